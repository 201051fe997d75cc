import type { Files } from '../../adapters/files/files.ts'
import { textOfEvidence } from '../../adapters/files/read.ts'
import type { Change } from '../../db/change.ts'
import type { evidenceForReview } from '../../db/queries/review.ts'
import { fileTypes } from '../../domain/evidence/file-type.ts'
import type { ReadPiece } from '../../presenters/review-evidence.ts'
import { noteReading } from '../evidence/reading.ts'

type Piece = Awaited<ReturnType<typeof evidenceForReview>>[number]

/**
 * What the open piece says, beside the answer that it supports: a statement as it was written, or the plain text of a
 * file. That it is read is noted first, as on the piece's own page. Undefined for a link and for what was erased.
 */
export async function readPiece(
  { house, trace }: { readonly house: { readonly files: Files }; readonly trace: Change },
  piece: Piece,
): Promise<ReadPiece | undefined> {
  if (piece.statement === null && piece.file_sha256 === null) return undefined
  const type = fileTypes.find((known) => known === piece.file_type) ?? null
  const seen: ReadPiece =
    piece.kind === 'statement'
      ? { kind: 'text', text: piece.statement ?? '', cut: false }
      : await textOfEvidence(house.files, { sha256: piece.file_sha256, type })
  if (seen.kind === 'text') await noteReading(trace, { id: piece.unit_id }, piece)
  return seen
}
