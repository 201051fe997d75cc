import { safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import { unitNames } from '../../db/queries/cycle-units.ts'
import { type CycleRow, cycleOfYear } from '../../db/queries/cycles.ts'
import { type ComplianceInput, complianceInput, regionBasis } from '../../db/queries/figures.ts'
import { adoptedGoals, goalsOfCycle, type KeptGoal, statusesOfYear } from '../../db/queries/goals.ts'
import { regionMaturity } from '../../db/queries/maturity.ts'
import { externalTotals } from '../../db/queries/reports.ts'
import { instanceSettings } from '../../db/queries/settings.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { complianceOf } from '../../domain/compliance/compliance.ts'
import { complianceRows } from '../../domain/compliance/rows.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import { goalOf } from '../../domain/goals/draft.ts'
import type { GoalId, UnitId } from '../../domain/ids.ts'
import type { Fraction } from '../../domain/maturity/fraction.ts'
import { isAssessed } from '../../domain/maturity/input.ts'
import type { Score, TwoScores } from '../../domain/maturity/result.ts'
import type { MaturityBasis } from '../../domain/maturity/score.ts'
import type {
  AnnualGoalsSnapshot,
  ComplianceFacts,
  FractionSnapshot,
  LastYear,
  MaturityFacts,
  ReportUnit,
  ScoreSnapshot,
  TwoScoresSnapshot,
} from '../../domain/reports/annual-goals.ts'
import { lastYearOf } from '../../domain/reports/last-year.ts'
import type { Classification } from '../../domain/reports/report.ts'
import { type Day, dayOf, type Instant } from '../../domain/time.ts'

type Collecting = 'report.preview' | 'report.freeze'

/** What somebody says about the report, beside what the data says. */
export interface ReportOrderFacts {
  readonly version: string
  readonly classification: Classification
  readonly meetingOn: Day | null
  readonly caseNumber: string | null
  readonly ifNotFollowed: string | null
}

/** A draft for the eyes of the central team: no version is given before it is frozen. */
export const draftFacts: ReportOrderFacts = {
  version: '0.0',
  classification: 'internal',
  meetingOn: null,
  caseNumber: null,
  ifNotFollowed: null,
}

/**
 * Everything that "Årlige mål" is made from, as it stands now. Called inside a change it is one moment of the data; the
 * moment itself is given, so that the same data gives the same snapshot. Fifteen queries, whatever the size.
 */
export async function collectSnapshot<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  order: {
    readonly facts: ReportOrderFacts
    readonly status: 'draft' | 'for_decision'
    readonly now: Instant
  },
): Promise<AnnualGoalsSnapshot> {
  const { facts, now } = order
  const basis = await regionBasis(db, cycle)
  const goals = await goalsOfCycle(db, scope, cycle.id)
  const units = reportUnits(basis, goals, await unitNames(db, cycle.id))
  const { regionName } = await instanceSettings(db)
  return {
    kind: 'annual-goals',
    organisation: regionName,
    year: cycle.year,
    document: {
      version: facts.version,
      status: order.status,
      frozenAt: now,
      meetingOn: facts.meetingOn,
      owner: 'lead',
      caseNumber: facts.caseNumber,
      classification: facts.classification,
      approval: null,
    },
    recommendations: null,
    ifNotFollowed: facts.ifNotFollowed,
    summary: { headline: null, context: null, where: null, proposal: null, demand: null },
    lastYear: await lastYear(db, scope, cycle.year - 1, goals, dayOf(now)),
    maturity: await maturityFacts(db, scope, cycle, basis),
    compliance: complianceFacts(await complianceInput(db, scope, cycle), units),
    goals: goals.map(({ draft }) => goalOf(draft)),
    units: units.map(({ unit }) => unit),
  }
}

/** The draft of a year's annual goals for the command line; undefined where the year has no cycle. */
export async function collectAnnualGoals<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  year: number,
  now: Instant,
  facts: ReportOrderFacts = draftFacts,
): Promise<AnnualGoalsSnapshot | undefined> {
  const cycle = await cycleOfYear(db, year)
  return cycle && collectSnapshot(db, scope, cycle, { facts, status: 'draft', now })
}

interface PlacedUnit {
  readonly id: UnitId
  readonly unit: ReportUnit
}

/** Units that are assessed, answer for others, or are bound by a goal, in organisation order. */
function reportUnits(
  input: MaturityBasis,
  goals: readonly KeptGoal[],
  named: readonly { readonly id: UnitId; readonly code: string; readonly name: string }[],
): readonly PlacedUnit[] {
  const bound = new Set(goals.flatMap(({ draft }) => draft.units.map(({ code }) => code)))
  const providers = new Set([...input.responsibility.values()].map(({ providerId }) => providerId))
  const weights = new Map(
    input.units
      .filter((unit) => isAssessed(unit, input.countingDate))
      .map(({ id, weight }) => [id, weight] as const),
  )
  return named
    .filter(({ id, code }) => weights.has(id) || providers.has(id) || bound.has(code))
    .map(({ id, code, name }) => ({
      id,
      unit: { code, name, shortName: name, weight: weights.get(id) ?? 0 },
    }))
}

async function lastYear<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  year: number,
  goals: readonly KeptGoal[],
  today: Day,
): Promise<LastYear | null> {
  const adopted = await adoptedGoals(db, scope, year)
  const statuses = await statusesOfYear(db, scope, year)
  const successors = new Map<GoalId, string>(
    goals.flatMap(({ continuesId, draft }) => (continuesId === null ? [] : [[continuesId, draft.number]])),
  )
  const whole = statuses.filter(({ unitId }) => unitId === null)
  return lastYearOf(year, adopted, whole, successors, today)
}

async function maturityFacts<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  input: MaturityBasis,
): Promise<MaturityFacts> {
  const { result } = await regionMaturity(db, scope, cycle)
  const kinds = [...input.responsibility.values()].map(({ kind }) => kind)
  const central = kinds.filter((kind) => kind === 'central').length
  const shared = kinds.filter((kind) => kind === 'shared').length
  return {
    method: cycle.method,
    countingDate: cycle.counting_date,
    resultLocked: isLocked(cycle.state),
    target: { num: String(cycle.target_num), den: String(cycle.target_den) },
    total: both(result.total),
    controls: result.controls.map(({ control, ...scores }) => ({ control, ...both(scores) })),
    external: await externalTotals(db),
    safeguards: { central, shared, local: safeguardIds.length - central - shared },
  }
}

function both({ stated, documented }: TwoScores): TwoScoresSnapshot {
  return { stated: scoreFacts(stated), documented: scoreFacts(documented) }
}

function scoreFacts(score: Score): ScoreSnapshot {
  const { answered, applicable } = score
  return score.kind === 'scored'
    ? { kind: 'scored', fraction: fractionFacts(score.fraction), answered, applicable }
    : { kind: 'unscored', answered, applicable }
}

function fractionFacts({ num, den }: Fraction): FractionSnapshot {
  return { num: String(num), den: String(den) }
}

function complianceFacts(input: ComplianceInput, units: readonly PlacedUnit[]): ComplianceFacts {
  const { guidelineUnits } = complianceOf(input.catalogue, complianceRows(input))
  const cells = new Map(guidelineUnits.map((cell) => [`${cell.guideline} ${cell.unitId}`, cell.counts]))
  return {
    countingDate: input.countingDate,
    guidelines: input.catalogue.guidelines.map(({ id: guideline, shortName }) => ({
      guideline,
      shortName,
      units: units.map(({ id }) => {
        const counts = cells.get(`${guideline} ${id}`)
        return {
          complied: counts?.complied ?? 0,
          partly: counts?.partly ?? 0,
          notComplied: counts?.not_complied ?? 0,
          notRelevant: counts?.not_relevant ?? 0,
          notAssessed: counts?.not_assessed ?? 0,
        }
      }),
    })),
  }
}
