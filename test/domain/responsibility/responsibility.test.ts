import { describe, expect, it } from 'vitest'
import { cycleStates, isLocked } from '../../../src/domain/cycles/cycle.ts'
import { id } from '../../../src/domain/ids.ts'
import {
  type Allotment,
  allotmentMark,
  allotmentsOf,
  countAllotments,
  mayAllot,
} from '../../../src/domain/responsibility/responsibility.ts'

const it1 = id<'unit'>('it')
const central: Allotment = { safeguard: '5.1', responsibility: 'central', providerId: it1 }

describe('who answers a safeguard', () => {
  it('can be said until the result is locked', () => {
    expect(cycleStates.filter((state) => mayAllot(state, [central], [it1]).ok)).toEqual(
      cycleStates.filter((state) => !isLocked(state)),
    )
  })

  it('is a unit that takes part, unless every unit answers itself', () => {
    const refused = (providerId: Allotment['providerId'], why: string) => ({
      ok: false,
      refusal: { kind: 'provider', safeguard: '5.1', why },
      providerId,
    })
    for (const expected of [refused(null, 'providerMissing'), refused(id('gone'), 'providerClosed')]) {
      const { providerId, ...decision } = expected
      expect(mayAllot('planned', [{ ...central, providerId }], [it1])).toEqual(decision)
    }
    const local: Allotment = { ...central, responsibility: 'local' }
    expect(mayAllot('planned', [local], [])).toEqual({ ok: true, value: [{ ...local, providerId: null }] })
  })

  it('is every unit itself where nothing is said', () => {
    const stored = new Map([['5.2', { responsibility: 'shared', providerId: it1 }]] as const)
    const all = allotmentsOf(['5.1', '5.2'], stored)
    expect(all[0]).toEqual({ safeguard: '5.1', responsibility: 'local', providerId: null })
    expect(countAllotments(all)).toEqual({ central: 0, local: 1, shared: 1 })
  })

  it('has a mark that changes with every change', () => {
    const others: Allotment[] = [
      { ...central, responsibility: 'shared' },
      { ...central, providerId: id('other') },
      { safeguard: '5.1', responsibility: 'local', providerId: null },
    ]
    expect(new Set([central, ...others].map((each) => allotmentMark([each]))).size).toBe(4)
  })
})
