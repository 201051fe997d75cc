import { sql } from 'kysely'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { copiedTables } from '../../../src/db/dump.ts'
import { id } from '../../../src/domain/ids.ts'
import { paths } from '../../../src/paths.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import type { Browserless } from '../../support/browserless.ts'
import { eachEngine } from '../../support/engines.ts'
import { forbiddenIn, untiedIn } from '../../views/render.tsx'
import { fieldOf, said, visit } from '../answers/visit.ts'
import { secondSaver } from '../second-saver.ts'

const cycle = 2026

eachEngine((engine) => {
  let world: World
  let officer: Browserless
  beforeEach(async () => {
    world = await openWorld({ engine })
    officer = visit(world, 'officer')
  })
  afterEach(() => world.close())

  /** Every row of every table, as text. */
  async function everything(): Promise<string> {
    const { db } = world.test.house.store
    const tables = [...copiedTables.kept, ...copiedTables.leftOut]
    const rows = await Promise.all(
      tables.map(async (table) => {
        const found = (await sql<Record<string, unknown>>`select * from ${sql.table(table)}`.execute(db)).rows
        return [table, found.map((row) => JSON.stringify(row)).sort()] as const
      }),
    )
    return JSON.stringify(rows)
  }
  async function strategyOf(state: 'draft' | 'approved'): Promise<string> {
    const { db } = world.test.house.store
    const row = await db
      .selectFrom('sub_strategy')
      .select('id')
      .where('state', '=', state)
      .executeTakeFirstOrThrow()
    return row.id
  }
  async function effortOf(strategy: string): Promise<string> {
    const { db } = world.test.house.store
    const row = await db
      .selectFrom('effort')
      .select('id')
      .where('sub_strategy_id', '=', id<'sub_strategy'>(strategy))
      .executeTakeFirstOrThrow()
    return row.id
  }
  const pair = () => ({ first: visit(world, 'lead'), second: officer })
  async function inEnglish(person: string): Promise<void> {
    await world.test.house.store.db
      .updateTable('person')
      .set({ language: 'en' })
      .where('id', '=', id<'person'>(world.people[person] ?? ''))
      .execute()
  }

  it('changes nothing by scenarios, a hundred of them, and says on each page and in its title that it is a thought', async () => {
    const before = await everything()
    // The pages are the same on both engines; a hundred of them on the faster one.
    const turns = engine === 'sqlite' ? 100 : 10
    for (let turn = 0; turn < turns; turn += 1) {
      const step = String((turn % 4) + 1)
      const scenario = { control: String((turn % 18) + 1), safeguard: '1.1', step, effort: '1.1' }
      const page = await officer.get(paths.whatIf.to({ cycle }, scenario))
      expect(page.status).toBe(200)
      if (turn % 25 === 0) {
        expect(page.html.text('title')).toContain('TÆNKT')
        expect(page.html.text('h1')).toContain('TÆNKT')
      }
    }
    expect(await everything()).toBe(before)
    await inEnglish('officer')
    const english = await officer.get(paths.whatIf.to({ cycle }))
    expect(english.html.text('title')).toContain('HYPOTHETICAL')
  })

  it('shows what first, the sub-strategy and its road to those who read the strategy, and to nobody else', async () => {
    const strategy = await strategyOf('draft')
    const pages = [
      paths.whatFirst.to({ cycle }),
      paths.subStrategies.to({}),
      paths.subStrategy.to({ strategy }),
      paths.road.to({ strategy }),
    ]
    for (const address of pages) {
      const page = await officer.get(address)
      expect(page.status).toBe(200)
      expect([...untiedIn(page.html), ...forbiddenIn(page.html)]).toEqual([])
      expect((await visit(world, 'coordinator-u01').get(address)).status).not.toBe(200)
    }
    expect(said(await officer.get(paths.road.to({ strategy })))).toContain('Forventning, ikke resultat.')
  })

  it('gives a year another target by a decision, and follows it in words and figures of that year alone', async () => {
    const address = paths.target.to({ cycle })
    const form = await officer.get(address)
    expect(said(form)).toContain('Årets mål er 75 %')
    const given = { percent: '80', decidedBy: 'Regionsrådet', on: '2025-08-19', reference: '25/4321' }
    const refused = await officer.submit(form.html.form(address), { ...given, percent: '75', reason: 'Nej.' })
    expect(refused.status).toBe(422)
    expect(refused.html.texts('.form-error-message')).toEqual(['Det er årets mål i forvejen.'])
    const saved = await officer.submit(form.html.form(address), { ...given, reason: 'Truslen er skærpet.' })
    expect(said(saved)).toContain('Årets mål er 80 %')
    expect(said(saved)).toContain('25/4321')
    expect(said(await officer.get(paths.maturity.to({ cycle })))).toContain('80')
    expect(said(await officer.get(paths.cycle.to({ cycle })))).toContain('80 %')
    expect(said(await officer.get(paths.target.to({ cycle: 2025 })))).toContain('Årets mål er 75 %')
    expect((await officer.get(paths.road.to({ strategy: await strategyOf('draft') }))).html.text('h1')).toBe(
      'Vejen til 3,2',
    )
  })

  it('refuses another target for a year whose result is locked', async () => {
    const locked = await officer.get(paths.target.to({ cycle: 2025 }))
    expect(said(locked)).toContain('Resultatet er låst.')
    expect(locked.html.texts('main form')).toHaveLength(0)
  })

  it('supersedes an analysis by a corrected one, and keeps the old in sight with its reason', async () => {
    const list = await officer.get(paths.external.to({}))
    const link = list.html.links().find(({ href }) => href.endsWith('/superseding'))
    if (!link) throw new Error('Nothing to supersede')
    const form = await officer.get(link.href)
    const unchanged = await officer.submit(form.html.form(link.href), { reason: 'Ingen.' })
    expect(unchanged.status).toBe(422)
    const done = await officer.submit(form.html.form(link.href), { total: '1,9', reason: 'Tastefejl.' })
    expect(done.status).toBe(200)
    expect(said(done)).toContain('Erstattet den')
    expect(said(done)).toContain('Tastefejl.')
    expect(said(done)).toContain('1,9')
    expect((await officer.get(link.href)).status).toBe(409)
  })

  it('says of the status of an effort who gave another first, when and which, and keeps the one chosen', async () => {
    const strategy = await strategyOf('approved')
    const effort = await effortOf(strategy)
    const [page, action] = [
      paths.effort.to({ strategy, effort }),
      paths.effortStatus.to({ strategy, effort }),
    ]
    const second = await secondSaver(pair(), page, action, { status: 'in_progress' }, { status: 'completed' })
    expect(second.stored).toEqual({ Status: 'I gang' })
    expect(fieldOf(second.late, action, 'status')).toEqual(['completed'])
    expect(second.late.html.texts('main button')).toEqual(['Gem mit i stedet'])
    const settled = await officer.submit(second.form)
    expect([settled.status, fieldOf(settled, action, 'status')]).toEqual([200, ['completed']])
    const same = await secondSaver(pair(), page, action, { status: 'withdrawn' }, { status: 'withdrawn' })
    expect(said(same.late)).toContain('Det gemte er det samme som dit.')
  })

  it('keeps the status that was chosen where another effort requires this one', async () => {
    const strategy = await strategyOf('approved')
    const effort = await effortOf(strategy)
    const { db } = world.test.house.store
    const [kept, other] = [id<'effort'>(effort), id<'effort'>(`${effort.slice(0, -4)}ffff`)]
    const row = await db.selectFrom('effort').selectAll().where('id', '=', kept).executeTakeFirstOrThrow()
    await db
      .insertInto('effort')
      .values({ ...row, id: other, code: '1.2' })
      .execute()
    await db.insertInto('effort_prerequisite').values({ effort_id: other, requires_id: kept }).execute()
    const [page, action] = [
      paths.effort.to({ strategy, effort }),
      paths.effortStatus.to({ strategy, effort }),
    ]
    const refused = await officer.submit((await officer.get(page)).html.form(action), { status: 'withdrawn' })
    expect([refused.status, fieldOf(refused, action, 'status')]).toEqual([422, ['withdrawn']])
    expect(refused.html.texts('.form-error-message')).toEqual([
      'En anden indsats forudsætter denne. Ret den anden først.',
    ])
  })

  it('shows what is stored of an effort, a sub-strategy or a frame beside what the second saver typed', async () => {
    const strategy = await strategyOf('draft')
    const effort = await effortOf(strategy)
    const own = paths.effort.to({ strategy, effort })
    const first = await secondSaver(
      pair(),
      own,
      own,
      { title: 'Deres titel', from: '2026-03-01', investment: '600.000', track: 'both' },
      { title: 'Min titel', investment: '500000' },
    )
    expect(first.stored).toMatchObject({ Begynder: '1. marts 2026', 'Investering i hele kroner': '600.000' })
    expect(Object.keys(first.stored)).toHaveLength(4)
    expect(fieldOf(first.late, own, 'title')).toEqual(['Min titel'])
    expect((await officer.submit(first.form)).status).toBe(200)

    const text = paths.subStrategyText.to({ strategy })
    const second = await secondSaver(
      pair(),
      text,
      text,
      { objectives: 'Deres\r\nto linjer' },
      { objectives: 'Mine mål' },
    )
    expect(Object.values(second.stored)).toEqual(['Deres to linjer'])
    expect(second.late.html.texts('textarea')).toContain('Mine mål')

    const { id: frame } = await world.test.house.store.db
      .selectFrom('investment_frame')
      .select('id')
      .executeTakeFirstOrThrow()
    const address = paths.frame.to({ frame })
    const amounts = fieldOf(await officer.get(address), address, 'amount')
    const withFirst = (kroner: string) => [kroner, ...amounts.slice(1)]
    const third = await secondSaver(
      pair(),
      address,
      address,
      { amount: withFirst('70000'), bufferWithin: [] },
      { amount: withFirst('80000') },
    )
    expect(third.stored).toEqual({
      'Bufferen er en del af rammen': 'Nej',
      'Økonomiaftale, 2025': '70.000',
    })
    expect(fieldOf(third.late, address, 'amount')[0]).toBe('80000')
  })
})
