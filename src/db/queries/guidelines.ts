import type { UnitScope } from '../../domain/access/scope.ts'
import {
  type ApplicabilityException,
  type CycleGuideline,
  catalogueOf,
  type GuidelineCatalogue,
  type GuidelineKey,
  type GuidelineText,
} from '../../domain/guidelines/catalogue.ts'
import { deliveredCatalogue } from '../../domain/guidelines/delivered.ts'
import { inForceOn, type KnownVersion, repeals } from '../../domain/guidelines/version.ts'
import type { CycleId, UnitId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import { deliveredTexts, textOf } from '../guideline-texts.ts'
import type { Reader } from '../reader.ts'
import { inScope } from '../scope.ts'
import { statement } from '../statement.ts'
import type { CycleRow } from './cycles.ts'

/**
 * The guidelines that a cycle asks about: those it keeps since its basis was locked. A planned cycle has what will be
 * in force on its counting date; a cycle from before versions were kept has what was delivered. With `units`, the
 * exceptions of these alone. Two queries.
 */
export async function catalogueOfCycle(
  db: Reader,
  cycle: Pick<CycleRow, 'id' | 'state' | 'year' | 'counting_date'>,
  units?: readonly UnitId[],
): Promise<GuidelineCatalogue> {
  return catalogueWith(db, cycle, await exceptionsOf(db, cycle.id, units))
}

/** The same with exceptions that the caller has read already. One query. */
export async function catalogueWith(
  db: Reader,
  cycle: Pick<CycleRow, 'state' | 'year' | 'counting_date'>,
  exceptions: readonly ApplicabilityException[],
): Promise<GuidelineCatalogue> {
  if (cycle.state === 'planned')
    return catalogueOf(guidelinesOn(await allVersions(db), cycle.counting_date), exceptions)
  return catalogueOf(keptOrDelivered(await keptGuidelines(db, cycle.year)), exceptions)
}

/** The guidelines of a cycle, and of the year before; undefined where that year has none of its own kept. */
export interface CataloguesAround {
  readonly now: GuidelineCatalogue
  readonly before: GuidelineCatalogue | undefined
  /** Every version of every guideline, where a planned cycle has had to be made from them. */
  readonly versions: readonly KnownVersion[] | undefined
}

/**
 * The same with the catalogue of the year before, and with exceptions that the caller has read already: of the units that
 * it asks about, or none where it asks about no unit. One query, two for a planned cycle.
 */
export async function cataloguesAround(
  db: Reader,
  cycle: Pick<CycleRow, 'state' | 'year' | 'counting_date'>,
  exceptions: readonly ApplicabilityException[],
): Promise<CataloguesAround> {
  const kept = await keptGuidelines(db, cycle.year, cycle.year - 1)
  const own = kept.filter(({ year }) => year === cycle.year)
  const earlier = kept.filter(({ year }) => year !== cycle.year)
  const versions = own.length === 0 && cycle.state === 'planned' ? await allVersions(db) : undefined
  const guidelines = versions ? guidelinesOn(versions, cycle.counting_date) : keptOrDelivered(own)
  return {
    now: catalogueOf(guidelines, exceptions),
    before: earlier.length === 0 ? undefined : catalogueOf(earlier.map(({ guideline }) => guideline)),
    versions,
  }
}

/** What a year has kept of its guidelines; one from before they were kept had those that are delivered. */
function keptOrDelivered(kept: readonly KeptGuideline[]): readonly CycleGuideline[] {
  return kept.length === 0 ? deliveredCatalogue.guidelines : kept.map(({ guideline }) => guideline)
}

/** The guidelines in force on a day, each in its version; one that is repealed is left out. */
export function guidelinesOn(versions: readonly KnownVersion[], today: Day): readonly CycleGuideline[] {
  return [...Map.groupBy(versions, ({ guideline }) => guideline).values()].flatMap((own) => {
    const current = inForceOn(own, today)
    return current === undefined || current.repeals ? [] : [{ ...current.text, version: current.number }]
  })
}

interface KeptGuideline {
  readonly year: number
  readonly guideline: CycleGuideline
}

const guidelinesOfYears = statement((db, given: { year: number; other: number }) =>
  db
    .selectFrom('cycle_guideline')
    .innerJoin('cycle', 'cycle.id', 'cycle_guideline.cycle_id')
    .leftJoin('guideline_text', (join) =>
      join
        .onRef('guideline_text.sha256', '=', 'cycle_guideline.text_sha256')
        .on('guideline_text.sha256', 'not in', [...deliveredTexts.keys()]),
    )
    .select(['cycle_guideline.number', 'cycle_guideline.text_sha256 as sha256', 'guideline_text.content'])
    .select('cycle.year')
    .where('cycle.year', 'in', [given.year, given.other])
    .orderBy('cycle_guideline.guideline'),
)

/** What a year has kept of its guidelines, and another year with it. */
async function keptGuidelines(db: Reader, year: number, other = year): Promise<readonly KeptGuideline[]> {
  const rows = await guidelinesOfYears(db, { year, other })
  return rows.map((row) => ({ year: row.year, guideline: { ...textOf(row), version: row.number } }))
}

async function exceptionsOf(
  db: Reader,
  cycle: CycleId,
  units: readonly UnitId[] | undefined,
): Promise<readonly ApplicabilityException[]> {
  let query = db
    .selectFrom('applicability_exception')
    .select(['unit_id as unitId', 'requirement', 'applies'])
    .where('cycle_id', '=', cycle)
  if (units) query = query.where('unit_id', 'in', units)
  return (await query.execute()).map((row) => ({ ...row, applies: row.applies === 1 }))
}

/** Every version of every guideline, by key and number; with a key, those of one. Version 1 may be a delivered text. */
export async function allVersions(db: Reader, only?: GuidelineKey): Promise<readonly KnownVersion[]> {
  let query = db
    .selectFrom('guideline_version')
    .innerJoin('guideline_text', 'guideline_text.sha256', 'guideline_version.text_sha256')
    .select(['guideline_version.id', 'guideline_version.guideline', 'guideline_version.number'])
    .select(['guideline_version.state', 'guideline_version.effective_on as effectiveOn'])
    .select(['guideline_version.legal_trigger as legalTrigger', 'guideline_version.review_on as reviewOn'])
    .select(['guideline_version.change_note as changeNote', 'guideline_version.drafted_by as draftedBy'])
    .select(['guideline_version.adopted_at as adoptedAt', 'guideline_version.version'])
    .select(['guideline_text.sha256', 'guideline_text.content'])
  if (only) query = query.where('guideline_version.guideline', '=', only)
  const own = (await query.execute()).map(({ sha256, content, ...row }): KnownVersion => {
    const text = textOf({ sha256, content })
    return { ...row, text, repeals: repeals(text) }
  })
  const delivered = deliveredCatalogue.guidelines
    .filter(({ id }) => only === undefined || id === only)
    .map(({ version: number, ...text }) => asDelivered(number, text))
  return [...delivered, ...own].toSorted(
    (one, other) => compareKeys(one.guideline, other.guideline) || one.number - other.number,
  )
}

function asDelivered(number: number, text: GuidelineText): KnownVersion {
  return {
    id: undefined,
    guideline: text.id,
    number,
    text,
    state: 'adopted',
    effectiveOn: null,
    repeals: false,
    legalTrigger: '',
    changeNote: '',
    reviewOn: null,
    draftedBy: null,
    adoptedAt: null,
    version: 0,
  }
}

function compareKeys(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1
}

/** What happened to the versions of a guideline, oldest first, with the name of who did it. */
export function stepsOfGuideline(db: Reader, guideline: GuidelineKey) {
  return db
    .selectFrom('guideline_step')
    .innerJoin('guideline_version', 'guideline_version.id', 'guideline_step.version_id')
    .leftJoin('person', 'person.id', 'guideline_step.by_person')
    .select(['guideline_version.number', 'guideline_step.step', 'guideline_step.comment'])
    .select(['guideline_step.at', 'guideline_step.by_person as by', 'person.name'])
    .where('guideline_version.guideline', '=', guideline)
    .orderBy('guideline_step.at')
    .orderBy('guideline_step.id')
    .execute()
}

/** The version of each guideline that each cycle keeps, the newest cycle first; empty for one that keeps none yet. */
export function keptByCycles(db: Reader, guideline: GuidelineKey) {
  return db
    .selectFrom('cycle_guideline')
    .innerJoin('cycle', 'cycle.id', 'cycle_guideline.cycle_id')
    .select(['cycle.year', 'cycle_guideline.number'])
    .where('cycle_guideline.guideline', '=', guideline)
    .orderBy('cycle.year', 'desc')
    .execute()
}

/** The exceptions of a cycle within reach, with why and by whom, in the order of the units. */
export function exceptionsIn<C extends 'answer.read' | 'applicability.write'>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleId,
) {
  return db
    .selectFrom('applicability_exception')
    .innerJoin('unit', 'unit.id', 'applicability_exception.unit_id')
    .leftJoin('person', 'person.id', 'applicability_exception.decided_by')
    .select(['unit.code', 'unit.name as unit', 'applicability_exception.requirement'])
    .select(['applicability_exception.applies', 'applicability_exception.reason'])
    .select(['applicability_exception.decided_at as at', 'person.name as by'])
    .where('applicability_exception.cycle_id', '=', cycle)
    .where(inScope(scope, 'applicability_exception.unit_id'))
    .orderBy('unit.position')
    .orderBy('unit.code')
    .orderBy('applicability_exception.requirement')
    .execute()
}
