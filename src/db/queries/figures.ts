import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { Capability } from '../../domain/access/capability.ts'
import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { AnswerState, StoredLevel } from '../../domain/answers/answer.ts'
import type { ComplianceAnswer } from '../../domain/compliance/rows.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import type { GuidelineCatalogue, RequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { AnswerId, CycleId, UnitId } from '../../domain/ids.ts'
import {
  type MaturityInput,
  type SafeguardResponsibility,
  type ScoredAnswer,
  type ScoredUnit,
  supportsOn,
} from '../../domain/maturity/input.ts'
import type { AspectLevel, Level } from '../../domain/maturity/level.ts'
import type { MaturityBasis } from '../../domain/maturity/score.ts'
import type { Day } from '../../domain/time.ts'
import { alwaysThere } from '../../domain/units/unit.ts'
import type { Reader } from '../reader.ts'
import { type CountedUnit, countedUnits, unitsWithExceptions, unitWithExceptions } from './cycle-units.ts'
import type { CycleRow } from './cycles.ts'
import { catalogueWith } from './guidelines.ts'
import { allotmentsIn } from './responsibility.ts'

/** Everything that the region's figures are made for: the page, the command line and the reports. */
export type RegionPurpose =
  | 'maturity.region.read'
  | 'maturity.read'
  | 'report.preview'
  | 'report.freeze'
  | 'goal.write'
  | 'cycle.write'
  | 'strategy.read'

type ComplianceRegionPurpose =
  | 'compliance.region.read'
  | 'compliance.read'
  | 'report.preview'
  | 'report.freeze'
  | 'goal.write'

/** What compliance is counted from, by `complianceRows`. */
export interface ComplianceInput {
  readonly catalogue: GuidelineCatalogue
  readonly countingDate: Day
  readonly units: readonly CountedUnit[]
  readonly answers: readonly ComplianceAnswer[]
}

/** What the region's maturity in a cycle is computed from, by `maturityOf`. Four queries, whatever the size. */
export async function maturityInput<C extends RegionPurpose>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<MaturityInput & RegionBasis> {
  refusePart(scope)
  return { ...(await regionBasis(db, cycle)), answers: await safeguardAnswers(db, cycle) }
}

/** What the region's figures are computed by. */
export interface RegionBasis extends MaturityBasis {
  readonly units: readonly CountedUnit[]
}

/** The units and the responsibility that the region's figures are computed by; no unit's secret. */
async function regionBasis(db: Reader, cycle: CycleRow): Promise<RegionBasis> {
  return {
    method: cycle.method,
    countingDate: cycle.counting_date,
    units: await countedUnits(db, cycle),
    responsibility: await responsibilityIn(db, cycle.id),
  }
}

/** Everything that one unit's figures are made for. */
export type UnitPurpose = 'maturity.read' | 'maturity.region.read' | 'report.preview' | 'report.freeze'

/**
 * What one unit's maturity is computed from: its own answers, and those of the units that answer for it, since a
 * central answer is the unit's answer too. Nothing of any other unit is read.
 */
export async function unitMaturityInput<C extends UnitPurpose>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleRow,
): Promise<MaturityInput> {
  const basis = await unitBasis(db, unit, cycle)
  const units = basis.units.map(({ id }) => id)
  return { ...basis, answers: await safeguardAnswers(db, cycle, units) }
}

/** The unit, those that answer for it, and who answers what. */
export async function unitBasis<C extends UnitPurpose>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleRow,
): Promise<MaturityBasis> {
  const responsibility = await responsibilityIn(db, cycle.id)
  const providers = [...responsibility.values()].flatMap(({ providerId }) => providerId ?? [])
  const units = [...new Set([unit.id, ...providers])]
  return {
    method: cycle.method,
    countingDate: cycle.counting_date,
    units: await withUnit(unit, countedUnits(db, cycle, units)),
    responsibility,
    unit: unit.id,
  }
}

/** What the compliance of all units in a cycle is counted from. Three queries, whatever the size. */
export async function complianceInput<C extends ComplianceRegionPurpose>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<ComplianceInput> {
  refusePart(scope)
  const { units, exceptions } = await unitsWithExceptions(db, cycle)
  return {
    catalogue: await catalogueWith(db, cycle, exceptions),
    countingDate: cycle.counting_date,
    units,
    answers: await requirementAnswers(db, cycle),
  }
}

/** The same for one unit. */
export async function unitComplianceInput<C extends 'compliance.read' | 'report.preview' | 'report.freeze'>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleRow,
): Promise<ComplianceInput> {
  const { units, exceptions } = await unitWithExceptions(db, unit, cycle)
  return {
    catalogue: await catalogueWith(db, cycle, exceptions),
    countingDate: cycle.counting_date,
    units,
    answers: await requirementAnswers(db, cycle, [unit.id]),
  }
}

/** A mean of some units is no figure of the region, so a scope that does not reach all of them is a fault of the caller. */
export function refusePart(scope: { readonly units: 'all' | readonly UnitId[] }): void {
  if (scope.units !== 'all') throw new Error("The region's figures need a scope that reaches every unit")
}

/** A unit that was founded after the basis was locked is no part of it: it is not assessed, so it has no score. */
async function withUnit<C extends Capability>(
  unit: UnitInScope<C>,
  read: Promise<readonly ScoredUnit[]>,
): Promise<readonly ScoredUnit[]> {
  const units = await read
  if (units.some(({ id }) => id === unit.id)) return units
  return [...units, { id: unit.id, code: unit.code, weight: 0, validFrom: alwaysThere, validTo: null }]
}

/** Who answers each safeguard that is not local in a cycle. */
export async function responsibilityIn(
  db: Reader,
  cycle: CycleId,
): Promise<ReadonlyMap<SafeguardId, SafeguardResponsibility>> {
  const allotments = await allotmentsIn(db, cycle)
  return new Map(
    [...allotments].map(([safeguard, { responsibility, providerId }]) => [
      safeguard,
      { kind: responsibility, providerId },
    ]),
  )
}

/** Before the basis of a year is frozen no answer is taken, from a page or a file, so there is nothing to read. */
function isUnasked(cycle: CycleRow): boolean {
  return cycle.basis_frozen_at === null
}

/** Which answers are read, and whether they are documented as a locked year keeps it or by evidence as it stands now. */
interface Wanted {
  readonly source?: 'asItStands' | 'evidence'
  readonly only?: readonly SafeguardId[]
}

/** The answers on safeguards in a cycle, of all units or of these, for `maturityOf`. */
export async function safeguardAnswers(
  db: Reader,
  cycle: CycleRow,
  units?: readonly UnitId[],
  { source = 'asItStands', only }: Wanted = {},
): Promise<readonly ScoredAnswer[]> {
  if (isUnasked(cycle)) return []
  let query = db
    .selectFrom('answer')
    .select(['id', 'unit_id', 'subject', 'state', 'applicable', 'reason', 'level'])
    .select(['policy', 'implementation', 'automation', 'reporting'])
    .where('cycle_id', '=', cycle.id)
    .where('kind', '=', 'safeguard')
  if (units) query = query.where('unit_id', 'in', units)
  if (only) query = query.where('subject', 'in', only)
  const rows = await query.execute()
  const kept = source === 'asItStands' && isLocked(cycle.state) && !(await isStale(db, cycle.id))
  const documented = await (kept
    ? keptDocumented(db, cycle, units)
    : documentedAnswers(db, cycle, only, units))
  return rows.map((row) => ({
    unitId: row.unit_id,
    safeguard: row.subject as SafeguardId,
    applicable: row.applicable === 1,
    reasoned: row.reason !== '',
    aspects: {
      policy: levelOf(row.policy),
      implementation: levelOf(row.implementation),
      automation: levelOf(row.automation),
      reporting: levelOf(row.reporting),
    },
    level: levelOf(row.level) as Level | null,
    approved: isReviewed(row.state),
    documented: documented.has(row.id),
  }))
}

/** Whether the summary of a cycle does not hold: something was written past it, or it was never made. */
export async function isStale(db: Reader, cycle: CycleId): Promise<boolean> {
  const kept = await tallyRows(db, cycle).select('safeguard').limit(1).executeTakeFirst()
  return kept === undefined
}

/** The summary of a cycle by safeguard; none where it does not hold. */
export function tallyRows(db: Reader, cycle: CycleId) {
  return db
    .selectFrom('maturity_tally')
    .where('cycle_id', '=', cycle)
    .where(({ exists, not, selectFrom }) =>
      not(exists(selectFrom('maturity_stale').select('cycle_id').where('cycle_id', '=', cycle))),
    )
}

/** The answers of a locked year that were documented when it was locked, whatever has happened to evidence since. */
async function keptDocumented(
  db: Reader,
  cycle: CycleRow,
  units?: readonly UnitId[],
): Promise<ReadonlySet<AnswerId>> {
  let query = db
    .selectFrom('maturity_part')
    .innerJoin('answer', (join) =>
      join
        .onRef('answer.cycle_id', '=', 'maturity_part.cycle_id')
        .onRef('answer.unit_id', '=', 'maturity_part.unit_id')
        .onRef('answer.subject', '=', 'maturity_part.safeguard'),
    )
    .select('answer.id')
    .where('maturity_part.cycle_id', '=', cycle.id)
    .where('answer.kind', '=', 'safeguard')
    .where('maturity_part.documented', '>', 0)
  if (units) query = query.where('answer.unit_id', 'in', units)
  return new Set((await query.execute()).map(({ id }) => id))
}

/** The answers that at least one piece of evidence documents; whether a piece does is for the domain to say. */
async function documentedAnswers(
  db: Reader,
  cycle: CycleRow,
  only?: readonly SafeguardId[],
  units?: readonly UnitId[],
): Promise<ReadonlySet<AnswerId>> {
  let query = db
    .selectFrom('evidence_support')
    .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
    .innerJoin('evidence', 'evidence.id', 'evidence_support.evidence_id')
    .select(['answer.id', 'evidence.state'])
    .select(['evidence.valid_from as validFrom', 'evidence.valid_until as validUntil'])
    .where('answer.cycle_id', '=', cycle.id)
    .where('answer.kind', '=', 'safeguard')
  if (units) query = query.where('answer.unit_id', 'in', units)
  if (only) query = query.where('answer.subject', 'in', only)
  const rows = await query.execute()
  return new Set(rows.filter((row) => supportsOn(row, cycle.counting_date)).map(({ id }) => id))
}

async function requirementAnswers(
  db: Reader,
  cycle: CycleRow,
  units?: readonly UnitId[],
): Promise<readonly ComplianceAnswer[]> {
  if (isUnasked(cycle)) return []
  let query = db
    .selectFrom('answer')
    .select(['unit_id', 'subject', 'status', 'state', 'reason'])
    .where('cycle_id', '=', cycle.id)
    .where('kind', '=', 'requirement')
  if (units) query = query.where('unit_id', 'in', units)
  const rows = await query.execute()
  return rows.map((row) => ({
    unitId: row.unit_id,
    requirement: row.subject as RequirementKey,
    status: row.status,
    reasoned: row.reason !== '',
    approved: isReviewed(row.state),
  }))
}

/** "Not applicable" and "not relevant" take something out of the sum, so they count once the central team has agreed. */
function isReviewed(state: AnswerState): boolean {
  return state === 'accepted'
}

const levelByText: Record<StoredLevel, AspectLevel> = { '0': 0, '1': 1, '2': 2, '3': 3, '4': 4, na: 'na' }

function levelOf(text: StoredLevel | null): AspectLevel | null {
  return text === null ? null : levelByText[text]
}
