import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely } from 'kysely'
import { pino } from 'pino'
import { startSession } from '../../src/actions/account/sign-in.ts'
import { systemClock } from '../../src/adapters/clock.ts'
import { erasureJournal } from '../../src/adapters/erasures.ts'
import { diskFiles } from '../../src/adapters/files/disk.ts'
import { systemIds } from '../../src/adapters/ids.ts'
import { hashPassword } from '../../src/adapters/passwords.ts'
import { assetsDirectory } from '../../src/cli/server.ts'
import { type Change, changeFor } from '../../src/db/change.ts'
import { sqliteEngine } from '../../src/db/engine/sqlite.ts'
import type { Schema } from '../../src/db/schema/index.ts'
import { migrate, type Store } from '../../src/db/store.ts'
import { seedDemonstration } from '../../src/demo/demonstration.ts'
import { demonstrationEmail, demonstrationPassword } from '../../src/demo/demonstration-region.ts'
import { seedLarge } from '../../src/demo/large.ts'
import type { Actor } from '../../src/domain/access/actor.ts'
import { frame } from '../../src/http/frame.tsx'
import { loadAssets } from '../../src/http/kernel/assets.ts'
import type { House } from '../../src/http/kernel/house.ts'
import { mount } from '../../src/http/kernel/mount.ts'
import { routes } from '../../src/http/routes.ts'

interface Asked {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** The region of the demonstration, or 200 units x 153 safeguards x 5 cycles. */
type Fixture = 'demonstration' | 'large'

/** A made-up region, opened as the application opens it, with every query written down, and a bare connection beside. */
export interface Place {
  readonly house: House
  readonly store: Store
  readonly raw: Database.Database
  readonly changeAs: (actor: Actor) => Change
  /** A page as this person gets it; the answer must be 200. */
  readonly get: (who: string, path: string) => Promise<string>
  /** The queries that a piece of work asked. */
  readonly listen: (work: () => Promise<unknown>) => Promise<readonly Asked[]>
  readonly close: () => Promise<void>
}

const keys = { audit: new Uint8Array(32), session: new Uint8Array(32), totp: new Uint8Array(32) }

export async function openPlace(fixture: Fixture): Promise<Place> {
  const directory = mkdtempSync(join(tmpdir(), 'modent-bench-'))
  const file = join(directory, 'bench.db')
  const engine = sqliteEngine(file)
  let asked: Asked[] | undefined
  const db = new Kysely<Schema>({
    dialect: engine.dialect,
    log: ({ query }) => {
      asked?.push({ sql: query.sql, parameters: query.parameters })
    },
  })
  const store: Store = { engine, db, reader: db, close: () => db.destroy() }
  await migrate(store)
  const clock = systemClock()
  const ids = systemIds(clock)
  const house: House = {
    store,
    files: await diskFiles(join(directory, 'files'), ids),
    erasures: erasureJournal(join(directory, 'secret')),
    clock,
    ids,
    keys,
    baseUrl: new URL('http://localhost:3000'),
    language: 'da',
    factorRequired: false,
    assets: loadAssets(assetsDirectory),
    log: pino({ level: 'silent' }),
    startedAt: clock.now(),
  }
  const changeAs = (actor: Actor) =>
    changeFor(store, { actor, requestId: ids.next(), clock, ids, auditKey: keys.audit })
  const change = changeAs({ kind: 'operator' })
  if (fixture === 'large') await seedLarge({ change })
  else {
    const passwordHash = await hashPassword(demonstrationPassword)
    await seedDemonstration({ change, files: house.files, passwordHash })
  }
  const emailOf = (who: string) => (fixture === 'large' ? `${who}@large.test` : demonstrationEmail(who))
  const app = mount(house, routes, frame)
  const cookies = new Map<string, string>()
  const cookieOf = async (who: string) => {
    const known = cookies.get(who)
    if (known) return known
    const person = await db
      .selectFrom('person')
      .select('id')
      .where('email', '=', emailOf(who))
      .executeTakeFirstOrThrow()
    const token = ids.token()
    await startSession({ changeAs }, person.id, token, 'full')
    cookies.set(who, `session=${token}`)
    return `session=${token}`
  }
  return {
    house,
    store,
    raw: new Database(file),
    changeAs,
    get: async (who, path) => {
      const response = await app.request(`http://localhost:3000${path}`, {
        headers: { cookie: await cookieOf(who) },
      })
      if (response.status !== 200) throw new Error(`${path} answered ${response.status}`)
      return response.text()
    },
    listen: async (work) => {
      asked = []
      await work()
      const heard = asked
      asked = undefined
      return heard
    },
    close: async () => {
      await store.close()
      rmSync(directory, { recursive: true, force: true })
    },
  }
}
