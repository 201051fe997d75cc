import fc from 'fast-check'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addEvidence } from '../../../src/actions/evidence/add.ts'
import { eraseEvidence } from '../../../src/actions/evidence/erase.ts'
import { replaceContent } from '../../../src/actions/evidence/replace.ts'
import { evidenceOfUnit } from '../../../src/db/queries/evidence.ts'
import { type EvidencePiece, standingOf } from '../../../src/domain/evidence/evidence.ts'
import { type EvidenceEvent, stateAfter } from '../../../src/domain/evidence/life.ts'
import type { EvidenceId } from '../../../src/domain/ids.ts'
import { addDays, day, dayOf } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { type AnsweringRegion, openAnsweringRegion, whole } from '../answers/answering.ts'

const happenings = ['save', 'send', 'approve', 'accept', 'return', 'replace', 'erase'] as const
type Happening = (typeof happenings)[number]

const validUntil = day('2026-12-31')
const content = { kind: 'statement', statement: 'Vi har set efter.' } as const

eachEngine((engine) => {
  let house: AnsweringRegion
  beforeAll(async () => {
    house = await openAnsweringRegion(engine)
  })
  afterAll(() => house.region.close())

  const db = () => house.region.test.house.store.db
  const changeAs = async (who: string) => house.region.test.changeAs(await house.region.actor(who))

  async function add(subject: string): Promise<EvidenceId> {
    const unit = await house.unit('U01', 'coordinator', 'evidence.write')
    const own = await house.unit('U01', 'coordinator', 'answer.write')
    const added = await addEvidence(await changeAs('coordinator'), unit, {
      title: `Til ${subject}`,
      validFrom: day('2026-01-01'),
      validUntil,
      content,
      confirmed: false,
      purpose: { unit: own, cycleId: house.now, subjects: [{ kind: 'safeguard', id: subject }] },
      formKey: undefined,
    })
    if (!added.ok) throw new Error(JSON.stringify(added.refusal))
    return added.value.id
  }

  const answerOn = (subject: string) =>
    db().selectFrom('answer').selectAll().where('subject', '=', subject).executeTakeFirstOrThrow()

  async function pieceNow(piece: EvidenceId): Promise<EvidencePiece> {
    const unit = await house.unit('U01', 'coordinator', 'evidence.write')
    const found = (await evidenceOfUnit(house.region.test.house.store.reader, unit as never)).pieces.find(
      ({ id }) => id === piece,
    )
    if (!found) throw new Error('A piece is never gone from the list')
    return found
  }

  /** Lets one thing happen; the event it is for the piece, or undefined where it was refused or concerns another. */
  async function happen(
    what: Happening,
    subject: string,
    piece: EvidenceId,
  ): Promise<EvidenceEvent | 'erased' | undefined> {
    const before = await answerOn(subject)
    const supports = await db()
      .selectFrom('evidence_support')
      .selectAll()
      .where('evidence_id', '=', piece)
      .execute()
    const carries = supports.length > 0
    switch (what) {
      case 'save': {
        const reason = `Rettet efter ${before.version}.`
        await house.save('coordinator', subject, {
          version: before.version,
          content: { ...whole, reason },
        })
        return undefined
      }
      case 'send': {
        const sent = await house.send()
        return sent.ok && carries && before.state === 'draft' && before.complete === 1 ? 'sent' : undefined
      }
      case 'approve':
        await house.approve('manager', [{ id: before.id, version: before.version }])
        return undefined
      case 'accept':
      case 'return': {
        const reviewed = await house.review(what, before.id, before.version, 'Bilaget mangler en dato.')
        return reviewed.ok && carries ? (what === 'accept' ? 'accepted' : 'returned') : undefined
      }
      case 'replace': {
        const unit = await house.unit('U01', 'coordinator', 'evidence.write')
        const row = await db()
          .selectFrom('evidence')
          .select('version')
          .where('id', '=', piece)
          .executeTakeFirstOrThrow()
        const replaced = await replaceContent(await changeAs('coordinator'), unit, {
          piece,
          version: row.version,
          title: 'Nyt',
          validFrom: day('2026-02-01'),
          validUntil,
          content,
          confirmed: false,
        })
        return replaced.ok ? 'replaced' : undefined
      }
      case 'erase': {
        const unit = await house.unit('U01', 'coordinator', 'evidence.erase')
        const wanted = { piece, reason: 'not_needed' as const }
        const place = house.region.test.house
        const erased = await eraseEvidence(await changeAs('coordinator'), place, unit, wanted)
        return erased.ok ? 'erased' : undefined
      }
    }
  }

  const frequent = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...happenings.filter((one) => one !== 'erase')) },
    { weight: 1, arbitrary: fc.constant('erase' as const) },
  )
  const walks = fc.sample(fc.array(frequent, { minLength: 12, maxLength: 20 }), { seed: 2026, numRuns: 10 })

  it.each(walks.map((walk, index) => [walk.join(' '), walk, `5.${(index % 6) + 1}`] as const))(
    'goes its way by its table: %s',
    async (_, walk, subject) => {
      const piece = await add(subject)
      let state: EvidencePiece['state'] = 'draft'
      let erased = false
      for (const what of walk) {
        const event = await happen(what, subject, piece)
        expect(erased && event !== undefined).toBe(false)
        if (event === 'erased') erased = true
        else if (event) state = stateAfter(state, event)
        const now = await pieceNow(piece)
        expect([what, now.state, now.erasedAt !== null]).toEqual([what, state, erased])
        const gone = erased ? 'erased' : 'expired'
        expect(standingOf(now, addDays(now.validUntil, 1))).toBe(gone)
      }
      expect(walk.length).toBeGreaterThan(0)
    },
  )

  it('runs out on its day in the region, with nobody signed in and nothing run', async () => {
    const piece = await pieceNow(await add('6.1'))
    const lastMoment = dayOf('2026-12-31T22:59:00.000Z' as never)
    const nextDay = dayOf('2026-12-31T23:00:00.000Z' as never)
    expect([standingOf(piece, lastMoment), standingOf(piece, nextDay)]).toEqual(['expires_soon', 'expired'])
    expect(standingOf(piece, addDays(piece.validUntil, -31))).toBe('draft')
    expect(standingOf(piece, addDays(piece.validUntil, -30))).toBe('expires_soon')
  })
})
