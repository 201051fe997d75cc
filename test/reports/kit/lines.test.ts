import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { breakLines, dividingHyphen, type Line, type LineRules, prepare } from '../../../reports/kit/lines.ts'

/** Every character is one wide. */
function rules(width: number, changes: Partial<LineRules> = {}): LineRules {
  return { width, language: 'da', fill: 0.82, measure: (text) => [...text].length, ...changes }
}

function texts(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => line.text)
}

/** What a reader of the text layer gets. */
function readBack(lines: readonly Line[]): string {
  return lines
    .map(({ text, end }) => {
      if (end === 'hyphen') return text.slice(0, -dividingHyphen.length)
      return end === 'space' ? `${text} ` : text
    })
    .join('')
}

describe('breaking lines', () => {
  test('a text that fits is one line', () => {
    expect(texts(breakLines('Mål nået', rules(20)))).toEqual(['Mål nået'])
  })

  test('a line that is full enough breaks before the word', () => {
    expect(texts(breakLines('Alle enheder har et overblik over udstyr', rules(20)))).toEqual([
      'Alle enheder har et',
      'overblik over udstyr',
    ])
  })

  test('a word is divided at its joint where the line would be short', () => {
    const lines = breakLines('ny informationssikkerhed i alt', rules(20))
    expect(lines[0]).toMatchObject({ text: `ny informations${dividingHyphen}`, end: 'hyphen' })
  })

  test('never more than two divided lines running', () => {
    const word = 'informationssikkerhedskoordinatoruddannelse'
    const lines = breakLines(`${word} ${word} ${word} ${word} ja`, rules(46))
    const ends = lines.map((line) => (line.end === 'hyphen' ? 'h' : '-')).join('')
    expect(ends).not.toContain('hhh')
  })

  test('the last word of a paragraph is not divided', () => {
    const lines = breakLines('Her er en informationssikkerhedskoordinator', rules(34))
    expect(lines.every((line) => line.end !== 'hyphen')).toBe(true)
  })

  test('a heading is not divided to fill its line', () => {
    const lines = breakLines('Sikker informationssikkerhed nu', rules(22, { fill: 0 }))
    expect(texts(lines)).toEqual(['Sikker', 'informationssikkerhed', 'nu'])
  })

  test('a word wider than its cell is cut, and no letter is lost', () => {
    const word = 'x'.repeat(200)
    const lines = breakLines(word, rules(36))
    expect(readBack(lines)).toBe(word)
    expect(lines.every((line) => line.width <= 36)).toBe(true)
  })

  test('a number stays with its noun, a year does not', () => {
    expect(prepare('til 12 enheder')).toBe('til 12\u00a0enheder')
    expect(prepare('fra 2026 er nået')).toBe('fra 2026 er nået')
    expect(prepare('den 30. november 2026')).toBe('den 30.\u00a0november 2026')
    expect(prepare('on 30 November 2026')).toBe('on 30\u00a0November 2026')
    expect(prepare('Sygehus A har')).toBe('Sygehus\u00a0A har')
    expect(prepare('450 mio. kr. kl. 14.05')).toBe('450\u00a0mio.\u00a0kr. kl.\u00a014.05')
  })

  test('what belongs together comes apart where it is wider than the whole line', () => {
    expect(texts(breakLines(prepare('Sygehusapotek F'), rules(9)))).toEqual([
      `Sygehus${dividingHyphen}`,
      'apotek F',
    ])
  })

  test('entered line ends are kept, soft hyphens and tabs are not', () => {
    expect(texts(breakLines(prepare('en\r\nto\ttre fi\u00adre'), rules(30)))).toEqual(['en', 'to tre fire'])
  })

  test('decomposed letters are composed, so that the font has them', () => {
    expect(prepare('A\u030arhus')).toBe('Århus')
  })

  test('a lone short last word draws the lines in', () => {
    const lines = breakLines('Alle enheder har gennemført den nye prøve nu', rules(41))
    expect(lines).toHaveLength(2)
    expect(lines.at(-1)?.text).toContain(' ')
  })

  test('any text comes back whole and no line is too wide', () => {
    const words = fc.array(
      fc.oneof(
        fc.stringMatching(/^[a-zæøå]{1,30}$/),
        fc.constantFrom('GL-11', '2027-03', 'e-mail-adresse', '75 %', 'Sygehus A', 'konsekvensanalyse'),
      ),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 4, max: 60 }), fc.boolean(), (list, width, heading) => {
        const text = prepare(list.join(' '))
        const lines = breakLines(text, rules(width, { fill: heading ? 0 : 0.88 }))
        const plain = (read: string) => read.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim()
        expect(plain(readBack(lines))).toBe(plain(text))
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width + 0.01)
      }),
    )
  })
})
