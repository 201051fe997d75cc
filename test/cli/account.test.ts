import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../../src/db/store.ts'
import { contractEmail } from '../../src/demo/contract-region.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'

eachEngine((engine) => {
  let at: Commands
  beforeEach(async () => {
    at = await openCommands(engine)
    await at.run('seed', '--fixture', 'contract')
  })
  afterEach(() => at.close())

  it('starts the account of the last administrator afresh, with a link and a trace', async () => {
    const email = contractEmail('admin')
    const ran = await at.run('account', 'reset', email.toUpperCase())
    expect(ran).toMatchObject({ status: 0, errors: [] })
    expect(ran.out).toMatch(/http:\/\/localhost:\d+\/invitation\/[\w-]{20,}/)
    const store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
    const person = await store.db
      .selectFrom('person')
      .select(['id', 'password_hash', 'totp_sealed', 'recovery_hashes'])
      .where('email', '=', email)
      .executeTakeFirstOrThrow()
    expect(person).toMatchObject({ password_hash: null, totp_sealed: null, recovery_hashes: '' })
    const traces = await store.db
      .selectFrom('audit')
      .select(['actor_id', 'object_id'])
      .where('action', '=', 'account.reset')
      .execute()
    expect(traces).toEqual([{ actor_id: null, object_id: person.id }])
    await store.close()
    expect((await at.run('verify')).status).toBe(0)
  })

  it('refuses whom nobody knows, whose account is closed, and what is no command', async () => {
    const unknown = await at.run('account', 'reset', 'ingen@contract.test')
    expect(unknown).toMatchObject({ status: 1, errors: ['Nobody has the e-mail ingen@contract.test.'] })
    expect((await at.run('account', 'reset', contractEmail('disabled'))).status).toBe(1)
    expect((await at.run('account', 'forget', contractEmail('admin'))).status).toBe(2)
    expect((await at.run('account', 'reset')).status).toBe(2)
  })
})
