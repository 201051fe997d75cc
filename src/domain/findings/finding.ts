import {
  type GuidelineKey,
  isGuidelineKey,
  isRequirementKey,
  type RequirementKey,
} from '../guidelines/catalogue.ts'
import type { Day, Instant } from '../time.ts'

/** Where a finding stands: a system that does not meet the guidelines, from registered to carried out or accepted. */
export const findingStates = [
  'registered',
  'assessed',
  'proposed',
  'decided',
  'carried_out',
  'accepted',
] as const
export type FindingState = (typeof findingStates)[number]

/** What is proposed to do with a system; the kinds are those of the strategy (S-40). */
export const handlings = ['adjust', 'replace', 'shield', 'move', 'phase_out', 'accept'] as const
export type Handling = (typeof handlings)[number]

/** Who maintains a system (S-44). */
export const maintenances = ['regional', 'local', 'national', 'supplier'] as const
export type Maintenance = (typeof maintenances)[number]

/** What a system does not meet: a requirement, or a guideline as a whole. */
export type UnmetKey = RequirementKey | GuidelineKey

/** Characters at most. */
export const findingLimits = { system: 120, area: 60, task: 200, text: 2000, owner: 120, unmet: 600 } as const

/** A finding as it is typed and kept. A draft may lack anything but the name of the system. */
export interface FindingDraft {
  readonly system: string
  /** Printed in every version of the annual goals, so it names an area and no system. */
  readonly area: string
  readonly task: string
  readonly maintenance: Maintenance | null
  /** The last day on which the supplier supports it; null where it is not known. */
  readonly endOfSupport: Day | null
  readonly unmet: readonly UnmetKey[]
  readonly deviation: string
  readonly risk: string
  readonly handling: Handling | null
  /** How the handling is meant, in words. */
  readonly plan: string
  /** A role, not a name. */
  readonly owner: string
  readonly deadline: Day | null
}

/** Whether a finding's text can still be changed: what is proposed or decided is what was read and no other. */
export function isOpen(state: FindingState): boolean {
  return state === 'registered' || state === 'assessed'
}

/** Whether something is still to be done about the system. */
export function isUnresolved(state: FindingState): boolean {
  return state !== 'carried_out'
}

/**
 * The states that a report tells of: a handling that was put forward, and is not carried out. What is only registered or
 * assessed is a draft, and what is carried out is done with.
 */
export const reportedStates = ['proposed', 'decided', 'accepted'] as const satisfies readonly FindingState[]

/**
 * The states in which something about a system is still to be done and known to be so: what is only registered may yet be
 * found to be right, and has no area to be named by.
 */
export const openStates = [
  'assessed',
  'proposed',
  'decided',
  'accepted',
] as const satisfies readonly FindingState[]

type Said = Pick<FindingDraft, 'endOfSupport'>

/** Whether the supplier no longer supports the system; its last day of support still counts. */
export function isPastSupport({ endOfSupport }: Said, today: Day): boolean {
  return endOfSupport !== null && endOfSupport < today
}

/** How a finding stands on a day: its state, and what its days make of it. No job has to run for one to be overdue. */
export type FindingStanding = FindingState | 'overdue' | 'acceptance_ended' | 'withdrawn'

export function standingOf(
  finding: {
    readonly state: FindingState
    readonly deadline: Day | null
    readonly acceptedUntil: Day | null
    readonly withdrawnAt: Instant | null
  },
  today: Day,
): FindingStanding {
  const { state, deadline, acceptedUntil, withdrawnAt } = finding
  if (withdrawnAt !== null) return 'withdrawn'
  if (state === 'accepted')
    return acceptedUntil !== null && acceptedUntil < today ? 'acceptance_ended' : 'accepted'
  return state === 'decided' && deadline !== null && deadline < today ? 'overdue' : state
}

/** Cuts a list of keys as people type it, each once; the words that have the shape of no key are told apart. */
export function readUnmet(text: string): {
  readonly keys: readonly UnmetKey[]
  readonly unknown: readonly string[]
} {
  const words = [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ''))]
  const isKey = (word: string): word is UnmetKey => isRequirementKey(word) || isGuidelineKey(word)
  return { keys: words.filter(isKey), unknown: words.filter((word) => !isKey(word)) }
}

/** The code that the next finding of a unit gets: one above the highest number, so that none is given twice. */
export function nextCode(taken: readonly string[]): string {
  const numbers = taken.flatMap((code) => /^S(\d{1,9})$/.exec(code)?.[1] ?? []).map(Number)
  return `S${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`
}

/** Reads a code: up to twelve letters, digits, points and hyphens, as in `S001` or `LAB-4`. */
export function isFindingCode(text: string): boolean {
  return /^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå.-]{0,11}$/.test(text)
}
