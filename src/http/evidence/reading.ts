import { type Files, type Sha256, sha256 } from '../../adapters/files/files.ts'
import { type Change, done } from '../../db/change.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { contentTypes, fileTypes } from '../../domain/evidence/file-type.ts'
import type { EvidenceId, UnitId } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { type Answer, download, missing, stop } from '../kernel/answer.ts'

interface Read {
  readonly id: EvidenceId
  readonly code: string
  readonly kind: string
}

/** Who reads evidence is noted before it is shown (domain guide, section 11). */
export async function noteReading(trace: Change, unit: { readonly id: UnitId }, piece: Read): Promise<void> {
  await trace(async () =>
    done(undefined, {
      action: 'evidence.read',
      object: 'evidence',
      id: piece.id,
      unitId: unit.id,
      detail: { code: piece.code, kind: piece.kind },
    }),
  )
}

/**
 * A stored file to save. It is held to its checksum first: one that is gone or was changed in the store is not given out,
 * and that somebody asked for it is noted.
 */
export async function fetchFile(
  {
    house,
    trace,
    unit,
    t,
  }: {
    readonly house: { readonly files: Files }
    readonly trace: Change
    readonly unit: UnitInScope<'evidence.read'>
    readonly t: Language
  },
  piece: Read,
  file: { readonly sha256: string | null; readonly name: string | null; readonly type: string | null },
): Promise<Answer> {
  const hash = file.sha256 === null ? undefined : sha256(file.sha256)
  if (!hash) return missing
  const found = await house.files.verify(hash)
  if (found !== 'sound') {
    await noteUnsound(trace, unit, piece, hash, found)
    return stop(409, found === 'missing' ? t.say.evidence.fileGone : t.say.evidence.fileDamaged)
  }
  const stored = await house.files.open(hash)
  if (!stored) return stop(409, t.say.evidence.fileGone)
  try {
    await noteReading(trace, unit, piece)
  } catch (fault) {
    stored.stream.destroy()
    throw fault
  }
  const type = fileTypes.find((known) => known === file.type)
  const contentType = type ? contentTypes[type] : 'application/octet-stream'
  return download(stored.stream, contentType, file.name ?? piece.code, stored.size)
}

async function noteUnsound(
  trace: Change,
  unit: UnitInScope<'evidence.read'>,
  piece: Read,
  sha256: Sha256,
  found: 'damaged' | 'missing',
): Promise<void> {
  await trace(async () =>
    done(undefined, {
      action: 'evidence.unsound',
      object: 'evidence',
      id: piece.id,
      unitId: unit.id,
      detail: { code: piece.code, found, sha256 },
    }),
  )
}
