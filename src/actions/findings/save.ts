import { type Change, done, type Moment, type Writer } from '../../db/change.ts'
import { allVersions, guidelinesOn } from '../../db/queries/guidelines.ts'
import {
  addStep,
  changeFinding,
  draftOf,
  type FindingRow,
  findingColumns,
  findingsOfUnit,
  findingWithin,
} from '../../db/writes/findings.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitInScope, UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { type FindingDraft, nextCode, type UnmetKey } from '../../domain/findings/finding.ts'
import {
  assessmentFaults,
  type FindingFaults,
  type FindingRefusal,
  maySubmit,
  stateAfterSave,
} from '../../domain/findings/rules.ts'
import type { FindingId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'

export type FindingSaveRefusal =
  | FindingRefusal
  | 'missing'
  | 'changedMeanwhile'
  | { readonly faults: FindingFaults }

/** Registers a system of a unit that does not meet the guidelines. It may lack anything but the system's name. */
export function registerFinding(
  change: Change,
  unit: UnitInScope<'finding.write'>,
  draft: FindingDraft,
): Promise<Decision<FindingId, FindingSaveRefusal>> {
  return change<FindingId, FindingSaveRefusal>(async (write, moment) => {
    const unknown = await unknownKeys(write, moment.today, draft.unmet)
    if (unknown.length > 0) return { ok: false, refusal: { faults: { unmet: 'unknown' } } }
    const code = nextCode((await findingsOfUnit(write, unit.id)).map((one) => one.code))
    const by = personOf(change.actor)
    const id = moment.newId<'finding'>()
    await write
      .insertInto('finding')
      .values({
        id,
        unit_id: unit.id,
        code,
        ...findingColumns(draft),
        state: 'registered',
        accepted_until: null,
        submitted_by: null,
        created_by: by,
        created_at: moment.now,
        version: 1,
      })
      .execute()
    await addStep(write, moment, { id, version: 1 }, { step: 'registered', by })
    const entry = { action: 'finding.registered', object: 'finding', id, unitId: unit.id } as const
    return done(id, { ...entry, detail: { code } })
  })
}

/** A finding's text as it is saved over the version that was read. */
interface Saved {
  readonly id: FindingId
  readonly version: number
  readonly draft: FindingDraft
}

/** Saves a finding that is not proposed yet. Where what was assessed is changed, it waits for an assessment again. */
export function saveFinding(
  change: Change,
  scope: UnitScope<'finding.write'>,
  saved: Saved,
): Promise<Decision<FindingId, FindingSaveRefusal>> {
  return overwrite(change, scope, saved, async (_, row) => {
    const after = stateAfterSave({ ...draftOf(row), state: row.state }, saved.draft)
    if (!after.ok) return after
    return { ok: true, value: { state: after.value, step: 'changed', action: 'finding.changed' } }
  })
}

/** Saves a finding and says that it is assessed. What an assessment needs and lacks is named field by field. */
export function assessFinding(
  change: Change,
  scope: UnitScope<'finding.assess'>,
  saved: Saved,
): Promise<Decision<FindingId, FindingSaveRefusal>> {
  return overwrite(change, scope, saved, async (_, row) => {
    if (row.state !== 'registered') return { ok: false, refusal: 'notRegistered' }
    const faults = assessmentFaults(saved.draft)
    if (Object.keys(faults).length > 0) return { ok: false, refusal: { faults } }
    return { ok: true, value: { state: 'assessed', step: 'assessed', action: 'finding.assessed' } }
  })
}

/**
 * Saves a finding and proposes its handling for decision. Refused without a handling, an owner and a deadline, each named
 * at its field (story U-13), before it is assessed, and where what was assessed is changed with it.
 */
export function submitFinding(
  change: Change,
  scope: UnitScope<'finding.write'>,
  saved: Saved,
): Promise<Decision<FindingId, FindingSaveRefusal>> {
  return overwrite(change, scope, saved, async (moment, row) => {
    const may = maySubmit({ ...draftOf(row), state: row.state }, saved.draft, moment.today)
    if (!may.ok) return may
    if (personOf(change.actor) === null) return { ok: false, refusal: 'personNeeded' }
    return { ok: true, value: { state: 'proposed', step: 'submitted', action: 'finding.submitted' } }
  })
}

interface Step {
  readonly state: 'registered' | 'assessed' | 'proposed'
  readonly step: 'changed' | 'assessed' | 'submitted'
  readonly action: 'finding.changed' | 'finding.assessed' | 'finding.submitted'
}

function overwrite<C extends 'finding.write' | 'finding.assess'>(
  change: Change,
  scope: UnitScope<C>,
  { id, version, draft }: Saved,
  judge: (moment: Moment, row: FindingRow) => Promise<Decision<Step, FindingSaveRefusal>>,
): Promise<Decision<FindingId, FindingSaveRefusal>> {
  return change<FindingId, FindingSaveRefusal>(async (write, moment) => {
    const row = await findingWithin(write, scope, id)
    if (!row) return { ok: false, refusal: 'missing' }
    if (row.withdrawn_at !== null) return { ok: false, refusal: 'withdrawn' }
    if (row.version !== version) return { ok: false, refusal: 'changedMeanwhile' }
    const unknown = await unknownKeys(write, moment.today, draft.unmet)
    if (unknown.length > 0) return { ok: false, refusal: { faults: { unmet: 'unknown' } } }
    const judged = await judge(moment, row)
    if (!judged.ok) return judged
    const { state, step, action } = judged.value
    const by = personOf(change.actor)
    const submitted_by = state === 'proposed' ? by : row.submitted_by
    const changed = await changeFinding(write, moment, row, {
      set: { ...findingColumns(draft), state, submitted_by },
      step: { step, by },
    })
    if (!changed) return { ok: false, refusal: 'changedMeanwhile' }
    const detail = { code: row.code, state, version: row.version + 1 }
    return done(id, { action, object: 'finding', id, unitId: row.unit_id, detail })
  })
}

/** The keys that no guideline in force has. */
export async function unknownKeys(
  write: Writer,
  today: Day,
  keys: readonly UnmetKey[],
): Promise<readonly UnmetKey[]> {
  if (keys.length === 0) return []
  const guidelines = guidelinesOn(await allVersions(write), today)
  const known = new Set<string>(
    guidelines.flatMap(({ id, requirements }) => [id, ...requirements.map((one) => one.id)]),
  )
  return keys.filter((key) => !known.has(key))
}
