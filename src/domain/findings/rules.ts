import { type Actor, holds, personOf } from '../access/actor.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import { lastDayFrom } from '../exemptions/exemption.ts'
import type { PersonId, UnitId } from '../ids.ts'
import type { Day } from '../time.ts'
import { type FindingDraft, type FindingState, isOpen } from './finding.ts'

/** What lacks or does not fit in a finding; each has its sentence. */
export type FindingFault = 'missing' | 'unknown' | 'deadlinePassed' | 'assessedAlready'
export type FindingFaults = Readonly<Partial<Record<keyof FindingDraft, FindingFault>>>

/** Why something cannot be done with a finding now. */
export type FindingRefusal =
  | 'notOpen'
  | 'notRegistered'
  | 'notAssessed'
  | 'notProposed'
  | 'notDecided'
  | 'withdrawn'
  | 'notWithdrawable'
  | 'assessedCentrally'
  | 'personNeeded'
  | 'ownProposal'
  | 'ownUnit'

/** The steps of a finding's history; what is done to one is one of these. */
const findingSteps = [
  'registered',
  'changed',
  'assessed',
  'submitted',
  'approved',
  'returned',
  'accepted',
  'reopened',
  'carried_out',
] as const
export type FindingStep = (typeof findingSteps)[number]

function lacking(draft: FindingDraft, fields: readonly (keyof FindingDraft)[]): FindingFaults {
  const isEmpty = (value: FindingDraft[keyof FindingDraft]) => value === null || value.length === 0
  return Object.fromEntries(
    fields.filter((field) => isEmpty(draft[field])).map((field) => [field, 'missing']),
  )
}

/** What an assessment needs: where the system belongs, what it does not meet, and the risk. Named field by field. */
export function assessmentFaults(draft: FindingDraft): FindingFaults {
  return lacking(draft, ['area', 'unmet', 'risk'])
}

/** What a submission needs besides: a handling, who owns it, and a deadline that lies ahead (story U-13). */
export function submissionFaults(draft: FindingDraft, today: Day): FindingFaults {
  const passed = draft.deadline !== null && draft.deadline < today
  return {
    ...assessmentFaults(draft),
    ...lacking(draft, ['handling', 'owner', 'deadline']),
    ...(passed ? { deadline: 'deadlinePassed' as const } : {}),
  }
}

const assessed = ['system', 'area', 'task', 'maintenance', 'endOfSupport', 'deviation', 'risk'] as const

/** Which of the fields that an assessment holds for differ. */
function changedSinceAssessed(before: FindingDraft, after: FindingDraft): readonly (keyof FindingDraft)[] {
  const keys = ({ unmet }: FindingDraft) => unmet.toSorted().join(' ')
  const changed = assessed.filter((field) => before[field] !== after[field])
  return keys(before) === keys(after) ? changed : [...changed, 'unmet']
}

/**
 * The state after a save. An assessment holds for what was assessed: where that is changed, the finding waits for a new
 * one. Handling, owner and deadline are proposed after it and may change.
 */
export function stateAfterSave(
  before: FindingDraft & { readonly state: FindingState },
  after: FindingDraft,
): Decision<'registered' | 'assessed', 'notOpen'> {
  if (!isOpen(before.state)) return refuse('notOpen')
  const stays = before.state === 'assessed' && changedSinceAssessed(before, after).length === 0
  return allow(stays ? 'assessed' : 'registered')
}

/** Whether a finding can be submitted as it is typed: once it is assessed, and with what was assessed untouched. */
export function maySubmit(
  before: FindingDraft & { readonly state: FindingState },
  after: FindingDraft,
  today: Day,
): Decision<true, 'notOpen' | 'notAssessed' | { readonly faults: FindingFaults }> {
  if (!isOpen(before.state)) return refuse('notOpen')
  const faults = submissionFaults(after, today)
  const changed = before.state === 'assessed' ? changedSinceAssessed(before, after) : []
  const all = {
    ...Object.fromEntries(changed.map((field) => [field, 'assessedAlready'] as const)),
    ...faults,
  }
  if (Object.keys(all).length > 0) return refuse({ faults: all })
  return before.state === 'assessed' ? allow(true) : refuse('notAssessed')
}

interface Waiting {
  readonly state: FindingState
  readonly unitId: UnitId
  /** Who proposed the handling; null before that and where a file did. */
  readonly submittedBy: PersonId | null
}

/** What is decided on a finding, and from which states. The last two change what was decided before. */
export const findingOutcomes = ['approved', 'returned', 'accepted', 'reopened'] as const
export type FindingOutcome = (typeof findingOutcomes)[number]

/** The outcomes that a state leaves open. */
export function outcomesIn(state: FindingState): readonly FindingOutcome[] {
  if (state === 'proposed') return ['approved', 'returned']
  return state === 'decided' || state === 'accepted' ? ['accepted', 'reopened'] : []
}

/** The state that an outcome leads to. */
export const stateAfter: Readonly<Record<FindingOutcome, FindingState>> = {
  approved: 'decided',
  returned: 'assessed',
  accepted: 'accepted',
  reopened: 'assessed',
}

/**
 * Whether this person may decide on a finding: never on the handling they proposed themselves, nor for a unit whose
 * coordinator, manager or system owner they are (domain guide, section 3, as for exemptions).
 */
export function mayDecide(
  { state, unitId, submittedBy }: Waiting,
  actor: Actor,
): Decision<readonly FindingOutcome[], 'ownProposal' | 'ownUnit' | 'notProposed'> {
  const person = personOf(actor)
  if (person !== null && person === submittedBy) return refuse('ownProposal')
  if (holds(actor, ['unit_coordinator', 'unit_manager', 'system_owner'], unitId)) return refuse('ownUnit')
  const outcomes = outcomesIn(state)
  return outcomes.length === 0 ? refuse('notProposed') : allow(outcomes)
}

/** A decision as it is recorded: what, by whom, when and under which reference. */
export interface GivenDecision {
  readonly outcome: FindingOutcome
  /** The body or role that decided. */
  readonly decidedBy: string
  readonly on: Day
  readonly reference: string
  /** The last day on which a risk is accepted; null for every other outcome. */
  readonly until: Day | null
  readonly note: string
}

export type DecisionFault =
  | 'missing'
  | 'dayAhead'
  | 'outcomeNotNow'
  | 'untilNotAhead'
  | 'untilTooFar'
  | 'untilNotAllowed'
export type DecisionFaults = Readonly<Partial<Record<keyof GivenDecision, DecisionFault>>>

/**
 * The faults of a decision by field. A risk is accepted to a day and for twelve months at most, as an exemption is; what
 * is sent back says why; everything else has a reference.
 */
export function decisionFaults(decision: GivenDecision, state: FindingState, today: Day): DecisionFaults {
  const { outcome, on, until } = decision
  const sendsBack = outcome === 'returned' || outcome === 'reopened'
  const untilFault: DecisionFault | undefined =
    outcome !== 'accepted'
      ? until === null
        ? undefined
        : 'untilNotAllowed'
      : until === null
        ? 'missing'
        : until <= today
          ? 'untilNotAhead'
          : until > lastDayFrom(today)
            ? 'untilTooFar'
            : undefined
  return {
    ...(outcomesIn(state).includes(outcome) ? {} : { outcome: 'outcomeNotNow' as const }),
    ...(on > today ? { on: 'dayAhead' as const } : {}),
    ...(!sendsBack && decision.reference === '' ? { reference: 'missing' as const } : {}),
    ...(untilFault ? { until: untilFault } : {}),
    ...(sendsBack && decision.note === '' ? { note: 'missing' as const } : {}),
  }
}

/**
 * Whether a system can be taken off the list: while its handling is not put forward, by who writes about it, and once the
 * central team has assessed it by them alone. What is decided is taken up again first, so that who decides has a say. No
 * state says it: the finding stays in the one it had, in its history and in what is taken out.
 */
export function mayWithdraw(
  state: FindingState,
  mayAssess: boolean,
): Decision<true, 'notWithdrawable' | 'assessedCentrally'> {
  if (!isOpen(state)) return refuse('notWithdrawable')
  return state === 'assessed' && !mayAssess ? refuse('assessedCentrally') : allow(true)
}

/** Whether a handling can be said to be carried out: once it is decided, also where the risk was accepted meanwhile. */
export function mayCarryOut(
  state: FindingState,
  on: Day,
  today: Day,
): Decision<true, 'notDecided' | 'dayAhead'> {
  if (state !== 'decided' && state !== 'accepted') return refuse('notDecided')
  return on > today ? refuse('dayAhead') : allow(true)
}
