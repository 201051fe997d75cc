import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/i18n/language.ts'
import { type LayoutInput, presentLayout } from '../../src/presenters/layout.ts'
import { Page } from '../../views/layout/page.tsx'
import { forbiddenIn, rendered, untiedIn } from './render.tsx'

const t = languageOf('da')
const input: LayoutInput = {
  region: 'Region <b>',
  who: 'Informationssikkerhedskoordinator, centralt',
  csrf: 'token',
  nav: [
    { href: '/a', label: 'Til vurdering', current: false, count: 1200 },
    { href: '/b', label: 'Modenhed', current: true },
  ],
  cycle: { goalYear: 2027, step: 'Indsamling', facts: ['Fristen er om 7 dage, den 31. august 2026.'] },
  here: '/b?map=coverage',
  demo: true,
  version: '1.0.0',
  asset: (file) => `/assets/${file}?v=abc`,
}

const page = async (change: Partial<LayoutInput> = {}, language = t) =>
  rendered(
    <Page layout={presentLayout({ ...input, ...change }, language)} title="Modenhed <i>" t={language}>
      <h1>Modenhed</h1>
    </Page>,
  )

describe('the frame of a page', () => {
  it('begins with the doctype, names its language and its title, and leads past the menu', async () => {
    const { html, page: read } = await page()
    expect(html).toMatch(/^<!doctype html><html lang="da">/)
    expect(read.text('title')).toBe('Modenhed <i> – Modent')
    expect(read.links()[0]).toEqual({ text: 'Gå til indhold', href: '#content' })
    expect([...read.document.querySelectorAll('main#content')]).toHaveLength(1)
    expect(await page({}, languageOf('en')).then(({ html: english }) => english)).toContain(
      '<html lang="en">',
    )
  })

  it('loads its style and scripts from ourselves only, and holds nothing inline', async () => {
    const { html, page: read } = await page()
    expect(forbiddenIn(read)).toEqual([])
    expect(untiedIn(read)).toEqual([])
    expect(html).toContain('<script src="/assets/htmx.min.js?v=abc" defer="">')
    expect(html).toContain('<link rel="stylesheet" href="/assets/style.css?v=abc"/>')
    expect(html).toContain('Region &lt;b&gt;')
  })

  it('shows where one is and what waits', async () => {
    const { page: read } = await page()
    expect(read.text('nav [aria-current=page]')).toBe('Modenhed')
    expect(read.texts('nav.m-nav a')).toEqual(['Til vurdering (1.200)', 'Modenhed'])
    expect(read.text('.m-cycle')).toBe(
      'Årlige mål 2027Trin: IndsamlingFristen er om 7 dage, den 31. august 2026.',
    )
  })

  it('changes the language and logs out by forms with a token', async () => {
    const { page: read } = await page()
    const values = (action: string) =>
      Object.fromEntries(read.form(action).fields.map(({ name, values: [value] }) => [name, value]))
    expect(values('/language')).toEqual({ _csrf: 'token', language: 'en', back: '/b?map=coverage' })
    expect(values('/logout')).toEqual({ _csrf: 'token' })
  })

  it('has no menu and no way out before anybody is signed in', async () => {
    const { page: read } = await page({ who: undefined, nav: [], cycle: undefined })
    expect(read.forms().map(({ action }) => action)).toEqual(['/language'])
    expect([...read.document.querySelectorAll('nav')]).toEqual([])
  })

  it('says that demonstration data is invented, and only then', async () => {
    const says = async (demo: boolean) => (await page({ demo })).page.text('footer')
    expect(await says(true)).toContain('Demonstrationsdata: enheder og tal er opdigtede.')
    expect(await says(false)).not.toContain('Demonstrationsdata')
  })
})
