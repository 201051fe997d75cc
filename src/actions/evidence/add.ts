import { createHash } from 'node:crypto'
import type { Sha256 } from '../../adapters/files/files.ts'
import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { type EvidenceColumns, evidenceByForm, filesSince, insertEvidence } from '../../db/writes/evidence.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import {
  type AddressRefusal,
  exceedsQuota,
  nextCode,
  personalNumbersIn,
  refusalOfAddress,
} from '../../domain/evidence/evidence.ts'
import type { FileName, FileType } from '../../domain/evidence/file-type.ts'
import type { EvidenceId, UnitId } from '../../domain/ids.ts'
import { type Day, day } from '../../domain/time.ts'
import type { AuditEntry } from '../../domain/trail/entry.ts'
import { attach, type Purpose, type SupportRefusal } from './support.ts'

/** What the piece is: a received file, an address that is never fetched, or the unit's own word. */
export type EvidenceContent =
  | {
      readonly kind: 'file'
      readonly sha256: Sha256
      readonly name: FileName
      readonly type: FileType
      /** Bytes. */
      readonly size: number
      /** What the file itself seemed to hold of civil registration numbers. */
      readonly personalNumbers: number
      /** Puts the received file in its place for good; called once nothing is left to refuse. */
      readonly keep: () => Promise<void>
    }
  | { readonly kind: 'link'; readonly url: string }
  | { readonly kind: 'statement'; readonly statement: string }

export interface NewEvidence {
  readonly title: string
  readonly validFrom: Day
  readonly validUntil: Day
  readonly content: EvidenceContent
  /** That somebody has looked, and it holds no personal data though it seems so. */
  readonly confirmed: boolean
  /** The answers it is for, where it is for any. */
  readonly purpose: Purpose | undefined
  /** Names the form that it comes by; the same form with the same content adds it once. */
  readonly formKey: string | undefined
}

export interface AddedEvidence {
  readonly id: EvidenceId
  readonly code: string
}

export type ContentRefusal =
  | AddressRefusal
  | 'endsBeforeStart'
  | 'quotaReached'
  | { readonly kind: 'personalNumbers'; readonly count: number }

export type AddRefusal = ContentRefusal | SupportRefusal

/**
 * Adds a piece of evidence to a unit and, where it is for answers, lets it support them in the same change: all or
 * nothing. The same form sent twice adds one piece and gives it both times.
 */
export function addEvidence(
  change: Change,
  unit: UnitInScope<'evidence.write'>,
  added: NewEvidence,
): Promise<Decision<AddedEvidence, AddRefusal>> {
  return change<AddedEvidence, AddRefusal>(async (write, moment) => {
    const { content, purpose, validFrom, validUntil } = added
    const refusal = refusalOf(added)
    if (refusal) return { ok: false, refusal }
    const formKey = added.formKey === undefined ? null : `${added.formKey} ${fingerprint(content)}`
    const before = formKey === null ? undefined : await evidenceByForm(write, unit.id, formKey)
    if (before) return done(before, repeated(before, unit.id))
    if (content.kind === 'file' && (await isFull(write, moment, unit.id, content.size))) {
      return { ok: false, refusal: 'quotaReached' }
    }
    const by = personOf(change.actor)
    const id = moment.newId<'evidence'>()
    const code = nextCode(await codesOf(write, unit))
    const columns = columnsOf(added)
    await insertEvidence(write, moment, {
      ...columns,
      id,
      unitId: unit.id,
      code,
      kind: content.kind,
      formKey,
      by,
    })
    const trace: AuditEntry[] = []
    if (purpose && purpose.unit.id !== unit.id)
      throw new Error('Evidence supports answers of its own unit only')
    for (const subject of purpose?.subjects ?? []) {
      const piece = { id, code, validFrom, validUntil }
      const { unit: own, cycleId } = purpose as Purpose
      const attached = await attach(write, moment, { unit: own, cycleId, subject, piece, change, by })
      if (!attached.ok) return attached
      trace.push(attached.value)
    }
    // The file lies durably in its place before the row that names it is committed, and never because of a refusal.
    if (content.kind === 'file') await content.keep()
    const detail = { code, kind: content.kind, type: content.kind === 'file' ? content.type : null }
    const first = { action: 'evidence.added', object: 'evidence', id, unitId: unit.id, detail } as const
    return done({ id, code }, first, ...trace)
  })
}

function repeated(piece: AddedEvidence, unitId: UnitId): AuditEntry {
  const { id, code } = piece
  return { action: 'evidence.added', object: 'evidence', id, unitId, detail: { code, repeated: true } }
}

/** What tells one content of a form from another. Of what was written it is a hash: no word stands here twice. */
function fingerprint(content: EvidenceContent): string {
  if (content.kind === 'file') return content.sha256
  const said = content.kind === 'link' ? content.url : content.statement
  return createHash('sha256').update(`${content.kind}\n${said}`).digest('hex')
}

/** Whether a file more would pass what a unit may store in a year (security.md, D3). */
export async function isFull(write: Writer, moment: Moment, unitId: UnitId, size: number): Promise<boolean> {
  const year = day(`${moment.today.slice(0, 4)}-01-01`)
  const { count, bytes } = await filesSince(write, unitId, year)
  return exceedsQuota({ count: count + 1, bytes: bytes + size })
}

/** What a piece says, as its columns hold it. */
export function columnsOf({
  title,
  validFrom,
  validUntil,
  content,
}: Pick<NewEvidence, 'title' | 'validFrom' | 'validUntil' | 'content'>): EvidenceColumns {
  const file = content.kind === 'file' ? content : undefined
  return {
    title,
    statement: content.kind === 'statement' ? content.statement : null,
    url: content.kind === 'link' ? content.url : null,
    file_sha256: file?.sha256 ?? null,
    file_name: file?.name ?? null,
    file_type: file?.type ?? null,
    file_size: file?.size ?? null,
    valid_from: validFrom,
    valid_until: validUntil,
  }
}

/** Why content cannot be kept as it is; undefined where it can. */
export function refusalOf({
  title,
  validFrom,
  validUntil,
  content,
  confirmed,
}: Pick<NewEvidence, 'title' | 'validFrom' | 'validUntil' | 'content' | 'confirmed'>):
  | ContentRefusal
  | undefined {
  if (validUntil < validFrom) return 'endsBeforeStart'
  const address = content.kind === 'link' ? refusalOfAddress(content.url) : undefined
  if (address) return address
  if (confirmed) return undefined
  const said =
    content.kind === 'link' ? content.url : content.kind === 'file' ? content.name : content.statement
  const count = personalNumbersIn(title, said) + (content.kind === 'file' ? content.personalNumbers : 0)
  return count === 0 ? undefined : { kind: 'personalNumbers', count }
}

async function codesOf(write: Writer, unit: UnitInScope<'evidence.write'>): Promise<string[]> {
  const rows = await write.selectFrom('evidence').select('code').where('unit_id', '=', unit.id).execute()
  return rows.map(({ code }) => code)
}
