import { type Change, done } from '../../db/change.ts'
import { instanceSettings } from '../../db/queries/settings.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import type { Decision } from '../../domain/decision.ts'

/** Somebody else named the region first: here is what it is called now. */
export interface NameOvertaken {
  readonly kind: 'overtaken'
  readonly saved: string
}

/** Gives the region another name. `before` is the name that was on the page. */
export function renameRegion(
  change: Change,
  _scope: UnitScope<'unit.write'>,
  name: { readonly before: string; readonly next: string },
): Promise<Decision<undefined, NameOvertaken>> {
  return change<undefined, NameOvertaken>(async (write) => {
    const { regionName } = await instanceSettings(write)
    if (regionName !== name.before) return { ok: false, refusal: { kind: 'overtaken', saved: regionName } }
    await write.deleteFrom('setting').where('key', '=', 'region_name').execute()
    await write.insertInto('setting').values({ key: 'region_name', value: name.next }).execute()
    return done(undefined, { action: 'instance.renamed', object: 'instance', id: 'region-name' })
  })
}
