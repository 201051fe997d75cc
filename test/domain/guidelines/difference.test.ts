import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CycleGuideline,
  catalogueOf,
  type GuidelineRequirement,
  type RequirementKey,
} from '../../../src/domain/guidelines/catalogue.ts'
import { deliveredCatalogue } from '../../../src/domain/guidelines/delivered.ts'
import { answersAfter, applied, differenceOf } from '../../../src/domain/guidelines/difference.ts'

const words = fc.constantFrom('Enheden', 'skal', 'have', 'en plan', 'afprøvet', 'hvert år')
const text = fc.record({ da: words, en: words })

function requirement(number: number): fc.Arbitrary<GuidelineRequirement> {
  return fc.record({
    id: fc.constant(`GL-30-K${number}` as RequirementKey),
    guideline: fc.constant('GL-30' as const),
    text,
    evidence: text,
    grounding: fc.constantFrom('law', 'guidance', 'policy'),
    evidenceMaxAgeMonths: fc.integer({ min: 1, max: 3 }),
  })
}

/** Some of twelve requirements, in any order. */
const version = fc
  .shuffledSubarray(Array.from({ length: 12 }, (_, index) => index + 1))
  .chain((numbers) => fc.tuple(...numbers.map(requirement)))
  .map((requirements) => ({ requirements }))

describe('the difference between two versions', () => {
  test('old and difference give new, and every key of either stands once, over 200 pairs', () => {
    fc.assert(
      fc.property(version, version, (before, after) => {
        const changes = differenceOf(before, after)
        expect(applied(before, changes)).toEqual(after.requirements)
        const keys = changes.map((change) => (change.kind === 'removed' ? change.before.id : change.after.id))
        const both = new Set([...before.requirements, ...after.requirements].map(({ id }) => id))
        expect(keys.toSorted()).toEqual([...both].toSorted())
      }),
      { numRuns: 200 },
    )
  })

  test('says of each requirement what became of it', () => {
    const [guideline] = deliveredCatalogue.guidelines
    if (!guideline) throw new Error('Nothing was delivered')
    const [first, second, ...rest] = guideline.requirements
    if (!first || !second) throw new Error('Too few requirements')
    const reworded = { ...second, evidenceMaxAgeMonths: second.evidenceMaxAgeMonths + 1 }
    const added = { ...first, id: 'GL-01-K90' as const }
    const changes = differenceOf(guideline, { requirements: [reworded, ...rest, added] })
    expect(changes.map(({ kind }) => kind)).toEqual([
      'changed',
      ...rest.map(() => 'unchanged'),
      'added',
      'removed',
    ])
  })

  test('a change that the earlier version does not know is a fault', () => {
    const [guideline] = deliveredCatalogue.guidelines
    const [first] = guideline?.requirements ?? []
    if (!first) throw new Error('Nothing was delivered')
    expect(() => applied({ requirements: [] }, [{ kind: 'unchanged', after: first }])).toThrow(
      'has no GL-01-K1',
    )
  })
})

describe('what a new version asks anew', () => {
  const twelve = Array.from({ length: 12 }, (_, index) => ({
    id: `GL-30-K${index + 1}` as RequirementKey,
    guideline: 'GL-30' as const,
    text: { da: `Krav ${index + 1}`, en: `Requirement ${index + 1}` },
    evidence: { da: 'Plan', en: 'Plan' },
    grounding: 'policy' as const,
    evidenceMaxAgeMonths: 12,
  }))
  const [model] = deliveredCatalogue.guidelines
  const at = (version: number, requirements: readonly GuidelineRequirement[]) =>
    catalogueOf([{ ...(model as CycleGuideline), id: 'GL-30', version, requirements }])
  const changed = twelve.map((each, index) =>
    index < 3 ? { ...each, text: { da: 'Nyt', en: 'New' } } : each,
  )

  test('three changed of twelve are reworded, and the other nine are kept', () => {
    const { reworded, kept } = answersAfter(at(1, twelve), at(2, changed))
    expect([...reworded]).toEqual(['GL-30-K1', 'GL-30-K2', 'GL-30-K3'])
    expect(kept.size).toBe(9)
  })

  test('what was asked for nowhere last year is new, also all of a new guideline', () => {
    expect([...answersAfter(at(1, twelve.slice(0, 10)), at(2, twelve)).added]).toEqual([
      'GL-30-K11',
      'GL-30-K12',
    ])
    expect(answersAfter(catalogueOf([]), at(1, twelve)).added.size).toBe(12)
    expect(answersAfter(at(1, twelve), at(2, twelve)).added.size).toBe(0)
  })

  test('without a new version nothing is kept or reworded: it is confirmed as every year', () => {
    const { reworded, kept } = answersAfter(at(1, twelve), at(1, twelve))
    expect([reworded.size, kept.size]).toEqual([0, 0])
  })
})
