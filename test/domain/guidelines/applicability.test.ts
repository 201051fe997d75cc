import { describe, expect, test } from 'vitest'
import {
  type ApplicableUnit,
  changesBetween,
  forNobody,
  guidelinesFor,
  mayChangeApplicability,
  withException,
} from '../../../src/domain/guidelines/applicability.ts'
import { catalogueOf } from '../../../src/domain/guidelines/catalogue.ts'
import { deliveredCatalogue } from '../../../src/domain/guidelines/delivered.ts'
import { id } from '../../../src/domain/ids.ts'

const hospital: ApplicableUnit = { id: id<'unit'>('A'), type: 'somatik', flags: ['has_cctv'] }
const pharmacy: ApplicableUnit = { id: id<'unit'>('E'), type: 'apotek', flags: ['uses_ai'] }
const { guidelines } = deliveredCatalogue

function keysFor(unit: ApplicableUnit, exceptions = deliveredCatalogue.exceptions) {
  return guidelinesFor({ guidelines, exceptions }, unit).flatMap((each) =>
    each.requirements.map((one) => one.id),
  )
}

describe('what applies to a unit', () => {
  test('an exception beats the rule, both ways, for its unit alone', () => {
    const said = { requirement: 'GL-17-K1', units: [pharmacy.id], kind: 'applies' } as const
    expect(keysFor(pharmacy)).not.toContain('GL-17-K1')
    const more = withException([], said)
    expect(keysFor(pharmacy, more)).toContain('GL-17-K1')
    expect(keysFor(pharmacy, more)).not.toContain('GL-17-K2')
    const less = withException(more, { ...said, units: [hospital.id], kind: 'exempt' })
    expect(keysFor(hospital, less)).not.toContain('GL-17-K1')
    expect(keysFor(pharmacy, less)).toContain('GL-17-K1')
  })

  test('the last word said of a unit stands, and the rule can hold again', () => {
    const said = { requirement: 'GL-01-K1', units: [hospital.id] } as const
    const exempt = withException([], { ...said, kind: 'exempt' })
    expect(withException(exempt, { ...said, kind: 'applies' })).toEqual([
      { unitId: hospital.id, requirement: 'GL-01-K1', applies: true },
    ])
    expect(withException(exempt, { ...said, kind: 'rule' })).toEqual([])
  })

  test('every flag can be a rule', () => {
    const [first] = guidelines
    if (!first) throw new Error('Nothing was delivered')
    const rules = { guidelines: [{ ...first, appliesTo: ['enheder_med_ai'] as const }], exceptions: [] }
    expect(guidelinesFor(rules, pharmacy)).toHaveLength(1)
    expect(guidelinesFor(rules, hospital)).toEqual([])
  })
})

describe('before a change is saved', () => {
  test('names every unit and requirement that it moves, and nothing else', () => {
    const units = [hospital, pharmacy]
    const before = { guidelines, exceptions: [] }
    const exceptions = withException([], {
      requirement: 'GL-01-K1',
      units: [hospital.id, pharmacy.id],
      kind: 'exempt',
    })
    const changes = changesBetween(before, { guidelines, exceptions }, units)
    expect(changes.map(({ unit, requirement, applies }) => [unit.id, requirement.id, applies])).toEqual([
      ['A', 'GL-01-K1', false],
      ['E', 'GL-01-K1', false],
    ])
    expect(changesBetween(before, before, units)).toEqual([])
  })

  test('shows the requirements that are then for nobody', () => {
    const exceptions = withException([], {
      requirement: 'GL-01-K1',
      units: [hospital.id],
      kind: 'exempt',
    })
    expect(forNobody({ guidelines, exceptions }, [hospital]).map((each) => each.id)).toEqual(['GL-01-K1'])
  })

  test('only a planned cycle can be changed', () => {
    expect(mayChangeApplicability('planned').ok).toBe(true)
    for (const state of ['basis_locked', 'collection', 'result_locked', 'closed'] as const) {
      expect(mayChangeApplicability(state)).toMatchObject({ refusal: 'basisLocked' })
    }
  })
})

test('a catalogue with a key twice is a fault', () => {
  const [first] = guidelines
  if (!first) throw new Error('Nothing was delivered')
  expect(() => catalogueOf([first, first])).toThrow('twice')
})
