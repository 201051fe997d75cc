import { Readable } from 'node:stream'
import type { Files } from '../adapters/files/files.ts'
import type { Moment, Writer } from '../db/change.ts'
import type { EvidenceRevisionTable, EvidenceTable } from '../db/schema/evidence.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { EvidenceId, PersonId, UnitId } from '../domain/ids.ts'
import { type Day, day, type Instant } from '../domain/time.ts'
import { type ContractPlaces, canary, contractUnits } from './contract-region.ts'

/** The pieces every unit has: one of each kind for each of the two years. */
const pieces = [
  { code: 'D1', kind: 'file', from: '2024-01-01', until: '2025-03-31', state: 'accepted' },
  { code: 'D2', kind: 'link', from: '2024-01-01', until: '2024-12-31', state: 'accepted' },
  { code: 'D3', kind: 'statement', from: '2024-06-01', until: '2026-05-31', state: 'accepted' },
  { code: 'D4', kind: 'file', from: '2025-01-01', until: '2026-03-31', state: 'accepted' },
  { code: 'D5', kind: 'link', from: '2025-01-01', until: '2025-12-31', state: 'submitted' },
  { code: 'D6', kind: 'statement', from: '2025-07-01', until: '2025-09-15', state: 'draft' },
] as const

export interface EvidencePiece {
  readonly id: EvidenceId
  readonly from: Day
}

export interface KeptFile {
  readonly sha256: string
  readonly size: number
}

/** Puts every unit's files into the store first, as an upload would; by unit and piece. */
export async function keepFiles(files: Files): Promise<ReadonlyMap<string, KeptFile>> {
  const kept = new Map<string, KeptFile>()
  for (const { code: unit } of contractUnits) {
    for (const { code, kind } of pieces) {
      if (kind !== 'file') continue
      const text = `${canary(unit, 'content', code)}\n`
      const received = await files.receive(Readable.from([Buffer.from(text, 'utf8')]))
      if (!received.ok) throw new Error(`The file of ${unit} was refused: ${received.refusal}`)
      await files.keep(received.value)
      kept.set(`${unit} ${code}`, received.value)
    }
  }
  return kept
}

/** What the unit's last piece, a statement, said before it was replaced. */
function earlier(
  moment: Moment,
  unit: string,
  row: Pick<EvidenceTable, 'id' | 'unit_id' | 'valid_from' | 'valid_until' | 'added_at'>,
  coordinator: PersonId | null,
): EvidenceRevisionTable {
  return {
    id: moment.newId<'evidence_revision'>(),
    unit_id: row.unit_id,
    evidence_id: row.id,
    number: 1,
    title: canary(unit, 'title', 'earlier'),
    statement: canary(unit, 'statement', 'earlier'),
    url: null,
    file_sha256: null,
    file_name: null,
    file_type: null,
    file_size: null,
    valid_from: row.valid_from,
    valid_until: row.valid_until,
    replaced_by: coordinator,
    replaced_at: row.added_at,
  }
}

/** Puts the evidence of every unit; by the unit's code. */
export async function seedEvidence(
  write: Writer,
  moment: Moment,
  { units, people }: ContractPlaces,
  kept: ReadonlyMap<string, KeptFile>,
): Promise<ReadonlyMap<string, readonly EvidencePiece[]>> {
  const byUnit = new Map<string, readonly EvidencePiece[]>()
  for (const { code: unit } of contractUnits) {
    const rows = pieces.map((piece) => {
      const file = kept.get(`${unit} ${piece.code}`)
      return {
        id: moment.newId<'evidence'>(),
        unit_id: units.get(unit) as UnitId,
        code: piece.code,
        title: canary(unit, 'title', piece.code),
        kind: piece.kind,
        state: piece.state,
        statement: piece.kind === 'statement' ? canary(unit, 'statement', piece.code) : null,
        url: piece.kind === 'link' ? `https://contract.example/${canary(unit, 'url', piece.code)}` : null,
        file_sha256: file?.sha256 ?? null,
        file_name: file ? `${canary(unit, 'filename', piece.code)}.txt` : null,
        file_type: file ? 'txt' : null,
        file_size: file?.size ?? null,
        valid_from: day(piece.from),
        valid_until: day(piece.until),
        added_by: people.get(`coordinator-${unit.toLowerCase()}`) ?? null,
        added_at: `${piece.from}T08:15:00.000Z` as Instant,
        reviewed_by: piece.state === 'accepted' ? (people.get('officer') ?? null) : null,
        reviewed_at: piece.state === 'accepted' ? (`${piece.from}T12:00:00.000Z` as Instant) : null,
        version: 1,
      }
    })
    await insertAll(write, 'evidence', rows)
    const coordinator = people.get(`coordinator-${unit.toLowerCase()}`) ?? null
    await insertAll(
      write,
      'evidence_revision',
      rows.slice(-1).map((row) => earlier(moment, unit, row, coordinator)),
    )
    byUnit.set(
      unit,
      rows.map(({ id, valid_from }) => ({ id, from: valid_from })),
    )
  }
  return byUnit
}
