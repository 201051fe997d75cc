import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { frame } from '../../src/http/frame.tsx'
import { mount } from '../../src/http/kernel/mount.ts'
import { routes } from '../../src/http/routes.ts'
import { eachEngine } from '../support/engines.ts'
import { type Stock, stockOf } from './support/examples.ts'
import { askedWith, filledForm } from './support/forms.ts'
import { residentPassword } from './support/region.ts'
import { changesBetween, snapshotOf } from './support/tables.ts'
import { openWorld, type Reply, type World } from './support/world.ts'

const forms = routes.filter(({ mutating }) => mutating).map((route) => [route.pattern, route] as const)

/**
 * Where a request says it comes from, when it does not come from a page of ours. A browser that says "same-origin"
 * itself may send `Origin: null`, since our pages tell it to name no referrer.
 */
const elsewhere: readonly Readonly<Record<string, string>>[] = [
  { 'sec-fetch-site': 'cross-site' },
  { 'sec-fetch-site': 'same-site' },
  { 'sec-fetch-site': 'none' },
  ...['null', 'https://evil.example', 'http://localhost:3000.evil.example', 'https://localhost:3000'].map(
    (origin) => ({ origin, 'sec-fetch-site': '' }),
  ),
]

eachEngine((engine) => {
  describe('a form that is not ours', () => {
    let world: World
    let stock: Stock
    beforeAll(async () => {
      world = await openWorld({ engine })
      stock = await stockOf(world)
    })
    afterAll(() => world.close())

    it.each(forms)('is refused by %s, and nothing is written', async (_, route) => {
      const form = await filledForm(route, world, stock)
      const before = await snapshotOf(world.test.house.store)
      const right = askedWith(route, form, form.fields)
      const send = (more: object) => world.ask(form.who, form.address, { ...right, ...more })
      const withToken = (token: string | readonly string[]) =>
        send({ form: { ...form.fields, _csrf: token } })
      const stranger = form.who === 'lead' ? 'officer' : 'lead'
      const refused: [string, Reply][] = [
        ['no token', await withToken([])],
        ['an empty token', await withToken('')],
        ["somebody else's token", await withToken(world.formTokenOf(stranger))],
        ['the token twice', await withToken([world.formTokenOf(form.who), world.formTokenOf(form.who)])],
      ]
      for (const headers of elsewhere) refused.push([JSON.stringify(headers), await send({ headers })])
      const faults = refused.map(([what, { status }]) => `${what}: ${status}`)
      expect(faults.filter((fault) => !fault.endsWith(': 403'))).toEqual([])
      const types = ['text/plain', 'application/json', 'application/xml', '']
      for (const type of types) {
        const body = JSON.stringify({ ...form.fields, _csrf: world.formTokenOf(form.who) })
        const { status } = await world.ask(form.who, form.address, {
          method: 'POST',
          body,
          headers: { 'content-type': type },
        })
        expect([type, status]).toEqual([type, 415])
      }
      expect(changesBetween(before, await snapshotOf(world.test.house.store))).toEqual([])
    })
  })
})

/** What stands on every answer (security requirements, C2 to C4). */
const everywhere: Readonly<Record<string, RegExp>> = {
  'x-request-id': /^[0-9a-f-]{36}$/,
  'content-security-policy':
    /^(?=.*default-src 'none')(?=.*base-uri 'none')(?=.*frame-ancestors 'none')(?!.*unsafe)/,
  'x-content-type-options': /^nosniff$/,
  'x-frame-options': /^DENY$/,
  'referrer-policy': /^no-referrer$/,
  'permissions-policy': /camera=\(\).*geolocation=\(\).*microphone=\(\)/,
  'cross-origin-opener-policy': /^same-origin$/,
  'cross-origin-resource-policy': /^same-origin$/,
}

function faultsOf(reply: Reply): string[] {
  const faults = Object.entries(everywhere).flatMap(([name, shape]) => {
    const value = reply.headers.get(name) ?? ''
    return shape.test(value) ? [] : [`${name}: ${value}`]
  })
  if ([...reply.headers.keys()].some((name) => name.startsWith('access-control-')))
    faults.push('speaks to other origins')
  if (reply.headers.get('server') || reply.headers.get('x-powered-by')) faults.push('tells what it runs on')
  return faults
}

describe('every answer', () => {
  let world: World
  let secure: World
  beforeAll(async () => {
    world = await openWorld({ engine: 'sqlite' })
    secure = await openWorld({ engine: 'sqlite', baseUrl: 'https://modent.example' })
  })
  afterAll(async () => {
    await world.close()
    await secure.close()
  })

  /** One request for each status that an answer can have. */
  const requests: readonly [status: number, ask: (at: World) => Promise<Reply>][] = [
    [200, (at) => at.ask('anonymous', '/login')],
    [200, (at) => at.ask('lead', '/account')],
    [200, (at) => at.ask('anonymous', '/healthz')],
    [200, (at) => at.ask('lead', '/account', { method: 'HEAD' })],
    [303, (at) => at.ask('anonymous', '/account')],
    [303, (at) => at.ask('coordinator-u01', '/language', { form: { language: 'da', back: '/' } })],
    [
      400,
      (at) =>
        at.ask('lead', '/units/U01/evidence', {
          body: 'x',
          headers: { 'content-type': 'multipart/form-data' },
        }),
    ],
    [401, (at) => at.ask('anonymous', '/account', { headers: { 'hx-request': 'true' } })],
    [403, (at) => at.ask('lead', '/account/sessions', { form: { _csrf: 'x' } })],
    [404, (at) => at.ask('lead', '/nothing/here')],
    [404, (at) => at.ask('anonymous', '/assets/nothing.css')],
    [405, (at) => at.ask('lead', '/account', { method: 'DELETE' })],
    [413, (at) => at.ask('lead', '/account/sessions', { form: { x: 'x'.repeat(1_000_001) } })],
    [
      415,
      (at) =>
        at.ask('lead', '/account/sessions', { body: '{}', headers: { 'content-type': 'application/json' } }),
    ],
    [421, (at) => at.ask('lead', '/account', { headers: { host: 'evil.example' } })],
    [422, (at) => at.ask('lead', '/account/password', { form: {} })],
    [500, (at) => broken(at, new Error('a secret in the trace')).ask('lead', '/account')],
    [
      503,
      (at) => broken(at, Object.assign(new Error('locked'), { code: 'SQLITE_BUSY' })).ask('lead', '/account'),
    ],
  ]

  it.each(requests)('of %i carries the headers that keep it in', async (status, ask) => {
    const [plain, locked] = [await ask(world), await ask(secure)]
    expect([plain.status, locked.status]).toEqual([status, status])
    expect([faultsOf(plain), faultsOf(locked)]).toEqual([[], []])
    for (const reply of [plain, locked]) expect(reply.headers.get('cache-control')).toBe('no-store')
    expect(plain.headers.get('strict-transport-security')).toBeNull()
    const [, age] =
      /max-age=(\d+); includeSubDomains/.exec(locked.headers.get('strict-transport-security') ?? '') ?? []
    expect(Number(age)).toBeGreaterThanOrEqual(31_536_000)
    for (const reply of [plain, locked])
      expect(reply.body).not.toMatch(/a secret in the trace|\bat .*\.tsx?:\d+/)
  })

  it('of a fault says a number to report, which stands in the log beside the reason', async () => {
    const at = broken(world, new Error('a secret in the trace'))
    const reply = await at.ask('lead', '/account')
    const number = reply.headers.get('x-request-id') ?? ''
    expect(reply.body).toContain(number)
    expect(
      world.log.filter((line) => line.includes(number) && line.includes('a secret in the trace')),
    ).toHaveLength(1)
  })

  it('may be kept only where it is a static file', async () => {
    const reply = await world.ask('anonymous', '/assets/style.css')
    expect([reply.status, reply.headers.get('cache-control')]).toEqual([
      200,
      'public, max-age=31536000, immutable',
    ])
    expect(faultsOf(reply)).toEqual([])
  })

  it('with a file to save is held in as well', async () => {
    const reply = await world.ask('lead', '/cycles/2026/workbook')
    expect([reply.status, faultsOf(reply)]).toEqual([200, []])
    expect(reply.headers.get('content-security-policy')).toMatch(/^sandbox;/)
    expect(reply.headers.get('content-disposition')).toMatch(/^attachment;/)
  })

  it('after signing out has the browser throw away what it kept', async () => {
    const reply = await world.ask('owner', '/logout', { form: {} })
    expect([reply.status, reply.headers.get('clear-site-data')]).toEqual([303, '"storage"'])
    expect((await world.ask('lead', '/account')).headers.get('clear-site-data')).toBeNull()
  })

  it('that refuses somebody leaves a line in the audit log, with who and what and nothing typed', async () => {
    const { db } = world.test.house.store
    const newest = () =>
      db
        .selectFrom('audit')
        .select(['action', 'actor_id', 'object_id'])
        .orderBy('seq', 'desc')
        .limit(1)
        .execute()
    await world.ask('coordinator-u01', '/units/U03/evidence')
    const [actor_id, object_id] = [world.people['coordinator-u01'], '/units/:unit/evidence']
    expect(await newest()).toEqual([{ action: 'access.refused', actor_id, object_id }])
    const typed = { email: 'nobody@contract.test', password: 'not the right one' }
    await world.ask('anonymous', '/login', { form: typed })
    expect(await newest()).toEqual([{ action: 'session.refused', actor_id: null, object_id: 'sign-in' }])
  })

  it('gives cookies that no script reads and no other site sends', async () => {
    const given = async (at: World) => {
      const fields = { email: 'coordinator-u01@contract.test', password: residentPassword }
      const replies = [
        await at.ask('anonymous', '/login', { headers: { cookie: '' } }),
        await at.ask('anonymous', '/login', { form: fields }),
        await at.ask('coordinator-u01', '/language', { form: { language: 'en', back: '/' } }),
        await at.ask('manager-u01', '/logout', { form: {} }),
      ]
      return replies.flatMap(({ headers }) => headers.getSetCookie())
    }
    const [plain, locked] = [await given(world), await given(secure)]
    expect(plain.map((line) => line.split('=')[0])).toEqual(['pre', 'session', 'pre', 'language', 'session'])
    for (const line of [...plain, ...locked]) {
      expect(line).toMatch(/; Path=\/(;|$)/)
      expect(line).toMatch(/; HttpOnly(;|$)/)
      expect(line).toMatch(/; SameSite=(Lax|Strict)(;|$)/)
      expect(line).not.toMatch(/Domain=/i)
    }
    for (const line of locked) {
      expect(line).toMatch(/^__Host-/)
      expect(line).toMatch(/; Secure(;|$)/)
    }
  })

  it('knows no session by a name that only looks like its own', async () => {
    const cookie = (name: string) => ({ cookie: `${name}=${secure.cookieOf('lead')}` })
    expect((await secure.ask('anonymous', '/account', { headers: cookie('__Host-session') })).status).toBe(
      200,
    )
    for (const name of ['session', '\u00a0__Host-session', '__host-session', '__Secure-session'])
      expect((await secure.ask('anonymous', '/account', { headers: cookie(encodeURI(name)) })).status).toBe(
        303,
      )
  })
})

/** The same world over a database that fails at every reading. */
function broken(world: World, fault: Error): World {
  const { house } = world.test
  const reader = new Proxy(house.store.reader, {
    get: () => () => {
      throw fault
    },
  })
  return world.before(mount({ ...house, store: { ...house.store, reader } }, routes, frame))
}
