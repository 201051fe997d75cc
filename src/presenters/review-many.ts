import type { QueueFilter } from '../domain/answers/waiting.ts'
import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { keptFields } from './review.ts'
import { type QueueItem, type QueueRow, queueHref, queueItem } from './review-queue.ts'

/** What became of a decision on many: counts, and why each of the refused was refused. */
export interface ManyDoneModel {
  readonly says: string
  readonly refused: readonly { readonly answer: string; readonly why: string }[]
}

export interface ManyModel {
  readonly lead: string
  readonly action: string
  readonly backHref: string
  readonly allHref: string
  readonly noneHref: string
  readonly items: readonly (QueueItem & { readonly ticked: boolean })[]
  readonly kept: readonly (readonly [name: string, value: string])[]
  readonly done: ManyDoneModel | undefined
}

/** The queue as a list to tick in. */
export function presentMany(
  input: {
    readonly catalogue: GuidelineCatalogue
    readonly year: number
    readonly filter: QueueFilter
    readonly queue: readonly QueueRow[]
    readonly ticked: (id: string) => boolean
    readonly done: ManyDoneModel | undefined
  },
  t: Language,
): ManyModel {
  const { catalogue, year, filter, queue } = input
  const say = t.say.review.many
  const total = queue[0]?.total ?? 0
  return {
    lead: say.lead(t.format.integer(queue.length), t.format.integer(total)),
    action: paths.reviewMany.to({ cycle: year }),
    backHref: queueHref(year, filter),
    allHref: queueHref(year, filter, { pick: 'all' }),
    noneHref: queueHref(year, filter, { pick: 'some' }),
    items: queue.map((row) => ({
      ...queueItem(row, { catalogue, year, filter, shown: undefined }, t),
      ticked: input.ticked(row.id),
    })),
    kept: keptFields(filter),
    done: input.done,
  }
}

/** "15 udført, 5 afvist", with the reason of each. */
export function manyDone(
  result: {
    readonly done: number
    readonly refused: readonly {
      /** Undefined where there is none within reach. */
      readonly answer: { readonly subject: string; readonly unit: string } | undefined
      readonly why: string
      /** Who was first, where somebody was. */
      readonly latest: string | undefined
    }[]
  },
  t: Language,
): ManyDoneModel {
  const say = t.say.review.many
  return {
    says: say.done(t.format.integer(result.done), t.format.integer(result.refused.length)),
    refused: result.refused.map(({ answer, why, latest }) => ({
      answer: answer ? say.subject(answer.subject, answer.unit) : say.unknown,
      why: latest === undefined ? why : `${why} ${latest}`,
    })),
  }
}
