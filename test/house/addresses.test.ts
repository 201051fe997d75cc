import { afterAll, beforeAll, expect, it } from 'vitest'
import { routes } from '../../src/http/routes.ts'
import { addressesOf, type Stock, stockOf } from './support/examples.ts'
import { openWorld, type Reply, type World } from './support/world.ts'

// Somebody of U01 who wants what U03 holds, and knows every id of it.
const thief = 'coordinator-u01'

let world: World
let stock: Stock
let file: string
beforeAll(async () => {
  world = await openWorld({ engine: 'sqlite' })
  stock = await stockOf(world)
  file = stock.evidence.find(({ unit, kind }) => unit === 'U03' && kind === 'file')?.id ?? ''
})
afterAll(() => world.close())

const isRefused = ({ status, body }: Reply) => status >= 400 && status < 500 && !body.includes('KANARIE-U03')

it('opens to no other way of writing the address of a file', async () => {
  const own = await world.ask('coordinator-u03', `/units/U03/evidence/${file}/file`)
  expect(own.status).toBe(200)
  const addresses = [
    `/units/U03/evidence/${file}/file`,
    `//units/U03/evidence/${file}/file`,
    `/units//U03/evidence/${file}/file`,
    `/units/U03/evidence/${file}/file/`,
    `/units/U03/evidence/${file}/file?unit=U01`,
    `/units/U03/evidence/${file}/file;unit=U01`,
    `/units/%55%30%33/evidence/${file}/file`,
    `/units/u03/evidence/${file}/file`,
    `/units/U03%20/evidence/${file}/file`,
    `/units/U03%00/evidence/${file}/file`,
    `/units/U01%00U03/evidence/${file}/file`,
    `/units/U01/evidence/${file}/file`,
    `/units/U01/evidence/${file}%00/file`,
    `/units/U01/evidence/${file}%2Ffile`,
    `/units/U01/evidence/..%2F..%2FU03%2Fevidence%2F${file}/file`,
    `/units/U01/evidence/%2e%2e/%2e%2e/U03/evidence/${file}/file`,
    `/units/U01/evidence/%252e%252e/${file}/file`,
    `/units/U01%2F..%2FU03/evidence/${file}/file`,
    `/units/U01/evidence/${file.toUpperCase()}/file`,
    `/units/U01/evidence/${'9'.repeat(5000)}/file`,
    '/units/U01/evidence/%E0%A4%A/file',
    `/assets/..%2F..%2Fdata%2Ffiles%2F${file}`,
    `/assets/%2e%2e/%2e%2e/package.json`,
  ]
  const open: string[] = []
  for (const address of addresses) {
    const reply = await world.ask(thief, address)
    if (!isRefused(reply)) open.push(`${address}: ${reply.status}`)
  }
  expect(open).toEqual([])
})

it.each(['HEAD', 'OPTIONS', 'PUT', 'DELETE', 'PATCH'] as const)(
  'gives away nothing of another unit to %s',
  async (method) => {
    const open: string[] = []
    for (const route of routes.filter(({ pattern }) => pattern.includes(':unit'))) {
      const [address] = addressesOf(route, stock, { unit: 'U03', year: '2026' }, false)
      if (!address) continue
      const reply = await world.ask(thief, address.path, { method })
      const facts = [...reply.headers].filter(([name]) =>
        /content-disposition|^access-control|^etag/.test(name),
      )
      if (!isRefused(reply) || facts.length > 0) open.push(`${address.path}: ${reply.status} ${facts}`)
    }
    expect(open).toEqual([])
  },
)

it('gives a file whole or not at all, whatever part of it is asked for', async () => {
  for (const range of ['bytes=0-3', 'bytes=-1', 'bytes=0-0,2-2', 'bytes=99999999-']) {
    const own = await world.ask('coordinator-u03', `/units/U03/evidence/${file}/file`, { headers: { range } })
    expect([range, own.status, own.headers.get('cache-control')]).toEqual([range, 200, 'no-store'])
    expect(own.headers.get('content-security-policy')).toContain('sandbox')
    const stolen = await world.ask(thief, `/units/U03/evidence/${file}/file`, { headers: { range } })
    expect(isRefused(stolen)).toBe(true)
  }
})

it('believes no header about who asks, where from, or what for', async () => {
  const address = '/units/U03/evidence'
  const plain = await world.ask(thief, address)
  expect(plain.status).toBe(404)
  const believed: readonly Readonly<Record<string, string>>[] = [
    { 'x-original-url': '/units/U01/evidence' },
    { 'x-rewrite-url': '/units/U01/evidence' },
    { 'x-http-method-override': 'POST' },
    { 'x-forwarded-host': 'evil.example' },
    { 'x-forwarded-proto': 'https' },
    { 'x-forwarded-for': '127.0.0.1' },
    { forwarded: 'for=127.0.0.1;host=evil.example;proto=https' },
    { 'x-real-ip': '127.0.0.1' },
    { authorization: `Bearer ${world.cookieOf('lead')}` },
    { 'if-none-match': '*' },
    { 'if-modified-since': 'Sat, 01 Jan 2039 00:00:00 GMT' },
  ]
  for (const headers of believed) {
    const { status, body } = await world.ask(thief, address, { headers })
    expect([headers, status, body]).toEqual([headers, plain.status, plain.body])
  }
  const link = await world.ask('lead', '/cycles/2026/maturity', {
    headers: { 'x-forwarded-host': 'evil.example' },
  })
  expect(link.body).not.toContain('evil.example')
})

it.each(['evil.example', 'localhost:3000@evil.example', 'localhost:3000.', 'localhost.evil.example'])(
  'is not at home as %s',
  async (host) => {
    const { status, body } = await world.ask('lead', '/account', { headers: { host } })
    expect(status).toBe(421)
    expect(body).not.toContain('evil.example')
  },
)

it('takes a session from its own cookie alone', async () => {
  const lead = world.cookieOf('lead') ?? ''
  const cookies = [
    `Session=${lead}`,
    `session2=${lead}`,
    ` session =${lead}x`,
    `session=${lead} ${lead}`,
    `$Version=1; sessions=${lead}`,
    `session=${'x'.repeat(4000)}`,
    'session=',
    '=;;;=',
  ]
  for (const cookie of cookies) {
    const { status } = await world.ask('anonymous', '/cycles/2026/maturity', { headers: { cookie } })
    expect([cookie, status]).toEqual([cookie, 303])
  }
})
