import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  guidelineById,
  guidelines,
  requirementIds,
  requirements,
} from '../../../controls/guidelines/index.ts'
import { type Compliance, complianceOf, complianceTarget } from '../../../src/domain/compliance/compliance.ts'
import {
  type ComplianceAnswer,
  type ComplianceRow,
  type ComplianceUnit,
  complianceRows,
} from '../../../src/domain/compliance/rows.ts'
import {
  type ComplianceStatus,
  complianceStatuses,
  countedStatus,
  type RequirementStatus,
} from '../../../src/domain/compliance/status.ts'
import { isFor } from '../../../src/domain/guidelines/applicability.ts'
import { deliveredCatalogue } from '../../../src/domain/guidelines/delivered.ts'
import { showShare } from '../../../src/domain/maturity/display.ts'
import { fraction } from '../../../src/domain/maturity/fraction.ts'
import type { UnitFlag, UnitType } from '../../../src/domain/units/unit.ts'
import { countingDate, unit, unitId } from '../maturity/builders.ts'

/** Rows of one unit on the first requirements of the catalogue, one for each status. */
function rows(statuses: readonly ComplianceStatus[], code = 'U01'): readonly ComplianceRow[] {
  return statuses.map((status, place) => {
    const requirement = requirements[place]
    if (!requirement) throw new Error('More statuses than requirements')
    return { unitId: unitId(code), guideline: requirement.guideline, requirement: requirement.id, status }
  })
}

function times(count: number, status: ComplianceStatus): ComplianceStatus[] {
  return new Array<ComplianceStatus>(count).fill(status)
}

function complianceUnit(
  code: string,
  type: UnitType,
  flags: readonly UnitFlag[] = [],
  weight = 1,
  validity: { from?: string; to?: string } = {},
): ComplianceUnit {
  return { ...unit(code, weight, validity), type, flags }
}

function said(code: string, requirement: ComplianceAnswer['requirement'], status: RequirementStatus | null) {
  return { unitId: unitId(code), requirement, status, reasoned: true, approved: true }
}

function shares(compliance: Compliance): readonly string[] {
  return [compliance.compliedOfAssessed, compliance.compliedOfRelevant, compliance.coverage].map((share) =>
    share.kind === 'none' ? 'none' : `${share.part} of ${share.of}`,
  )
}

describe('the two shares', () => {
  test('case 6: all not relevant is no share at all, and not met', () => {
    const { total } = complianceOf(deliveredCatalogue, rows(times(5, 'not_relevant')))
    expect(shares(total)).toEqual(['none', 'none', 'none'])
    expect(total.met).toBe(false)
  })

  test('case 7: of 10 relevant 6 complied and 4 not assessed: 100 % of assessed, 60 % of relevant', () => {
    const { total } = complianceOf(
      deliveredCatalogue,
      rows([...times(6, 'complied'), ...times(4, 'not_assessed')]),
    )
    expect(shares(total)).toEqual(['6 of 6', '6 of 10', '6 of 10'])
    expect(total.compliedOfAssessed).toMatchObject({ fraction: fraction(1) })
    expect(total.compliedOfRelevant).toMatchObject({ fraction: fraction(3, 5) })
    expect(total.coverage).toMatchObject({ fraction: fraction(3, 5) })
    expect(total.met).toBe(false)
  })

  test('case 8: one complied and one partly is half, and the target of all is not met', () => {
    const { total } = complianceOf(deliveredCatalogue, rows(['complied', 'partly']))
    expect(shares(total)).toEqual(['1 of 2', '1 of 2', '2 of 2'])
    expect(total.met).toBe(false)
  })

  test('partly is never met, however many are complied with', () => {
    const { total } = complianceOf(deliveredCatalogue, rows([...times(146, 'complied'), 'partly']))
    expect(total.met).toBe(false)
    const share = total.compliedOfAssessed
    expect(share.kind === 'share' && showShare(share.fraction, complianceTarget)).toMatchObject({
      percent: '99.3',
      percentWhole: '99',
      met: false,
    })
  })

  test('all relevant complied with is met; not relevant stands aside', () => {
    const { total } = complianceOf(
      deliveredCatalogue,
      rows([...times(3, 'complied'), ...times(2, 'not_relevant')]),
    )
    expect(shares(total)).toEqual(['3 of 3', '3 of 3', '3 of 3'])
    expect(total.met).toBe(true)
    expect(total.counts).toEqual({
      complied: 3,
      partly: 0,
      not_complied: 0,
      not_relevant: 2,
      not_assessed: 0,
    })
  })

  test('nothing assessed has no share of assessed, and 0 of relevant', () => {
    expect(shares(complianceOf(deliveredCatalogue, rows(times(4, 'not_assessed'))).total)).toEqual([
      'none',
      '0 of 4',
      '0 of 4',
    ])
    expect(shares(complianceOf(deliveredCatalogue, []).total)).toEqual(['none', 'none', 'none'])
  })

  test('answering one more with the lowest status never makes it met; shares lie from 0 to 1', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...complianceStatuses), { maxLength: 100 }), (statuses) => {
        const { total } = complianceOf(deliveredCatalogue, rows(statuses))
        expect(complianceOf(deliveredCatalogue, rows([...statuses, 'not_complied'])).total.met).toBe(false)
        expect(complianceOf(deliveredCatalogue, rows([...statuses, 'not_assessed'])).total.met).toBe(false)
        expect(Object.values(total.counts).reduce((sum, count) => sum + count, 0)).toBe(statuses.length)
        for (const share of [total.compliedOfAssessed, total.compliedOfRelevant, total.coverage]) {
          if (share.kind === 'share') expect(0 <= share.part && share.part <= share.of).toBe(true)
        }
        expect(complianceOf(deliveredCatalogue, rows(statuses.toReversed())).total).toEqual(total)
      }),
    )
  })
})

describe('what an answer counts as', () => {
  const answer = { reasoned: true, approved: true }

  test('nothing said, or said without a reason, is not assessed', () => {
    expect(countedStatus({ ...answer, status: null })).toBe('not_assessed')
    expect(countedStatus({ ...answer, status: 'complied', reasoned: false })).toBe('not_assessed')
  })

  test('not relevant counts only when another person has approved it; the others without', () => {
    expect(countedStatus({ ...answer, status: 'not_relevant' })).toBe('not_relevant')
    expect(countedStatus({ ...answer, status: 'not_relevant', approved: false })).toBe('not_assessed')
    for (const status of ['complied', 'partly', 'not_complied'] as const) {
      expect(countedStatus({ ...answer, status, approved: false })).toBe(status)
    }
  })
})

describe('which requirements are for which unit', () => {
  test('for all, for its type, or for units with cameras', () => {
    expect(isFor({ appliesTo: ['alle'] }, { type: 'social', flags: [] })).toBe(true)
    expect(isFor({ appliesTo: ['somatik', 'apotek'] }, { type: 'apotek', flags: [] })).toBe(true)
    expect(isFor({ appliesTo: ['somatik', 'apotek'] }, { type: 'it', flags: ['has_cctv'] })).toBe(false)
    expect(isFor({ appliesTo: ['enheder_med_tv'] }, { type: 'teknik', flags: ['has_cctv'] })).toBe(true)
    expect(isFor({ appliesTo: ['enheder_med_tv'] }, { type: 'teknik', flags: ['research'] })).toBe(false)
  })

  test('every requirement that is for a unit has a row, also without an answer', () => {
    const units = [complianceUnit('U01', 'somatik', ['has_cctv'])]
    const found = complianceRows({ catalogue: deliveredCatalogue, countingDate, units, answers: [] })
    expect(found.map(({ requirement }) => requirement)).toEqual(requirementIds)
    expect(new Set(found.map(({ status }) => status))).toEqual(new Set(['not_assessed']))
  })

  test('units that are not assessed, and answers on what is not for the unit, take no part', () => {
    const cctv = guidelines.find(({ appliesTo }) => appliesTo.includes('enheder_med_tv'))
    const [first] = cctv?.requirements ?? []
    if (!first) throw new Error('The catalogue has no guideline for units with cameras')
    const units = [
      complianceUnit('R', 'region', [], 0),
      complianceUnit('U01', 'it'),
      complianceUnit('U02', 'it', [], 1, { to: '2026-09-30' }),
    ]
    const answers = ['R', 'U01', 'U02', 'U99'].flatMap((code) => [
      said(code, first.id, 'complied'),
      said(code, 'GL-01-K1', 'complied'),
    ])
    const result = complianceOf(
      deliveredCatalogue,
      complianceRows({ catalogue: deliveredCatalogue, countingDate, units, answers }),
    )
    expect(result.total.counts.complied).toBe(1)
    expect(result.units.map(({ unitId: id }) => id)).toEqual(['U01'])
  })

  test('two answers of one unit on one requirement are a fault', () => {
    const answers = [said('U01', 'GL-01-K1', 'complied'), said('U01', 'GL-01-K1', 'partly')]
    expect(() => complianceRows({ catalogue: deliveredCatalogue, countingDate, units: [], answers })).toThrow(
      'Two answers',
    )
  })
})

test('by guideline, by unit, and by both; all guidelines always, in the order of the catalogue', () => {
  const units = [complianceUnit('U02', 'somatik'), complianceUnit('U01', 'administration')]
  const answers = [
    said('U02', 'GL-01-K1', 'complied'),
    said('U02', 'GL-01-K2', 'not_complied'),
    said('U01', 'GL-01-K1', 'partly'),
  ]
  const result = complianceOf(
    deliveredCatalogue,
    complianceRows({ catalogue: deliveredCatalogue, countingDate, units, answers }),
  )
  const size = guidelineById('GL-01').requirements.length
  expect(result.guidelines.map(({ guideline }) => guideline)).toEqual(guidelines.map(({ id }) => id))
  expect(result.guidelines[0] && shares(result.guidelines[0])).toEqual([
    '1 of 3',
    `1 of ${2 * size}`,
    `3 of ${2 * size}`,
  ])
  const cctv = result.guidelines.find(({ guideline }) =>
    deliveredCatalogue.guideline(guideline)?.appliesTo.includes('enheder_med_tv'),
  )
  expect(cctv && shares(cctv)).toEqual(['none', 'none', 'none'])
  expect(result.units.map((row) => [row.unitId, row.counts.complied, row.counts.partly])).toEqual([
    ['U02', 1, 0],
    ['U01', 0, 1],
  ])
  const cells = result.guidelineUnits.filter(({ guideline }) => guideline === 'GL-01')
  expect(cells.map((cell) => [cell.unitId, ...shares(cell)])).toEqual([
    ['U02', '1 of 2', `1 of ${size}`, `2 of ${size}`],
    ['U01', '0 of 1', `0 of ${size}`, `1 of ${size}`],
  ])
  const relevant = (row: Compliance) =>
    row.compliedOfRelevant.kind === 'share' ? row.compliedOfRelevant.of : 0
  const sum = (list: readonly Compliance[]) => list.reduce((total, row) => total + relevant(row), 0)
  expect([sum(result.units), sum(result.guidelines), sum(result.guidelineUnits)]).toEqual(
    new Array(3).fill(relevant(result.total)),
  )
})

test('the lowest answer in place of none never makes a guideline met, and a blank never does', () => {
  const own = guidelineById('GL-01').requirements
  const status = fc.constantFrom('complied', 'partly', 'not_complied', 'not_relevant', undefined)
  const resultOf = (statuses: readonly (Parameters<typeof said>[2] | undefined)[]) =>
    complianceOf(
      deliveredCatalogue,
      complianceRows({
        catalogue: deliveredCatalogue,
        countingDate,
        units: [complianceUnit('U01', 'administration')],
        answers: own.flatMap(({ id }, place) => {
          const given = statuses[place]
          return given === undefined ? [] : [said('U01', id, given)]
        }),
      }),
    ).guidelines[0]
  fc.assert(
    fc.property(
      fc.array(status, { minLength: own.length, maxLength: own.length }),
      fc.nat(own.length - 1),
      (statuses, place) => {
        const lowest = resultOf(statuses.with(place, 'not_complied'))
        const blank = resultOf(statuses.with(place, undefined))
        expect([lowest?.met, blank?.met]).toEqual([false, false])
        expect(blank?.counts.complied).toBe(lowest?.counts.complied)
      },
    ),
  )
})
