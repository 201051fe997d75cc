import type { ErasureJournal, RecordedErasure } from '../../adapters/erasures.ts'
import { type Files, sha256 } from '../../adapters/files/files.ts'
import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { erasureOf, erasures } from '../../db/queries/erasures.ts'
import { type Store, settleErasure } from '../../db/store.ts'
import { replaceAnswer } from '../../db/writes/answers.ts'
import {
  answersSupportedBy,
  detachEvidence,
  type EvidenceRow,
  eraseContent,
  evidenceIn,
  unreferenced,
} from '../../db/writes/evidence.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { collects, isLocked } from '../../domain/cycles/cycle.ts'
import type { Decision } from '../../domain/decision.ts'
import { type ErasureReason, erasureReasons } from '../../domain/evidence/life.ts'
import { type EvidenceId, id, type PersonId, type UnitId } from '../../domain/ids.ts'
import type { Instant } from '../../domain/time.ts'
import type { AuditEntry } from '../../domain/trail/entry.ts'
import { again, traceOf } from './support.ts'

/** Where erased content may lie outside the rows: the store's files, and the journal that outlives a restore. */
export interface ErasingPlace {
  readonly store: Store
  readonly files: Files
  readonly erasures: ErasureJournal
}

/**
 * Erases the content of a piece through all its revisions: first the rows, then its files as far as no other piece has
 * the same, then what the engine may still hold of the rows. What stays says who, when and why. Where it breaks off
 * after the rows, `finishErasures` does the rest at the next start.
 */
export async function eraseEvidence(
  change: Change,
  place: ErasingPlace,
  unit: UnitInScope<'evidence.erase'>,
  wanted: { readonly piece: EvidenceId; readonly reason: ErasureReason },
): Promise<Decision<EvidenceId, 'missing'>> {
  const { piece, reason } = wanted
  const erased = await change<readonly string[], 'missing'>(async (write, moment) => {
    const row = await evidenceIn(write, unit.id, piece)
    if (!row) return { ok: false, refusal: 'missing' }
    const by = personOf(change.actor)
    const { hashes, trace } = await eraseRow(write, moment, row, { reason, by, at: moment.now })
    return done(hashes, ...trace)
  })
  if (!erased.ok) return erased
  const written = await erasureOf(place.store.reader, unit, piece)
  if (written) await place.erasures.add([written])
  await removeFiles(change, place, unit.id, piece, erased.value)
  await settleErasure(place.store)
  return { ok: true, value: piece }
}

interface Erased {
  readonly reason: ErasureReason
  readonly by: PersonId | null
  readonly at: Instant
}

/**
 * Takes a piece away from the answers of every year that is not locked, which are to be answered again without it, and
 * blanks it. A locked year keeps its count: the piece stands there without its words.
 */
async function eraseRow(
  write: Writer,
  moment: Moment,
  row: EvidenceRow,
  erased: Erased,
): Promise<{ readonly hashes: readonly string[]; readonly trace: [AuditEntry, ...AuditEntry[]] }> {
  const detached: AuditEntry[] = []
  for (const { cycle_state, ...answer } of await answersSupportedBy(write, row.id)) {
    if (isLocked(cycle_state)) continue
    // After the collection a unit can only mend what was returned to it.
    const open = collects(cycle_state) ? 'draft' : 'returned'
    await replaceAnswer(write, moment, answer, again(answer, open, erased.by))
    await detachEvidence(write, answer.id, row.id)
    detached.push(traceOf('evidence.detached', answer.id, row.unit_id, answer.subject, row.code))
  }
  const hashes = await eraseContent(write, { piece: row, ...erased })
  const detail = { code: row.code, kind: row.kind, reason: erased.reason, files: hashes.length }
  const entry = { action: 'evidence.erased', object: 'evidence', id: row.id, unitId: row.unit_id } as const
  return { hashes, trace: [{ ...entry, detail }, ...detached] }
}

/** Removes files that nothing refers to any more, under the lock that keeps the same content from being added meanwhile. */
async function removeFiles(
  change: Change,
  { files }: ErasingPlace,
  unitId: UnitId | null,
  piece: EvidenceId,
  hashes: readonly string[],
): Promise<void> {
  if (hashes.length === 0) return
  await change<undefined, 'nothing'>(async (write) => {
    let removed = 0
    for (const text of await unreferenced(write, hashes)) {
      const hash = sha256(text)
      if (hash && (await files.remove(hash))) removed += 1
    }
    if (removed === 0) return { ok: false, refusal: 'nothing' }
    const entry = { action: 'evidence.file_removed', object: 'evidence', id: piece, unitId } as const
    return done(undefined, { ...entry, detail: { files: removed } })
  })
}

/** Does what an erasure that broke off left undone: journal, files. To be run at each start. */
export async function finishErasures(change: Change, place: ErasingPlace): Promise<void> {
  const all = await erasures(place.store.reader)
  if (all.length === 0) return
  await place.erasures.add(all)
  for (const { evidence, unit, hashes } of all) await removeFiles(change, place, unit, evidence, hashes)
  await settleErasure(place.store)
}

/**
 * Erases again what the journal says and a backup brought back; how many pieces there were. A piece that the backup does
 * not have is passed over, and so is one that it has as erased already.
 */
export async function eraseAgain(change: Change, place: ErasingPlace): Promise<number> {
  let count = 0
  for (const entry of await place.erasures.entries()) {
    const erased = await change<readonly string[], 'gone'>(async (write, moment) => {
      const row = await evidenceIn(write, id(entry.unit), id(entry.evidence))
      if (!row) return { ok: false, refusal: 'gone' }
      const { hashes, trace } = await eraseRow(write, moment, row, {
        reason: reasonIn(entry),
        by: await knownPerson(write, entry.by),
        at: entry.at as Instant,
      })
      return done(hashes, ...trace)
    })
    const hashes = [...new Set([...entry.hashes, ...(erased.ok ? erased.value : [])])]
    await removeFiles(change, place, erased.ok ? id(entry.unit) : null, id(entry.evidence), hashes)
    if (erased.ok) count += 1
  }
  if (count > 0) await settleErasure(place.store)
  return count
}

function reasonIn({ reason }: RecordedErasure): ErasureReason {
  return erasureReasons.find((known) => known === reason) ?? 'personal_data'
}

/** Whoever erased it may have come after the backup was taken. */
async function knownPerson(write: Writer, person: string | null): Promise<PersonId | null> {
  if (person === null) return null
  const wanted: PersonId = id(person)
  const row = await write.selectFrom('person').select('id').where('id', '=', wanted).executeTakeFirst()
  return row?.id ?? null
}
