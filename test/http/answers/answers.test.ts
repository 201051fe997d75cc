import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless, Page } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { fieldOf, said, visit } from './visit.ts'

const cycle = 2026
const u01 = { unit: 'U01', cycle }
const control = (number: number, edit?: string, at: { unit: string; cycle: number } = u01) =>
  paths.unitControl.to({ ...at, control: number }, { edit })
const answer = (safeguard: string) => paths.safeguardAnswer.to({ ...u01, safeguard })
const guideline = (id: string, edit?: string, request?: string) =>
  paths.unitGuideline.to({ ...u01, guideline: id }, { edit, request })
const requirement = (id: string) => paths.requirementAnswer.to({ ...u01, requirement: id })

const levels = { policy: '3', implementation: '2', automation: '2', reporting: '1' }
const save = { name: 'do', value: 'save' }
const reason = 'Konti bliver lukket af et fast job hver nat.'

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

  async function stateOf(subject: string, year = cycle) {
    return world.test.house.store.db
      .selectFrom('answer')
      .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
      .innerJoin('unit', 'unit.id', 'answer.unit_id')
      .select(['answer.id', 'answer.state', 'answer.complete', 'answer.version', 'answer.reason'])
      .select(['answer.policy', 'answer.applicable', 'answer.status'])
      .where('unit.code', '=', 'U01')
      .where('cycle.year', '=', year)
      .where('answer.subject', '=', subject)
      .executeTakeFirst()
  }

  it('saves one row and shows it as it is read, with its score', async () => {
    const page = await saveRow('5.1', { ...levels, reason })
    expect(page.status).toBe(200)
    expect(page.html.text('#d-5-1')).toContain('Gemt')
    expect(page.html.text('#d-5-1')).toContain('3: Skrevet')
    expect(page.html.text('#d-5-1')).toContain('50 % (2,00 af 4)')
    expect(page.html.text('#d-5-1')).toContain(reason)
    expect(await stateOf('5.1')).toMatchObject({ state: 'draft', complete: 1, version: 1 })
    expect(page.html.figures().get('control.5.stated.percent')).toBe('50.0')
  })

  it('keeps an unfinished answer and says what is missing', async () => {
    const page = await saveRow('5.2', { policy: '3', reason })
    expect(page.html.text('#d-5-2')).toContain('Kladde')
    expect(page.html.text('#d-5-2')).toContain('et eller flere aspekter mangler')
    expect(await stateOf('5.2')).toMatchObject({ complete: 0 })
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
      .where('id', '=', (await stateOf('2.5'))?.id as never)
      .execute()
    const open = await coordinator.get(control(2, '2.5'))
    expect(open.html.text('#d-2-5')).toContain('Forslag: svaret fra 2024 var 50 % (2,00 af 4)')
    expect(fieldOf(open, answer('2.5'), 'policy')).toEqual(['3'])
    const confirmation = paths.safeguardConfirmation.to({ ...u01, safeguard: '2.5' })
    const done = await coordinator.submit(open.html.form(confirmation))
    expect(done.status).toBe(200)
    expect(await stateOf('2.5')).toMatchObject({ state: 'draft', complete: 1, policy: '3' })
  })

  it('asks for "not applicable" with a reason, which waits for the central team', async () => {
    const page = await coordinator.get(
      paths.unitControl.to({ ...u01, control: 6 }, { edit: '6.1', request: '1' }),
    )
    expect(fieldOf(page, answer('6.1'), 'notApplicable')).toEqual(['1'])
    const done = await coordinator.submit(page.html.form(answer('6.1')), { reason: 'Ingen konti' }, save)
    expect(done.html.text('#d-6-1')).toContain('Anmodet: Ikke relevant')
    expect(await stateOf('6.1')).toMatchObject({ applicable: 0, complete: 1 })
  })

  describe('what is refused', () => {
    it('comes back with everything that was typed', async () => {
      const long = 'x'.repeat(1001)
      const page = await saveRow('5.4', { ...levels, reason: long })
      expect(page.status).toBe(422)
      expect(said(page)).toContain('Svaret er ikke gemt')
      expect(fieldOf(page, answer('5.4'), 'reason')[0]?.trim()).toBe(long)
      expect(fieldOf(page, answer('5.4'), 'automation')).toEqual(['2'])
      expect(await stateOf('5.4')).toBeUndefined()
    })

    it('is a step that does not exist', async () => {
      const form = { version: '0', ...levels, policy: '5', reason, do: 'save' }
      const page = await world.ask('coordinator-u01', answer('5.4'), { form })
      expect(page.status).toBe(422)
      expect(page.body).toContain(reason)
      expect(await stateOf('5.4')).toBeUndefined()
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
      expect(await stateOf('5.4')).toMatchObject({ complete: 1 })
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
      expect((await stateOf('2.2', 2025))?.version).toBe(2)
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

  describe('two people on one answer', () => {
    const mine = { ...levels, reason: 'Fra marts lukker et fast job konti i to systemer.' }
    const theirs = { ...levels, automation: '1', reason: 'Fra marts lukker et fast job konti i ét system.' }
    let safeguard = ''
    let conflict: Page
    let nth = 0

    async function collide(): Promise<void> {
      nth += 1
      safeguard = `7.${nth}`
      const form = (await coordinator.get(control(7, safeguard))).html.form(answer(safeguard))
      const other = visit(world, 'officer')
      const page = await other.get(control(7, safeguard))
      await other.submit(page.html.form(answer(safeguard)), theirs, save)
      conflict = await coordinator.submit(form, mine, save)
    }

    it('shows both texts, and what differs', async () => {
      await collide()
      expect(conflict.status).toBe(409)
      expect(said(conflict)).toContain('To har rettet det samme svar')
      expect(said(conflict)).toContain('Det centrale team gemte først')
      expect(said(conflict)).toContain('Automatisering (2 mod 1) og begrundelsen')
      expect(conflict.html.texts('ins')).toEqual(expect.arrayContaining(['to systemer', 'ét system']))
    })

    it('saves mine over theirs, which stays among the earlier answers', async () => {
      await collide()
      const done = await coordinator.submit(conflict.html.form(answer(safeguard)), {}, { value: 'mine' })
      expect(done.html.text(`#d-7-${nth}`)).toContain(mine.reason)
      expect(await stateOf(safeguard)).toMatchObject({ version: 2, reason: mine.reason })
      const history = await coordinator.get(
        paths.answerHistory.to({ unit: 'U01', answer: (await stateOf(safeguard))?.id ?? '' }),
      )
      expect(said(history)).toContain(theirs.reason)
    })

    it('keeps theirs, and mine stays among the earlier answers', async () => {
      await collide()
      await coordinator.submit(conflict.html.form(answer(safeguard)), {}, { value: 'theirs' })
      const kept = await stateOf(safeguard)
      expect(kept).toMatchObject({ version: 2, reason: theirs.reason, state: 'approved' })
      const history = await coordinator.get(paths.answerHistory.to({ unit: 'U01', answer: kept?.id ?? '' }))
      expect(history.html.texts('main section h2')).toHaveLength(2)
      expect(said(history)).toContain(mine.reason)
    })

    it('edits on with both beside each other', async () => {
      await collide()
      const page = await coordinator.submit(conflict.html.form(answer(safeguard)), {}, { value: 'edit' })
      expect(page.html.text('.m-row.edit')).toContain(theirs.reason)
      expect(fieldOf(page, answer(safeguard), 'reason')[0]?.trim()).toBe(mine.reason)
      const done = await coordinator.submit(page.html.form(answer(safeguard)), { reason: 'Begge dele' }, save)
      expect(done.status).toBe(200)
      expect(await stateOf(safeguard)).toMatchObject({ version: 2, reason: 'Begge dele' })
    })
  })

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
      expect(await stateOf('GL-02-K1')).toMatchObject({ status: 'complied', complete: 1 })
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
      expect(await stateOf('GL-03-K1')).toBeUndefined()
      const partly = await coordinator.submit(form, { ...filled, status: 'partly' }, save)
      expect(partly.html.text('#d-GL-03-K1')).toContain('Dokumentation mangler.')
    })

    it('is kept on the way to adding its evidence', async () => {
      const page = await coordinator.get(guideline('GL-03', 'GL-03-K2'))
      const filled = { status: 'complied', reason: 'Alt er på plads', evidence: [] }
      const form = page.html.form(requirement('GL-03-K2'))
      const added = await coordinator.submit(form, filled, { name: 'do', value: 'evidence' })
      expect(added.address).toContain('for=GL-03-K2')
      expect(await stateOf('GL-03-K2')).toMatchObject({ status: 'complied', reason: 'Alt er på plads' })
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
        .where('id', '=', (await stateOf('GL-01-K2'))?.id as never)
        .execute()
      const page = await coordinator.get(guideline('GL-01'))
      const confirm = paths.requirementConfirmation.to({ ...u01, requirement: 'GL-01-K2' })
      await coordinator.submit(page.html.form(confirm))
      expect(await stateOf('GL-01-K2')).toMatchObject({ status: 'partly', complete: 1 })
    })
  })

  describe("all of last year's answers on one page", () => {
    const confirm = paths.guidelineConfirmation.to({ ...u01, guideline: 'GL-01' })
    const both = ['GL-01-K1', 'GL-01-K2'] as const
    const stages = async () => (await Promise.all(both.map((id) => stateOf(id)))).map((row) => row?.complete)

    beforeAll(async () => {
      const { db } = world.test.house.store
      for (const subject of both) {
        const answer = (await stateOf(subject))?.id as never
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
      const [one, other] = await Promise.all(both.map((id) => stateOf(id)))
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
      expect(await stateOf('9.2')).toMatchObject({ complete: 0, policy: null })
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
