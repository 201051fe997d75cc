import { afterAll, beforeAll, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import { eachEngine } from '../../support/engines.ts'
import { said, visit } from '../answers/visit.ts'
import { secondSaver } from '../second-saver.ts'

eachEngine((engine) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ engine })
  })
  afterAll(() => world.close())

  it('of the register and of one system leaves a line, with counts and codes and no text; what is not found leaves none', async () => {
    const { db } = world.test.house.store
    const coordinator = visit(world, 'coordinator-u01')
    const list = await coordinator.get(paths.findings.to({}))
    const link = list.html.links().find(({ href }) => /^\/findings\/[0-9a-f-]{36}$/.test(href))
    expect((await coordinator.get(link?.href ?? '')).status).toBe(200)
    const others = await visit(world, 'coordinator-u03').get(link?.href ?? '')
    expect(others.status).toBe(404)
    const lines = await db
      .selectFrom('audit')
      .select(['actor_id', 'object', 'detail'])
      .where('action', '=', 'finding.read')
      .orderBy('seq')
      .execute()
    const by = world.people['coordinator-u01']
    expect(lines).toMatchObject([
      { actor_id: by, object: 'instance' },
      { actor_id: by, object: 'finding' },
    ])
    expect(JSON.parse(lines[0]?.detail ?? '')).toEqual({ page: 1, systems: 4 })
    expect(JSON.parse(lines[1]?.detail ?? '')).toEqual({ code: 'S001' })
  })

  it('is registered for the one unit that somebody writes for, and for a chosen one by whoever writes for many', async () => {
    const chosen = async (who: string) => {
      const { html } = await visit(world, who).get(paths.newFinding.to({}))
      return html.form(paths.newFinding.to({})).fields.find(({ name }) => name === 'unit')?.values
    }
    expect(await chosen('coordinator-u01')).toEqual(['U01'])
    expect(await chosen('officer')).toEqual([''])
  })

  it('shows what is stored of a system beside what the second saver typed', async () => {
    const pair = { first: visit(world, 'lead'), second: visit(world, 'officer') }
    const list = await pair.second.get(paths.findings.to({}, { state: 'registered' }))
    const link = list.html.links().find(({ href }) => /^\/findings\/[0-9a-f-]{36}$/.test(href))
    const address = paths.findingText.to({ finding: link?.href.split('/')[2] ?? '' })
    const second = await secondSaver(
      pair,
      address,
      address,
      { plan: 'Deres plan.', handling: 'shield', deadline: '2026-03-01' },
      { plan: 'Min plan.' },
    )
    expect(second.stored).toEqual({
      Håndtering: 'Afskærmes med ekstra sikring',
      'Hvordan?': 'Deres plan.',
      Frist: '1. marts 2026',
    })
    expect(second.late.html.texts('textarea')).toContain('Min plan.')
    expect(said(await pair.second.submit(second.form))).toContain('Min plan.')
  })
})
