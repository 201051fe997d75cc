import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { decideTarget } from '../../../src/actions/targets/decide.ts'
import { cycleOfYear } from '../../../src/db/queries/cycles.ts'
import { targetDecisions } from '../../../src/db/queries/targets.ts'
import type { CycleState } from '../../../src/domain/cycles/cycle.ts'
import { fraction } from '../../../src/domain/maturity/fraction.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const scope = operatorScope('cycle.write')
const given = {
  percent: 80,
  decidedBy: 'Regionsrådet',
  reference: '25/1',
  on: day('2025-08-01'),
  reason: 'Truslen er skærpet.',
}

eachEngine((engine) => {
  let region: SmallRegion
  beforeEach(async () => {
    region = await openSmallRegion(engine)
  })
  afterEach(() => region.close())

  const reader = () => region.test.house.store.reader
  async function open(year: number, state: CycleState) {
    const opened = await openCycle(region.test.changeAs(await region.actor('officer')), scope, {
      year,
      method: 'four-aspects',
      countingDate: day(`${year - 1}-09-30`),
      collectionDeadline: day(`${year - 1}-08-31`),
      approvalDeadline: day(`${year - 1}-09-15`),
      state,
    })
    if (!opened.ok) throw new Error(opened.refusal)
    return opened.value
  }
  const decide = async (cycle: Awaited<ReturnType<typeof open>>, more: Partial<typeof given> = {}) =>
    decideTarget(region.test.changeAs(await region.actor('officer')), scope, cycle, { ...given, ...more })
  const target = async (year: number) => {
    const row = await cycleOfYear(reader(), year)
    return row && [row.target_num, row.target_den]
  }

  it('gives one year another target, in lowest terms, and leaves the others theirs', async () => {
    const [older, own] = [await open(2025, 'planned'), await open(2026, 'planned')]
    expect(await target(2026)).toEqual([3, 4])
    expect(await decide(own)).toMatchObject({ ok: true })
    expect(await target(2026)).toEqual([4, 5])
    expect(await target(2025)).toEqual([3, 4])
    expect(await decide(own, { percent: 85 })).toMatchObject({ ok: true })
    expect((await targetDecisions(reader(), own)).map((one) => one.target)).toEqual([
      fraction(4, 5),
      fraction(17, 20),
    ])
    expect(await targetDecisions(reader(), older)).toEqual([])
  })

  it('refuses a year with a locked result, a day ahead, and the target there is', async () => {
    const locked = await open(2024, 'result_locked')
    expect(await decide(locked)).toEqual({ ok: false, refusal: 'resultLocked' })
    const own = await open(2026, 'planned')
    expect(await decide(own, { on: day('2030-01-01') })).toEqual({ ok: false, refusal: 'dayAhead' })
    expect(await decide(own, { percent: 75 })).toEqual({ ok: false, refusal: 'sameTarget' })
    expect(await target(2026)).toEqual([3, 4])
  })
})
