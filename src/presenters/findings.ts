import {
  type FindingStanding,
  type FindingState,
  findingStates,
  type Handling,
  handlings,
  isPastSupport,
  isUnresolved,
  standingOf,
} from '../domain/findings/finding.ts'
import type { FindingId } from '../domain/ids.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { SymbolName, Tint } from '../i18n/status.ts'
import { paths } from '../paths.ts'

/** One finding as a list shows it. */
interface ListedFinding {
  readonly id: FindingId
  readonly code: string
  readonly system: string
  readonly area: string
  readonly handling: Handling | null
  readonly owner: string
  readonly deadline: Day | null
  readonly state: FindingState
  readonly endOfSupport: Day | null
  readonly acceptedUntil: Day | null
  readonly withdrawnAt: Instant | null
  readonly unit: string
  readonly unitCode: string
}

/** A symbol with words. */
export interface FindingMark {
  readonly symbol: SymbolName
  readonly tint: Tint
  readonly text: string
}

const marks: Record<FindingStanding, Omit<FindingMark, 'text'>> = {
  registered: { symbol: 'pencil', tint: 'neutral' },
  assessed: { symbol: 'half', tint: 'part' },
  proposed: { symbol: 'sent', tint: 'act' },
  decided: { symbol: 'clock', tint: 'neutral' },
  carried_out: { symbol: 'check', tint: 'ok' },
  accepted: { symbol: 'lock', tint: 'part' },
  overdue: { symbol: 'attention', tint: 'no' },
  acceptance_ended: { symbol: 'attention', tint: 'no' },
  withdrawn: { symbol: 'dash', tint: 'neutral' },
}

/** How a finding stands, in words with its symbol. */
export function findingMark(finding: Parameters<typeof standingOf>[0], today: Day, t: Language): FindingMark {
  const standing = standingOf(finding, today)
  return { ...marks[standing], text: t.say.findings.standing[standing] }
}

/** What a list can be narrowed to by: a state, or those that were taken off it. */
export const listedStates = [...findingStates, 'withdrawn'] as const

/** What a list is narrowed to, as its address says it. */
interface ChosenFindings {
  readonly unit: string | undefined
  readonly area: string | undefined
  readonly state: (typeof listedStates)[number] | undefined
  readonly handling: Handling | undefined
  readonly pastSupport: boolean
}

interface FilterField {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly empty: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export interface FindingListModel {
  readonly title: string
  readonly lead: string
  readonly hint: string
  /** Where a new one is registered; undefined for who only reads. */
  readonly register: string | undefined
  readonly filter: {
    readonly action: string
    readonly fields: readonly FilterField[]
    /** What is chosen, in words; undefined where everything is shown. */
    readonly chosen: string | undefined
    readonly allHref: string
  }
  readonly none: string
  readonly rows: readonly {
    readonly code: string
    readonly system: string
    readonly href: string
    readonly unit: string
    readonly area: string
    readonly handling: string
    readonly owner: string
    readonly deadline: string
    readonly mark: FindingMark
    /** That the supplier no longer supports it. */
    readonly support: string | undefined
  }[]
  readonly page: number
  readonly pages: number
  readonly previous: string | undefined
  readonly next: string | undefined
}

export const findingsPerPage = 50

export interface FindingListInput {
  readonly rows: readonly ListedFinding[]
  readonly counts: { readonly all: number; readonly waiting: number; readonly pastSupport: number }
  readonly places: readonly { readonly area: string; readonly code: string; readonly name: string }[]
  readonly chosen: ChosenFindings
  readonly page: number
  readonly mayWrite: boolean
  readonly today: Day
}

/** The register, narrowed to what is chosen and cut into pages. */
export function findingList(input: FindingListInput, t: Language): FindingListModel {
  const say = t.say.findings
  const { rows, counts, chosen, page, today } = input
  const pages = Math.max(1, Math.ceil(counts.all / findingsPerPage))
  const filter = filterOf(input, t)
  return {
    title: say.title,
    lead: say.lead(counts.all, counts.waiting, counts.pastSupport),
    hint: say.hint,
    register: input.mayWrite ? paths.newFinding.to({}) : undefined,
    filter,
    none: filter.chosen === undefined ? say.none : say.noneFound,
    rows: rows.map((row) => ({
      code: row.code,
      system: row.system,
      href: paths.finding.to({ finding: row.id }),
      unit: row.unit,
      area: row.area === '' ? t.format.dash : row.area,
      handling: handlingText(row.handling, t),
      owner: row.owner === '' ? t.format.dash : row.owner,
      deadline: row.deadline === null ? t.format.dash : t.format.dayShort(row.deadline),
      mark: findingMark(row, today, t),
      support:
        row.endOfSupport !== null &&
        row.withdrawnAt === null &&
        isUnresolved(row.state) &&
        isPastSupport(row, today)
          ? say.endedSupport(t.format.dayShort(row.endOfSupport))
          : undefined,
    })),
    page,
    pages,
    previous: page > 1 ? listHref(chosen, page - 1) : undefined,
    next: page < pages ? listHref(chosen, page + 1) : undefined,
  }
}

/** A handling in words, also where none is proposed. */
export function handlingText(handling: Handling | null, t: Language): string {
  return handling === null ? t.say.findings.noHandling : t.say.findings.handlings[handling]
}

/** The address of a page of the list; every one keeps what is chosen. */
function listHref({ unit, area, state, handling, pastSupport }: ChosenFindings, page: number): string {
  return paths.findings.to(
    {},
    {
      unit,
      area,
      state,
      handling,
      support: pastSupport ? 'past' : undefined,
      page: page > 1 ? page : undefined,
    },
  )
}

function stateText(state: (typeof listedStates)[number], t: Language): string {
  return state === 'withdrawn' ? t.say.findings.filter.withdrawn : t.say.findings.states[state]
}

function filterOf({ places, chosen }: FindingListInput, t: Language): FindingListModel['filter'] {
  const say = t.say.findings.filter
  const units = [...new Map(places.map(({ code, name }) => [code, name]))]
  const areas = [...new Set(places.map(({ area }) => area))]
    .filter((area) => area !== '')
    .toSorted(t.format.compare)
  const words = [
    chosen.unit && (units.find(([code]) => code === chosen.unit)?.[1] ?? chosen.unit),
    chosen.area,
    chosen.state && stateText(chosen.state, t),
    chosen.handling && t.say.findings.handlings[chosen.handling],
    chosen.pastSupport ? say.past : undefined,
  ].filter((word) => word !== undefined)
  const field = (name: string, value: string | undefined, rest: Omit<FilterField, 'name' | 'value'>) => ({
    name,
    value: value ?? '',
    ...rest,
  })
  return {
    action: paths.findings.to({}),
    allHref: paths.findings.to({}),
    chosen: words.length === 0 ? undefined : words.join(', '),
    fields: [
      field('unit', chosen.unit, {
        label: say.unit,
        empty: say.allUnits,
        options: units.map(([value, label]) => ({ value, label })),
      }),
      field('area', chosen.area, {
        label: say.area,
        empty: say.allAreas,
        options: areas.map((area) => ({ value: area, label: area })),
      }),
      field('state', chosen.state, {
        label: say.state,
        empty: say.allStates,
        options: listedStates.map((value) => ({ value, label: stateText(value, t) })),
      }),
      field('handling', chosen.handling, {
        label: say.handling,
        empty: say.allHandlings,
        options: handlings.map((value) => ({ value, label: t.say.findings.handlings[value] })),
      }),
      field('support', chosen.pastSupport ? 'past' : undefined, {
        label: say.support,
        empty: say.allSupport,
        options: [{ value: 'past', label: say.past }],
      }),
    ],
  }
}
