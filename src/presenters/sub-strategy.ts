import { cisControls, type SafeguardId } from '../../controls/cis/v8.1/index.ts'
import { type EffortDraft, isActive } from '../domain/efforts/effort.ts'
import {
  type FrameDraft,
  type FrameWarning,
  frameWarnings,
  moneyBySource,
  yearsOfFrame,
} from '../domain/frames/frame.ts'
import type { RecommendationFacts, SubStrategyFacts } from '../domain/reports/sub-strategy-report.ts'
import { type SubStrategyDraft, yearsOf } from '../domain/sub-strategies/sub-strategy.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { SymbolName, Tint } from '../i18n/status.ts'

/** What a sub-strategy is shown from, on the page and in print; the road is shown by itself. */
export type SubStrategyInput = Omit<SubStrategyFacts, 'road'>

export interface EffortLine {
  readonly code: string
  readonly title: string
  readonly track: string
  readonly owner: string
  readonly when: string
  /** The same in words that a narrow column can part. */
  readonly period: string
  readonly investment: string
  readonly yearly: string
  readonly funding: string
  readonly status: string
  readonly isWithdrawn: boolean
  /** What it lifts, in words; empty where it lifts nothing. */
  readonly lifts: string
  readonly covers: string
  readonly abilities: string
  readonly importance: string
  readonly requires: string
  /** How sure the amounts are and when they were estimated; empty where nobody has said. */
  readonly uncertainty: string
}

export interface CoverLine {
  readonly id: string
  readonly number: string
  readonly text: string
  readonly highlighted: boolean
  readonly source: string
  readonly state: { readonly text: string; readonly symbol: SymbolName; readonly tint: Tint }
  readonly cover: string
  /** The decision that handles it elsewhere or closes it, in words. */
  readonly decision: string | null
}

/** A table of amounts: a row for each source, a column for each year. */
interface MoneyModel {
  readonly years: readonly string[]
  readonly rows: readonly { readonly source: string; readonly cells: readonly string[] }[]
  readonly total: readonly string[]
}

/** A sub-strategy as it is read, the same for the page and the document. */
export interface SubStrategyModel {
  readonly title: string
  readonly version: string
  readonly state: string
  readonly period: string
  readonly periodReason: string | null
  readonly objectives: readonly string[]
  readonly submitted: string | null
  readonly decision: string | null
  readonly decisionNote: string | null
  readonly efforts: readonly EffortLine[]
  readonly sums: { readonly investment: string; readonly yearly: string; readonly unknown: string | null }
  readonly frame: string
  readonly money: MoneyModel
  /** What passes the frame, in words with amounts. */
  readonly warnings: readonly string[]
  /** Said where a frame is chosen and nothing passes it. */
  readonly withinFrame: string | null
  readonly cover: readonly CoverLine[]
  readonly uncovered: readonly string[]
  /** The efforts that cover no recommendation. */
  readonly extra: readonly string[]
}

export function presentSubStrategy(input: SubStrategyInput, t: Language): SubStrategyModel {
  const say = t.say.subStrategies
  const { draft, frame, decision } = input
  const drafts = input.efforts.map((effort) => effort.draft)
  const warnings = frame ? frameWarnings(frame, drafts) : []
  const numbers = new Map(input.recommendations.map(({ id, number }) => [id, number]))
  return {
    title: say.name(draft.area, periodText(draft, t)),
    version: say.version(input.number),
    state: say.states[input.state],
    period: periodText(draft, t),
    periodReason: draft.periodReason === '' ? null : draft.periodReason,
    objectives: linesIn(draft.objectives),
    submitted: input.submittedOn && say.submittedOn(t.format.dayLong(input.submittedOn)),
    decision: decision && decisionText(input, decision, t),
    decisionNote: decision === null || decision.note === '' ? null : decision.note,
    efforts: input.efforts.map(({ draft: effort, recommendations }) =>
      effortLine(
        effort,
        recommendations.flatMap((id) => numbers.get(id) ?? []),
        t,
      ),
    ),
    sums: sumsOf(drafts, t),
    frame: frame ? frameText(frame, t) : say.noFrame,
    money: moneyOf(drafts, draft, frame, t),
    warnings: warnings.map((warning) => warningText(warning, t)),
    withinFrame: frame && warnings.length === 0 ? say.withinFrame : null,
    cover: input.recommendations.map((recommendation) => coverLine(recommendation, t)),
    uncovered: input.recommendations.filter(({ uncovered }) => uncovered).map(({ number }) => number),
    extra: input.efforts
      .filter(({ draft: effort, recommendations }) => isActive(effort) && recommendations.length === 0)
      .map(({ draft: effort }) => `${effort.code} ${effort.title}`),
  }
}

/** What is written one on each line. */
export function linesIn(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

/** The period as years with a dash between them. */
export function periodText(draft: Pick<SubStrategyDraft, 'fromYear' | 'years'>, t: Language): string {
  return t.say.subStrategies.period(draft.fromYear, draft.fromYear + draft.years - 1)
}

/** An amount in whole kroner, or that it is not set: unknown is never shown as 0. */
export function amountText(amount: number | null, t: Language): string {
  return amount === null ? t.say.efforts.notSet : t.format.kroner(amount)
}

/** What an effort lifts, in words. */
export function liftsText(
  { safeguards, requirements, liftsTo }: Pick<EffortDraft, 'safeguards' | 'requirements' | 'liftsTo'>,
  t: Language,
): string {
  const lifted = liftsTo === null ? [] : [t.say.road.lifts(safeguardsText(safeguards, t), liftsTo)]
  return [...lifted, ...requirements].join(', ')
}

/** Safeguards by their numbers, or by their control where it is all of them. */
export function safeguardsText(ids: readonly SafeguardId[], t: Language): string {
  const named = cisControls.flatMap(({ number, safeguards }) => {
    const own = safeguards.filter(({ id }) => ids.includes(id)).map(({ id }) => id)
    const isWhole = own.length > 1 && own.length === safeguards.length
    return isWhole ? [t.say.road.wholeControl(number)] : own
  })
  return t.format.list(named)
}

function effortLine(effort: EffortDraft, covers: readonly string[], t: Language): EffortLine {
  const say = t.say.efforts
  return {
    code: effort.code,
    title: effort.title,
    track: say.tracks[effort.track],
    owner: effort.owner,
    when: whenText(effort, t),
    period: periodWords(effort, t),
    investment: amountText(effort.investment, t),
    yearly: amountText(effort.yearly, t),
    funding: effort.funding === null ? say.noFunding : say.fundings[effort.funding],
    status: say.statuses[effort.status],
    isWithdrawn: !isActive(effort),
    lifts: liftsText(effort, t),
    covers: t.format.list(covers),
    abilities: t.format.list(effort.abilities.map((ability) => t.say.annualGoals.goals.ability[ability])),
    importance: effort.importance === null ? say.notSet : say.importances[effort.importance],
    requires: t.format.list(effort.requires),
    uncertainty: [
      effort.uncertainty,
      ...(effort.estimatedOn === null
        ? []
        : [t.say.subStrategyReport.efforts.estimatedOn(t.format.dayShort(effort.estimatedOn))]),
    ]
      .filter((part) => part !== '')
      .join(' '),
  }
}

function whenText({ from, to }: Pick<EffortDraft, 'from' | 'to'>, t: Language): string {
  if (from === null && to === null) return t.say.efforts.notSet
  const day = (on: Day | null) => (on === null ? '' : t.format.dayShort(on))
  return `${day(from)}–${day(to)}`
}

function periodWords({ from, to }: Pick<EffortDraft, 'from' | 'to'>, t: Language): string {
  const { notSet } = t.say.efforts
  if (from === null && to === null) return notSet
  const day = (on: Day | null) => (on === null ? notSet : t.format.dayShort(on))
  return t.say.subStrategyReport.efforts.period(day(from), day(to))
}

/** The sums of what is set; with how many amounts are not, since a sum then is at least what it says. */
function sumsOf(efforts: readonly EffortDraft[], t: Language): SubStrategyModel['sums'] {
  const say = t.say.subStrategies
  const active = efforts.filter(isActive)
  const sum = (of: 'investment' | 'yearly') => {
    const unknown = active.some((effort) => effort[of] === null)
    const amount = t.format.kroner(active.reduce((all, effort) => all + (effort[of] ?? 0), 0))
    return unknown ? say.atLeast(amount) : amount
  }
  const unknown = active.flatMap(({ investment, yearly }) =>
    [investment, yearly].filter((amount) => amount === null),
  ).length
  return {
    investment: sum('investment'),
    yearly: sum('yearly'),
    unknown: unknown === 0 ? null : say.sumUnknown(unknown),
  }
}

function moneyOf(
  efforts: readonly EffortDraft[],
  draft: SubStrategyDraft,
  frame: FrameDraft | null,
  t: Language,
): MoneyModel {
  const say = t.say.subStrategies
  const years = [...new Set([...yearsOf(draft), ...(frame ? yearsOfFrame(frame) : [])])].toSorted()
  const cells = moneyBySource(efforts, years, frame?.amounts ?? [])
  const shown = (planned: number, unknown: boolean, setAside: number | undefined) => {
    const amount = t.format.integer(planned)
    const said = !unknown ? amount : planned === 0 ? t.say.efforts.notSet : say.atLeast(amount)
    return setAside === undefined ? said : say.moneyOf(said, t.format.integer(setAside))
  }
  return {
    years: years.map(String),
    rows: [...Map.groupBy(cells, ({ source }) => source)].map(([source, own]) => ({
      source: source === null ? t.say.efforts.noFunding : t.say.efforts.fundings[source],
      cells: own.map(({ planned, unknown, setAside }) => shown(planned, unknown.length > 0, setAside)),
    })),
    total: years.map((year) => {
      const own = cells.filter((cell) => cell.year === year)
      const setAside = own.flatMap((cell) => cell.setAside ?? [])
      return shown(
        own.reduce((sum, { planned }) => sum + planned, 0),
        own.some(({ unknown }) => unknown.length > 0),
        setAside.length === 0 ? undefined : setAside.reduce((sum, amount) => sum + amount, 0),
      )
    }),
  }
}

/** What a frame is, in one sentence. */
export function frameText(frame: FrameDraft, t: Language): string {
  const say = t.say.subStrategies
  const { kroner } = t.format
  return say.frameFacts(
    frame.name,
    say.period(frame.fromYear, frame.toYear),
    kroner(frame.total),
    kroner(frame.buffer),
    frame.bufferWithin,
  )
}

/** What passes the frame, in words with the amounts. */
export function warningText(warning: FrameWarning, t: Language): string {
  const say = t.say.subStrategies.warning
  const { kroner } = t.format
  if (warning.kind === 'source') {
    const { source, year, planned, setAside } = warning
    const name = t.say.efforts.fundings[source]
    return say.source(name, year, kroner(planned), kroner(setAside), kroner(planned - setAside))
  }
  const { spendable } = warning
  return warning.kind === 'whole'
    ? say.whole(kroner(warning.planned), kroner(spendable), kroner(warning.planned - spendable))
    : say.distributed(kroner(warning.distributed), kroner(spendable), kroner(warning.distributed - spendable))
}

const stateMarks = {
  received: { symbol: 'empty', tint: 'neutral' },
  covered: { symbol: 'check', tint: 'ok' },
  elsewhere: { symbol: 'sent', tint: 'act' },
  closed: { symbol: 'lock', tint: 'neutral' },
} as const

/** A recommendation with what covers it, in words; one that stands in the way is marked so. */
export function coverLine(recommendation: RecommendationFacts, t: Language): CoverLine {
  const say = t.say.recommendations
  const { standing, analysis, history } = recommendation
  const last = history.at(-1)
  const mark = recommendation.uncovered
    ? ({ symbol: 'cross', tint: 'no' } as const)
    : stateMarks[standing.state]
  return {
    id: recommendation.id,
    number: recommendation.number,
    text: recommendation.text,
    highlighted: recommendation.highlighted,
    source: say.analysis(analysis.year, t.say.external.frameworks[analysis.framework]),
    state: { text: say.states[standing.state], ...mark },
    cover: coverText(recommendation, t),
    decision:
      last && last.kind !== 'reopened'
        ? `${last.reason} (${last.decidedBy}, ${t.format.dayLong(last.on)})`
        : null,
  }
}

function coverText({ standing, efforts, superseded }: RecommendationFacts, t: Language): string {
  const say = t.say.recommendations
  const codes = standing.coveredBy.map(({ code }) => code)
  const covered =
    codes.length > 0
      ? say.coveredBy(t.format.list(codes), codes.length)
      : standing.state === 'elsewhere' || standing.state === 'closed'
        ? t.format.dash
        : standing.withdrawnOnly
          ? say.withdrawnOnly(t.format.list(efforts.map(({ code }) => code)))
          : say.nobody
  return superseded ? `${covered}. ${say.supersededAnalysis}` : covered
}

function decisionText(
  { state }: SubStrategyInput,
  decision: NonNullable<SubStrategyInput['decision']>,
  t: Language,
): string {
  const say = t.say.subStrategies
  const outcome = state === 'returned' ? say.outcomes.returned : say.outcomes.approved
  return say.decidedText(outcome, decision.body, t.format.dayLong(decision.on), decision.reference)
}
