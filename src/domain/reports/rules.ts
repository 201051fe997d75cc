import { type CycleState, isLocked } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import { type Goal, type GoalField, missingFields } from '../goals/goal.ts'
import type { Unanswered } from '../hearing/hearing.ts'
import type { PersonId } from '../ids.ts'
import type { Day } from '../time.ts'
import {
  type AnnualGoalsPreview,
  type AnnualGoalsSnapshot,
  type DocumentStatus,
  isDraft,
} from './annual-goals.ts'
import type { MaturityReportSnapshot } from './maturity-report.ts'
import type { DecisionOutcome, ReportState } from './report.ts'
import type { SubStrategyLack, SubStrategySnapshot } from './sub-strategy-report.ts'

/** The data of a report of any kind. */
export type ReportSnapshot = AnnualGoalsSnapshot | MaturityReportSnapshot | SubStrategySnapshot

/** A goal that cannot be put before the steering group yet. */
export interface UnfinishedGoal {
  readonly number: string
  readonly lacks: readonly GoalField[]
}

export type FreezeRefusal =
  | 'versionShape'
  | 'versionNotHigher'
  | 'noGoals'
  | 'noStatement'
  | { readonly kind: 'unanswered'; readonly comments: readonly Unanswered[] }
  | SubStrategyLack
  | 'provisionalNotSaid'
  | 'changedMeanwhile'
  | { readonly kind: 'unfinished'; readonly goals: readonly UnfinishedGoal[] }

export function unfinishedGoals(goals: readonly Goal<unknown>[]): readonly UnfinishedGoal[] {
  return goals
    .map((goal) => ({ number: goal.number, lacks: missingFields(goal) }))
    .filter(({ lacks }) => lacks.length > 0)
}

/** A version is two whole numbers, `0.9` or `1.0`; undefined for anything else. */
function parseVersion(label: string): readonly [number, number] | undefined {
  const parts = /^(0|[1-9]\d?)\.(0|[1-9]\d?)$/.exec(label)
  return parts ? [Number(parts[1]), Number(parts[2])] : undefined
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [parseVersion(one) ?? [0, 0], parseVersion(other) ?? [0, 0]]
  return a[0] - b[0] || a[1] - b[1]
}

/** The version after the highest one in use; the first is 1.0. */
export function nextVersion(used: readonly string[]): string {
  const [highest] = used.toSorted((one, other) => compareVersions(other, one))
  const parts = highest === undefined ? undefined : parseVersion(highest)
  if (!parts) return '1.0'
  return parts[1] === 99 ? `${parts[0] + 1}.0` : `${parts[0]}.${parts[1] + 1}`
}

/**
 * Whether a report may be frozen, that is put before the steering group, under a version higher than those before. The
 * annual goals must have goals, all of them whole, an answer to every comment of the hearing, and from the hearing on the
 * data protection officer's statement or word that there will be none; a report of another kind has none of these
 * (null). A sub-strategy's report lacks nothing to decide on. Figures that can still change must be frozen as
 * provisional, knowingly.
 */
export function mayFreeze(situation: {
  readonly version: string
  readonly used: readonly string[]
  readonly goals: readonly Goal[] | null
  /** Whether the data protection officer has spoken; null in a report that carries no statement. */
  readonly hasStatement: boolean | null
  /** The units' comments that nobody has answered. */
  readonly unanswered: readonly Unanswered[]
  readonly lacks?: readonly SubStrategyLack[]
  readonly cycle: CycleState
  readonly provisionalSaid: boolean
}): Decision<true, FreezeRefusal> {
  const { version, used, goals, lacks: [lack] = [] } = situation
  if (!parseVersion(version)) return refuse('versionShape')
  if (used.some((label) => compareVersions(version, label) <= 0)) return refuse('versionNotHigher')
  if (goals?.length === 0) return refuse('noGoals')
  if (lack) return refuse(lack)
  const unfinished = unfinishedGoals(goals ?? [])
  if (unfinished.length > 0) return refuse({ kind: 'unfinished', goals: unfinished })
  const { unanswered, cycle } = situation
  if (unanswered.length > 0 && isLocked(cycle)) return refuse({ kind: 'unanswered', comments: unanswered })
  if (situation.hasStatement === false && isBeingHeard(situation.cycle)) return refuse('noStatement')
  if (!isLocked(situation.cycle) && !situation.provisionalSaid) return refuse('provisionalNotSaid')
  return allow(true)
}

/** The comments of the hearing that have no answer in the data of a report. */
export function unansweredInReport({ hearing }: Pick<AnnualGoalsPreview, 'hearing'>): readonly Unanswered[] {
  return (hearing?.comments ?? [])
    .filter(({ answer }) => answer === null)
    .map(({ unit, goal }) => ({ unit, goal: goal?.number ?? null }))
}

/** The steps in which a frozen report is for the steering group to decide on. */
function isBeingHeard(state: CycleState): boolean {
  return state === 'hearing' || state === 'steering_group'
}

export type DecisionRefusal = 'ownReport' | 'notAwaiting' | 'dayAhead'

/**
 * Whether this person may record what the steering group decided on a report: it awaits a decision, the day has come, and
 * whoever froze it does not also record its approval (domain guide, section 3).
 */
export function mayRecordDecision(
  report: { readonly state: ReportState; readonly frozenBy: PersonId | null },
  by: PersonId | null,
  on: Day,
  today: Day,
): Decision<true, DecisionRefusal> {
  if (report.frozenBy !== null && report.frozenBy === by) return refuse('ownReport')
  if (report.state !== 'frozen') return refuse('notAwaiting')
  return on > today ? refuse('dayAhead') : allow(true)
}

/**
 * What a report becomes by a decision. Approved with changes is not this text approved: a new version carries the
 * changes.
 */
export function stateAfter(outcome: DecisionOutcome): ReportState {
  return outcome === 'approved' ? 'approved' : 'returned'
}

/** How a frozen report stands now: its state and what was decided, both stored, so that the document stays repeatable. */
export interface Standing {
  readonly state: ReportState
  readonly decision: {
    readonly outcome: DecisionOutcome
    readonly on: Day
    readonly caseReference: string
  } | null
}

/** The status that a report's document prints. */
export function documentStatus({ state, decision }: Standing): DocumentStatus {
  switch (state) {
    case 'frozen':
      return 'for_decision'
    case 'approved':
    case 'replaced':
      return state
    case 'returned':
      return decision?.outcome === 'approved_with_changes' ? 'approved_with_changes' : 'returned'
  }
}

/**
 * The snapshot as the document is made from it today: frozen data as it is, with the status it has reached since and the
 * approval. Its checksum stays that of the frozen data.
 */
export function issued<S extends ReportSnapshot>(snapshot: S, standing: Standing): S {
  const { decision } = standing
  const status = documentStatus(standing)
  const approval =
    decision?.outcome === 'approved' && !isDraft(status)
      ? { on: decision.on, caseReference: decision.caseReference }
      : null
  return { ...snapshot, document: { ...snapshot.document, status, approval } }
}
