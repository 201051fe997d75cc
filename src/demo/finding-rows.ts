import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import { findingColumns } from '../db/writes/findings.ts'
import type { FindingDraft, FindingState } from '../domain/findings/finding.ts'
import type { FindingStep } from '../domain/findings/rules.ts'
import type { PersonId, UnitId } from '../domain/ids.ts'
import type { Day, Instant } from '../domain/time.ts'

/** A step of a made-up finding. */
interface MadeUpStep {
  readonly step: FindingStep
  readonly by: PersonId
  readonly at: Instant
  readonly note?: string
  readonly decidedBy?: string
  readonly on?: Day
  readonly reference?: string
  readonly until?: Day
}

export interface MadeUpFinding {
  readonly unitId: UnitId
  readonly code: string
  readonly draft: FindingDraft
  readonly state: FindingState
  readonly acceptedUntil?: Day
  /** From the first on; the steps of one finding are numbered in this order. */
  readonly steps: readonly [MadeUpStep, ...MadeUpStep[]]
}

/** Puts findings with their histories into an empty register. */
export async function seedFindingRows(
  write: Writer,
  moment: Moment,
  findings: readonly MadeUpFinding[],
): Promise<void> {
  const rows = findings.map((finding) => ({ ...finding, id: moment.newId<'finding'>() }))
  await insertAll(
    write,
    'finding',
    rows.map(({ id, unitId, code, draft, state, acceptedUntil = null, steps }) => ({
      id,
      unit_id: unitId,
      code,
      ...findingColumns(draft),
      state,
      accepted_until: acceptedUntil,
      submitted_by: steps.findLast(({ step }) => step === 'submitted')?.by ?? null,
      created_by: steps[0].by,
      created_at: steps[0].at,
      version: steps.length,
    })),
  )
  await insertAll(
    write,
    'finding_step',
    rows.flatMap(({ id, steps }) =>
      steps.map((step, index) => ({
        id: moment.newId<'finding_step'>(),
        finding_id: id,
        number: index + 1,
        step: step.step,
        by_person: step.by,
        at: step.at,
        note: step.note ?? '',
        decided_by: step.decidedBy ?? '',
        on_day: step.on ?? null,
        reference: step.reference ?? '',
        until_day: step.until ?? null,
      })),
    ),
  )
}
