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

/** What is looked for in the audit log. */
export interface TracedThing {
  readonly object: AuditObject
  readonly id: string
  readonly actions: readonly AuditAction[]
  /** Which of its lines are meant, where one object stands for several things; of the newest `linesRead` of them. */
  readonly told?: (detail: Readonly<Record<string, unknown>>) => boolean
}

const linesRead = 200

/** The newest line of the audit log that changed a thing in one of these ways; whoever asks has the thing before them. */
export async function lastTraceOn(db: Reader, thing: TracedThing): Promise<LastChange | undefined> {
  const { told } = thing
  const lines = await db
    .selectFrom('audit')
    .select(['at', 'actor_id as by', 'actor_roles', 'detail'])
    .where('object', '=', thing.object)
    .where('object_id', '=', thing.id)
    .where('action', 'in', thing.actions)
    .orderBy('seq', 'desc')
    .limit(told ? linesRead : 1)
    .execute()
  const line = lines.find(({ detail }) => !told || told(JSON.parse(detail) as Record<string, unknown>))
  if (!line) return undefined
  const held = line.actor_roles.split(' ')
  return { at: line.at, by: line.by, roles: roles.filter((role) => held.includes(role)) }
}

type StepPurpose = 'answer.review' | 'answer.approve' | 'answer.write' | 'evidence.write'

/** The newest step of any of these answers, with the roles that whoever took it had then for the unit or the region. */
export async function lastStepOf<C extends StepPurpose>(
  db: Reader,
  scope: UnitScope<C>,
  answers: readonly AnswerId[],
): Promise<LastChange | undefined> {
  return newestOf([...(await lastSteps(db, scope, answers)).values()])
}

/** The newest step of each of these answers, as far as there is one within reach. */
export async function lastSteps<C extends StepPurpose>(
  db: Reader,
  scope: UnitScope<C>,
  answers: readonly AnswerId[],
): Promise<ReadonlyMap<AnswerId, LastChange>> {
  if (answers.length === 0) return new Map()
  const steps = await db
    .selectFrom('answer_revision')
    .innerJoin('answer', 'answer.id', 'answer_revision.answer_id')
    .select(['answer.id', 'answer_revision.at', 'answer_revision.by_person as by', 'answer.unit_id as unit'])
    .where('answer_revision.answer_id', 'in', answers)
    .where('answer_revision.aside', '=', 0)
    .where(inScope(scope, 'answer.unit_id'))
    .orderBy('answer_revision.at')
    .orderBy('answer_revision.version')
    .execute()
  if (steps.length === 0) return new Map()
  const newest = [...new Map(steps.map((step) => [step.id, step])).values()]
  const held = await db
    .selectFrom('role_assignment')
    .select(['person_id', 'role', 'unit_id', 'valid_from', 'valid_to'])
    .where('person_id', 'in', [...new Set(newest.flatMap(({ by }) => by ?? []))])
    .execute()
  return new Map(
    newest.map(({ id, at, by, unit }) => {
      const day = dayOf(at)
      const had = held.filter(
        (one) =>
          one.person_id === by &&
          one.valid_from <= day &&
          (one.valid_to === null || one.valid_to >= day) &&
          (one.unit_id === null || one.unit_id === unit),
      )
      return [id, { at, by, roles: roles.filter((role) => had.some((one) => one.role === role)) }]
    }),
  )
}

/** The latest of several changes. */
export function newestOf(changes: readonly (LastChange | undefined)[]): LastChange | undefined {
  return changes.reduce((newest, one) => (newest && (!one || one.at < newest.at) ? newest : one), undefined)
}
