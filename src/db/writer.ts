import type { Transaction } from 'kysely'
import type { Schema } from './schema/index.ts'

/** What an action writes with, inside its one transaction. */
export type Writer = Pick<
  Transaction<Schema>,
  'selectFrom' | 'insertInto' | 'updateTable' | 'deleteFrom' | 'fn'
>
