import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type SafeguardId, safeguards } from '../../../controls/cis/v8.1/index.ts'
import { add, compare, fraction, zero } from '../../../src/domain/maturity/fraction.ts'
import { type ScoredControls, safeguardGains, totalRaised } from '../../../src/domain/maturity/raise.ts'

const target = fraction(3, 4)
const share = fc.integer({ min: 0, max: 96 }).map((points) => fraction(points, 96))
const controls: fc.Arbitrary<ScoredControls> = fc
  .array(fc.option(share, { nil: undefined }), { minLength: 60, maxLength: 60 })
  .map((shares) => {
    const scored = safeguards.slice(0, 60).flatMap(({ id, control }, place) => {
      const value = shares[place]
      return value ? [{ safeguard: id, control: Number(control), share: value }] : []
    })
    return [...Map.groupBy(scored, ({ control }) => control)].map(([control, own]) => ({
      control,
      safeguards: own,
    }))
  })

it('adds up: the gains of the first k are what the total rises by when those k are raised', () => {
  fc.assert(
    fc.property(controls, fc.nat({ max: 60 }), (scored, k) => {
      const before = totalRaised(scored, new Map())
      const first = safeguardGains(scored, target).slice(0, k)
      const after = totalRaised(scored, new Map(first.map(({ safeguard }) => [safeguard, target])))
      const sum = first.map(({ gain }) => gain).reduce(add, zero)
      expect(after).toEqual(before && add(before, sum))
      expect(first.at(-1)?.totalAfter ?? before).toEqual(after)
    }),
    { numRuns: 200 },
  )
})

it('puts the largest gain first and leaves out what reaches the target', () => {
  fc.assert(
    fc.property(controls, (scored) => {
      const gains = safeguardGains(scored, target)
      expect(gains.every(({ share: own }) => compare(own, target) < 0)).toBe(true)
      for (const [place, row] of gains.entries())
        expect(compare(row.gain, gains[place + 1]?.gain ?? zero)).toBeGreaterThanOrEqual(0)
    }),
    { numRuns: 100 },
  )
})

it('raises what is lower, leaves what is higher, and has no total where nothing is scored', () => {
  const [one, two] = ['1.1', '1.2'] as const satisfies readonly SafeguardId[]
  const scored = [
    {
      control: 1,
      safeguards: [
        { safeguard: one, share: fraction(1, 4) },
        { safeguard: two, share: fraction(1) },
      ],
    },
  ]
  expect(totalRaised(scored, new Map([[one, fraction(3, 4)]]))).toEqual(fraction(7, 8))
  expect(totalRaised(scored, new Map([[two, fraction(3, 4)]]))).toEqual(fraction(5, 8))
  expect(totalRaised(scored, new Map([['9.1', fraction(1)]]))).toEqual(fraction(5, 8))
  expect(totalRaised([], new Map())).toBeUndefined()
})
