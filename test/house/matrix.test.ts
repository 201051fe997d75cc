import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Route } from '../../src/http/kernel/route.ts'
import { routes } from '../../src/http/routes.ts'
import { type EngineName, eachEngine } from '../support/engines.ts'
import {
  type Address,
  absentUnit,
  absentYear,
  addressesOf,
  type Place,
  type Stock,
  stockOf,
} from './support/examples.ts'
import { twinOf, verdictOn } from './support/expected.ts'
import { type Held, rolesHeld } from './support/policy.ts'
import { changesBetween, snapshotOf } from './support/tables.ts'
import { openWorld, type Reply, strangers, type World } from './support/world.ts'

const own: readonly Place[] = ['2026', '2025', absentYear].map((year) => ({ unit: 'U01', year }))
const others: readonly Place[] = ['U02', 'U03', 'R', 'IT', absentUnit].map((unit) => ({ unit, year: '2026' }))
/** What is beside the point of an engine is tried on one: further units that are out of reach alike. */
const places: Record<EngineName, readonly Place[]> = {
  sqlite: [...own, ...others],
  postgres: [...own, ...others.filter(({ unit }) => unit === 'U02' || unit === absentUnit)],
}
/** Who may what is for the grants, which know no engine; these ask on both, with every kind of reach among them. */
const onBoth = ['anonymous', 'pending', 'coordinator-u01', 'manager-u01', 'officer', 'steering', 'admin']
/** Draws a new secret each time, or says how far something has come, so no two of its answers are alike. */
const drawn = [
  'GET /login/factor/setup',
  'GET /units/:unit/evidence/new',
  'GET /cycles/:cycle/reports/unit-sheets/:language/making',
  // Every part of the file says in which two seconds it was packed.
  'GET /cycles/:cycle/workbook',
]
/** The same request as a browser sends it, as htmx sends it, and as a script might. */
const variants: readonly Readonly<Record<string, string>>[] = [
  {},
  { 'hx-request': 'true' },
  { accept: 'application/json' },
]

const name = (route: Route) => `${route.method} ${route.pattern}`

const prints = (route: Route) =>
  route.pattern.endsWith('/making') ||
  (route.audit.includes('report.read') && route.pattern.includes(':language'))

/** Each address once, with ids from elsewhere at the first place and at the one beside it. */
function everyAddress(route: Route, stock: Stock, engine: EngineName): Address[] {
  const found = places[engine].flatMap((place) =>
    addressesOf(route, stock, place, place.year === '2026' && /^U0[13]$/.test(place.unit)),
  )
  return [...new Map(found.map((address) => [address.path, address])).values()]
}

eachEngine((engine) => {
  let world: World
  let stock: Stock
  let held: Held
  let principals: readonly string[]
  beforeAll(async () => {
    world = await openWorld({ engine })
    stock = await stockOf(world)
    held = await rolesHeld(world)
    const all = [...strangers, ...Object.keys(world.people).filter((person) => person !== 'disabled')]
    principals = engine === 'sqlite' ? all : all.filter((person) => onBoth.includes(person))
  })
  afterAll(() => world.close())

  /** Asks for an address in every variant; the sentences about what is not as it must be. */
  async function faultsAt(route: Route, address: Address, principal: string): Promise<string[]> {
    const verdict = verdictOn(route, address, principal, held)
    // Whatever is allowed to change something is tried with its forms, in matrix-forms.test.ts.
    if (route.mutating && verdict === 'open') return []
    // Printing takes its time, and whoever may read what is printed is told by who may not.
    if (
      prints(route) &&
      verdict === 'open' &&
      !(/^(officer|secretary)$/.test(principal) && address.year !== '2025')
    )
      return []
    const faults: string[] = []
    let first: Reply | undefined
    for (const headers of variantsFor(address, principal)) {
      const reply = await ask(principal, address.path, route, headers)
      first ??= reply
      const said = `${principal} ${route.method} ${address.path} ${JSON.stringify(headers)}: ${reply.status}`
      const wrong = await faultIn(reply, { route, address, principal, verdict, headers })
      if (wrong) faults.push(`${said}, ${wrong}`)
      const alike =
        reply.status === first.status && (reply.body === first.body || drawn.includes(name(route)))
      if (verdict !== 'login' && !alike) faults.push(`${said}, another answer than without these headers`)
    }
    return faults
  }

  /** Headers decide nothing that knows an engine, a role or a place, so a few of each stand for all. */
  function variantsFor(address: Address, principal: string) {
    const all =
      engine === 'sqlite' &&
      !address.path.endsWith('/da') &&
      /^(anonymous|pending|coordinator-u01|lead)$/.test(principal)
    return all && (address.unit === 'U01' || address.unit === undefined) ? variants : variants.slice(0, 1)
  }

  function ask(principal: string, path: string, route: Route, headers: Readonly<Record<string, string>>) {
    const file = route.body === 'upload' ? { name: 'a.txt', bytes: 'a' } : undefined
    return world.ask(principal, path, route.mutating ? { headers, form: {}, file } : { headers })
  }

  interface Case {
    readonly route: Route
    readonly address: Address
    readonly principal: string
    readonly verdict: ReturnType<typeof verdictOn>
    readonly headers: Readonly<Record<string, string>>
  }

  async function faultIn(reply: Reply, at: Case): Promise<string | undefined> {
    const { route, address, principal, verdict, headers } = at
    const to = reply.headers.get('location') ?? ''
    if (verdict === 'login') {
      if (headers['hx-request'])
        return reply.status === 401 && reply.headers.get('hx-redirect') === '/login'
          ? undefined
          : 'not sent to sign in'
      return reply.status === 303 && to === '/login' ? undefined : 'not sent to sign in'
    }
    if (verdict === 'factor')
      return reply.status === 303 && to.startsWith('/login/factor')
        ? undefined
        : 'not sent to the second factor'
    if (verdict === 'open') {
      if (route.access === 'open' || route.access === 'pending')
        return reply.status < 500 ? undefined : 'broken'
      // A page that leads to a change says so where the year no longer takes one.
      const closed = reply.status === 409 && address.year === '2025'
      return (closed || [200, 303].includes(reply.status)) && !to.startsWith('/login')
        ? undefined
        : 'not shown'
    }
    const twin = await absent(principal, route, twinOf(route, address, principal, held))
    if (reply.status !== twin.status || reply.body !== twin.body)
      return `not as if it were absent (${twin.status})`
    const refused = reply.status === 404 || (route.mutating && reply.status === 422)
    return refused ? undefined : 'not refused'
  }

  const known = new Map<string, Promise<Reply>>()
  function absent(principal: string, route: Route, path: string): Promise<Reply> {
    const key = `${principal} ${route.method} ${path}`
    const reply = known.get(key) ?? ask(principal, path, route, {})
    known.set(key, reply)
    return reply
  }

  describe('answers by the rule, and changes nothing by looking or by being refused', () => {
    it.each(routes.map((route) => [name(route), route] as const))('%s', async (_, route) => {
      const addresses = everyAddress(route, stock, engine)
      expect(addresses.length).toBeGreaterThan(0)
      const before = await snapshotOf(world.test.house.store)
      const faults: string[] = []
      for (const address of addresses) {
        for (const principal of principals) faults.push(...(await faultsAt(route, address, principal)))
      }
      expect(faults.slice(0, 20)).toEqual([])
      expect(changesBetween(before, await snapshotOf(world.test.house.store))).toEqual([])
    })
  })

  it('answers a method that an address does not take with 405, to whoever asks', async () => {
    const faults: string[] = []
    for (const pattern of new Set(routes.map((route) => route.pattern))) {
      const taken = routes.filter((route) => route.pattern === pattern).map(({ method }) => method as string)
      const [address] = addressesOf({ pattern }, stock, { unit: 'U01', year: '2026' }, true)
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const) {
        if (taken.includes(method)) continue
        for (const principal of ['anonymous', 'coordinator-u01', 'lead']) {
          const reply = await world.ask(principal, address?.path ?? '', { method })
          const allowed = reply.headers.get('allow') ?? ''
          if (reply.status !== 405 || !taken.every((one) => allowed.includes(one)))
            faults.push(`${principal} ${method} ${pattern}: ${reply.status} ${allowed}`)
        }
      }
    }
    expect(faults).toEqual([])
  })
})
