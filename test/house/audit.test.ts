import { once } from 'node:events'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { hashOf } from '../../src/db/audit-chain.ts'
import { done, type Outcome } from '../../src/db/change.ts'
import type { AuditTable } from '../../src/db/schema/audit.ts'
import { type AuditAnchor, verifyAudit } from '../../src/db/verify-audit.ts'
import { insertAll } from '../../src/db/writes/batch.ts'
import { eachEngine } from '../support/engines.ts'
import { openTestHouse, type TestHouse } from '../support/house.ts'
import type { AppendOrder } from './support/append-lines.ts'
import { snapshotOf } from './support/tables.ts'

const fields = [
  'at',
  'actor_id',
  'actor_roles',
  'action',
  'object',
  'object_id',
  'unit_id',
  'detail',
  'request_id',
  'prev_hash',
  'hash',
] as const
const length = 24

eachEngine((engine) => {
  let test: TestHouse
  let whole: AuditTable[]
  let anchor: AuditAnchor
  beforeAll(async () => {
    test = await openTestHouse({ engine })
  })
  afterAll(async () => {
    await test.close()
  })

  const db = () => test.house.store.db
  const lines = () => db().selectFrom('audit').selectAll().orderBy('seq').execute()
  const verify = (known?: AuditAnchor) => verifyAudit(test.house.store, test.house.keys.audit, known)
  const trace = (nth: number) =>
    ({ action: 'person.changed', object: 'person', id: `nr-${nth}`, detail: { nth } }) as const

  async function appendElsewhere(count: number): Promise<number> {
    const workerData: AppendOrder = { database: test.database, auditKey: test.house.keys.audit, lines: count }
    const worker = new Worker(join(import.meta.dirname, 'support/append-lines.ts'), { workerData })
    const [written] = (await once(worker, 'message')) as [number]
    await worker.terminate()
    return written
  }

  it('holds after a few changes, and names its newest line', async () => {
    for (let nth = 1; nth <= length; nth += 1)
      await test.changeAs({ kind: 'operator' })(async () => done(nth, trace(nth)))
    whole = await lines()
    const verdict = await verify()
    expect(verdict).toMatchObject({ lines: length, problems: [] })
    anchor = verdict.head
    expect((await verify(anchor)).problems).toEqual([])
  })

  it('writes nothing where a change leaves no trace or is refused', async () => {
    const before = await snapshotOf(test.house.store)
    const write = test.changeAs({ kind: 'operator' })
    const named = { key: 'region_name', value: 'Region Prøve' } as const
    const traceless = write(async (writer) => {
      await writer.insertInto('setting').values(named).execute()
      return { ok: true, value: 1, trace: [] } as unknown as Outcome<number, never>
    })
    await expect(traceless).rejects.toThrow(/trace/)
    const refused = await write<number, 'no'>(async (writer) => {
      await writer.insertInto('setting').values(named).execute()
      return { ok: false, refusal: 'no' }
    })
    expect(refused).toEqual({ ok: false, refusal: 'no' })
    expect(await snapshotOf(test.house.store)).toEqual(before)
  })

  it('takes no update and no deletion, not even from within the database', async () => {
    const statements = [
      sql`update audit set object_id = 'x' where seq = 1`,
      sql`delete from audit where seq = ${length}`,
      sql`delete from audit`,
      ...(engine === 'postgres' ? [sql`truncate audit`] : []),
    ]
    for (const statement of statements) await expect(statement.execute(db())).rejects.toThrow(/append-only/)
    expect(await lines()).toEqual(whole)
  })

  it('keeps one chain where two processes write a hundred lines each at once', async () => {
    expect(await Promise.all([appendElsewhere(100), appendElsewhere(100)])).toEqual([100, 100])
    expect(await verify(anchor)).toMatchObject({ lines: length + 200, problems: [] })
    const grown = await lines()
    expect(new Set(grown.map(({ prev_hash }) => prev_hash)).size).toBe(length + 200)
  })

  it('finds every tampering of somebody who may write to the tables', async () => {
    await dropTriggers()
    whole = whole.slice(0, length)
    for (const { name, made } of tamperings(whole)) {
      await refill(made)
      const verdict = await verify()
      expect(verdict.problems, name).not.toEqual([])
    }
    await refill(whole)
    await setHead(whole)
    expect((await verify(anchor)).problems).toEqual([])
  })

  // Nothing but PostgreSQL can lose the key that keeps numbers apart; SQLite keeps its rows by it.
  it.runIf(engine === 'postgres')('finds a line that stands twice where one reading ends', async () => {
    const long = Array.from({ length: 5001 }, (_, nth) => ({
      ...(whole[nth % length] as AuditTable),
      seq: nth + 1,
    }))
    const { audit } = test.house.keys
    const rows = chained(long, audit, 0)
    await refill(rows)
    await setHead(rows)
    expect((await verify()).problems).toEqual([])
    await refill([...rows, { ...(rows[4999] as AuditTable), object_id: 'double' }])
    // Whichever of the two comes first is the one that is read; the other is counted.
    expect((await verify()).problems.map(({ kind }) => kind)).toContain('doubled')
    await refill(whole)
    await setHead(whole)
  })

  it('finds a cut end by what was noted outside, also where the head was moved along', async () => {
    for (const kept of [length - 1, length - 7, 1, 0]) {
      const rest = whole.slice(0, kept)
      await refill(rest)
      await setHead(rest)
      expect((await verify()).problems).toEqual([])
      expect((await verify(anchor)).problems).toEqual([{ kind: 'cut', line: length }])
    }
  })

  it('finds a chain that was made anew with another key, with its head', async () => {
    const forged = chained(whole, new Uint8Array(32).fill(7), 0)
    await refill(forged)
    await setHead(forged)
    expect((await verify()).problems).toHaveLength(length)
    expect((await verify(anchor)).problems).toContainEqual({ kind: 'notAnchored', line: length })
  })

  async function dropTriggers() {
    const names = engine === 'postgres' ? ['audit_no_change'] : ['audit_no_update', 'audit_no_delete']
    for (const name of names) {
      const on = engine === 'postgres' ? sql` on audit` : sql``
      await sql`drop trigger ${sql.id(name)}${on}`.execute(db())
    }
    if (engine === 'postgres')
      await sql`alter table audit drop constraint if exists audit_pkey cascade`.execute(db())
    await setHead(whole)
  }

  async function refill(rows: readonly AuditTable[]) {
    await db()
      .transaction()
      .execute(async (inside) => {
        await inside.deleteFrom('audit').execute()
        await insertAll(inside, 'audit', rows)
      })
  }

  async function setHead(rows: readonly AuditTable[]) {
    const { seq, hash } = rows.at(-1) ?? { seq: 0, hash: '' }
    await db().updateTable('audit_head').set({ seq, hash }).execute()
  }

  /** What can be done to the lines: each field of lines all over, then lines gone, doubled, put in and swapped. */
  function tamperings(rows: readonly AuditTable[]): { name: string; made: AuditTable[] }[] {
    const found: { name: string; made: AuditTable[] }[] = []
    const at = (index: number) => rows[index] as AuditTable
    const change = (name: string, index: number, line: Partial<AuditTable>) =>
      found.push({ name, made: rows.map((row, nth) => (nth === index ? { ...row, ...line } : row)) })
    for (const [nth, field] of fields.entries()) {
      for (const index of [0, (nth * 5 + 3) % length, length - 1])
        change(`${field} of line ${index + 1}`, index, {
          [field]: `${at(index)[field] ?? ''}x`,
        } as Partial<AuditTable>)
    }
    for (const index of [0, 11, length - 1]) change(`seq of line ${index + 1}`, index, { seq: length + 5 })
    for (const index of [0, 8, 15, length - 2]) {
      const [one, other] = [at(index), at(index + 1)]
      const swapped = rows.map((row) =>
        row === one ? { ...other, seq: one.seq } : row === other ? { ...one, seq: other.seq } : row,
      )
      found.push({ name: `lines ${index + 1} and the next swapped`, made: swapped })
    }
    for (const index of [0, 1, 12, length - 2, length - 1])
      found.push({ name: `line ${index + 1} gone`, made: rows.filter((_, nth) => nth !== index) })
    found.push({ name: 'all lines gone', made: [] })
    for (const index of [1, 10, length - 1]) {
      const closed = rows.filter((_, nth) => nth !== index).map((row, nth) => ({ ...row, seq: nth + 1 }))
      found.push({ name: `line ${index + 1} gone, the rest moved up`, made: closed })
    }
    for (const seq of [-3, 0, length + 1])
      found.push({ name: `a line put in at ${seq}`, made: [...rows, { ...at(4), seq }] })
    for (const from of [0, 9, length - 1]) {
      const key = new Uint8Array(32).fill(from + 1)
      found.push({ name: `signed anew from line ${from + 1}`, made: chained(rows, key, from) })
    }
    if (engine === 'postgres')
      for (const index of [0, 10, length - 1])
        found.push({
          name: `line ${index + 1} twice`,
          made: [...rows, { ...at(index), object_id: 'double' }],
        })
    return found
  }

  /** The same lines, changed and signed from here on with a key that is not the house's. */
  function chained(rows: readonly AuditTable[], key: Uint8Array, from: number): AuditTable[] {
    let before = ''
    return rows.map((row, nth) => {
      const line = nth < from ? row : { ...row, object_id: 'forged', prev_hash: before }
      const signed = nth < from ? row : { ...line, hash: hashOf(line, key) }
      before = signed.hash
      return signed
    })
  }
})
