import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import type { CentralAnswer, Sheet, SheetPurpose, SheetResponsibility } from '../../domain/answers/sheet.ts'
import type { ApplicabilityException } from '../../domain/guidelines/catalogue.ts'
import { answersAfter } from '../../domain/guidelines/difference.ts'
import type { AnswerId, CycleId, PersonId, UnitId } from '../../domain/ids.ts'
import { type Day, dayOf } from '../../domain/time.ts'
import { alwaysThere } from '../../domain/units/unit.ts'
import type { Reader } from '../reader.ts'
import { statement } from '../statement.ts'
import { onUnitsOfCycle, unitsOfCycle, unitWithExceptions } from './cycle-units.ts'
import { type CycleRow, cycleTarget } from './cycles.ts'
import { evidenceOfUnit } from './evidence.ts'
import { cataloguesAround } from './guidelines.ts'

/**
 * Everything a unit answers in a cycle, with last year's answers and its evidence. Five queries, whatever the size; six
 * for a planned cycle.
 */
export async function sheetOf<C extends SheetPurpose>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleRow,
): Promise<Sheet> {
  return { ...(await guidelineSheetOf(db, unit, cycle)), ...(await centralPart(db, unit, cycle)) }
}

/**
 * The same for a page on guidelines alone, without who answers which safeguard: nobody answers a requirement for another
 * unit. Four queries.
 */
export async function guidelineSheetOf<C extends SheetPurpose>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleRow,
): Promise<Sheet> {
  const answers = await ownAnswers(db, unit, cycle.year)
  const now = answers.filter(({ year }) => year === cycle.year)
  const before = answers.filter(({ year, complete }) => year !== cycle.year && complete === 1)
  const [first] = before
  const { unit: facts, exceptions } = await unitFacts(db, unit, cycle)
  const catalogues = await cataloguesAround(db, cycle, exceptions)
  const { pieces, support } = await evidenceOfUnit(db, unit)
  const news = catalogues.before && answersAfter(catalogues.before, catalogues.now)
  return {
    unit: facts,
    cycle: {
      year: cycle.year,
      state: cycle.state,
      method: cycle.method,
      target: cycleTarget(cycle),
      countingDate: cycle.counting_date,
      collectionDeadline: cycle.collection_deadline,
      approvalDeadline: cycle.approval_deadline,
    },
    catalogue: catalogues.now,
    versions: catalogues.versions,
    reworded: news?.reworded ?? new Set(),
    added: news?.added ?? new Set(),
    answers: bySubject(now),
    last: first && { year: yearOf(first.countingDate), method: first.method, answers: bySubject(before) },
    responsibility: new Map(),
    central: new Map(),
    evidence: pieces,
    support,
  }
}

function bySubject<Row extends { readonly subject: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.subject, row]))
}

function yearOf(day: Day): number {
  return Number(day.slice(0, 4))
}

/**
 * What decides in a cycle which guidelines are for a unit, with the exceptions that were made for it, and whether it is
 * assessed at all. A unit that was founded after the basis was locked is not: nothing is asked of it.
 */
export async function unitFacts<C extends SheetPurpose | 'exemption.request' | 'plan.write'>(
  db: Reader,
  unit: UnitInScope<C>,
  cycle: CycleRow,
): Promise<{ readonly unit: Sheet['unit']; readonly exceptions: readonly ApplicabilityException[] }> {
  const { units, exceptions } = await unitWithExceptions(db, unit, cycle)
  const [counted] = units
  if (counted) return { unit: { ...counted, inBasis: true }, exceptions }
  const { id, code, name, type } = unit
  const never = { flags: [], weight: 0, validFrom: alwaysThere, validTo: null }
  return { unit: { id, code, name, type, ...never, inBasis: false }, exceptions }
}

const answersOfTwoYears = statement((db, given: { unit: UnitId; year: number; before: number }) =>
  db
    .selectFrom('answer')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .select(['answer.id', 'answer.kind', 'answer.subject', 'answer.state', 'answer.complete'])
    .select(['answer.policy', 'answer.implementation', 'answer.automation', 'answer.reporting'])
    .select(['answer.level', 'answer.status', 'answer.applicable', 'answer.reason', 'answer.version'])
    .select(['answer.saved_by as savedBy', 'answer.saved_at as savedAt', 'answer.sent_by as sentBy'])
    .select([
      'answer.approved_at as approvedAt',
      'answer.review_comment as reviewComment',
      'answer.carried_from as carriedFrom',
    ])
    .select('answer.approved_version as approvedVersion')
    .select(['cycle.year', 'cycle.method', 'cycle.counting_date as countingDate'])
    .where('answer.unit_id', '=', given.unit)
    .where('cycle.year', 'in', [given.year, given.before]),
)

/** The unit's own answers of this cycle and the one before. */
function ownAnswers<C extends SheetPurpose>(db: Reader, unit: UnitInScope<C>, year: number) {
  return answersOfTwoYears(db, { unit: unit.id, year, before: year - 1 })
}

const centralAnswers = onUnitsOfCycle((db, cycle, _: { cycle: CycleId }) =>
  db
    .selectFrom('responsibility')
    .innerJoin(unitsOfCycle(db, cycle), 'unit.id', 'responsibility.provider_id')
    .leftJoin('answer', (join) =>
      join
        .onRef('answer.cycle_id', '=', 'responsibility.cycle_id')
        .onRef('answer.unit_id', '=', 'responsibility.provider_id')
        .onRef('answer.subject', '=', 'responsibility.safeguard')
        .on('answer.kind', '=', 'safeguard'),
    )
    .select(['responsibility.safeguard', 'responsibility.responsibility as kind'])
    .select(['unit.id', 'unit.code', 'unit.name', 'unit.weight'])
    .select(['unit.valid_from as validFrom', 'unit.valid_to as validTo'])
    .select(['answer.policy', 'answer.implementation', 'answer.automation', 'answer.reporting'])
    .select(['answer.level', 'answer.applicable', 'answer.complete', 'answer.state'])
    .where('responsibility.cycle_id', '=', cycle.id),
)

/**
 * Who answers the safeguards that are not the unit's alone, and what they answered. Every unit may read the levels, since
 * they are its own answer too; the provider's reasons and evidence stay with the provider.
 */
async function centralPart<C extends SheetPurpose>(
  db: Reader,
  _unit: UnitInScope<C>,
  cycle: CycleRow,
): Promise<Pick<Sheet, 'responsibility' | 'central'>> {
  const rows = await centralAnswers(db, cycle, {})
  const responsibility = new Map<SafeguardId, SheetResponsibility>()
  const central = new Map<SafeguardId, CentralAnswer>()
  for (const { safeguard, kind, applicable, complete, state, ...row } of rows) {
    const { id, code, name, weight, validFrom, validTo, ...levels } = row
    responsibility.set(safeguard, { kind, provider: { id, code, name, weight, validFrom, validTo } })
    if (applicable !== null && complete !== null && state !== null)
      central.set(safeguard, { unitId: id, subject: safeguard, applicable, complete, state, ...levels })
  }
  return { responsibility, central }
}

/** How far a unit complies with each requirement that it has answered in a cycle. */
export function requirementStatuses(db: Reader, unit: UnitInScope<'exemption.read'>, cycle: CycleId) {
  return db
    .selectFrom('answer')
    .select(['subject', 'status'])
    .where('unit_id', '=', unit.id)
    .where('cycle_id', '=', cycle)
    .where('kind', '=', 'requirement')
    .execute()
}

/** One answer of a unit with what it is on and in which cycle. */
export function answerInUnit<C extends 'answer.read' | 'answer.write'>(
  db: Reader,
  unit: UnitInScope<C>,
  answer: AnswerId,
) {
  return db
    .selectFrom('answer')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .select(['answer.id', 'answer.kind', 'answer.subject', 'answer.version', 'cycle.year', 'cycle.method'])
    .where('answer.id', '=', answer)
    .where('answer.unit_id', '=', unit.id)
    .executeTakeFirst()
}

/** Every revision of one answer, newest first, with the name and the role of who made it. */
export async function revisionsOf<C extends 'answer.read'>(
  db: Reader,
  unit: UnitInScope<C>,
  answer: AnswerId,
) {
  const rows = await db
    .selectFrom('answer_revision')
    .innerJoin('answer', 'answer.id', 'answer_revision.answer_id')
    .leftJoin('person', 'person.id', 'answer_revision.by_person')
    .select(['answer_revision.version', 'answer_revision.state', 'answer_revision.at'])
    .select(['answer_revision.policy', 'answer_revision.implementation', 'answer_revision.automation'])
    .select(['answer_revision.reporting', 'answer_revision.level', 'answer_revision.status'])
    .select(['answer_revision.applicable', 'answer_revision.reason', 'answer_revision.comment'])
    .select(['answer_revision.aside', 'answer_revision.by_person as by', 'person.name'])
    .where('answer_revision.answer_id', '=', answer)
    .where('answer.unit_id', '=', unit.id)
    .orderBy('answer_revision.version', 'desc')
    .execute()
  const roles = await rolesTowards(db, unit, [...new Set(rows.flatMap(({ by }) => by ?? []))])
  return rows.map(({ by, ...row }) => ({
    ...row,
    role:
      roles.find(
        ({ person, from, to }) =>
          person === by && from <= dayOf(row.at) && (to === null || to >= dayOf(row.at)),
      )?.role ?? null,
  }))
}

/** The roles in which people have to do with a unit's answers: the unit's own first, then those of the central team. */
async function rolesTowards<C extends 'answer.read'>(
  db: Reader,
  unit: UnitInScope<C>,
  people: readonly PersonId[],
) {
  if (people.length === 0) return []
  const rows = await db
    .selectFrom('role_assignment')
    .select(['person_id as person', 'role', 'unit_id', 'valid_from as from', 'valid_to as to'])
    .where('person_id', 'in', people)
    .where('role', 'in', ['unit_coordinator', 'unit_manager', 'officer', 'lead'])
    .orderBy('role')
    .orderBy('id')
    .execute()
  return rows
    .filter(({ unit_id }) => unit_id === null || unit_id === unit.id)
    .toSorted((one, other) => Number(one.unit_id === null) - Number(other.unit_id === null))
}

/** Whether somebody is coordinator of a unit on a day: whose hand it was, when two saved one answer. */
export async function coordinates(db: Reader, person: PersonId, unit: UnitId, today: Day): Promise<boolean> {
  const role = await db
    .selectFrom('role_assignment')
    .select('id')
    .where('person_id', '=', person)
    .where('unit_id', '=', unit)
    .where('role', '=', 'unit_coordinator')
    .where('valid_from', '<=', today)
    .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', today)]))
    .executeTakeFirst()
  return role !== undefined
}
