import { expect, it } from 'vitest'
import { done } from '../../src/db/change.ts'
import { verifyAudit } from '../../src/db/verify-audit.ts'
import { eachEngine } from './engines.ts'
import { openTestHouse } from './house.ts'

eachEngine((engine) => {
  it('opens an empty, migrated house in which a change leaves its trace', async () => {
    const test = await openTestHouse({ engine })
    await test.changeAs({ kind: 'operator' })(async () =>
      done(undefined, { action: 'instance.seeded', object: 'instance', id: 'test' }),
    )
    const verdict = await verifyAudit(test.house.store, test.house.keys.audit)
    await test.close()
    expect(verdict).toMatchObject({ lines: 1, problems: [] })
  })
})
