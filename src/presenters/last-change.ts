import type { Role } from '../domain/access/role.ts'
import type { PersonId } from '../domain/ids.ts'
import type { Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'

/**
 * Who changed something last and when, in one sentence for whoever was too late: a role and never a name, as where two
 * have answered the same. Undefined where nobody knows.
 */
export function lastChange(
  last: { readonly at: Instant; readonly by: PersonId | null; readonly roles: readonly Role[] } | undefined,
  reader: PersonId | null,
  t: Language,
): string | undefined {
  if (!last) return undefined
  const say = t.say.errors.conflict
  const held = last.roles.map((role) => t.say.navigation.roles[role])
  const who = last.by === null ? [t.say.audit.operator] : last.by === reader ? [say.yourself] : held
  return say.latest([...who, t.format.dayAndTime(last.at)].join(', '))
}
