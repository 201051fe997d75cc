import type { Sha256 } from '../../adapters/files/files.ts'
import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import {
  type AnswerRow,
  answerOn,
  contentOf,
  insertAnswer,
  replaceAnswer,
  setSupport,
  supportOf,
} from '../../db/writes/answers.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { type StoredContent, stored } from '../../domain/answers/content.ts'
import { type AnswerRefusal, maySave } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import {
  type AddressRefusal,
  nextCode,
  personalNumbersIn,
  refusalOfAddress,
} from '../../domain/evidence/evidence.ts'
import type { FileName, FileType } from '../../domain/evidence/file-type.ts'
import type { AnswerId, CycleId, EvidenceId, PersonId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import { handOf } from '../answers/save.ts'
import { cycleNow, type Subject, situationOf } from '../answers/situation.ts'

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
  /** The answer it is for, where it is for one; the same unit, within reach for writing answers too. */
  readonly support:
    | {
        readonly unit: UnitInScope<'answer.write'>
        readonly cycleId: CycleId
        readonly subject: Subject
      }
    | undefined
}

export interface AddedEvidence {
  readonly id: EvidenceId
  readonly code: string
}

export type AddRefusal =
  | AnswerRefusal
  | AddressRefusal
  | 'endsBeforeStart'
  | { readonly kind: 'personalNumbers'; readonly count: number }

/**
 * Adds a piece of evidence to a unit and, where it is for an answer, lets it support that answer in the same change. An
 * answer that is not there yet is begun as a draft that says nothing. Support is a change to the answer like any
 * other: what was sent or approved is a draft again.
 */
export function addEvidence(
  change: Change,
  unit: UnitInScope<'evidence.write'>,
  added: NewEvidence,
): Promise<Decision<AddedEvidence, AddRefusal>> {
  return change<AddedEvidence, AddRefusal>(async (write, moment) => {
    const { content, support } = added
    const refusal = refusalOf(added)
    if (refusal) return { ok: false, refusal }
    const by = personOf(change.actor)
    const id = moment.newId<'evidence'>()
    const code = nextCode(await codesOf(write, unit))
    await write
      .insertInto('evidence')
      .values({
        id,
        unit_id: unit.id,
        code,
        title: added.title,
        kind: content.kind,
        state: 'draft',
        statement: content.kind === 'statement' ? content.statement : null,
        url: content.kind === 'link' ? content.url : null,
        file_sha256: content.kind === 'file' ? content.sha256 : null,
        file_name: content.kind === 'file' ? content.name : null,
        file_type: content.kind === 'file' ? content.type : null,
        file_size: content.kind === 'file' ? content.size : null,
        valid_from: added.validFrom,
        valid_until: added.validUntil,
        added_by: by,
        added_at: moment.now,
        reviewed_by: null,
        reviewed_at: null,
        version: 1,
      })
      .execute()
    const trace = {
      action: 'evidence.added',
      object: 'evidence',
      id,
      unitId: unit.id,
      detail: { code, kind: content.kind, type: content.kind === 'file' ? content.type : null },
    } as const
    // The file lies durably in its place before the row that names it is committed, and never because of a refusal.
    const keep = content.kind === 'file' ? content.keep : async () => {}
    if (!support) {
      await keep()
      return done({ id, code }, trace)
    }
    if (support.unit.id !== unit.id) throw new Error('Evidence supports answers of its own unit only')
    const attached = await attach(write, moment, { ...support, evidence: id, by, actor: change.actor })
    if (!attached.ok) return attached
    await keep()
    return done({ id, code }, trace, {
      action: 'evidence.attached',
      object: 'answer',
      id: attached.value,
      unitId: unit.id,
      detail: { subject: support.subject.id, evidence: code },
    })
  })
}

function refusalOf({
  title,
  validFrom,
  validUntil,
  content,
  confirmed,
}: NewEvidence): AddRefusal | undefined {
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

interface Attachment {
  readonly unit: UnitInScope<'answer.write'>
  readonly cycleId: CycleId
  readonly subject: Subject
  readonly evidence: EvidenceId
  readonly by: PersonId | null
  readonly actor: Change['actor']
}

const nothing: StoredContent = stored({
  kind: 'safeguard',
  applicable: true,
  aspects: null,
  level: null,
  reason: '',
})

async function attach(
  write: Writer,
  moment: Moment,
  { unit, cycleId, subject, evidence, by, actor }: Attachment,
): Promise<Decision<AnswerId, AnswerRefusal>> {
  const cycle = await cycleNow(write, cycleId)
  const row = await answerOn(write, { cycleId, unitId: unit.id, kind: subject.kind, subject: subject.id })
  const may = maySave(handOf(actor, unit), await situationOf(write, { cycle, unitId: unit.id, subject }, row))
  if (!may.ok) return may
  const answer = { unitId: unit.id, cycleId, kind: subject.kind, subject: subject.id }
  const id =
    row?.id ??
    (await insertAnswer(write, moment, { ...answer, content: nothing, state: 'draft', complete: false, by }))
  if (row && !(await replaceAnswer(write, moment, row, again(row, may.value.completeState, by)))) {
    return { ok: false, refusal: 'changedMeanwhile' }
  }
  const supported = row ? await supportOf(write, row.id) : []
  await setSupport(write, moment, { id, unitId: unit.id }, [...supported, evidence], by)
  return { ok: true, value: id }
}

/** The same content once more: what it says is not changed, but what carries it is. */
function again(
  row: AnswerRow,
  completeState: 'draft' | 'sent' | 'approved' | 'accepted' | 'returned',
  by: PersonId | null,
) {
  const complete = row.complete === 1
  return { content: contentOf(row), state: complete ? completeState : ('draft' as const), complete, by }
}
