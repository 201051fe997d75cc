import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../../src/db/store.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'

const units = (weightOfB: number) => `code,name,type,parent,weight,valid_from,valid_to,flags
R,Region,region,,0,,,
IT,Regional IT,it,R,0,,,
A,Hospital A,somatik,R,1,,,
B,Hospital B,somatik,R,${weightOfB},,,
`
const header = 'unit,safeguard,policy,implementation,automation,reporting,applicable,reason\n'
const answers = `${header}A,1.1,4,4,4,4,yes,all\nB,1.1,0,0,0,0,yes,none\n`
const open = ['cycle', 'open', '2026', '--method', 'four-aspects', '--counting-date', '2025-10-01'] as const

eachEngine((engine) => {
  let at: Commands
  beforeEach(async () => {
    at = await openCommands(engine)
  })
  afterEach(() => at.close())

  const importUnits = (weightOfB: number) => at.run('import', 'units', at.file('units.csv', units(weightOfB)))
  const importAnswers = () => at.run('import', 'answers', at.file('answers.csv', answers), '--cycle', '2026')
  const score = async () => {
    const { out } = await at.run('score', '--cycle', '2026', '--json')
    return (JSON.parse(out) as { total: { stated: { percent: string } } }).total.stated.percent
  }
  const renewals = async () => {
    const store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
    const rows = await store.db
      .selectFrom('audit')
      .select('seq')
      .where('action', '=', 'cycle.basis_renewed')
      .execute()
    await store.close()
    return rows.length
  }

  it('takes the units of a file into a cycle that nobody has answered in, and says so in the audit log', async () => {
    await at.run(...open)
    expect(await importUnits(3)).toMatchObject({ status: 0, errors: [] })
    expect(await renewals()).toBe(1)
    expect(await importUnits(3)).toMatchObject({
      status: 0,
      out: expect.stringContaining('4 unchanged') as string,
    })
    expect(await renewals()).toBe(1)
    await importAnswers()
    expect(await score()).toBe('25.0')
  })

  it('keeps the weights of a cycle from its first answer on', async () => {
    await importUnits(1)
    await at.run(...open)
    await importUnits(3)
    await importAnswers()
    const exported = await at.run('export', 'units', '--cycle', '2026')
    expect(await importUnits(7)).toMatchObject({ status: 0 })
    expect(await score()).toBe('25.0')
    expect(await at.run('export', 'units', '--cycle', '2026')).toEqual(exported)
    expect(await renewals()).toBe(1)
  })

  it('leaves a unit that came later out of the year: it has no score, and no answer is taken for it', async () => {
    await importUnits(1)
    await at.run(...open)
    await importAnswers()
    const later = `${units(1)}NEW,Hospital C,somatik,R,9,,,\n`
    expect(await at.run('import', 'units', at.file('units.csv', later))).toMatchObject({ status: 0 })
    expect(await score()).toBe('50.0')
    const alone = await at.run('score', '--cycle', '2026', '--unit', 'NEW', '--json')
    expect(JSON.parse(alone.out)).toMatchObject({ total: { stated: { kind: 'unscored', applicable: 0 } } })
    const line = at.file('more.csv', `${header}NEW,1.1,4,4,4,4,yes,late\n`)
    expect(await at.run('import', 'answers', line, '--cycle', '2026')).toMatchObject({ status: 1 })
  })

  it('takes no answer into a year whose basis is not locked yet, and says so', async () => {
    await importUnits(1)
    await at.run(...open)
    const store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
    await store.db.updateTable('cycle').set({ state: 'planned', basis_frozen_at: null }).execute()
    const refused = await importAnswers()
    expect(refused).toMatchObject({ status: 1, out: '' })
    expect(refused.errors[0]).toContain('The basis of the year is not locked yet.')
    expect(await store.db.selectFrom('answer').select('id').execute()).toEqual([])
    await store.close()
  })
})
