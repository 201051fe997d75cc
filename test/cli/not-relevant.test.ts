import { afterEach, beforeEach, expect, it } from 'vitest'
import { openStore } from '../../src/db/store.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'

// What a unit asks to leave out counts once somebody else has agreed, and a file read back must not agree for them.
eachEngine((engine) => {
  let at: Commands
  beforeEach(async () => {
    at = await openCommands(engine)
    await at.run('seed', '--fixture', 'contract')
  })
  afterEach(() => at.close())

  const output = async (...line: string[]) => {
    const ran = await at.run(...line)
    if (ran.status !== 0) throw new Error(ran.errors.join('\n'))
    return ran.out
  }
  const score = (...more: string[]) => output('score', '--cycle', '2026', ...more, '--json')
  const database = () => openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})

  it('scores the same before and after its answers have been written out and read back', async () => {
    const units = ['U01', 'U02', 'U03', 'IT']
    const scores = () => Promise.all([score(), ...units.map((unit) => score('--unit', unit))])
    const before = await scores()
    for (const kind of ['answers', 'compliance']) {
      const file = at.file(`${kind}.csv`, await output('export', kind, '--cycle', '2026'))
      const read = await at.run('import', kind, file, '--cycle', '2026')
      expect(read.status).toBe(0)
    }
    expect(await scores()).toEqual(before)
  })

  it('writes out what was agreed to and not what waits, and reads neither back as agreed', async () => {
    const store = database()
    const rows = await store.db
      .selectFrom('answer')
      .innerJoin('unit', 'unit.id', 'answer.unit_id')
      .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
      .select(['answer.subject', 'answer.state', 'unit.code'])
      .where('cycle.year', '=', 2026)
      .where('answer.applicable', '=', 0)
      .execute()
    await store.close()
    const waiting = rows.find(({ state }) => state === 'approved' || state === 'sent')
    const agreed = rows.find(({ state }) => state === 'accepted')
    if (!waiting || !agreed) throw new Error('The fixture has no request of both kinds')
    const out = await output('export', 'answers', '--cycle', '2026')
    const lineOf = ({ code, subject }: typeof waiting) =>
      out.split('\n').find((line) => line.startsWith(`"${code}";"${subject}";`))
    expect(lineOf(agreed)).toContain(';"no";')
    expect(lineOf(waiting)).toBeUndefined()

    const header = 'unit,safeguard,policy,implementation,automation,reporting,applicable,reason\n'
    const line = `${waiting.code},${waiting.subject},,,,,no,the same hand agrees\n`
    const refused = await at.run('import', 'answers', at.file('no.csv', header + line), '--cycle', '2026')
    expect(refused.status).toBe(1)
    expect(refused.errors.join(' ')).toContain('decided in review')
  })
})
