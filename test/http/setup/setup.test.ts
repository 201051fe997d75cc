import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { inviteFirstAdministrator } from '../../../src/actions/account/password.ts'
import type { Instant } from '../../../src/domain/time.ts'
import { frame } from '../../../src/http/frame.tsx'
import { mount } from '../../../src/http/kernel/mount.ts'
import { routes } from '../../../src/http/routes.ts'
import { paths } from '../../../src/paths.ts'
import { Browserless } from '../../support/browserless.ts'
import { openTestHouse, type TestHouse } from '../../support/house.ts'
import { openSmallRegion, type SmallRegion } from '../../support/small-region.ts'
import { browserOf } from '../signed-in.ts'

const setup = paths.setup.to({})
const password = 'fire gamle broer over åen'

describe('an empty house', () => {
  let test: TestHouse
  beforeEach(async () => {
    test = await openTestHouse({ clock: '2026-11-23T09:00:00.000Z' as Instant })
  })
  afterEach(() => test.close())

  it('becomes a region that can be asked, by pages alone', async () => {
    const app = mount(test.house, routes, frame)
    const browser = () => new Browserless((request) => app.request(request))
    const until = '2026-11-24T09:00:00.000Z' as Instant
    await inviteFirstAdministrator(test.changeAs({ kind: 'operator' }), 'first', until)

    const admin = browser()
    const first = paths.invitation.to({ token: 'first' })
    const me = { regionName: 'Region Prøve', name: 'Drift', email: 'drift@region.example' }
    const chosen = { password, repeated: password }
    const named = { ...me, name: 'Drift 010190-1234' }
    const asked = await admin.submit((await admin.get(first)).html.form(first), { ...named, ...chosen })
    expect([asked.status, asked.html.text('.form-error-message')]).toEqual([
      422,
      expect.stringContaining('ligner et personnummer'),
    ])
    expect(asked.html.form(first).fields.find(({ name }) => name === 'name')?.values).toEqual([named.name])
    expect(asked.html.form(first).fields.map(({ name }) => name)).toContain('confirmed')
    const ready = await admin.submit((await admin.get(first)).html.form(first), { ...me, ...chosen })
    expect(ready.address).toBe(setup)
    expect(ready.html.text('.m-lead')).toContain('1 af 5 trin er færdige.')
    expect(ready.body).toContain('Som systemadministrator kan du ikke se svar eller dokumentation.')

    const newUnit = paths.newUnit.to({})
    const unit = async (fields: Record<string, string>) =>
      admin.submit((await admin.get(newUnit)).html.form(newUnit), fields)
    await unit({ code: 'R', name: 'Regionen', type: 'region', weight: '0' })
    await unit({ code: 'IT', name: 'Regional IT', type: 'it', weight: '0' })
    const listed = await unit({ code: 'U01', name: 'Sygehus C', type: 'somatik' })
    expect(listed.html.texts('tbody th')).toEqual(['Regionen', 'Regional IT', 'Sygehus C'])

    const newPerson = paths.newPerson.to({})
    const person = async (name: string, role: string, unitCode = '') => {
      const fields = { name, email: `${role}@region.example` }
      const made = await admin.submit((await admin.get(newPerson)).html.form(newPerson), fields)
      const link = made.html.text('.m-once')
      const to = made.html.links().find(({ href }) => /^\/people\/[0-9a-f-]{36}$/.test(href))?.href ?? ''
      const page = await admin.get(to)
      await admin.submit(page.html.form(`${to}/roles`), { role, unit: unitCode })
      return new URL(link).pathname
    }
    const link = await person('Chef', 'lead')
    await person('Central', 'officer')
    await person('Koordinator', 'unit_coordinator', 'U01')
    const lacking = await admin.get(setup)
    expect(lacking.html.texts('.m-check li')[2]).toContain('Sygehus C mangler en leder.')
    expect(lacking.html.texts('.m-check .button-primary')).toEqual(['Tilføj personer'])
    await person('Ledelse', 'unit_manager', 'U01')
    const handedOver = await admin.get(setup)
    expect(handedOver.html.texts('.m-check .button-primary')).toEqual([])
    expect(handedOver.html.texts('.m-check li')[3]).toContain('Informationssikkerhedschefen eller')

    const lead = browser()
    await lead.submit((await lead.get(link)).html.form(link), chosen)
    const leads = await lead.get(setup)
    expect(leads.html.texts('.m-check .button-primary')).toEqual(['Åbn et årshjul'])
    expect(leads.body).not.toContain('Som systemadministrator')
    const newCycle = paths.newCycle.to({})
    const cycle = await lead.submit((await lead.get(newCycle)).html.form(newCycle))
    expect(cycle.address).toBe('/cycles/2027?done=opened')
    const step = paths.cycleStep.to({ cycle: 2027 })
    const basis = await lead.submit(cycle.html.form(step))
    const collecting = await lead.submit(basis.html.form(step))
    expect(collecting.html.text('.m-lead')).toContain('Indsamling')

    const shared = paths.responsibility.to({ cycle: 2027 }, { control: 5 })
    const [whole] = (await lead.get(shared)).html.forms().filter(({ fields }) => fields.some(isChoice))
    if (!whole) throw new Error('No form for the whole control')
    const set = await lead.submit(whole, { responsibility: 'central', provider: 'IT' })
    expect(set.html.text('.m-lead')).toContain('6 centrale, 147 lokale og 0 fælles.')
    expect((await lead.get(setup)).html.text('.m-lead')).toContain('Alle 5 trin er færdige.')
  })
})

function isChoice({ name, kind }: { readonly name: string; readonly kind: string }): boolean {
  return name === 'responsibility' && kind === 'one-of'
}

describe("the region's name", () => {
  let region: SmallRegion
  beforeEach(async () => {
    region = await openSmallRegion('sqlite')
  })
  afterEach(() => region.close())

  const address = paths.settings.to({})

  it('is changed by a form, and stands on top of every page', async () => {
    const browser = await browserOf(region, 'admin')
    const form = (await browser.get(address)).html.form(address)
    const saved = await browser.submit(form, { name: ' Region Øst ' })
    expect(saved.status).toBe(200)
    expect(saved.html.text('.m-brand')).toContain('Region Øst')
    const again = await browser.submit(form, { name: 'Region Vest' })
    expect(again.status).toBe(409)
    expect(again.html.text('.alert')).toContain('Region Øst')
    expect(again.html.form(address).fields.find(({ name }) => name === 'name')?.values).toEqual([
      'Region Vest',
    ])
    const overwritten = await browser.submit(again.html.form(address))
    expect(overwritten.html.text('.m-brand')).toContain('Region Vest')
  })

  it('is refused empty or on two lines, with what was typed', async () => {
    const browser = await browserOf(region, 'lead')
    const form = (await browser.get(address)).html.form(address)
    expect((await browser.submit(form, { name: '  ' })).status).toBe(422)
    expect((await browser.submit(form, { name: 'To\nlinjer' })).status).toBe(422)
  })

  it('is seen and not changed by an officer, and by nobody in a unit', async () => {
    const officer = await browserOf(region, 'officer')
    expect((await officer.get(address)).html.forms().some(({ action }) => action === address)).toBe(false)
    const coordinator = await browserOf(region, 'coordinator')
    expect((await coordinator.get(address)).status).toBe(404)
    expect((await coordinator.get(setup)).status).toBe(404)
  })
})
