import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { guideline, requirement, save, stateOf, u01 } from './rows.ts'
import { fieldOf, said, visit } from './visit.ts'

eachEngine((engine) => {
  let world: World
  let coordinator: Browserless
  beforeAll(async () => {
    world = await openWorld({ engine })
    coordinator = visit(world, 'coordinator-u01')
  })
  afterAll(() => world.close())

  async function pieceOfU01(): Promise<string> {
    const { id } = await world.test.house.store.db
      .selectFrom('evidence')
      .innerJoin('unit', 'unit.id', 'evidence.unit_id')
      .select('evidence.id')
      .where('unit.code', '=', 'U01')
      .orderBy('evidence.code')
      .executeTakeFirstOrThrow()
    return id
  }

  describe('a requirement', () => {
    it('is answered with its full text, its grounding and the meaning of each status in sight', async () => {
      const page = await coordinator.get(guideline('GL-02', 'GL-02-K1'))
      const row = page.html.text('#d-GL-02-K1')
      expect(row).toContain('Efterlever enheden kravet?')
      expect(row).toContain('Tæller ikke som efterlevet.')
      expect(row).toContain('Det tæller:')
      const filled = { status: 'complied', reason: 'Alt er på plads', evidence: [await pieceOfU01()] }
      const done = await coordinator.submit(page.html.form(requirement('GL-02-K1')), filled, save)
      expect(done.html.text('#d-GL-02-K1')).toContain('Efterlevet')
      expect(done.html.text('aside')).toContain('1 af 1 vurderet krav er efterlevet (100 %)')
      expect(await stateOf(world, 'GL-02-K1')).toMatchObject({ status: 'complied', complete: 1 })
    })

    it('is not complied with before evidence shows it, and keeps what was typed', async () => {
      const page = await coordinator.get(guideline('GL-03', 'GL-03-K1'))
      const form = page.html.form(requirement('GL-03-K1'))
      const filled = { status: 'complied', reason: 'Alt er på plads', evidence: [] }
      const refused = await coordinator.submit(form, filled, save)
      expect(refused.status).toBe(422)
      expect(refused.html.text('#f-evidence')).toContain('Dokumentationen mangler.')
      expect(fieldOf(refused, requirement('GL-03-K1'), 'reason')[0]?.trim()).toBe('Alt er på plads')
      expect(fieldOf(refused, requirement('GL-03-K1'), 'status')).toEqual(['complied'])
      expect(await stateOf(world, 'GL-03-K1')).toBeUndefined()
      const partly = await coordinator.submit(form, { ...filled, status: 'partly' }, save)
      expect(partly.html.text('#d-GL-03-K1')).toContain('Dokumentation mangler.')
    })

    it('is kept on the way to adding its evidence', async () => {
      const page = await coordinator.get(guideline('GL-03', 'GL-03-K2'))
      const filled = { status: 'complied', reason: 'Alt er på plads', evidence: [] }
      const form = page.html.form(requirement('GL-03-K2'))
      const added = await coordinator.submit(form, filled, { name: 'do', value: 'evidence' })
      expect(added.address).toContain('for=GL-03-K2')
      expect(await stateOf(world, 'GL-03-K2')).toMatchObject({
        status: 'complied',
        reason: 'Alt er på plads',
      })
    })

    it('can be asked to be left out, and counts as relevant until that is decided', async () => {
      const page = await coordinator.get(guideline('GL-02', 'GL-02-K2', '1'))
      expect(fieldOf(page, requirement('GL-02-K2'), 'status')).toEqual(['not_relevant'])
      const done = await coordinator.submit(
        page.html.form(requirement('GL-02-K2')),
        { reason: 'Enheden har ingen' },
        save,
      )
      const row = done.html.text('#d-GL-02-K2')
      expect(row).toContain('Anmodet: Ikke relevant')
      expect(row).toContain('Kravet tæller som relevant, til anmodningen er godkendt.')
      expect(done.html.text('aside')).toMatch(/1 af \d relevante krav/)
    })

    it('is confirmed from last year with one button', async () => {
      await world.test.house.store.db
        .updateTable('answer')
        .set({ state: 'draft', complete: 0, status: null, reason: '' })
        .where('id', '=', (await stateOf(world, 'GL-01-K2'))?.id as never)
        .execute()
      const page = await coordinator.get(guideline('GL-01'))
      const confirm = paths.requirementConfirmation.to({ ...u01, requirement: 'GL-01-K2' })
      await coordinator.submit(page.html.form(confirm))
      expect(await stateOf(world, 'GL-01-K2')).toMatchObject({ status: 'partly', complete: 1 })
    })
  })

  describe("all of last year's answers on one page", () => {
    const confirm = paths.guidelineConfirmation.to({ ...u01, guideline: 'GL-01' })
    const both = ['GL-01-K1', 'GL-01-K2'] as const
    const stages = async () =>
      (await Promise.all(both.map((id) => stateOf(world, id)))).map((row) => row?.complete)

    beforeAll(async () => {
      const { db } = world.test.house.store
      for (const subject of both) {
        const answer = (await stateOf(world, subject))?.id as never
        await db
          .updateTable('answer')
          .set({ state: 'draft', complete: 0, status: null, reason: '' })
          .where('id', '=', answer)
          .execute()
      }
    })

    it('are shown as proposals, and none is assessed before it is confirmed', async () => {
      const page = await coordinator.get(guideline('GL-01'))
      expect(said(page)).toContain('2 svar fra 2024 kan bekræftes uændret.')
      expect(page.html.text('#d-GL-01-K1')).toContain('Begrundelse i 2024: KANARIE-U01-reason')
      expect(page.html.text('#d-GL-01-K1')).toContain('Ikke vurderet endnu')
      expect(page.html.text('aside')).toContain('Ingen krav er vurderet endnu.')
      expect(await stages()).toEqual([0, 0])
    })

    it('are refused together where one was answered meanwhile, or is not of the page', async () => {
      const form = (seen: string) => world.ask('coordinator-u01', confirm, { form: { seen } })
      const [one, other] = await Promise.all(both.map((id) => stateOf(world, id)))
      expect((await form(`GL-01-K1:${one?.version} GL-01-K2:${(other?.version ?? 0) + 1}`)).status).toBe(409)
      expect((await form(`GL-01-K1:${one?.version} GL-02-K1:0`)).status).toBe(409)
      expect((await form(`GL-01-K1:${one?.version} GL-01-K3:0`)).status).toBe(409)
      for (const seen of ['', 'GL-01-K1', `${'GL-01-K1:1 '.repeat(2)}`, 'x'.repeat(2001)])
        expect((await form(seen)).status).toBe(409)
      expect(await stages()).toEqual([0, 0])
    })

    it('are confirmed by one button, each with a line of its own in the log', async () => {
      const page = await coordinator.get(guideline('GL-01'))
      const done = await coordinator.submit(page.html.form(confirm))
      expect(said(done)).toContain('2 svar er bekræftet.')
      expect(await stages()).toEqual([1, 1])
      const lines = await world.test.house.store.db
        .selectFrom('audit')
        .select('detail')
        .where('action', '=', 'answer.confirmed')
        .orderBy('seq', 'desc')
        .limit(2)
        .execute()
      expect(lines.map(({ detail }) => detail).join()).toMatch(/GL-01-K2.*GL-01-K1/s)
      expect((await coordinator.submit(page.html.form(confirm))).status).toBe(409)
    })
  })
})
