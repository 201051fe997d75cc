import { type SelectQueryBuilder, sql } from 'kysely'
import type { UnitScope } from '../../domain/access/scope.ts'
import {
  type FindingState,
  type Handling,
  openStates,
  reportedStates,
  type UnmetKey,
} from '../../domain/findings/finding.ts'
import type { FindingId, UnitId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import type { Reader } from '../reader.ts'
import type { Schema } from '../schema/index.ts'
import { inScope } from '../scope.ts'

/** Who may see what is written about a unit's systems. */
export type FindingPurpose = 'finding.read' | 'finding.write' | 'finding.assess' | 'finding.decide'

/** What a list of findings is narrowed to; undefined narrows nothing. */
export interface FindingFilter {
  readonly unit?: string | undefined
  readonly area?: string | undefined
  readonly state?: FindingState | undefined
  readonly handling?: Handling | undefined
  /** Only systems whose last day of support lies before this day. */
  readonly pastSupportOn?: Day | undefined
  /** Those taken off the list alone, or none of them. */
  readonly withdrawn?: boolean | undefined
}

type Found = SelectQueryBuilder<Schema, 'finding' | 'unit', object>

function found<C extends FindingPurpose>(db: Reader, scope: UnitScope<C>, filter: FindingFilter): Found {
  let query: Found = db
    .selectFrom('finding')
    .innerJoin('unit', 'unit.id', 'finding.unit_id')
    .where(inScope(scope, 'finding.unit_id'))
  if (filter.unit !== undefined) query = query.where('unit.code', '=', filter.unit)
  if (filter.area !== undefined) query = query.where('finding.area', '=', filter.area)
  if (filter.state !== undefined) query = query.where('finding.state', '=', filter.state)
  if (filter.handling !== undefined) query = query.where('finding.handling', '=', filter.handling)
  if (filter.pastSupportOn !== undefined)
    query = query.where('finding.end_of_support', '<', filter.pastSupportOn)
  if (filter.withdrawn !== undefined)
    query = query.where('finding.withdrawn_at', filter.withdrawn ? 'is not' : 'is', null)
  return query
}

function listed(query: Found) {
  return query
    .select(['finding.id', 'finding.code', 'finding.system', 'finding.area', 'finding.handling'])
    .select(['finding.owner', 'finding.deadline', 'finding.state'])
    .select(['finding.end_of_support as endOfSupport', 'finding.accepted_until as acceptedUntil'])
    .select('finding.withdrawn_at as withdrawnAt')
    .select(['unit.name as unit', 'unit.code as unitCode'])
}

/** A page of the findings that a filter leaves: those to be done first by deadline, those carried out last. */
export function findingPage(
  db: Reader,
  scope: UnitScope<'finding.read'>,
  filter: FindingFilter,
  place: { readonly from: number; readonly length: number },
) {
  return listed(found(db, scope, filter))
    .orderBy(sql`case finding.state when 'carried_out' then 1 else 0 end`)
    .orderBy(sql`coalesce(finding.deadline, '9999')`)
    .orderBy('unit.position')
    .orderBy('finding.code')
    .orderBy('finding.id')
    .limit(place.length)
    .offset(place.from)
    .execute()
}

/** How many findings a filter leaves, how many wait for a decision, and how many are past support and not resolved. */
export function findingCounts(
  db: Reader,
  scope: UnitScope<'finding.read'>,
  filter: FindingFilter,
  today: Day,
) {
  const counted = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as integer)`
  return found(db, scope, filter)
    .select(sql<number>`cast(count(*) as integer)`.as('all'))
    .select(counted(sql`finding.state = 'proposed'`).as('waiting'))
    .select(
      counted(
        sql`finding.end_of_support < ${today} and finding.state <> 'carried_out' and finding.withdrawn_at is null`,
      ).as('pastSupport'),
    )
    .executeTakeFirstOrThrow()
}

/** The areas and units that findings within reach have, to choose from: in a filter, and where an area is written. */
export function findingAreas<C extends FindingPurpose>(db: Reader, scope: UnitScope<C>) {
  return db
    .selectFrom('finding')
    .innerJoin('unit', 'unit.id', 'finding.unit_id')
    .select(['finding.area', 'unit.code', 'unit.name', 'unit.position'])
    .distinct()
    .where(inScope(scope, 'finding.unit_id'))
    .orderBy('unit.position')
    .orderBy('unit.code')
    .execute()
}

/** One finding within reach with what happened to it, oldest first; undefined where there is none. */
export async function findingWithSteps<C extends FindingPurpose>(
  db: Reader,
  scope: UnitScope<C>,
  finding: FindingId,
) {
  const row = await listed(found(db, scope, {}))
    .select(['finding.unit_id as unitId', 'finding.task', 'finding.maintenance', 'finding.unmet'])
    .select(['finding.deviation', 'finding.risk', 'finding.plan', 'finding.version'])
    .select(['finding.submitted_by as submittedBy', 'finding.withdrawal_reason as withdrawalReason'])
    .leftJoin('person as withdrawer', 'withdrawer.id', 'finding.withdrawn_by')
    .select('withdrawer.name as withdrawnBy')
    .where('finding.id', '=', finding)
    .executeTakeFirst()
  if (!row) return undefined
  const steps = await db
    .selectFrom('finding_step')
    .innerJoin('finding', 'finding.id', 'finding_step.finding_id')
    .leftJoin('person', 'person.id', 'finding_step.by_person')
    .select(['finding_step.step', 'finding_step.at', 'finding_step.note', 'finding_step.reference'])
    .select(['finding_step.decided_by as decidedBy', 'finding_step.on_day as on'])
    .select(['finding_step.until_day as until', 'person.name as by'])
    .where('finding_step.finding_id', '=', finding)
    .where(inScope(scope, 'finding.unit_id'))
    .orderBy('finding_step.number')
    .execute()
  return { finding: { ...row, unmet: unmetIn(row.unmet) }, steps }
}

export type FindingFacts = NonNullable<Awaited<ReturnType<typeof findingWithSteps>>>['finding']

/** The findings of a unit or of every unit within reach, as a file holds them, in the organisation's order. */
export async function findingsOut(db: Reader, scope: UnitScope<'finding.read'>, only: UnitId | undefined) {
  let query = found(db, scope, {})
  if (only) query = query.where('unit.id', '=', only)
  const rows = await query
    .select(['unit.code as unit', 'finding.code', 'finding.system', 'finding.area', 'finding.task'])
    .select(['finding.maintenance', 'finding.end_of_support', 'finding.unmet', 'finding.deviation'])
    .select(['finding.risk', 'finding.handling', 'finding.plan', 'finding.owner', 'finding.deadline'])
    .select(['finding.state', 'finding.accepted_until', 'finding.withdrawn_at'])
    .orderBy('unit.position')
    .orderBy('unit.code')
    .orderBy('finding.code')
    .execute()
  return rows.map((row) => ({ ...row, unmet: unmetIn(row.unmet) }))
}

/** The findings that a report tells of as numbers by area and handling alone: no system, no text of a unit's. */
export function findingGroups<C extends 'report.preview' | 'report.freeze'>(
  db: Reader,
  scope: UnitScope<C>,
  today: Day,
) {
  const counted = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as integer)`
  return db
    .selectFrom('finding')
    .select(['finding.area', 'finding.handling'])
    .select(sql<number>`cast(count(*) as integer)`.as('count'))
    .select(counted(sql`finding.end_of_support < ${today}`).as('pastSupport'))
    .select(counted(sql`finding.state = 'accepted' and finding.accepted_until >= ${today}`).as('accepted'))
    .select(
      counted(sql`finding.state = 'accepted' and finding.accepted_until < ${today}`).as('acceptanceEnded'),
    )
    .where('finding.state', 'in', reportedStates)
    .where('finding.withdrawn_at', 'is', null)
    .where(inScope(scope, 'finding.unit_id'))
    .groupBy(['finding.area', 'finding.handling'])
    .execute()
}

/** The systems within reach that are not dealt with, counted by area: no system is named and no text of a unit's given. */
export function openFindingAreas(db: Reader, scope: UnitScope<'finding.read'>, today: Day) {
  const counted = (condition: ReturnType<typeof sql<boolean>>) =>
    sql<number>`cast(coalesce(sum(case when ${condition} then 1 else 0 end), 0) as integer)`
  return db
    .selectFrom('finding')
    .select('finding.area')
    .select(sql<number>`cast(count(*) as integer)`.as('systems'))
    .select(
      counted(
        sql`(finding.state = 'decided' and finding.deadline < ${today}) or finding.accepted_until < ${today}`,
      ).as('overdue'),
    )
    .select(counted(sql`finding.end_of_support < ${today}`).as('pastSupport'))
    .where('finding.state', 'in', openStates)
    .where('finding.area', '<>', '')
    .where('finding.withdrawn_at', 'is', null)
    .where(inScope(scope, 'finding.unit_id'))
    .groupBy('finding.area')
    .execute()
}

/** The systems that a report tells of with all that is said of them, for the confidential annex and nothing else. */
export async function systemsInReport(db: Reader, scope: UnitScope<'report.freeze'>) {
  const rows = await db
    .selectFrom('finding')
    .innerJoin('unit', 'unit.id', 'finding.unit_id')
    .select(['finding.id', 'unit.name as unit', 'finding.code', 'finding.system', 'finding.area'])
    .select([
      'finding.task',
      'finding.maintenance',
      'finding.end_of_support as endOfSupport',
      'finding.unmet',
    ])
    .select(['finding.deviation', 'finding.risk', 'finding.handling', 'finding.plan', 'finding.owner'])
    .select(['finding.deadline', 'finding.state', 'finding.accepted_until as acceptedUntil'])
    .where('finding.state', 'in', reportedStates)
    .where('finding.withdrawn_at', 'is', null)
    .where(inScope(scope, 'finding.unit_id'))
    .orderBy('unit.position')
    .orderBy('unit.code')
    .orderBy('finding.code')
    .execute()
  const decided = rows.filter(({ state }) => state === 'decided' || state === 'accepted')
  const decisions = await decisionsOn(
    db,
    decided.map(({ id }) => id),
  )
  return rows.map(({ id, ...row }) => ({
    ...row,
    unmet: unmetIn(row.unmet),
    decision: decisions.get(id) ?? null,
  }))
}

/** The latest decision on each of these findings. */
async function decisionsOn(db: Reader, findings: readonly FindingId[]) {
  const rows = await db
    .selectFrom('finding_step')
    .select(['finding_id', 'decided_by as body', 'reference', 'on_day as on'])
    .where('finding_id', 'in', findings)
    .where('step', 'in', ['approved', 'accepted'])
    .orderBy('number')
    .execute()
  return new Map(rows.map(({ finding_id, ...decision }) => [finding_id, decision]))
}

/** The keys of a stored list. */
export function unmetIn(text: string): readonly UnmetKey[] {
  return text.split(' ').filter((key) => key !== '') as UnmetKey[]
}
