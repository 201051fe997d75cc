import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { cataloguesAround } from '../../db/queries/guidelines.ts'
import {
  answerOn,
  contentOf,
  insertAnswer,
  replaceAnswer,
  setSupport,
  supportOf,
} from '../../db/writes/answers.ts'
import { type Actor, personOf } from '../../domain/access/actor.ts'
import type { UnitInScope } from '../../domain/access/scope.ts'
import { claimsEvidence } from '../../domain/answers/content.ts'
import { type AnswerRefusal, maySave } from '../../domain/answers/workflow.ts'
import type { Decision } from '../../domain/decision.ts'
import { isTooOldFor } from '../../domain/evidence/age.ts'
import { isValidOn } from '../../domain/evidence/evidence.ts'
import { isRequirementKey } from '../../domain/guidelines/catalogue.ts'
import { answersAfter } from '../../domain/guidelines/difference.ts'
import type { AnswerId, CycleId, EvidenceId } from '../../domain/ids.ts'
import { ageLimit } from '../evidence/too-old.ts'
import { handOf, type Saved, type SaveRefusal } from './save.ts'
import { cycleNow, type Subject, situationOf } from './situation.ts'

/** An answer to confirm: on what, and the version that was on the page; 0 where there was none. */
export interface Confirming {
  readonly subject: Subject
  readonly version: number
}

interface Confirmed {
  readonly answerId: AnswerId
  readonly version: number
}

type Confirmation = Decision<Confirmed, SaveRefusal>

/**
 * Confirms last year's answer unchanged: its content and the evidence that is still valid on the counting date are
 * taken over. Refused where there was none, where the requirement says something else now, where all of its evidence
 * has run out, where it claims what no evidence shows, or where the method differs.
 */
export function confirmLastAnswer(
  change: Change,
  unit: UnitInScope<'answer.write'>,
  wanted: Confirming & { readonly cycleId: CycleId },
): Promise<Decision<Saved, SaveRefusal>> {
  return change<Saved, SaveRefusal>(async (write, moment) => {
    const cycle = await cycleNow(write, wanted.cycleId)
    const confirmed = await takeOver({ write, moment, actor: change.actor, unit, cycle }, wanted)
    if (!confirmed.ok) return confirmed
    const { answerId, version } = confirmed.value
    return done(
      { answerId, version, changed: true },
      {
        action: 'answer.confirmed',
        object: 'answer',
        id: answerId,
        unitId: unit.id,
        detail: { subject: wanted.subject.id, cycle: String(cycle.year), version },
      },
    )
  })
}

/**
 * Confirms all that stood on one page, or nothing: where one of them was answered meanwhile or can no longer be
 * confirmed, somebody must look again. Gives how many there were.
 */
export function confirmLastAnswers(
  change: Change,
  unit: UnitInScope<'answer.write'>,
  cycleId: CycleId,
  seen: readonly Confirming[],
): Promise<Decision<number, AnswerRefusal>> {
  return change<number, AnswerRefusal>(async (write, moment) => {
    if (seen.length === 0) return { ok: false, refusal: 'noAnswerLastYear' }
    const cycle = await cycleNow(write, cycleId)
    const confirmed: (Confirmed & { readonly subject: string })[] = []
    for (const each of seen) {
      const one = await takeOver({ write, moment, actor: change.actor, unit, cycle }, each)
      if (!one.ok) {
        return { ok: false, refusal: typeof one.refusal === 'string' ? one.refusal : 'changedMeanwhile' }
      }
      confirmed.push({ ...one.value, subject: each.subject.id })
    }
    const lines = confirmed.map(({ answerId, version, subject }) => ({
      action: 'answer.confirmed' as const,
      object: 'answer' as const,
      id: answerId,
      unitId: unit.id,
      detail: { subject, cycle: String(cycle.year), version, together: confirmed.length },
    }))
    const [first, ...others] = lines
    if (!first) return { ok: false, refusal: 'noAnswerLastYear' }
    return done(confirmed.length, first, ...others)
  })
}

interface Work {
  readonly write: Writer
  readonly moment: Moment
  readonly actor: Actor
  readonly unit: UnitInScope<'answer.write'>
  readonly cycle: CycleRow
}

async function takeOver(
  { write, moment, actor, unit, cycle }: Work,
  { subject, version }: Confirming,
): Promise<Confirmation> {
  const where = { unitId: unit.id, kind: subject.kind, subject: subject.id }
  const row = await answerOn(write, { ...where, cycleId: cycle.id })
  const situation = await situationOf(write, { cycle, unitId: unit.id, subject }, row)
  const may = maySave(handOf(actor, unit), situation)
  if (!may.ok) return may
  if (row && row.version !== version) return { ok: false, refusal: { kind: 'overtaken', saved: row } }

  const before = await write
    .selectFrom('cycle')
    .select(['id', 'method'])
    .where('year', '=', cycle.year - 1)
    .executeTakeFirst()
  const last = before && (await answerOn(write, { ...where, cycleId: before.id }))
  if (!last || last.complete === 0 || before.method !== cycle.method) {
    return { ok: false, refusal: 'noAnswerLastYear' }
  }
  if (await isReworded(write, cycle, subject.id)) return { ok: false, refusal: 'requirementReworded' }
  const supported = await supportOf(write, last.id)
  if (supported.length === 0 && claimsEvidence(last)) return { ok: false, refusal: 'evidenceMissing' }
  const valid = await validOf(write, supported, cycle, subject.id)
  if (supported.length > 0 && valid.length === 0) return { ok: false, refusal: 'evidenceOutdated' }

  const by = personOf(actor)
  const written = { content: contentOf(last), state: may.value.completeState, complete: true, by } as const
  const id = row?.id ?? (await insertAnswer(write, moment, { ...where, cycleId: cycle.id, ...written }))
  if (row && !(await replaceAnswer(write, moment, row, written))) {
    return { ok: false, refusal: { kind: 'overtaken', saved: row } }
  }
  await setSupport(write, moment, { id, unitId: unit.id }, valid, by)
  return { ok: true, value: { answerId: id, version: (row?.version ?? 0) + 1 } }
}

/** Those of some pieces that carry an answer on the cycle's counting date: valid then, not too old, and not erased. */
async function validOf(
  write: Writer,
  pieces: readonly EvidenceId[],
  cycle: CycleRow,
  subject: string,
): Promise<readonly EvidenceId[]> {
  if (pieces.length === 0) return []
  const rows = await write
    .selectFrom('evidence')
    .select(['id', 'valid_from as validFrom', 'valid_until as validUntil'])
    .where('id', 'in', [...pieces])
    .where('id', 'not in', (row) => row.selectFrom('evidence_erasure').select('evidence_id'))
    .orderBy('id')
    .execute()
  const on = cycle.counting_date
  const limit = await ageLimit(write, cycle, subject)
  return rows.filter((piece) => isValidOn(piece, on) && !isTooOldFor(piece, limit, on)).map(({ id }) => id)
}

async function isReworded(write: Writer, cycle: CycleRow, subject: string): Promise<boolean> {
  if (!isRequirementKey(subject)) return false
  const { before, now } = await cataloguesAround(write, cycle, [])
  return before !== undefined && answersAfter(before, now).reworded.has(subject)
}
