import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { EvidenceId, PersonId, UnitId } from '../domain/ids.ts'
import { addDays, type Day, type Instant } from '../domain/time.ts'

interface Life {
  readonly unitId: UnitId
  readonly coordinator: PersonId | null
  /** The number after the unit's last piece. */
  readonly next: number
  /** A statement that was replaced once, with its validity. */
  readonly replaced: { readonly id: EvidenceId; readonly from: Day; readonly until: Day }
}

/** What pages show besides pieces that stand: earlier content, a piece that runs out soon, and one that was erased. */
export async function seedEvidenceLife(write: Writer, moment: Moment, life: Life): Promise<void> {
  const { unitId, coordinator, next, replaced } = life
  const none = { url: null, file_sha256: null, file_name: null, file_type: null, file_size: null }
  const earlier = `${addDays(moment.today, -20)}T09:30:00.000Z` as Instant
  const piece = {
    unit_id: unitId,
    kind: 'statement' as const,
    state: 'draft' as const,
    ...none,
    valid_from: addDays(moment.today, -340),
    valid_until: addDays(moment.today, 21),
    added_by: coordinator,
    added_at: earlier,
    reviewed_by: null,
    reviewed_at: null,
    version: 1,
  }
  const said = {
    title: 'Gennemgang af åbne fejl i systemerne',
    statement: 'De åbne fejl er gennemgået med leverandøren. Ni af elleve er rettet.',
  }
  const erased = { ...piece, id: moment.newId<'evidence'>(), code: `D${next + 1}`, title: '', statement: '' }
  await insertAll(write, 'evidence', [
    { ...piece, id: moment.newId<'evidence'>(), code: `D${next}`, ...said },
    erased,
  ])
  await insertAll(write, 'evidence_erasure', [
    {
      evidence_id: erased.id,
      unit_id: unitId,
      reason: 'wrong_content',
      hashes: '',
      by_person: coordinator,
      at: earlier,
    },
  ])
  await insertAll(write, 'evidence_revision', [
    {
      id: moment.newId<'evidence_revision'>(),
      unit_id: unitId,
      evidence_id: replaced.id,
      number: 1,
      title: 'Stikprøve af rettigheder, foreløbig',
      statement: 'Stikprøven omfatter foreløbig 25 konti.',
      ...none,
      valid_from: replaced.from,
      valid_until: replaced.until,
      replaced_by: coordinator,
      replaced_at: earlier,
    },
  ])
}
