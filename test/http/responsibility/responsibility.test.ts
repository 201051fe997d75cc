import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import type { Browserless } from '../../support/browserless.ts'
import type { FormOnPage } from '../../support/html.ts'
import { openSmallRegion, type SmallRegion } from '../../support/small-region.ts'
import { browserOf } from '../signed-in.ts'

describe('the page of responsibility', () => {
  let region: SmallRegion
  let officer: Browserless
  beforeEach(async () => {
    region = await openSmallRegion('sqlite')
    officer = await browserOf(region, 'officer')
    const create = paths.newCycle.to({})
    await officer.submit((await officer.get(create)).html.form(create))
  })
  afterEach(() => region.close())

  const address = paths.responsibility.to({ cycle: 2026 })
  const control = (number: number) => paths.responsibility.to({ cycle: 2026 }, { control: number })

  /** The two forms of an opened control: for the whole of it, and for its rows. */
  async function forms(number: number): Promise<{ whole: FormOnPage; rows: FormOnPage }> {
    const [whole, rows] = (await officer.get(control(number))).html
      .forms()
      .filter(({ action }) => action === address)
    if (!whole || !rows) throw new Error('The control is not open')
    return { whole, rows }
  }

  /** Browsers send every list of a row in its order; what stands in them is changed here by place. */
  function filled(form: FormOnPage, name: string, changes: Record<number, string>): string[] {
    const values = form.fields.filter((field) => field.name === name).flatMap((field) => field.values)
    return values.map((value, index) => changes[index] ?? value)
  }

  it('sets a whole control at once, and counts it', async () => {
    const { whole } = await forms(5)
    const set = await officer.submit(whole, { responsibility: 'central', provider: 'IT' })
    expect(set.html.text('.alert')).toBe('Ansvaret for kontrol 5 er gemt.')
    expect(set.html.text('.m-lead')).toContain('6 centrale, 147 lokale og 0 fælles.')
    expect(set.html.rows('table')[5]?.slice(0, 5)).toEqual([
      'Kontrol 5: Styring af brugerkonti',
      '6',
      '0',
      '0',
      'Regional IT',
    ])
  })

  it('proposes Regional IT, and asks for a provider where there is none', async () => {
    const { whole } = await forms(5)
    expect(whole.fields.find(({ name }) => name === 'provider')?.values).toEqual(['IT'])
    const refused = await officer.submit(whole, { responsibility: 'shared', provider: '' })
    expect(refused.status).toBe(422)
    expect(refused.html.text('#f-provider-error')).toBe('Vælg den enhed, der svarer centralt.')
    const [again] = refused.html.forms().filter(({ action }) => action === address)
    expect(again?.fields.find(({ name }) => name === 'responsibility')?.values).toEqual(['shared'])
  })

  it('sets safeguard by safeguard, with the sentence at the row that lacks something', async () => {
    const { rows } = await forms(5)
    const responsibility = filled(rows, 'responsibility', { 1: 'shared', 2: 'central' })
    const refused = await post(rows, { responsibility, provider: filled(rows, 'provider', { 1: 'IT' }) })
    expect(refused.status).toBe(422)
    expect(refused.html.text('#f-5-3-provider-error')).toBe('Vælg den enhed, der svarer centralt.')
    const saved = await post(rows, {
      responsibility,
      provider: filled(rows, 'provider', { 1: 'IT', 2: 'U01', 3: 'IT' }),
    })
    expect(saved.status).toBe(303)
    expect((await officer.get(address)).html.text('.m-lead')).toContain('1 centrale, 151 lokale og 1 fælles.')
  })

  async function post(form: FormOnPage, lists: Record<string, readonly string[]>) {
    const value = (name: string) => form.fields.find((field) => field.name === name)?.values[0] ?? ''
    const body = new URLSearchParams([
      ['_csrf', value('_csrf')],
      ['control', value('control')],
      ['seen', value('seen')],
      ...filled(form, 'safeguard', {}).map((each): [string, string] => ['safeguard', each]),
      ...Object.entries(lists).flatMap(([name, values]) =>
        values.map((each): [string, string] => [name, each]),
      ),
    ])
    return officer.send(address, {
      method: 'POST',
      body: body.toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        origin: 'http://localhost:3000',
        'sec-fetch-site': 'same-origin',
      },
    })
  }

  it('refuses lists that do not fit the control', async () => {
    const { rows } = await forms(5)
    const short = await post(rows, { responsibility: ['central'], provider: ['IT'] })
    expect(short.status).toBe(422)
    const other = {
      ...rows,
      fields: rows.fields.map((f) => (f.name === 'control' ? { ...f, values: ['6'] } : f)),
    }
    const lists = {
      responsibility: filled(rows, 'responsibility', {}),
      provider: filled(rows, 'provider', {}),
    }
    expect((await post(other, lists)).status).toBe(422)
  })

  it('shows what is saved beside what was chosen, where somebody else was first', async () => {
    const { whole } = await forms(5)
    await officer.submit(whole, { responsibility: 'central', provider: 'IT' })
    // What somebody else does to another control afterwards was not first here.
    const lead = await browserOf(region, 'lead')
    const [other] = (await lead.get(control(6))).html.forms().filter(({ action }) => action === address)
    if (other) await lead.submit(other, { responsibility: 'central', provider: 'IT' })
    const second = await officer.submit(whole, { responsibility: 'shared', provider: 'U01' })
    expect(second.status).toBe(409)
    expect(second.html.text('.alert-error')).toContain('En anden var hurtigere')
    expect(second.html.text('.alert-error')).toMatch(
      /skal gælde\. Sidste ændring: dig selv, .+ kl\.\s\d\d\.\d\d\./,
    )
    expect(second.html.rows('#control table')[1]?.[1]).toBe('Central, Regional IT')
    const [again] = second.html.forms().filter(({ action }) => action === address)
    if (!again) throw new Error('The form is gone')
    expect((await officer.submit(again)).html.text('.m-lead')).toContain(
      '8 centrale, 139 lokale og 6 fælles.',
    )
  })

  it('is text when the result is locked, and a save of an old page is told so', async () => {
    const { whole } = await forms(5)
    await region.test.house.store.db.updateTable('cycle').set({ state: 'result_locked' }).execute()
    const page = await officer.get(control(5))
    expect(page.html.forms().filter(({ action }) => action === address)).toEqual([])
    expect(page.html.text('.alert')).toContain('Resultatet er låst')
    const late = await officer.submit(whole, { responsibility: 'central', provider: 'IT' })
    expect(late.status).toBe(409)
    expect(late.body).toContain('Resultatet er låst. Ansvaret kan ikke ændres.')
  })

  it('is read in the units, and has nothing at a control that does not exist', async () => {
    const coordinator = await browserOf(region, 'coordinator')
    const page = await coordinator.get(control(5))
    expect(page.status).toBe(200)
    expect(page.html.rows('#control table')).toHaveLength(7)
    expect(page.html.forms().filter(({ action }) => action === address)).toEqual([])
    expect((await officer.get(control(19))).status).toBe(404)
    const nobody = await browserOf(region, 'newcomer')
    expect((await nobody.get(address)).status).toBe(404)
  })
})
