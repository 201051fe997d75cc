import { afterEach, beforeEach, expect, it } from 'vitest'
import { addEvidence, type EvidenceContent, type NewEvidence } from '../../../src/actions/evidence/add.ts'
import type { FileName } from '../../../src/domain/evidence/file-type.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { type AnsweringRegion, openAnsweringRegion } from '../answers/answering.ts'

const statement: EvidenceContent = { kind: 'statement', statement: 'Vi har set efter.' }

eachEngine((engine) => {
  let house: AnsweringRegion
  beforeEach(async () => {
    house = await openAnsweringRegion(engine)
  })
  afterEach(() => house.region.close())

  const db = () => house.region.test.house.store.db
  const pieces = () => db().selectFrom('evidence').selectAll().orderBy('code').execute()

  async function add(more: Partial<NewEvidence> = {}, who = 'coordinator', code = 'U01') {
    const change = house.region.test.changeAs(await house.region.actor(who))
    return addEvidence(change, await house.unit(code, who, 'evidence.write'), {
      title: 'Erklæring',
      validFrom: day('2026-01-01'),
      validUntil: day('2026-12-31'),
      content: statement,
      confirmed: false,
      purpose: undefined,
      formKey: undefined,
      ...more,
    })
  }

  async function support(subject: string) {
    const unit = await house.unit('U01', 'coordinator', 'answer.write')
    const kind = subject.startsWith('GL') ? 'requirement' : 'safeguard'
    return { unit, cycleId: house.now, subjects: [{ kind, id: subject }] } as const
  }

  it('numbers the pieces of each unit by themselves', async () => {
    const codes = []
    for (const [who, code] of [
      ['coordinator', 'U01'],
      ['officer', 'U01'],
      ['officer', 'U02'],
    ] as const) {
      const added = await add({}, who, code)
      codes.push(added.ok ? added.value.code : added.refusal)
    }
    expect(codes).toEqual(['D1', 'D2', 'D1'])
  })

  it('numbers pieces that come at the same moment one after the other', async () => {
    const added = await Promise.all(Array.from({ length: 6 }, () => add()))
    expect(added.every(({ ok }) => ok)).toBe(true)
    expect(new Set((await pieces()).map(({ code }) => code)).size).toBe(6)
  })

  it('keeps the file after all is decided and before the row, and not at all when refused', async () => {
    const kept: string[] = []
    const file = (name: string): EvidenceContent => ({
      kind: 'file',
      sha256: 'a'.repeat(64) as never,
      name: name as FileName,
      type: 'txt',
      size: 1,
      personalNumbers: 0,
      keep: async () => {
        kept.push(name)
        if (name === 'fejl.txt') throw new Error('disk full')
      },
    })
    expect(await add({ content: file('a.txt') })).toMatchObject({ ok: true })
    expect(await add({ content: file('b.txt'), validUntil: day('2025-12-31') })).toEqual({
      ok: false,
      refusal: 'endsBeforeStart',
    })
    await house.moveTo('result_locked')
    const late = { content: file('c.txt'), purpose: await support('5.1') }
    expect(await add(late)).toMatchObject({ ok: false, refusal: { subject: '5.1', why: 'cycleLocked' } })
    await expect(add({ content: file('fejl.txt') })).rejects.toThrow('disk full')
    expect(kept).toEqual(['a.txt', 'fejl.txt'])
    expect((await pieces()).map(({ file_name }) => file_name)).toEqual(['a.txt'])
  })

  it('asks about civil registration numbers in every text, and never notes them', async () => {
    const refused = { ok: false, refusal: { kind: 'personalNumbers', count: 1 } }
    expect(await add({ title: 'Sag 010190-1234' })).toEqual(refused)
    const said: EvidenceContent = { kind: 'statement', statement: 'Se 010190 1234' }
    expect(await add({ content: said })).toEqual(refused)
    expect(await add({ content: said, confirmed: true })).toMatchObject({ ok: true })
    expect(JSON.stringify(await house.region.trail())).not.toContain('010190')
  })

  it('refuses an address that is none', async () => {
    const link = (url: string): Partial<NewEvidence> => ({ content: { kind: 'link', url } })
    expect(await add(link('javascript:alert(1)'))).toEqual({ ok: false, refusal: 'noAddress' })
    expect(await add(link('https://a:b@c.example'))).toEqual({ ok: false, refusal: 'addressWithPassword' })
    expect(await pieces()).toEqual([])
  })

  it('begins the answer it is for, in the same change', async () => {
    const added = await add({ purpose: await support('GL-05-K1') })
    expect(added).toMatchObject({ ok: true })
    const [answer] = await db().selectFrom('answer').selectAll().execute()
    expect(answer).toMatchObject({
      subject: 'GL-05-K1',
      kind: 'requirement',
      state: 'draft',
      complete: 0,
      version: 1,
    })
    expect((await house.region.trail()).map(({ action }) => action).slice(-2)).toEqual([
      'evidence.added',
      'evidence.attached',
    ])
  })

  it('adds to what supports an answer already, and takes back what was sent', async () => {
    await house.save('coordinator', '5.1')
    await house.send()
    await add({ purpose: await support('5.1') })
    await add({ purpose: await support('5.1') })
    const [answer] = await db().selectFrom('answer').select(['state', 'version', 'complete']).execute()
    expect(answer).toEqual({ state: 'draft', version: 4, complete: 1 })
    expect(await db().selectFrom('evidence_support').selectAll().execute()).toHaveLength(2)
  })

  it('supports no answer of another unit', async () => {
    const other = await house.unit('U02', 'officer', 'answer.write')
    const wanted = { ...(await support('5.1')), unit: other }
    await expect(add({ purpose: wanted })).rejects.toThrow('its own unit')
    expect(await pieces()).toEqual([])
  })
})
