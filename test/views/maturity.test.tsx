import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/i18n/language.ts'
import { presentMaturity } from '../../src/presenters/maturity.ts'
import { MaturityPage } from '../../views/maturity/page.tsx'
import { regionPage, sampleInput, unitPage } from '../presenters/maturity-sample.ts'
import { forbiddenIn, rendered, untiedIn } from './render.tsx'

const show = async (input = regionPage(), code: 'da' | 'en' = 'da') => {
  const t = languageOf(code)
  return rendered(<MaturityPage model={presentMaturity(input, t)} t={t} />)
}

const states = {
  region: regionPage(),
  unit: unitPage('U01'),
  empty: regionPage(
    sampleInput(() => undefined),
    { locked: false, externals: [] },
  ),
  provisional: regionPage(
    sampleInput((answer) => (answer.unitId === 'U02' ? undefined : answer)),
    { locked: false },
  ),
}

describe('the maturity page', () => {
  it.each(Object.entries(states))(
    '%s: one heading, tied ids, nothing forbidden, in both languages',
    async (_, input) => {
      for (const code of ['da', 'en'] as const) {
        const { page } = await show(input, code)
        expect(page.texts('h1')).toHaveLength(1)
        expect(untiedIn(page)).toEqual([])
        expect(forbiddenIn(page)).toEqual([])
      }
    },
  )

  it('carries the exact figures of the contract, each with one value', async () => {
    const figures = (await show()).page.figures()
    expect(figures.get('total.stated.percent')).toBe('62.5')
    expect(figures.get('total.documented.percent')).toBe('27.0')
    expect(figures.get('control.5.stated.percent')).toBe('62.5')
    expect(figures.get('group.IG3.stated.percent')).toBe('62.5')
    expect(figures.get('ability.detect.documented.percent')).toBe('28.7')
    expect(figures.get('unit.U02.stated.percent')).toBe('75.0')
    expect(figures.get('coverage.answered')).toBe('306')
    expect(figures.get('coverage.applicable')).toBe('306')
  })

  it('shows the same figures in both languages', async () => {
    const [danish, english] = await Promise.all([show(), show(regionPage(), 'en')])
    expect([...english.page.figures()]).toEqual([...danish.page.figures()])
  })

  it('draws a bar as long as the exact value, and hides it from the ear', async () => {
    const { page } = await show()
    const [stated] = page.document.querySelectorAll('table.m-head rect.s')
    expect(stated?.getAttribute('width')).toBe('62.5')
    expect(
      [...page.document.querySelectorAll('svg.m-bul')].every(
        (bar) => bar.getAttribute('aria-hidden') === 'true',
      ),
    ).toBe(true)
  })

  it('draws no bar and no line where there is no score', async () => {
    const { page } = await show(states.empty)
    expect([...page.document.querySelectorAll('rect.s, rect.d, svg.m-bul')]).toEqual([])
    expect([...page.figures().keys()]).toEqual(['coverage.answered', 'coverage.applicable'])
  })

  it('says every value of a picture in words, with the table beside it', async () => {
    const { page } = await show()
    expect(page.texts('.m-trend title')).toHaveLength(2)
    expect(page.rows('.m-trend ~ table').map((row) => row[0])).toEqual(['År', '2022', '2024', '2026'])
  })

  it('breaks between frameworks and draws no line through external analyses', async () => {
    const { page } = await show()
    expect([...page.document.querySelectorAll('figure:first-child .brk')]).toHaveLength(1)
    expect([
      ...page.document.querySelectorAll('figure:first-child path.ls, figure:first-child path.ld'),
    ]).toEqual([])
  })

  it('shows no mark against the target while it is provisional', async () => {
    expect((await show(states.provisional)).html).not.toContain('Under målniveau</span>')
    expect((await show()).html).toContain('Under målniveau</span>')
  })

  it('scrolls the map in a region of its own that the keyboard reaches', async () => {
    const { page } = await show()
    const [map] = page.document.querySelectorAll('section.m-scroll')
    expect(map?.getAttribute('tabindex')).toBe('0')
    expect(map?.getAttribute('aria-label')).toBe('Tabel med enheder og kontroller')
  })
})
