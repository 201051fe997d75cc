import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import { openSmallRegion, type SmallRegion } from '../../support/small-region.ts'
import { browserOf } from '../signed-in.ts'

describe('the pages of units', () => {
  let region: SmallRegion
  beforeEach(async () => {
    region = await openSmallRegion('sqlite')
  })
  afterEach(() => region.close())

  const [list, create, u01] = [paths.units.to({}), paths.newUnit.to({}), paths.unit.to({ unit: 'U01' })]

  it('list the units as a tree with their words, in both languages', async () => {
    const browser = await browserOf(region, 'lead')
    const danish = await browser.get(list)
    expect(danish.html.rows('table')[1]).toEqual([
      'Regionen',
      'R',
      'Region',
      'Vurderes ikke selv',
      'Fra 01.01.2020',
      'Ingen',
    ])
    expect(danish.html.texts('.m-depth-1')).toEqual(['Regional IT', 'Sygehus A', 'Sygehus B'])
    const [language] = danish.html.forms().filter(({ action }) => action === paths.language.to({}))
    if (!language) throw new Error('No way to the other language')
    const english = await browser.submit(language)
    expect(english.html.rows('table')[1]?.slice(2)).toEqual([
      'Region',
      'Not assessed itself',
      'From 1 Jan 2020',
      'None',
    ])
  })

  it('keep everything that was typed where something is refused, with the sentence at its field', async () => {
    const browser = await browserOf(region, 'admin')
    const typed = {
      code: 'u01',
      name: 'Psykiatri C',
      type: 'psykiatri',
      parent: 'U01',
      weight: '3',
      validFrom: '2027-01-01',
      flags: ['has_cctv', 'research'],
      position: '12',
    }
    const refused = await browser.submit((await browser.get(create)).html.form(create), typed)
    expect(refused.status).toBe(422)
    expect(refused.html.text('#f-code-error')).toBe('En enhed har allerede denne kode.')
    const kept = Object.fromEntries(
      refused.html.form(create).fields.map(({ name, values }) => [name, values]),
    )
    for (const [name, value] of Object.entries(typed)) expect(kept[name]).toEqual([value].flat())
  })

  it.each([
    ['weight', '1.000', 'Skriv et helt tal uden punktum eller komma.'],
    ['weight', '-1', 'Skriv et helt tal uden punktum eller komma.'],
    ['validTo', '2026-11-31', 'Datoen findes ikke. Skriv den som 30.11.2026.'],
    ['name', ' ', 'Feltet skal udfyldes.'],
    ['code', 'a b', 'Koden kan have højst 20 bogstaver'],
    ['code', 'new', 'Koden kan have højst 20 bogstaver'],
  ])('refuse %s as ”%s”', async (field, value, sentence) => {
    const browser = await browserOf(region, 'admin')
    const good = { code: 'X1', name: 'Navn', type: 'somatik', weight: '1' }
    const form = (await browser.get(create)).html.form(create)
    const refused = await browser.submit(form, { ...good, [field]: value })
    expect(refused.status).toBe(422)
    expect(refused.html.text(`#f-${field}-error`)).toContain(sentence)
  })

  it('show both where two have changed the same unit, and save the second when it says so again', async () => {
    const browser = await browserOf(region, 'admin')
    const form = (await browser.get(u01)).html.form(u01)
    await browser.submit(form, { name: 'Sygehus Alfa' })
    const second = await browser.submit(form, { name: 'Sygehus Beta', weight: '5' })
    expect(second.status).toBe(409)
    expect(second.html.text('.alert')).toContain('Sygehus Alfa')
    const field = (name: string) => second.html.form(u01).fields.find((each) => each.name === name)?.values
    expect([field('name'), field('weight')]).toEqual([['Sygehus Beta'], ['5']])
    const third = await browser.submit(second.html.form(u01))
    expect(third.html.text('.alert')).toBe('Sygehus Beta er gemt.')
  })

  it('show a coordinator their own unit as text, and nothing of another', async () => {
    const browser = await browserOf(region, 'coordinator')
    const own = await browser.get(u01)
    expect(own.status).toBe(200)
    expect(own.html.forms().some(({ action }) => action === u01)).toBe(false)
    expect((await browser.get(list)).html.texts('tbody th')).toEqual(['Sygehus A'])
    expect((await browser.get(paths.unit.to({ unit: 'U02' }))).status).toBe(404)
    expect((await browser.get(create)).status).toBe(404)
  })
})
