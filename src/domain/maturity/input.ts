import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { UnitId } from '../ids.ts'
import type { Responsibility } from '../responsibility/responsibility.ts'
import type { Day } from '../time.ts'
import type { AnswerContent, ScoringMethod } from './level.ts'

/** A unit as the score sees it. The days of validity are both included; no last day is open-ended. */
export interface ScoredUnit {
  readonly id: UnitId
  readonly code: string
  /** A whole number; 0 means that the unit is not assessed itself, though it may be a provider. */
  readonly weight: number
  readonly validFrom: Day
  readonly validTo: Day | null
}

/** An answer of one unit on one safeguard; half-answered ones may be handed over too. */
export interface ScoredAnswer extends AnswerContent {
  readonly unitId: UnitId
  readonly safeguard: SafeguardId
  /** Whether another person has approved it. Levels count without; "not applicable" counts only with. */
  readonly approved: boolean
  /** Whether accepted evidence that is valid on the counting date supports the answer (`supportsOn`). */
  readonly documented: boolean
}

/** Who answers a safeguard. The provider of a local one is not read. */
export interface SafeguardResponsibility {
  readonly kind: Responsibility
  readonly providerId: UnitId | null
}

/** Everything a score is computed from. Which of the rows count is decided by `maturityOf` and nowhere else. */
export interface MaturityInput {
  readonly method: ScoringMethod
  /** The day on which the validity of units is judged. */
  readonly countingDate: Day
  readonly units: readonly ScoredUnit[]
  /** A safeguard that is not named is local. */
  readonly responsibility: ReadonlyMap<SafeguardId, SafeguardResponsibility>
  /** At most one for a unit and a safeguard, in any order. */
  readonly answers: readonly ScoredAnswer[]
  /** The unit whose own score is wanted; without it, the region's. */
  readonly unit?: UnitId | undefined
}

/** Whether a unit takes part at all: it is valid on the counting date. A provider must be, too. */
export function takesPart(unit: Pick<ScoredUnit, 'validFrom' | 'validTo'>, countingDate: Day): boolean {
  return unit.validFrom <= countingDate && (unit.validTo === null || countingDate <= unit.validTo)
}

/** Whether a unit has a score of its own: it takes part and has a weight above 0. */
export function isAssessed(unit: ScoredUnit, countingDate: Day): boolean {
  return takesPart(unit, countingDate) && unit.weight > 0
}

/** Whether a piece of evidence makes an answer documented: accepted, and valid on the counting date. */
export function supportsOn(
  evidence: { readonly state: string; readonly validFrom: Day; readonly validUntil: Day },
  countingDate: Day,
): boolean {
  return (
    evidence.state === 'accepted' && evidence.validFrom <= countingDate && countingDate <= evidence.validUntil
  )
}
