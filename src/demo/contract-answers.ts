import { safeguards } from '../../controls/cis/v8.1/index.ts'
import type { Moment } from '../db/change.ts'
import type {
  AnswerRevisionTable,
  AnswerTable,
  CalibrationTable,
  EvidenceSupportTable,
} from '../db/schema/answers.ts'
import type { ApplicabilityExceptionTable } from '../db/schema/guidelines.ts'
import type { AnswerState, StoredLevel, SubjectKind } from '../domain/answers/answer.ts'
import type { StoredContent } from '../domain/answers/content.ts'
import type { RequirementStatus } from '../domain/compliance/status.ts'
import { isFor } from '../domain/guidelines/applicability.ts'
import { deliveredCatalogue } from '../domain/guidelines/delivered.ts'
import type { PersonId, UnitId } from '../domain/ids.ts'
import { addDays, type Day, type Instant } from '../domain/time.ts'
import { isUnitFlag } from '../domain/units/unit.ts'
import { type Chance, chanceFrom } from './chance.ts'
import type { EvidencePiece } from './contract-evidence.ts'
import {
  type ContractCycle,
  type ContractPlaces,
  type ContractUnit,
  canary,
  contractResponsibility,
  contractUnits,
} from './contract-region.ts'

interface AnswerRows {
  readonly answers: AnswerTable[]
  readonly revisions: AnswerRevisionTable[]
  readonly support: EvidenceSupportTable[]
}

interface Subject {
  readonly kind: SubjectKind
  readonly id: string
}

const responsibility = new Map<string, string>(
  contractResponsibility.map(({ safeguard, kind }) => [safeguard, kind]),
)

/** In the year that collects, every state is there in every unit, and a fifth is not answered yet. */
const statesNow: readonly (AnswerState | 'none')[] = [
  'accepted',
  'accepted',
  'approved',
  'sent',
  'draft',
  'returned',
  'accepted',
  'approved',
  'none',
  'none',
]

/** What the units have answered in a cycle, with a canary in every text. */
export function answersOf(
  cycle: ContractCycle,
  places: ContractPlaces,
  evidence: ReadonlyMap<string, readonly EvidencePiece[]>,
  moment: Moment,
): AnswerRows {
  const rows: AnswerRows = { answers: [], revisions: [], support: [] }
  for (const [index, unit] of contractUnits.entries()) {
    const chance = chanceFrom(cycle.year * 100 + index)
    const own = (evidence.get(unit.code) ?? []).filter(({ from }) => from <= cycle.countingDate)
    for (const [place, subject] of subjectsFor(unit).entries()) {
      const state = cycle.state === 'collection' ? statesNow[(place + index) % statesNow.length] : 'accepted'
      if (state === undefined || state === 'none') continue
      const answer = answerRow(unit, subject, { cycle, places, moment, state, chance })
      rows.answers.push(answer)
      rows.revisions.push(revisionRow(answer, moment))
      const piece = own[place % (own.length + 2)]
      if (piece) {
        rows.support.push({
          unit_id: answer.unit_id,
          answer_id: answer.id,
          evidence_id: piece.id,
          added_by: answer.saved_by,
          added_at: answer.saved_at,
        })
      }
    }
  }
  return rows
}

/** One requirement that is not for the unit although the rule says so, with a canary in its reason. */
export function exceptionsOf(
  cycle: ContractCycle,
  places: ContractPlaces,
  moment: Moment,
): readonly ApplicabilityExceptionTable[] {
  return contractUnits
    .filter(({ code }) => code !== 'R')
    .map(({ code }) => ({
      cycle_id: cycle.id,
      unit_id: places.units.get(code) as UnitId,
      requirement: 'GL-26-K1',
      applies: 0,
      reason: canary(code, 'exception', `${cycle.year} GL-26-K1`),
      decided_by: places.people.get('lead') ?? null,
      decided_at: moment.now,
    }))
}

/** The region itself answers nothing; the provider answers everything, the others what is not central. */
function subjectsFor(unit: ContractUnit): readonly Subject[] {
  if (unit.code === 'R') return []
  const flags = unit.flags.split(' ').filter(isUnitFlag)
  return [
    ...safeguards
      .filter(({ id }) => unit.code === 'IT' || responsibility.get(id) !== 'central')
      .map(({ id }): Subject => ({ kind: 'safeguard', id })),
    ...deliveredCatalogue.guidelines
      .filter((guideline) => isFor(guideline, { type: unit.type, flags }))
      .flatMap((guideline) => guideline.requirements.map(({ id }): Subject => ({ kind: 'requirement', id }))),
  ]
}

interface Circumstances {
  readonly cycle: ContractCycle
  readonly places: ContractPlaces
  readonly moment: Moment
  readonly state: AnswerState
  readonly chance: Chance
}

function answerRow(
  unit: ContractUnit,
  subject: Subject,
  { cycle, places, moment, state, chance }: Circumstances,
): AnswerTable {
  const object = `${cycle.year} ${subject.id}`
  const person = (key: string): PersonId | null => places.people.get(key) ?? null
  const coordinator = person(`coordinator-${unit.code.toLowerCase()}`)
  const at = (days: number) => momentOf(addDays(cycle.collectionDeadline, days))
  const isSent = state !== 'draft'
  const isApproved = state === 'approved' || state === 'accepted' || state === 'returned'
  const isReviewed = state === 'accepted' || state === 'returned'
  return {
    id: moment.newId<'answer'>(),
    unit_id: places.units.get(unit.code) as UnitId,
    cycle_id: cycle.id,
    kind: subject.kind,
    subject: subject.id,
    ...contentFor(subject, chance, canary(unit.code, 'reason', object)),
    state,
    complete: 1,
    saved_by: coordinator,
    saved_at: at(-40),
    sent_by: isSent ? coordinator : null,
    sent_at: isSent ? at(-35) : null,
    approved_by: isApproved ? person(`manager-${unit.code.toLowerCase()}`) : null,
    approved_at: isApproved ? at(-30) : null,
    reviewed_by: isReviewed ? person('officer') : null,
    reviewed_at: isReviewed ? at(-25) : null,
    review_comment: isReviewed ? canary(unit.code, 'comment', object) : '',
    carried_from: null,
    approved_version: state === 'approved' || state === 'accepted' ? 1 : null,
    version: 1,
  }
}

function contentFor(subject: Subject, chance: Chance, reason: string): StoredContent {
  const nothing = {
    policy: null,
    implementation: null,
    automation: null,
    reporting: null,
    level: null,
    status: null,
    applicable: 1,
    reason,
  } as const
  if (subject.kind === 'requirement') {
    const statuses: readonly [RequirementStatus, ...RequirementStatus[]] = [
      'complied',
      'complied',
      'complied',
      'partly',
      'not_complied',
      'not_relevant',
    ]
    return { ...nothing, status: chance.pick(statuses) }
  }
  if (chance.whole(1, 40) === 1) return { ...nothing, applicable: 0 }
  const level = () => String(chance.whole(1, 4)) as StoredLevel
  const automation = chance.whole(1, 6) === 1 ? ('na' as const) : level()
  return { ...nothing, policy: level(), implementation: level(), automation, reporting: level() }
}

function revisionRow(answer: AnswerTable, moment: Moment): AnswerRevisionTable {
  const { policy, implementation, automation, reporting, level, status, applicable, reason } = answer
  return {
    id: moment.newId<'answer_revision'>(),
    answer_id: answer.id,
    version: answer.version,
    ...{ policy, implementation, automation, reporting, level, status, applicable, reason },
    state: answer.state,
    by_person: answer.reviewed_by ?? answer.saved_by,
    at: answer.reviewed_at ?? answer.saved_at,
    comment: answer.review_comment,
    aside: 0,
  }
}

/** That the first accepted safeguard of every unit was changed in calibration. */
export function calibrationsOf(
  answers: readonly AnswerTable[],
  year: number,
  places: ContractPlaces,
  moment: Moment,
): CalibrationTable[] {
  return [...places.units].flatMap(([code, unitId]) => {
    const answer = answers.find(
      ({ unit_id, kind, state }) => unit_id === unitId && kind === 'safeguard' && state === 'accepted',
    )
    if (!answer) return []
    return {
      id: moment.newId<'calibration'>(),
      answer_id: answer.id,
      version: answer.version,
      reason: canary(code, 'calibration', `${year} ${answer.subject}`),
      by_person: answer.reviewed_by,
      at: answer.reviewed_at ?? answer.saved_at,
    }
  })
}

function momentOf(day: Day): Instant {
  return `${day}T10:00:00.000Z` as Instant
}
