import type { Reader } from '../reader.ts'

export interface InstanceSettings {
  readonly regionName: string
  readonly demonstration: boolean
}

/** What the instance is called and whether its data is made up. */
export async function instanceSettings(db: Reader): Promise<InstanceSettings> {
  const rows = await db.selectFrom('setting').select(['key', 'value']).execute()
  const values = new Map(rows.map(({ key, value }) => [key, value]))
  return {
    regionName: values.get('region_name') ?? '',
    demonstration: values.get('instance_kind') === 'demonstration',
  }
}
