import { describe, expect, test } from 'vitest'
import { guidelineControls } from '../../controls/crosswalk/guidelines.ts'
import {
  type GuidelineId,
  guidelineById,
  guidelines,
  guidelinesEdition,
  isGuidelineId,
  isRequirementId,
  type RequirementId,
  requirementById,
  requirementIds,
  requirements,
} from '../../controls/guidelines/index.ts'
import { acts, audiences, certainties, groundings, owners } from '../../controls/guidelines/legends.ts'

function count<Value extends string | number>(values: readonly Value[], wanted: Value): number {
  return values.filter((value) => value === wanted).length
}

describe('guidelines', () => {
  test('are 26 with 147 requirements', () => {
    expect(guidelines.map((guideline) => guideline.requirements.length)).toEqual([
      5, 5, 5, 5, 6, 6, 6, 5, 6, 6, 6, 6, 5, 5, 6, 6, 5, 6, 5, 6, 6, 7, 6, 5, 6, 6,
    ])
    expect(requirements).toHaveLength(147)
    expect(guidelines.at(0)?.id).toBe('GL-01')
    expect(guidelines.at(-1)?.id).toBe('GL-26')
  })

  test('stand on law, guidance or policy', () => {
    const groundingsUsed = requirements.map((requirement) => requirement.grounding)
    expect(count(groundingsUsed, 'law')).toBe(48)
    expect(count(groundingsUsed, 'guidance')).toBe(17)
    expect(count(groundingsUsed, 'policy')).toBe(82)
    const certaintiesUsed = guidelines.flatMap((one) => one.legalBasis.map((basis) => basis.certainty))
    expect(['T', 'A', 'K'].map((key) => count<string>(certaintiesUsed, key))).toEqual([42, 39, 8])
  })

  test('limit the age of evidence in months', () => {
    const months = requirements.map((requirement) => requirement.evidenceMaxAgeMonths)
    expect([3, 6, 12, 24, 36].map((age) => count(months, age))).toEqual([4, 29, 88, 25, 1])
  })

  test('are a proposal and say so', () => {
    expect(guidelinesEdition).toMatchObject({
      id: 'informationssikkerhedsretningslinjer',
      version: '0.1',
      date: '2026-11-23',
      status: 'proposal',
    })
  })

  test('have every key they use in the legends', () => {
    for (const guideline of guidelines) {
      for (const basis of guideline.legalBasis) {
        expect(acts).toHaveProperty(basis.act)
        expect(certainties).toHaveProperty(basis.certainty)
      }
      for (const audience of guideline.appliesTo) expect(audiences).toHaveProperty(audience)
      for (const requirement of guideline.requirements)
        expect(groundings).toHaveProperty(requirement.grounding)
      expect(owners).toHaveProperty(guideline.owner)
    }
    expect(Object.keys(owners), 'the data protection officer owns none').not.toContain('dpo')
  })

  test('apply to all, but for four', () => {
    const narrow = guidelines.filter((guideline) => guideline.appliesTo.join() !== 'alle')
    expect(narrow.map((guideline) => guideline.id)).toEqual(['GL-12', 'GL-17', 'GL-22', 'GL-23'])
    expect(guidelineById('GL-17').appliesTo).toEqual(['enheder_med_tv'])
  })

  test('are found by id, exactly', () => {
    expect(guidelineById('GL-12').title.da).toBe('Opslag i patientoplysninger og opfølgning på log')
    expect(requirementById('GL-22-K7').guideline).toBe('GL-22')
    expect(requirementIds.filter(isRequirementId)).toHaveLength(147)
    for (const text of ['', 'GL-01', 'GL-01-K6', 'GL-1-K1', 'gl-01-k1', ' GL-01-K1'])
      expect(isRequirementId(text), text).toBe(false)
    for (const text of ['', 'GL-00', 'GL-27', 'GL-1', 'gl-01', 'toString'])
      expect(isGuidelineId(text), text).toBe(false)
  })

  test('do not compile with an unknown id', () => {
    // @ts-expect-error GL-01 has five requirements
    const requirement: RequirementId = 'GL-01-K6'
    // @ts-expect-error there are 26 guidelines
    const guideline: GuidelineId = 'GL-27'
    expect(() => requirementById(requirement)).toThrow('No requirement has the id GL-01-K6')
    expect(() => guidelineById(guideline)).toThrow('No guideline has the id GL-27')
  })

  test('touch controls in both directions of reading', () => {
    expect(Object.keys(guidelineControls)).toEqual(guidelines.map((guideline) => guideline.id))
    expect(guidelineControls['GL-01']).toEqual([14, 15, 17])
    expect(guidelineControls['GL-21']).toEqual([2, 4, 7, 8, 10, 12, 13, 18])
  })
})
