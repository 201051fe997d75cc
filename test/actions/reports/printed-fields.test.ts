import { type Kysely, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { collectReport } from '../../../src/actions/reports/freeze.ts'
import { draftFacts } from '../../../src/actions/reports/order.ts'
import { cycleOfYear } from '../../../src/db/queries/cycles.ts'
import { seedDemonstration } from '../../../src/demo/demonstration.ts'
import { editionOf } from '../../../src/domain/reports/edition.ts'
import { classifications } from '../../../src/domain/reports/report.ts'
import type { Instant } from '../../../src/domain/time.ts'
import { withoutTriggers } from '../../house/support/tables.ts'
import { openTestHouse, type TestHouse } from '../../support/house.ts'
import { printedFields } from '../../support/printed-fields.ts'
import { operatorScope } from '../../support/small-region.ts'

// What data becomes the report's is the same query on either engine; that it comes out of the document is tried where the
// document is drawn.
const texts = Object.entries(printedFields).flatMap(([table, columns]) =>
  Object.entries(columns).flatMap(([column, printed]) =>
    printed === 'key' ? [] : [{ table, column, printed, mark: `q-${table}-${column}-z` }],
  ),
)

let test: TestHouse
const found = new Map<string, string>()

beforeAll(async () => {
  test = await openTestHouse({ clock: '2026-11-28T09:00:00.000Z' as Instant })
  const { store, files } = test.house
  await seedDemonstration({ change: test.changeAs({ kind: 'operator' }), files, passwordHash: '' })
  const db = store.db as unknown as Kysely<Record<string, Record<string, unknown>>>
  await withoutTriggers(store, async () => {
    for (const { table, column, mark } of texts)
      await db
        .updateTable(table)
        .set({ [column]: mark })
        .execute()
    await sql`update sub_strategy set state = 'approved', decided_on = '2025-12-15'`.execute(db)
  })
  const scope = operatorScope('report.freeze')
  for (const year of [2026, 2027]) {
    const cycle = await cycleOfYear(store.reader, year)
    if (!cycle) throw new Error(`The demonstration has no ${year}`)
    const order = {
      facts: { ...draftFacts, classification: 'confidential' },
      status: 'for_decision',
      now: test.clock.now(),
      freezing: scope,
    } as const
    for (const kind of ['annual-goals', 'sub-strategy'] as const) {
      const snapshot = await collectReport(kind, store.reader, scope, cycle, order)
      found.set(kind, `${found.get(kind) ?? ''}${JSON.stringify(snapshot)}`)
      if (snapshot.kind !== 'annual-goals') continue
      for (const classification of classifications) {
        const document = { ...snapshot.document, classification }
        const edition = editionOf({ ...snapshot, document })
        found.set(classification, `${found.get(classification) ?? ''}${JSON.stringify(edition.snapshot)}`)
      }
    }
  }
})
afterAll(() => test.close())

it('knows every text of the tables that reports are made from', async () => {
  const tables = await test.house.store.db.introspection.getTables()
  for (const { name, columns } of tables.filter((table) => table.name in printedFields)) {
    const own = columns.filter(({ dataType }) => /text/i.test(dataType)).map((column) => column.name)
    expect([name, Object.keys(printedFields[name] ?? {}).toSorted()]).toEqual([name, own.toSorted()])
  }
  expect(tables.filter(({ name }) => name in printedFields)).toHaveLength(Object.keys(printedFields).length)
})

it.each(texts.map((text) => [`${text.table}.${text.column}`, text] as const))(
  '%s is in its report, or on the list of what is left out',
  (_, { printed, mark }) => {
    const inReports = [found.get('annual-goals'), found.get('sub-strategy')].some((text) =>
      text?.includes(mark),
    )
    expect(inReports).toBe(typeof printed === 'string')
    if (typeof printed === 'string') expect(found.get(printed)).toContain(mark)
  },
)

it('keeps what is said of a single system, and where the region can be hurt, out of what shows less', () => {
  const ofSystems = texts.filter(
    ({ table, column }) => /^finding/.test(table) && !['area', 'note', 'withdrawal_reason'].includes(column),
  )
  expect(ofSystems.length).toBeGreaterThan(7)
  for (const { mark } of ofSystems) {
    expect(found.get('confidential')).toContain(mark)
    expect(found.get('internal')).not.toContain(mark)
    expect(found.get('public')).not.toContain(mark)
  }
  for (const mark of [
    'q-recommendation-text-z',
    'q-recommendation_handling-reason-z',
    'q-effort-uncertainty-z',
  ]) {
    expect(found.get('internal')).toContain(mark)
    expect(found.get('public')).not.toContain(mark)
  }
})
