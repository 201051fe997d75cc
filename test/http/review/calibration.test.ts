import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CycleState } from '../../../src/domain/cycles/cycle.ts'
import { addDays, type Day } from '../../../src/domain/time.ts'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import { eachEngine } from '../../support/engines.ts'
import { said, visit } from '../answers/visit.ts'

const cycle = 2026
const page = paths.calibration.to({ cycle })

eachEngine((engine) => {
  let world: World
  beforeEach(async () => {
    world = await openWorld({ engine })
  })
  afterEach(() => world.close())
  const db = () => world.test.house.store.db
  const officer = () => visit(world, 'officer')
  const moveTo = (state: CycleState) =>
    db().updateTable('cycle').set({ state }).where('year', '=', cycle).execute()

  async function answerOn(unit: string, subject: string) {
    return db()
      .selectFrom('answer')
      .innerJoin('unit', 'unit.id', 'answer.unit_id')
      .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
      .selectAll('answer')
      .where('unit.code', '=', unit)
      .where('subject', '=', subject)
      .where('cycle.year', '=', cycle)
      .executeTakeFirstOrThrow()
  }

  it('compares the units, and finds who lies two steps from the middle', async () => {
    expect(said(await officer().get(page))).toContain('Intet svar ligger 2 trin eller mere')
    const low = { policy: '0', implementation: '0', automation: '0', reporting: '0' } as const
    await db()
      .updateTable('answer')
      .set(low)
      .where('id', '=', (await answerOn('U03', '2.4')).id)
      .execute()
    const found = await officer().get(page)
    expect(found.html.text('.m-lead')).toBe('1 svar ligger 2 trin eller mere fra de andre enheders.')
    expect(found.html.texts('table tbody td').slice(0, 5)).toEqual([
      expect.stringContaining('KANARIE-U03'),
      '0,00',
      '2,00',
      '−2,00 trin',
      '4',
    ])
    const other = await officer().get(paths.calibration.to({ cycle }, { control: 5 }))
    expect(said(other)).toContain('Der er ingen svar, som afviger efter reglen.')
  })

  it('changes a score with a reason, keeps the old one, and leaves the acceptance to another', async () => {
    await moveTo('calibration')
    const before = await answerOn('U01', '2.5')
    const browser = officer()
    const action = paths.calibrated.to({ cycle, answer: before.id })
    const open = await browser.get(paths.calibration.to({ cycle }, { answer: before.id }))
    const without = await browser.submit(open.html.form(action), { policy: '1', reason: ' ' })
    expect(without.status).toBe(422)
    expect(said(without)).toContain('Skriv en begrundelse.')
    const same = await browser.submit(open.html.form(action), { reason: 'Som før.' })
    expect(same.status).toBe(422)
    expect(said(same)).toContain('Scoren er den samme som før.')
    expect(same.html.text('textarea')).toContain('Som før.')
    const done = await browser.submit(open.html.form(action), {
      policy: '1',
      reason: 'Kun aftalt mundtligt.',
    })
    expect(done.status).toBe(200)
    const line = done.html.text('#changed + table tbody')
    expect(line).toContain('50 % (2,00 af 4)')
    expect(line).toContain('37 % (1,50 af 4)')
    expect(line).toContain('Kun aftalt mundtligt.')
    expect(line).toContain('Person officer')
    const after = await answerOn('U01', '2.5')
    expect(after).toMatchObject({
      state: 'approved',
      policy: '1',
      reason: before.reason,
      version: before.version + 1,
    })
    const queue = await browser.get(paths.review.to({ cycle }, { answer: before.id }))
    expect(queue.html.text('.m-decide')).toContain('Du har selv skrevet')
    const late = await browser.submit(open.html.form(action), { policy: '2', reason: 'Alligevel ikke.' })
    expect(late.status).toBe(409)
  })

  it.each([
    ['collection', 'Scoren kan rettes, mens årshjulet er i trinnet Kalibrering.'],
    ['result_locked', 'Resultatet er låst.'],
  ] as const)('changes nothing in %s', async (state, sentence) => {
    await moveTo(state)
    const { id, version } = await answerOn('U01', '2.5')
    const open = await officer().get(paths.calibration.to({ cycle }, { answer: id }))
    expect(open.html.text('main')).toContain(sentence)
    const form = {
      version: String(version),
      policy: '1',
      implementation: '1',
      automation: '1',
      reporting: '1',
    }
    const reply = await world.ask('officer', paths.calibrated.to({ cycle, answer: id }), {
      form: { ...form, reason: 'Prøver.' },
    })
    expect(reply.status).toBe(409)
    expect((await answerOn('U01', '2.5')).version).toBe(version)
  })

  it('stops the lock while something blocking is found, and says which rule', async () => {
    await moveTo('calibration')
    const { id } = await answerOn('U01', 'GL-01-K1')
    await db().updateTable('answer').set({ state: 'accepted' }).where('state', '=', 'approved').execute()
    await db().updateTable('answer').set({ status: 'complied' }).where('id', '=', id).execute()
    const lead = visit(world, 'lead')
    const step = async () => {
      const open = await lead.get(paths.cycle.to({ cycle }))
      const form = open.html.form(paths.cycleStep.to({ cycle }))
      const asks = form.fields.some(({ name }) => name === 'reason')
      return lead.submit(form, asks ? { reason: 'Vi kender manglerne.' } : {})
    }
    await step()
    const stateNow = () =>
      db().selectFrom('cycle').select('state').where('year', '=', cycle).executeTakeFirstOrThrow()
    expect((await stateNow()).state).toBe('calibration')
    expect(said(await lead.get(paths.cycle.to({ cycle })))).toContain(
      'Efterlevet uden dokumentation: 1 svar.',
    )
    await db().updateTable('answer').set({ status: 'partly' }).where('id', '=', id).execute()
    await step()
    expect((await stateNow()).state).toBe('result_locked')
  })

  it('finds compliance that an exemption says the opposite of, from its first day to its last', async () => {
    const { id, unit_id: unit } = await answerOn('U01', 'GL-01-K2')
    await db().updateTable('answer').set({ status: 'complied' }).where('id', '=', id).execute()
    const grant = await db()
      .selectFrom('exemption_grant')
      .innerJoin('exemption', 'exemption.id', 'exemption_grant.exemption_id')
      .selectAll('exemption_grant')
      .where('exemption.unit_id', '=', unit)
      .where('exemption.requirement', '=', 'GL-01-K2')
      .executeTakeFirstOrThrow()
    const foundOn = async (countingDate: Day) => {
      await db().updateTable('cycle').set({ counting_date: countingDate }).where('year', '=', cycle).execute()
      const query = { unit: 'U01', rule: 'complied_while_exempted' }
      const list = await officer().get(paths.consistency.to({ cycle }, query))
      return list.html.links().filter(({ href }) => href === paths.review.to({ cycle }, { answer: id }))
        .length
    }
    const { valid_from: first, valid_until: last } = grant
    expect([await foundOn(addDays(first, -1)), await foundOn(addDays(last, 1))]).toEqual([0, 0])
    expect([await foundOn(first), await foundOn(last)]).toEqual([1, 1])
  })

  it('lists what must be looked at, and each count leads to as many', async () => {
    const { id } = await answerOn('U01', 'GL-01-K1')
    await db().updateTable('answer').set({ status: 'complied' }).where('id', '=', id).execute()
    const list = await officer().get(paths.consistency.to({ cycle }))
    expect(list.html.text('main')).toContain('Efterlevet uden dokumentation')
    expect(list.html.text('.m-lead')).toContain('1 af dem spærrer for at låse resultatet.')
    for (const address of [paths.consistency.to({ cycle }), paths.evidenceStatus.to({ cycle })]) {
      const whole = await officer().get(address)
      const links = whole.html.links().filter(({ href }) => href.startsWith(`${address}?`))
      expect(links.length).toBeGreaterThan(0)
      for (const { href, text } of links) {
        const narrowed = await officer().get(href.split('#')[0] ?? '')
        expect(narrowed.html.texts('#list ~ table tbody tr')).toHaveLength(Number(text))
      }
    }
    await db().updateTable('person').set({ language: 'en' }).execute()
    expect(said(await officer().get(paths.consistency.to({ cycle })))).toContain('Complied without evidence')
    expect(said(await officer().get(paths.evidenceStatus.to({ cycle })))).toContain('wait for review')
    expect(said(await officer().get(page))).toContain('Calibration')
  })
})
