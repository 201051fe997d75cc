import type { KyselyPlugin } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { frame } from '../../src/http/frame.tsx'
import { mount } from '../../src/http/kernel/mount.ts'
import { routes } from '../../src/http/routes.ts'
import { addressesOf, type Stock, stockOf } from './support/examples.ts'
import { verdictOn } from './support/expected.ts'
import { type Held, rolesHeld } from './support/policy.ts'
import { openWorld, type World } from './support/world.ts'

/** Queries at most for a page, its session, its person's roles and the frame around it included. */
const most = 12

/** Pages that still ask more, and how many at most: a number here only ever falls. */
const above: Readonly<Record<string, number>> = {
  '/cycles/:cycle/reports/annual-goals': 29,
  '/cycles/:cycle/reports/sub-strategy': 18,
  '/cycles/:cycle/reports/maturity': 14,
}

// What is fetched as a file is no page.
const pages = routes
  .filter(({ mutating, pattern }) => !mutating && !/:language$/.test(pattern))
  .map((route) => [route.pattern, route] as const)

let world: World
let stock: Stock
let held: Held
let asked = 0
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
  stock = await stockOf(world)
  held = await rolesHeld(world)
})
afterAll(() => world.close())

it.each(pages)('%s asks no more queries than a page may', async (pattern, route) => {
  const limit = above[pattern] ?? most
  const counts: string[] = []
  let answered = 0
  let highest = 0
  for (const address of addressesOf(route, stock, { unit: 'U01', year: '2026' }, false)) {
    for (const principal of Object.keys(world.people)) {
      if (verdictOn(route, address, principal, held) !== 'open') continue
      asked = 0
      const { status, headers } = await world.ask(principal, address.path)
      if (status >= 400) continue
      answered += 1
      if (status === 200 && !headers.get('content-type')?.startsWith('text/html')) continue
      highest = Math.max(highest, asked)
      if (asked > limit) counts.push(`${asked} for ${principal} at ${address.path}`)
    }
  }
  expect(counts).toEqual([])
  // What has fallen is written down, so that it stays there.
  if (limit > most) expect(highest).toBe(limit)
  expect(answered + (route.access === 'open' || route.access === 'pending' ? 1 : 0)).toBeGreaterThan(0)
})
