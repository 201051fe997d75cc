import { type Change, done } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import {
  type CycleSettings,
  changeableSettings,
  type SettingsRefusal,
  wrongSetting,
} from '../../domain/cycles/settings.ts'
import type { Decision } from '../../domain/decision.ts'
import type { CycleId } from '../../domain/ids.ts'

type Settable = { readonly [Setting in keyof CycleSettings]?: CycleSettings[Setting] | undefined }

/** What is left out stays as it is, which is all that can be done with a setting that is fixed by now. */
interface WantedSettings extends Settable {
  readonly cycleId: CycleId
  readonly version: number
}

/** Somebody else changed or moved the cycle first: here is how it stands now. */
interface CycleOvertaken {
  readonly kind: 'overtaken'
  readonly saved: CycleRow
}

type SettingsStop = 'closed' | 'basisLocked' | 'resultLocked' | SettingsRefusal | CycleOvertaken

/** Changes the settings of a cycle: each of them until the step that fixes it. */
export function changeSettings(
  change: Change,
  _scope: UnitScope<'cycle.write'>,
  wanted: WantedSettings,
): Promise<Decision<undefined, SettingsStop>> {
  return change<undefined, SettingsStop>(async (write) => {
    const cycle = await write
      .selectFrom('cycle')
      .selectAll()
      .where('id', '=', wanted.cycleId)
      .executeTakeFirstOrThrow()
    const may = changeableSettings(cycle.state)
    if (!may.deadlines) return { ok: false, refusal: 'closed' }
    if (cycle.version !== wanted.version) return { ok: false, refusal: { kind: 'overtaken', saved: cycle } }
    const next = { ...settingsOf(cycle), ...said(wanted) }
    if (!may.counting && next.countingDate !== cycle.counting_date)
      return { ok: false, refusal: 'basisLocked' }
    if (!may.coverage && next.minimumCoverage !== cycle.minimum_coverage)
      return { ok: false, refusal: 'resultLocked' }
    const wrong = wrongSetting(cycle.year, next)
    if (wrong) return { ok: false, refusal: wrong }
    const columns = settingColumns(next)
    const { numUpdatedRows } = await write
      .updateTable('cycle')
      .set({ ...columns, version: cycle.version + 1 })
      .where('id', '=', cycle.id)
      .where('version', '=', wanted.version)
      .executeTakeFirstOrThrow()
    if (numUpdatedRows === 0n) return { ok: false, refusal: { kind: 'overtaken', saved: cycle } }
    const names = Object.keys(columns) as (keyof typeof columns)[]
    const fields = names.filter((name) => columns[name] !== cycle[name])
    return done(undefined, {
      action: 'cycle.changed',
      object: 'cycle',
      id: cycle.id,
      detail: { year: cycle.year, fields },
    })
  })
}

/** The settings of a cycle as it is stored. */
function settingsOf(cycle: CycleRow): CycleSettings {
  return {
    countingDate: cycle.counting_date,
    collectionDeadline: cycle.collection_deadline,
    approvalDeadline: cycle.approval_deadline,
    minimumCoverage: cycle.minimum_coverage,
    hearingDeadline: cycle.hearing_deadline,
    followUpFirst: cycle.follow_up_first,
    followUpSecond: cycle.follow_up_second,
  }
}

/** The columns that settings fill. */
export function settingColumns(settings: CycleSettings) {
  return {
    counting_date: settings.countingDate,
    collection_deadline: settings.collectionDeadline,
    approval_deadline: settings.approvalDeadline,
    minimum_coverage: settings.minimumCoverage,
    hearing_deadline: settings.hearingDeadline,
    follow_up_first: settings.followUpFirst,
    follow_up_second: settings.followUpSecond,
  }
}

function said({ cycleId: _cycle, version: _version, ...settings }: WantedSettings): Partial<CycleSettings> {
  return Object.fromEntries(
    Object.entries(settings).filter(([, value]) => value !== undefined),
  ) as Partial<CycleSettings>
}
