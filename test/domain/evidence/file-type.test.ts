import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claimedType, displayFileName, type FileName } from '../../../src/domain/evidence/file-type.ts'

const shown = (raw: string) => {
  const name = displayFileName(raw)
  return name.ok ? name.value : name.refusal
}

describe('the name of a file', () => {
  it.each([
    ['plan.pdf', 'plan.pdf'],
    ['../../x', 'x'],
    ['..\\..\\x.pdf', 'x.pdf'],
    ['C:\\Brugere\\Bodil\\plan.pdf', 'plan.pdf'],
    ['/etc/passwd', 'passwd'],
    ['a/b\\c.txt', 'c.txt'],
    ['.htaccess', 'htaccess'],
    ['plan.pdf. .', 'plan.pdf'],
    ['  plan   2026.pdf ', 'plan 2026.pdf'],
    ['a\u0000b\r\nc.txt', 'abc.txt'],
    ['rapport\u202Efdp.exe', 'rapportfdp.exe'],
    ['\u2066\u200Fa\uFEFF\u200B.pdf', 'a.pdf'],
    ['a\u030Arsma\u030Al.pdf', 'årsmål.pdf'],
    ['a;b"c.pdf', 'a;b"c.pdf'],
    ['👨‍👩‍👧 familie.png', '👨‍👩‍👧 familie.png'],
    ['a\uD800b.txt', 'ab.txt'],
    ['', 'nameMissing'],
    ['/', 'nameMissing'],
    ['..', 'nameMissing'],
    ['\\..\\', 'nameMissing'],
    [' . \u202E', 'nameMissing'],
  ])('%j becomes %j', (raw, expected) => {
    expect(shown(raw)).toBe(expected)
  })

  it('is cut at 200 characters and keeps its ending', () => {
    expect(shown(`${'å'.repeat(300)}.docx`)).toBe(`${'å'.repeat(195)}.docx`)
    expect(shown('😀'.repeat(300))).toBe('😀'.repeat(200))
    expect(shown(`a.${'b'.repeat(300)}`)).toHaveLength(200)
  })

  it('is one clean line whatever is sent, and stays as it is when it comes again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const name = displayFileName(raw)
        const text = name.ok ? name.value : 'refused'
        expect(text).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069/\\]|^\.|^$/u)
        expect([...text].length).toBeLessThanOrEqual(200)
        expect(text.isWellFormed()).toBe(true)
        if (name.ok) expect(shown(name.value)).toBe(name.value)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the kind a name claims', () => {
  it.each([
    ['plan.pdf', 'pdf'],
    ['PLAN.PDF', 'pdf'],
    ['foto.jpeg', 'jpg'],
    ['arkiv.tar.txt', 'txt'],
    ['a.pdf.exe', undefined],
    ['pdf', undefined],
    ['a.', undefined],
    ['a.svg', undefined],
    ['a.docm', undefined],
    ['a.constructor', undefined],
  ])('%s: %s', (name, type) => {
    expect(claimedType(name as FileName)).toBe(type)
  })
})
