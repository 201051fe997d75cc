import type { CycleRow } from '../../db/queries/cycles.ts'
import { exemptionPeriods } from '../../db/queries/exemptions.ts'
import { findingGroups, systemsInReport } from '../../db/queries/findings.ts'
import { type RegisteredRecommendation, recommendationRegister } from '../../db/queries/recommendations.ts'
import { reportTexts } from '../../db/queries/report-texts.ts'
import {
  effortsIn,
  frames,
  type KeptEffort,
  type KeptFrame,
  type KeptSubStrategy,
  subStrategies,
} from '../../db/queries/sub-strategies.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { isActive } from '../../domain/efforts/effort.ts'
import { exemptionsByGuideline } from '../../domain/exemptions/by-guideline.ts'
import { findingsInReport } from '../../domain/findings/in-report.ts'
import { frameWarnings, moneyBySource } from '../../domain/frames/frame.ts'
import type {
  LaterChapters,
  RecommendationFacts,
  StrategyFacts,
} from '../../domain/reports/annual-goals-chapters.ts'
import { yearsOf } from '../../domain/sub-strategies/sub-strategy.ts'
import { dayOf } from '../../domain/time.ts'
import type { Collecting, CollectOrder } from './order.ts'

/**
 * What the chapters beside the figures and the goals are made from. Seven queries, two more where a sub-strategy is in
 * force, and one for a confidential version.
 */
export async function laterChapters<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  { facts, freezing, now }: CollectOrder,
): Promise<Omit<LaterChapters, 'changes'>> {
  const today = dayOf(now)
  return {
    strategies: await strategiesInForce(db, scope, cycle.year),
    recommended: await recommendationsInForce(db, scope),
    findings: findingsInReport(await findingGroups(db, scope, today), today),
    ...(freezing && facts.classification === 'confidential'
      ? { systems: await systemsInReport(db, freezing) }
      : {}),
    exemptions: exemptionsByGuideline(await exemptionPeriods(db, scope), today),
    texts: (await reportTexts(db, scope, cycle.id)).texts,
    followUps: { first: cycle.follow_up_first, second: cycle.follow_up_second },
  }
}

/** The recommendations of the analyses in force, with what covers each. */
export async function recommendationsInForce<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
): Promise<readonly RecommendationFacts[]> {
  return (await recommendationRegister(db, scope))
    .filter(({ superseded }) => !superseded)
    .map(recommendationFacts)
}

/** The approved sub-strategies whose period holds the year; a draft is in force nowhere. */
async function strategiesInForce<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  year: number,
): Promise<readonly StrategyFacts[]> {
  const all = await subStrategies(db, scope)
  const own = all.filter(({ state, draft }) => state === 'approved' && yearsOf(draft).includes(year))
  if (own.length === 0) return []
  const kept = await frames(db, scope)
  const efforts = await effortsIn(
    db,
    scope,
    own.map(({ id }) => id),
  )
  return own.map((strategy) => {
    const frame = kept.find(({ id }) => id === strategy.frameId)
    return strategyFacts(strategy, efforts.get(strategy.id) ?? [], frame)
  })
}

function strategyFacts(
  { draft, number, decision }: KeptSubStrategy,
  kept: readonly KeptEffort[],
  frame: KeptFrame | undefined,
): StrategyFacts {
  const efforts = kept.map((effort) => effort.draft).filter(isActive)
  const { area, fromYear, years, objectives } = draft
  return {
    area,
    fromYear,
    years,
    objectives,
    number,
    decision: decision && { body: decision.body, reference: decision.reference, on: decision.on },
    efforts: efforts.map(({ code, title, owner, status, funding, from, to, ...rest }) => {
      const { investment, yearly, uncertainty, estimatedOn } = rest
      return {
        code,
        title,
        owner,
        status,
        funding,
        from,
        to,
        amounts: { investment, yearly, uncertainty, estimatedOn },
      }
    }),
    frame: frame?.draft ?? null,
    money: moneyBySource(efforts, yearsOf(draft), frame?.draft.amounts ?? []).map((cell) => ({
      ...cell,
      setAside: cell.setAside ?? null,
    })),
    warnings: frame ? frameWarnings(frame.draft, efforts) : [],
  }
}

function recommendationFacts(recommendation: RegisteredRecommendation): RecommendationFacts {
  const { number, text, highlighted, analysis, standing, uncovered, history } = recommendation
  const last = history.at(-1)
  const handled = standing.state === 'elsewhere' || standing.state === 'closed'
  return {
    number,
    text,
    highlighted,
    analysis,
    state: standing.state,
    efforts: standing.coveredBy.map(({ code }) => code),
    uncovered,
    decision: last && handled ? { reason: last.reason, decidedBy: last.decidedBy, on: last.on } : null,
  }
}
