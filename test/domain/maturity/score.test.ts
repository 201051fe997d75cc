import { describe, expect, test } from 'vitest'
import { cisControls, type SafeguardId, safeguardIds, safeguards } from '../../../controls/cis/v8.1/index.ts'
import { isAssessed, supportsOn, takesPart } from '../../../src/domain/maturity/input.ts'
import type { Level } from '../../../src/domain/maturity/level.ts'
import { maturityOf } from '../../../src/domain/maturity/score.ts'
import { day } from '../../../src/domain/time.ts'
import {
  answer,
  aspectAnswer,
  controlOf,
  countingDate,
  input,
  notApplicable,
  responsible,
  safeguardOf,
  text,
  unit,
  unitId,
} from './builders.ts'

const control1: readonly SafeguardId[] = ['1.1', '1.2', '1.3', '1.4', '1.5']
const control3 = safeguardIds.filter((id) => id.startsWith('3.'))

function levelsOf(ids: readonly SafeguardId[], levels: readonly Level[]) {
  return ids.map((id, place) => answer('U01', id, levels[place % levels.length] ?? 0))
}

describe('the worked examples of CSAT', () => {
  test('C1: three applicable aspects of 75, 50 and 25 make a safeguard of 50 %', () => {
    const answers = [aspectAnswer('U01', '1.1', [3, 2, 1, 'na'])]
    const result = maturityOf(input({ method: 'four-aspects', answers }))
    expect(text(safeguardOf(result, '1.1').stated)).toBe('1/2 (1 of 1)')
  })

  test('C2: a control with 100, 75, 50, 25 and 0 is 50 %', () => {
    const result = maturityOf(input({ answers: levelsOf(control1, [4, 3, 2, 1, 0]) }))
    expect(text(controlOf(result, 1).stated)).toBe('1/2 (5 of 5)')
  })

  test('C3: the same with the 0 not applicable is 62.5 %, and it leaves the coverage too', () => {
    const answers = [...levelsOf(control1.slice(0, 4), [4, 3, 2, 1]), notApplicable('U01', '1.5')]
    expect(text(controlOf(maturityOf(input({ answers })), 1).stated)).toBe('5/8 (4 of 4)')
  })

  test('C4: the total is the mean of controls, 50 %, not the flat 500/19', () => {
    expect(control3).toHaveLength(14)
    const answers = [
      ...levelsOf(control1, [4]),
      ...levelsOf(control3, [0]),
      ...safeguardIds
        .filter((id) => !control1.includes(id) && !control3.includes(id))
        .map((id) => notApplicable('U01', id)),
    ]
    expect(text(maturityOf(input({ answers })).total.stated)).toBe('1/2 (19 of 19)')
  })

  test('C5: a control with nothing applicable has no score and drops out of the total', () => {
    const answers = [
      ...control1.map((id) => notApplicable('U01', id)),
      ...control3.map((id) => answer('U01', id, 3)),
    ]
    const result = maturityOf(input({ answers }))
    expect(text(controlOf(result, 1).stated)).toBe('none (0 of 0)')
    expect(text(result.total.stated)).toBe('3/4 (14 of 148)')
  })
})

test('P3: one of two applicable safeguards answered at 100 is 100 %, with coverage 1 of 2', () => {
  const answers = [answer('U01', '1.1', 4), ...control1.slice(2).map((id) => notApplicable('U01', id))]
  expect(text(controlOf(maturityOf(input({ answers })), 1).stated)).toBe('1/1 (1 of 2)')
})

describe('what counts as an answer', () => {
  test('a half answer is not answered: it lowers coverage and not the score', () => {
    const answers = [aspectAnswer('U01', '1.1', [4, 4, 4, null]), aspectAnswer('U01', '1.2', [4, 4, 4, 'na'])]
    const result = maturityOf(input({ method: 'four-aspects', answers }))
    expect(text(controlOf(result, 1).stated)).toBe('1/1 (1 of 5)')
    expect(text(safeguardOf(result, '1.1').stated)).toBe('none (0 of 1)')
  })

  test('an answer without a reason is not answered', () => {
    const answers = [{ ...answer('U01', '1.1', 4), reasoned: false }]
    expect(text(maturityOf(input({ answers })).total.stated)).toBe('none (0 of 153)')
  })

  test('levels count before approval; "not applicable" only after it', () => {
    const answers = [
      { ...answer('U01', '1.1', 4), approved: false },
      { ...notApplicable('U01', '1.2'), approved: false },
      notApplicable('U01', '1.3'),
    ]
    const result = maturityOf(input({ answers }))
    expect(text(safeguardOf(result, '1.1').stated)).toBe('1/1 (1 of 1)')
    expect(text(safeguardOf(result, '1.2').stated)).toBe('none (0 of 1)')
    expect(text(safeguardOf(result, '1.3').stated)).toBe('none (0 of 0)')
  })

  test('a level of 0 is a score of 0 and not none', () => {
    const result = maturityOf(input({ answers: [answer('U01', '1.1', 0)] }))
    expect(text(result.total.stated)).toBe('0/1 (1 of 153)')
  })

  test('an answer without evidence is stated and documented as 0, with the same coverage', () => {
    const answers = [answer('U01', '1.1', 3), answer('U01', '1.2', 4, 'undocumented')]
    const control = controlOf(maturityOf(input({ answers })), 1)
    expect(text(control.stated)).toBe('7/8 (2 of 5)')
    expect(text(control.documented)).toBe('3/8 (2 of 5)')
  })

  test('evidence supports an answer when accepted and valid on the counting date, both days included', () => {
    const piece = { state: 'accepted', validFrom: day('2026-01-01'), validUntil: countingDate }
    expect(supportsOn(piece, countingDate)).toBe(true)
    expect(supportsOn({ ...piece, validFrom: countingDate }, countingDate)).toBe(true)
    expect(supportsOn({ ...piece, validUntil: day('2026-09-30') }, countingDate)).toBe(false)
    expect(supportsOn({ ...piece, validFrom: day('2026-10-02') }, countingDate)).toBe(false)
    expect(supportsOn({ ...piece, state: 'submitted' }, countingDate)).toBe(false)
  })

  test('two answers of one unit on one safeguard are a fault', () => {
    const answers = [answer('U01', '1.1', 3), answer('U01', '1.1', 4)]
    expect(() => maturityOf(input({ answers }))).toThrow('Two answers')
  })
})

describe('responsibility', () => {
  const units = [unit('IT', 0), unit('U01'), unit('U02')]

  test('central: one answer for everybody; a missing or a low local answer changes nothing', () => {
    const responsibility = responsible({ '1.1': 'central' }, 'IT')
    const central = [answer('IT', '1.1', 3)]
    for (const answers of [central, [...central, answer('U01', '1.1', 0)]]) {
      const region = maturityOf(input({ units, responsibility, answers }))
      expect(text(safeguardOf(region, '1.1').stated)).toBe('3/4 (1 of 1)')
      const own = maturityOf(input({ units, responsibility, answers, unit: unitId('U01') }))
      expect(text(safeguardOf(own, '1.1').stated)).toBe('3/4 (1 of 1)')
      expect(text(own.total.stated)).toBe('3/4 (1 of 153)')
    }
  })

  test('central without an answer, or without a provider, is one missing part', () => {
    const responsibility = responsible({ '1.1': 'central' }, 'IT')
    responsibility.set('1.2', { kind: 'central', providerId: null })
    const answers = [answer('U01', '1.1', 4), answer('U01', '1.2', 4)]
    const result = maturityOf(input({ units, responsibility, answers }))
    expect(text(safeguardOf(result, '1.1').stated)).toBe('none (0 of 1)')
    expect(text(safeguardOf(result, '1.2').stated)).toBe('none (0 of 1)')
  })

  test('local: the weighted mean of the units that answered; nothing said means local', () => {
    const weighted = [unit('IT', 0), unit('U01', 3), unit('U02', 1), unit('U03', 100)]
    const answers = [answer('IT', '1.1', 4), answer('U01', '1.1', 2), answer('U02', '1.1', 4)]
    const result = maturityOf(input({ units: weighted, answers }))
    expect(text(safeguardOf(result, '1.1').stated)).toBe('5/8 (2 of 3)')
  })

  test('shared: the mean of both parts, or the part that exists', () => {
    const responsibility = responsible({ '1.1': 'shared', '1.2': 'shared', '1.3': 'shared' }, 'IT')
    const answers = [
      answer('IT', '1.1', 4),
      answer('U01', '1.1', 1),
      answer('U02', '1.1', 3),
      answer('IT', '1.2', 1),
      answer('U02', '1.3', 3),
    ]
    const region = maturityOf(input({ units, responsibility, answers }))
    expect(text(safeguardOf(region, '1.1').stated)).toBe('3/4 (3 of 3)')
    expect(text(safeguardOf(region, '1.2').stated)).toBe('1/4 (1 of 3)')
    expect(text(safeguardOf(region, '1.3').stated)).toBe('3/4 (1 of 3)')
    const own = maturityOf(input({ units, responsibility, answers, unit: unitId('U01') }))
    expect(text(safeguardOf(own, '1.1').stated)).toBe('5/8 (2 of 2)')
    expect(text(safeguardOf(own, '1.2').stated)).toBe('1/4 (1 of 2)')
    expect(text(safeguardOf(own, '1.3').stated)).toBe('none (0 of 2)')
  })

  test('shared: the part that does not apply leaves, on either side', () => {
    const responsibility = responsible({ '1.1': 'shared', '1.2': 'shared' }, 'IT')
    const answers = [
      notApplicable('IT', '1.1'),
      answer('U01', '1.1', 1),
      answer('U02', '1.1', 2),
      answer('IT', '1.2', 4),
      notApplicable('U01', '1.2'),
      notApplicable('U02', '1.2'),
    ]
    const result = maturityOf(input({ units, responsibility, answers }))
    expect(text(safeguardOf(result, '1.1').stated)).toBe('3/8 (2 of 2)')
    expect(text(safeguardOf(result, '1.2').stated)).toBe('1/1 (1 of 1)')
  })

  test('an assessed provider answers a shared safeguard once, and it serves as both its parts', () => {
    const responsibility = responsible({ '1.1': 'shared' }, 'IT')
    const assessed = [unit('IT', 1), unit('U01', 1)]
    const answers = [answer('IT', '1.1', 4), answer('U01', '1.1', 0)]
    const region = maturityOf(input({ units: assessed, responsibility, answers }))
    expect(text(safeguardOf(region, '1.1').stated)).toBe('3/4 (3 of 3)')
    const own = maturityOf(input({ units: assessed, responsibility, answers, unit: unitId('IT') }))
    expect(text(safeguardOf(own, '1.1').stated)).toBe('1/1 (2 of 2)')
  })
})

describe('which units take part', () => {
  test('validity includes both its days; weight 0 is not assessed', () => {
    expect(takesPart(unit('A', 1, { to: '2026-10-01' }), countingDate)).toBe(true)
    expect(takesPart(unit('A', 1, { to: '2026-09-30' }), countingDate)).toBe(false)
    expect(takesPart(unit('A', 1, { from: '2026-10-01' }), countingDate)).toBe(true)
    expect(takesPart(unit('A', 1, { from: '2026-10-02' }), countingDate)).toBe(false)
    expect(isAssessed(unit('A', 0), countingDate)).toBe(false)
    expect(isAssessed(unit('A', 1), countingDate)).toBe(true)
  })

  test('case 13: a unit closed on 31 December 2026 counts in 2026 and not in 2027', () => {
    const units = [unit('U01'), unit('U02', 1, { to: '2026-12-31' })]
    const answers = [answer('U01', '1.1', 4), answer('U02', '1.1', 0)]
    const on = (date: string) => maturityOf(input({ units, answers, countingDate: day(date) }))
    expect(on('2026-12-31').units.map(({ code }) => code)).toEqual(['U01', 'U02'])
    expect(text(safeguardOf(on('2026-12-31'), '1.1').stated)).toBe('1/2 (2 of 2)')
    expect(on('2027-01-01').units.map(({ code }) => code)).toEqual(['U01'])
    expect(text(safeguardOf(on('2027-01-01'), '1.1').stated)).toBe('1/1 (1 of 1)')
  })

  test('a unit that is not assessed has no score of its own, though it provides', () => {
    const units = [unit('IT', 0), unit('U01')]
    const responsibility = responsible({ '1.1': 'central' }, 'IT')
    const answers = [answer('IT', '1.1', 4)]
    const own = maturityOf(input({ units, responsibility, answers, unit: unitId('IT') }))
    expect(text(own.total.stated)).toBe('none (0 of 0)')
    expect(own.units).toEqual([])
  })

  test('a provider outside its validity takes no part', () => {
    const units = [unit('IT', 0, { to: '2026-01-01' }), unit('U01')]
    const responsibility = responsible({ '1.1': 'central', '1.2': 'shared' }, 'IT')
    const answers = [answer('IT', '1.1', 4), answer('IT', '1.2', 4), answer('U01', '1.2', 1)]
    const result = maturityOf(input({ units, responsibility, answers }))
    expect(text(safeguardOf(result, '1.1').stated)).toBe('none (0 of 1)')
    expect(text(safeguardOf(result, '1.2').stated)).toBe('1/4 (1 of 2)')
  })

  test('weights that are not whole numbers from 0, and a unit that is not there, are faults', () => {
    for (const weight of [-1, 1.5, Number.NaN, 2 ** 53]) {
      expect(() => maturityOf(input({ units: [unit('U01', weight)] }))).toThrow('weight of unit U01')
    }
    expect(() => maturityOf(input({ unit: unitId('U99') }))).toThrow('not among the units')
  })

  test('a region without assessed units has no score', () => {
    const result = maturityOf(input({ units: [] }))
    expect(text(result.total.stated)).toBe('none (0 of 0)')
    expect(result.controls).toHaveLength(18)
  })
})

describe('breakdowns', () => {
  test('every list is complete and in order, also where nothing is answered', () => {
    const result = maturityOf(input())
    expect(result.controls.map(({ control }) => control)).toEqual(cisControls.map(({ number }) => number))
    expect(result.groups.map(({ group }) => group)).toEqual(['IG1', 'IG2', 'IG3'])
    expect(result.functions.map((each) => each.function)).toEqual([
      'Govern',
      'Identify',
      'Protect',
      'Detect',
      'Respond',
      'Recover',
    ])
    expect(result.assetClasses).toHaveLength(6)
    expect(result.abilities.map(({ ability }) => ability)).toEqual(['predict', 'prevent', 'detect', 'manage'])
    expect(result.safeguards.map(({ safeguard }) => safeguard)).toEqual(safeguardIds)
    for (const scores of [...result.controls, ...result.groups, ...result.safeguards]) {
      expect(scores.stated.kind).toBe('unscored')
    }
  })

  test('groups are cumulative: 56, 130 and 153 safeguards, and IG3 is the total', () => {
    const answers = safeguardIds.map((id, place) => answer('U01', id, ([0, 3, 1, 4, 2] as const)[place % 5]!))
    const result = maturityOf(input({ answers }))
    expect(result.groups.map(({ stated }) => stated.applicable)).toEqual([56, 130, 153])
    expect(result.groups[2]?.stated).toEqual(result.total.stated)
    expect(result.groups[2]?.documented).toEqual(result.total.documented)
  })

  test('functions and asset classes share the safeguards among them', () => {
    const result = maturityOf(input())
    const sum = (scores: readonly { stated: { applicable: number } }[]) =>
      scores.reduce((total, { stated }) => total + stated.applicable, 0)
    expect(sum(result.functions)).toBe(153)
    expect(sum(result.assetClasses)).toBe(153)
    expect(sum(result.controls)).toBe(153)
  })

  test('a breakdown is the mean per control first, as the total is', () => {
    const recover = safeguards.filter(({ securityFunction }) => securityFunction === 'Recover')
    expect(recover.map(({ id }) => id)).toEqual(['11.2', '11.4', '11.5', '17.7', '17.8', '17.9'])
    const answers = [
      answer('U01', '11.2', 4),
      answer('U01', '11.4', 4),
      answer('U01', '11.5', 4),
      answer('U01', '17.8', 0),
    ]
    const result = maturityOf(input({ answers }))
    const found = result.functions.find((each) => each.function === 'Recover')
    // A flat mean would be 3/4.
    expect(found && text(found.stated)).toBe('1/2 (4 of 6)')
  })

  test("a unit's row in the region is its own total, and its own result lists it alone", () => {
    const units = [unit('U01', 3), unit('U02', 2)]
    const answers = [answer('U01', '1.1', 4), answer('U02', '2.1', 1), answer('U02', '2.2', 2)]
    const region = maturityOf(input({ units, answers }))
    for (const row of region.units) {
      const own = maturityOf(input({ units, answers, unit: row.unitId }))
      expect(own.total).toEqual({ stated: row.stated, documented: row.documented })
      expect(own.units).toEqual([row])
    }
    expect(region.units.map(({ stated }) => text(stated))).toEqual(['1/1 (1 of 153)', '3/8 (2 of 153)'])
  })
})
