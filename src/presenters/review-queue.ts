import { cisControls } from '../../controls/cis/v8.1/index.ts'
import type { SubjectKind } from '../domain/answers/answer.ts'
import { type QueueFilter, queueOrders, waitingMarks } from '../domain/answers/waiting.ts'
import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import { dayOf, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Status } from '../i18n/status.ts'
import { paths } from '../paths.ts'
import { claimOf, type SaidAnswer, titleOf } from './review-answer.ts'

/** A choice in a switch between views; each has its own address. */
export interface Segment {
  readonly label: string
  readonly href: string
  readonly current: boolean
}

/** One waiting answer, with its place in the queue from 1. */
export interface QueueRow extends SaidAnswer {
  readonly id: string
  readonly kind: SubjectKind
  readonly subject: string
  readonly version: number
  readonly unit: string
  readonly unitCode: string
  readonly received: Instant
  readonly resent: 0 | 1
  readonly not_relevant: 0 | 1
  /** Pieces of evidence, and how many of them are valid on the counting date. */
  readonly pieces: number
  readonly valid: number
  readonly place: number
  readonly total: number
}

export interface QueueItem {
  readonly href: string
  /** The answer and the version that is shown, as one value of a form. */
  readonly value: string
  readonly subject: string
  readonly title: string
  readonly unit: string
  readonly about: string
  readonly claim: string
  readonly evidence: string
  readonly status: Status
  readonly current: boolean
}

interface Choice {
  readonly value: string
  readonly label: string
}

/** The filter as a form that gets a page: what can be chosen, and what is. */
export interface FilterModel {
  readonly action: string
  /** What is chosen, in words; undefined where everything is shown. */
  readonly chosen: string | undefined
  readonly allHref: string
  readonly fields: readonly {
    readonly name: 'unit' | 'part' | 'mark' | 'order'
    readonly label: string
    readonly value: string
    readonly empty: string | undefined
    readonly options: readonly Choice[]
  }[]
}

/** Every address of the queue keeps its filter. */
export function queueHref(
  year: number,
  filter: QueueFilter,
  more: Readonly<Record<string, string | undefined>> = {},
): string {
  return paths.review.to({ cycle: year }, { ...filterFields(filter), ...more })
}

/** A filter as fields, without those that narrow nothing. */
export function filterFields({ unit, part, mark, order }: QueueFilter): Record<string, string | undefined> {
  return { unit, part, mark, order: order === 'unit' ? order : undefined }
}

export function queueItem(
  row: QueueRow,
  input: {
    readonly catalogue: GuidelineCatalogue
    readonly year: number
    readonly filter: QueueFilter
    readonly shown: string | undefined
  },
  t: Language,
): QueueItem {
  const say = t.say.review
  return {
    href: queueHref(input.year, input.filter, { answer: row.id }),
    value: `${row.id}:${row.version}`,
    subject: row.subject,
    title: titleOf(input.catalogue, row, t),
    unit: row.unit,
    about: say.receivedOn(row.unit, t.format.dayShort(dayOf(row.received))),
    claim: claimOf(row, t),
    evidence: say.piecesValid(row.valid, row.pieces),
    status: statusOf(row),
    current: row.id === input.shown,
  }
}

/** What sets it apart most. */
function statusOf(row: QueueRow): Status {
  if (row.not_relevant === 1) return 'requested_not_relevant'
  if (row.pieces > 0 && row.valid === 0) return 'evidence_expired'
  return row.resent === 1 ? 'resent' : 'in_review'
}

export function presentFilter(
  input: {
    readonly catalogue: GuidelineCatalogue
    readonly year: number
    readonly filter: QueueFilter
    readonly units: readonly { readonly code: string; readonly name: string; readonly waiting: number }[]
  },
  t: Language,
): FilterModel {
  const say = t.say.review.filter
  const { year, filter } = input
  const units = input.units
    .filter(({ code, waiting }) => waiting > 0 || code === filter.unit)
    .map(({ code, name, waiting }) => ({ value: code, label: say.counted(name, t.format.integer(waiting)) }))
  const parts = [
    ...cisControls.map(({ number, name }) => ({ value: String(number), label: `${number} ${name[t.code]}` })),
    ...input.catalogue.guidelines.map(({ id, shortName }) => ({
      value: id,
      label: `${id} ${shortName[t.code]}`,
    })),
  ]
  const marks = waitingMarks.map((mark) => ({ value: mark, label: say.marks[mark] }))
  const chosen = [
    input.units.find(({ code }) => code === filter.unit)?.name ?? filter.unit,
    parts.find(({ value }) => value === filter.part)?.label ?? filter.part,
    filter.mark && say.marks[filter.mark],
  ].filter((words) => words !== undefined)
  return {
    action: paths.review.to({ cycle: year }),
    chosen: chosen.length === 0 ? undefined : chosen.join(', '),
    allHref: paths.review.to({ cycle: year }),
    fields: [
      { name: 'unit', label: say.unit, value: filter.unit ?? '', empty: say.allUnits, options: units },
      { name: 'part', label: say.part, value: filter.part ?? '', empty: say.allParts, options: parts },
      { name: 'mark', label: say.mark, value: filter.mark ?? '', empty: say.allMarks, options: marks },
      {
        name: 'order',
        label: say.order,
        value: filter.order ?? 'received',
        empty: undefined,
        options: queueOrders.map((order) => ({ value: order, label: say.orders[order] })),
      },
    ],
  }
}
