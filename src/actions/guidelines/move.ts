import { type Change, done } from '../../db/change.ts'
import { allVersions } from '../../db/queries/guidelines.ts'
import { moveVersion, writersOf } from '../../db/writes/guidelines.ts'
import { personOf } from '../../domain/access/actor.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'
import { faultsOf, mayAdopt, openVersion } from '../../domain/guidelines/version.ts'
import type { AuditAction } from '../../domain/trail/entry.ts'
import type { DraftPlace, DraftRefusal } from './draft.ts'

type Moved = Decision<number, DraftRefusal>

/** Sends a draft to hearing, once it has its day, trigger and note; from then on its text stands still. */
export function hearVersion(
  change: Change,
  _scope: UnitScope<'guideline.write'>,
  place: DraftPlace,
): Promise<Moved> {
  return move(change, place, { from: 'draft', to: 'hearing', step: 'heard', comment: '' })
}

/** Takes a version back from hearing to be written on, with a comment that says why. */
export async function returnVersion(
  change: Change,
  _scope: UnitScope<'guideline.write'>,
  place: DraftPlace,
  comment: string,
): Promise<Moved> {
  if (comment === '') return { ok: false, refusal: 'commentMissing' }
  return move(change, place, { from: 'hearing', to: 'draft', step: 'returned', comment })
}

/** Adopts a version that was heard, by another than those who wrote it. It comes into force on its day by itself. */
export function adoptVersion(
  change: Change,
  _scope: UnitScope<'guideline.adopt'>,
  place: DraftPlace,
): Promise<Moved> {
  return move(change, place, { from: 'hearing', to: 'adopted', step: 'adopted', comment: '' })
}

const traces = {
  heard: 'guideline.heard',
  returned: 'guideline.returned',
  adopted: 'guideline.adopted',
} as const satisfies Record<string, AuditAction>

type Step = Omit<Parameters<typeof moveVersion>[3], 'by'>

function move(change: Change, { guideline, version }: DraftPlace, step: Step): Promise<Moved> {
  return change<number, DraftRefusal>(async (write, moment) => {
    const versions = await allVersions(write, guideline)
    const open = openVersion(versions)
    if (open?.id === undefined) return { ok: false, refusal: 'missing' }
    if (open.state !== step.from)
      return { ok: false, refusal: step.from === 'draft' ? 'notDraft' : 'notInHearing' }
    if (open.version !== version) return { ok: false, refusal: 'changedMeanwhile' }
    if (step.to === 'adopted') {
      const may = mayAdopt(open.state, await writersOf(write, open.id), change.actor)
      if (!may.ok) return may
    }
    if (step.to !== 'draft') {
      const faults = faultsOf(open, versions, moment.today)
      if (Object.keys(faults).length > 0) return { ok: false, refusal: { kind: 'faults', faults } }
    }
    const kept = { id: open.id, version }
    if (!(await moveVersion(write, moment, kept, { ...step, by: personOf(change.actor) })))
      return { ok: false, refusal: 'changedMeanwhile' }
    const detail = { guideline, number: open.number }
    return done(open.number, { action: traces[step.step], object: 'guideline', id: open.id, detail })
  })
}
