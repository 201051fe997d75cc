import { describe, expect, test } from 'vitest'
import { catalogue } from '../../controls/catalogue.ts'
import { type CatalogueRule, validateCatalogue } from '../../controls/validate.ts'
import { brokenCis } from './broken/cis.ts'
import { brokenGuidelines } from './broken/guidelines.ts'
import { brokenMappings } from './broken/mappings.ts'
import { brokenTexts } from './broken/texts.ts'

const broken = [...brokenCis, ...brokenGuidelines, ...brokenMappings, ...brokenTexts]

describe('the catalogue', () => {
  test('keeps its own rules', () => {
    expect(() => validateCatalogue()).not.toThrow()
  })

  test('may lose a whole framework', () => {
    expect(() => validateCatalogue({ ...catalogue, frameworks: {} })).not.toThrow()
  })

  test.each(broken)('breaks "%s" at %s: %s', (rule, at, _what, faulty) => {
    expect(() => validateCatalogue(faulty)).toThrow(`The catalogue breaks its rule "${rule}" at ${at}: `)
  })

  test('has every rule broken here at least once', () => {
    const every: Record<CatalogueRule, true> = {
      controls: true,
      'safeguard-ids-unique': true,
      'safeguard-of-control': true,
      'safeguard-order': true,
      'groups-cumulative': true,
      'counts-per-control': true,
      'cis7-controls': true,
      'guideline-count': true,
      'guideline-ids-unique': true,
      'requirement-of-guideline': true,
      'requirement-count': true,
      months: true,
      'short-names': true,
      texts: true,
      abilities: true,
      'crosswalk-ids': true,
      'crosswalk-unique': true,
    }
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(Object.keys(every)))
  })
})
