import { pino } from 'pino'
import { tokenHash } from '../../../src/adapters/ids.ts'
import type { PersonId } from '../../../src/domain/ids.ts'
import type { Instant } from '../../../src/domain/time.ts'
import { frame } from '../../../src/http/frame.tsx'
import { type App, mount } from '../../../src/http/kernel/mount.ts'
import type { Route } from '../../../src/http/kernel/route.ts'
import { formTokenOf } from '../../../src/http/kernel/session.ts'
import { routes as allRoutes } from '../../../src/http/routes.ts'
import type { EngineName } from '../../support/engines.ts'
import { type Filling, openTestHouse, type TestHouse } from '../../support/house.ts'
import { fillRegion } from './region.ts'

/** Who can stand before a door besides the people of the region. */
export const strangers = ['anonymous', 'pending', 'idle', 'overdue', 'disabled'] as const

export interface Reply {
  readonly status: number
  readonly headers: Headers
  readonly body: string
  readonly bytes: Uint8Array
}

export interface Asked {
  readonly method?: 'GET' | 'POST' | 'HEAD' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS'
  readonly headers?: Readonly<Record<string, string>>
  /** The fields of a form, sent with the right token and from our own page; a field may stand several times. */
  readonly form?: Readonly<Record<string, string | readonly string[]>>
  /** Sends the form in parts, with this file last; null: in parts, and no file was chosen. */
  readonly file?: { readonly name: string; readonly bytes: string } | null | undefined
  /** A body just so, with nothing added. */
  readonly body?: NonNullable<RequestInit['body']>
}

/** A house with people in it, and everybody's session: what the tests walk through. */
export interface World {
  readonly test: TestHouse
  readonly app: App
  readonly routes: readonly Route[]
  /** Everything that was written to the log so far, line by line. */
  readonly log: string[]
  /** The people by the first part of their address. */
  readonly people: Readonly<Record<string, PersonId>>
  /** The token in the session cookie of this principal; undefined for somebody without. */
  cookieOf(principal: string): string | undefined
  /** The hidden field that a form of theirs carries. */
  formTokenOf(principal: string): string
  ask(principal: string, address: string, asked?: Asked): Promise<Reply>
  /** The same people before another application, such as one that something is wrong with. */
  before(app: App): World
  close(): Promise<void>
}

interface Wishes {
  readonly engine: EngineName
  readonly baseUrl?: string
  readonly routes?: readonly Route[]
  /** What stands in the house; the smallest region unless told otherwise. */
  readonly filled?: Filling
}

/** Opens a house with the region in it and a session for each of its people. */
export async function openWorld({
  engine,
  baseUrl,
  routes = allRoutes,
  filled = fillRegion,
}: Wishes): Promise<World> {
  const test = await openTestHouse({ engine, filled, ...(baseUrl ? { baseUrl } : {}) })
  const log: string[] = []
  const house = {
    ...test.house,
    log: pino({ level: 'debug' }, { write: (line: string) => log.push(line) }),
  }
  const rows = await house.store.db.selectFrom('person').select(['id', 'email', 'disabled_at']).execute()
  const people = Object.fromEntries(rows.map(({ id, email }) => [email.split('@')[0] ?? '', id]))
  await startSessions(test, people)
  const origin = house.baseUrl.origin
  const prefix = house.baseUrl.protocol === 'https:' ? '__Host-' : ''

  const cookieOf = (principal: string) => (principal === 'anonymous' ? undefined : tokenOf(principal))
  const tokenFor = (principal: string) => formTokenOf(house, cookieOf(principal) ?? preCookie)
  const world = (app: App): World => ({
    test: { ...test, house },
    app,
    routes,
    log,
    people,
    cookieOf,
    formTokenOf: tokenFor,
    before: world,
    async ask(principal, address, { method, headers = {}, form, file, body } = {}) {
      const cookie = cookieOf(principal)
      const cookies = [`${prefix}pre=${preCookie}`, ...(cookie ? [`${prefix}session=${cookie}`] : [])]
      const sent: Record<string, string> = {
        host: new URL(origin).host,
        cookie: cookies.join('; '),
        ...headers,
      }
      const init: RequestInit = { method: method ?? (form || body ? 'POST' : 'GET'), headers: sent }
      if (form) {
        const own = { origin, 'sec-fetch-site': 'same-origin' }
        const { type, body: content } = encoded({ _csrf: tokenFor(principal), ...form }, file)
        const headers = Object.entries({ ...own, 'content-type': type, ...sent })
        // A header that is emptied is one that is not sent.
        init.headers = Object.fromEntries(headers.filter(([, value]) => value !== ''))
        init.body = content
      } else if (body !== undefined) init.body = body
      const response = await app.request(new Request(new URL(address, origin), init))
      const bytes = new Uint8Array(await response.arrayBuffer())
      return {
        status: response.status,
        headers: response.headers,
        bytes,
        body: new TextDecoder().decode(bytes),
      }
    },
    close: test.close,
  })
  return world(mount(house, routes, frame))
}

const preCookie = 'the-cookie-before-sign-in'
function encoded(form: NonNullable<Asked['form']>, file: Asked['file']): { type: string; body: string } {
  const pairs = Object.entries(form).flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map((one): [string, string] => [name, one]),
  )
  if (file === undefined)
    return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(pairs).toString() }
  const boundary = '----modent-house-boundary'
  const part = (facts: string, content: string) =>
    `--${boundary}\r\nContent-Disposition: form-data; ${facts}\r\n\r\n${content}\r\n`
  const parts = pairs.map(([name, value]) => part(`name="${name}"`, value))
  // What a browser sends where no file was chosen.
  parts.push(part(`name="file"; filename="${file?.name ?? ''}"`, file?.bytes ?? ''))
  return { type: `multipart/form-data; boundary=${boundary}`, body: `${parts.join('')}--${boundary}--\r\n` }
}

/** The cookie of a principal; the same in every world, since a session lives in one database only. */
function tokenOf(principal: string): string {
  return `session-of-${principal}`
}

async function startSessions(test: TestHouse, people: Readonly<Record<string, PersonId>>): Promise<void> {
  const now = test.clock.now()
  const ago = (minutes: number) => new Date(Date.parse(now) - minutes * 60_000).toISOString() as Instant
  const row = (principal: string, person: PersonId, more: object = {}) => ({
    token_hash: tokenHash(tokenOf(principal)),
    person_id: person,
    factor: 'full' as const,
    proven_at: now,
    created_at: now,
    last_seen_at: now,
    ...more,
  })
  const somebody = people['coordinator-u01'] ?? Object.values(people)[0]
  if (!somebody) throw new Error('A world needs people')
  await test.house.store.db
    .insertInto('session')
    .values([
      ...Object.entries(people).map(([name, person]) => row(name, person)),
      row('pending', somebody, { factor: 'password' }),
      row('idle', somebody, { created_at: ago(60), last_seen_at: ago(31) }),
      row('overdue', somebody, { created_at: ago(12 * 60 + 1) }),
    ])
    .execute()
}
