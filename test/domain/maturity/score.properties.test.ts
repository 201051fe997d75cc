import fc from 'fast-check'
import { expect, test } from 'vitest'
import { safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import { regionTarget, targetLevel } from '../../../src/domain/maturity/display.ts'
import { compare, fraction, zero } from '../../../src/domain/maturity/fraction.ts'
import type { MaturityInput, SafeguardResponsibility } from '../../../src/domain/maturity/input.ts'
import { type AspectLevel, type Level, levels } from '../../../src/domain/maturity/level.ts'
import type { Score, TwoScores } from '../../../src/domain/maturity/result.ts'
import { maturityOf } from '../../../src/domain/maturity/score.ts'
import { answer, countingDate, unit, unitId } from './builders.ts'
import { type Reading, reading, sameNumber } from './oracle.ts'

const codes = ['IT', 'U01', 'U02', 'U03'] as const
/** Few enough safeguards that answers meet each other, from controls with few and with many of them. */
const playing = safeguardIds.filter((id) => /^(1|8|11|16)\./.test(id))

const level = fc.constantFrom<Level>(...levels)
const aspect = fc.constantFrom<AspectLevel | null>(0, 1, 2, 3, 4, 'na', null)
const often = fc.integer({ min: 0, max: 9 }).map((dice) => dice > 0)

const units = fc
  .tuple(
    ...codes.map((code) =>
      fc
        .tuple(fc.oneof(fc.nat(3), fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })), often)
        .map(([weight, valid]) => unit(code, weight, valid ? {} : { to: '2026-09-30' })),
    ),
  )
  .map((list) => [...list])

const answers = fc.uniqueArray(
  fc.record({
    unitId: fc.constantFrom(...codes).map(unitId),
    safeguard: fc.constantFrom(...playing),
    applicable: often,
    reasoned: often,
    approved: fc.boolean(),
    documented: fc.boolean(),
    level,
    aspects: fc.record({ policy: aspect, implementation: aspect, automation: aspect, reporting: aspect }),
  }),
  { selector: (each) => `${each.unitId} ${each.safeguard}`, maxLength: 120, size: 'max' },
)

const responsibility = fc
  .array(
    fc.tuple(
      fc.constantFrom(...playing),
      fc.record<SafeguardResponsibility>({
        kind: fc.constantFrom('central', 'local', 'shared'),
        providerId: fc.constantFrom(null, unitId('IT'), unitId('U01')),
      }),
    ),
    { maxLength: 40, size: 'max' },
  )
  .map((entries) => new Map(entries))

const inputs: fc.Arbitrary<MaturityInput> = fc.record({
  method: fc.constantFrom('four-aspects', 'single-level'),
  countingDate: fc.constant(countingDate),
  units,
  responsibility,
  answers,
  unit: fc.constantFrom(undefined, undefined, ...codes.map(unitId)),
})

function agrees(score: Score, expected: Reading): void {
  expect([score.answered, score.applicable]).toEqual([expected.answered, expected.applicable])
  if (expected.value === 'none' || score.kind === 'unscored') {
    expect([score.kind, expected.value]).toEqual(['unscored', 'none'])
    return
  }
  expect(sameNumber({ top: score.fraction.num, bottom: score.fraction.den }, expected.value)).toBe(true)
  expect(fraction(score.fraction.num, score.fraction.den)).toEqual(score.fraction)
}

test('total, controls and breakdowns are those of a second reading, with weights up to 2^53', () => {
  fc.assert(
    fc.property(inputs, fc.constantFrom(1, 8, 11, 16), (input, number) => {
      const result = maturityOf(input)
      agrees(result.total.stated, reading(input, false))
      agrees(result.total.documented, reading(input, true))
      const control = result.controls.find((each) => each.control === number)!
      agrees(
        control.documented,
        reading(input, true, (each) => each.control === number),
      )
      agrees(
        result.groups[0]!.stated,
        reading(input, false, ({ groups }) => groups.includes('IG1')),
      )
      for (const row of result.units) agrees(row.stated, reading({ ...input, unit: row.unitId }, false))
    }),
    { numRuns: 150 },
  )
})

test('the order of units, answers and responsibilities does not matter', () => {
  fc.assert(
    fc.property(inputs, fc.gen(), (input, gen) => {
      const shuffled = <Item>(items: readonly Item[]): Item[] =>
        items
          .map((item) => ({ item, key: gen(fc.nat) }))
          .sort((left, right) => left.key - right.key)
          .map(({ item }) => item)
      const other = maturityOf({
        ...input,
        units: shuffled(input.units),
        answers: shuffled(input.answers),
        responsibility: new Map(shuffled([...input.responsibility])),
      })
      const byCode = (rows: readonly { code: string }[]) =>
        rows.toSorted((left, right) => (left.code < right.code ? -1 : 1))
      const result = maturityOf(input)
      expect({ ...other, units: byCode(other.units) }).toEqual({ ...result, units: byCode(result.units) })
    }),
    { numRuns: 50 },
  )
})

test('every score lies from 0 to 1, documented is never above stated, and coverage is shared', () => {
  fc.assert(
    fc.property(inputs, (input) => {
      const result = maturityOf(input)
      const all: readonly TwoScores[] = [
        result.total,
        ...result.controls,
        ...result.groups,
        ...result.functions,
        ...result.assetClasses,
        ...result.abilities,
        ...result.units,
        ...result.safeguards,
      ]
      for (const { stated, documented } of all) {
        expect([documented.kind, documented.answered, documented.applicable]).toEqual([
          stated.kind,
          stated.answered,
          stated.applicable,
        ])
        expect(stated.answered <= stated.applicable).toBe(true)
        expect(stated.kind === 'scored').toBe(stated.answered > 0)
        if (stated.kind === 'unscored' || documented.kind === 'unscored') continue
        expect(compare(documented.fraction, stated.fraction)).toBeLessThanOrEqual(0)
        expect(compare(documented.fraction, zero)).toBeGreaterThanOrEqual(0)
        expect(compare(stated.fraction, fraction(1))).toBeLessThanOrEqual(0)
      }
    }),
    { numRuns: 60 },
  )
})

test('answering one that is missing with the lowest level never raises a total, so it never reaches the target', () => {
  fc.assert(
    fc.property(inputs, fc.constantFrom(...codes), fc.constantFrom(...playing), (input, code, safeguard) => {
      const others = input.answers.filter(
        (each) => !(each.unitId === unitId(code) && each.safeguard === safeguard),
      )
      const lowest = { policy: 0, implementation: 0, automation: 0, reporting: 0 } as const
      const before = maturityOf({ ...input, answers: others })
      const after = maturityOf({
        ...input,
        answers: [...others, { ...answer(code, safeguard, 0), aspects: lowest }],
      })
      for (const figure of ['stated', 'documented'] as const) {
        const [was, is] = [before.total[figure], after.total[figure]]
        expect(is.answered).toBeGreaterThanOrEqual(was.answered)
        if (is.kind === 'unscored') continue
        const bound = was.kind === 'scored' ? was.fraction : zero
        expect(compare(is.fraction, bound)).toBeLessThanOrEqual(0)
      }
      expect(after.total.stated.applicable).toBe(before.total.stated.applicable)
    }),
    { numRuns: 100 },
  )
})

const worst: Readonly<Record<'policy' | 'implementation' | 'automation' | 'reporting', AspectLevel>> = {
  policy: 0,
  implementation: 0,
  automation: 0,
  reporting: 0,
}
const question = fc.record({ code: fc.constantFrom(...codes), safeguard: fc.constantFrom(...playing) })

test('answering one more with the lowest step never raises a score, and so never makes one met', () => {
  fc.assert(
    fc.property(inputs, question, (input, { code, safeguard }) => {
      const others = input.answers.filter(
        (each) => each.unitId !== unitId(code) || each.safeguard !== safeguard,
      )
      const given = { ...answer(code, safeguard, 0), aspects: worst }
      const [blank, lowest] = [
        maturityOf({ ...input, answers: others }).total.stated,
        maturityOf({ ...input, answers: [...others, given] }).total.stated,
      ]
      if (lowest.kind === 'unscored') return
      const before = blank.kind === 'scored' ? blank.fraction : zero
      expect(compare(lowest.fraction, before)).toBeLessThanOrEqual(0)
    }),
    { numRuns: 150 },
  )
})

test('leaving an answer blank never makes the target reached', () => {
  fc.assert(
    fc.property(inputs, fc.nat(119), (input, place) => {
      const left = input.answers[place % Math.max(input.answers.length, 1)]
      const blank = maturityOf({ ...input, answers: input.answers.filter((each) => each !== left) }).total
        .stated
      const whole = maturityOf(input).total.stated
      const reached = (score: Score) => ['over', 'at'].includes(targetLevel(score, regionTarget) ?? '')
      expect(reached(blank) && !reached(whole)).toBe(false)
      if (blank.answered < blank.applicable) expect(reached(blank)).toBe(false)
    }),
    { numRuns: 150 },
  )
})
