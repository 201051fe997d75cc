import { afterAll, beforeAll, expect, it } from 'vitest'
import { saveAnswer } from '../../src/actions/answers/save.ts'
import { changeFor } from '../../src/db/change.ts'
import { openStore, type Store } from '../../src/db/store.ts'
import { verifyAudit } from '../../src/db/verify-audit.ts'
import type { Content } from '../../src/domain/answers/content.ts'
import type { AnswerId } from '../../src/domain/ids.ts'
import { type AnsweringRegion, openAnsweringRegion, whole } from '../actions/answers/answering.ts'
import { eachEngine } from '../support/engines.ts'

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

  it('saves one of two that were written from the same page, and shows the other what was saved', async () => {
    for (let round = 0; round < 40; round += 1) {
      const version = await versionOf('5.1')
      const texts = [`Den ene ${round}`, `Den anden ${round}`]
      const both = await Promise.all([
        house.save('coordinator', '5.1', { version, content: content(texts[0] ?? '') }),
        house.save('officer', '5.1', { version, content: content(texts[1] ?? '') }),
      ])
      const won = both.findIndex(({ ok }) => ok)
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(both[1 - won]).toMatchObject({
        refusal: { kind: 'overtaken', saved: { version: version + 1, reason: texts[won] } },
      })
      expect(await answer('5.1')).toMatchObject({ version: version + 1, reason: texts[won] })
    }
  })

  // On SQLite two connections in one thread would wait for each other; it is served by one process.
  if (engine === 'postgres') {
    it('lets one process win where two save at the same moment', async () => {
      const { test } = house.region
      const second = openStore(test.database, () => {})
      const coordinator = await house.region.actor('coordinator')
      const unit = await house.unit('U01', 'coordinator', 'answer.write')
      const { clock, ids, keys, store } = test.house
      const saveIn = (place: Store, reason: string, version: number) => {
        const facts = { actor: coordinator, requestId: ids.next(), clock, ids, auditKey: keys.audit }
        return saveAnswer(changeFor(place, facts), unit, {
          cycleId: house.now,
          subject: { kind: 'safeguard', id: '5.2' },
          content: content(reason),
          version,
          evidence: undefined,
        })
      }
      for (let round = 0; round < 20; round += 1) {
        const version = await versionOf('5.2')
        const both = await Promise.all([
          saveIn(store, `Her ${round}`, version),
          saveIn(second, `Der ${round}`, version),
        ])
        expect(both.filter(({ ok }) => ok)).toHaveLength(1)
        expect(await versionOf('5.2')).toBe(version + 1)
      }
      await second.close()
    })
  }

  it('decides once where one accepts and the other returns', async () => {
    for (let round = 0; round < 30; round += 1) {
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
