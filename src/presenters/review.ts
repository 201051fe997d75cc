import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import { isSafeguardId } from '../../controls/cis/v8.1/index.ts'
import type { AnswerState, StoredLevel, SubjectKind } from '../domain/answers/answer.ts'
import type { RequirementStatus } from '../domain/compliance/status.ts'
import { type GuidelineCatalogue, guidelineOf, isRequirementKey } from '../domain/guidelines/catalogue.ts'
import { regionTarget, showShare } from '../domain/maturity/display.ts'
import { type Aspect, aspects, type Level, parseLevel, safeguardScore } from '../domain/maturity/level.ts'
import type { Day, Instant } from '../domain/time.ts'
import { dayOf } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'

interface Levels {
  readonly policy: StoredLevel | null
  readonly implementation: StoredLevel | null
  readonly automation: StoredLevel | null
  readonly reporting: StoredLevel | null
  readonly level: StoredLevel | null
}

interface SaidAnswer extends Levels {
  readonly status: RequirementStatus | null
  readonly applicable: 0 | 1
  readonly reason: string
}

interface QueueRow {
  readonly id: string
  readonly kind: SubjectKind
  readonly subject: string
  readonly applicable: 0 | 1
  readonly status: RequirementStatus | null
  readonly approved_at: Instant | null
  readonly saved_at: Instant
  readonly reviewed_at: Instant | null
  readonly unit: string
}

export interface ReviewInput {
  /** The guidelines of the cycle. */
  readonly catalogue: GuidelineCatalogue
  readonly year: number
  readonly countingDate: Day
  readonly deadline: Day
  readonly counts: { readonly waiting: number; readonly reviewed: number; readonly received: number }
  readonly queue: readonly QueueRow[]
  readonly shown: ShownInput | undefined
  readonly done:
    | { readonly what: 'accepted' | 'returned'; readonly subject: string; readonly unit: string }
    | undefined
  readonly shortcuts: boolean
}

interface ShownInput {
  readonly answer: SaidAnswer & {
    readonly id: string
    readonly kind: SubjectKind
    readonly subject: string
    readonly version: number
    readonly unit: string
    readonly unitCode: string
    readonly saver: string | null
    readonly saved_at: Instant
    readonly sender: string | null
    readonly sent_at: Instant | null
    readonly approver: string | null
    readonly approved_at: Instant | null
  }
  readonly last: SaidAnswer | undefined
  readonly evidence: readonly EvidenceInput[]
  readonly steps: readonly {
    readonly at: Instant
    readonly state: AnswerState
    readonly comment: string
    readonly name: string | null
  }[]
  /** Why this person may not decide, where that is so. */
  readonly barred: string | undefined
}

interface EvidenceInput {
  readonly id: string
  readonly code: string
  readonly title: string
  readonly kind: 'file' | 'link' | 'statement'
  readonly statement: string | null
  readonly url: string | null
  readonly file_name: string | null
  readonly file_size: number | null
  readonly valid_from: Day
  readonly valid_until: Day
}

interface QueueItem {
  readonly href: string
  readonly subject: string
  readonly title: string
  readonly about: string
  readonly status: Status
  readonly current: boolean
}

interface ReviewedEvidence {
  readonly title: string
  readonly validity: string
  readonly valid: boolean
  readonly kind: string
  readonly facts: string
  /** The address of the page that downloads the file or leads to the link; never the file itself. */
  readonly href: string | undefined
  readonly text: string | undefined
}

export interface ReviewedModel {
  readonly place: string
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
  readonly hands: readonly string[]
  readonly steps: readonly string[]
  readonly evidence: readonly ReviewedEvidence[]
  readonly barred: string | undefined
  readonly version: number
  readonly acceptAction: string
  readonly returnAction: string
}

export interface ReviewModel {
  /** The year the assessment is made in, which the answers are named by. */
  readonly year: number
  readonly waiting: string
  readonly reviewed: string
  readonly done: string | undefined
  readonly queue: readonly QueueItem[]
  readonly shown: ReviewedModel | undefined
  readonly emptyNext: string
  readonly shortcuts: boolean
}

/** The officer's queue with one answer open beside its evidence. */
export function presentReview(input: ReviewInput, t: Language): ReviewModel {
  const say = t.say.review
  const { counts, done } = input
  return {
    year: Number(input.countingDate.slice(0, 4)),
    waiting: say.waiting(counts.waiting),
    reviewed: say.reviewed(t.format.integer(counts.reviewed), t.format.integer(counts.received)),
    done: done && say[done.what](done.subject, done.unit),
    queue: input.queue.map((row) => queueItem(row, input, t)),
    shown: input.shown && reviewed(input.shown, input, t),
    emptyNext: say.emptyNext(t.format.dayLong(input.deadline)),
    shortcuts: input.shortcuts,
  }
}

function queueItem(row: QueueRow, input: ReviewInput, t: Language): QueueItem {
  const asksNotRelevant = row.applicable === 0 || row.status === 'not_relevant'
  return {
    href: paths.review.to({ cycle: input.year }, { answer: row.id }),
    subject: row.subject,
    title: titleOf(input.catalogue, row.kind, row.subject, t),
    about: t.say.review.receivedOn(row.unit, t.format.dayShort(dayOf(row.approved_at ?? row.saved_at))),
    status: asksNotRelevant ? 'requested_not_relevant' : row.reviewed_at ? 'resent' : 'in_review',
    current: row.id === input.shown?.answer.id,
  }
}

/** Our own topic of a safeguard, or the guideline that a requirement belongs to: short enough for a list. */
function titleOf(catalogue: GuidelineCatalogue, kind: SubjectKind, subject: string, t: Language): string {
  if (kind === 'safeguard') return isSafeguardId(subject) ? explanations[subject].topic[t.code] : ''
  if (!isRequirementKey(subject)) return ''
  return catalogue.guideline(guidelineOf(subject))?.shortName[t.code] ?? ''
}

function groupOf(kind: SubjectKind, subject: string, t: Language): string {
  return kind === 'safeguard'
    ? t.say.review.control(Number(subject.split('.')[0]))
    : subject.split('-').slice(0, 2).join('-')
}

function reviewed(shown: ShownInput, input: ReviewInput, t: Language): ReviewedModel {
  const say = t.say.review
  const { answer, last } = shown
  const at = input.queue.findIndex(({ id }) => id === answer.id) + 1
  const address = { cycle: input.year, answer: answer.id }
  return {
    place: say.place(at, input.counts.waiting, answer.unit, groupOf(answer.kind, answer.subject, t)),
    heading:
      answer.kind === 'safeguard'
        ? `${answer.subject} ${titleOf(input.catalogue, answer.kind, answer.subject, t)}`
        : answer.subject,
    demand: demandOf(input.catalogue, answer.kind, answer.subject, t),
    claim: say.answerNow(claimOf(answer, t), last && claimOf(last, t)),
    reason: answer.reason,
    notice:
      answer.applicable === 0
        ? say.notApplicable
        : answer.status === 'not_relevant'
          ? say.requirementNotRelevant
          : undefined,
    aspects: aspectRows(answer, last, t),
    hands: handsOf(answer, t),
    steps: shown.steps.map(
      (step) =>
        `${t.format.dayAndTime(step.at)}: ${t.say.answerStates[step.state]}${step.name ? `, ${step.name}` : ''}${step.comment ? `. ”${step.comment}”` : ''}`,
    ),
    evidence: shown.evidence.map((piece) => evidenceOf(piece, answer.unitCode, input.countingDate, t)),
    barred: shown.barred,
    version: answer.version,
    acceptAction: paths.acceptance.to(address),
    returnAction: paths.returning.to(address),
  }
}

function demandOf(catalogue: GuidelineCatalogue, kind: SubjectKind, subject: string, t: Language): string {
  if (kind === 'requirement') return catalogue.requirement(subject)?.text[t.code] ?? ''
  return t.say.review.control(Number(subject.split('.')[0]))
}

function claimOf(said: SaidAnswer, t: Language): string {
  if (said.status !== null) return t.say.status[said.status]
  if (said.applicable === 0) return t.say.aspects.notApplicable
  const levels = [...aspects.map((aspect) => said[aspect]), said.level].flatMap((level): Level[] => {
    const parsed = level === null ? undefined : parseLevel(level)
    return parsed === undefined || parsed === 'na' ? [] : [parsed]
  })
  const share = safeguardScore(levels)
  if (!share) return t.format.dash
  const { percentWhole, on4 } = showShare(share, regionTarget)
  return t.say.answerStates.score(t.format.percent(percentWhole), t.format.number(on4))
}

function aspectRows(answer: SaidAnswer, last: SaidAnswer | undefined, t: Language): ReviewedModel['aspects'] {
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

function handsOf(answer: ShownInput['answer'], t: Language): string[] {
  const say = t.say.review
  const moment = (at: Instant) => t.format.dayAndTime(at)
  return [
    ...(answer.sender && answer.sent_at
      ? [say.sentBy(answer.sender, moment(answer.sent_at))]
      : [say.savedBy(answer.saver ?? t.format.dash, moment(answer.saved_at))]),
    ...(answer.approver && answer.approved_at
      ? [say.approvedBy(answer.approver, moment(answer.approved_at)), say.unchanged]
      : []),
  ]
}

function evidenceOf(piece: EvidenceInput, unit: string, countingDate: Day, t: Language): ReviewedEvidence {
  const say = t.say.review
  const address = { unit, evidence: piece.id }
  const size = piece.file_size === null ? '' : `, ${t.format.fileSize(piece.file_size)}`
  return {
    title: `${piece.code} ${piece.title}`,
    validity: `${t.format.dayShort(piece.valid_from)} – ${t.format.dayShort(piece.valid_until)}`,
    valid: piece.valid_from <= countingDate && countingDate <= piece.valid_until,
    kind: say[piece.kind],
    facts: piece.kind === 'file' ? `${piece.file_name ?? ''}${size}` : hostOf(piece.url),
    href:
      piece.kind === 'file'
        ? paths.evidenceFile.to(address)
        : piece.kind === 'link'
          ? paths.evidenceLink.to(address)
          : undefined,
    text: piece.statement ?? undefined,
  }
}

function hostOf(url: string | null): string {
  return url !== null && URL.canParse(url) ? new URL(url).host : ''
}
