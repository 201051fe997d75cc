import type { EngineName } from '../../support/engines.ts'
import type { Stock } from './examples.ts'
import type { World } from './world.ts'

/**
 * What a form should survive in any field (security requirements, 5.3): markup, other people's ids, numbers that are
 * none, characters that fool the eye or the engine, and too much of everything.
 */
export function nastyValues(stock: Stock, world: World, engine: EngineName): readonly string[] {
  const foreign = stock.answers.find(({ unit }) => unit === 'U03')
  const piece = stock.evidence.find(({ unit }) => unit === 'U03')
  // What the schema refuses never reaches an engine; these are the ones that engines take differently.
  const forEngines = [
    'a\u0000b',
    '\uFEFF\u200B\u202Etxt.exe',
    'İı ß ﷺ 👩‍👩‍👧',
    '9007199254740993',
    '9999-12-31',
    foreign?.id ?? '',
  ]
  if (engine === 'postgres') return forEngines
  return [
    ...forEngines,
    '',
    ' ',
    '\u0000',
    '\u001b[31m',
    'e\u0301'.repeat(500),
    '<script>alert(1)</script>',
    '"\' onfocus=alert(1) autofocus x="',
    'javascript:alert(1)',
    "=cmd|'/c calc'!A1",
    '＝1+1',
    "'; drop table answer; --",
    '../../../etc/passwd',
    '{{7*7}}<%= 7*7 %>',
    '-0',
    '1e3',
    '0x10',
    '٣',
    '1.000',
    'NaN',
    '2026-02-30',
    '2025-11-31',
    'x'.repeat(20_001),
    piece?.id ?? '',
    world.people['admin'] ?? '',
    'U03',
    '__proto__',
  ]
}
