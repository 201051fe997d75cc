import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore, type Store } from '../../src/db/store.ts'
import { contractPeople } from '../../src/demo/contract-region.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'

/** The texts of everything that a unit owns, each with the code of its unit. */
async function textsOf({ db }: Store): Promise<readonly { unit: string; field: string; text: string }[]> {
  const answers = await db
    .selectFrom('answer')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .select(['unit.code', 'answer.reason', 'answer.review_comment'])
    .execute()
  const revisions = await db
    .selectFrom('answer_revision')
    .innerJoin('answer', 'answer.id', 'answer_revision.answer_id')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .select(['unit.code', 'answer_revision.reason', 'answer_revision.comment'])
    .execute()
  const evidence = await db
    .selectFrom('evidence')
    .innerJoin('unit', 'unit.id', 'evidence.unit_id')
    .select(['unit.code', 'evidence.title', 'evidence.statement', 'evidence.url', 'evidence.file_name'])
    .execute()
  const goals = await db
    .selectFrom('goal_unit')
    .innerJoin('unit', 'unit.id', 'goal_unit.unit_id')
    .select(['unit.code', 'goal_unit.target_value'])
    .execute()
  const statuses = await db
    .selectFrom('goal_status')
    .innerJoin('unit', 'unit.id', 'goal_status.unit_id')
    .select(['unit.code', 'goal_status.value', 'goal_status.comment'])
    .execute()
  return [...answers, ...revisions, ...evidence, ...goals, ...statuses].flatMap(({ code, ...texts }) =>
    Object.entries(texts).flatMap(([field, text]) =>
      text === null || text === '' ? [] : [{ unit: code, field, text }],
    ),
  )
}

eachEngine((engine) => {
  let at: Commands
  let store: Store

  beforeAll(async () => {
    at = await openCommands(engine)
    expect(await at.run('seed', '--fixture', 'contract')).toEqual({
      status: 0,
      out: 'The data set contract is in place: 26 units, the years 2025 and 2026.\n',
      errors: [],
    })
    store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
  })
  afterAll(async () => {
    await store.close()
    await at.close()
  })

  it('puts a canary of the right unit into every text that a unit owns', async () => {
    const texts = await textsOf(store)
    expect(texts.length).toBeGreaterThan(10_000)
    const wrong = texts.filter(
      ({ unit, text }) => !new RegExp(`KANARIE-${unit}-[a-z]+-[0-9a-f]{6}\\b`).test(text),
    )
    expect(wrong).toEqual([])
  })

  it('has one account for each role, one of them disabled, and the cycles of the contract', async () => {
    const people = await store.db.selectFrom('person').select(['email', 'disabled_at']).execute()
    expect(people.map(({ email }) => email).toSorted()).toEqual(
      contractPeople.map(({ key }) => `${key}@contract.test`).toSorted(),
    )
    expect(people.filter(({ disabled_at }) => disabled_at !== null)).toMatchObject([
      { email: 'disabled@contract.test' },
    ])
    const cycles = await store.db.selectFrom('cycle').select(['year', 'state']).orderBy('year').execute()
    expect(cycles).toEqual([
      { year: 2025, state: 'follow_up' },
      { year: 2026, state: 'collection' },
    ])
  })

  it('hangs U02 under U01, and has a report that the steering group has approved', async () => {
    const units = (await at.run('export', 'units', '--cycle', '2026')).out
    expect(units).toContain('"U02";"Enhed U02";"psykiatri";"U01"')
    const reports = await store.db.selectFrom('report').select(['state', 'version_label']).execute()
    expect(reports).toEqual([{ state: 'approved', version_label: '1.0' }])
    expect((await at.run('verify')).status).toBe(0)
  })
})

describe('the demonstration', () => {
  it('follows the clock, comes out the same on the same day, and looks like a region at work', async () => {
    const [one, other] = [await openCommands('sqlite'), await openCommands('sqlite')]
    const clock = { MODENT_CLOCK: '2025-09-15T08:00:00Z' }
    const later = { MODENT_CLOCK: '2025-09-15T13:00:00Z' }
    expect((await one.runWith(clock, 'seed', '--fixture', 'demo')).out).toContain('the years 2025 and 2026')
    await other.runWith(later, 'seed', '--fixture', 'demo')
    for (const kind of ['units', 'responsibility', 'answers', 'compliance', 'evidence', 'goals']) {
      for (const year of ['2025', '2026']) {
        const { out } = await one.runWith(clock, 'export', kind, '--cycle', year)
        expect(out.length).toBeGreaterThan(200)
        expect((await other.runWith(later, 'export', kind, '--cycle', year)).out).toBe(out)
      }
    }
    const { out } = await one.runWith(clock, 'score', '--cycle', '2026', '--json')
    const { units } = JSON.parse(out) as { units: { stated: { percent: string; answered: number } }[] }
    expect(units.length).toBeGreaterThanOrEqual(6)
    for (const { stated } of units) {
      expect(Number(stated.percent)).toBeGreaterThan(40)
      expect(Number(stated.percent)).toBeLessThan(80)
    }
    const store = openStore(one.environment['MODENT_DATABASE'] ?? '', () => {})
    const states = await store.db
      .selectFrom('answer')
      .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
      .select('answer.state')
      .distinct()
      .where('cycle.year', '=', 2026)
      .execute()
    const kinds = await store.db.selectFrom('evidence').select('kind').distinct().execute()
    const decisions = await store.db
      .selectFrom('decision')
      .innerJoin('audit', 'audit.object_id', 'decision.report_id')
      .select(['decision.decided_on', 'decision.recorded_at', 'audit.at'])
      .where('audit.action', '=', 'decision.recorded')
      .execute()
    const statuses = await store.db.selectFrom('goal_status').select(['on_day', 'at']).execute()
    await store.close()
    // What was done last year was also recorded last year.
    expect(decisions.map((row) => [row.recorded_at.slice(0, 10), row.at.slice(0, 10)])).toEqual(
      decisions.map((row) => [row.decided_on, row.decided_on]),
    )
    expect(statuses.map(({ at }) => at.slice(0, 10))).toEqual(statuses.map(({ on_day }) => on_day))
    expect(states.map(({ state }) => state).toSorted()).toEqual([
      'accepted',
      'approved',
      'draft',
      'returned',
      'sent',
    ])
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['file', 'link', 'statement'])
    await one.close()
    await other.close()
  })
})
