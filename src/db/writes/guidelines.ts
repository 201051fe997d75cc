import type { GuidelineKey, GuidelineText } from '../../domain/guidelines/catalogue.ts'
import type { GuidelineStep, VersionFacts, VersionState } from '../../domain/guidelines/version.ts'
import type { CycleId, GuidelineVersionId, PersonId } from '../../domain/ids.ts'
import type { Moment, Writer } from '../change.ts'
import { keptText } from '../guideline-texts.ts'
import { allVersions, guidelinesOn } from '../queries/guidelines.ts'
import { insertAll } from './batch.ts'

/** Keeps a text under its hash, once; gives the hash. */
export async function keepText(write: Writer, text: GuidelineText): Promise<string> {
  const kept = keptText(text)
  await write
    .insertInto('guideline_text')
    .values(kept)
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
  return kept.sha256
}

interface NewVersion extends VersionFacts {
  readonly guideline: GuidelineKey
  readonly number: number
  readonly text: GuidelineText
  readonly by: PersonId | null
}

/** Puts a new draft in its place, with its first step. */
export async function insertVersion(
  write: Writer,
  moment: Moment,
  draft: NewVersion,
): Promise<GuidelineVersionId> {
  const id = moment.newId<'guideline_version'>()
  await write
    .insertInto('guideline_version')
    .values({
      id,
      guideline: draft.guideline,
      number: draft.number,
      text_sha256: await keepText(write, draft.text),
      state: 'draft',
      ...factColumns(draft),
      drafted_by: draft.by,
      drafted_at: moment.now,
      adopted_by: null,
      adopted_at: null,
      version: 1,
    })
    .execute()
  await addStep(write, moment, id, { step: 'drafted', by: draft.by })
  return id
}

/** The columns that a draft's own fields are kept in. */
function factColumns({ effectiveOn, legalTrigger, changeNote, reviewOn }: VersionFacts) {
  return {
    effective_on: effectiveOn,
    legal_trigger: legalTrigger,
    change_note: changeNote,
    review_on: reviewOn,
  }
}

interface Kept {
  readonly id: GuidelineVersionId
  readonly version: number
}

/** Writes over a draft that is still at this version; false where somebody else was first. */
export async function replaceDraft(
  write: Writer,
  moment: Moment,
  kept: Kept,
  next: VersionFacts & { readonly text: GuidelineText; readonly by: PersonId | null },
): Promise<boolean> {
  const { numUpdatedRows } = await write
    .updateTable('guideline_version')
    .set({ ...factColumns(next), text_sha256: await keepText(write, next.text), version: kept.version + 1 })
    .where('id', '=', kept.id)
    .where('version', '=', kept.version)
    .where('state', '=', 'draft')
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  await addStep(write, moment, kept.id, { step: 'saved', by: next.by })
  return true
}

interface Move {
  readonly from: VersionState
  readonly to: VersionState
  readonly step: Extract<GuidelineStep, 'heard' | 'returned' | 'adopted'>
  readonly by: PersonId | null
  readonly comment: string
}

/** Moves a version on, with the step of it; false where somebody else was first. */
export async function moveVersion(write: Writer, moment: Moment, kept: Kept, move: Move): Promise<boolean> {
  const adoption = move.to === 'adopted' ? { adopted_by: move.by, adopted_at: moment.now } : {}
  const { numUpdatedRows } = await write
    .updateTable('guideline_version')
    .set({ state: move.to, version: kept.version + 1, ...adoption })
    .where('id', '=', kept.id)
    .where('version', '=', kept.version)
    .where('state', '=', move.from)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  await addStep(write, moment, kept.id, move)
  return true
}

async function addStep(
  write: Writer,
  moment: Moment,
  version: GuidelineVersionId,
  { step, by, comment = '' }: { step: GuidelineStep; by: PersonId | null; comment?: string },
): Promise<void> {
  await write
    .insertInto('guideline_step')
    .values({ id: moment.newId(), version_id: version, step, comment, by_person: by, at: moment.now })
    .execute()
}

/** Everybody who wrote on a version; whoever did cannot adopt it. */
export async function writersOf(
  write: Writer,
  version: GuidelineVersionId,
): Promise<readonly (PersonId | null)[]> {
  const rows = await write
    .selectFrom('guideline_step')
    .select('by_person')
    .where('version_id', '=', version)
    .where('step', 'in', ['drafted', 'saved'])
    .execute()
  return rows.map(({ by_person }) => by_person)
}

/**
 * Keeps, for a cycle, the version of each guideline that is in force today, with its text: neither a later version nor
 * a later release of the delivered texts moves the cycle after that. How many there are.
 */
export async function freezeGuidelines(write: Writer, moment: Moment, cycle: CycleId): Promise<number> {
  const inForce = guidelinesOn(await allVersions(write), moment.today)
  const rows = []
  for (const { version: number, ...text } of inForce) {
    rows.push({ cycle_id: cycle, guideline: text.id, number, text_sha256: await keepText(write, text) })
  }
  await write.deleteFrom('cycle_guideline').where('cycle_id', '=', cycle).execute()
  await insertAll(write, 'cycle_guideline', rows)
  return rows.length
}
