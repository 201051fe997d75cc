import { sql } from 'kysely'
import type { Store } from './store.ts'

/**
 * Removes every table with all that is in it. For the demonstration alone, which starts over each time; the caller has
 * made sure that it is one.
 */
export async function clearDatabase(store: Store): Promise<void> {
  const tables = await store.db.introspection.getTables({ withInternalKyselyTables: true })
  const names = tables.map(({ name }) => name)
  if (store.engine.name === 'postgres') {
    for (const name of names) {
      await sql`drop table ${sql.table(name)} cascade`.execute(store.db)
      await sql`drop function if exists ${sql.raw(`"${name}_is_append_only"`)}()`.execute(store.db)
    }
    return
  }
  // Without the keys between them, tables can go in any order.
  await sql`pragma foreign_keys = off`.execute(store.db)
  for (const name of names) await sql`drop table ${sql.table(name)}`.execute(store.db)
  await sql`pragma foreign_keys = on`.execute(store.db)
}
