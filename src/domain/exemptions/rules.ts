import { type Actor, holds, personOf } from '../access/actor.ts'
import type { CycleState } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { PersonId, UnitId } from '../ids.ts'
import type { Day } from '../time.ts'
import { type ExemptionState, lastDayFrom } from './exemption.ts'

/** What a requirement is grounded in, as the catalogue says it. */
type Grounding = 'law' | 'guidance' | 'policy'

/** Why an exemption cannot be applied for, granted, refused or withdrawn. Each has its sentence in both languages. */
export type ExemptionRefusal =
  | 'groundedInLaw'
  | 'cycleClosed'
  | 'alreadyApplied'
  | 'personNeeded'
  | 'ownRequest'
  | 'ownUnit'
  | 'alreadyDecided'
  | 'notGranted'
  | 'startPassed'
  | 'endsBeforeStart'
  | 'endsInPast'
  | 'tooLong'
  | 'reasonMissing'

type Refusal<Which extends ExemptionRefusal> = Decision<true, Which>

/**
 * Whether a unit may ask for an exemption. The law is not the region's to exempt from, so a requirement grounded in it
 * takes a plan with a deadline instead (domain guide, section 3).
 */
export function mayApply(asked: {
  readonly grounding: Grounding
  readonly cycle: CycleState
  /** Whether another application for the same requirement waits. */
  readonly waiting: boolean
  readonly wishedUntil: Day
  readonly today: Day
}): Refusal<'groundedInLaw' | 'cycleClosed' | 'alreadyApplied' | 'endsInPast' | 'tooLong'> {
  if (asked.grounding === 'law') return refuse('groundedInLaw')
  if (asked.cycle === 'closed') return refuse('cycleClosed')
  if (asked.waiting) return refuse('alreadyApplied')
  if (asked.wishedUntil <= asked.today) return refuse('endsInPast')
  return asked.wishedUntil > lastDayFrom(asked.today) ? refuse('tooLong') : allow(true)
}

interface Decided {
  readonly state: ExemptionState
  readonly requestedBy: PersonId
  readonly unitId: UnitId
}

/**
 * Whether this person may decide on an exemption at all: never on what they asked for themselves, nor for a unit where
 * they are coordinator or manager, whatever other role they hold (domain guide, section 3).
 */
export function mayDecide(
  { state, requestedBy, unitId }: Decided,
  actor: Actor,
): Refusal<'ownRequest' | 'ownUnit' | 'alreadyDecided'> {
  if (personOf(actor) === requestedBy) return refuse('ownRequest')
  if (holds(actor, ['unit_coordinator', 'unit_manager'], unitId)) return refuse('ownUnit')
  return state === 'applied' ? allow(true) : refuse('alreadyDecided')
}

/** Whether an exemption may be granted for these days: from today or later, with a last day, twelve months at most. */
export function mayGrant(
  grounding: Grounding,
  days: { readonly from: Day; readonly until: Day },
  today: Day,
): Refusal<'groundedInLaw' | 'startPassed' | 'endsBeforeStart' | 'tooLong'> {
  if (grounding === 'law') return refuse('groundedInLaw')
  if (days.from < today) return refuse('startPassed')
  if (days.until <= days.from) return refuse('endsBeforeStart')
  return days.until > lastDayFrom(days.from) ? refuse('tooLong') : allow(true)
}

/** Whether a granted exemption may be withdrawn: by somebody else than who asked for it, and while it has not ended. */
export function mayWithdraw(
  { state, requestedBy, unitId }: Decided,
  validUntil: Day | null,
  today: Day,
  actor: Actor,
): Refusal<'ownRequest' | 'ownUnit' | 'notGranted'> {
  const may = mayDecide({ state: 'applied', requestedBy, unitId }, actor)
  if (!may.ok && may.refusal !== 'alreadyDecided') return refuse(may.refusal)
  return state === 'granted' && validUntil !== null && validUntil >= today
    ? allow(true)
    : refuse('notGranted')
}
