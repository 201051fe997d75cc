import type { Ability } from '../../../controls/abilities.ts'
import { isSafeguardId, type SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { isRequirementId, type RequirementId } from '../../../controls/guidelines/index.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { Day } from '../time.ts'

/** The two tracks of the strategy, and what serves both. They are never added to one figure. */
export const tracks = ['cyber', 'information_security', 'both'] as const
export type Track = (typeof tracks)[number]

/** Where the money comes from. That it is not decided yet is said by null, and is no source. */
export const fundingSources = [
  'economy_agreement',
  'regional',
  'local_unit',
  'operating_budget',
  'other',
] as const
export type FundingSource = (typeof fundingSources)[number]

export const importances = ['high', 'medium', 'low'] as const
export type Importance = (typeof importances)[number]

/** A withdrawn effort stays on record, but lifts nothing, costs nothing and covers nothing. */
export const effortStatuses = ['planned', 'in_progress', 'completed', 'withdrawn'] as const
export type EffortStatus = (typeof effortStatuses)[number]

/** The steps an effort can lift a safeguard to; to 0 lifts nothing. */
export const liftSteps = [1, 2, 3, 4] as const
export type LiftStep = (typeof liftSteps)[number]

/** What an effort lifts: safeguards to a step, requirements to complied. */
export type EffortSubject = SafeguardId | RequirementId

/** An effort (indsats) as it is typed and kept. A draft may lack anything but its code, title, track and owner. */
export interface EffortDraft {
  /** `1.2`; unique in its sub-strategy. */
  readonly code: string
  readonly title: string
  readonly track: Track
  readonly abilities: readonly Ability[]
  readonly safeguards: readonly SafeguardId[]
  readonly requirements: readonly RequirementId[]
  /** The step that each of the safeguards reaches; null exactly where there are no safeguards. */
  readonly liftsTo: LiftStep | null
  /** A role, not a name. */
  readonly owner: string
  readonly from: Day | null
  readonly to: Day | null
  readonly importance: Importance | null
  /** Whole kroner, paid once; null where it is not set, which is not 0. */
  readonly investment: number | null
  /** Whole kroner a year; null where it is not set. */
  readonly yearly: number | null
  readonly funding: FundingSource | null
  /** How sure the amounts are, and when they were estimated. */
  readonly uncertainty: string
  readonly estimatedOn: Day | null
  readonly status: EffortStatus
  /** The codes of efforts that are finished no later than this one. */
  readonly requires: readonly string[]
}

/** Whether an effort counts: in sums, in the road, and as cover of a recommendation. */
export function isActive({ status }: Pick<EffortDraft, 'status'>): boolean {
  return status !== 'withdrawn'
}

/** Reads a code: up to twelve letters, digits, points and hyphens, as in `1.2` or `B-4`. */
export function isEffortCode(text: string): boolean {
  return /^[A-Za-z0-9ÆØÅæøå][A-Za-z0-9ÆØÅæøå.-]{0,11}$/.test(text)
}

/** Cuts a list of keys or codes as people type it: parted by blanks, commas or semicolons, each once. */
export function wordsIn(text: string): readonly string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((word) => word !== ''))]
}

/** Reads what an effort lifts from keys of safeguards and requirements; refuses the first key that no catalogue has. */
export function readSubjects(
  text: string,
): Decision<Pick<EffortDraft, 'safeguards' | 'requirements'>, { readonly unknown: string }> {
  const words = wordsIn(text)
  const unknown = words.find((word) => !isSafeguardId(word) && !isRequirementId(word))
  if (unknown !== undefined) return refuse({ unknown })
  return allow({ safeguards: words.filter(isSafeguardId), requirements: words.filter(isRequirementId) })
}

export type EffortFault =
  | 'badCode'
  | 'codeTaken'
  | 'ownerMissing'
  | 'liftMissing'
  | 'liftWithoutSafeguard'
  | 'periodReversed'
  | 'requiresUnknown'
  | 'requiresItself'
  | 'requiresCircle'
  | 'requiresWithdrawn'

type FaultyEffortField = 'code' | 'owner' | 'liftsTo' | 'to' | 'requires'
export type EffortFaults = Readonly<Partial<Record<FaultyEffortField, EffortFault>>>

/** What an effort says of the others: enough to judge codes and prerequisites. */
export type KnownEffort = Pick<EffortDraft, 'code' | 'requires' | 'status'>

/**
 * The faults of an effort among the others of its sub-strategy, by field: a code that is taken, no owner, a step without
 * safeguards, an end before its start, and prerequisites that do not exist, are withdrawn or go in a circle.
 */
export function effortFaults(draft: EffortDraft, others: readonly KnownEffort[]): EffortFaults {
  const code: EffortFault | undefined = !isEffortCode(draft.code)
    ? 'badCode'
    : others.some((other) => other.code === draft.code)
      ? 'codeTaken'
      : undefined
  const liftsTo: EffortFault | undefined =
    draft.safeguards.length > 0 && draft.liftsTo === null
      ? 'liftMissing'
      : draft.safeguards.length === 0 && draft.liftsTo !== null
        ? 'liftWithoutSafeguard'
        : undefined
  const requires = prerequisiteFault(draft, others)
  return {
    ...(code ? { code } : {}),
    ...(draft.owner.trim() === '' ? { owner: 'ownerMissing' } : {}),
    ...(liftsTo ? { liftsTo } : {}),
    ...(draft.from !== null && draft.to !== null && draft.to < draft.from ? { to: 'periodReversed' } : {}),
    ...(requires ? { requires } : {}),
  }
}

function prerequisiteFault(draft: EffortDraft, others: readonly KnownEffort[]): EffortFault | undefined {
  const byCode = new Map(others.map((other) => [other.code, other]))
  if (draft.requires.includes(draft.code)) return 'requiresItself'
  for (const code of draft.requires) {
    const required = byCode.get(code)
    if (!required) return 'requiresUnknown'
    if (!isActive(required) && isActive(draft)) return 'requiresWithdrawn'
  }
  return circleIn([...others, draft]) ? 'requiresCircle' : undefined
}

/** The codes of a circle of prerequisites, first to last; undefined where there is none. */
export function circleIn(
  efforts: readonly Pick<EffortDraft, 'code' | 'requires'>[],
): readonly string[] | undefined {
  const requires = new Map(efforts.map(({ code, requires: codes }) => [code, codes]))
  const clear = new Set<string>()
  const follow = (code: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(code)) return [...path.slice(path.indexOf(code)), code]
    if (clear.has(code)) return undefined
    for (const next of requires.get(code) ?? []) {
      const circle = follow(next, [...path, code])
      if (circle) return circle
    }
    clear.add(code)
    return undefined
  }
  for (const code of requires.keys()) {
    const circle = follow(code, [])
    if (circle) return circle
  }
  return undefined
}
