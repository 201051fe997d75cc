import { type Role, roles } from '../../domain/access/role.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { AnswerId, PersonId } from '../../domain/ids.ts'
import { dayOf, type Instant } from '../../domain/time.ts'
import type { AuditAction, AuditObject } from '../../domain/trail/entry.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'

/** Who changed something last, in which roles, and when; nobody is a person where it was done by the command line. */
export interface LastChange {
  readonly at: Instant
  readonly by: PersonId | null
  readonly roles: readonly Role[]
}

/** The newest line of the audit log that changed a thing in one of these ways; whoever asks has the thing before them. */
export async function lastTraceOn(
  db: Reader,
  thing: { readonly object: AuditObject; readonly id: string; readonly actions: readonly AuditAction[] },
): Promise<LastChange | undefined> {
  const line = await db
    .selectFrom('audit')
    .select(['at', 'actor_id as by', 'actor_roles'])
    .where('object', '=', thing.object)
    .where('object_id', '=', thing.id)
    .where('action', 'in', thing.actions)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!line) return undefined
  const held = line.actor_roles.split(' ')
  return { at: line.at, by: line.by, roles: roles.filter((role) => held.includes(role)) }
}

/** The newest step of any of these answers, with the roles that whoever took it had then for the unit or the region. */
export async function lastStepOf<C extends 'answer.review' | 'answer.approve' | 'answer.write'>(
  db: Reader,
  scope: UnitScope<C>,
  answers: readonly AnswerId[],
): Promise<LastChange | undefined> {
  if (answers.length === 0) return undefined
  const step = await db
    .selectFrom('answer_revision')
    .innerJoin('answer', 'answer.id', 'answer_revision.answer_id')
    .select(['answer_revision.at', 'answer_revision.by_person as by', 'answer.unit_id as unit'])
    .where('answer_revision.answer_id', 'in', answers)
    .where('answer_revision.aside', '=', 0)
    .where(inScope(scope, 'answer.unit_id'))
    .orderBy('answer_revision.at', 'desc')
    .orderBy('answer_revision.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!step) return undefined
  const { at, by, unit } = step
  const held = await db
    .selectFrom('role_assignment')
    .select('role')
    .where('person_id', '=', by)
    .where('valid_from', '<=', dayOf(at))
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', dayOf(at))]))
    .where((row) => row.or([row('unit_id', 'is', null), row('unit_id', '=', unit)]))
    .execute()
  return { at, by, roles: roles.filter((role) => held.some((each) => each.role === role)) }
}
