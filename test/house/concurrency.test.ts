import { fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { verifyAudit } from '../../src/db/verify-audit.ts'
import type { Content } from '../../src/domain/answers/content.ts'
import type { AnswerId } from '../../src/domain/ids.ts'
import { type AnsweringRegion, openAnsweringRegion, whole } from '../actions/answers/answering.ts'
import { eachEngine } from '../support/engines.ts'
import type { Asked } from './support/second-process.ts'

type Saved = ReturnType<AnsweringRegion['save']>

/** Somebody who saves answers from their own page. */
interface Saver {
  save(subject: string, text: string, version: number): Saved
  close(): Promise<void>
}

eachEngine((engine) => {
  let house: AnsweringRegion
  beforeAll(async () => {
    house = await openAnsweringRegion(engine)
  })
  afterAll(() => house.region.close())

  const db = () => house.region.test.house.store.db
  const content = (reason: string): Content => ({ ...whole, reason })
  const answer = (subject: string) =>
    db().selectFrom('answer').selectAll().where('subject', '=', subject).executeTakeFirst()
  const versionOf = async (subject: string) => (await answer(subject))?.version ?? 0
  const seen = async (subject: string) => {
    const row = await answer(subject)
    if (!row) throw new Error(`${subject} is not answered`)
    return { id: row.id, version: row.version }
  }

  /** Brings an answer to where it waits for management, under a text it did not have. */
  async function sent(subject: string, text: string): Promise<{ id: AnswerId; version: number }> {
    const version = await versionOf(subject)
    expect((await house.save('coordinator', subject, { version, content: content(text) })).ok).toBe(true)
    expect((await house.send()).ok).toBe(true)
    return seen(subject)
  }

  /** Another process on the same database, where the engine serves more than one. */
  async function secondProcess(who: string): Promise<Saver> {
    const child = fork(join(import.meta.dirname, 'support/second-process.ts'), {
      execArgv: ['--import', 'tsx'],
    })
    const ask = async (asked: Asked): Promise<unknown> => {
      const answered = once(child, 'message')
      child.send(asked)
      const [answer] = await answered
      return answer
    }
    const { test } = house.region
    await ask({
      do: 'open',
      database: test.database,
      actor: await house.region.actor(who),
      key: Buffer.from(test.house.keys.audit).toString('base64'),
      now: test.clock.now(),
    })
    return {
      save: (subject, text, version) =>
        ask({ do: 'save', cycleId: house.now, subject, content: content(text), version }) as Saved,
      close: async () => {
        const gone = once(child, 'exit')
        child.kill()
        await gone
      },
    }
  }

  /** The same in this process: SQLite is served by one. */
  const here = (who: string): Saver => ({
    save: (subject, text, version) => house.save(who, subject, { version, content: content(text) }),
    close: async () => {},
  })

  it('saves one of two that were written from the same page, 500 times, and shows the other what was saved', async () => {
    const one = here('coordinator')
    const other = engine === 'postgres' ? await secondProcess('officer') : here('officer')
    const kept: string[] = []
    for (let round = 0; round < 500; round += 1) {
      const texts = [`Den ene ${round}`, `Den anden ${round}`] as const
      const both = await Promise.all([one.save('5.1', texts[0], round), other.save('5.1', texts[1], round)])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      const won = both[0].ok ? texts[0] : texts[1]
      expect(both[both[0].ok ? 1 : 0]).toMatchObject({
        refusal: { kind: 'overtaken', saved: { version: round + 1, reason: won } },
      })
      kept.push(won)
    }
    await other.close()
    const revisions = await db()
      .selectFrom('answer_revision')
      .innerJoin('answer', 'answer.id', 'answer_revision.answer_id')
      .select('answer_revision.reason')
      .where('answer.subject', '=', '5.1')
      .orderBy('answer_revision.version')
      .execute()
    expect(revisions.map(({ reason }) => reason)).toEqual(kept)
  })

  it('decides once where one accepts and the other returns, 50 times', async () => {
    for (let round = 0; round < 50; round += 1) {
      const { id, version } = await sent('5.3', `Omgang ${round}`)
      const waiting = await db()
        .selectFrom('answer')
        .select(['id', 'version'])
        .where('state', '=', 'sent')
        .execute()
      expect((await house.approve('manager', waiting)).ok).toBe(true)
      const both = await Promise.all([
        house.review('accept', id, version + 1),
        house.review('return', id, version + 1, 'Der mangler en dato.'),
      ])
      const won = both.findIndex(({ ok }) => ok)
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await answer('5.3')).toMatchObject({
        state: won === 0 ? 'accepted' : 'returned',
        version: version + 2,
      })
    }
  })

  it('never lets an approval stand over a text that was changed meanwhile', async () => {
    let approved = 0
    for (let round = 0; round < 20; round += 1) {
      const page = await sent('5.4', `Set ${round}`)
      const changed = content(`Ændret ${round}`)
      const approve = () => house.approve('manager', [page])
      const edit = () => house.save('coordinator', '5.4', { version: page.version, content: changed })
      // Who asks first takes turns, so that both orders are tried where the database does not choose itself.
      const asked = round % 2 === 0 ? [approve(), edit()] : [edit(), approve()]
      expect((await Promise.all(asked)).filter(({ ok }) => ok)).toHaveLength(1)
      const row = await answer('5.4')
      expect(row?.state === 'approved').toBe(row?.reason === `Set ${round}`)
      if (row?.state === 'approved') approved += 1
    }
    expect([approved > 0, approved < 20]).toEqual([true, true])
  })

  it('keeps a history without gaps or doubles, and a chain that holds', async () => {
    const answers = await db().selectFrom('answer').select(['id', 'version']).execute()
    expect(answers.length).toBeGreaterThanOrEqual(3)
    for (const { id, version } of answers) {
      const kept = await db()
        .selectFrom('answer_revision')
        .select('version')
        .where('answer_id', '=', id)
        .orderBy('version')
        .execute()
      expect(kept.map((revision) => revision.version)).toEqual(
        Array.from({ length: version }, (_, at) => at + 1),
      )
    }
    const { store, keys } = house.region.test.house
    expect((await verifyAudit(store, keys.audit)).problems).toEqual([])
  })
})
