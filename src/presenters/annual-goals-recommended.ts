import type { RecommendationFacts, StrategyFacts } from '../domain/reports/annual-goals-chapters.ts'
import type { Language } from '../i18n/language.ts'
import type { ChapterGround, PresentChapter } from './annual-goals-chapter.ts'
import type { Block, CellModel, TableColumn } from './document-model.ts'

/** Chapter 9: the recommendations with what covers each, those that nothing covers by name, and the efforts. */
export const presentRecommended: PresentChapter = (ground) => {
  const { snapshot, t } = ground
  const { recommended, strategies } = snapshot
  if (!recommended || !strategies) return null
  const say = t.say.annualGoalsChapters.recommended
  const uncovered = recommended.filter((one) => one.uncovered)
  const titles = new Map(
    strategies.flatMap(({ efforts }) => efforts.map(({ code, title }) => [code, title] as const)),
  )
  return {
    key: 'recommended',
    heading: t.say.annualGoals.numbered(9, say.heading),
    lead: recommendedLead(recommended, t),
    blocks: [
      ...(uncovered.length === 0
        ? []
        : [
            { kind: 'heading', text: say.uncoveredHeading } as const,
            {
              kind: 'list',
              items: uncovered.map((one) => say.uncovered(one.number, sourceOf(one, t), one.text ?? '')),
            } as const,
          ]),
      ...(recommended.length === 0 ? [] : [recommendationTable(recommended, titles, ground)]),
      { kind: 'heading', text: say.effortsHeading },
      ...effortBlocks(strategies, ground),
    ],
  }
}

/** How many of the highlighted recommendations nothing covers. */
export function recommendedLead(recommended: readonly RecommendationFacts[], t: Language): string {
  const say = t.say.annualGoalsChapters.recommended
  const uncovered = recommended.filter((one) => one.uncovered).length
  const highlighted = recommended.filter((one) => one.highlighted).length
  if (recommended.length === 0) return say.leadNone
  return uncovered === 0 ? say.leadAll(highlighted) : say.leadUncovered(uncovered, highlighted)
}

function sourceOf({ analysis }: RecommendationFacts, t: Language): string {
  return t.say.recommendations.analysis(analysis.year, t.say.external.frameworks[analysis.framework])
}

/** Without the column of the wording where the edition leaves it out. `titles` are those of the efforts, by code. */
export function recommendationTable(
  recommended: readonly RecommendationFacts[],
  titles: ReadonlyMap<string, string>,
  { table, t }: Pick<ChapterGround, 'table' | 't'>,
): Block {
  const say = t.say.annualGoalsChapters.recommended
  const { columns } = say
  const withText = recommended.some(({ text }) => text !== undefined)
  const heads: readonly TableColumn[] = [
    { text: columns.number, align: 'left', share: 2 },
    ...(withText ? [{ text: columns.text, align: 'left', share: 9 } as const] : []),
    { text: columns.source, align: 'left', share: 4 },
    { text: columns.state, align: 'left', share: 5 },
    { text: columns.cover, align: 'left', share: 7 },
  ]
  return {
    kind: 'table',
    table: {
      caption: table(say.caption),
      columns: heads,
      rows: recommended.map((one) => ({
        cells: [
          { text: one.number, strong: true },
          ...(withText
            ? [{ text: one.highlighted ? say.highlighted(one.text ?? '') : (one.text ?? '') }]
            : []),
          { text: sourceOf(one, t) },
          stateCell(one, t),
          { text: coverText(one, titles, t) },
        ],
      })),
    },
  }
}

function stateCell({ state, uncovered }: RecommendationFacts, t: Language): CellModel {
  const text = t.say.recommendations.states[state]
  if (uncovered) return { text, mark: 'none' }
  return state === 'received' ? { text } : { text, mark: state === 'covered' ? 'full' : 'lapsed' }
}

function coverText(
  { efforts, decision }: RecommendationFacts,
  titles: ReadonlyMap<string, string>,
  t: Language,
): string {
  const say = t.say.annualGoalsChapters.recommended
  if (decision) return say.handled(decision.reason ?? '', decision.decidedBy, t.format.dayLong(decision.on))
  if (efforts.length === 0) return t.say.recommendations.nobody
  // An effort of a sub-strategy that is not approved yet stands nowhere else in the report.
  return efforts
    .map((code) => {
      const title = titles.get(code)
      return title === undefined ? say.effort(code) : `${code} ${title}`
    })
    .join('; ')
}

function effortBlocks(
  strategies: readonly StrategyFacts[],
  { snapshot, table, t }: ChapterGround,
): readonly Block[] {
  const say = t.say.annualGoalsChapters.recommended
  const columns = say.effortColumns
  if (strategies.length === 0) return [{ kind: 'text', text: say.strategyNone(snapshot.year) }]
  const own = strategies.filter(({ efforts }) => efforts.length > 0)
  if (own.length === 0) return [{ kind: 'text', text: say.effortsNone }]
  return own.map(({ area, efforts }) => ({
    kind: 'table',
    table: {
      caption: table(say.effortsCaption(area)),
      columns: [
        { text: columns.code, align: 'left', share: 2 },
        { text: columns.title, align: 'left', share: 9 },
        { text: columns.owner, align: 'left', share: 6 },
        { text: columns.period, align: 'left', share: 5 },
        { text: columns.status, align: 'left', share: 4 },
      ],
      rows: efforts.map(({ code, title, owner, from, to, status }) => ({
        cells: [
          { text: code, strong: true },
          { text: title },
          { text: owner },
          { text: periodOf(from, to, t) },
          { text: t.say.efforts.statuses[status] },
        ],
      })),
    },
  }))
}

function periodOf(
  from: StrategyFacts['efforts'][number]['from'],
  to: StrategyFacts['efforts'][number]['to'],
  t: Language,
): string {
  if (from === null && to === null) return t.say.efforts.notSet
  // In words, since a dash between two dates is no place to part them at.
  if (from !== null && to !== null)
    return t.say.subStrategyReport.efforts.period(t.format.dayShort(from), t.format.dayShort(to))
  return [from, to].map((on) => (on === null ? '' : t.format.dayShort(on))).join('–')
}
