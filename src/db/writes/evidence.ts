import { type Selectable, sql } from 'kysely'
import type { CycleState } from '../../domain/cycles/cycle.ts'
import type { EvidenceKind } from '../../domain/evidence/evidence.ts'
import { type ErasureReason, moveOf } from '../../domain/evidence/life.ts'
import type { AnswerId, CycleId, EvidenceId, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Moment, Writer } from '../change.ts'
import type { EvidenceTable } from '../schema/evidence.ts'
import type { AnswerRow } from './answers.ts'

export type EvidenceRow = Selectable<EvidenceTable>

/** What a piece says, as its columns hold it. */
export type EvidenceColumns = Pick<
  EvidenceRow,
  | 'title'
  | 'statement'
  | 'url'
  | 'file_sha256'
  | 'file_name'
  | 'file_type'
  | 'file_size'
  | 'valid_from'
  | 'valid_until'
>

/** One piece of a unit, read inside a change; undefined also where its content was erased. */
export function evidenceIn(
  write: Writer,
  unitId: UnitId,
  piece: EvidenceId,
): Promise<EvidenceRow | undefined> {
  return write
    .selectFrom('evidence')
    .selectAll()
    .where('id', '=', piece)
    .where('unit_id', '=', unitId)
    .where('id', 'not in', (row) => row.selectFrom('evidence_erasure').select('evidence_id'))
    .executeTakeFirst()
}

/** The piece that came by this form, where it did already. */
export function evidenceByForm(write: Writer, unitId: UnitId, formKey: string) {
  return write
    .selectFrom('evidence')
    .select(['id', 'code'])
    .where('unit_id', '=', unitId)
    .where('form_key', '=', formKey)
    .executeTakeFirst()
}

/** Files of a unit since a day, earlier revisions included, and their bytes. */
export async function filesSince(
  write: Writer,
  unitId: UnitId,
  since: Day,
): Promise<{ readonly count: number; readonly bytes: number }> {
  const added = await write
    .selectFrom('evidence')
    .select((row) => row.cast<number>(row.fn.countAll(), 'integer').as('count'))
    .select(sql<string | number | null>`coalesce(sum(file_size), 0)`.as('bytes'))
    .where('unit_id', '=', unitId)
    .where('kind', '=', 'file')
    .where('added_at', '>=', since as string as Instant)
    .executeTakeFirstOrThrow()
  const replaced = await write
    .selectFrom('evidence_revision')
    .select((row) => row.cast<number>(row.fn.count('file_size'), 'integer').as('count'))
    .select(sql<string | number | null>`coalesce(sum(file_size), 0)`.as('bytes'))
    .where('unit_id', '=', unitId)
    .where('replaced_at', '>=', since as string as Instant)
    .executeTakeFirstOrThrow()
  return { count: added.count + replaced.count, bytes: Number(added.bytes) + Number(replaced.bytes) }
}

/** Puts a new piece in its place, as a draft. */
export async function insertEvidence(
  write: Writer,
  moment: Moment,
  piece: EvidenceColumns & {
    readonly id: EvidenceId
    readonly unitId: UnitId
    readonly code: string
    readonly kind: EvidenceKind
    readonly formKey: string | null
    readonly by: PersonId | null
  },
): Promise<void> {
  const { unitId, formKey, by, ...columns } = piece
  await write
    .insertInto('evidence')
    .values({
      ...columns,
      unit_id: unitId,
      state: 'draft',
      added_by: by,
      added_at: moment.now,
      reviewed_by: null,
      reviewed_at: null,
      version: 1,
      form_key: formKey,
    })
    .execute()
}

/**
 * Writes new content over a piece still at this version and keeps what it said as a revision; false where somebody was
 * first.
 */
export async function replaceEvidence(
  write: Writer,
  moment: Moment,
  row: EvidenceRow,
  next: EvidenceColumns & { readonly by: PersonId | null },
): Promise<boolean> {
  const { by, ...columns } = next
  const { numUpdatedRows } = await write
    .updateTable('evidence')
    .set({
      ...columns,
      state: moveOf('replaced').to,
      reviewed_by: null,
      reviewed_at: null,
      version: row.version + 1,
    })
    .where('id', '=', row.id)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return false
  const { title, statement, url, file_sha256, file_name, file_type, file_size, valid_from, valid_until } = row
  const before = await write
    .selectFrom('evidence_revision')
    .select((revision) => revision.cast<number>(revision.fn.countAll(), 'integer').as('count'))
    .where('evidence_id', '=', row.id)
    .executeTakeFirstOrThrow()
  await write
    .insertInto('evidence_revision')
    .values({
      id: moment.newId(),
      unit_id: row.unit_id,
      evidence_id: row.id,
      number: before.count + 1,
      ...{ title, statement, url, file_sha256, file_name, file_type, file_size, valid_from, valid_until },
      replaced_by: by,
      replaced_at: moment.now,
    })
    .execute()
  return true
}

/** The answers that a piece supports, with the state of their cycles. */
export function answersSupportedBy(
  write: Writer,
  piece: EvidenceId,
): Promise<(AnswerRow & { readonly cycle_state: CycleState })[]> {
  return write
    .selectFrom('answer')
    .innerJoin('evidence_support', 'evidence_support.answer_id', 'answer.id')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .selectAll('answer')
    .select('cycle.state as cycle_state')
    .where('evidence_support.evidence_id', '=', piece)
    .orderBy('answer.id')
    .execute()
}

/** Takes a piece away from one answer. */
export async function detachEvidence(write: Writer, answer: AnswerId, piece: EvidenceId): Promise<void> {
  await write
    .deleteFrom('evidence_support')
    .where('answer_id', '=', answer)
    .where('evidence_id', '=', piece)
    .execute()
}

/** The subjects that a piece supports in a cycle. */
export function subjectsSupported(write: Writer, piece: EvidenceId, cycle: CycleId) {
  return write
    .selectFrom('evidence_support')
    .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
    .select(['answer.kind', 'answer.subject'])
    .where('evidence_support.evidence_id', '=', piece)
    .where('answer.cycle_id', '=', cycle)
    .orderBy('answer.subject')
    .execute()
}

interface Erasing {
  readonly piece: Pick<EvidenceRow, 'id' | 'unit_id' | 'kind'>
  readonly reason: ErasureReason
  readonly by: PersonId | null
  readonly at: Instant
}

/**
 * Blanks every word of a piece and of its earlier revisions and leaves the line that says who, when and why; the hashes
 * of its files, whose content is the caller's to remove.
 */
export async function eraseContent(write: Writer, { piece, reason, by, at }: Erasing): Promise<string[]> {
  const current = await write
    .selectFrom('evidence')
    .select('file_sha256')
    .where('id', '=', piece.id)
    .execute()
  const earlier = await write
    .selectFrom('evidence_revision')
    .select('file_sha256')
    .where('evidence_id', '=', piece.id)
    .execute()
  const files = [...current, ...earlier].flatMap(({ file_sha256 }) => file_sha256 ?? [])
  const hashes = [...new Set(files)].sort()
  await write.deleteFrom('evidence_revision').where('evidence_id', '=', piece.id).execute()
  await write
    .updateTable('evidence')
    .set((row) => ({
      title: '',
      statement: piece.kind === 'statement' ? '' : null,
      url: piece.kind === 'link' ? '' : null,
      file_name: null,
      form_key: null,
      version: row('version', '+', 1),
    }))
    .where('id', '=', piece.id)
    .execute()
  await write
    .insertInto('evidence_erasure')
    .values({
      evidence_id: piece.id,
      unit_id: piece.unit_id,
      reason,
      hashes: hashes.join(' '),
      by_person: by,
      at,
    })
    .execute()
  return hashes
}

/** Which of these files no piece and no revision that still stands refers to any more. */
export async function unreferenced(write: Writer, hashes: readonly string[]): Promise<readonly string[]> {
  if (hashes.length === 0) return []
  const current = await write
    .selectFrom('evidence')
    .select('file_sha256')
    .where('file_sha256', 'in', [...hashes])
    .where('id', 'not in', (row) => row.selectFrom('evidence_erasure').select('evidence_id'))
    .execute()
  const earlier = await write
    .selectFrom('evidence_revision')
    .select('file_sha256')
    .where('file_sha256', 'in', [...hashes])
    .execute()
  const used = new Set([...current, ...earlier].map(({ file_sha256 }) => file_sha256))
  return hashes.filter((hash) => !used.has(hash))
}
