import { allow, type Decision, refuse } from '../decision.ts'
import { type Fraction, fraction } from './fraction.ts'

/** The methods of answering; the cycle fixes one (scoring.md, "What the product computes", 1). */
export const scoringMethods = ['four-aspects', 'single-level'] as const
export type ScoringMethod = (typeof scoringMethods)[number]

/** The four aspects of a safeguard, in order. */
export const aspects = ['policy', 'implementation', 'automation', 'reporting'] as const
export type Aspect = (typeof aspects)[number]

/** The steps of the 4-step scale. It begins at 0, so that 3 of 4 is 75 %. */
export const levels = [0, 1, 2, 3, 4] as const
export type Level = (typeof levels)[number]
export const highestLevel = 4

/** A level, or `na` where the aspect does not apply. */
export type AspectLevel = Level | 'na'
/** What is said of each aspect; null where nothing is said yet. */
export type AspectLevels = Readonly<Record<Aspect, AspectLevel | null>>

/** The part of an answer that decides whether it counts, and for how much. */
export interface AnswerContent {
  /** False where the safeguard itself is said not to apply; levels are then left alone. */
  readonly applicable: boolean
  /** Whether the answer has a reason, which every answer must have. */
  readonly reasoned: boolean
  /** Read in a cycle of four aspects. */
  readonly aspects?: AspectLevels
  /** Read in a cycle of a single level; null where nothing is said yet. */
  readonly level?: Level | null
}

/** What a complete answer says: levels of which at least one applies, or that the safeguard does not apply. */
export type CompleteAnswer =
  | { readonly kind: 'levels'; readonly levels: readonly Level[] }
  | { readonly kind: 'not-applicable' }

/** Why an answer is still a draft. `nothingApplies`: then the safeguard itself is to be called not applicable. */
export type IncompleteAnswer = 'aspectMissing' | 'levelMissing' | 'nothingApplies' | 'reasonMissing'

/**
 * Whether an answer is complete, and what it then says. It is when it has a reason and every aspect is a level or
 * not applicable; all four not applicable is refused (scoring.md, "What the product computes", 1).
 */
export function completeAnswer(
  method: ScoringMethod,
  content: AnswerContent,
): Decision<CompleteAnswer, IncompleteAnswer> {
  if (!content.reasoned) return refuse('reasonMissing')
  if (!content.applicable) return allow({ kind: 'not-applicable' })
  if (method === 'single-level') {
    const { level } = content
    return level === undefined || level === null
      ? refuse('levelMissing')
      : allow({ kind: 'levels', levels: [level] })
  }
  const said = aspects.map((aspect) => content.aspects?.[aspect] ?? null)
  if (said.includes(null)) return refuse('aspectMissing')
  const applying = said.filter((level) => level !== null).filter((level) => level !== 'na')
  return applying.length === 0 ? refuse('nothingApplies') : allow({ kind: 'levels', levels: applying })
}

/** Reads a level as it is stored or typed (`0` to `4`, `na`); undefined for anything else. */
export function parseLevel(text: string): AspectLevel | undefined {
  return text === 'na' ? 'na' : levels.find((level) => String(level) === text)
}

/** The share of the maximum that the levels reach: their mean over 4. None gives no score. */
export function safeguardScore(applying: readonly Level[]): Fraction | undefined {
  if (applying.length === 0) return undefined
  return fraction(
    applying.reduce<number>((sum, level) => sum + level, 0),
    highestLevel * applying.length,
  )
}
