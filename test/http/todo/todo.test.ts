import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CycleState } from '../../../src/domain/cycles/cycle.ts'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import { eachEngine } from '../../support/engines.ts'
import { said, visit } from '../answers/visit.ts'

const cycle = 2026
const todo = paths.todo.to({ unit: 'U01', cycle })
const sending = paths.sending.to({ unit: 'U01', cycle })
const approval = paths.approval.to({ unit: 'U01', cycle })

eachEngine((engine) => {
  let world: World
  beforeEach(async () => {
    world = await openWorld({ engine })
  })
  afterEach(() => world.close())

  async function moveCycle(state: CycleState): Promise<void> {
    await world.test.house.store.db.updateTable('cycle').set({ state }).where('year', '=', cycle).execute()
  }

  async function statesOf(): Promise<Record<string, number>> {
    const rows = await world.test.house.store.db
      .selectFrom('answer')
      .innerJoin('unit', 'unit.id', 'answer.unit_id')
      .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
      .select('answer.state')
      .where('unit.code', '=', 'U01')
      .where('cycle.year', '=', cycle)
      .execute()
    return Object.fromEntries(
      Object.entries(Object.groupBy(rows, ({ state }) => state)).map(([state, some]) => [state, some.length]),
    )
  }

  it('leads with what is missing and by when, returned answers first', async () => {
    const page = await visit(world, 'coordinator-u01').get(todo)
    expect(page.status).toBe(200)
    const lead = page.html.text('.m-lead')
    expect(lead).toMatch(/mangler 287 af 293 svar\. Fristen er om 27 dage, den 16\. september 2025\./)
    expect(lead).toContain('1 er returneret.')
    expect(page.html.texts('.m-task h3').slice(0, 3)).toEqual([
      'Svar, der er returneret',
      'Kontrol 1: Overblik over udstyr',
      'Kontrol 2: Overblik over programmer',
    ])
    expect(page.html.texts('a.button-primary')).toEqual(['Ret 1 svar Svar, der er returneret'])
    expect(page.html.text('.m-task .m-q')).toContain('KANARIE-U01-comment')
    expect(said(page)).toContain('1 delkontrol er besvaret centralt')
  })

  it('folds the questions of a task away where very many wait, and says how many there are', async () => {
    const page = await visit(world, 'coordinator-u01').get(todo)
    const [first] = page.html.texts('.m-fold summary')
    expect(first).toMatch(/^1\.2 .+, 1\.3 .+ og \d+ mere$/)
    const [folded] = page.html.texts('.m-fold')
    expect(folded).toContain('Det tæller for eksempel: ')
    expect(Buffer.byteLength(page.body)).toBeLessThan(150_000)
  })

  it('opens the first question of a task', async () => {
    const coordinator = visit(world, 'coordinator-u01')
    const page = await coordinator.get(todo)
    const [first] = page.html.links().filter(({ text }) => text.startsWith('Ret 1 svar'))
    const row = await coordinator.get(first?.href.split('#')[0] ?? '')
    expect(row.html.text('.m-row.edit h2')).toContain('2.6')
  })

  it('sends what is ready, and nothing else', async () => {
    const coordinator = visit(world, 'coordinator-u01')
    const page = await coordinator.get(todo)
    const done = await coordinator.submit(page.html.form(sending))
    expect(said(done)).toContain('2 svar er sendt til enhedens ledelse.')
    expect(await statesOf()).toEqual({ draft: 1, sent: 3, approved: 2, accepted: 1, returned: 1 })
    const second = await coordinator.submit(page.html.form(sending))
    expect(second.status).toBe(409)
    expect(said(second)).toMatch(/færdige svar at sende\. Sidste ændring: dig selv, .+ kl\.\s\d\d\.\d\d\./)
  })

  it('names to the central team what lacks evidence before it sends for a unit, and says then what was sent', async () => {
    const { db } = world.test.house.store
    await db
      .updateTable('answer')
      .set({ status: 'complied', applicable: 1 })
      .where('kind', '=', 'requirement')
      .where('state', '=', 'draft')
      .where('complete', '=', 1)
      .execute()
    const officer = visit(world, 'officer')
    const address = paths.unitControls.to({ unit: 'U01', cycle })
    const page = await officer.get(address)
    expect(said(page)).toContain('Sender du på enhedens vegne, kan du ikke selv vurdere svarene bagefter.')
    expect(page.html.text('.alert-warning')).toMatch(/siger ”Efterlevet” og viser ikke til dokumentation\./)
    expect(page.html.texts('.alert-warning li a')).toEqual(['GL-01-K1'])
    const done = await officer.submit(page.html.form(sending))
    expect(said(done)).toContain('2 svar er sendt til enhedens ledelse.')
    expect(done.html.forms().map(({ action }) => action)).not.toContain(sending)
    const own = await visit(world, 'coordinator-u01').get(address)
    expect(own.html.texts('main form')).toEqual([])
  })

  it('shows the manager one task: to approve what waits, as it stands on the page', async () => {
    const manager = visit(world, 'manager-u01')
    const page = await manager.get(todo)
    expect(page.html.text('.m-lead')).toContain('1 svar venter på din godkendelse.')
    expect(page.html.texts('main button, main a.button')).toEqual(['Godkend 1 svar'])
    const done = await manager.submit(page.html.form(approval))
    expect(said(done)).toContain('1 svar er godkendt.')
    expect(said(done)).toContain('Du har ikke noget at godkende lige nu.')
    expect(await statesOf()).toMatchObject({ approved: 3 })
    expect((await statesOf())['sent']).toBeUndefined()
  })

  it('approves nothing that was changed since the page was read', async () => {
    const manager = visit(world, 'manager-u01')
    const page = await manager.get(todo)
    await world.test.house.store.db
      .updateTable('answer')
      .set({ version: 9 })
      .where('state', '=', 'sent')
      .execute()
    const done = await manager.submit(page.html.form(approval))
    expect(done.status).toBe(409)
    expect(said(done)).toMatch(
      /Svar, som du ville godkende, er ændret eller godkendt, siden du åbnede siden\. .+ Sidste ændring: Lokal informationssikkerhedskoordinator, .+ kl\.\s/,
    )
    expect(await statesOf()).toMatchObject({ sent: 1 })
  })

  it('approves nothing that the same person sent', async () => {
    const { db } = world.test.house.store
    const manager = world.people['manager-u01'] as never
    await db.updateTable('answer').set({ sent_by: manager }).where('state', '=', 'sent').execute()
    const page = await visit(world, 'manager-u01').get(todo)
    expect(page.html.texts('main button')).toEqual([])
    expect(said(page)).toContain('1 svar har du selv skrevet eller sendt.')
    const [row] = await db
      .selectFrom('answer')
      .innerJoin('unit', 'unit.id', 'answer.unit_id')
      .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
      .select(['answer.id', 'answer.version'])
      .where('answer.state', '=', 'sent')
      .where('unit.code', '=', 'U01')
      .where('cycle.year', '=', cycle)
      .execute()
    const form = { seen: `${row?.id}:${row?.version}` }
    expect((await world.ask('manager-u01', approval, { form })).status).toBe(403)
  })

  it('takes no list of answers that is none', async () => {
    for (const seen of ['', 'x', 'x:0', "x:1 '; drop table answer; --", 'x:1'.repeat(20_000)]) {
      const { status } = await world.ask('manager-u01', approval, { form: { seen } })
      expect([409, 413]).toContain(status)
    }
  })

  it('says that the deadline has passed', async () => {
    world.test.clock.moveBy(20 * 60_000)
    await world.test.house.store.db
      .updateTable('cycle')
      .set({ collection_deadline: '2025-08-10' as never })
      .where('year', '=', cycle)
      .execute()
    const page = await visit(world, 'coordinator-u01').get(todo)
    expect(page.html.text('.m-due h2')).toBe('Fristen var den 10. august 2025')
  })

  it('asks only for what was returned once the collection is over', async () => {
    await moveCycle('review')
    const page = await visit(world, 'coordinator-u01').get(todo)
    expect(page.html.texts('.m-task h3')).toEqual(['Svar, der er returneret'])
    expect(page.html.text('.m-due h2')).toBe('Returneret af det centrale team')
  })

  it('asks for nothing once the result is locked, and says since when', async () => {
    await moveCycle('result_locked')
    await world.test.changeAs({ kind: 'operator' })(async (write, moment) => {
      const { id } = await write
        .selectFrom('cycle')
        .select('id')
        .where('year', '=', cycle)
        .executeTakeFirstOrThrow()
      await write
        .insertInto('cycle_step')
        .values({
          id: moment.newId(),
          cycle_id: id,
          state: 'result_locked',
          reason: '',
          by_person: null,
          at: moment.now,
        })
        .execute()
      return { ok: true, value: undefined, trace: { action: 'cycle.moved', object: 'cycle', id } }
    })
    const page = await visit(world, 'coordinator-u01').get(todo)
    expect(page.html.text('.m-lead')).toBe('Resultatet er låst den 20. august 2025. Svar kan ikke rettes.')
    expect(page.html.texts('main button, main a.button')).toEqual([])
    expect((await world.ask('coordinator-u01', sending, { form: {} })).status).toBe(409)
    expect((await world.ask('manager-u01', approval, { form: { seen: 'x:1' } })).status).toBe(409)
  })

  it('is calm where nothing is asked', async () => {
    await world.test.house.store.db
      .updateTable('cycle_unit')
      .set({ weight: 0 })
      .where('code', '=', 'U01')
      .execute()
    const page = await visit(world, 'coordinator-u01').get(todo)
    expect(said(page)).toContain('Enheden bliver ikke vurderet i denne cyklus')
    expect(said(page)).toContain('I kan også')
  })

  it('is a page of the own unit only', async () => {
    const other = paths.todo.to({ unit: 'U03', cycle })
    const [own, absent] = [visit(world, 'coordinator-u01'), paths.todo.to({ unit: 'U99', cycle })]
    expect((await own.get(other)).status).toBe(404)
    expect((await own.get(other)).body).toBe((await own.get(absent)).body)
    expect((await visit(world, 'officer').get(todo)).status).toBe(404)
  })

  it('reads the same in English', async () => {
    await world.test.house.store.db
      .updateTable('person')
      .set({ language: 'en' })
      .where('id', '=', world.people['coordinator-u01'] as never)
      .execute()
    const page = await visit(world, 'coordinator-u01').get(todo)
    expect(page.html.text('h1')).toBe('What you must do')
    expect(page.html.text('.m-lead')).toMatch(/lacks 287 of 293 answers\. The deadline is in 27 days/)
  })
})
