import { expect, it } from 'vitest'
import { clearDatabase } from '../../src/db/clear.ts'
import { isUntouched } from '../../src/db/dump.ts'
import { migrate, schemaState } from '../../src/db/store.ts'
import { eachEngine } from '../support/engines.ts'
import { openTestHouse } from '../support/house.ts'

eachEngine((engine) => {
  it('leaves nothing of a demonstration, and room for the next', async () => {
    const { house, close } = await openTestHouse({ engine })
    const { store } = house
    expect(await schemaState(store)).toBe('newest')
    await clearDatabase(store)
    expect(await schemaState(store)).toBe('empty')
    expect(await isUntouched(store)).toBe(true)
    expect(await migrate(store)).not.toEqual([])
    expect(await schemaState(store)).toBe('newest')
    expect(await migrate(store)).toEqual([])
    await close()
  })
})
