import { yearsOfFrame } from '../domain/frames/frame.ts'
import type { MoneyFacts, StrategyFacts } from '../domain/reports/annual-goals-chapters.ts'
import { yearsOf } from '../domain/sub-strategies/sub-strategy.ts'
import type { Language } from '../i18n/language.ts'
import type { ChapterGround, PresentChapter } from './annual-goals-chapter.ts'
import type { Block, TableColumn } from './document-model.ts'
import { frameText, warningText } from './sub-strategy.ts'

/** Chapter 13: what the efforts cost by source and year, against the frame; what nobody has set is said so and is not 0. */
export const presentMoney: PresentChapter = (ground) => {
  const { snapshot, t } = ground
  const { strategies, year } = snapshot
  if (!strategies) return null
  const say = t.say.annualGoalsChapters.money
  const heading = t.say.annualGoals.numbered(13, say.heading)
  if (strategies.length === 0) return { key: 'money', heading, lead: say.noStrategy(year), blocks: [] }
  const unknown = strategies.reduce((sum, strategy) => sum + unknownIn(strategy), 0)
  return {
    key: 'money',
    heading,
    lead: say.lead(unknown),
    blocks: [
      ...strategies.flatMap((strategy) => [
        ...plannedBlocks(strategy, ground),
        ...frameBlocks(strategy, ground),
        ...effortBlocks(strategy, ground),
      ]),
      { kind: 'note', text: say.note },
    ],
  }
}

/** Efforts whose money is not known in some year, or that nobody has found a source for. */
function unknownIn({ money, efforts }: StrategyFacts): number {
  const codes = new Set(money.flatMap((cell) => cell.unknown))
  for (const { code, funding } of efforts) if (funding === null) codes.add(code)
  return codes.size
}

function sourceText(source: MoneyFacts['source'], t: Language): string {
  return source === null ? t.say.efforts.noFunding : t.say.efforts.fundings[source]
}

interface Sum {
  readonly kroner: number
  readonly isComplete: boolean
}

function sumOf(cells: readonly MoneyFacts[]): Sum {
  return {
    kroner: cells.reduce((sum, { planned }) => sum + planned, 0),
    isComplete: cells.every(({ unknown }) => unknown.length === 0),
  }
}

/** A sum in which something is not set is at least what it says, and not set at all where it says nothing. */
function sumText({ kroner, isComplete }: Sum, t: Language): string {
  const say = t.say.annualGoalsChapters.money
  if (isComplete) return t.format.integer(kroner)
  return kroner === 0 ? say.notSet : say.atLeast(t.format.integer(kroner))
}

function yearColumns(years: readonly number[], t: Language): readonly TableColumn[] {
  const say = t.say.annualGoalsChapters.money
  return [
    { text: say.source, align: 'left', share: 6 },
    ...years.map((year) => ({ text: String(year), align: 'right', share: 4 }) as const),
    { text: say.total, align: 'right', share: 4 },
  ]
}

function plannedBlocks(strategy: StrategyFacts, { table, t }: ChapterGround): readonly Block[] {
  const say = t.say.annualGoalsChapters.money
  const { money, area } = strategy
  if (strategy.efforts.length === 0) return []
  const years = yearsOf(strategy)
  const cells = (own: readonly MoneyFacts[]) => [
    ...years.map((year) => ({ text: sumText(sumOf(own.filter((cell) => cell.year === year)), t) })),
    { text: sumText(sumOf(own), t), strong: true },
  ]
  const planned = strategy.efforts.map(({ funding }) => funding)
  const sources = [...Map.groupBy(money, ({ source }) => source)].filter(([source]) =>
    planned.includes(source),
  )
  return [
    {
      kind: 'table',
      table: {
        caption: table(say.planned(area)),
        columns: yearColumns(years, t),
        rows: [
          ...sources.map(([source, own]) => ({ cells: [{ text: sourceText(source, t) }, ...cells(own)] })),
          { total: true, cells: [{ text: say.total }, ...cells(money)] },
        ],
      },
    },
  ]
}

function frameBlocks(
  { frame, warnings, area }: StrategyFacts,
  { table, t }: ChapterGround,
): readonly Block[] {
  const say = t.say.annualGoalsChapters.money
  const heading: Block = { kind: 'heading', text: say.frameHeading(area) }
  if (frame === null) return [heading, { kind: 'text', text: say.noFrame }]
  const years = yearsOfFrame(frame)
  const sources = [...Map.groupBy(frame.amounts, ({ source }) => source)]
  const sum = (amounts: readonly { readonly kroner: number }[]) =>
    amounts.length === 0
      ? t.format.dash
      : t.format.integer(amounts.reduce((all, { kroner }) => all + kroner, 0))
  const cells = (own: typeof frame.amounts) => [
    ...years.map((year) => ({ text: sum(own.filter((amount) => amount.year === year)) })),
    { text: sum(own), strong: true },
  ]
  return [
    heading,
    { kind: 'text', text: frameText(frame, t) },
    ...(sources.length === 0
      ? []
      : [
          {
            kind: 'table',
            table: {
              caption: table(say.setAside(area)),
              columns: yearColumns(years, t),
              rows: [
                ...sources.map(([source, own]) => ({
                  cells: [{ text: sourceText(source, t) }, ...cells(own)],
                })),
                { total: true, cells: [{ text: say.total }, ...cells(frame.amounts)] },
              ],
            },
          } as const,
        ]),
    warnings.length === 0
      ? { kind: 'text', text: say.within }
      : { kind: 'list', items: warnings.map((warning) => warningText(warning, t)) },
  ]
}

/** The funding of each effort, with its amounts where the edition shows them. */
function effortBlocks({ efforts, area }: StrategyFacts, { table, t }: ChapterGround): readonly Block[] {
  if (efforts.length === 0) return []
  const say = t.say.annualGoalsChapters.money
  const { columns } = say
  const withAmounts = efforts.some(({ amounts }) => amounts !== undefined)
  const amount = (kroner: number | null) => ({
    text: kroner === null ? say.notSet : t.format.integer(kroner),
  })
  const estimates = efforts.flatMap(({ code, amounts }) =>
    amounts && amounts.uncertainty !== ''
      ? [
          say.estimate(
            code,
            amounts.uncertainty,
            amounts.estimatedOn === null ? null : t.format.dayLong(amounts.estimatedOn),
          ),
        ]
      : [],
  )
  return [
    {
      kind: 'table',
      table: {
        caption: table(say.effortsCaption(area)),
        columns: [
          { text: columns.code, align: 'left', share: 2 },
          { text: columns.title, align: 'left', share: 9 },
          { text: columns.funding, align: 'left', share: 6 },
          ...(withAmounts
            ? ([
                { text: columns.investment, align: 'right', share: 4.5 },
                { text: columns.yearly, align: 'right', share: 4.5 },
              ] as const)
            : []),
        ],
        rows: efforts.map(({ code, title, funding, amounts }) => ({
          cells: [
            { text: code, strong: true },
            { text: title },
            { text: sourceText(funding, t) },
            ...(amounts ? [amount(amounts.investment), amount(amounts.yearly)] : []),
          ],
        })),
      },
    },
    ...(estimates.length === 0
      ? []
      : [{ kind: 'heading', text: say.uncertainty } as const, { kind: 'list', items: estimates } as const]),
  ]
}
