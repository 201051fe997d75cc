import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { answer, control, cycle, guideline, levels, reason, requirement, save, stateOf, u01 } from './rows.ts'
import { fieldOf, said, visit } from './visit.ts'

eachEngine((engine) => {
  let world: World
  let coordinator: Browserless
  beforeAll(async () => {
    world = await openWorld({ engine })
    coordinator = visit(world, 'coordinator-u01')
  })
  afterAll(() => world.close())

  /** Opens a row and saves it with these fields. */
  async function saveRow(safeguard: string, filled: Record<string, string | string[]>, pressed = save) {
    const page = await coordinator.get(control(Number(safeguard.split('.')[0]), safeguard))
    return coordinator.submit(page.html.form(answer(safeguard)), filled, pressed)
  }

  it('saves one row and shows it as it is read, with its score', async () => {
    const page = await saveRow('5.1', { ...levels, reason })
    expect(page.status).toBe(200)
    expect(page.html.text('#d-5-1')).toContain('Gemt')
    expect(page.html.text('#d-5-1')).toContain('3: Skrevet')
    expect(page.html.text('#d-5-1')).toContain('50 % (2,00 af 4)')
    expect(page.html.text('#d-5-1')).toContain(reason)
    expect(await stateOf(world, '5.1')).toMatchObject({ state: 'draft', complete: 1, version: 1 })
    expect(page.html.figures().get('control.5.stated.percent')).toBe('50.0')
  })

  it('keeps an unfinished answer and says what is missing', async () => {
    const page = await saveRow('5.2', { policy: '3', reason })
    expect(page.html.text('#d-5-2')).toContain('Kladde')
    expect(page.html.text('#d-5-2')).toContain('et eller flere aspekter mangler')
    expect(await stateOf(world, '5.2')).toMatchObject({ complete: 0 })
  })

  it('goes on to the next answer that is missing', async () => {
    const page = await saveRow('5.3', { ...levels, reason }, { name: 'do', value: 'next' })
    expect(page.address).toBe(paths.unitControl.to({ ...u01, control: 5 }, { edit: '5.4', saved: '5.3' }))
    expect(page.html.text('#d-5-3')).toContain('Gemt kl.')
    expect(page.html.text('#d-5-4')).toContain('Du retter')
  })

  it('shows the meaning of every step beside its choice', async () => {
    const page = await coordinator.get(control(5, '5.5'))
    const steps = page.html.texts('#d-5-5 .m-opt')
    expect(steps).toHaveLength(24)
    expect(steps.slice(0, 6)).toEqual([
      '0 Ingen politik',
      '1 Aftalt mundtligt',
      '2 Delvist skrevet',
      '3 Skrevet',
      '4 Skrevet og godkendt',
      'Ikke relevant',
    ])
  })

  it('proposes last year and takes it over once it is confirmed', async () => {
    const page = await coordinator.get(control(2, '2.6'))
    expect(fieldOf(page, answer('2.6'), 'policy')).toEqual(['3'])
    const proposal = await coordinator.get(control(2, '2.1'))
    expect(proposal.html.text('#d-2-1')).not.toContain('Forslag')
    await world.test.house.store.db
      .updateTable('answer')
      .set({ state: 'draft', complete: 0, policy: null, implementation: null, reason: '' })
      .set({ automation: null, reporting: null })
      .where('id', '=', (await stateOf(world, '2.5'))?.id as never)
      .execute()
    const open = await coordinator.get(control(2, '2.5'))
    expect(open.html.text('#d-2-5')).toContain('Forslag: svaret fra 2024 var 50 % (2,00 af 4)')
    expect(fieldOf(open, answer('2.5'), 'policy')).toEqual(['3'])
    const confirmation = paths.safeguardConfirmation.to({ ...u01, safeguard: '2.5' })
    const done = await coordinator.submit(open.html.form(confirmation))
    expect(done.status).toBe(200)
    expect(await stateOf(world, '2.5')).toMatchObject({ state: 'draft', complete: 1, policy: '3' })
  })

  it('asks for "not applicable" with a reason, which waits for the central team', async () => {
    const page = await coordinator.get(
      paths.unitControl.to({ ...u01, control: 6 }, { edit: '6.1', request: '1' }),
    )
    expect(fieldOf(page, answer('6.1'), 'notApplicable')).toEqual(['1'])
    const done = await coordinator.submit(page.html.form(answer('6.1')), { reason: 'Ingen konti' }, save)
    expect(done.html.text('#d-6-1')).toContain('Anmodet: Ikke relevant')
    expect(await stateOf(world, '6.1')).toMatchObject({ applicable: 0, complete: 1 })
  })

  describe('what is refused', () => {
    it('comes back with everything that was typed', async () => {
      const long = 'x'.repeat(1001)
      const page = await saveRow('5.4', { ...levels, reason: long })
      expect(page.status).toBe(422)
      expect(said(page)).toContain('Svaret er ikke gemt')
      expect(fieldOf(page, answer('5.4'), 'reason')[0]?.trim()).toBe(long)
      expect(fieldOf(page, answer('5.4'), 'automation')).toEqual(['2'])
      expect(await stateOf(world, '5.4')).toBeUndefined()
    })

    it('is a step that does not exist', async () => {
      const form = { version: '0', ...levels, policy: '5', reason, do: 'save' }
      const page = await world.ask('coordinator-u01', answer('5.4'), { form })
      expect(page.status).toBe(422)
      expect(page.body).toContain(reason)
      expect(await stateOf(world, '5.4')).toBeUndefined()
    })

    it('is an answer in which nothing applies', async () => {
      const none = { policy: 'na', implementation: 'na', automation: 'na', reporting: 'na' }
      const page = await saveRow('5.4', { ...none, reason })
      expect(page.status).toBe(422)
      expect(said(page)).toContain('at hele delkontrollen ikke er relevant')
    })

    it('is a text that seems to hold a civil registration number, until somebody has looked', async () => {
      const page = await saveRow('5.4', { ...levels, reason: 'Se sag 010190-1234.' })
      expect(page.status).toBe(422)
      expect(said(page)).toContain('Der er 1 sted, som ligner et personnummer.')
      const again = page.html.form(answer('5.4'))
      const done = await coordinator.submit(again, { confirmed: '1' }, save)
      expect(done.status).toBe(200)
      expect(await stateOf(world, '5.4')).toMatchObject({ complete: 1 })
      expect(world.log.join('\n')).not.toContain('010190')
    })

    it('is a safeguard or requirement that does not exist', async () => {
      const form = { version: '0', reason, do: 'save' }
      for (const address of [answer('19.1'), answer('5.10'), requirement('GL-01-K99')]) {
        expect((await world.ask('coordinator-u01', address, { form })).status).toBe(404)
      }
      for (const address of [control(19), control(0), guideline('GL-99'), guideline('GL-1')]) {
        expect((await coordinator.get(address)).status).toBe(404)
      }
    })

    it('is a guideline that is not for the unit', async () => {
      const list = (await coordinator.get(paths.unitGuidelines.to(u01))).body
      const form = { version: '0', status: 'complied', reason, do: 'save' }
      expect(list).not.toContain('GL-17:')
      expect((await coordinator.get(guideline('GL-17'))).status).toBe(404)
      expect((await world.ask('coordinator-u01', requirement('GL-17-K1'), { form })).status).toBe(404)
    })

    it('is an answer in a locked cycle, and the text is still there to be copied', async () => {
      const locked = { unit: 'U01', cycle: 2025 }
      const page = await coordinator.get(control(2, '2.2', locked))
      expect(page.html.texts('.m-row.edit')).toEqual([])
      expect(said(page)).toContain('Svar kan ikke rettes.')
      const address = paths.safeguardAnswer.to({ ...locked, safeguard: '2.2' })
      const form = { version: '2', ...levels, reason: 'For sent', do: 'save' }
      const refused = await world.ask('coordinator-u01', address, { form })
      expect(refused.status).toBe(409)
      expect(refused.body).toContain('Resultatet er låst. Svar kan ikke rettes.')
      expect(refused.body).toContain('For sent')
      expect((await stateOf(world, '2.2', 2025))?.version).toBe(2)
    })

    it('is an answer that is given centrally', async () => {
      const page = await coordinator.get(control(1, '1.1'))
      expect(page.html.text('#d-1-1')).toContain('Besvaret centralt')
      expect(page.html.texts('.m-row.edit')).toEqual([])
      const form = { version: '0', ...levels, reason, do: 'save' }
      expect((await world.ask('coordinator-u01', answer('1.1'), { form })).status).toBe(409)
    })
  })

  it('shows the provider’s levels on a shared safeguard, and no word of its reason', async () => {
    const page = await coordinator.get(control(1))
    expect(page.html.text('#d-1-2')).toContain('KANARIE-IT-name')
    expect(page.html.text('#d-1-2')).toContain('Jeres del: ikke vurderet endnu.')
    expect(page.body).not.toContain('KANARIE-IT-reason')
  })

  it('asks for one step in a cycle of a single level', async () => {
    const { db } = world.test.house.store
    await db.updateTable('cycle').set({ method: 'single-level' }).where('year', '=', cycle).execute()
    try {
      const page = await coordinator.get(control(9, '9.1'))
      expect(page.html.texts('#d-9-1 .m-opt')).toHaveLength(5)
      const done = await coordinator.submit(page.html.form(answer('9.1')), { level: '3', reason }, save)
      expect(done.html.text('#d-9-1')).toContain('75 % (3,00 af 4)')
      // An aspect that is sent all the same says nothing here.
      const form = { version: '0', ...levels, reason, do: 'save' }
      expect((await world.ask('coordinator-u01', answer('9.2'), { form })).status).toBe(303)
      expect(await stateOf(world, '9.2')).toMatchObject({ complete: 0, policy: null })
    } finally {
      await db.updateTable('cycle').set({ method: 'four-aspects' }).where('year', '=', cycle).execute()
    }
  })

  it('reads the same in English', async () => {
    await world.test.house.store.db
      .updateTable('person')
      .set({ language: 'en' })
      .where('id', '=', world.people['manager-u01'] as never)
      .execute()
    const manager = visit(world, 'manager-u01')
    const page = await manager.get(control(5))
    expect(said(page)).toContain('Control 5: User accounts')
    expect(page.html.texts('a.button')).toEqual([])
    const list = await manager.get(paths.unitGuidelines.to(u01))
    expect(said(list)).toContain('requirements are answered')
  })
})
