import { type SafeguardId, safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Goal } from '../../domain/goals/goal.ts'
import type { RequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { GoalId, UnitId } from '../../domain/ids.ts'
import { alwaysThere, isUnitFlag } from '../../domain/units/unit.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'
import { unitsOfCycle } from './cycle-units.ts'
import type { CycleRow } from './cycles.ts'
import { catalogueOfCycle } from './guidelines.ts'
import { allotmentsIn } from './responsibility.ts'

/** One unit alone, or every unit within the scope. */
type Only = UnitId | undefined

/** Every unit of a cycle in the organisation's order, with the code of the one above it. */
export async function unitsOut(db: Reader, scope: UnitScope<'unit.read'>, cycle: CycleRow, only: Only) {
  const units = await unitsWithin(db, scope, cycle)
  const codeById = new Map(units.map(({ id, code }) => [id, code]))
  return units
    .filter(({ id }) => only === undefined || id === only)
    .map((unit) => ({
      code: unit.code,
      name: unit.name,
      type: unit.type,
      parent: unit.parent_id === null ? null : (codeById.get(unit.parent_id) ?? null),
      weight: unit.weight,
      validFrom: unit.valid_from === alwaysThere ? null : unit.valid_from,
      validTo: unit.valid_to,
      flags: unit.flags.split(' ').filter(isUnitFlag),
    }))
}

function unitsWithin(db: Reader, scope: UnitScope<'unit.read'>, cycle: CycleRow) {
  return db
    .selectFrom(unitsOfCycle(db, cycle))
    .selectAll('unit')
    .where(inScope(scope, 'unit.id'))
    .orderBy('unit.position')
    .orderBy('unit.code')
    .execute()
}

/** Who answers each of the 153 safeguards in a cycle; with a unit, those that it answers for all. */
export async function responsibilityOut(
  db: Reader,
  scope: UnitScope<'unit.read'>,
  cycle: CycleRow,
  only: Only,
) {
  const codeById = new Map((await unitsWithin(db, scope, cycle)).map(({ id, code }) => [id, code]))
  const allotments = await allotmentsIn(db, cycle.id)
  return safeguardIds
    .map((safeguard) => ({ safeguard, held: allotments.get(safeguard) }))
    .filter(({ held }) => only === undefined || held?.providerId === only)
    .map(({ safeguard, held }) => ({
      safeguard,
      responsibility: held?.responsibility ?? ('local' as const),
      provider: held?.providerId ? (codeById.get(held.providerId) ?? null) : null,
    }))
}

/** The complete answers on safeguards: what counts, in the order of units and catalogue. */
export async function answersOut(db: Reader, scope: UnitScope<'answer.read'>, cycle: CycleRow, only: Only) {
  const rows = await completeAnswers(db, scope, cycle, 'safeguard', only)
  return inCatalogueOrder(rows, safeguardIds).map(({ code, subject, applicable, ...levels }) => ({
    ...levels,
    unit: code,
    safeguard: subject as SafeguardId,
    applicable: applicable === 1,
  }))
}

/** The complete answers on requirements, in the order of units and catalogue. */
export async function complianceOut(
  db: Reader,
  scope: UnitScope<'answer.read'>,
  cycle: CycleRow,
  only: Only,
) {
  const rows = await completeAnswers(db, scope, cycle, 'requirement', only)
  const { requirementIds } = await catalogueOfCycle(db, cycle)
  return inCatalogueOrder(rows, requirementIds).map(({ code, subject, status, reason }) => ({
    unit: code,
    requirement: subject as RequirementKey,
    status,
    reason,
  }))
}

/**
 * What is asked to be left out and not agreed to counts as not answered, and is left out here too: `no` in a file means
 * that it is decided, and reading it back must not decide it.
 */
function completeAnswers(
  db: Reader,
  scope: UnitScope<'answer.read'>,
  cycle: CycleRow,
  kind: 'safeguard' | 'requirement',
  only: Only,
) {
  let query = db
    .selectFrom('answer')
    .innerJoin(unitsOfCycle(db, cycle), 'unit.id', 'answer.unit_id')
    .select(['unit.code', 'answer.subject', 'answer.applicable', 'answer.reason', 'answer.status'])
    .select([
      'answer.policy',
      'answer.implementation',
      'answer.automation',
      'answer.reporting',
      'answer.level',
    ])
    .where(inScope(scope, 'answer.unit_id'))
    .where('answer.cycle_id', '=', cycle.id)
    .where('answer.kind', '=', kind)
    .where('answer.complete', '=', 1)
    .where((row) =>
      row.or([
        row('answer.state', '=', 'accepted'),
        row.and([
          row('answer.applicable', '=', 1),
          row.or([row('answer.status', 'is', null), row('answer.status', '<>', 'not_relevant')]),
        ]),
      ]),
    )
    .orderBy('unit.position')
    .orderBy('unit.code')
  if (only) query = query.where('unit.id', '=', only)
  return query.execute()
}

/** Rows come by unit; within one they take the order of the catalogue, which the database does not know. */
function inCatalogueOrder<Row extends { readonly code: string; readonly subject: string }>(
  rows: readonly Row[],
  order: readonly string[],
): readonly Row[] {
  const place = new Map(order.map((id, index) => [id, index]))
  const placeOf = ({ subject }: Row) => place.get(subject) ?? order.length
  return [...Map.groupBy(rows, ({ code }) => code).values()].flatMap((own) =>
    own.toSorted((one, other) => placeOf(one) - placeOf(other)),
  )
}

/** Evidence without its content, with what it supports in this cycle. Evidence that supports nothing in it is left out. */
export async function evidenceOut(
  db: Reader,
  scope: UnitScope<'evidence.read'>,
  cycle: CycleRow,
  only: Only,
) {
  let query = db
    .selectFrom('evidence')
    .innerJoin(unitsOfCycle(db, cycle), 'unit.id', 'evidence.unit_id')
    .innerJoin('evidence_support', 'evidence_support.evidence_id', 'evidence.id')
    .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
    .select(['unit.code as unit', 'evidence.id', 'evidence.code', 'evidence.title', 'evidence.kind'])
    .select(['evidence.state', 'evidence.valid_from', 'evidence.valid_until', 'answer.subject'])
    .where(inScope(scope, 'evidence.unit_id'))
    .where('answer.cycle_id', '=', cycle.id)
    .orderBy('unit.position')
    .orderBy('unit.code')
    .orderBy('evidence.code')
  if (only) query = query.where('unit.id', '=', only)
  const { requirementIds } = await catalogueOfCycle(db, cycle)
  const place = new Map<string, number>([...safeguardIds, ...requirementIds].map((id, index) => [id, index]))
  const pieces = Map.groupBy(await query.execute(), ({ id }) => id)
  return [...pieces.values()].flatMap((rows) => {
    const [piece] = rows
    if (!piece) return []
    return {
      unit: piece.unit,
      code: piece.code,
      title: piece.title,
      kind: piece.kind,
      status: piece.state,
      validFrom: piece.valid_from,
      validUntil: piece.valid_until,
      supports: rows
        .map(({ subject }) => subject)
        .toSorted((one, other) => (place.get(one) ?? 0) - (place.get(other) ?? 0)),
    }
  })
}

/** The goals of a cycle by number, each with the units it is for; with a unit, the goals that are for it. */
export async function goalsOut(
  db: Reader,
  scope: UnitScope<'goal.read'>,
  cycle: CycleRow,
  only: Only,
): Promise<readonly Goal[]> {
  const goals = await db
    .selectFrom('goal')
    .selectAll()
    .where('cycle_id', '=', cycle.id)
    .orderBy('number')
    .execute()
  const units = await db
    .selectFrom('goal_unit')
    .innerJoin('goal', 'goal.id', 'goal_unit.goal_id')
    .innerJoin('unit', 'unit.id', 'goal_unit.unit_id')
    .leftJoin('cycle_unit', (join) =>
      join
        .onRef('cycle_unit.unit_id', '=', 'goal_unit.unit_id')
        .onRef('cycle_unit.cycle_id', '=', 'goal.cycle_id'),
    )
    .select(['goal_unit.goal_id', 'unit.id', 'unit.code'])
    .select(['goal_unit.target_value as target', 'goal_unit.deadline'])
    .where(inScope(scope, 'goal_unit.unit_id'))
    .where('goal.cycle_id', '=', cycle.id)
    .orderBy((row) => row.fn.coalesce('cycle_unit.position', 'unit.position'))
    .orderBy('unit.code')
    .execute()
  const unitsOf = (goal: GoalId) => units.filter(({ goal_id }) => goal_id === goal)
  return goals
    .filter(({ id }) => only === undefined || unitsOf(id).some((unit) => unit.id === only))
    .map((goal) => ({
      number: goal.number,
      shortName: goal.short_name,
      goal: goal.goal,
      reason: goal.reason,
      ability: goal.ability,
      units: unitsOf(goal.id).map(({ code, target, deadline }) => ({ code, target, deadline })),
      responsible: goal.responsible,
      measure: goal.measure,
      baseline: baselineOf(goal),
      target: goal.target_value,
      deadline: goal.deadline,
      evidenceDemanded: goal.evidence_demanded,
      followUp: [goal.follow_up_first, goal.follow_up_second].filter((day) => day !== null),
      support: goal.support,
    }))
}

function baselineOf(goal: {
  readonly baseline: string
  readonly baseline_date: Goal['deadline']
  readonly baseline_unknown: 0 | 1
}): Goal['baseline'] {
  if (goal.baseline_unknown === 1) return { kind: 'unknown' }
  return goal.baseline === ''
    ? { kind: 'missing' }
    : { kind: 'known', value: goal.baseline, on: goal.baseline_date }
}
