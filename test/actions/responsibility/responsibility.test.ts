import { afterEach, beforeEach, expect, it } from 'vitest'
import { type CisControlNumber, controlByNumber } from '../../../controls/cis/v8.1/index.ts'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { setResponsibility } from '../../../src/actions/responsibility/set.ts'
import { allotmentsIn } from '../../../src/db/queries/responsibility.ts'
import type { CycleId, UnitId } from '../../../src/domain/ids.ts'
import {
  type Allotment,
  allotmentMark,
  allotmentsOf,
} from '../../../src/domain/responsibility/responsibility.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const scope = operatorScope('responsibility.write')

eachEngine((engine) => {
  let region: SmallRegion
  let cycleId: CycleId
  beforeEach(async () => {
    region = await openSmallRegion(engine)
    const change = region.test.changeAs({ kind: 'operator' })
    const opened = await openCycle(change, operatorScope('cycle.write'), {
      year: 2026,
      method: 'four-aspects',
      countingDate: day('2025-09-30'),
      collectionDeadline: day('2025-08-31'),
      approvalDeadline: day('2025-09-15'),
      state: 'planned',
    })
    if (!opened.ok) throw new Error(opened.refusal)
    cycleId = opened.value
  })
  afterEach(() => region.close())

  const idsOf = (control: CisControlNumber) => controlByNumber(control).safeguards.map(({ id }) => id)
  const stored = () => allotmentsIn(region.test.house.store.reader, cycleId)
  const markOf = async (control: CisControlNumber) =>
    allotmentMark(allotmentsOf(idsOf(control), await stored()))
  const set = async (control: CisControlNumber, rest: Omit<Allotment, 'safeguard'>, seen?: string) =>
    setResponsibility(region.test.changeAs(await region.actor('officer')), scope, {
      cycleId,
      control,
      seen: seen ?? (await markOf(control)),
      allotments: idsOf(control).map((safeguard) => ({ safeguard, ...rest })),
    })
  const provider = () => region.units['IT'] as UnitId

  it('gives every safeguard of a control to a provider, and leaves the other controls alone', async () => {
    await set(4, { responsibility: 'shared', providerId: provider() })
    await set(5, { responsibility: 'central', providerId: provider() })
    await set(5, { responsibility: 'local', providerId: provider() })
    const rows = await stored()
    expect([...rows.keys()].toSorted()).toEqual([...idsOf(4)].toSorted())
    expect((await region.trail()).map(({ action }) => action)).toEqual([
      'cycle.opened',
      'responsibility.changed',
      'responsibility.changed',
      'responsibility.changed',
    ])
  })

  it('refuses what was chosen on a page that somebody else has made old', async () => {
    const old = await markOf(5)
    await set(5, { responsibility: 'central', providerId: provider() })
    expect(await set(5, { responsibility: 'shared', providerId: provider() }, old)).toEqual({
      ok: false,
      refusal: 'changedMeanwhile',
    })
    expect((await stored()).get('5.1')?.responsibility).toBe('central')
  })

  it('refuses a provider that takes no part on the counting date', async () => {
    await region.test.house.store.db
      .updateTable('unit')
      .set({ valid_to: day('2025-09-29') })
      .where('id', '=', provider())
      .execute()
    expect(await set(5, { responsibility: 'central', providerId: provider() })).toEqual({
      ok: false,
      refusal: { kind: 'provider', safeguard: '5.1', why: 'providerClosed' },
    })
  })

  it('refuses everything once the result is locked', async () => {
    await region.test.house.store.db.updateTable('cycle').set({ state: 'result_locked' }).execute()
    expect(await set(5, { responsibility: 'local', providerId: null })).toEqual({
      ok: false,
      refusal: 'cycleLocked',
    })
  })
})
