import { type Change, done } from '../../db/change.ts'
import type { PersonId } from '../../domain/ids.ts'

/** Turns single-letter shortcuts on or off for a person, wherever they sign in (WCAG 2.1.4). */
export async function chooseShortcuts(change: Change, personId: PersonId, on: boolean): Promise<void> {
  await change(async (write) => {
    await write
      .updateTable('person')
      .set({ shortcuts: on ? 1 : 0 })
      .where('id', '=', personId)
      .execute()
    return done(undefined, {
      action: 'account.shortcuts_changed',
      object: 'person',
      id: personId,
      detail: { on },
    })
  })
}
