import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { showShare } from '../domain/maturity/display.ts'
import { compare, type Fraction } from '../domain/maturity/fraction.ts'
import { type AnnualGoalsSnapshot, isDraft } from '../domain/reports/annual-goals.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type {
  ChartAxis,
  DecisionModel,
  SummaryChart,
  SummaryModel,
  SummaryRow,
} from './annual-goals-model.ts'
import {
  drawn,
  exact,
  latestExternal,
  percentFigure,
  type ShownExternal,
  type ShownScore,
  short,
  shownExternal,
  shownScore,
  targetLabels,
} from './annual-goals-shares.ts'

/** What both the recommendation and the summary are made from. */
interface Findings {
  readonly target: Fraction
  readonly targetPercent: string
  readonly externals: readonly ShownExternal[]
  readonly latest: ShownExternal | undefined
  readonly stated: ShownScore | null
  readonly documented: ShownScore | null
  readonly continued: readonly string[]
  readonly followUp: readonly Day[]
}

function findingsOf(snapshot: AnnualGoalsSnapshot, t: Language): Findings {
  const { maturity } = snapshot
  const target = exact(maturity.target)
  const externals = maturity.external.map((external) => shownExternal(external, target))
  const days = new Set(snapshot.goals.flatMap((goal) => goal.followUp))
  return {
    target,
    targetPercent: t.format.number(showShare(target, target).percentWhole),
    externals,
    latest: latestExternal(externals),
    stated: shownScore(maturity.total.stated, target),
    documented: shownScore(maturity.total.documented, target),
    continued: (snapshot.lastYear?.goals ?? []).flatMap((goal) =>
      goal.continuation?.kind === 'continued' ? [goal.number] : [],
    ),
    followUp: [...days].sort(),
  }
}

/** The numbered decisions as entered, or as the goals and the latest external analysis propose them. */
export function presentDecision(
  snapshot: AnnualGoalsSnapshot,
  numbers: { readonly own: number; readonly goals: number },
  t: Language,
): DecisionModel {
  const say = t.say.annualGoals.decision
  return {
    heading: t.say.annualGoals.numbered(numbers.own, say.heading),
    lead: say.lead(t.say.annualGoals.owner[snapshot.document.owner]),
    items: snapshot.recommendations ?? proposedDecisions(snapshot, numbers.goals, t),
    otherwise:
      snapshot.ifNotFollowed === null ? null : { heading: say.otherwise, text: snapshot.ifNotFollowed },
    contents: say.contents,
  }
}

function proposedDecisions(
  snapshot: AnnualGoalsSnapshot,
  goalsSection: number,
  t: Language,
): readonly string[] {
  const say = t.say.annualGoals.decision
  const found = findingsOf(snapshot, t)
  const { latest, targetPercent } = found
  const items: string[] = []
  if (snapshot.goals.length > 0)
    items.push(say.approveGoals(snapshot.goals.length, snapshot.year, goalsSection))
  if (found.continued.length > 0) {
    items.push(say.continueGoals(t.format.list(found.continued), found.continued.length))
  }
  if (!latest || (latest.shown.met && !latest.reached)) items.push(say.noteNoAnalysis(targetPercent))
  else {
    const note = latest.reached ? say.noteReached : say.noteNotReached
    items.push(note(t.format.number(latest.percent), targetPercent))
  }
  if (found.followUp.length > 0)
    items.push(say.askStatus(t.format.list(found.followUp.map(t.format.dayLong))))
  return items.map((item, index) => (index === items.length - 1 ? `${item}.` : item))
}

export function presentSummary(snapshot: AnnualGoalsSnapshot, number: number, t: Language): SummaryModel {
  const say = t.say.annualGoals.summary
  const found = findingsOf(snapshot, t)
  const { summary } = snapshot
  return {
    heading: t.say.annualGoals.numbered(number, say.heading),
    headline: summary.headline ?? headline(found, t),
    context: summary.context ?? context(found, t),
    chart: chart(snapshot, found, t),
    sources: sources(snapshot, found, t),
    columns: [
      { heading: say.where, items: summary.where ?? where(snapshot, found, t) },
      { heading: say.proposal, items: summary.proposal ?? proposal(snapshot, found, t) },
      { heading: say.demand, items: summary.demand ?? demand(found, t) },
    ],
  }
}

function headline({ latest, targetPercent }: Findings, t: Language): string {
  const say = t.say.annualGoals.summary
  if (!latest) return say.noAnalysis(targetPercent)
  const percent = t.format.number(latest.percent)
  if (latest.reached) return say.reached(percent, targetPercent)
  return latest.shown.met
    ? say.otherFramework(percent, latest.framework, targetPercent)
    : say.notReached(percent, targetPercent)
}

function context({ stated, documented }: Findings, t: Language): string {
  const say = t.say.annualGoals.summary
  if (!stated || !documented) return say.noScore
  return say.context(
    t.format.number(stated.shown.percentWhole),
    t.format.number(documented.shown.percentWhole),
  )
}

function where(snapshot: AnnualGoalsSnapshot, found: Findings, t: Language): readonly string[] {
  const say = t.say.annualGoals.summary
  const items: string[] = []
  if (found.latest?.points.startsWith('-')) items.push(say.gap(t.format.number(found.latest.points.slice(1))))
  const { lastYear } = snapshot
  if (lastYear && lastYear.goals.length > 0) {
    const reached = lastYear.goals.filter((goal) => goal.outcome === 'reached').length
    items.push(say.goalsReached(reached, lastYear.goals.length, lastYear.year))
  }
  const names = largestGaps(snapshot, found.target, t)
  if (names.length > 0) items.push(say.largestGaps(t.format.list(names)))
  return items
}

const shownGaps = 2

/** The controls furthest below the target in what is documented, furthest first. */
function largestGaps(snapshot: AnnualGoalsSnapshot, target: Fraction, t: Language): readonly string[] {
  return snapshot.maturity.controls
    .flatMap(({ control, documented }) => {
      const score = shownScore(documented, target)
      return score?.level === 'under' ? [{ control, share: score.share }] : []
    })
    .sort((left, right) => compare(left.share, right.share) || left.control - right.control)
    .slice(0, shownGaps)
    .map(
      ({ control }) => cisControls.find((known) => known.number === control)?.name[t.code] ?? String(control),
    )
}

function proposal(snapshot: AnnualGoalsSnapshot, found: Findings, t: Language): readonly string[] {
  const say = t.say.annualGoals.summary
  const { stated, documented } = found
  const items: string[] = []
  if (snapshot.goals.length > 0)
    items.push(say.goals(snapshot.goals.length, snapshot.year, snapshot.units.length))
  if (found.continued.length > 0 && snapshot.lastYear) {
    items.push(say.continued(found.continued.length, snapshot.lastYear.year))
  }
  if (stated && documented && stated.shown.percentWhole !== documented.shown.percentWhole) {
    const percents = [stated, documented].map((score) => t.format.number(score.shown.percentWhole))
    items.push(say.closeDifference(percents[0] ?? '', percents[1] ?? ''))
  }
  return items
}

function demand({ followUp }: Findings, t: Language): readonly string[] {
  const say = t.say.annualGoals.summary
  const items = [say.unitsDeliver]
  if (followUp.length > 0) items.push(say.statusTo(t.format.list(followUp.map(t.format.dayLong))))
  return items
}

function sources(snapshot: AnnualGoalsSnapshot, found: Findings, t: Language): string {
  const say = t.say.annualGoals.summary
  const { maturity } = snapshot
  const parts = found.externals.map(({ source, framework, reported }) =>
    say.sourceExternal(
      source.year,
      framework,
      t.format.number(reported),
      t.format.integer(source.scale.max),
      source.assessor,
    ),
  )
  const { answered, applicable } = maturity.total.stated
  if (applicable > 0) {
    parts.push(
      say.sourceOwn(
        t.format.dayShort(maturity.countingDate),
        t.format.integer(answered),
        t.format.integer(applicable),
        coveragePercent(answered, applicable, t),
      ),
    )
  }
  if (found.stated?.shown.needsRoundingNote || found.documented?.shown.needsRoundingNote) {
    parts.push(t.say.annualGoals.maturity.roundingNote)
  }
  if (!maturity.resultLocked) parts.push(say.provisional)
  parts.push(say.externalDecides)
  const old = found.externals.findLast((external) => external.framework === 'CIS20')
  if (old) parts.push(say.frameworkBreak(old.source.year))
  return parts.join(' ')
}

/** Rounded down, so that a coverage with a gap never shows as 100 %. */
export function coveragePercent(answered: number, applicable: number, t: Language): string {
  return t.format.percent(String(Math.floor((answered * 100) / applicable)))
}

/** At most so many external analyses in the chart: the latest ones. All stand in the maturity chapter. */
const chartedExternals = 2

function chart(snapshot: AnnualGoalsSnapshot, found: Findings, t: Language): SummaryChart {
  const say = t.say.annualGoals.summary.chart
  const { maturity } = snapshot
  const target = targetLabels(found.target, t)
  const year = maturity.countingDate.slice(0, 4)
  const externals = found.externals.slice(-chartedExternals)
  const rows: SummaryRow[] = externals.map((external, index) => ({
    ...externalRow(external, t),
    breakBefore: breaksAfter(externals[index - 1], external.framework) ? say.newFramework : null,
  }))
  const counted = say.counted('CIS18', t.format.dayShort(maturity.countingDate))
  const own = (kind: 'stated' | 'documented', title: string, score: ShownScore | null): SummaryRow => ({
    kind,
    title,
    source: counted,
    share: score ? drawn(score.share) : null,
    percent: percentFigure(`total.${kind}.percent`, score, t),
    on4: {
      name: `total.${kind}.on4`,
      value: score?.shown.on4 ?? '',
      text: numberOrDash(score?.shown.on4, t),
    },
    on5: {
      name: `total.${kind}.on5`,
      value: score?.shown.on5 ?? '',
      text: numberOrDash(score?.shown.on5, t),
    },
    reportedOn: null,
    points: numberOrDash(score?.points, t),
    breakBefore: null,
  })
  const stated = own('stated', say.stated(year), found.stated)
  rows.push({ ...stated, breakBefore: breaksAfter(externals.at(-1), 'CIS18') ? say.newFramework : null })
  rows.push(own('documented', say.documented(year), found.documented))
  const told = rows.map((row) => say.altRow(row.title, row.percent.text)).join('; ')
  return {
    alt: say.alt(told, target.percent),
    target,
    columns: {
      measurement: say.measurement,
      attainment: say.attainment,
      on4: say.on4,
      on5: say.on5,
      points: say.points,
    },
    rows,
    axes: axes(found.target, t),
  }
}

function externalRow(external: ShownExternal, t: Language): Omit<SummaryRow, 'breakBefore'> {
  const say = t.say.annualGoals.summary.chart
  const { source, shown, reportedOn, reported } = external
  const name = `external.${source.year}`
  const on4 = reportedOn === 'on4' ? reported : shown.on4
  const on5 = reportedOn === 'on5' ? reported : shown.on5
  return {
    kind: 'external',
    title: say.external(source.year),
    source: say.scale(external.framework, t.format.integer(source.scale.max)),
    share: drawn(external.share),
    percent: { name: `${name}.percent`, value: external.percent, text: t.format.percent(external.percent) },
    on4: { name: `${name}.on4`, value: on4, text: t.format.number(on4) },
    on5: { name: `${name}.on5`, value: on5, text: t.format.number(on5) },
    reportedOn,
    points: t.format.number(external.points),
  }
}

function breaksAfter(before: ShownExternal | undefined, framework: 'CIS18' | 'CIS20'): boolean {
  return before !== undefined && before.framework !== framework
}

function numberOrDash(neutral: string | undefined, t: Language): string {
  return neutral === undefined ? t.format.dash : t.format.number(neutral)
}

/** Three readings of one length, so that nobody sets 2.7 beside 3.0. */
function axes(target: Fraction, t: Language): readonly ChartAxis[] {
  const shown = showShare(target, target)
  const targetOn: readonly string[] = [shown.percentWhole, shown.on4, shown.on5]
  const scales: readonly { readonly max: number; readonly steps: readonly number[] }[] = [
    { max: 100, steps: [0, 25, 50, 75, 100] },
    { max: 4, steps: [0, 1, 2, 3, 4] },
    { max: 5, steps: [0, 1, 2, 3, 4, 5] },
  ]
  const at = drawn(target)
  return scales.map(({ max, steps }, index) => {
    const plain = steps
      .filter((step) => Math.abs(step / max - at) > 0.06)
      .map((step) => ({ share: step / max, text: tickText(step, max, t), target: false }))
    const own = short(targetOn[index] ?? '')
    const marked = { share: at, text: t.format.number(own), target: true }
    const ticks = [...plain, marked].sort((left, right) => left.share - right.share)
    return { name: t.say.annualGoals.summary.chart.axes[index] ?? '', ticks }
  })
}

function tickText(step: number, max: number, t: Language): string {
  return max === 100 && step === 100 ? t.format.percent('100') : t.format.integer(step)
}

/** UDKAST in words while the steering group has not decided, with the day of the meeting where it is called. */
export function draftMark(snapshot: AnnualGoalsSnapshot, t: Language): string | null {
  const { status, meetingOn } = snapshot.document
  if (!isDraft(status)) return null
  const words = t.say.annualGoals.status[status]
  return meetingOn !== null && status === 'for_decision'
    ? t.say.annualGoals.onDay(words, t.format.dayLong(meetingOn))
    : words
}
