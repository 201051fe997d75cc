import type { Moment, Writer } from '../../../src/db/change.ts'
import { insertAll } from '../../../src/db/writes/batch.ts'
import type { AnswerState, SubjectKind } from '../../../src/domain/answers/answer.ts'
import type { AnswerId, EvidenceId, PersonId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { canary, type Places, type UnitCode, unitCodes, type Year, years } from './places.ts'

/** Every state that an answer can be in, so that each step of the way has something to take it. */
const answered: readonly [kind: SubjectKind, subject: string, state: AnswerState, complete: 0 | 1][] = [
  ['safeguard', '2.1', 'draft', 0],
  ['safeguard', '2.2', 'draft', 1],
  ['safeguard', '2.3', 'sent', 1],
  ['safeguard', '2.4', 'approved', 1],
  ['safeguard', '2.5', 'accepted', 1],
  ['safeguard', '2.6', 'returned', 1],
  ['requirement', 'GL-01-K1', 'draft', 1],
  ['requirement', 'GL-01-K2', 'approved', 1],
]
const central: readonly [SubjectKind, string, AnswerState, 0 | 1][] = [
  ['safeguard', '1.1', 'accepted', 1],
  ['safeguard', '1.2', 'approved', 1],
]

interface Own {
  readonly unit: UnitCode
  readonly year: Year
  readonly places: Places
}

/** Answers in every state, with revisions and evidence of each kind, for every unit in both years. */
export async function fillAnswers(
  write: Writer,
  moment: Moment,
  places: Places,
  file: { readonly sha256: string; readonly size: number },
): Promise<void> {
  for (const unit of unitCodes) {
    const evidence = await fillEvidence(write, moment, unit, places, file)
    for (const year of years) {
      const subjects = unit === 'R' ? [] : unit === 'IT' ? [...answered, ...central] : answered
      for (const subject of subjects)
        await fillAnswer(write, moment, { unit, year, places }, subject, evidence)
    }
  }
}

async function fillAnswer(
  write: Writer,
  moment: Moment,
  { unit, year, places }: Own,
  [kind, subject, state, complete]: (typeof answered)[number],
  evidence: readonly EvidenceId[],
): Promise<void> {
  const id = moment.newId<'answer'>()
  const unitId = places.units[unit]
  const mark = `${year}-${subject}`
  const [coordinator, manager] = [handIn(places, 'coordinator', unit), handIn(places, 'manager', unit)]
  const reviewed = state === 'accepted' || state === 'returned'
  const approved = reviewed || state === 'approved'
  const levels =
    kind === 'safeguard'
      ? {
          policy: '3',
          implementation: '2',
          automation: complete ? '1' : null,
          reporting: complete ? '2' : null,
        }
      : { policy: null, implementation: null, automation: null, reporting: null }
  const content = {
    ...(levels as { policy: '3'; implementation: '2'; automation: '1'; reporting: '2' }),
    level: null,
    status: kind === 'requirement' ? ('partly' as const) : null,
    applicable: 1 as const,
    reason: canary(unit, 'reason', mark),
  }
  await insertAll(write, 'answer', [
    {
      id,
      unit_id: unitId,
      cycle_id: places.cycles[year],
      kind,
      subject,
      ...content,
      state,
      complete,
      saved_by: coordinator,
      saved_at: moment.now,
      sent_by: state === 'draft' ? null : coordinator,
      sent_at: state === 'draft' ? null : moment.now,
      approved_by: approved ? manager : null,
      approved_at: approved ? moment.now : null,
      reviewed_by: reviewed ? (places.people['officer'] as PersonId) : null,
      reviewed_at: reviewed ? moment.now : null,
      review_comment: reviewed ? canary(unit, 'comment', mark) : '',
      approved_version: state === 'approved' || state === 'accepted' ? 2 : null,
      version: 2,
    },
  ])
  await insertAll(
    write,
    'answer_revision',
    [1, 2].map((version) => ({
      id: moment.newId<'answer_revision'>(),
      answer_id: id,
      version,
      ...content,
      reason: version === 2 ? content.reason : canary(unit, 'revision', mark),
      state: version === 2 ? state : ('draft' as const),
      by_person: coordinator,
      at: moment.now,
      comment: canary(unit, 'step', `${mark}-${version}`),
      aside: 0 as const,
    })),
  )
  if (state === 'accepted') {
    await insertAll(write, 'calibration', [
      {
        id: moment.newId<'calibration'>(),
        answer_id: id,
        version: 2,
        reason: canary(unit, 'calibration', mark),
        by_person: places.people['officer'] as PersonId,
        at: moment.now,
      },
    ])
  }
  if (!approved && state !== 'sent') return
  await supportWith(write, moment, { unit, year, places }, id, evidence)
}

function supportWith(
  write: Writer,
  moment: Moment,
  own: Own,
  answer: AnswerId,
  evidence: readonly EvidenceId[],
) {
  return insertAll(
    write,
    'evidence_support',
    evidence.map((piece) => ({
      unit_id: own.places.units[own.unit],
      answer_id: answer,
      evidence_id: piece,
      added_by: null,
      added_at: moment.now,
    })),
  )
}

/** The unit's own person in a role, or another unit's where it has none: the region is small. */
function handIn(places: Places, role: 'coordinator' | 'manager', unit: UnitCode): PersonId {
  const own = places.people[`${role}-${unit.toLowerCase()}`] ?? places.people[`${role}-u01`]
  return own as PersonId
}

async function fillEvidence(
  write: Writer,
  moment: Moment,
  unit: UnitCode,
  places: Places,
  file: { readonly sha256: string; readonly size: number },
): Promise<EvidenceId[]> {
  const none = {
    statement: null,
    url: null,
    file_sha256: null,
    file_name: null,
    file_type: null,
    file_size: null,
  }
  const kinds = [
    {
      kind: 'file' as const,
      ...none,
      file_sha256: file.sha256,
      file_name: `${canary(unit, 'filename')}.txt`,
      file_type: 'txt',
      file_size: file.size,
    },
    { kind: 'link' as const, ...none, url: `https://intranet.example/${canary(unit, 'url')}` },
    { kind: 'statement' as const, ...none, statement: canary(unit, 'statement') },
  ]
  const rows = kinds.map((piece, index) => ({
    id: moment.newId<'evidence'>(),
    unit_id: places.units[unit],
    code: `D${index + 1}`,
    title: canary(unit, 'title', piece.kind),
    ...piece,
    state: 'submitted' as const,
    valid_from: day('2025-01-01'),
    valid_until: day('2027-12-31'),
    added_by: handIn(places, 'coordinator', unit),
    added_at: moment.now,
    reviewed_by: null,
    reviewed_at: null,
    version: 1,
  }))
  await insertAll(write, 'evidence', rows)
  await fillFreePiece(write, moment, unit, places)
  return rows.map(({ id }) => id)
}

/**
 * A statement that supports nothing and was replaced once, so that it can be replaced and erased, and one that was
 * erased.
 */
async function fillFreePiece(write: Writer, moment: Moment, unit: UnitCode, places: Places): Promise<void> {
  const id = moment.newId<'evidence'>()
  const said = (mark: string) => ({
    title: canary(unit, 'title', mark),
    statement: canary(unit, 'statement', mark),
    url: null,
    file_sha256: null,
    file_name: null,
    file_type: null,
    file_size: null,
    valid_from: day('2025-01-01'),
    valid_until: day('2027-12-31'),
  })
  const coordinator = handIn(places, 'coordinator', unit)
  const piece = {
    id,
    unit_id: places.units[unit],
    code: 'D4',
    kind: 'statement' as const,
    ...said('free'),
    state: 'draft' as const,
    added_by: coordinator,
    added_at: moment.now,
    reviewed_by: null,
    reviewed_at: null,
    version: 2,
  }
  const earlier = {
    id: moment.newId<'evidence_revision'>(),
    unit_id: places.units[unit],
    evidence_id: id,
    number: 1,
    ...said('earlier'),
    replaced_by: coordinator,
    replaced_at: moment.now,
  }
  const erased = { ...piece, id: moment.newId<'evidence'>(), code: 'D5', title: '', statement: '' }
  const erasure = {
    evidence_id: erased.id,
    unit_id: places.units[unit],
    reason: 'wrong_content' as const,
    hashes: '',
    by_person: coordinator,
    at: moment.now,
  }
  await insertAll(write, 'evidence', [piece, erased])
  await insertAll(write, 'evidence_erasure', [erasure])
  await insertAll(write, 'evidence_revision', [earlier])
}
