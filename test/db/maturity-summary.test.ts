import fc from 'fast-check'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { moveCycle } from '../../src/actions/cycles/move.ts'
import { openCycle } from '../../src/actions/cycles/open.ts'
import { done, type Moment, type Writer } from '../../src/db/change.ts'
import { cycleOfYear } from '../../src/db/queries/cycles.ts'
import { isStale, maturityInput, unitMaturityInput } from '../../src/db/queries/figures.ts'
import { regionMaturity, unitMaturity } from '../../src/db/queries/maturity.ts'
import { unitWithCode } from '../../src/db/queries/units.ts'
import { answerOn, insertAnswer, moveAnswer, replaceAnswer, setSupport } from '../../src/db/writes/answers.ts'
import { within } from '../../src/domain/access/scope.ts'
import type { StoredContent } from '../../src/domain/answers/content.ts'
import { type CycleId, id, type UnitId } from '../../src/domain/ids.ts'
import { maturityOf } from '../../src/domain/maturity/score.ts'
import { summaryDifferences } from '../../src/domain/maturity/summary.ts'
import { day } from '../../src/domain/time.ts'
import { eachEngine } from '../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../support/small-region.ts'

const safeguards = ['1.1', '1.2', '5.3', '16.10'] as const
const codes = ['IT', 'U01', 'U02'] as const

const level = fc.constantFrom('0', '1', '2', '3', '4', 'na', null)
const place = { code: fc.constantFrom(...codes), safeguard: fc.constantFrom(...safeguards) }
const event = fc.oneof(
  fc.record({
    kind: fc.constant('answered' as const),
    ...place,
    levels: fc.tuple(level, level, level, level),
    applicable: fc.constantFrom(0 as const, 1 as const, 1 as const),
    reason: fc.constantFrom('', 'Fordi.', 'Fordi.'),
  }),
  fc.record({
    kind: fc.constant('moved' as const),
    ...place,
    state: fc.constantFrom('sent' as const, 'approved' as const, 'accepted' as const, 'returned' as const),
  }),
  fc.record({ kind: fc.constant('supported' as const), ...place, supports: fc.boolean() }),
  fc.record({
    kind: fc.constant('evidence' as const),
    code: fc.constantFrom(...codes),
    state: fc.constantFrom('submitted' as const, 'accepted' as const),
    until: fc.constantFrom(day('2025-09-29'), day('2025-09-30')),
  }),
  fc.record({
    kind: fc.constant('allotted' as const),
    safeguard: fc.constantFrom(...safeguards),
    responsibility: fc.constantFrom('central' as const, 'shared' as const, 'local' as const),
  }),
)
type Event = typeof event extends fc.Arbitrary<infer E> ? E : never
type Answer = Pick<Extract<Event, { readonly kind: 'answered' }>, 'levels' | 'applicable' | 'reason'>

eachEngine((engine) => {
  let region: SmallRegion
  let cycleId: CycleId
  const evidenceOf = (code: string) => id<'evidence'>(`evidence-${code}`)
  beforeEach(async () => {
    region = await openSmallRegion(engine)
    const { db } = region.test.house.store
    await db.updateTable('unit').set({ weight: 3 }).where('code', '=', 'U01').execute()
    await db.updateTable('unit').set({ weight: 7 }).where('code', '=', 'U02').execute()
    const opened = await openCycle(region.test.changeAs({ kind: 'operator' }), operatorScope('cycle.write'), {
      year: 2026,
      method: 'four-aspects',
      countingDate: day('2025-09-30'),
      collectionDeadline: day('2025-08-31'),
      approvalDeadline: day('2025-09-15'),
      state: 'collection',
    })
    if (!opened.ok) throw new Error(opened.refusal)
    cycleId = opened.value
    for (const code of codes) {
      await db
        .insertInto('evidence')
        .values({
          id: evidenceOf(code),
          unit_id: unitOf(code),
          code: 'D1',
          title: 'Erklæring',
          kind: 'statement',
          state: 'submitted',
          statement: 'Sådan er det.',
          valid_from: day('2025-01-01'),
          valid_until: day('2025-09-30'),
          added_at: region.test.clock.now(),
          version: 1,
        })
        .execute()
    }
  })
  afterEach(() => region.close())

  const unitOf = (code: string) => region.units[code] as UnitId
  const cycle = async () => {
    const row = await cycleOfYear(region.test.house.store.reader, 2026)
    if (!row) throw new Error('No cycle')
    return row
  }

  async function happen(write: Writer, moment: Moment, event: Event): Promise<void> {
    if (event.kind === 'allotted') {
      await write.deleteFrom('responsibility').where('safeguard', '=', event.safeguard).execute()
      if (event.responsibility === 'local') return
      const { safeguard, responsibility } = event
      const row = { cycle_id: cycleId, safeguard, responsibility, provider_id: unitOf('IT') }
      await write.insertInto('responsibility').values(row).execute()
      return
    }
    if (event.kind === 'evidence') {
      await write
        .updateTable('evidence')
        .set({ state: event.state, valid_until: event.until })
        .where('id', '=', evidenceOf(event.code))
        .execute()
      return
    }
    const where = {
      cycleId,
      unitId: unitOf(event.code),
      kind: 'safeguard',
      subject: event.safeguard,
    } as const
    const row = await answerOn(write, where)
    if (event.kind === 'answered') {
      const [policy, implementation, automation, reporting] = event.levels
      const { applicable, reason } = event
      const said = { policy, implementation, automation, reporting, level: null, status: null }
      const content: StoredContent = { ...said, applicable, reason }
      const written = { content, state: 'draft', complete: true, by: null } as const
      if (row) await replaceAnswer(write, moment, row, written)
      else await insertAnswer(write, moment, { ...where, ...written })
    } else if (row && event.kind === 'moved') {
      await moveAnswer(write, moment, row, { state: event.state, by: null })
    } else if (row && event.kind === 'supported') {
      await setSupport(write, moment, row2(row), event.supports ? [evidenceOf(event.code)] : [], null)
    }
  }
  const row2 = (row: { readonly id: Parameters<typeof setSupport>[2]['id']; readonly unit_id: UnitId }) => ({
    id: row.id,
    unitId: row.unit_id,
  })

  const change = (events: readonly Event[]) =>
    region.test.changeAs({ kind: 'operator' })(async (write, moment) => {
      for (const each of events) await happen(write, moment, each)
      return done(undefined, { action: 'answers.imported', object: 'cycle', id: cycleId })
    })

  async function differences(): Promise<readonly string[]> {
    const { reader } = region.test.house.store
    const year = await cycle()
    expect(await isStale(reader, cycleId)).toBe(false)
    const scope = operatorScope('maturity.region.read')
    const input = await maturityInput(reader, scope, year)
    const kept = await regionMaturity(reader, scope, year)
    expect(kept.result).toEqual(maturityOf(input))
    for (const code of codes) {
      const row = await unitWithCode(reader, code)
      const unit = row && within(operatorScope('maturity.read'), row)
      if (!unit) throw new Error('No unit')
      const truth = maturityOf(await unitMaturityInput(reader, unit, year))
      expect(await unitMaturity(reader, unit, year)).toEqual(truth)
    }
    return summaryDifferences(input, kept)
  }

  it('keeps a summary that equals computing everything again, to the last digit, whatever happened', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(event, { minLength: 1, maxLength: 4 }), { maxLength: 10 }),
        async (changes) => {
          for (const events of changes) await change(events)
          expect(await differences()).toEqual([])
        },
      ),
      { numRuns: 6 },
    )
  })

  it('names what is not summed up right, and computes instead where a write went past it', async () => {
    const whole = { levels: ['4', '2', '1', 'na'], applicable: 1, reason: 'Fordi.' } satisfies Answer
    await change([{ kind: 'answered', code: 'U01', safeguard: '5.3', ...whole }])
    const { db, reader } = region.test.house.store
    await db.updateTable('maturity_tally').set({ stated: '1/3' }).where('safeguard', '=', '5.3').execute()
    await db
      .updateTable('maturity_unit')
      .set((row) => ({ scores: row.fn('replace', ['scores', row.val('7/12'), row.val('1/2')]) }))
      .where('unit_id', '=', unitOf('U01'))
      .execute()
    const scope = operatorScope('maturity.region.read')
    const [input, kept] = [
      await maturityInput(reader, scope, await cycle()),
      await regionMaturity(reader, scope, await cycle()),
    ]
    expect(summaryDifferences(input, kept)).toEqual(['region 5.3', 'U01', 'U01 5'])
    await db.updateTable('answer').set({ policy: '0' }).execute()
    expect(await isStale(reader, cycleId)).toBe(true)
    const now = await regionMaturity(reader, scope, await cycle())
    expect(now.result).toEqual(maturityOf(await maturityInput(reader, scope, await cycle())))
  })

  it('leaves a locked year alone when evidence, weights or units change, until it is reopened', async () => {
    const whole = { levels: ['4', '4', '4', '4'], applicable: 1, reason: 'Fordi.' } satisfies Answer
    for (const code of codes) {
      await change([
        { kind: 'answered', code, safeguard: '5.3', ...whole },
        { kind: 'moved', code, safeguard: '5.3', state: 'accepted' },
        { kind: 'supported', code, safeguard: '5.3', supports: true },
      ])
    }
    const { db, reader } = region.test.house.store
    const scope = operatorScope('maturity.region.read')
    await db.updateTable('cycle').set({ state: 'result_locked' }).execute()
    const figures = async () => regionMaturity(reader, scope, await cycle())
    const before = await figures()
    expect(before.result.total).toMatchObject({ documented: { fraction: { num: 0n } } })
    await db
      .updateTable('unit')
      .set({ weight: 1000, valid_to: day('2025-01-01'), flags: 'research' })
      .where('code', '=', 'U02')
      .execute()
    await change([{ kind: 'evidence', code: 'U01', state: 'accepted', until: day('2025-09-30') }])
    expect(await figures()).toEqual(before)
    expect(await differences()).toEqual([])
    const lead = region.test.changeAs(await region.actor('lead'))
    const reopened = await moveCycle(lead, operatorScope('cycle.write'), {
      cycleId,
      to: 'calibration',
      reason: 'Fejl.',
    })
    expect(reopened.ok).toBe(true)
    expect((await figures()).result.total).toMatchObject({ documented: { fraction: { num: 3n, den: 10n } } })
    expect(await differences()).toEqual([])
  })
})
