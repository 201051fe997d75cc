import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { fieldOf, said, visit } from '../answers/visit.ts'
import { cycle, form, list, piecesIn, storedIn, title, unit, upload } from './kept.ts'

eachEngine((engine) => {
  let world: World
  let coordinator: Browserless
  beforeAll(async () => {
    world = await openWorld({ engine })
    coordinator = visit(world, 'coordinator-u01')
  })
  afterAll(() => world.close())

  describe('for an answer', () => {
    const answer = paths.safeguardAnswer.to({ unit, cycle, safeguard: '8.1' })
    const row = paths.unitControl.to({ unit, cycle, control: 8 }, { edit: '8.1' })

    it('is attached at once, and the way leads back to the row with its text', async () => {
      const open = await coordinator.get(row)
      const reason = 'Loggen gemmes i et år.'
      const page = await coordinator.submit(
        open.html.form(answer),
        { policy: '3', reason },
        { value: 'evidence' },
      )
      expect(page.html.text('h1[autofocus]')).toBe('Tilføj dokumentation til 8.1')
      const refused = await coordinator.submit(page.html.form(list), { title: '' })
      expect(refused.html.texts('[autofocus]')).toHaveLength(1)
      expect(refused.html.text('.alert-error[autofocus]')).toContain('Titel: Feltet skal udfyldes.')
      const file = new File(['a'], 'log.txt')
      const back = await coordinator.submit(page.html.form(list), { title: 'Logpolitik', file })
      expect(back.address).toBe(row)
      expect(fieldOf(back, answer, 'reason')[0]?.trim()).toBe(reason)
      expect(fieldOf(back, answer, 'evidence')).toHaveLength(1)
      expect(back.html.text('.m-row.edit table')).toContain('Logpolitik')
    })

    it('begins the answer as a draft where there is none', async () => {
      const page = await coordinator.get(form({ for: 'GL-05-K1', cycle: String(cycle) }))
      expect(fieldOf(page, list, 'valid_until')[0]?.slice(0, 3)).toBe('202')
      const back = await coordinator.submit(page.html.form(list), {
        title: 'Procedure',
        statement: 'Den findes.',
      })
      expect(back.html.text('#d-GL-05-K1')).toContain('Procedure')
      const saved = paths.requirementAnswer.to({ unit, cycle, requirement: 'GL-05-K1' })
      expect(fieldOf(back, saved, 'evidence')).toHaveLength(1)
    })

    it('takes back what was sent, as any change does', async () => {
      const { db } = world.test.house.store
      const state = () =>
        db
          .selectFrom('answer')
          .innerJoin('unit', 'unit.id', 'answer.unit_id')
          .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
          .select(['answer.state', 'answer.complete', 'answer.approved_by', 'answer.version'])
          .where('unit.code', '=', unit)
          .where('cycle.year', '=', cycle)
          .where('answer.subject', '=', '2.4')
          .executeTakeFirstOrThrow()
      expect((await state()).state).toBe('approved')
      const page = await coordinator.get(form({ for: '2.4', cycle: String(cycle) }))
      await coordinator.submit(page.html.form(list), { title: 'Nyt', statement: 'Nyt.' })
      expect(await state()).toEqual({ state: 'draft', complete: 1, approved_by: null, version: 3 })
    })

    it('is refused in a locked cycle, and nothing is kept', async () => {
      const [rows, files] = [await piecesIn(world), await storedIn(world)]
      const page = await coordinator.get(form({ for: '2.4', cycle: '2025' }))
      const file = new File(['Kun i denne prøve'], 'ny.txt')
      const refused = await coordinator.submit(page.html.form(list), { title: 'For sent', file })
      expect(refused.status).toBe(409)
      expect(said(refused)).toContain('Resultatet er låst. Svar kan ikke rettes.')
      expect(fieldOf(refused, list, 'title')).toEqual(['For sent'])
      expect([await piecesIn(world), await storedIn(world)]).toEqual([rows, files])
    })

    it('that does not exist is not found', async () => {
      for (const purpose of [
        { for: '19.1', cycle: '2026' },
        { for: '2.4', cycle: '1999' },
        { for: '2.4' },
      ] as Record<string, string>[]) {
        const sent = {
          title,
          links: '',
          statement: 'x',
          valid_from: '2025-01-01',
          valid_until: '2025-12-31',
        }
        const { status } = await world.ask('coordinator-u01', list, {
          form: { ...sent, ...purpose },
          file: null,
        })
        expect(status).toBe(404)
      }
    })
  })

  describe('new content', () => {
    it('says who was first where its content was replaced meanwhile, and keeps what was typed', async () => {
      const page = await coordinator.get(form())
      const added = await coordinator.submit(page.html.form(list), {
        title: 'Vagtplan',
        statement: 'Første.',
      })
      const replacement = `${added.address}/replacement`
      const [mine, theirs] = [await coordinator.get(replacement), await coordinator.get(replacement)]
      await coordinator.submit(theirs.html.form(replacement), {
        statement: 'Anden.',
        valid_until: '2026-03-01',
      })
      const late = await coordinator.submit(mine.html.form(replacement), { statement: 'Tredje.' })
      expect(late.status).toBe(409)
      expect(late.html.text('[role=alert]')).toMatch(/Sidste ændring: dig selv, .+ kl\.\s\d\d\.\d\d\./)
      expect(late.html.text('[role=alert] dl')).toMatch(/1\. marts 2026.*Anden\.$/)
      expect(fieldOf(late, replacement, 'statement')[0]?.trim()).toBe('Tredje.')
      const settled = await coordinator.submit(late.html.form(replacement))
      expect([settled.status, said(settled).includes('Tredje.')]).toEqual([200, true])
    })

    it('keeps the file that was chosen where another was put in its place meanwhile', async () => {
      const added = await upload(coordinator, new File(['den første'], 'plan.txt'), { title: 'Plan' })
      const replacement = `${added.address}/replacement`
      const [mine, theirs] = [await coordinator.get(replacement), await coordinator.get(replacement)]
      await coordinator.submit(theirs.html.form(replacement), { file: new File(['den anden'], 'anden.txt') })
      const file = new File(['den tredje'], 'tredje.txt')
      const late = await coordinator.submit(mine.html.form(replacement), { file })
      expect(late.status).toBe(409)
      expect(late.html.text('[role=alert] dl')).toContain('anden.txt')
      expect(said(late)).toContain('Gem tredje.txt')
      const settled = await coordinator.submit(late.html.form(replacement))
      expect([settled.status, said(settled).includes('tredje.txt')]).toEqual([200, true])
    })
  })
})
