import { describe, expect, it } from 'vitest'
import { judgePassword } from '../../../src/domain/people/password.ts'

const listed = new Set(['sunshine', 'dragon', 'q1w2e3r4t5y6u7i8'])
const judged = (typed: string, ownWords: readonly string[] = []) => {
  const decision = judgePassword(typed, { isCommon: (text) => listed.has(text), ownWords })
  return decision.ok ? 'taken' : decision.refusal
}

describe('a password', () => {
  it.each([
    ['fjorten tegn!', 'tooShort'],
    ['blå hest på tag', 'taken'],
    ['😀 hest på fjeld', 'taken'],
    ['contract-fixture-passphrase-2026', 'taken'],
    [`${'Lige så langt som det må være, og ikke et tegn mere. '.repeat(3)}`.slice(0, 128), 'taken'],
    ['x1y2'.repeat(40), 'tooLong'],
    ['Q1w2e3r4t5y6u7i8', 'common'],
    ['sunshine20261234!!', 'common'],
    ['!!!!!!!!Dragon!!!!!!!!', 'common'],
    ['aaaaaaaaaaaaaaaaaaa', 'predictable'],
    ['abababababababababab', 'predictable'],
    ['blåhestblåhestblåhest', 'predictable'],
    ['123456789012345678', 'predictable'],
    ['qwertyuiopåasdfgh', 'predictable'],
    ['zyxwvutsrqponmlk', 'predictable'],
    ['Region Nord 2026!', 'contextWord'],
    ['RegionSyddanmark2026', 'contextWord'],
    ['Modent-Modent-20261', 'contextWord'],
    ['Sygehus123456789', 'contextWord'],
    ['blå hest i region nordlys', 'taken'],
    ['Adgangskode2026!', 'contextWord'],
  ])('%s: %s', (typed, outcome) => {
    expect(judged(typed)).toBe(outcome)
  })

  it('may not lean on the person’s own name or address', () => {
    expect(judged('Bodil.Kjær.19741974', ['Bodil', 'Kjær', 'bodil.kjaer'])).toBe('contextWord')
    expect(judged('Bodil.Kjær.19741974')).toBe('taken')
    expect(judged('bodil rider på en blå hest', ['Bodil'])).toBe('taken')
    expect(judged('alt for mange heste', ['al', ''])).toBe('taken')
  })

  it('counts characters as a person does, after composing them, and gives back what is hashed', () => {
    expect(judged('a\u030A'.repeat(14))).toBe('tooShort')
    const typed = 'bla\u030A hest pa\u030A tag'
    expect(judgePassword(typed, { isCommon: () => false, ownWords: [] })).toEqual({
      ok: true,
      value: 'blå hest på tag',
    })
  })
})
