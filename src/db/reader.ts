import type { Kysely } from 'kysely'
import type { Schema } from './schema/index.ts'

/**
 * What a page reads with: it can select and nothing else. (`with` is left out too, since on PostgreSQL its callback
 * could write.)
 */
export type Reader = Pick<Kysely<Schema>, 'selectFrom' | 'fn'>
