import type { Reader } from '../reader.ts'
import { statement } from '../statement.ts'

/** What the data of an instance is: a region's own, made up to be looked at, or made up for the tests of the contract. */
type InstanceKind = 'in_use' | 'demonstration' | 'contract'

export interface InstanceSettings {
  readonly regionName: string
  readonly kind: InstanceKind
  readonly demonstration: boolean
}

const settings = statement((db) => db.selectFrom('setting').select(['key', 'value']))

/** What the instance is called and whether its data is made up. */
export async function instanceSettings(db: Reader): Promise<InstanceSettings> {
  const rows = await settings(db, {})
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  const kind = (values.get('instance_kind') ?? 'in_use') as InstanceKind
  return { regionName: values.get('region_name') ?? '', kind, demonstration: kind === 'demonstration' }
}

/** Whether the instance holds nobody and nothing yet: no unit, no person, no cycle. */
export async function isEmptyInstance(db: Reader): Promise<boolean> {
  for (const table of ['unit', 'person', 'cycle'] as const) {
    if (await db.selectFrom(table).select('id').limit(1).executeTakeFirst()) return false
  }
  return true
}
