import { allow, type Decision, refuse } from '../decision.ts'
import type { PersonId } from '../ids.ts'
import type { Day } from '../time.ts'

/**
 * A sub-strategy is written as a draft, submitted by the steering group's people, and approved or returned by the
 * Regional Council. What is returned is written on; what is approved stands until a later version is approved.
 */
const subStrategyStates = ['draft', 'submitted', 'approved', 'returned', 'superseded'] as const
export type SubStrategyState = (typeof subStrategyStates)[number]

/** The periods there can be, in years: two to start with, three or four with a reason. */
export const usualPeriod = 2
const longestPeriod = 4

/** A sub-strategy as it is typed and kept. */
export interface SubStrategyDraft {
  readonly area: string
  readonly fromYear: number
  readonly years: number
  /** Why the period is not the usual two years. */
  readonly periodReason: string
  readonly objectives: string
}

export type SubStrategyFault = 'areaMissing' | 'periodTooShort' | 'periodTooLong' | 'periodReasonMissing'
type FaultySubStrategyField = 'area' | 'years' | 'periodReason'
export type SubStrategyFaults = Readonly<Partial<Record<FaultySubStrategyField, SubStrategyFault>>>

/** What is wrong with a draft, by field. Its period need not be that of the investment frame. */
export function subStrategyFaults(draft: SubStrategyDraft): SubStrategyFaults {
  const years: SubStrategyFault | undefined =
    draft.years < usualPeriod ? 'periodTooShort' : draft.years > longestPeriod ? 'periodTooLong' : undefined
  const needsReason = !years && draft.years !== usualPeriod && draft.periodReason.trim() === ''
  return {
    ...(draft.area.trim() === '' ? { area: 'areaMissing' } : {}),
    ...(years ? { years } : {}),
    ...(needsReason ? { periodReason: 'periodReasonMissing' } : {}),
  }
}

/** The years a sub-strategy covers. */
export function yearsOf({
  fromYear,
  years,
}: Pick<SubStrategyDraft, 'fromYear' | 'years'>): readonly number[] {
  return Array.from({ length: years }, (_, place) => fromYear + place)
}

/** Whether its text and efforts can be changed. */
export function isOpen(state: SubStrategyState): boolean {
  return state === 'draft' || state === 'returned'
}

/** How the Regional Council decided. */
export const subStrategyOutcomes = ['approved', 'returned'] as const
export type SubStrategyOutcome = (typeof subStrategyOutcomes)[number]

/** A decision as it is recorded: by which body, under which case number. */
export interface SubStrategyDecision {
  readonly outcome: SubStrategyOutcome
  readonly body: string
  readonly reference: string
  readonly on: Day
  readonly note: string
}

/** Why a sub-strategy cannot be submitted; with the highlighted recommendations that no active effort covers. */
export type SubmissionRefusal =
  | 'notOpen'
  | 'noEfforts'
  | 'objectivesMissing'
  | { readonly kind: 'uncovered'; readonly numbers: readonly string[] }

/**
 * Whether it can be submitted: it has objectives and an effort that is not withdrawn, and every highlighted recommendation
 * is covered, handled elsewhere or closed (strategy.md, S-10; domain guide, case 17).
 */
export function maySubmit(
  state: SubStrategyState,
  given: {
    readonly objectives: string
    readonly activeEfforts: number
    readonly uncovered: readonly string[]
  },
): Decision<true, SubmissionRefusal> {
  if (!isOpen(state)) return refuse('notOpen')
  if (given.objectives.trim() === '') return refuse('objectivesMissing')
  if (given.activeEfforts === 0) return refuse('noEfforts')
  if (given.uncovered.length > 0)
    return { ok: false, refusal: { kind: 'uncovered', numbers: given.uncovered } }
  return allow(true)
}

/** Whoever submitted does not record the decision; what is returned says why (domain guide, section 3). */
export function mayRecordDecision(
  state: SubStrategyState,
  submittedBy: PersonId | null,
  by: PersonId | null,
  decision: SubStrategyDecision,
  today: Day,
): Decision<true, 'notSubmitted' | 'ownSubmission' | 'dayAhead' | 'noteMissing'> {
  if (state !== 'submitted') return refuse('notSubmitted')
  if (by !== null && by === submittedBy) return refuse('ownSubmission')
  if (decision.on > today) return refuse('dayAhead')
  if (decision.outcome === 'returned' && decision.note.trim() === '') return refuse('noteMissing')
  return allow(true)
}
