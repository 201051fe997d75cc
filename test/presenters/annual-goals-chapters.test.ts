import { describe, expect, test } from 'vitest'
import type { AnnualGoalsSnapshot } from '../../src/domain/reports/annual-goals.ts'
import { noTexts } from '../../src/domain/reports/texts.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { annualGoalsSnapshot, checksum } from '../support/annual-goals.ts'
import { wholeSnapshot } from '../support/annual-goals-chapters.ts'

function present(changes: Partial<AnnualGoalsSnapshot> = {}, code: 'da' | 'en' = 'da') {
  return presentAnnualGoals(wholeSnapshot(changes), checksum, languageOf(code))
}

function chapter(key: string, changes: Partial<AnnualGoalsSnapshot> = {}) {
  const found = present(changes).chapters.find(
    (place) => place.kind === 'blocks' && place.chapter.key === key,
  )
  if (found?.kind !== 'blocks') throw new Error(`No chapter ${key}`)
  return found.chapter
}

function textOf(part: unknown): string {
  return JSON.stringify(part).replaceAll('\u00a0', ' ')
}

/** The numbers of all tables, in the order of the chapters. */
function tableNumbers(code: 'da' | 'en'): readonly number[] {
  const model = present({}, code)
  const inOrder = model.chapters.map((place) =>
    place.kind === 'own' ? model[place.chapter] : place.chapter.blocks,
  )
  return inOrder.flatMap((part) =>
    [...JSON.stringify(part).matchAll(/"caption":"[^"]*?(?:Tabel|tabel|Table|table) (\d+)\./g)].map(
      ([, number]) => Number(number),
    ),
  )
}

describe('the chapters', () => {
  test.each(['da', 'en'] as const)('have tables numbered as they come, without a gap, in %s', (code) => {
    const numbers = tableNumbers(code)
    expect(numbers.length).toBeGreaterThan(40)
    expect(numbers).toEqual(numbers.map((_, index) => index + 1))
  })

  test('keep the numbers of the domain guide, also where an older report has no data for some', () => {
    const t = languageOf('da')
    const numbersOf = (snapshot: AnnualGoalsSnapshot) =>
      presentAnnualGoals(snapshot, checksum, t).chapters.flatMap((place) => {
        const { heading } = place.kind === 'own' ? { heading: '' } : place.chapter
        return /^\d+ /.test(heading) ? [Number.parseFloat(heading)] : []
      })
    expect(numbersOf(wholeSnapshot())).toEqual([3, 9, 10, 11, 12, 13, 14])
    expect(numbersOf(annualGoalsSnapshot())).toEqual([])
    const old = presentAnnualGoals(annualGoalsSnapshot(), checksum, t)
    expect([old.lastYear.heading, old.responsibility.heading]).toEqual([
      '4 Status på målene for sidste år',
      '8 Enhedernes ansvar',
    ])
  })
})

describe('what is not known', () => {
  test('an amount that is not set is said so, a sum with one in it is at least what it says, and neither is 0', () => {
    const text = textOf(chapter('money'))
    expect(text).toContain('mindst 4.500.000')
    expect(text).toContain('"text":"ikke fastsat"')
    expect(text).toContain('2 indsatser mangler beløb, startår eller kilde.')
    expect(text).toContain('Det er 500.000 kr. for meget.')
  })

  test('figures of incidents that nobody entered are never 0', () => {
    const { lead, blocks } = chapter('incidents', { texts: noTexts })
    expect(lead).toContain('ikke oplyst')
    expect(blocks.some(({ kind }) => kind === 'table')).toBe(false)
    expect(textOf(chapter('incidents'))).toContain('"text":"ikke oplyst"')
    const { texts } = wholeSnapshot()
    expect(textOf(chapter('incidents', { texts: { ...texts!, significant: 0 } }))).toContain('"text":"0"')
  })

  test('without a sub-strategy the chapters say so', () => {
    expect(textOf(chapter('background', { strategies: [] }))).toContain('ingen godkendt delstrategi')
    expect(chapter('money', { strategies: [] }).lead).toContain('ingen planlagte beløb')
    expect(textOf(chapter('recommended', { strategies: [] }))).toContain('ingen godkendt delstrategi for')
    expect(textOf(chapter('recommended', { strategies: [] }))).not.toContain('har ingen indsatser')
  })
})

describe('recommendations', () => {
  test('that nothing covers are named before the table', () => {
    const { lead, blocks } = chapter('recommended')
    expect(lead).toBe('1 af 3 fremhævede anbefalinger er ikke dækket.')
    const list = blocks.find(({ kind }) => kind === 'list')
    expect(list?.kind === 'list' && list.items).toEqual([
      expect.stringMatching(/^A2, 2025, .*: Indfør en fast proces/),
    ])
    expect(textOf(blocks)).toContain('1.1 Fælles fortegnelse over udstyr og programmer')
  })
})

describe('systems that do not meet the guidelines', () => {
  const confidential = { document: { ...wholeSnapshot().document, classification: 'confidential' } } as const

  test('are counted by area and handling, and named in no edition but the confidential one', () => {
    const { heading, lead, blocks } = chapter('findings')
    expect(heading).toBe('10 Systemer, der ikke lever op til retningslinjerne')
    expect(lead).toContain('11 systemer i 3 områder')
    expect(textOf(blocks)).toContain(
      '6 af dem er uden support fra leverandøren. Én risiko er accepteret for en tid. Én accept er udløbet',
    )
    const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.table.rows : []))
    expect(rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Administration', '0', '0', '0', '3', '0', '3'],
      ['Bygninger og teknik', '0', '0', '1', '0', '0', '1'],
      ['Diagnostik', '2', '4', '0', '0', '1', '7'],
      ['I alt', '2', '4', '1', '3', '1', '11'],
    ])
    expect(textOf(blocks)).toContain('kun i den fortrolige udgave')
    expect(() => chapter('systems')).toThrow()
    expect(chapter('systems', confidential).heading).toBe('Bilag D (fortrolig) Systemer og sårbarheder')
    expect(textOf(chapter('findings', confidential))).not.toContain('kun i den fortrolige udgave')
  })

  test('that nobody has put forward are said to be none, which does not mean that there are none', () => {
    const { findings } = wholeSnapshot()
    const none = { findings: { ...findings!, groups: [], pastSupport: 0 }, systems: [] }
    expect(chapter('findings', none).lead).toContain('Det betyder ikke')
    expect(chapter('systems', { ...none, ...confidential }).lead).toContain('ingen systemer')
    expect(textOf(present(none).method)).not.toContain('Bilag D')
  })

  test('say what an edition leaves out also where the data was frozen without it', () => {
    const { systems: _, ...rest } = wholeSnapshot()
    const { method } = presentAnnualGoals(rest, checksum, languageOf('da'))
    expect(textOf(method)).toContain('Bilag D, systemer og sårbarheder')
  })
})

describe('follow-up', () => {
  test('has the days of the cycle and those of goals that are followed up on other ones', () => {
    const { lead, blocks } = chapter('follow-up')
    expect(lead?.replaceAll('\u00a0', ' ')).toBe(
      'Enhederne giver status på målene den 15. juni 2027, den 15. november 2027 og den 30. november 2027.',
    )
    expect(textOf(blocks)).toContain('Status på alle mål')
    expect(chapter('follow-up', { followUps: { first: null, second: null }, goals: [] }).lead).toContain(
      'ikke fastsat',
    )
  })
})

describe('the change list', () => {
  test('has each change once, and is left out of a first version', () => {
    const { heading, lead, blocks } = chapter('changes')
    expect(heading).toBe('Ændringer siden version 0.8')
    expect(lead).toContain('8 ændringer')
    const rows = blocks.reduce(
      (sum, block) =>
        sum +
        (block.kind === 'table' ? block.table.rows.length : block.kind === 'list' ? block.items.length : 0),
      0,
    )
    expect(rows).toBe(8)
    expect(() => chapter('changes', { changes: null })).toThrow()
  })
})
