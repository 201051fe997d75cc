import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RefusalKey } from '../../src/domain/exchange/refusal.ts'
import { readExternal, writeExternal } from '../../src/exchange/external.ts'
import { readJson } from '../../src/exchange/json.ts'
import { at, file, told } from './files.ts'
import { names, texts } from './generated.ts'

const cis20 = {
  framework: 'cis-v7.1',
  year: 2022,
  assessor: 'Et revisionshus',
  scale: { min: 0, max: 5 },
  total: '2.7',
  controls: [{ control: 1, score: '2.5' }],
  recommendations: [{ number: 'A1', text: 'Fjern gamle konti', highlighted: true, controls: [1, 7] }],
}

/** Each key on a line of its own: framework on line 2, total on line 9, the first control's score on line 13. */
function analysis(change: object = {}): Uint8Array {
  return file(JSON.stringify({ ...cis20, ...change }, null, 2))
}

describe('an external analysis', () => {
  test('is read as it was reported', () => {
    expect(readExternal(analysis())).toEqual({ analysis: cis20, refused: [] })
  })

  test('may have neither controls nor recommendations', () => {
    const { refused } = readExternal(analysis({ controls: [], recommendations: [] }))
    expect(refused).toEqual([])
  })

  test.each([
    ['2,7', '2.7'],
    ['2.70', '2.70'],
    [2.7, '2.7'],
    ['5', '5'],
    ['0', '0'],
  ])('total %j is %s', (total, expected) => {
    expect(readExternal(analysis({ total })).analysis?.total).toBe(expected)
  })

  const cases: readonly (readonly [string, object, number, string, RefusalKey])[] = [
    ['an unknown framework', { framework: 'cis-v8.0' }, 2, 'framework', 'framework_unknown'],
    ['a year as text', { year: '2022' }, 3, 'year', 'json_type'],
    ['a year of another age', { year: 22 }, 3, 'year', 'year_invalid'],
    ['no assessor', { assessor: ' ' }, 4, 'assessor', 'value_missing'],
    ['a missing assessor', { assessor: undefined }, 1, 'assessor', 'value_missing'],
    ['an assessor on two lines', { assessor: 'a\nb' }, 4, 'assessor', 'line_break'],
    ['half a surrogate pair', { assessor: 'a\ud800' }, 4, 'assessor', 'invalid_character'],
    ['a control character', { assessor: 'a\u0007' }, 4, 'assessor', 'invalid_character'],
    ['a scale of one step', { scale: { min: 5, max: 5 } }, 5, 'scale', 'scale_invalid'],
    ['a scale below 0', { scale: { min: -1, max: 5 } }, 5, 'scale', 'scale_invalid'],
    ['half a scale', { scale: { min: 0 } }, 5, 'scale.max', 'value_missing'],
    ['a scale with fractions', { scale: { min: 0.5, max: 5 } }, 6, 'scale.min', 'json_type'],
    ['a scale as text', { scale: '0-5' }, 5, 'scale', 'json_type'],
    ['a total above the scale', { total: '5.1' }, 9, 'total', 'score_outside_scale'],
    ['a thousand or one', { total: '1.000' }, 9, 'total', 'number_ambiguous'],
    ['a thousand or one with comma', { total: '1,000' }, 9, 'total', 'number_ambiguous'],
    ['a negative total', { total: '-1' }, 9, 'total', 'score_invalid'],
    ['a total with exponent', { total: '1e0' }, 9, 'total', 'score_invalid'],
    ['a total in words', { total: 'god' }, 9, 'total', 'score_invalid'],
    ['no total', { total: null }, 9, 'total', 'json_type'],
    ['controls that are no list', { controls: {} }, 10, 'controls', 'json_type'],
    ['control 21', { controls: [{ control: 21, score: '1' }] }, 12, 'controls[0].control', 'control_unknown'],
    [
      'a score off the scale',
      { controls: [{ control: 1, score: '6' }] },
      13,
      'controls[0].score',
      'score_outside_scale',
    ],
    ['a control without score', { controls: [{ control: 1 }] }, 11, 'controls[0].score', 'value_missing'],
    ['an unknown key', { note: 'x' }, 27, 'note', 'json_key_unknown'],
    [
      'an unknown key inside',
      { controls: [{ control: 1, score: '1', name: 'x' }] },
      14,
      'controls[0].name',
      'json_key_unknown',
    ],
    [
      'a control twice',
      {
        controls: [
          { control: 1, score: '1' },
          { control: 1, score: '2' },
        ],
      },
      16,
      'controls[1].control',
      'duplicate',
    ],
    [
      'a control twice in a recommendation',
      { controls: [], recommendations: [{ ...cis20.recommendations[0], controls: [1, 1] }] },
      18,
      'recommendations[0].controls[1]',
      'duplicate',
    ],
    [
      'an unknown control in a recommendation',
      { controls: [], recommendations: [{ ...cis20.recommendations[0], controls: [0] }] },
      17,
      'recommendations[0].controls[0]',
      'control_unknown',
    ],
    [
      'a recommendation that is highlighted in words',
      { controls: [], recommendations: [{ ...cis20.recommendations[0], highlighted: 'yes' }] },
      15,
      'recommendations[0].highlighted',
      'json_type',
    ],
    [
      'a number twice',
      { controls: [], recommendations: [cis20.recommendations[0], cis20.recommendations[0]] },
      22,
      'recommendations[1].number',
      'duplicate',
    ],
  ]

  test.each(cases)('refuses %s', (_name, change, line, field, reason) => {
    const reading = readExternal(analysis(change))
    expect(told(reading.refused)).toEqual([at(line, field, reason)])
    expect(reading.analysis).toBeNull()
  })

  test('knows the controls of its own framework: 18 in CIS18, 20 in CIS20', () => {
    const controls = [{ control: 20, score: '1' }]
    expect(readExternal(analysis({ controls })).refused).toEqual([])
    expect(told(readExternal(analysis({ controls, framework: 'cis-v8.1' })).refused)).toEqual([
      at(12, 'controls[0].control', 'control_unknown'),
    ])
  })

  test('names everything that is wrong at once', () => {
    const reading = readExternal(analysis({ total: 'x', year: 1, controls: 1 }))
    expect(told(reading.refused)).toEqual([
      at(3, 'year', 'year_invalid'),
      at(9, 'total', 'score_invalid'),
      at(10, 'controls', 'json_type'),
    ])
  })

  test('that is a list, a text or nothing is refused as a whole', () => {
    for (const text of ['[]', '"x"', 'null', '7']) {
      expect(told(readExternal(file(text)).refused)).toEqual([at(1, '-', 'json_type')])
    }
  })

  test('that is no text file is refused as what it is', () => {
    expect(told(readExternal(new Uint8Array()).refused)).toEqual([at('-', '-', 'file_empty')])
    expect(told(readExternal(Buffer.from('PK\u0003\u0004')).refused)).toEqual([
      at('-', '-', 'file_is_spreadsheet'),
    ])
  })

  test('comes back as it was written', () => {
    const score = fc
      .tuple(fc.nat(4), fc.option(fc.nat(99)))
      .map(([whole, decimals]) => (decimals === null ? String(whole) : `${whole}.${decimals}`))
    const control = fc.integer({ min: 1, max: 18 })
    const reported = fc.record({
      framework: fc.constantFrom('cis-v7.1', 'cis-v8.1'),
      year: fc.integer({ min: 2000, max: 2100 }),
      assessor: names,
      scale: fc.constantFrom({ min: 0, max: 5 }, { min: 0, max: 10 }),
      total: score,
      controls: fc.uniqueArray(fc.record({ control, score }), { selector: (one) => one.control }),
      recommendations: fc.uniqueArray(
        fc.record({
          number: names,
          text: texts.map((text) => text || 'x'),
          highlighted: fc.boolean(),
          controls: fc.uniqueArray(control),
        }),
        { selector: (one) => one.number },
      ),
    })
    fc.assert(
      fc.property(reported, (one) => {
        expect(readExternal(Buffer.from(writeExternal(one)))).toEqual({ analysis: one, refused: [] })
      }),
    )
  })
})

describe('JSON', () => {
  const broken: readonly (readonly [string, string, number, number | undefined, string | undefined])[] = [
    ['a comma too many', '{\n  "a": 1,\n}', 3, 1, '}'],
    ['a comma too few', '{\n  "a": 1\n  "b": 2\n}', 3, 3, '"b": 2 }'],
    ['single quotes', "{'a': 1}", 1, 2, "'a': 1}"],
    ['a decimal comma', '{"a": 2,7}', 1, 9, '7}'],
    ['a word', '{"a": ja}', 1, 7, 'ja}'],
    ['NaN', '[NaN]', 1, 2, 'NaN]'],
    ['a leading nought', '[01]', 1, 2, '01]'],
    ['a text never closed', '{"a": "b', 1, 7, '"b'],
    ['a line end in a text', '["a\nb"]', 1, 2, '"a b"]'],
    ['an end too early', '{"a": [1,', 1, 10, undefined],
    ['something after the end', '{} {}', 1, 4, '{}'],
    ['a comment', '// x\n{}', 1, 1, '// x {}'],
  ]

  test.each(broken)('%s is refused where it stands', (_name, text, line, expected, value) => {
    const refusal = { line, field: null, reason: 'json_broken', expected }
    expect(readJson(text)).toEqual({
      ok: false,
      refusal: value === undefined ? refusal : { ...refusal, value },
    })
  })

  test('a key twice is refused, not overwritten', () => {
    expect(readJson('{"a": {"b": 1,\n"b": 2}}')).toEqual({
      ok: false,
      refusal: { line: 2, field: 'a.b', reason: 'json_key_twice' },
    })
  })

  test('a key that means something to the language is only a key', () => {
    const { refused } = readExternal(file('{"__proto__": {"framework": "cis-v7.1"}}'))
    expect(told(refused)).toContain(at(1, '__proto__', 'json_key_unknown'))
  })

  test('nesting without end is refused', () => {
    const read = readJson('['.repeat(1_000_000))
    expect(read).toMatchObject({ ok: false, refusal: { line: 1, reason: 'json_broken' } })
  })

  test('what the language itself reads is read alike', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), (text) => {
        expect(readJson(text)).toMatchObject({ ok: true, value: { value: JSON.parse(text) } })
      }),
    )
  })

  test('what the language itself refuses is refused', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '.',
      'e',
      '0',
      'true',
      ' ',
      '\\',
      '\n',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        let parses = true
        try {
          JSON.parse(text)
        } catch {
          parses = false
        }
        const read = readJson(text)
        expect(read.ok || (parses && read.refusal.reason === 'json_key_twice')).toBe(parses)
      }),
      { numRuns: 2000 },
    )
  })
})
