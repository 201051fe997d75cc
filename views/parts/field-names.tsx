import { createContext, useContext } from 'hono/jsx'

/** What is known of a page's fields while it is drawn. */
export interface FieldNames {
  /** What each field is called, by the id that a link to it leads to; every field says so when it is drawn. */
  readonly labels: Map<string, string>
  /** The sentences that can stand at any field, and so do not say which one they mean. */
  readonly general: readonly string[]
}

export const FieldNames = createContext<FieldNames | undefined>(undefined)

/** Says what the field with this id is called. */
export function nameField(id: string, label: string): void {
  useContext(FieldNames)?.labels.set(id, label)
}
