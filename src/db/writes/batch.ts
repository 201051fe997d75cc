import type { Insertable } from 'kysely'
import type { Schema } from '../schema/index.ts'
import type { Writer } from '../writer.ts'

/** SQLite takes 32,766 values in one statement and PostgreSQL 65,535. */
const valuesAtOnce = 20_000

/** Inserts any number of rows, as many in one statement as both engines take. All rows have the same columns. */
export async function insertAll<Table extends keyof Schema>(
  write: Pick<Writer, 'insertInto'>,
  table: Table,
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).length
  if (columns === 0) return
  const atOnce = Math.floor(valuesAtOnce / columns)
  for (let from = 0; from < rows.length; from += atOnce) {
    await write
      .insertInto(table)
      .values(rows.slice(from, from + atOnce))
      .execute()
  }
}
