import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import { isSafeguardId } from '../../controls/cis/v8.1/index.ts'
import { handOf } from '../domain/access/hand.ts'
import type { Role } from '../domain/access/role.ts'
import type { AnswerState, StoredLevel, SubjectKind } from '../domain/answers/answer.ts'
import { approvalIn, type PastStep } from '../domain/answers/approval.ts'
import type { StoredContent } from '../domain/answers/content.ts'
import { type GuidelineCatalogue, guidelineOf, isRequirementKey } from '../domain/guidelines/catalogue.ts'
import type { UnitId } from '../domain/ids.ts'
import { regionTarget, showShare } from '../domain/maturity/display.ts'
import { type Aspect, aspects, type Level, parseLevel, safeguardScore } from '../domain/maturity/level.ts'
import type { Responsibility } from '../domain/responsibility/responsibility.ts'
import { type Day, dayOf, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'

/** What an answer says, as the review shows it. */
export type SaidAnswer = Pick<StoredContent, 'status' | 'applicable' | 'reason' | Aspect | 'level'>

export interface AnswerInput extends SaidAnswer {
  readonly kind: SubjectKind
  readonly subject: string
  readonly state: AnswerState
  readonly responsibility: Responsibility | null
}

/** A step of an answer; it stands once for every role that whoever took it has held. */
export interface StepInput extends PastStep {
  readonly version: number
  readonly comment: string
  readonly role: Role | null
  readonly roleUnit: UnitId | null
  readonly roleFrom: Day | null
  readonly roleTo: Day | null
}

export interface AnswerModel {
  readonly heading: string
  readonly demand: string
  readonly claim: string
  readonly reason: string
  readonly notice: string | undefined
  readonly aspects: readonly {
    readonly name: string
    readonly now: string
    readonly last: string
    readonly difference: string
  }[]
  /** Who sent and who approved it, as roles. */
  readonly hands: readonly string[]
  /** Whether it is as the unit approved it, evidence and all; undefined where the unit never did. */
  readonly unchanged: boolean | undefined
  readonly steps: readonly string[]
}

/** One answer beside last year's, with the hands it has been through. */
export function presentAnswer(
  catalogue: GuidelineCatalogue,
  answer: AnswerInput,
  last: { readonly year: number; readonly answer: SaidAnswer } | undefined,
  history: { readonly steps: readonly StepInput[]; readonly evidenceAdded: readonly Instant[] },
  t: Language,
): AnswerModel {
  const say = t.say.review
  const taken = stepsTaken(history.steps)
  const approval = approvalIn(taken)
  return {
    heading: `${answer.subject} ${titleOf(catalogue, answer, t)}`,
    demand: demandOf(catalogue, answer, t),
    claim: say.answerNow(claimOf(answer, t), last && { year: last.year, claim: shortClaim(last.answer, t) }),
    reason: answer.reason,
    notice:
      answer.applicable === 0
        ? say.notApplicable
        : answer.status === 'not_relevant'
          ? say.requirementNotRelevant
          : undefined,
    aspects: aspectRows(answer, last?.answer, t),
    hands: handsOf(taken, t),
    unchanged: approval?.stands && history.evidenceAdded.every((added) => added <= approval.approved.at),
    steps: taken.map((step) => stepText(step, t)),
  }
}

/** Our own topic of a safeguard, or the guideline that a requirement belongs to: short enough for a list. */
export function titleOf(
  catalogue: GuidelineCatalogue,
  { kind, subject }: Pick<AnswerInput, 'kind' | 'subject'>,
  t: Language,
): string {
  if (kind === 'safeguard') return isSafeguardId(subject) ? explanations[subject].topic[t.code] : ''
  if (!isRequirementKey(subject)) return ''
  return catalogue.guideline(guidelineOf(subject))?.shortName[t.code] ?? ''
}

function demandOf(
  catalogue: GuidelineCatalogue,
  { kind, subject, responsibility }: AnswerInput,
  t: Language,
): string {
  if (kind === 'requirement') return catalogue.requirement(subject)?.text[t.code] ?? ''
  const asks = isSafeguardId(subject) ? explanations[subject].asks[t.code] : ''
  return `${asks} ${t.say.review.responsibility[responsibility ?? 'local']}`.trim()
}

/** What an answer comes to in a few words: its status, or its score in percent and on the scale. */
export function claimOf(said: SaidAnswer, t: Language): string {
  const shown = shareOf(said)
  return shown
    ? t.say.answerStates.score(t.format.percent(shown.percentWhole), t.format.number(shown.on4))
    : wordOf(said, t)
}

function shortClaim(said: SaidAnswer, t: Language): string {
  const shown = shareOf(said)
  return shown ? t.format.percent(shown.percentWhole) : wordOf(said, t)
}

function wordOf(said: SaidAnswer, t: Language): string {
  if (said.status !== null) return t.say.status[said.status]
  return said.applicable === 0 ? t.say.aspects.notApplicable : t.format.dash
}

function shareOf(said: SaidAnswer) {
  if (said.status !== null || said.applicable === 0) return undefined
  const levels = [...aspects.map((aspect) => said[aspect]), said.level].flatMap((level): Level[] => {
    const parsed = level === null ? undefined : parseLevel(level)
    return parsed === undefined || parsed === 'na' ? [] : [parsed]
  })
  const share = safeguardScore(levels)
  return share && showShare(share, regionTarget)
}

function aspectRows(answer: SaidAnswer, last: SaidAnswer | undefined, t: Language): AnswerModel['aspects'] {
  if (answer.status !== null || answer.applicable === 0) return []
  const names: readonly (Aspect | 'level')[] = answer.level === null ? aspects : ['level']
  return names.map((name) => ({
    name: t.say.aspects[name].name,
    now: levelText(name, answer[name], t),
    last: last ? levelText(name, last[name], t) : t.format.dash,
    difference: differenceText(answer[name], last?.[name] ?? null, t),
  }))
}

function levelText(name: Aspect | 'level', level: StoredLevel | null, t: Language): string {
  const parsed = level === null ? undefined : parseLevel(level)
  if (parsed === undefined) return t.format.dash
  return parsed === 'na' ? t.say.aspects.notApplicable : `${parsed}: ${t.say.aspects[name].steps[parsed]}`
}

function differenceText(now: StoredLevel | null, last: StoredLevel | null, t: Language): string {
  const [a, b] = [Number(now ?? Number.NaN), Number(last ?? Number.NaN)]
  if (Number.isNaN(a) || Number.isNaN(b)) return ''
  if (a === b) return '0'
  return t.say.review.moreSteps(a > b ? `+${a - b}` : `−${b - a}`)
}

interface Taken extends PastStep {
  readonly comment: string
  /** Undefined where a file or the operator brought it. */
  readonly role: Role | undefined
}

function stepsTaken(steps: readonly StepInput[]): readonly Taken[] {
  return [...Map.groupBy(steps, ({ version }) => version).values()].flatMap((rows) => {
    const [first] = rows
    const roles = rows.flatMap(({ role, roleUnit: unitId, roleFrom: from, roleTo: to }) =>
      role && from ? [{ role, unitId, from, to }] : [],
    )
    return first ? [{ ...first, role: handOf(roles, dayOf(first.at)) }] : []
  })
}

function handsOf(steps: readonly Taken[], t: Language): readonly string[] {
  const say = t.say.review
  const who = (step: Taken): [string, string] => [roleWords(step.role, t), t.format.dayAndTime(step.at)]
  const approval = approvalIn(steps)
  if (approval) return [say.sentBy(...who(approval.sent)), say.approvedBy(...who(approval.approved))]
  const saved = steps.find(({ state }) => state === 'draft') ?? steps.at(-1)
  return saved ? [say.savedBy(...who(saved))] : []
}

/** A role in the middle of a sentence. */
function roleWords(role: Role | undefined, t: Language): string {
  const words = role ? t.say.navigation.roles[role] : t.say.review.imported
  return words.charAt(0).toLocaleLowerCase(t.code) + words.slice(1)
}

function stepText(step: Taken, t: Language): string {
  const comment = step.comment === '' ? '' : ` ${t.say.review.quoted(step.comment)}`
  return `${t.format.dayAndTime(step.at)}: ${t.say.answerStates[step.state]}, ${roleWords(step.role, t)}.${comment}`
}
