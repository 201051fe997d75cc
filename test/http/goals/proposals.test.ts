import { afterAll, beforeAll, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { said, visit } from '../answers/visit.ts'

const here = { cycle: 2026 }

eachEngine((engine) => {
  let world: World
  let officer: Browserless
  beforeAll(async () => {
    world = await openWorld({ engine })
    officer = visit(world, 'officer')
  })
  afterAll(() => world.close())

  it('lists proposals with their source and figure, and makes none a goal by itself', async () => {
    const { db } = world.test.house.store
    const count = async () => (await db.selectFrom('goal').select('id').execute()).length
    const before = await count()
    const page = await officer.get(paths.goalProposals.to(here))
    expect(page.status).toBe(200)
    expect(page.html.texts('h2')).toContain('De største afstande i modenhed')
    expect(said(page)).toContain('Egenvurdering opgjort 30. september 2025')
    expect(await count()).toBe(before)
  })

  it('fills in a new goal, leaves its sentence to a person, keeps the source, and names the goal afterwards', async () => {
    const list = await officer.get(paths.goalProposals.to(here))
    const link = list.html.links().find(({ href }) => href.includes('from=gap'))
    const form = await officer.get(link?.href ?? '')
    const value = (name: string) =>
      form.html.form(paths.newGoal.to(here)).fields.find((field) => field.name === name)?.values[0]
    expect(value('goal')?.trim()).toBe('')
    expect(value('reason')).toContain('Nås målniveauet')
    expect(value('baselineDate')).toBe('2025-09-30')
    expect(value('source')).toMatch(/^gap:\d+\.\d+$/)
    const saved = await officer.submit(form.html.form(paths.newGoal.to(here)), {
      goal: 'Enheden skal nå målniveauet.',
    })
    expect(said(saved)).toContain('Kilde: Afstand til målniveauet på delkontrol')
    const again = await officer.get(paths.goalProposals.to(here))
    expect(again.html.links().filter(({ text }) => text.startsWith('Brugt i mål 2026-'))).toHaveLength(1)
  })

  it('proposes the areas with systems that do not meet the guidelines, and names no system', async () => {
    const list = await officer.get(paths.goalProposals.to(here))
    const { db } = world.test.house.store
    const open = await db.selectFrom('finding').select('system').where('state', '<>', 'registered').execute()
    expect(open.length).toBeGreaterThan(3)
    expect(said(list)).toContain(`${open.length} systemer, 0 over fristen, ${open.length} uden support`)
    expect(open.filter(({ system }) => list.body.includes(system))).toEqual([])
    const link = list.html.links().find(({ href }) => href.includes('from=finding'))
    const form = await officer.get(link?.href ?? '')
    const saved = await officer.submit(form.html.form(paths.newGoal.to(here)), {
      goal: 'Enheden skal bringe systemerne i orden.',
    })
    expect(said(saved)).toContain('Kilde: Systemer, der ikke lever op til retningslinjerne: Diagnostik')
    expect(said(saved)).toContain('Antal systemer på området ”Diagnostik”')
    const kept = await db
      .selectFrom('goal')
      .select('source_reference')
      .where('source_kind', '=', 'finding')
      .execute()
    expect(kept).toEqual([{ source_reference: 'Diagnostik' }])
  })

  it('refuses a source that proposes nothing, with what was typed', async () => {
    const form = await officer.get(paths.newGoal.to(here, { from: 'gap:2.2' }))
    const fields = form.html.form(paths.newGoal.to(here))
    const refused = await officer.submit(fields, { goal: 'Mit mål.', source: 'gap:99.9' })
    expect(refused.status).toBe(422)
    expect(refused.html.text('#f-goal-error')).toContain('Forslaget findes ikke længere')
    const kept = refused.html.form(paths.newGoal.to(here)).fields.find(({ name }) => name === 'goal')
    expect(kept?.values[0]?.trim()).toBe('Mit mål.')
  })
})
