import type { Ability } from '../../../controls/abilities.ts'
import type { Day } from '../time.ts'

/** How a goal ended (domain guide, section 6): status uses the word, a shape and a colour, never colour alone. */
export const goalOutcomes = ['reached', 'partly_reached', 'not_reached', 'lapsed'] as const
export type GoalOutcome = (typeof goalOutcomes)[number]

/** Where the measured value stood before the goal. That it is not known is an answer; to say nothing is not. */
type Baseline =
  | { readonly kind: 'known'; readonly value: string; readonly on: Day | null }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'missing' }

/** The units a goal binds, by code; a target or deadline of their own where it differs from the goal's. */
export interface GoalUnit {
  readonly code: string
  readonly target: string | null
  readonly deadline: Day | null
}

/**
 * One goal with the thirteen fields of the domain guide, section 6. A draft may have empty texts and no dates. `Bound` is
 * what is known of each unit it binds.
 */
export interface Goal<Bound = GoalUnit> {
  readonly number: string
  /** At most `shortNameLength` characters, entered by a person: heads the goal's column in the responsibility table. */
  readonly shortName: string
  readonly goal: string
  readonly reason: string
  readonly ability: Ability | null
  readonly units: readonly Bound[]
  readonly responsible: string
  readonly measure: string
  readonly baseline: Baseline
  readonly target: string
  readonly deadline: Day | null
  readonly evidenceDemanded: string
  readonly followUp: readonly Day[]
  readonly support: string
}

export const shortNameLength = 12

/** The fields of a goal in the order they are shown (domain guide, section 6). */
export const goalFields = [
  'number',
  'goal',
  'reason',
  'ability',
  'units',
  'responsible',
  'measure',
  'baseline',
  'target',
  'deadline',
  'evidenceDemanded',
  'followUp',
  'support',
] as const
export type GoalField = (typeof goalFields)[number]

const isMissing: { readonly [Field in GoalField]: (goal: Goal<unknown>) => boolean } = {
  number: (goal) => parseGoalNumber(goal.number) === undefined,
  goal: (goal) => blank(goal.goal),
  reason: (goal) => blank(goal.reason),
  ability: (goal) => goal.ability === null,
  units: (goal) => goal.units.length === 0,
  responsible: (goal) => blank(goal.responsible),
  measure: (goal) => blank(goal.measure),
  baseline: ({ baseline }) =>
    baseline.kind === 'missing' ||
    (baseline.kind === 'known' && (blank(baseline.value) || baseline.on === null)),
  target: (goal) => blank(goal.target),
  deadline: (goal) => goal.deadline === null,
  evidenceDemanded: (goal) => blank(goal.evidenceDemanded),
  followUp: (goal) => goal.followUp.length < 2,
  support: (goal) => blank(goal.support),
}

/**
 * The fields a goal still lacks, in the order they are shown; all are mandatory before the hearing opens.
 * A baseline needs its date (domain guide: "baseline with date"); follow-up needs both the half-year and the year-end day.
 */
export function missingFields(goal: Goal<unknown>): readonly GoalField[] {
  return goalFields.filter((field) => isMissing[field](goal))
}

/** The number of the n-th goal of a year, counted from 1: `2027-03`. */
export function goalNumber(year: number, ordinal: number): string {
  if (!Number.isInteger(ordinal) || ordinal < 1 || ordinal > 99)
    throw new RangeError(`No goal number ${ordinal}`)
  return `${year}-${String(ordinal).padStart(2, '0')}`
}

/** Reads a goal number; undefined for anything that is not a year, a hyphen and two digits from 01. */
export function parseGoalNumber(
  text: string,
): { readonly year: number; readonly ordinal: number } | undefined {
  const parts = /^(\d{4})-(\d{2})$/.exec(text)
  if (!parts || parts[2] === '00') return undefined
  return { year: Number(parts[1]), ordinal: Number(parts[2]) }
}

/** The number a new goal of the year gets: one after the highest in use, so that a number is never given twice. */
export function nextGoalNumber(year: number, used: readonly string[]): string {
  const ordinals = used.map(parseGoalNumber).filter((read) => read?.year === year)
  return goalNumber(year, Math.max(0, ...ordinals.map((read) => read?.ordinal ?? 0)) + 1)
}

function blank(text: string): boolean {
  return text.trim() === ''
}
