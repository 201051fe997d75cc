import { type SafeguardId, safeguardIds } from '../../controls/cis/v8.1/index.ts'
import type { Moment } from '../db/change.ts'
import type { AnswerRevisionTable, AnswerTable, EvidenceSupportTable } from '../db/schema/answers.ts'
import type { AnswerState, StoredLevel, SubjectKind } from '../domain/answers/answer.ts'
import type { StoredContent } from '../domain/answers/content.ts'
import type { RequirementStatus } from '../domain/compliance/status.ts'
import { guidelinesFor } from '../domain/guidelines/applicability.ts'
import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import type { EvidenceId, PersonId, UnitId } from '../domain/ids.ts'
import { addDays, type Day, type Instant } from '../domain/time.ts'
import type { UnitFlag } from '../domain/units/unit.ts'
import { type Chance, chanceFrom } from './chance.ts'
import {
  type DemonstrationCycle,
  type DemonstrationUnit,
  demonstrationResponsibility,
  demonstrationUnits,
  type Places,
} from './demonstration-region.ts'
import { complianceReason, reasonFor, returnComments } from './demonstration-words.ts'

interface EvidencePiece {
  readonly id: EvidenceId
  readonly from: Day
  readonly until: Day
}

export interface CycleAnswers {
  readonly cycle: DemonstrationCycle
  readonly places: Places
  /** The evidence of each unit, by its code. */
  readonly evidence: ReadonlyMap<string, readonly EvidencePiece[]>
  /** The guidelines of the cycle. */
  readonly catalogue: GuidelineCatalogue
  readonly moment: Moment
}

interface AnswerRows {
  readonly answers: AnswerTable[]
  readonly revisions: AnswerRevisionTable[]
  readonly support: EvidenceSupportTable[]
}

interface Subject {
  readonly kind: SubjectKind
  readonly id: string
}

const responsibility = new Map(demonstrationResponsibility.map(({ safeguard, kind }) => [safeguard, kind]))
/** Safeguards about people and agreements, where automation means little and is often said not to apply. */
const withoutAutomation = new Set(['14', '15', '17'])

/** Everything the units have answered in a cycle: all of it in a year that is over, part of it in one that collects. */
export function answersOf(input: CycleAnswers): AnswerRows {
  const rows: AnswerRows = { answers: [], revisions: [], support: [] }
  for (const [index, unit] of demonstrationUnits.entries()) {
    if (unit.weight === 0) continue
    const chance = chanceFrom(input.cycle.year * 1000 + index)
    for (const subject of subjectsFor(unit, input)) {
      const over = input.cycle.state !== 'collection'
      if (!over && chance.next() > unit.progress) continue
      addAnswer(rows, input, unit, subject, chance, over)
    }
  }
  return rows
}

function subjectsFor(unit: DemonstrationUnit, { catalogue, places }: CycleAnswers): Subject[] {
  const flags = unit.flags.split(' ').filter(Boolean) as UnitFlag[]
  const safeguards = safeguardIds
    .filter((safeguard: SafeguardId) => unit.code === 'IT' || responsibility.get(safeguard) !== 'central')
    .map((safeguard): Subject => ({ kind: 'safeguard', id: safeguard }))
  const id = places.units.get(unit.code) as UnitId
  const requirements = guidelinesFor(catalogue, { id, type: unit.type, flags }).flatMap((guideline) =>
    guideline.requirements.map((requirement): Subject => ({ kind: 'requirement', id: requirement.id })),
  )
  return [...safeguards, ...requirements]
}

function addAnswer(
  rows: AnswerRows,
  input: CycleAnswers,
  unit: DemonstrationUnit,
  subject: Subject,
  chance: Chance,
  over: boolean,
): void {
  const { cycle, places, moment } = input
  const half = !over && chance.next() < 0.03
  const content = contentFor(unit, subject, cycle, chance, half)
  const state = over ? 'accepted' : half ? 'draft' : stateFor(unit, chance)
  const steps = stepsTo(state, over)
  const unitKey = unit.code.toLowerCase()
  const coordinator = places.people.get(`coordinator-${unitKey}`) ?? null
  const hands: Record<AnswerState, PersonId | null> = {
    draft: coordinator,
    sent: coordinator,
    approved: places.people.get(`manager-${unitKey}`) ?? null,
    accepted: places.people.get('officer') ?? null,
    returned: places.people.get('officer') ?? null,
  }
  const begun = over
    ? addDays(cycle.collectionDeadline, -chance.whole(2, 40))
    : addDays(cycle.collectionDeadline, -chance.whole(20, 60))
  const at = (step: number): Instant => `${addDays(begun, step * 2)}T${hour(chance)}:00.000Z` as Instant
  const times = new Map(steps.map((step, index) => [step, at(index)]))
  const [begin = moment.now] = times.values()
  const id = moment.newId<'answer'>()
  const unitId = places.units.get(unit.code) as UnitId
  const comment = state === 'returned' ? chance.pick(returnComments) : ''
  const reviewed = state === 'accepted' || state === 'returned'
  rows.answers.push({
    id,
    unit_id: unitId,
    cycle_id: cycle.id,
    kind: subject.kind,
    subject: subject.id,
    ...content,
    state,
    complete: half ? 0 : 1,
    saved_by: coordinator,
    saved_at: begin,
    sent_by: times.has('sent') ? hands.sent : null,
    sent_at: times.get('sent') ?? null,
    approved_by: times.has('approved') ? hands.approved : null,
    approved_at: times.get('approved') ?? null,
    reviewed_by: reviewed ? hands.accepted : null,
    reviewed_at: reviewed ? (times.get(state) ?? null) : null,
    review_comment: comment,
    carried_from: null,
    approved_version: state === 'approved' || state === 'accepted' ? steps.length : null,
    version: steps.length,
  })
  for (const [index, step] of steps.entries()) {
    rows.revisions.push({
      id: moment.newId<'answer_revision'>(),
      answer_id: id,
      version: index + 1,
      ...content,
      state: step,
      by_person: hands[step],
      at: times.get(step) ?? moment.now,
      comment: index === steps.length - 1 ? comment : '',
      aside: 0,
    })
  }
  for (const evidence of supportFor(input, unit, chance)) {
    rows.support.push({
      unit_id: unitId,
      answer_id: id,
      evidence_id: evidence,
      added_by: coordinator,
      added_at: begin,
    })
  }
}

function contentFor(
  unit: DemonstrationUnit,
  subject: Subject,
  cycle: DemonstrationCycle,
  chance: Chance,
  half: boolean,
): StoredContent {
  const nothing = {
    policy: null,
    implementation: null,
    automation: null,
    reporting: null,
    level: null,
    status: null,
    applicable: 1,
    reason: '',
  } as const
  const growth = cycle.state === 'collection' ? 0.05 : 0
  if (subject.kind === 'requirement') {
    const status = statusFor(unit.strength + growth, chance)
    return { ...nothing, status: half ? null : status, reason: half ? '' : complianceReason(status, chance) }
  }
  const [control = ''] = subject.id.split('.')
  const base = unit.strength + growth + controlOffset(Number(control))
  const level = (shift: number) => levelFrom(base + shift + (chance.next() - 0.5) * 0.3)
  const policy = level(0.16)
  const implementation = level(0.04)
  const automation = withoutAutomation.has(control) && chance.next() < 0.4 ? ('na' as const) : level(-0.1)
  const reporting = half ? null : level(-0.14)
  const reason = half ? '' : reasonFor(policy, implementation, reporting ?? '0')
  return { ...nothing, policy, implementation, automation, reporting, reason }
}

/** Some controls are further than others in every region; here by a fixed, made-up amount. */
function controlOffset(control: number): number {
  return (chanceFrom(7000 + control).next() - 0.5) * 0.24
}

function levelFrom(share: number): StoredLevel {
  return String(Math.min(4, Math.max(0, Math.round(share * 4)))) as StoredLevel
}

function statusFor(strength: number, chance: Chance): RequirementStatus {
  const drawn = chance.next()
  if (drawn < strength * 0.9) return 'complied'
  if (drawn < strength * 0.9 + 0.2) return 'partly'
  return drawn > 0.98 ? 'not_relevant' : 'not_complied'
}

function stateFor(unit: DemonstrationUnit, chance: Chance): AnswerState {
  const drawn = chance.next()
  if (unit.progress === 1) return drawn < 0.7 ? 'accepted' : 'approved'
  if (drawn < 0.5) return 'accepted'
  if (drawn < 0.66) return 'approved'
  if (drawn < 0.82) return 'sent'
  return drawn < 0.97 ? 'draft' : 'returned'
}

/** The way an answer went; a year that is over keeps its last step alone. */
function stepsTo(state: AnswerState, over: boolean): AnswerState[] {
  if (over) return ['accepted']
  const way: AnswerState[] = ['draft', 'sent', 'approved']
  if (state === 'accepted' || state === 'returned') return [...way, state]
  return way.slice(0, way.indexOf(state) + 1)
}

/** Most answers have evidence, mostly still valid on the counting date; a few rest on something that has run out. */
function supportFor(
  { cycle, evidence }: CycleAnswers,
  unit: DemonstrationUnit,
  chance: Chance,
): EvidenceId[] {
  if (chance.next() > 0.86) return []
  const own = evidence.get(unit.code) ?? []
  const fitting = own.filter(
    ({ from, until }) =>
      from <= cycle.countingDate && until >= addDays(cycle.countingDate, chance.next() < 0.12 ? -200 : 0),
  )
  const first = fitting[chance.whole(0, Math.max(0, fitting.length - 1))]
  return first ? [first.id] : []
}

function hour(chance: Chance): string {
  return `${String(chance.whole(7, 14)).padStart(2, '0')}:${String(chance.whole(0, 59)).padStart(2, '0')}`
}
