import { recordDecision } from '../actions/reports/decide.ts'
import { freezeReport } from '../actions/reports/freeze.ts'
import type { Change } from '../db/change.ts'
import { cycleOfYear } from '../db/queries/cycles.ts'
import type { Reader } from '../db/reader.ts'
import { scopeFor } from '../domain/access/scope.ts'
import type { Day, Instant } from '../domain/time.ts'

/**
 * Freezes the annual goals of a year that is followed up and lets the steering group approve them, as it would have been
 * in the autumn before. Goes the way that people go, so that a fixture that could not be frozen is found at once.
 */
export async function freezeApproved(
  change: Change,
  db: Reader,
  report: { readonly year: number; readonly frozenAt: Instant; readonly decidedOn: Day },
): Promise<void> {
  const operator = { kind: 'operator' } as const
  const [freezing, deciding] = [scopeFor(operator, 'report.freeze'), scopeFor(operator, 'decision.record')]
  const cycle = await cycleOfYear(db, report.year)
  if (!freezing || !deciding || !cycle) throw new Error(`There is no cycle ${report.year} to report on`)
  const frozen = await freezeReport(change, db, freezing, {
    kind: 'annual-goals',
    cycleId: cycle.id,
    facts: {
      version: '1.0',
      classification: 'internal',
      meetingOn: report.decidedOn,
      caseNumber: `${report.year - 1}-1042`,
      ifNotFollowed: null,
    },
    provisionalSaid: false,
    now: report.frozenAt,
  })
  if (!frozen.ok) throw new Error(`The made-up goals cannot be frozen: ${JSON.stringify(frozen.refusal)}`)
  const decided = await recordDecision(change, deciding, {
    reportId: frozen.value,
    outcome: 'approved',
    on: report.decidedOn,
    caseReference: `${report.year - 1}-1042-7`,
    note: '',
  })
  if (!decided.ok) throw new Error(`The made-up report cannot be approved: ${decided.refusal}`)
}
