import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { Change, Writer } from '../../db/change.ts'
import { type CycleUnit, cycleUnits } from '../../db/queries/cycle-units.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { catalogueOfCycle } from '../../db/queries/guidelines.ts'
import { storeAnswers, type WantedAnswer } from '../../db/writes/many-answers.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { StoredLevel, SubjectKind } from '../../domain/answers/answer.ts'
import { type Content, claimsEvidence, isComplete, stored } from '../../domain/answers/content.ts'
import { saysNotRelevant } from '../../domain/answers/not-relevant.ts'
import type { RequirementStatus } from '../../domain/compliance/status.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import { type Refusal, shown } from '../../domain/exchange/refusal.ts'
import type { RequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { UnitId } from '../../domain/ids.ts'
import { takesPart } from '../../domain/maturity/input.ts'
import { type Level, parseLevel, type ScoringMethod } from '../../domain/maturity/level.ts'
import { cycleNow } from '../answers/situation.ts'
import { type ImportDecision, runImport } from './import.ts'

/** One unit's answer on one safeguard; null is not answered. The method says which of the levels are read. */
export interface AnswerLine {
  readonly line: number
  readonly unit: string
  readonly safeguard: SafeguardId
  readonly applicable: boolean
  readonly reason: string
  readonly policy: StoredLevel | null
  readonly implementation: StoredLevel | null
  readonly automation: StoredLevel | null
  readonly reporting: StoredLevel | null
  readonly level: StoredLevel | null
}

/** One unit's compliance with one requirement; null is not assessed. */
export interface ComplianceLine {
  readonly line: number
  readonly unit: string
  readonly requirement: RequirementKey
  readonly status: RequirementStatus | null
  readonly reason: string
}

interface Subject {
  readonly line: number
  readonly unit: string
  readonly subject: string
  readonly content: Content
}

/**
 * Stores answers on safeguards as the central team entered them: a complete one is accepted, any other a draft. A line
 * that says nothing leaves what is stored alone. Refuses another method than the cycle's, a locked cycle, and units
 * that do not exist or take no part on the counting date.
 */
export function importAnswers(
  change: Change,
  scope: UnitScope<'answer.write'>,
  cycle: CycleRow,
  file: { readonly method: ScoringMethod; readonly lines: readonly AnswerLine[] },
  rehearse: boolean,
): Promise<ImportDecision> {
  if (file.method !== cycle.method) {
    return Promise.resolve(refuse([{ line: null, field: null, reason: 'method_differs' }]))
  }
  const subjects = file.lines.map((row) => ({
    line: row.line,
    unit: row.unit,
    subject: row.safeguard,
    content: contentOf(row, file.method),
  }))
  const trace = { action: 'answers.imported', object: 'cycle', id: cycle.id } as const
  return importSubjects(change, scope, cycle, 'safeguard', subjects, { rehearse, trace })
}

/** The same for requirements of the cycle: a line without a status says nothing. */
export function importCompliance(
  change: Change,
  scope: UnitScope<'answer.write'>,
  cycle: CycleRow,
  lines: readonly ComplianceLine[],
  rehearse: boolean,
): Promise<ImportDecision> {
  const subjects = lines.map(({ line, unit, requirement, status, reason }) => ({
    line,
    unit,
    subject: requirement,
    content: { kind: 'requirement' as const, status, reason },
  }))
  const trace = { action: 'compliance.imported', object: 'cycle', id: cycle.id } as const
  return importSubjects(change, scope, cycle, 'requirement', subjects, { rehearse, trace })
}

function importSubjects(
  change: Change,
  _scope: UnitScope<'answer.write'>,
  cycle: CycleRow,
  kind: SubjectKind,
  subjects: readonly Subject[],
  options: Parameters<typeof runImport>[1],
): Promise<ImportDecision> {
  return runImport(change, options, async (write, moment) => {
    const { state, basis_frozen_at } = await cycleNow(write, cycle.id)
    const whole = { line: null, field: null } as const
    if (isLocked(state)) return refuse([{ ...whole, reason: 'cycle_locked' }])
    // Whoever answers a year must know who is asked what: no page takes an answer before its basis is locked either.
    if (basis_frozen_at === null) return refuse([{ ...whole, reason: 'basis_not_locked' }])
    const unknown = kind === 'requirement' ? await notInCycle(write, cycle, subjects) : []
    const found = placed(subjects, cycle, await cycleUnits(write, cycle))
    if (!found.ok || unknown.length > 0) return refuse([...unknown, ...(found.ok ? [] : found.refusal)])
    const speaking = found.value.filter(({ content }) => saysSomething(content))
    const undecided = await refusedRequests(write, cycle, kind, speaking)
    if (undecided.length > 0) return refuse(undecided)
    const wanted = speaking.map(({ line, unit, unitId, subject, content }): WantedAnswer => {
      const complete = isComplete(cycle.method, content)
      return { line, key: `${unit} ${subject}`, unitId, subject, content: stored(content), complete }
    })
    const rows = await storeAnswers(write, moment, { cycleId: cycle.id, kind }, wanted)
    const unsupported = await unsupportedAmong(write, cycle, wanted)
    return allow({ rows, unchanged: subjects.length - rows.length, unsupported })
  })
}

/**
 * The lines that say "complied" of a requirement for which the unit has no evidence. A file carries none, so they are
 * stored and named: what asks for the evidence is the page, and what stops without it the lock (consistency.ts).
 */
async function unsupportedAmong(write: Writer, cycle: CycleRow, wanted: readonly WantedAnswer[]) {
  const claimed = wanted.filter(({ content, complete }) => complete && claimsEvidence(content))
  if (claimed.length === 0) return []
  const rows = await write
    .selectFrom('evidence_support')
    .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
    .select(['answer.unit_id', 'answer.subject'])
    .distinct()
    .where('answer.cycle_id', '=', cycle.id)
    .where('answer.kind', '=', 'requirement')
    .execute()
  const supported = new Set(rows.map(({ unit_id, subject }) => `${unit_id} ${subject}`))
  return claimed
    .filter(({ unitId, subject }) => !supported.has(`${unitId} ${subject}`))
    .map(({ line, key }) => ({ line, key }))
}

async function notInCycle(
  write: Writer,
  cycle: CycleRow,
  subjects: readonly Subject[],
): Promise<readonly Refusal[]> {
  const catalogue = await catalogueOfCycle(write, cycle)
  return subjects
    .filter(({ subject }) => catalogue.requirement(subject) === undefined)
    .map(({ line, subject }) => ({
      line,
      field: 'requirement',
      reason: 'requirement_unknown',
      value: shown(subject),
    }))
}

function placed(
  subjects: readonly Subject[],
  cycle: CycleRow,
  units: readonly CycleUnit[],
): Decision<readonly (Subject & { readonly unitId: UnitId })[], readonly Refusal[]> {
  const unitByCode = new Map(units.map((unit) => [unit.code, unit]))
  const refused: Refusal[] = []
  const found = subjects.flatMap((subject) => {
    const unit = unitByCode.get(subject.unit)
    const at = { line: subject.line, field: 'unit', value: shown(subject.unit) }
    if (unit && takesPart({ validFrom: unit.valid_from, validTo: unit.valid_to }, cycle.counting_date)) {
      return [{ ...subject, unitId: unit.id }]
    }
    refused.push({ ...at, reason: unit ? 'unit_closed' : 'unit_unknown' })
    return []
  })
  return refused.length > 0 ? refuse(refused) : allow(found)
}

/**
 * The lines that would agree to a unit's own request for "not relevant" that waits or was refused: a file is one hand,
 * and such a request takes another person's review. What no unit has asked for here, the file says as decided.
 */
async function refusedRequests(
  write: Writer,
  cycle: CycleRow,
  kind: SubjectKind,
  lines: readonly (Subject & { readonly unitId: UnitId })[],
): Promise<readonly Refusal[]> {
  const rows = await write
    .selectFrom('answer')
    .select(['unit_id', 'subject'])
    .where('cycle_id', '=', cycle.id)
    .where('kind', '=', kind)
    .where('complete', '=', 1)
    .where('state', '<>', 'accepted')
    .where((row) => row.or([row('applicable', '=', 0), row('status', '=', 'not_relevant')]))
    .execute()
  const asked = new Set(rows.map(({ unit_id, subject }) => `${unit_id} ${subject}`))
  const field = kind === 'safeguard' ? 'applicable' : 'status'
  return lines
    .filter(({ content }) => saysNotRelevant(stored(content)))
    .filter(({ unitId, subject }) => asked.has(`${unitId} ${subject}`))
    .map(({ line }) => ({ line, field, reason: 'request_waits' }))
}

function contentOf(row: AnswerLine, method: ScoringMethod): Content {
  const { applicable, reason } = row
  if (method === 'single-level') {
    return { kind: 'safeguard', applicable, aspects: null, level: levelOf(row.level) as Level | null, reason }
  }
  const aspects = {
    policy: levelOf(row.policy),
    implementation: levelOf(row.implementation),
    automation: levelOf(row.automation),
    reporting: levelOf(row.reporting),
  }
  return { kind: 'safeguard', applicable, aspects, level: null, reason }
}

function levelOf(text: StoredLevel | null) {
  return text === null ? null : (parseLevel(text) ?? null)
}

/** Spreadsheets list every safeguard; a line that is left blank is no answer, and does not erase one. */
function saysSomething(content: Content): boolean {
  if (content.reason !== '') return true
  if (content.kind === 'requirement') return content.status !== null
  const levels = [content.level, ...Object.values(content.aspects ?? {})]
  return !content.applicable || levels.some((level) => level !== null)
}
