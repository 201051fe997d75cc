import { recordDecision } from '../actions/reports/decide.ts'
import { freezeReport } from '../actions/reports/freeze.ts'
import type { Change } from '../db/change.ts'
import { cycleOfYear } from '../db/queries/cycles.ts'
import type { Reader } from '../db/reader.ts'
import { scopeFor, type UnitScope } from '../domain/access/scope.ts'
import type { ReportId } from '../domain/ids.ts'
import type { Classification, ReportKind } from '../domain/reports/report.ts'
import { addDays, type Day, dayOf, type Instant } from '../domain/time.ts'
import { momentOn } from './moments.ts'

const operator = { kind: 'operator' } as const

interface MadeUpReport {
  readonly kind: ReportKind
  readonly year: number
  readonly version: string
  readonly classification: Classification
  readonly meetingOn: Day
  readonly caseNumber: string
  readonly ifNotFollowed: string | null
  readonly frozenAt: Instant
}

/** Freezes a made-up report the way that people go, so that a fixture that could not be frozen is found at once. */
async function freeze(change: Change, db: Reader, report: MadeUpReport): Promise<ReportId> {
  const { kind, year, frozenAt, ...facts } = report
  const cycle = await cycleOfYear(db, year)
  if (!cycle) throw new Error(`There is no cycle ${year} to report on`)
  const scope: UnitScope<'report.freeze'> = operatorScope('report.freeze')
  const order = { kind, cycleId: cycle.id, facts, provisionalSaid: false, now: frozenAt }
  const frozen = await freezeReport(change, db, scope, order)
  if (!frozen.ok) throw new Error(`The made-up ${kind} cannot be frozen: ${JSON.stringify(frozen.refusal)}`)
  return frozen.value
}

/**
 * Freezes the annual goals of a year that is followed up and lets the steering group approve them, as it would have been
 * in the autumn before. `changeAt` makes the change of a moment, so that what was done then is also recorded then.
 */
export async function freezeApproved(
  changeAt: (moment: Instant) => Change,
  db: Reader,
  report: { readonly year: number; readonly frozenAt: Instant; readonly decidedOn: Day },
): Promise<void> {
  const { year, frozenAt, decidedOn } = report
  const caseNumber = `${year - 1}-1042`
  const reportId = await freeze(changeAt(frozenAt), db, {
    kind: 'annual-goals',
    year,
    version: '1.0',
    classification: 'internal',
    meetingOn: decidedOn,
    caseNumber,
    ifNotFollowed: null,
    frozenAt,
  })
  const decided = await recordDecision(changeAt(momentOn(decidedOn)), operatorScope('decision.record'), {
    reportId,
    outcome: 'approved',
    on: decidedOn,
    caseReference: `${caseNumber}-7`,
    note: '',
  })
  if (!decided.ok) throw new Error(`The made-up report cannot be approved: ${decided.refusal}`)
}

/** Puts two reports before the steering group's next meeting: the goals with the systems by name, and the sub-strategy. */
export async function freezeAwaiting(
  change: Change,
  db: Reader,
  { year, now }: { readonly year: number; readonly now: Instant },
): Promise<void> {
  const meetingOn = addDays(dayOf(now), 12)
  await freeze(change, db, {
    kind: 'annual-goals',
    year,
    version: '1.1',
    classification: 'confidential',
    meetingOn,
    caseNumber: `${year}-0412`,
    ifNotFollowed: 'Systemer uden support bliver stående uden en aftalt løsning.',
    frozenAt: now,
  })
  await freeze(change, db, {
    kind: 'sub-strategy',
    year,
    version: '1.0',
    classification: 'internal',
    meetingOn,
    caseNumber: `${year}-0388`,
    ifNotFollowed: 'Indsatserne har hverken ejer eller penge fra næste år.',
    frozenAt: now,
  })
}

function operatorScope<C extends 'report.freeze' | 'decision.record'>(capability: C): UnitScope<C> {
  const scope = scopeFor(operator, capability)
  if (!scope) throw new Error(`The operator may not ${capability}`)
  return scope
}
