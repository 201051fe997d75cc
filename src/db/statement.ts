import type { CompiledQuery, DialectAdapter, Kysely } from 'kysely'
import type { Reader } from './reader.ts'
import type { Schema } from './schema/index.ts'

/** Where a value comes in when the statement is asked. */
class Place {
  readonly name: string | symbol
  constructor(name: string | symbol) {
    this.name = name
  }
}

/** Stands for the values while a statement is put together, so nothing can be decided by one of them. */
const places: unknown = new Proxy({}, { get: (_, name) => new Place(name) })

/** A query that was put together once, asked with other values each time. */
export type Statement<Values extends object, Row> = (db: Reader, given: Values) => Promise<readonly Row[]>

/**
 * Puts a query together once for each engine, for what every page or the busiest of them ask: putting one together
 * takes longer than SQLite takes to answer most of them. Each value is one parameter; a list of any length cannot be.
 */
export function statement<Values extends object, Row>(
  build: (db: Reader, given: Values) => { compile(): CompiledQuery<Row> },
): Statement<Values, Row> {
  const built = new WeakMap<DialectAdapter, CompiledQuery<Row>>()
  return async (reader, given) => {
    const db = reader as Kysely<Schema>
    const { adapter } = db.getExecutor()
    let query = built.get(adapter)
    if (!query) {
      query = build(reader, places as Values).compile()
      built.set(adapter, query)
    }
    const parameters = query.parameters.map((value) =>
      value instanceof Place ? given[value.name as keyof Values] : value,
    )
    return (await db.executeQuery<Row>({ ...query, parameters })).rows
  }
}
