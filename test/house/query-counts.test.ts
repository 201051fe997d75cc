import { type KyselyPlugin, sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openCycle } from '../../src/actions/cycles/open.ts'
import { refreshMaturity } from '../../src/db/writes/maturity-summary.ts'
import { day } from '../../src/domain/time.ts'
import { frame } from '../../src/http/frame.tsx'
import { mount } from '../../src/http/kernel/mount.ts'
import { routes } from '../../src/http/routes.ts'
import { operatorScope } from '../support/small-region.ts'
import { addressesOf, type Stock, stockOf } from './support/examples.ts'
import { verdictOn } from './support/expected.ts'
import { type Held, rolesHeld } from './support/policy.ts'
import { openWorld, type World } from './support/world.ts'

/** Queries at most for a page, its session, its person's roles and the frame around it included. */
const most = 12

// What is fetched as a file is no page, nor is one that begins to make it.
const pages = routes
  .filter(({ mutating, pattern }) => !mutating && !/:language(\/making)?$/.test(pattern))
  .map((route) => [route.pattern, route] as const)

const years = ['2026', '2027'] as const

let world: World
let stock: Stock
let held: Held
let asked = 0
let grow: () => Promise<void>
beforeAll(async () => {
  const opened = await openWorld({ engine: 'sqlite' })
  const counting: KyselyPlugin = {
    transformQuery: ({ node }) => node,
    // Once for each query that was sent; a query within a query is transformed too.
    transformResult: async ({ result }) => {
      asked += 1
      return result
    },
  }
  const { house } = opened.test
  const db = house.store.db.withPlugin(counting)
  world = opened.before(mount({ ...house, store: { ...house.store, db, reader: db } }, routes, frame))
  // A year that is planned has nothing summed up yet.
  const planned = await openCycle(world.test.changeAs({ kind: 'operator' }), operatorScope('cycle.write'), {
    year: 2027,
    method: 'four-aspects',
    countingDate: day('2026-09-30'),
    collectionDeadline: day('2026-08-31'),
    approvalDeadline: day('2026-09-15'),
    state: 'planned',
  })
  if (!planned.ok) throw new Error(planned.refusal)
  stock = await stockOf(world)
  held = await rolesHeld(world)
  grow = async () => {
    // Ten times the units with all they hold, then ten times the evidence of one of them.
    for (const [table, columns, where] of grown) await timesTen(house.store.db, table, columns, where)
    await refreshMaturity(house.store.db)
  }
})
afterAll(() => world.close())

it.each(pages)('%s asks no more queries than a page may', async (_pattern, route) => {
  const counts: string[] = []
  let answered = 0
  const addresses = years.flatMap((year) => addressesOf(route, stock, { unit: 'U01', year }, false))
  for (const address of addresses) {
    for (const principal of Object.keys(world.people)) {
      if (verdictOn(route, address, principal, held) !== 'open') continue
      asked = 0
      const { status, headers } = await world.ask(principal, address.path)
      if (status >= 400) continue
      answered += 1
      if (status === 200 && !headers.get('content-type')?.startsWith('text/html')) continue
      if (asked > most) counts.push(`${asked} for ${principal} at ${address.path}`)
    }
  }
  expect(counts).toEqual([])
  expect(answered + (route.access === 'open' || route.access === 'pending' ? 1 : 0)).toBeGreaterThan(0)
})

const grown: readonly (readonly [table: string, columns: readonly string[], where: string])[] = [
  ['unit', ['id', 'code'], `code like 'U%'`],
  ['cycle_unit', ['unit_id', 'code'], `code like 'U%'`],
  ['answer', ['id', 'unit_id'], `unit_id in (select id from unit where code like 'U%')`],
  ['evidence', ['id', 'code'], `unit_id = (select id from unit where code = 'U01')`],
]

/** Nine copies of rows, each column of these with its own ending, so that a copied row refers to copied rows. */
async function timesTen(
  db: World['test']['house']['store']['db'],
  table: string,
  columns: readonly string[],
  where: string,
): Promise<void> {
  const { rows } = await sql<{ name: string }>`select name from pragma_table_info(${table})`.execute(db)
  const names = rows.map(({ name }) => name)
  const values = names.map((name) => (columns.includes(name) ? `${name} || '-' || copy` : name))
  await sql
    .raw(
      `insert into ${table} (${names.join()}) select ${values.join()}
       from (select * from ${table} where ${where}), (select value as copy from json_each('[1,2,3,4,5,6,7,8,9]'))`,
    )
    .execute(db)
}

// Of the unit's own pages and of those that the central team has of all units.
const daily = [
  '/units/U01/cycles/2026/todo',
  '/units/U01/cycles/2026/controls/2',
  '/units/U01/cycles/2026/guidelines/GL-01',
  '/units/U01/evidence',
  '/cycles/2026/review',
  '/cycles/2026/consistency',
  '/cycles/2026/evidence',
  '/cycles/2026/maturity',
  '/cycles/2026/compliance',
  '/cycles/2026/goal-proposals',
]

it('asks the same number with ten times the data, and sends at most 150 kB', async () => {
  const counted = async () => {
    const counts: Record<string, number> = {}
    for (const path of daily) {
      asked = 0
      const who = path.startsWith('/units') ? 'coordinator-u01' : 'lead'
      const answer = await world.ask(who, path)
      expect(answer.status).toBe(200)
      counts[path] = asked
      expect.soft(Buffer.byteLength(answer.body), path).toBeLessThanOrEqual(150_000)
    }
    return counts
  }
  const before = await counted()
  await grow()
  expect(await counted()).toEqual(before)
})
