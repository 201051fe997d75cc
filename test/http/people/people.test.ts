import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PersonId } from '../../../src/domain/ids.ts'
import { paths } from '../../../src/paths.ts'
import type { Browserless } from '../../support/browserless.ts'
import { openSmallRegion, type SmallRegion } from '../../support/small-region.ts'
import { browserOf } from '../signed-in.ts'

const password = 'fire gamle broer over åen'

describe('the pages of people', () => {
  let region: SmallRegion
  let admin: Browserless
  beforeEach(async () => {
    region = await openSmallRegion('sqlite')
    admin = await browserOf(region, 'admin')
  })
  afterEach(() => region.close())

  const person = (name: string) => region.people[name] as PersonId
  const page = (name: string) => paths.person.to({ person: person(name) })

  it('list everybody with roles and state, with links for those who may change them', async () => {
    const list = paths.people.to({})
    const rows = (await admin.get(list)).html.rows('table')
    expect(rows).toContainEqual([
      'Navn coordinator',
      'coordinator@region.example',
      'Lokal informationssikkerhedskoordinator, Sygehus A',
      'Inviteret',
    ])
    const lead = await (await browserOf(region, 'lead')).get(list)
    expect(lead.html.links().filter(({ href }) => href.startsWith('/people/'))).toEqual([])
    for (const nobody of ['officer', 'coordinator', 'newcomer']) {
      expect((await (await browserOf(region, nobody)).get(list)).status).toBe(404)
    }
  })

  it('show an invitation once; it opens an account, once, and only on this house', async () => {
    const address = paths.newPerson.to({})
    const fields = { name: 'Ny Kollega', email: 'Ny@Region.Example' }
    const made = await admin.submit((await admin.get(address)).html.form(address), fields)
    expect(made.status).toBe(200)
    const link = new URL(made.html.text('.m-once'))
    expect(link.origin).toBe('http://localhost:3000')
    expect(made.body).toContain('23. august 2025')

    const colleague = await browserOf(region)
    const form = (await colleague.get(link.pathname)).html.form(link.pathname)
    const welcome = await colleague.submit(form, { password, repeated: password })
    expect(welcome.html.text('.m-who')).toContain('Ny Kollega')
    expect((await colleague.get(link.pathname)).body).toContain('Linket er brugt eller for gammelt.')
    expect((await admin.get(paths.people.to({}))).body).not.toContain(link.pathname)
  })

  it('refuse an address that is taken, with what was typed', async () => {
    const address = paths.newPerson.to({})
    const fields = { name: 'En anden', email: 'LEAD@region.example' }
    const refused = await admin.submit((await admin.get(address)).html.form(address), fields)
    expect(refused.status).toBe(422)
    expect(refused.html.text('#f-email-error')).toBe('En person har allerede denne e-mail.')
    expect(refused.html.form(address).fields.map(({ values }) => values[0])).toContain('En anden')
  })

  it('give a role that ends the session of whoever gets it', async () => {
    const newcomer = await browserOf(region, 'newcomer')
    const account = paths.account.to({})
    expect((await newcomer.get(account)).address).toBe(account)
    const form = (await admin.get(page('newcomer'))).html.form(`${page('newcomer')}/roles`)
    const given = await admin.submit(form, { role: 'unit_manager', unit: 'U02' })
    expect(given.html.text('.alert')).toBe('Rollen er givet.')
    expect(given.html.rows('table')[1]?.slice(0, 3)).toEqual([
      'Enhedens ledelse',
      'Sygehus B',
      'Fra 20.08.2025',
    ])
    expect((await newcomer.get(account)).address).toBe(paths.login.to({}))
  })

  it.each([
    [{ role: 'unit_manager' }, '#f-unit-error', 'Rollen gælder for én enhed. Vælg enheden.'],
    [{ role: 'dpo', unit: 'U01' }, '#f-unit-error', 'Rollen gælder for hele regionen. Vælg ingen enhed.'],
    [{ role: '' }, '#f-role-error', 'Feltet skal udfyldes.'],
    [{ role: 'officer' }, '#f-role-error', 'Personen har allerede rollen i perioden.'],
    [
      { role: 'dpo' },
      '#f-role-error',
      'Personen har rollen ”Informationssikkerhedskoordinator, centralt” i perioden. De to roller kan ikke forenes i én person.',
    ],
    [
      { role: 'auditor', from: '2026-02-01', to: '2026-01-31' },
      '#f-to-error',
      'Rollen slutter, før den begynder.',
    ],
  ])('refuse the role %o', async (typed, field, sentence) => {
    const form = (await admin.get(page('officer'))).html.form(`${page('officer')}/roles`)
    const refused = await admin.submit(form, typed)
    expect(refused.status).toBe(422)
    expect(refused.html.text(field)).toBe(sentence)
  })

  it('let nobody change their own access, by form or without one', async () => {
    const own = await admin.get(page('admin'))
    const actions = own.html.forms().map(({ action }) => action)
    expect(actions.filter((action) => action.startsWith('/people/'))).toEqual([page('admin')])
    const other = await admin.get(page('newcomer'))
    for (const what of ['roles', 'invitation', 'disabling'] as const) {
      const form = other.html.form(`${page('newcomer')}/${what}`)
      const mine = { ...form, action: `${page('admin')}/${what}`, buttons: [] }
      const filled = what === 'roles' ? { role: 'officer' } : {}
      const extra = { name: 'do', kind: 'hidden' as const, values: ['close'], choices: [] }
      const fields = what === 'disabling' ? [...form.fields, extra] : form.fields
      const refused = await admin.submit({ ...mine, fields }, filled)
      expect([what, refused.status]).toEqual([what, 403])
      expect(refused.body).toContain('Du kan ikke ændre din egen adgang.')
    }
  })

  it('ask for the password again when it was proven more than ten minutes ago', async () => {
    region.test.clock.moveBy(11 * 60_000)
    const asked = await admin.get(page('newcomer'))
    expect(asked.address).toBe(paths.proveAgain.to({}, { next: page('newcomer') }))
    expect((await admin.get(paths.people.to({}))).status).toBe(200)
  })

  it('close an account and open it again', async () => {
    const officer = await browserOf(region, 'officer')
    const closing = `${page('officer')}/disabling`
    const closed = await admin.submit((await admin.get(page('officer'))).html.form(closing))
    expect(closed.html.text('.m-lead')).toContain('Lukket')
    expect((await officer.get(paths.account.to({}))).address).toBe(paths.login.to({}))
    expect(closed.html.forms().some(({ action }) => action.endsWith('/invitation'))).toBe(false)
    const opened = await admin.submit(closed.html.form(closing))
    expect(opened.html.text('.alert')).toBe('Adgangen er åbnet igen.')
  })

  it('end a role from its row, and say so when somebody else has done it', async () => {
    const ending = paths.personRole.to({ person: person('officer'), assignment: 'role-officer' })
    const form = (await admin.get(page('officer'))).html.form(ending)
    const ended = await admin.submit(form)
    expect(ended.html.rows('table')[1]?.[2]).toContain('(afsluttet)')
    expect((await admin.submit(form)).status).toBe(409)
  })

  it('show both where two have changed the same person', async () => {
    const form = (await admin.get(page('newcomer'))).html.form(page('newcomer'))
    await admin.submit(form, { name: 'Første navn' })
    const second = await admin.submit(form, { name: 'Andet navn' })
    expect(second.status).toBe(409)
    expect(second.html.text('.alert-error')).toContain('Første navn')
    const saved = await admin.submit(second.html.form(page('newcomer')))
    expect(saved.html.text('h1')).toBe('Andet navn')
  })

  it('make a link to a new password for whoever has one already', async () => {
    await region.test.house.store.db
      .updateTable('person')
      .set({ password_hash: 'something' })
      .where('id', '=', person('officer'))
      .execute()
    const form = (await admin.get(page('officer'))).html.form(`${page('officer')}/invitation`)
    const made = await admin.submit(form)
    // 20 August 2025 at 11.00 in the region, and thirty minutes.
    expect(made.body).toContain('20. august 2025 kl.\u00a011.30')
    const officer = await admin.get(page('officer'))
    expect(officer.body).toContain('Totrinsbekræftelsen bliver stående.')
  })
})
