import { afterEach, beforeEach, expect, it } from 'vitest'
import { id } from '../../../src/domain/ids.ts'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless, Page } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { forbiddenIn, untiedIn } from '../../views/render.tsx'
import { said, visit } from '../answers/visit.ts'

const collecting = { cycle: 2026 }
const adopted = { cycle: 2025 }
const unitGoals = (unit: string, cycle = 2025) => paths.unitGoals.to({ unit, cycle })

eachEngine((engine) => {
  let world: World
  let officer: Browserless
  beforeEach(async () => {
    world = await openWorld({ engine })
    officer = visit(world, 'officer')
  })
  afterEach(() => world.close())

  async function firstGoal(cycle: number): Promise<string> {
    const list = await officer.get(paths.goals.to({ cycle }))
    const link = list.html.links().find(({ text }) => text === `${cycle}-01`)
    if (!link) throw new Error('No goal on the list')
    return link.href
  }
  const send = (page: Page, action: string, filled: Record<string, string | string[]>) =>
    officer.submit(page.html.form(action), filled)
  async function language(browser: Browserless, person: string): Promise<Browserless> {
    const { db } = world.test.house.store
    await db
      .updateTable('person')
      .set({ language: 'en' })
      .where('id', '=', id<'person'>(world.people[person] ?? ''))
      .execute()
    return browser
  }

  it('lists the goals with what each lacks, and offers the next number', async () => {
    const list = await officer.get(paths.goals.to(collecting))
    expect(list.html.text('h1')).toBe('Mål for 2026')
    expect(said(list)).toContain('Klar til høring')
    const form = await officer.get(paths.newGoal.to(collecting))
    expect([...untiedIn(form.html), ...forbiddenIn(form.html)]).toEqual([])
    const saved = await send(form, paths.newGoal.to(collecting), { goal: 'Enheden skal øve.' })
    expect(saved.html.text('h1')).toBe('Mål 2026-04')
    expect(said(saved)).toContain('Målet er gemt.')
    expect(saved.html.texts('main ul > li')).toContain('måltal')
    expect(said(await officer.get(paths.goals.to(collecting)))).toMatch(/Mangler: hvorfor, evne/)
  })

  it('binds all units, or those chosen, with what is special for one', async () => {
    const goal = await firstGoal(2026)
    const page = await officer.get(goal)
    const all = await send(page, goal, { allUnits: '1' })
    const { fields } = all.html.form(goal)
    const values = (name: string) =>
      fields.filter((each) => each.name === name).flatMap((each) => each.values)
    expect(values('units')).toEqual(['IT', 'U01', 'U02', 'U03'])
    const one = await send(all, goal, { units: ['U03'] })
    const again = one.html.form(goal).fields.filter(({ name }) => name === 'units')
    expect(again.flatMap((each) => each.values)).toEqual(['U03'])
  })

  it('keeps what was typed when a field is refused', async () => {
    const goal = await firstGoal(2026)
    const refused = await send(await officer.get(goal), goal, {
      number: '2027-01',
      baselineUnknown: '1',
      responsible: 'Ledelse & <b>støtte</b>',
    })
    expect(refused.status).toBe(422)
    expect(refused.html.texts('.form-error-message')).toEqual([
      'Nummeret skal begynde med det år, målet gælder for.',
      'Skriv enten et udgangspunkt, eller sæt kryds ved, at det ikke kendes.',
    ])
    const responsible = refused.html.form(goal).fields.find(({ name }) => name === 'responsible')
    expect(responsible?.values).toEqual(['Ledelse & <b>støtte</b>'])
    const taken = await send(await officer.get(goal), goal, { number: '2026-02' })
    expect(taken.html.texts('.form-error-message')).toEqual(['Nummeret er brugt til et andet mål.'])
  })

  it('shows the second of two what the first has saved, and lets him save knowingly', async () => {
    const goal = await firstGoal(2026)
    const mine = await officer.get(goal)
    await send(await officer.get(goal), goal, { target: '91 %' })
    const conflict = await send(mine, goal, { target: '92 %' })
    expect(conflict.status).toBe(409)
    expect(conflict.html.text('[role=alert] dl')).toBe('Måltal91 %')
    expect(conflict.html.text('[role=alert]')).toMatch(/Sidste ændring: dig selv, .+ kl\.\s\d\d\.\d\d\./)
    const settled = await send(conflict, goal, {})
    expect(settled.status).toBe(200)
    expect(settled.html.form(goal).fields.find(({ name }) => name === 'target')?.values).toEqual(['92 %'])
  })

  it('asks before it removes a draft', async () => {
    const goal = await firstGoal(2026)
    const ask = await officer.get(`${goal}/removal`)
    expect(said(ask)).toContain('kan ikke hentes frem igen')
    const list = await send(ask, `${goal}/removal`, {})
    expect(said(list)).toContain('Mål 2026-01 er fjernet.')
    expect((await officer.get(goal)).status).toBe(404)
  })

  it('shows an adopted goal as text, with the status of the goal and of its units', async () => {
    const goal = await firstGoal(2025)
    const page = await officer.get(goal)
    expect(page.html.forms().some(({ action }) => action === goal)).toBe(false)
    const early = await send(page, `${goal}/status`, { outcome: 'not_reached', on: '2025-08-19' })
    expect(early.status).toBe(422)
    expect(early.html.texts('.form-error-message')).toEqual(['Skriv, hvorfor målet ikke er nået helt.'])
    const done = await send(early, `${goal}/status`, { comment: 'Systemet kom for sent.' })
    expect(said(done)).toContain('Status er gemt.')
    expect(done.html.rows('table').slice(1)[0]).toEqual([
      'Hele målet',
      'Ikke nået',
      '–',
      'Systemet kom for sent.',
      '19.08.2025',
    ])
    const removal = await officer.get(`${goal}/removal`)
    expect(said(removal)).toContain('Målet er vedtaget af styregruppen og kan ikke rettes.')
    expect(removal.html.forms().some(({ action }) => action.endsWith('/removal'))).toBe(false)
  })

  it('gives a unit its own adopted goals, and nothing of others', async () => {
    const coordinator = visit(world, 'coordinator-u01')
    const page = await coordinator.get(unitGoals('U01'))
    expect([...untiedIn(page.html), ...forbiddenIn(page.html)]).toEqual([])
    expect(page.html.texts('h2').map((text) => text.split(' ')[0])).toEqual(['2025-01', '2025-03'])
    expect(page.body).toContain('KANARIE-U01-target')
    expect(page.body).not.toContain('KANARIE-U03')
    expect(said(await coordinator.get(unitGoals('U01', 2026)))).toContain('ingen vedtagne mål')
    for (const address of [
      unitGoals('U03'),
      paths.goals.to(adopted),
      paths.goals.to(collecting),
      paths.newGoal.to(collecting),
      await firstGoal(2025),
      paths.annualGoals.to(adopted),
      paths.reports.to({}),
    ]) {
      expect([address, (await coordinator.get(address)).status]).toEqual([address, 404])
    }
  })

  it('takes a unit’s status on its own goal and shows it to the central team', async () => {
    const coordinator = visit(world, 'coordinator-u01')
    const page = await coordinator.get(unitGoals('U01'))
    const [form] = page.html.forms().filter(({ action }) => action.endsWith('/status'))
    if (!form) throw new Error('No form for a status')
    const refused = await coordinator.submit(form, { outcome: 'reached', on: '2025-08-21' })
    expect(refused.status).toBe(422)
    expect(refused.html.texts('.form-error-message')).toEqual(['Datoen er ikke kommet endnu.'])
    const done = await coordinator.submit(form, { outcome: 'reached', value: '96 %', on: '2025-08-20' })
    expect(said(done)).toContain('Status er gemt.')
    expect(said(await officer.get(await firstGoal(2025)))).toContain('96 %')
    const manager = await visit(world, 'manager-u01').get(unitGoals('U01'))
    expect(manager.html.forms().some(({ action }) => action.endsWith('/status'))).toBe(false)
  })

  it('lets the data protection officer read goals and change none', async () => {
    const dpo = visit(world, 'dpo')
    const page = await dpo.get(await firstGoal(2026))
    expect(page.status).toBe(200)
    expect(page.html.forms().filter(({ action }) => action.includes('/goals'))).toEqual([])
    expect((await dpo.get(paths.newGoal.to(collecting))).status).toBe(404)
    expect((await dpo.get(paths.annualGoals.to(collecting))).status).toBe(404)
  })

  it('speaks English to those who do', async () => {
    await language(officer, 'officer')
    const list = await officer.get(paths.goals.to(collecting))
    expect(list.html.text('h1')).toBe('Goals for 2026')
    expect(said(list)).toContain('Ready for the hearing')
    const form = await officer.get(paths.newGoal.to(collecting))
    expect(said(form)).toContain('Year, hyphen and two digits')
  })
})
