import type { Insertable } from 'kysely'
import type { Schema } from '../schema/index.ts'
import type { Writer } from '../writer.ts'

/** SQLite takes 32,766 values in one statement and PostgreSQL 65,535. */
const valuesAtOnce = 20_000

/**
 * Puts rows in place of those that have the same key, and adds the others. A row that is there is written over and not
 * taken out first, so that its indexes stay as they are.
 */
export async function storeAll<Table extends keyof Schema>(
  write: Pick<Writer, 'insertInto'>,
  table: Table,
  key: readonly (keyof Schema[Table] & string)[],
  rows: readonly Insertable<Schema[Table]>[],
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  if (columns.length === 0) return
  const news = columns.filter((column) => !(key as readonly string[]).includes(column))
  const atOnce = Math.floor(valuesAtOnce / columns.length)
  for (let from = 0; from < rows.length; from += atOnce) {
    await write
      .insertInto(table)
      .values(rows.slice(from, from + atOnce))
      .onConflict((conflict) =>
        conflict
          .columns(key as never)
          .doUpdateSet(
            ({ ref }) =>
              Object.fromEntries(news.map((column) => [column, ref(`excluded.${column}` as never)])) as never,
          ),
      )
      .execute()
  }
}

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
