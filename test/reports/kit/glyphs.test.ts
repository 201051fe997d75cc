import { describe, expect, test } from 'vitest'
import { refuseMissingGlyphs } from '../../../reports/kit/glyphs.ts'
import { Pdf } from '../../../reports/kit/pdf.ts'
import { ReportRefused } from '../../../reports/kit/refusal.ts'

const facts = {
  title: 'Prøve',
  author: 'Rolle',
  subject: 'Emne',
  keywords: 'ord',
  language: 'da',
  created: new Date('2026-11-23T08:00:00Z'),
} as const

function refusal(data: unknown): ReportRefused | undefined {
  const pdf = new Pdf(facts)
  try {
    refuseMissingGlyphs(data, (codePoint) => pdf.hasGlyph(codePoint))
  } catch (error) {
    if (error instanceof ReportRefused) return error
    throw error
  }
  return undefined
}

describe('characters that cannot be printed', () => {
  test('Danish and what the house writes itself is there', () => {
    expect(refusal('æøåÆØÅé§€–—“”’…•·≥≤≠±−×→←↑↓✓ \u00a0\u202f½ü')).toBeUndefined()
  })

  test.each([
    ['😀', 'U+1F600'],
    ['✔', 'U+2714'],
    ['中', 'U+4E2D'],
    ['\u0007', 'U+0007'],
  ])('%s is refused with its code point', (character, name) => {
    expect(refusal({ goals: [{ number: '2027-03', support: `Kursus ${character}` }] })).toMatchObject({
      reason: 'missing_glyph',
      field: 'goals.2027-03.support',
      detail: name,
    })
  })

  test('an item without number or code is named by its place', () => {
    expect(refusal({ recommendations: ['godkender', 'tager 中'] })?.field).toBe('recommendations.2')
  })

  test('a decomposed letter is not refused, since it is printed composed', () => {
    expect(refusal('A\u030arhus')).toBeUndefined()
  })

  test('characters that would break the metadata are refused', () => {
    expect(() => new Pdf({ ...facts, title: 'Mål & midler' })).toThrow(ReportRefused)
  })
})
