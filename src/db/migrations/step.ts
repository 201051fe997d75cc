import type { Kysely } from 'kysely'

/**
 * One migration: written once and never again. It takes a database without types and imports nothing of ours but
 * this shape, so that it reads the same in ten years.
 */
export interface Step {
  readonly name: string
  readonly up: (db: Kysely<unknown>, engine: StepEngine) => Promise<void>
}

/** The differences between engines that a migration may need. */
export interface StepEngine {
  readonly tableOptions: string
  readonly appendOnly: (table: string) => readonly string[]
  readonly dropUnique: (table: string, constraint: string, columns: string) => readonly string[]
  readonly after: (
    name: string,
    table: string,
    event: 'insert' | 'update' | 'delete',
    statement: string,
  ) => readonly string[]
}
