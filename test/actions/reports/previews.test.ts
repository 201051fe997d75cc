import { afterAll, beforeAll, expect, it } from 'vitest'
import { annualGoalsPreview } from '../../../src/actions/reports/annual-goals-preview.ts'
import { collectSnapshot } from '../../../src/actions/reports/collect.ts'
import { collectMaturityReport, maturityPreview } from '../../../src/actions/reports/collect-maturity.ts'
import {
  collectSubStrategyReport,
  subStrategyPreview,
} from '../../../src/actions/reports/collect-sub-strategy.ts'
import { draftFacts } from '../../../src/actions/reports/order.ts'
import { solveRoad } from '../../../src/adapters/solver/solver.ts'
import { cycleOfYear } from '../../../src/db/queries/cycles.ts'
import { seedDemonstration } from '../../../src/demo/demonstration.ts'
import { id } from '../../../src/domain/ids.ts'
import type { Instant } from '../../../src/domain/time.ts'
import { languageOf } from '../../../src/i18n/language.ts'
import { presentMaturityPreview } from '../../../src/presenters/maturity-report-preview.ts'
import { presentPreview } from '../../../src/presenters/reports.ts'
import { presentSubStrategyPreview } from '../../../src/presenters/sub-strategy-report-preview.ts'
import { eachEngine } from '../../support/engines.ts'
import { openTestHouse, type TestHouse } from '../../support/house.ts'
import { operatorScope } from '../../support/small-region.ts'

const scope = operatorScope('report.preview')
const t = languageOf('da')

// A page reads only what it shows, so it must be seen that it shows what the whole report would.
eachEngine((engine) => {
  let test: TestHouse
  beforeAll(async () => {
    test = await openTestHouse({ engine, clock: '2026-11-28T09:00:00.000Z' as Instant })
    const { files } = test.house
    await seedDemonstration({ change: test.changeAs({ kind: 'operator' }), files, passwordHash: '' })
  })
  afterAll(() => test.close())

  const order = () => ({ facts: draftFacts, status: 'draft', now: test.clock.now() }) as const
  const ofYear = async (year: number) => {
    const cycle = await cycleOfYear(test.house.store.reader, year)
    if (!cycle) throw new Error(`The demonstration has no ${year}`)
    return cycle
  }
  /** What the page of the annual goals shows, once it is seen to be what the report says. */
  async function goalsShown(year: number) {
    const { reader } = test.house.store
    const cycle = await ofYear(year)
    const shown = presentPreview(await annualGoalsPreview(reader, scope, cycle, order()), [], t)
    expect(shown).toEqual(presentPreview(await collectSnapshot(reader, scope, cycle, order()), [], t))
    return shown
  }

  it.each([2026, 2027])('shows of %i what each report would say', async (year) => {
    const { reader } = test.house.store
    const cycle = await ofYear(year)
    const maturity = presentMaturityPreview(await maturityPreview(reader, scope, cycle, order()), [], t)
    const report = await collectMaturityReport(reader, scope, cycle, order())
    expect(maturity).toEqual(presentMaturityPreview(report, [], t))
    const strategy = await subStrategyPreview(reader, scope, cycle, order(), solveRoad)
    const whole = await collectSubStrategyReport(reader, scope, cycle, order(), solveRoad)
    expect(presentSubStrategyPreview(strategy, [], t)).toEqual(presentSubStrategyPreview(whole, [], t))
    expect((await goalsShown(year)).contains.length).toBeGreaterThan(5)
  })

  it('counts a new unit that a goal binds, and knows a goal of last year that nobody has followed up', async () => {
    const { db } = test.house.store
    const counts = async () => (await goalsShown(2027)).contains.map(({ content }) => content.join(''))
    const before = await counts()
    const [unit] = await db.selectFrom('unit').selectAll().where('weight', '>', 0).execute()
    const goals = await db.selectFrom('goal').selectAll().orderBy('number').execute()
    const old = goals.find(({ state }) => state === 'adopted')
    const draft = goals.find(({ state }) => state === 'draft')
    if (!unit || !old || !draft) throw new Error('The demonstration has no goals')
    const founded = { id: id<'unit'>('founded'), code: 'NY', name: 'Ny enhed', weight: 0, position: 0 }
    await db
      .insertInto('unit')
      .values({ ...unit, ...founded })
      .execute()
    const bound = { goal_id: draft.id, unit_id: founded.id, target_value: null, deadline: null }
    await db.insertInto('goal_unit').values(bound).execute()
    const silent = { id: id<'goal'>('silent'), number: '2026-98' }
    await db
      .insertInto('goal')
      .values({ ...old, ...silent })
      .execute()
    const after = await counts()
    expect(after.filter((row) => !before.includes(row))).toHaveLength(2)
    expect((await goalsShown(2027)).know.join(' ')).toContain('2026-98')
  })

  it('names the comments that wait for an answer, and asks for the word of the data protection officer', async () => {
    const { db } = test.house.store
    const { id: cycle_id } = await ofYear(2027)
    const { id: unit_id } = await db.selectFrom('unit').select('id').limit(1).executeTakeFirstOrThrow()
    const at = (second: number) => `2026-11-27T09:00:0${second}.000Z` as Instant
    const step = { id: id<'cycle_step'>('step'), cycle_id, state: 'hearing', reason: '' } as const
    await db
      .insertInto('cycle_step')
      .values({ ...step, by_person: null, at: at(0) })
      .execute()
    for (const [second, key, kind, goal_number] of [
      [1, 'answered', 'comment', '2027-01'],
      [2, 'waiting', 'comment', '2027-02'],
      [3, 'general', 'comment', null],
      [4, 'none', 'none', null],
    ] as const) {
      const comment = { id: id<'hearing_comment'>(key), cycle_id, unit_id, kind, goal_number }
      const said = { goal_text: '', text: kind === 'none' ? '' : 'Ord', role: 'unit_manager' } as const
      await db
        .insertInto('hearing_comment')
        .values({ ...comment, ...said, by_person: null, at: at(second) })
        .execute()
    }
    const answered = { id: id<'hearing_answer'>('answer'), comment_id: id<'hearing_comment'>('answered') }
    const answer = { ...answered, outcome: 'agreed', text: 'Ja', role: 'lead', by_person: null } as const
    await db
      .insertInto('hearing_answer')
      .values({ ...answer, at: at(5) })
      .execute()
    const lacks: number[] = []
    for (const [second, act] of [
      [6, 'given'],
      [7, 'withdrawn'],
      [8, 'declined'],
    ] as const) {
      const acted = { id: id<'dpo_statement'>(act), cycle_id, act, text: act === 'withdrawn' ? '' : 'Ord' }
      await db
        .insertInto('dpo_statement')
        .values({ ...acted, by_person: null, at: at(second) })
        .execute()
      lacks.push((await goalsShown(2027)).missing.length)
    }
    // A goal is not whole; two comments wait, under a line that says so.
    expect(lacks).toEqual([4, 5, 4])
  })
})
