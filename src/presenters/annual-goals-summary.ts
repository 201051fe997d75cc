import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { compare, type Fraction } from '../domain/maturity/fraction.ts'
import type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { DecisionModel, SummaryModel } from './annual-goals-model.ts'
import { shownScore } from './annual-goals-shares.ts'
import {
  chartOf,
  contextOf,
  headlineOf,
  type MaturityFindings,
  maturityFindings,
  sourcesOf,
} from './summary-chart.ts'

/** What both the recommendation and the summary are made from. */
interface Findings extends MaturityFindings {
  readonly continued: readonly string[]
  readonly followUp: readonly Day[]
}

function findingsOf(snapshot: AnnualGoalsSnapshot, t: Language): Findings {
  const days = new Set(snapshot.goals.flatMap((goal) => goal.followUp))
  return {
    ...maturityFindings(snapshot, t),
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
    headline: summary.headline ?? headlineOf(found, t),
    context: summary.context ?? contextOf(found, t),
    chart: chartOf(snapshot.maturity, found, t),
    sources: sourcesOf(snapshot.maturity, found, t),
    columns: [
      { heading: say.where, items: summary.where ?? where(snapshot, found, t) },
      { heading: say.proposal, items: summary.proposal ?? proposal(snapshot, found, t) },
      { heading: say.demand, items: summary.demand ?? demand(found, t) },
    ],
  }
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
