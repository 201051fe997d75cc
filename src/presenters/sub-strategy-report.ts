import { isActive } from '../domain/efforts/effort.ts'
import { frameWarnings } from '../domain/frames/frame.ts'
import type { SubStrategyFacts, SubStrategySnapshot } from '../domain/reports/sub-strategy-report.ts'
import { isOpen } from '../domain/sub-strategies/sub-strategy.ts'
import type { Language } from '../i18n/language.ts'
import { plain } from '../i18n/rich.ts'
import { presentMethod } from './annual-goals-method.ts'
import { documentFrame, figuresIn, methodBlocks } from './document-frame.ts'
import type { Block, ChapterModel, DocumentModel } from './document-model.ts'
import { type Numbering, numbering } from './numbering.ts'
import { presentSubStrategy, type SubStrategyModel } from './sub-strategy.ts'
import { effortsChapter, recommendationsChapter } from './sub-strategy-report-efforts.ts'
import { moneyChapter } from './sub-strategy-report-money.ts'
import { type Reported, roadChapter, roadModel } from './sub-strategy-report-road.ts'

/**
 * Makes the "Delstrategi" in one language from the frozen snapshot alone: no clock, no query. `checksum` is the SHA-256 of
 * the snapshot in hex.
 */
export function presentSubStrategyReport(
  snapshot: SubStrategySnapshot,
  checksum: string,
  t: Language,
): DocumentModel {
  const say = t.say.subStrategyReport
  const { year, strategy: facts } = snapshot
  const number = numbering(t)
  const model = facts && presentSubStrategy(facts, t)
  const reported = facts && model && { snapshot, facts, model }
  const chapters = reported ? chaptersOf(reported, number, t) : [nothingChapter(snapshot, number, t)]
  const whole: Omit<DocumentModel, 'figures'> = {
    ...documentFrame(
      snapshot,
      checksum,
      {
        title: say.title(year),
        fileName: say.fileName(year),
        subject: say.subject,
        keywords: say.keywords,
        subtitle: reported
          ? say.subtitle(reported.model.title, reported.facts.number)
          : say.subtitleNone(year),
        reading: say.reading,
      },
      t,
    ),
    contents: say.contents,
    chapters: [...chapters, methodChapter(snapshot, checksum, number, t)],
  }
  return { ...whole, figures: figuresIn(whole) }
}

function chaptersOf(reported: Reported, number: Numbering, t: Language): readonly ChapterModel[] {
  const decision = number.chapter(t.say.annualGoals.decision.heading)
  const objectives = objectivesChapter(reported, number, t)
  const efforts = effortsChapter(reported, number, t)
  const recommendations = recommendationsChapter(reported, number, t)
  const money = moneyChapter(reported, number, t)
  const road = roadChapter(reported, number, t)
  return [
    decisionChapter(reported, { own: decision, money: money.heading }, t),
    objectives,
    efforts,
    recommendations,
    money,
    road,
  ]
}

/** What the steering group is asked to decide, in the order it matters. */
export function askedOf(facts: SubStrategyFacts, moneyHeading: string, t: Language): readonly string[] {
  const say = t.say.subStrategyReport.decision
  const { draft, state, recommendations } = facts
  const { period, model } = { period: periodOf(facts, t), model: presentSubStrategy(facts, t) }
  const uncovered = recommendations.filter((one) => one.uncovered).map((one) => one.number)
  const unknown = unknownAmounts(facts)
  const first = !isOpen(state)
    ? say.note(draft.area, period, model.state)
    : uncovered.length > 0
      ? say.approve(draft.area, period)
      : say.submit(draft.area, period)
  return ended([
    first,
    ...(isOpen(state) ? uncovered.map(say.uncovered) : []),
    ...(model.warnings.length > 0 ? [say.overrun(moneyHeading)] : []),
    ...(unknown > 0 ? [say.unknown(unknown)] : []),
  ])
}

/** How many amounts of efforts that count are not set. */
export function unknownAmounts({ efforts }: SubStrategyFacts): number {
  return efforts
    .filter(({ draft }) => isActive(draft))
    .flatMap(({ draft }) => [draft.investment, draft.yearly])
    .filter((amount) => amount === null).length
}

function periodOf({ draft }: SubStrategyFacts, t: Language): string {
  return t.say.subStrategies.period(draft.fromYear, draft.fromYear + draft.years - 1)
}

function decisionChapter(
  { snapshot, facts, model }: Reported,
  heading: { readonly own: string; readonly money: string },
  t: Language,
): ChapterModel {
  const { decision, owner } = t.say.annualGoals
  return {
    key: 'decision',
    heading: heading.own,
    lead: decision.lead(owner[snapshot.document.owner]),
    blocks: [
      { kind: 'list', items: askedOf(facts, heading.money, t), numbered: true },
      { kind: 'heading', text: t.say.subStrategyReport.brief.heading },
      { kind: 'list', items: briefOf(snapshot, facts, model, t) },
    ],
  }
}

function ended(items: readonly string[]): readonly string[] {
  return items.map((item, index) => (index === items.length - 1 ? `${item}.` : item))
}

function briefOf(
  snapshot: SubStrategySnapshot,
  facts: SubStrategyFacts,
  model: SubStrategyModel,
  t: Language,
): readonly string[] {
  const say = t.say.subStrategyReport
  const active = facts.efforts.filter(({ draft }) => isActive(draft)).length
  const drafts = facts.efforts.map(({ draft }) => draft)
  const passed = facts.frame !== null && frameWarnings(facts.frame, drafts).length > 0
  return [
    say.brief.efforts(active, model.sums.investment, model.sums.yearly),
    facts.frame === null ? say.money.noFrame : passed ? say.money.passed : say.money.within,
    model.uncovered.length === 0 ? say.brief.covered : say.brief.uncovered(t.format.list(model.uncovered)),
    ...(facts.road === null
      ? [say.road.noScore]
      : [[plain(roadModel(snapshot, facts, t).lead), t.say.road.expectation].join(' ')]),
  ]
}

function objectivesChapter({ facts, model }: Reported, number: Numbering, t: Language): ChapterModel {
  const say = t.say.subStrategyReport.objectives
  const rows: readonly (readonly [string, string])[] = [
    [say.area, facts.draft.area],
    [say.period, model.period],
    ...(model.periodReason === null ? [] : [[say.periodReason, model.periodReason] as const]),
    [say.version, String(facts.number)],
    [say.state, model.state],
    ...(facts.submittedOn === null ? [] : [[say.submitted, t.format.dayLong(facts.submittedOn)] as const]),
    ...(model.decision === null ? [] : [[say.decision, model.decision] as const]),
    ...(model.decisionNote === null ? [] : [[say.note, model.decisionNote] as const]),
  ]
  const heading = number.chapter(say.heading)
  const text: Block =
    model.objectives.length === 0
      ? { kind: 'text', text: say.none }
      : { kind: 'list', items: model.objectives }
  return {
    key: 'objectives',
    heading,
    lead: say.lead(facts.draft.area, model.period, model.state.toLocaleLowerCase(t.code)),
    blocks: [
      text,
      {
        kind: 'table',
        table: {
          caption: number.table(say.caption),
          columns: null,
          rows: rows.map(([label, value]) => ({ cells: [{ text: label, strong: true }, { text: value }] })),
        },
      },
    ],
  }
}

function nothingChapter(
  { document, year }: SubStrategySnapshot,
  number: Numbering,
  t: Language,
): ChapterModel {
  const { decision, owner } = t.say.annualGoals
  const say = t.say.subStrategyReport
  return {
    key: 'decision',
    heading: number.chapter(decision.heading),
    lead: decision.lead(owner[document.owner]),
    blocks: [
      { kind: 'list', items: ended([say.decision.none]), numbered: true },
      { kind: 'text', text: `${say.subtitleNone(year)}.` },
    ],
  }
}

function methodChapter(
  snapshot: SubStrategySnapshot,
  checksum: string,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.subStrategyReport.method
  const method = presentMethod(snapshot, checksum, number.tables + 1, t)
  return {
    key: 'method',
    heading: method.heading,
    lead: null,
    blocks: [
      { kind: 'heading', text: say.figures },
      { kind: 'text', text: say.figuresText },
      { kind: 'heading', text: say.road },
      { kind: 'text', text: say.roadText },
      ...methodBlocks(method),
    ],
  }
}
