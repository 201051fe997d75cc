import type { QueueFilter } from '../domain/answers/waiting.ts'
import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import {
  type AnswerInput,
  type AnswerModel,
  presentAnswer,
  type SaidAnswer,
  type StepInput,
} from './review-answer.ts'
import { type EvidenceInput, type EvidenceModel, presentEvidence, type ReadPiece } from './review-evidence.ts'
import {
  type FilterModel,
  filterFields,
  presentFilter,
  type QueueItem,
  type QueueRow,
  queueHref,
  queueItem,
} from './review-queue.ts'

export interface ReviewInput {
  /** The guidelines of the cycle. */
  readonly catalogue: GuidelineCatalogue
  readonly year: number
  readonly countingDate: Day
  readonly deadline: Day
  readonly filter: QueueFilter
  readonly counts: readonly {
    readonly code: string
    readonly name: string
    readonly waiting: number
    readonly received: number
  }[]
  /** A page of the queue with its neighbours. */
  readonly queue: readonly QueueRow[]
  readonly shown: ShownInput | undefined
  readonly done: DoneInput | undefined
  readonly shortcuts: boolean
}

interface ShownInput {
  readonly answer: AnswerInput & {
    readonly id: string
    readonly version: number
    readonly unit: string
    readonly unitCode: string
  }
  readonly last: (SaidAnswer & { readonly countingDate: Day }) | undefined
  readonly evidence: readonly EvidenceInput[]
  readonly piece: string | undefined
  /** What was read of the open piece of evidence, and whether this very answer was asked for. */
  readonly read: ReadPiece | undefined
  readonly asked: boolean
  readonly steps: readonly StepInput[]
  /** Why this person may not decide, where that is so. */
  readonly barred: string | undefined
  readonly mayReopen: boolean
}

/** The decision that led here, and the version it left, so that it can be taken back. */
interface DoneInput {
  readonly what: 'accepted' | 'returned' | 'reopened'
  readonly id: string
  readonly version: number
  readonly subject: string
  readonly unit: string
}

export interface ReviewedModel extends AnswerModel {
  readonly place: string
  readonly evidence: EvidenceModel
  readonly barred: string | undefined
  readonly version: number
  readonly acceptAction: string
  readonly returnAction: string
  /** Where a review that has been made is taken back; undefined where there is none. */
  readonly reopenAction: string | undefined
}

interface DoneModel {
  readonly says: string
  readonly undo: { readonly action: string; readonly version: number } | undefined
}

export interface ReviewModel {
  /** The cycle, by the year its goals apply to. */
  readonly cycle: number
  /** The year the assessment is made in, which the answers are named by. */
  readonly year: number
  readonly waiting: string
  readonly reviewed: string
  readonly done: DoneModel | undefined
  readonly queue: readonly QueueItem[]
  readonly filter: FilterModel
  /** The fields that keep the filter through a form. */
  readonly kept: readonly (readonly [name: string, value: string])[]
  readonly previousHref: string | undefined
  readonly nextHref: string | undefined
  readonly pickHref: string
  /** The id of the answer that is open; empty where none is. */
  readonly openAnswer: string
  readonly shown: ReviewedModel | undefined
  readonly empty: string
  readonly emptyNext: string | undefined
  readonly shortcuts: boolean
  readonly shortcutsAction: string
}

/** The officer's queue with one answer open beside its evidence. */
export function presentReview(input: ReviewInput, t: Language): ReviewModel {
  const say = t.say.review
  const { catalogue, counts, done, filter, year, queue, shown } = input
  const waiting = sumOf(counts, 'waiting')
  const received = sumOf(counts, 'received')
  const place = queue.findIndex(({ id }) => id === shown?.answer.id)
  const href = (row: QueueRow | undefined) => row && queueHref(year, filter, { answer: row.id })
  return {
    cycle: year,
    year: yearOf(input.countingDate),
    waiting: say.waiting(t.format.integer(waiting), waiting),
    reviewed: say.reviewed(t.format.integer(received - waiting), t.format.integer(received)),
    done: done && doneModel(done, year, t),
    queue: queue.map((row) => queueItem(row, { catalogue, year, filter, shown: shown?.answer.id }, t)),
    filter: presentFilter({ catalogue, year, filter, units: counts }, t),
    kept: keptFields(filter),
    previousHref: place > 0 ? href(queue[place - 1]) : undefined,
    nextHref: href(queue[place + 1]),
    pickHref: queueHref(year, filter, { pick: 'some' }),
    openAnswer: shown?.answer.id ?? '',
    shown: shown && reviewed(shown, input, t),
    empty: waiting > 0 ? say.nothingFits : say.empty,
    emptyNext: waiting > 0 ? undefined : say.emptyNext(t.format.dayLong(input.deadline)),
    shortcuts: input.shortcuts,
    shortcutsAction: paths.reviewShortcuts.to({ cycle: year }),
  }
}

export function keptFields(filter: QueueFilter): readonly (readonly [name: string, value: string])[] {
  return Object.entries(filterFields(filter)).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
}

function sumOf(counts: ReviewInput['counts'], what: 'waiting' | 'received'): number {
  return counts.reduce((sum, row) => sum + row[what], 0)
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

function doneModel(done: DoneInput, year: number, t: Language): DoneModel {
  const action = paths.reopening.to({ cycle: year, answer: done.id })
  return {
    says: t.say.review[done.what](done.subject, done.unit),
    undo: done.what === 'reopened' ? undefined : { action, version: done.version },
  }
}

function reviewed(shown: ShownInput, input: ReviewInput, t: Language): ReviewedModel {
  const say = t.say.review
  const { answer, last, evidence } = shown
  const row = input.queue.find(({ id }) => id === answer.id)
  const address = { cycle: input.year, answer: answer.id }
  const group =
    answer.kind === 'safeguard'
      ? say.control(Number(answer.subject.split('.')[0]))
      : answer.subject.split('-').slice(0, 2).join('-')
  const place = row && say.place(t.format.integer(row.place), t.format.integer(row.total))
  return {
    ...presentAnswer(
      input.catalogue,
      answer,
      last && { year: yearOf(last.countingDate), answer: last },
      { steps: shown.steps, evidenceAdded: evidence.map(({ attachedAt }) => attachedAt) },
      t,
    ),
    place: [place ?? t.say.answerStates[answer.state], answer.unit, group].join(' · '),
    evidence: presentEvidence(
      {
        rows: evidence,
        wanted: shown.piece,
        read: shown.read,
        asked: shown.asked,
        unit: answer.unitCode,
        countingDate: input.countingDate,
        hrefOf: (piece) => queueHref(input.year, input.filter, { answer: answer.id, piece }),
      },
      t,
    ),
    barred: shown.barred,
    version: answer.version,
    acceptAction: paths.acceptance.to(address),
    returnAction: paths.returning.to(address),
    reopenAction: shown.mayReopen ? paths.reopening.to(address) : undefined,
  }
}
