import { describe, expect, it } from 'vitest'
import {
  type FrameDraft,
  frameFaults,
  frameWarnings,
  moneyBySource,
} from '../../../src/domain/frames/frame.ts'
import { anEffort } from '../../support/efforts.ts'

const frame: FrameDraft = {
  name: 'Ramme',
  fromYear: 2025,
  toYear: 2028,
  total: 4_000_000,
  buffer: 500_000,
  bufferWithin: true,
  amounts: [{ source: 'regional', year: 2026, kroner: 1_000_000 }],
}

describe('an investment frame', () => {
  it('covers four years, whatever the period of the sub-strategy', () => {
    expect(frameFaults(frame)).toEqual({})
    expect(frameFaults({ ...frame, toYear: 2029 })).toEqual({ toYear: 'notFourYears' })
    expect(frameFaults({ ...frame, toYear: 2027 })).toEqual({ toYear: 'notFourYears' })
  })

  it('does not hold a buffer larger than itself, unless it comes on top', () => {
    const large = { ...frame, buffer: 5_000_000 }
    expect(frameFaults(large)).toEqual({ buffer: 'bufferTooLarge' })
    expect(frameFaults({ ...large, bufferWithin: false })).toEqual({})
  })
})

describe('the money of a plan', () => {
  it('counts the investment in the year an effort starts, and operation from then on', () => {
    const cells = moneyBySource([anEffort()], [2025, 2026, 2027], [])
    expect(cells.map(({ year, planned }) => [year, planned])).toEqual([
      [2025, 0],
      [2026, 1_100_000],
      [2027, 100_000],
    ])
  })

  it('says where an amount is not set, and counts nothing that is withdrawn', () => {
    const unknown = anEffort({ code: '1.2', investment: null, funding: null })
    const withdrawn = anEffort({ code: '1.3', status: 'withdrawn' })
    const cells = moneyBySource([unknown, withdrawn], [2026], [])
    expect(cells).toEqual([
      { source: null, year: 2026, planned: 100_000, unknown: ['1.2'], setAside: undefined },
    ])
  })

  it('passes a source, the whole, or its own distribution only with a warning', () => {
    expect(frameWarnings(frame, [anEffort()])).toEqual([
      { kind: 'source', source: 'regional', year: 2026, planned: 1_100_000, setAside: 1_000_000 },
    ])
    expect(frameWarnings(frame, [anEffort({ investment: 3_600_000, funding: 'other' })])).toEqual([
      { kind: 'whole', planned: 3_900_000, spendable: 3_500_000 },
    ])
    const distributed = { ...frame, amounts: [{ source: 'other' as const, year: 2025, kroner: 3_500_001 }] }
    expect(frameWarnings(distributed, [])).toEqual([
      { kind: 'distributed', distributed: 3_500_001, spendable: 3_500_000 },
    ])
    expect(frameWarnings(frame, [anEffort({ investment: 900_000 })])).toEqual([])
  })
})
