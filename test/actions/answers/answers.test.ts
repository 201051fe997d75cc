import { afterEach, beforeEach, expect, it } from 'vitest'
import { confirmLastAnswer } from '../../../src/actions/answers/confirm.ts'
import type { Saved } from '../../../src/actions/answers/save.ts'
import { setAnswerAside } from '../../../src/actions/answers/set-aside.ts'
import { addEvidence } from '../../../src/actions/evidence/add.ts'
import type { Content } from '../../../src/domain/answers/content.ts'
import type { Decision } from '../../../src/domain/decision.ts'
import type { EvidenceId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { type AnsweringRegion, openAnsweringRegion, whole } from './answering.ts'

eachEngine((engine) => {
  let house: AnsweringRegion
  beforeEach(async () => {
    house = await openAnsweringRegion(engine)
  })
  afterEach(() => house.region.close())

  const db = () => house.region.test.house.store.db
  const answers = () => db().selectFrom('answer').selectAll().orderBy('subject').execute()
  const revisions = () => db().selectFrom('answer_revision').selectAll().orderBy('version').execute()
  const changeAs = async (who: string) => house.region.test.changeAs(await house.region.actor(who))
  const value = <V>(decision: Decision<V, unknown>): V => {
    if (!decision.ok) throw new Error(JSON.stringify(decision.refusal))
    return decision.value
  }

  /** A statement of U01, valid until this day. */
  async function piece(until: string): Promise<EvidenceId> {
    const unit = await house.unit('U01', 'coordinator', 'evidence.write')
    const added = await addEvidence(await changeAs('coordinator'), unit, {
      title: 'Erklæring',
      validFrom: day('2025-01-01'),
      validUntil: day(until),
      content: { kind: 'statement', statement: 'Vi har set efter.' },
      confirmed: false,
      purpose: undefined,
      formKey: undefined,
    })
    return value(added).id
  }

  async function confirm(who = 'coordinator', version = 0) {
    return confirmLastAnswer(await changeAs(who), await house.unit('U01', who, 'answer.write'), {
      cycleId: house.now,
      subject: { kind: 'safeguard', id: '5.1' },
      version,
    })
  }

  it('goes the whole way: saved, sent, approved by another, accepted', async () => {
    const evidence = await piece('2027-12-31')
    const { answerId }: Saved = value(await house.save('coordinator', '5.1', { evidence: [evidence] }))
    expect(value(await house.send())).toBe(1)
    expect(value(await house.approve('manager', [{ id: answerId, version: 2 }]))).toBe(1)
    value(await house.review('accept', answerId, 3))
    expect((await revisions()).map(({ version, state }) => [version, state])).toEqual([
      [1, 'draft'],
      [2, 'sent'],
      [3, 'approved'],
      [4, 'accepted'],
    ])
    const kept = await db().selectFrom('evidence').select(['state', 'reviewed_by']).execute()
    expect(kept).toEqual([{ state: 'accepted', reviewed_by: house.region.people['officer'] }])
    expect((await house.region.trail()).map(({ action }) => action).slice(-5)).toEqual([
      'evidence.added',
      'answer.saved',
      'answer.sent',
      'answer.approved',
      'answer.accepted',
    ])
  })

  it('makes a draft again of whatever is changed, and of nothing that is not', async () => {
    value(await house.save('coordinator', '5.1'))
    value(await house.send())
    expect(value(await house.save('coordinator', '5.1', { version: 2 }))).toMatchObject({
      changed: false,
      version: 2,
    })
    expect((await answers())[0]?.state).toBe('sent')
    const reason = 'Nu også i de små systemer.'
    value(await house.save('coordinator', '5.1', { version: 2, content: { ...whole, reason } as Content }))
    expect((await answers())[0]).toMatchObject({ state: 'draft', version: 3, sent_by: null, sent_at: null })
  })

  it('keeps an unfinished answer, which is not sent', async () => {
    const content = { ...whole, reason: '' } as Content
    expect(value(await house.save('coordinator', '5.1', { content }))).toMatchObject({ version: 1 })
    expect((await answers())[0]).toMatchObject({ complete: 0, state: 'draft' })
    expect(await house.send()).toEqual({ ok: false, refusal: 'nothingToSend' })
  })

  it('lets one of two win, and gives the other what was saved', async () => {
    value(await house.save('coordinator', '5.1'))
    const mine = { ...whole, reason: 'Min' } as Content
    value(await house.save('coordinator', '5.1', { version: 1, content: mine }))
    const lost = await house.save('officer', '5.1', { version: 1 })
    expect(lost).toMatchObject({
      ok: false,
      refusal: { kind: 'overtaken', saved: { version: 2, reason: 'Min' } },
    })
    expect(await answers()).toHaveLength(1)
  })

  it('lets one of many win who save at the same moment', async () => {
    const tries = Array.from({ length: 8 }, (_, nth) =>
      house.save('coordinator', '5.1', { content: { ...whole, reason: `Nr. ${nth}` } as Content }),
    )
    const done = await Promise.all(tries)
    expect(done.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await revisions()).toHaveLength(1)
  })

  it('keeps a text that was not chosen among the revisions, and changes nothing else', async () => {
    value(await house.save('coordinator', '5.1'))
    value(await house.send())
    const unit = await house.unit('U01', 'coordinator', 'answer.write')
    const lost = {
      cycleId: house.now,
      subject: { kind: 'safeguard', id: '5.1' } as const,
      content: { ...whole, reason: 'Den tabte' } as Content,
      version: 2,
    }
    value(await setAnswerAside(await changeAs('coordinator'), unit, lost))
    const [row] = await answers()
    expect(row).toMatchObject({ state: 'sent', version: 3, reason: whole.reason })
    expect(row?.sent_by).toBe(house.region.people['coordinator'])
    expect((await revisions()).map(({ reason, aside }) => [reason, aside]).slice(-2)).toEqual([
      [whole.reason, 0],
      ['Den tabte', 1],
    ])
    const again = await setAnswerAside(await changeAs('coordinator'), unit, lost)
    expect(again).toMatchObject({ ok: false, refusal: { kind: 'overtaken' } })
  })

  it('approves nothing of one’s own, and nothing that was changed since', async () => {
    const { answerId } = value(await house.save('coordinator', '5.1'))
    value(await house.send())
    const manager = house.region.people['manager']
    expect(await house.approve('manager', [{ id: answerId, version: 1 }])).toEqual({
      ok: false,
      refusal: 'changedMeanwhile',
    })
    await db()
      .updateTable('answer')
      .set({ sent_by: manager as never })
      .execute()
    expect(await house.approve('manager', [{ id: answerId, version: 2 }])).toEqual({
      ok: false,
      refusal: 'ownSubmission',
    })
    expect(await house.approve('manager', [])).toEqual({ ok: false, refusal: 'nothingToApprove' })
  })

  it('reviews nothing that the same person wrote, and returns nothing without a comment', async () => {
    const { answerId } = value(await house.save('officer', '5.1'))
    expect((await answers())[0]?.state).toBe('approved')
    expect(await house.review('accept', answerId, 1)).toEqual({ ok: false, refusal: 'ownAnswer' })
    expect(await house.review('return', answerId, 1)).toEqual({ ok: false, refusal: 'commentMissing' })
  })

  it('lets the unit write again what was returned, also after the collection', async () => {
    const { answerId } = value(await house.save('coordinator', '5.1'))
    value(await house.send())
    value(await house.approve('manager', [{ id: answerId, version: 2 }]))
    value(await house.review('return', answerId, 3, 'Tallene mangler.'))
    await house.moveTo('review')
    expect(await house.save('coordinator', '5.2')).toEqual({ ok: false, refusal: 'notCollecting' })
    value(await house.save('coordinator', '5.1', { version: 4 }))
    expect((await answers())[0]).toMatchObject({ state: 'draft', version: 5 })
  })

  it('writes nothing once the result is locked, for anybody', async () => {
    value(await house.save('coordinator', '5.1'))
    await house.moveTo('result_locked')
    const locked = { ok: false, refusal: 'cycleLocked' }
    expect(await house.save('coordinator', '5.1', { version: 1 })).toEqual(locked)
    expect(await house.save('officer', '5.2')).toEqual(locked)
    expect(await house.send()).toEqual(locked)
    expect(await confirm()).toEqual(locked)
    expect(await revisions()).toHaveLength(1)
  })

  it('refuses an answer for a unit that ended, and one that is given centrally', async () => {
    await db()
      .insertInto('responsibility')
      .values({
        cycle_id: house.now,
        safeguard: '4.1',
        responsibility: 'central',
        provider_id: house.region.units['IT'] as never,
      })
      .execute()
    expect(await house.save('coordinator', '4.1')).toEqual({ ok: false, refusal: 'answeredCentrally' })
    expect(await house.save('officer', '4.1', { unit: 'IT' })).toMatchObject({ ok: true })
    await db()
      .updateTable('cycle_unit')
      .set({ valid_to: day('2026-09-29') })
      .where('code', '=', 'U01')
      .execute()
    expect(await house.save('coordinator', '5.1')).toEqual({ ok: false, refusal: 'unitClosed' })
  })

  it('confirms last year’s answer with the evidence that is still valid', async () => {
    expect(await confirm()).toEqual({ ok: false, refusal: 'noAnswerLastYear' })
    const [valid, expired] = [await piece('2026-09-30'), await piece('2026-09-29')]
    value(await house.save('coordinator', '5.1', { cycleId: house.before, evidence: [valid, expired] }))
    const { answerId } = value(await confirm())
    const row = (await answers()).find(({ id }) => id === answerId)
    expect(row).toMatchObject({
      cycle_id: house.now,
      policy: '3',
      reason: whole.reason,
      complete: 1,
      state: 'draft',
    })
    const support = await db()
      .selectFrom('evidence_support')
      .select('evidence_id')
      .where('answer_id', '=', answerId)
      .execute()
    expect(support).toEqual([{ evidence_id: valid }])
    expect(await confirm('coordinator', 0)).toMatchObject({ ok: false, refusal: { kind: 'overtaken' } })
  })

  it('confirms nothing whose evidence has run out', async () => {
    const expired = await piece('2026-09-29')
    value(await house.save('coordinator', '5.1', { cycleId: house.before, evidence: [expired] }))
    expect(await confirm()).toEqual({ ok: false, refusal: 'evidenceOutdated' })
  })
})
