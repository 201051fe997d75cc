import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { type EvidencePiece, isValidOn } from '../evidence/evidence.ts'
import type { ApplicableUnit } from '../guidelines/applicability.ts'
import { guidelinesFor } from '../guidelines/applicability.ts'
import type { GuidelineCatalogue } from '../guidelines/catalogue.ts'
import type { AnswerId, UnitId } from '../ids.ts'
import { compare, type Fraction, fraction, mean, subtract } from '../maturity/fraction.ts'
import { isAssessed, type SafeguardResponsibility, type ScoredUnit, takesPart } from '../maturity/input.ts'
import type { ScoringMethod } from '../maturity/level.ts'
import type { Day } from '../time.ts'
import type { AnswerState, SubjectKind } from './answer.ts'
import type { StoredContent } from './content.ts'
import { answerShare } from './sheet-score.ts'

/**
 * What an officer must look at before a result is locked.
 * changed_since_approval: the unit's management approved it, it has been changed since, and it counts as it stands.
 * complied_without_evidence: a requirement is called complied, and no evidence supports it.
 * met_without_evidence: a safeguard reaches the target level, and no evidence supports it.
 * evidence_expired: something is claimed, and none of its evidence is valid on the counting date.
 * above_effective: the unit's own part of a shared safeguard lies at least one step above what it comes to together
 * with the provider's part, which is their mean.
 * complied_while_exempted: a requirement is called complied, and an exemption from it is in force on the counting date,
 * which says that it is not.
 */
export const consistencyRules = [
  'changed_since_approval',
  'complied_without_evidence',
  'met_without_evidence',
  'evidence_expired',
  'above_effective',
  'complied_while_exempted',
] as const
export type ConsistencyRule = (typeof consistencyRules)[number]

/**
 * The rules that stop the lock. Content that nobody has approved must not become a result, and compliance has no
 * second figure that takes missing evidence out, as "documented" does for maturity. The others are for judgement.
 */
export const blockingRules: readonly ConsistencyRule[] = [
  'changed_since_approval',
  'complied_without_evidence',
]

export function isBlocking(rule: ConsistencyRule): boolean {
  return blockingRules.includes(rule)
}

/** How many answers each of the blocking rules is about; rules that find nothing are left out. */
export function blockingIn(
  findings: readonly Pick<Finding, 'rule'>[],
): readonly { readonly rule: ConsistencyRule; readonly answers: number }[] {
  return blockingRules.flatMap((rule) => {
    const answers = findings.filter((finding) => finding.rule === rule).length
    return answers === 0 ? [] : [{ rule, answers }]
  })
}

/** An answer that is complete and so counts, with what the rules ask of it. */
export interface CheckedAnswer extends Omit<StoredContent, 'reason'> {
  readonly id: AnswerId
  readonly unitId: UnitId
  readonly kind: SubjectKind
  readonly subject: string
  readonly state: AnswerState
  /** Whether the unit's management has ever approved it. */
  readonly wasApproved: boolean
  /** Whether an exemption from the requirement is in force for the unit on the counting date. */
  readonly exempted: boolean
  readonly evidence: readonly Pick<EvidencePiece, 'validFrom' | 'validUntil'>[]
}

export interface ConsistencyInput {
  /** The year's own target. */
  readonly target: Fraction
  readonly method: ScoringMethod
  readonly countingDate: Day
  readonly units: readonly (ScoredUnit & ApplicableUnit)[]
  readonly catalogue: GuidelineCatalogue
  readonly responsibility: ReadonlyMap<SafeguardId, SafeguardResponsibility>
  readonly answers: readonly CheckedAnswer[]
}

/** That one answer goes against one rule; an answer can go against several. */
export interface Finding {
  readonly rule: ConsistencyRule
  readonly answerId: AnswerId
  readonly unitId: UnitId
  readonly kind: SubjectKind
  readonly subject: string
}

/** Every finding in a cycle, in the order of the rules; answers that do not count are passed over. */
export function findingsIn(input: ConsistencyInput): readonly Finding[] {
  const central = new Map(input.answers.map((answer) => [`${answer.unitId} ${answer.subject}`, answer]))
  const found = countingAnswers(input).flatMap((answer) =>
    consistencyRules
      .filter((rule) => breaks[rule](answer, input, central))
      .map((rule) => ({
        rule,
        answerId: answer.id,
        unitId: answer.unitId,
        kind: answer.kind,
        subject: answer.subject,
      })),
  )
  return consistencyRules.flatMap((rule) => found.filter((finding) => finding.rule === rule))
}

type Others = ReadonlyMap<string, CheckedAnswer>
type Check = (answer: CheckedAnswer, input: ConsistencyInput, others: Others) => boolean

const oneStep: Fraction = fraction(1, 4)

const breaks: Record<ConsistencyRule, Check> = {
  changed_since_approval: ({ state, wasApproved }) => wasApproved && (state === 'draft' || state === 'sent'),
  complied_without_evidence: ({ status, evidence }) => status === 'complied' && evidence.length === 0,
  met_without_evidence: (answer, { method, target }) => {
    const share = shareOf(answer, method)
    return answer.evidence.length === 0 && share !== undefined && compare(share, target) >= 0
  },
  evidence_expired: (answer, { method, countingDate }) =>
    claims(answer, method) &&
    answer.evidence.length > 0 &&
    !answer.evidence.some((piece) => isValidOn(piece, countingDate)),
  above_effective: (answer, { method, responsibility }, others) => {
    const given = responsibility.get(answer.subject as SafeguardId)
    if (given?.kind !== 'shared' || given.providerId === answer.unitId) return false
    const provider = others.get(`${given.providerId} ${answer.subject}`)
    const [own, theirs] = [shareOf(answer, method), provider && shareOf(provider, method)]
    if (!own || !theirs) return false
    const effective = mean([own, theirs])
    return effective !== undefined && compare(subtract(own, effective), oneStep) >= 0
  },
  complied_while_exempted: ({ status, exempted }) => status === 'complied' && exempted,
}

/** The share of the maximum that a safeguard's answer reaches; undefined for a requirement and "not applicable". */
function shareOf(answer: CheckedAnswer, method: ScoringMethod): Fraction | undefined {
  return answer.kind === 'safeguard' ? answerShare(method, answer) : undefined
}

/** Whether something is claimed that evidence could carry: more than the lowest step, or some compliance. */
export function claims(answer: CheckedAnswer, method: ScoringMethod): boolean {
  if (answer.kind === 'requirement') return answer.status === 'complied' || answer.status === 'partly'
  const share = shareOf(answer, method)
  return share !== undefined && share.num > 0n
}

/** The answers that are part of the result: their unit is assessed and asked, or they are the provider's. */
export function countingAnswers(input: ConsistencyInput): readonly CheckedAnswer[] {
  const units = new Map(
    input.units.map((unit) => [
      unit.id,
      {
        assessed: isAssessed(unit, input.countingDate),
        takesPart: takesPart(unit, input.countingDate),
        requirements: new Set<string>(
          guidelinesFor(input.catalogue, unit).flatMap(({ requirements }) =>
            requirements.map(({ id }) => id),
          ),
        ),
      },
    ]),
  )
  return input.answers.filter(({ unitId, kind, subject }) => {
    const unit = units.get(unitId)
    if (!unit) return false
    if (kind === 'requirement') return unit.assessed && unit.requirements.has(subject)
    const given = input.responsibility.get(subject as SafeguardId)
    if (given && given.kind !== 'local' && given.providerId === unitId) return unit.takesPart
    return unit.assessed && given?.kind !== 'central'
  })
}
