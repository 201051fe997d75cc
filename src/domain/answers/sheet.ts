import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import { safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import type { ComplianceUnit } from '../compliance/rows.ts'
import type { CycleState } from '../cycles/cycle.ts'
import { isTooOldFor } from '../evidence/age.ts'
import { type EvidencePiece, isValidOn } from '../evidence/evidence.ts'
import { guidelinesFor } from '../guidelines/applicability.ts'
import type { CycleGuideline, GuidelineCatalogue, RequirementKey } from '../guidelines/catalogue.ts'
import type { KnownVersion } from '../guidelines/version.ts'
import type { AnswerId, EvidenceId, PersonId, UnitId } from '../ids.ts'
import type { Fraction } from '../maturity/fraction.ts'
import { isAssessed, type ScoredUnit } from '../maturity/input.ts'
import type { ScoringMethod } from '../maturity/level.ts'
import type { Responsibility } from '../responsibility/responsibility.ts'
import type { Day, Instant } from '../time.ts'
import type { AnswerState, SubjectKind } from './answer.ts'
import { claimsEvidence, type StoredContent } from './content.ts'
import { type AnswerRefusal, maySave } from './workflow.ts'

/** The pages that are drawn from a unit's sheet, and what each is allowed for. */
export type SheetPurpose = 'todo.read' | 'answer.read' | 'answer.write' | 'evidence.write'

/** An answer as the pages of its own unit show it. */
export interface SheetAnswer extends StoredContent {
  readonly id: AnswerId
  readonly kind: SubjectKind
  readonly subject: string
  readonly state: AnswerState
  readonly complete: 0 | 1
  readonly savedBy: PersonId | null
  readonly savedAt: Instant
  readonly sentBy: PersonId | null
  readonly approvedAt: Instant | null
  readonly reviewComment: string
  /** The answer of the year before that it carries on, where its requirement asks the same. */
  readonly carriedFrom: AnswerId | null
  readonly approvedVersion: number | null
  readonly version: number
}

/** What a provider answered for other units: its levels, and no word of its reasons. */
export interface CentralAnswer extends Omit<StoredContent, 'reason' | 'status'> {
  readonly unitId: UnitId
  readonly subject: SafeguardId
  readonly complete: 0 | 1
  readonly state: AnswerState
}

/** Who answers a safeguard that is not local. */
export interface SheetResponsibility {
  readonly kind: Responsibility
  readonly provider: ScoredUnit & { readonly name: string }
}

/** That a piece of evidence supports an answer, of this or another cycle. */
export interface Support {
  readonly answerId: AnswerId
  readonly evidenceId: EvidenceId
  readonly subject: string
  readonly year: number
  readonly countingDate: Day
}

interface SheetCycle {
  /** The year the goals apply to. */
  readonly year: number
  readonly state: CycleState
  readonly method: ScoringMethod
  /** What the year is judged by; figures below it are rounded down. */
  readonly target: Fraction
  readonly countingDate: Day
  readonly collectionDeadline: Day
  readonly approvalDeadline: Day
}

/** Everything that one unit answers, or has answered for it, in one cycle: what its pages are drawn from. */
export interface Sheet {
  /** `inBasis` is false for a unit that was founded after the basis of the cycle was locked. */
  readonly unit: ComplianceUnit & { readonly name: string; readonly inBasis: boolean }
  readonly cycle: SheetCycle
  /** The guidelines of the cycle. */
  readonly catalogue: GuidelineCatalogue
  /** Every version of every guideline, where a planned cycle has had to be made from them. */
  readonly versions?: readonly KnownVersion[] | undefined
  /** Requirements that say something else than last year, so that last year's answer is none to them. */
  readonly reworded: ReadonlySet<string>
  /** Requirements that were not asked for last year, in any unit. */
  readonly added: ReadonlySet<string>
  /** By the id of the safeguard or requirement, which never clash. */
  readonly answers: ReadonlyMap<string, SheetAnswer>
  /** The complete answers of the cycle before; undefined where there are none. `year` is that of its counting date. */
  readonly last:
    | {
        readonly year: number
        readonly method: ScoringMethod
        readonly answers: ReadonlyMap<string, SheetAnswer>
      }
    | undefined
  /** A safeguard that is not named is local. */
  readonly responsibility: ReadonlyMap<SafeguardId, SheetResponsibility>
  readonly central: ReadonlyMap<SafeguardId, CentralAnswer>
  /** All evidence of the unit, newest first. */
  readonly evidence: readonly EvidencePiece[]
  readonly support: readonly Support[]
}

/**
 * own: the unit answers, for itself or as the provider. shared: it answers its part beside the provider's. central:
 * somebody else answers for it. none: it is not assessed itself, so nothing is asked of it.
 */
export type Duty = 'own' | 'shared' | 'central' | 'none'

/** What a unit has to do with a safeguard. */
export function dutyOn(sheet: Sheet, safeguard: SafeguardId): Duty {
  const given = sheet.responsibility.get(safeguard)
  const provides = given?.provider.id === sheet.unit.id
  if (given && given.kind !== 'local' && provides) return 'own'
  if (!isAssessed(sheet.unit, sheet.cycle.countingDate)) return 'none'
  if (given?.kind === 'central') return 'central'
  return given?.kind === 'shared' ? 'shared' : 'own'
}

/** The safeguards that the unit answers itself, in the catalogue's order. */
export function ownSafeguards(sheet: Sheet): readonly SafeguardId[] {
  return safeguardIds.filter((safeguard) => ['own', 'shared'].includes(dutyOn(sheet, safeguard)))
}

/** The guidelines that are for the unit, with the requirements that are; none where it is not assessed itself. */
export function ownGuidelines(sheet: Sheet): readonly CycleGuideline[] {
  if (!isAssessed(sheet.unit, sheet.cycle.countingDate)) return []
  return guidelinesFor(sheet.catalogue, sheet.unit)
}

/** The requirements that the unit answers, in the catalogue's order. */
export function ownRequirements(sheet: Sheet): readonly RequirementKey[] {
  return ownGuidelines(sheet).flatMap(({ requirements }) => requirements.map(({ id }) => id))
}

/** Where an answer stands. missing, draft and returned wait for the unit's coordinator; ready waits to be sent. */
export type Stage = 'missing' | 'draft' | 'ready' | 'sent' | 'approved' | 'accepted' | 'returned'

export function stageOf(answer: Pick<SheetAnswer, 'state' | 'complete'> | undefined): Stage {
  if (!answer) return 'missing'
  if (answer.state !== 'draft') return answer.state
  return answer.complete === 1 ? 'ready' : 'draft'
}

/** Whether an answer still has to be given, finished or given again. */
export function isOpen(stage: Stage): boolean {
  return stage === 'missing' || stage === 'draft' || stage === 'returned'
}

/** Why the answer on a subject cannot be written by this hand now; undefined where it can. */
export function barrierTo(
  sheet: Sheet,
  subject: string,
  hand: 'unit' | 'central',
): AnswerRefusal | undefined {
  const given = sheet.responsibility.get(subject as SafeguardId)
  const may = maySave(hand, {
    cycle: sheet.cycle.state,
    countingDate: sheet.cycle.countingDate,
    unitInBasis: sheet.unit.inBasis,
    unitValidTo: sheet.unit.validTo,
    answer: sheet.answers.get(subject)?.state ?? null,
    responsibility: given?.kind ?? 'local',
    unitIsProvider: given?.provider.id === sheet.unit.id,
  })
  return may.ok ? undefined : may.refusal
}

/** The evidence that supports an answer, in the order of the unit's list. */
export function evidenceOf(sheet: Sheet, answer: AnswerId | undefined): readonly EvidencePiece[] {
  const ids = new Set(
    sheet.support.filter(({ answerId }) => answerId === answer).map(({ evidenceId }) => evidenceId),
  )
  return sheet.evidence.filter(({ id }) => ids.has(id))
}

/** Whether an answer of this year or the one before rests on a piece of evidence. */
export function standsFor(sheet: Sheet, piece: EvidenceId): boolean {
  return sheet.support.some(({ evidenceId, year }) => evidenceId === piece && year >= sheet.cycle.year - 1)
}

/** Last year's answer on a subject, as a proposal for this year's, and why it cannot be confirmed as it is. */
export interface LastAnswer {
  readonly year: number
  readonly method: ScoringMethod
  readonly answer: SheetAnswer
  readonly evidence: readonly EvidencePiece[]
  /**
   * Why it cannot be confirmed. otherMethod: it was given by another method. reworded: the requirement says something
   * else now. outdated: none of its evidence carries an answer on the counting date:
   * it is erased, not valid then, or older than the requirement's limit. unsupported: it says "complied" and no
   * evidence ever showed it.
   */
  readonly obstacle: 'otherMethod' | 'reworded' | 'outdated' | 'unsupported' | undefined
}

export function lastAnswerOn(sheet: Sheet, subject: string): LastAnswer | undefined {
  const { last, cycle } = sheet
  const answer = last?.answers.get(subject)
  if (!last || !answer) return undefined
  const evidence = evidenceOf(sheet, answer.id)
  const limit = sheet.catalogue.requirement(subject)?.evidenceMaxAgeMonths
  const valid = evidence.filter(
    (piece) =>
      piece.erasedAt === null &&
      isValidOn(piece, cycle.countingDate) &&
      !isTooOldFor(piece, limit, cycle.countingDate),
  )
  const outdated = evidence.length > 0 && valid.length === 0
  const otherMethod = last.method !== cycle.method
  const unsupported = evidence.length === 0 && claimsEvidence(answer)
  const obstacle = otherMethod
    ? 'otherMethod'
    : sheet.reworded.has(subject)
      ? 'reworded'
      : outdated
        ? 'outdated'
        : unsupported
          ? 'unsupported'
          : undefined
  return { year: last.year, method: last.method, answer, evidence, obstacle }
}

/** What a new version of its guideline makes of a requirement; undefined for all that is asked as last year. */
export function newsOn(sheet: Sheet, subject: string): 'requirement_new' | 'requirement_changed' | undefined {
  if (sheet.added.has(subject)) return 'requirement_new'
  return sheet.reworded.has(subject) ? 'requirement_changed' : undefined
}

/** Whether an answer says nothing yet: begun by attaching evidence, before anything was chosen or written. */
export function saysNothing(content: StoredContent): boolean {
  const { policy, implementation, automation, reporting, level, status, applicable, reason } = content
  const chosen = [policy, implementation, automation, reporting, level, status].some(
    (value) => value !== null,
  )
  return !chosen && applicable === 1 && reason === ''
}

/** Whether last year's answer stands as a proposal: it can be confirmed as it is, and this year's says nothing yet. */
export function proposes(sheet: Sheet, subject: string): boolean {
  const answer = sheet.answers.get(subject)
  const last = lastAnswerOn(sheet, subject)
  const untouched = !answer || (stageOf(answer) === 'draft' && saysNothing(answer))
  return untouched && last !== undefined && last.obstacle === undefined
}

/** The next subject in a list that still has to be answered, after this one and then from the beginning. */
export function nextOpen(sheet: Sheet, subjects: readonly string[], after: string): string | undefined {
  const place = subjects.indexOf(after)
  const rest = [...subjects.slice(place + 1), ...subjects.slice(0, Math.max(place, 0))]
  return rest.find((subject) => isOpen(stageOf(sheet.answers.get(subject))))
}
