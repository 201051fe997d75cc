import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addEvidence, type EvidenceContent, type NewEvidence } from '../../../src/actions/evidence/add.ts'
import { type Replacement, replaceContent } from '../../../src/actions/evidence/replace.ts'
import { supportAnswers } from '../../../src/actions/evidence/support.ts'
import { evidenceOfUnit } from '../../../src/db/queries/evidence.ts'
import { reusedFrom } from '../../../src/domain/evidence/age.ts'
import { unitQuota } from '../../../src/domain/evidence/evidence.ts'
import type { CycleId, EvidenceId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { type AnsweringRegion, openAnsweringRegion } from '../answers/answering.ts'

const statement: EvidenceContent = { kind: 'statement', statement: 'Vi har set efter.' }
// The requirement takes evidence for 12 months; the counting date is 30 September 2026.
const yearly = 'GL-01-K1'

eachEngine((engine) => {
  let house: AnsweringRegion
  beforeEach(async () => {
    house = await openAnsweringRegion(engine)
  })
  afterEach(() => house.region.close())

  const db = () => house.region.test.house.store.db
  const change = async () => house.region.test.changeAs(await house.region.actor('coordinator'))
  const kindOf = (id: string) => (id.startsWith('GL') ? ('requirement' as const) : ('safeguard' as const))

  async function purpose(subjects: readonly string[], cycleId: CycleId = house.now) {
    const unit = await house.unit('U01', 'coordinator', 'answer.write')
    return { unit, cycleId, subjects: subjects.map((id) => ({ kind: kindOf(id), id })) }
  }

  async function add(more: Partial<NewEvidence> = {}) {
    return addEvidence(await change(), await house.unit('U01', 'coordinator', 'evidence.write'), {
      title: 'Erklæring',
      validFrom: day('2025-10-01'),
      validUntil: day('2027-12-31'),
      content: statement,
      confirmed: false,
      purpose: undefined,
      formKey: undefined,
      ...more,
    })
  }

  async function added(more: Partial<NewEvidence> = {}): Promise<EvidenceId> {
    const result = await add(more)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value.id
  }

  const use = async (piece: EvidenceId, subjects: readonly string[], cycle?: CycleId) =>
    supportAnswers(await change(), await purpose(subjects, cycle), piece)

  const supported = async () =>
    (
      await db()
        .selectFrom('evidence_support')
        .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
        .select('answer.subject')
        .execute()
    )
      .map(({ subject }) => subject)
      .sort()

  describe('one piece for many answers', () => {
    it('is tied to all of them at once, or to none', async () => {
      await added({ purpose: await purpose(['5.1', '5.2', yearly, 'GL-02-K1']) })
      expect(await supported()).toEqual(['5.1', '5.2', yearly, 'GL-02-K1'])
      const refused = await add({
        validFrom: day('2024-01-01'),
        purpose: await purpose(['5.3', yearly]),
      })
      expect(refused).toEqual({
        ok: false,
        refusal: { kind: 'support', subject: yearly, why: 'evidenceTooOld' },
      })
      expect(await supported()).toHaveLength(4)
    })

    it('is attached once and tied to more and fewer later', async () => {
      const piece = await added({ purpose: await purpose(['5.1']) })
      expect(await use(piece, ['5.1', '5.2', yearly])).toEqual({ ok: true, value: 2 })
      expect(await use(piece, ['5.2', yearly])).toEqual({ ok: true, value: 1 })
      expect(await supported()).toEqual(['5.2', yearly])
      expect(await use(piece, [yearly, '5.2'])).toEqual({ ok: false, refusal: 'nothingChanged' })
    })

    it('changes nothing in a locked year', async () => {
      const piece = await added({ purpose: await purpose(['5.1']) })
      await house.moveTo('result_locked')
      const refused = { ok: false, refusal: { kind: 'support', subject: '5.2', why: 'cycleLocked' } }
      expect(await use(piece, ['5.1', '5.2'])).toEqual(refused)
      expect(await supported()).toEqual(['5.1'])
    })
  })

  describe('last year’s piece', () => {
    it('is used again within the requirement’s limit, and refused one day too old', async () => {
      const onTheDay = await added({ validFrom: day('2025-10-01') })
      const dayTooOld = await added({ validFrom: day('2025-09-30') })
      expect(await use(onTheDay, [yearly])).toEqual({ ok: true, value: 1 })
      const refused = { ok: false, refusal: { kind: 'support', subject: yearly, why: 'evidenceTooOld' } }
      expect(await use(dayTooOld, [yearly])).toEqual(refused)
      expect(await use(dayTooOld, ['5.1'])).toEqual({ ok: true, value: 1 })
    })

    it('is refused where it runs out the day before the counting date', async () => {
      const [last, before] = [
        await added({ validUntil: day('2026-09-30') }),
        await added({ validUntil: day('2026-09-29') }),
      ]
      expect(await use(last, ['5.1'])).toMatchObject({ ok: true })
      expect(await use(before, ['5.2'])).toMatchObject({ refusal: { why: 'evidenceTooOld' } })
      const saved = await house.save('coordinator', '5.3', { evidence: [before] })
      expect(saved).toEqual({ ok: false, refusal: 'evidenceTooOld' })
    })

    it('is marked with the year that it comes from', async () => {
      const piece = await added({ validFrom: day('2025-01-01') })
      await use(piece, ['5.1'], house.before)
      await use(piece, ['5.1'])
      const unit = await house.unit('U01', 'coordinator', 'evidence.write')
      const { support } = await evidenceOfUnit(house.region.test.house.store.reader, unit)
      expect(reusedFrom(support, piece, 2027)).toBe(2025)
      expect(reusedFrom(support, piece, 2026)).toBeUndefined()
    })
  })

  it('adds a piece once, however often its form is sent, also at the same moment', async () => {
    const [one, other] = await Promise.all([add({ formKey: 'form' }), add({ formKey: 'form' })])
    expect(one).toEqual(other)
    expect(await add({ formKey: 'form' })).toEqual(one)
    expect(await db().selectFrom('evidence').select('id').execute()).toHaveLength(1)
    expect(await add({ formKey: 'another form' })).not.toEqual(one)
  })

  it('takes no file more than the unit’s quota of the year', async () => {
    const file = (sha256: string, size: number): EvidenceContent => ({
      kind: 'file',
      sha256: sha256.repeat(64) as never,
      name: 'a.txt' as never,
      type: 'txt',
      size,
      personalNumbers: 0,
      keep: async () => {},
    })
    await added({ content: file('a', 1) })
    await db()
      .updateTable('evidence')
      .set({ file_size: unitQuota.bytes - 1 })
      .execute()
    expect(await add({ content: file('b', 1) })).toMatchObject({ ok: true })
    expect(await add({ content: file('c', 1) })).toEqual({ ok: false, refusal: 'quotaReached' })
    expect(await add()).toMatchObject({ ok: true })
  })

  describe('replacing', () => {
    async function replace(piece: EvidenceId, more: Partial<Replacement> = {}) {
      const unit = await house.unit('U01', 'coordinator', 'evidence.write')
      return replaceContent(await change(), unit, {
        piece,
        version: 1,
        title: 'Ny erklæring',
        validFrom: day('2026-01-01'),
        validUntil: day('2027-12-31'),
        content: { kind: 'statement', statement: 'Vi har set efter igen.' },
        confirmed: false,
        ...more,
      })
    }

    it('keeps what it said, and takes back what was sent', async () => {
      await house.save('coordinator', '5.1')
      const piece = await added({ purpose: await purpose(['5.1']) })
      await house.send()
      const { version } = await db().selectFrom('evidence').select('version').executeTakeFirstOrThrow()
      expect(await replace(piece, { version })).toMatchObject({ ok: true })
      const [earlier] = await db().selectFrom('evidence_revision').selectAll().execute()
      expect(earlier).toMatchObject({ number: 1, title: 'Erklæring', statement: 'Vi har set efter.' })
      const answer = await db().selectFrom('answer').select('state').executeTakeFirst()
      const now = await db().selectFrom('evidence').select(['state', 'statement']).executeTakeFirst()
      expect([answer?.state, now]).toEqual(['draft', { state: 'draft', statement: 'Vi har set efter igen.' }])
    })

    it('is refused where somebody was first, where a year is locked, and by another kind', async () => {
      const piece = await added({ purpose: await purpose(['5.1']) })
      expect(await replace(piece, { version: 0 })).toEqual({ ok: false, refusal: 'changedMeanwhile' })
      const link = { kind: 'link', url: 'https://a.example' } as const
      expect(await replace(piece, { content: link })).toEqual({ ok: false, refusal: 'missing' })
      expect(await replace(piece, { validUntil: day('2025-12-31') })).toEqual({
        ok: false,
        refusal: 'endsBeforeStart',
      })
      await house.moveTo('result_locked')
      expect(await replace(piece)).toEqual({ ok: false, refusal: 'supportsLocked' })
      expect(await db().selectFrom('evidence_revision').selectAll().execute()).toEqual([])
    })
  })
})
