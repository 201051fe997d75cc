import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cisControls } from '../../../controls/cis/v8.1/index.ts'
import { guidelines } from '../../../controls/guidelines/index.ts'
import { paths } from '../../../src/paths.ts'
import type { Browserless } from '../../support/browserless.ts'
import { openSmallRegion, type SmallRegion } from '../../support/small-region.ts'
import { browserOf } from '../signed-in.ts'

describe('the pages of help', () => {
  let region: SmallRegion
  let newcomer: Browserless
  beforeAll(async () => {
    region = await openSmallRegion('sqlite')
    newcomer = await browserOf(region, 'newcomer')
  })
  afterAll(() => region.close())

  it('lead to every control and every guideline, also for somebody without a role', async () => {
    const hrefs = (await newcomer.get(paths.help.to({}))).html.links().map(({ href }) => href)
    const controls = cisControls.map(({ number }) => paths.control.to({ control: number }))
    expect(hrefs).toEqual(expect.arrayContaining([...controls, paths.guidelines.to({})]))
    const listed = (await newcomer.get(paths.guidelines.to({}))).html.links().map(({ href }) => href)
    const own = guidelines.map(({ id }) => paths.guideline.to({ guideline: id }))
    expect(listed).toEqual(expect.arrayContaining(own))
  })

  it('say the target on the three scales: 75 %, 3,00 of 4 and 3,75 of 5', async () => {
    const rows = (await newcomer.get(paths.method.to({}))).html.rows('table')
    expect(rows.slice(1)).toEqual([
      ['Målet, som regionerne har aftalt', '75 %', '3,00 af 4', '3,75 af 5'],
      ['Udgangspunktet fra 2022 (CIS20)', '54 %', '2,16 af 4', '2,70 af 5'],
    ])
  })

  it('show each control with its safeguards, CIS’s titles untouched and credited', async () => {
    for (const control of cisControls) {
      const { html, body } = await newcomer.get(paths.control.to({ control: control.number }))
      expect(html.texts('tbody th')).toEqual(control.safeguards.map(({ id }) => id))
      expect(html.texts('td [lang=en]')).toEqual(control.safeguards.map(({ title }) => title))
      expect(html.text('.m-lead')).toBe(control.explanation.da)
      expect(body).toContain('CC BY-NC-ND 4.0')
    }
  })

  it('show each guideline with all its requirements and its legal basis', async () => {
    for (const guideline of guidelines) {
      const { html } = await newcomer.get(paths.guideline.to({ guideline: guideline.id }))
      expect(html.texts('section h3')).toEqual(guideline.requirements.map(({ id }) => id))
      expect(html.texts('section > p')).toEqual(guideline.requirements.map(({ text }) => text.da))
      expect(html.rows('table')).toHaveLength(guideline.legalBasis.length + 1)
    }
  })

  it('say plainly what is not tried yet', async () => {
    const { html } = await newcomer.get(paths.accessibility.to({}))
    expect(html.texts('h2')).toContain('Det er ikke afprøvet endnu')
  })

  it('have nothing at a control or guideline that does not exist', async () => {
    for (const control of ['0', '19', '05', '5.1', 'x']) {
      expect((await newcomer.get(paths.control.to({ control }))).status).toBe(404)
    }
    expect((await newcomer.get(paths.guideline.to({ guideline: 'GL-99' }))).status).toBe(404)
  })

  it('are for those who have signed in', async () => {
    const stranger = await browserOf(region)
    expect((await stranger.get(paths.help.to({}))).address).toBe(paths.login.to({}))
  })
})
