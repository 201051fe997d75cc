import { describe, expect, test } from 'vitest'
import { divisionPoints, type TextLanguage } from '../../../reports/kit/hyphenation.ts'

function divided(word: string, language: TextLanguage = 'da'): string {
  const points = divisionPoints(word, language)
  return [...word]
    .map((letter, index) => {
      const point = points.find(({ at }) => at === index)
      return `${point ? (point.preferred ? '|' : '·') : ''}${letter}`
    })
    .join('')
}

describe('where a word may be divided', () => {
  test.each([
    ['informationssikkerhed', 'infor·ma·tions|sik·ker·hed'],
    ['databeskyttelsesrådgiveren', 'data·be·skyt·tel·ses|råd·gi·ve·ren'],
    ['sygehusapotek', 'syge·hus|apo·tek'],
    ['egenvurdering', 'egen|vur·de·ring'],
    ['leverandørstyring', 'leve·ran·dør|sty·ring'],
  ])('%s', (word, expected) => {
    expect(divided(word).replaceAll('·', '')).toBe(expected.replaceAll('·', ''))
    expect(divided(word)).toMatch(/[|·]/)
  })

  test.each(['rådgiver', 'informationssikkerhedskoordinator', 'konsekvensanalyse', 'målopfyldelse'])(
    'no fragment of %s is under three letters or without a vowel at the edges',
    (word) => {
      const points = divisionPoints(word, 'da').map(({ at }) => at)
      for (const at of points) {
        expect(at).toBeGreaterThanOrEqual(3)
        expect(word.length - at).toBeGreaterThanOrEqual(3)
      }
      const fragments = [0, ...points].map((from, index) => word.slice(from, points[index]))
      for (const fragment of fragments) expect(fragment).toMatch(/[aeiouyæøå]/)
    },
  )

  test.each(['måltal', 'GL-11', '2027-03', 'kl.14.05', 'xxxxxxxxxxxx9', ''])('%s is left whole', (word) => {
    expect(divisionPoints(word, 'da')).toEqual([])
  })

  test('punctuation around a word does not move its points', () => {
    const plain = divisionPoints('retningslinjerne', 'da')
    expect(divisionPoints('(retningslinjerne).', 'da')).toEqual(
      plain.map(({ at, preferred }) => ({ at: at + 1, preferred })),
    )
  })

  test('English has its own patterns, and Danish names their joints', () => {
    expect(divided('responsibility', 'en')).toMatch(/·/)
    expect(divided('Sygehusapotek', 'en')).toMatch(/Syge·?hus\|apo/)
  })
})
