import type { RequirementStatus } from '../compliance/status.ts'
import {
  type AspectLevels,
  aspects,
  completeAnswer,
  type Level,
  type ScoringMethod,
} from '../maturity/level.ts'
import type { StoredLevel } from './answer.ts'

/** What somebody answers on a safeguard: levels by the cycle's method, or that it does not apply; and why. */
export interface SafeguardContent {
  readonly kind: 'safeguard'
  readonly applicable: boolean
  /** Null in a cycle of a single level. */
  readonly aspects: AspectLevels | null
  /** Null in a cycle of four aspects, and where nothing is chosen yet. */
  readonly level: Level | null
  readonly reason: string
}

/** What somebody answers on a requirement, and why. Null where nothing is chosen yet. */
interface RequirementContent {
  readonly kind: 'requirement'
  readonly status: RequirementStatus | null
  readonly reason: string
}

export type Content = SafeguardContent | RequirementContent

/** An answer as its columns hold it. */
export interface StoredContent {
  readonly policy: StoredLevel | null
  readonly implementation: StoredLevel | null
  readonly automation: StoredLevel | null
  readonly reporting: StoredLevel | null
  readonly level: StoredLevel | null
  readonly status: RequirementStatus | null
  readonly applicable: 0 | 1
  readonly reason: string
}

/** Whether two answers say the same to the letter, whoever gave them and when. */
export function sameContent(one: StoredContent, other: StoredContent): boolean {
  return (
    one.policy === other.policy &&
    one.implementation === other.implementation &&
    one.automation === other.automation &&
    one.reporting === other.reporting &&
    one.level === other.level &&
    one.status === other.status &&
    one.applicable === other.applicable &&
    one.reason === other.reason
  )
}

const nothing: StoredContent = {
  policy: null,
  implementation: null,
  automation: null,
  reporting: null,
  level: null,
  status: null,
  applicable: 1,
  reason: '',
}

/** The columns of an answer. Levels of a safeguard that does not apply are left out: they would say nothing. */
export function stored(content: Content): StoredContent {
  if (content.kind === 'requirement') return { ...nothing, status: content.status, reason: content.reason }
  if (!content.applicable) return { ...nothing, applicable: 0, reason: content.reason }
  const levels = Object.fromEntries(
    aspects.map((aspect) => [aspect, text(content.aspects?.[aspect] ?? null)]),
  )
  return { ...nothing, ...levels, level: text(content.level), reason: content.reason }
}

function text(level: Level | 'na' | null): StoredLevel | null {
  return level === null ? null : (String(level) as StoredLevel)
}

/** Whether an answer says what only evidence can show: that a requirement is complied with. */
export function claimsEvidence(content: { readonly status?: RequirementStatus | null }): boolean {
  return content.status === 'complied'
}

/** Whether an answer says all it must: then it counts, and can be sent. */
export function isComplete(method: ScoringMethod, content: Content): boolean {
  if (content.kind === 'requirement') return content.status !== null && content.reason !== ''
  const { applicable, aspects: said, level, reason } = content
  const facts = { applicable, reasoned: reason !== '', level, ...(said ? { aspects: said } : {}) }
  return completeAnswer(method, facts).ok
}
