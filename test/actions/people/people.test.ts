import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { acceptInvitation } from '../../../src/actions/account/password.ts'
import { changePerson } from '../../../src/actions/people/change.ts'
import { closeAccount } from '../../../src/actions/people/close.ts'
import { endRole } from '../../../src/actions/people/end-role.ts'
import { grantRole, type WantedRole } from '../../../src/actions/people/grant-role.ts'
import { invitePerson } from '../../../src/actions/people/invite.ts'
import { makeLink } from '../../../src/actions/people/link.ts'
import { id, type PersonId } from '../../../src/domain/ids.ts'
import { dayOf } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const scope = operatorScope('person.write')
const scopes = { people: scope, units: operatorScope('unit.read') }
const password = 'fire gamle broer over åen'

eachEngine((engine) => {
  let region: SmallRegion
  beforeEach(async () => {
    region = await openSmallRegion(engine)
  })
  afterEach(() => region.close())

  const by = async (name = 'admin') => region.test.changeAs(await region.actor(name))
  const person = (name: string) => region.people[name] as PersonId
  const minutes = (count: number) => region.test.clock.moveBy(count * 60_000)
  const accept = (token: string) =>
    acceptInvitation(
      {
        store: region.test.house.store,
        now: region.test.clock.now(),
        changeAs: region.test.changeAs,
      },
      { token, password, newcomer: undefined },
    )
  const grant = async (name: string, wanted: Partial<WantedRole>, actor = 'admin') =>
    grantRole(await by(actor), scopes, person(name), {
      role: 'officer',
      unit: null,
      from: null,
      to: null,
      ...wanted,
    })
  const rolesOf = async (name: string) => {
    const today = dayOf(region.test.clock.now())
    const rows = await region.test.house.store.reader
      .selectFrom('role_assignment')
      .select('role')
      .where('person_id', '=', person(name))
      .where('valid_from', '<=', today)
      .where((row) => row.or([row('valid_to', 'is', null), row('valid_to', '>=', today)]))
      .execute()
    return rows.map(({ role }) => role)
  }
  const row = (name: string) =>
    region.test.house.store.db
      .selectFrom('person')
      .selectAll()
      .where('id', '=', person(name))
      .executeTakeFirstOrThrow()

  describe('a link', () => {
    it('makes a person who chooses a password with it, once', async () => {
      const invited = await invitePerson(await by(), scope, { name: 'Ny', email: 'ny@region.example' }, 'tok')
      expect(invited).toMatchObject({ ok: true, value: { purpose: 'activate' } })
      expect(await accept('tok')).toMatchObject({ ok: true })
      expect(await accept('tok')).toEqual({ ok: false, refusal: 'gone' })
    })

    it('is not stored, only its hash', async () => {
      await makeLink(await by(), scope, person('newcomer'), 'the-token-itself')
      const rows = await region.test.house.store.db.selectFrom('invitation').selectAll().execute()
      expect(rows).toHaveLength(1)
      expect(JSON.stringify(rows)).not.toContain('the-token-itself')
    })

    it('puts an end to those before it', async () => {
      await makeLink(await by(), scope, person('newcomer'), 'first')
      await makeLink(await by(), scope, person('newcomer'), 'second')
      expect(await accept('first')).toEqual({ ok: false, refusal: 'gone' })
      expect(await accept('second')).toMatchObject({ ok: true })
    })

    it.each([
      ['72 hours for a first password', false, 72 * 60],
      ['30 minutes for a new one', true, 30],
    ] as const)('lives %s', async (_, activated, limit) => {
      if (activated) {
        await makeLink(await by(), scope, person('newcomer'), 'before')
        await accept('before')
      }
      await makeLink(await by(), scope, person('newcomer'), 'late')
      minutes(limit)
      expect(await accept('late')).toEqual({ ok: false, refusal: 'gone' })
      await makeLink(await by(), scope, person('newcomer'), 'in-time')
      minutes(limit - 1)
      expect(await accept('in-time')).toMatchObject({ ok: true })
    })

    it('to a new password keeps the second factor and ends every session', async () => {
      const { db } = region.test.house.store
      await db
        .updateTable('person')
        .set({ password_hash: 'something', totp_sealed: 'sealed' })
        .where('id', '=', person('newcomer'))
        .execute()
      await region.session('newcomer')
      const made = await makeLink(await by(), scope, person('newcomer'), 'reset')
      await accept('reset')
      expect(made).toMatchObject({ ok: true, value: { purpose: 'reset' } })
      expect((await row('newcomer')).totp_sealed).toBe('sealed')
      expect(await region.sessionsOf('newcomer')).toBe(0)
    })

    it('is made for nobody by themselves, and for no closed account', async () => {
      expect(await makeLink(await by(), scope, person('admin'), 't')).toEqual({ ok: false, refusal: 'own' })
      await closeAccount(await by(), scope, person('newcomer'), true)
      expect(await makeLink(await by(), scope, person('newcomer'), 't')).toEqual({
        ok: false,
        refusal: 'closed',
      })
      expect(await makeLink(await by(), scope, id('nobody'), 't')).toEqual({ ok: false, refusal: 'missing' })
    })
  })

  describe('a role', () => {
    it('holds at once and signs the person out', async () => {
      await region.session('newcomer')
      expect((await grant('newcomer', { role: 'unit_manager', unit: 'U02' })).ok).toBe(true)
      expect(await rolesOf('newcomer')).toEqual(['unit_manager'])
      expect(await region.sessionsOf('newcomer')).toBe(0)
    })

    it('is taken away at once, signs the person out, and stays in the past', async () => {
      await region.session('officer')
      expect((await endRole(await by(), scope, person('officer'), id('role-officer'))).ok).toBe(true)
      expect(await rolesOf('officer')).toEqual([])
      expect(await region.sessionsOf('officer')).toBe(0)
      const [kept] = await region.test.house.store.db
        .selectFrom('role_assignment')
        .select('valid_to')
        .where('person_id', '=', person('officer'))
        .execute()
      expect(kept?.valid_to).toBe('2025-08-19')
      expect(await endRole(await by(), scope, person('officer'), id('role-officer'))).toEqual({
        ok: false,
        refusal: 'changedMeanwhile',
      })
    })

    it('given today and ended today leaves no period behind', async () => {
      await grant('newcomer', {})
      const { id: assignment } = await region.test.house.store.db
        .selectFrom('role_assignment')
        .select('id')
        .where('person_id', '=', person('newcomer'))
        .executeTakeFirstOrThrow()
      await endRole(await by(), scope, person('newcomer'), assignment)
      expect((await grant('newcomer', {})).ok).toBe(true)
    })

    it('is changed by nobody for themselves', async () => {
      expect(await grant('admin', {})).toEqual({ ok: false, refusal: 'own' })
      expect(await endRole(await by(), scope, person('admin'), id('role-admin'))).toEqual({
        ok: false,
        refusal: 'own',
      })
      expect(await closeAccount(await by(), scope, person('admin'), true)).toEqual({
        ok: false,
        refusal: 'own',
      })
      expect(await region.trail()).toEqual([])
    })

    it('of another person is not ended under this one', async () => {
      expect(await endRole(await by(), scope, person('officer'), id('role-lead'))).toEqual({
        ok: false,
        refusal: 'missing',
      })
      expect(await rolesOf('lead')).toEqual(['lead'])
    })

    it('that excludes another is given to one of two at the same moment', async () => {
      const both = await Promise.all([
        grant('newcomer', { role: 'dpo' }),
        grant('newcomer', { role: 'lead' }, 'admin2'),
      ])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await rolesOf('newcomer')).toHaveLength(1)
    })

    it('needs a unit that exists', async () => {
      expect(await grant('newcomer', { role: 'unit_manager', unit: 'U99' })).toEqual({
        ok: false,
        refusal: 'unitUnknown',
      })
    })
  })

  describe('a person', () => {
    it('has an address that nobody else has, in whatever case', async () => {
      const email = 'LEAD@Region.Example'
      expect(await invitePerson(await by(), scope, { name: 'X', email }, 't')).toEqual({
        ok: false,
        refusal: 'emailTaken',
      })
      const next = { name: 'X', email, version: 1 }
      expect(await changePerson(await by(), scope, person('newcomer'), next)).toEqual({
        ok: false,
        refusal: 'emailTaken',
      })
    })

    it('is signed out by another address, not by another name', async () => {
      await region.session('newcomer')
      const change = async (name: string, email: string, version: number) =>
        changePerson(await by(), scope, person('newcomer'), { name, email, version })
      await change('Nyt navn', 'newcomer@region.example', 1)
      expect(await region.sessionsOf('newcomer')).toBe(1)
      await makeLink(await by(), scope, person('newcomer'), 'old')
      await change('Nyt navn', 'anden@region.example', 2)
      expect(await region.sessionsOf('newcomer')).toBe(0)
      expect(await accept('old')).toEqual({ ok: false, refusal: 'gone' })
      expect(await change('Igen', 'tredje@region.example', 2)).toMatchObject({
        ok: false,
        refusal: { kind: 'overtaken', saved: { name: 'Nyt navn', version: 3 } },
      })
    })

    it('whose account is closed has no session and no link; opened again, their roles hold', async () => {
      await region.session('officer')
      await makeLink(await by(), scope, person('officer'), 'open')
      await closeAccount(await by(), scope, person('officer'), true)
      expect(await region.sessionsOf('officer')).toBe(0)
      expect(await accept('open')).toEqual({ ok: false, refusal: 'gone' })
      expect(await closeAccount(await by(), scope, person('officer'), true)).toEqual({
        ok: false,
        refusal: 'changedMeanwhile',
      })
      await closeAccount(await by(), scope, person('officer'), false)
      expect((await row('officer')).disabled_at).toBeNull()
      expect(await rolesOf('officer')).toEqual(['officer'])
    })

    it('leaves neither name nor address in the log', async () => {
      await invitePerson(await by(), scope, { name: 'Hemmelig', email: 'hemmelig@region.example' }, 't')
      await changePerson(await by(), scope, person('newcomer'), {
        name: 'Hemmelig to',
        email: 'hemmelig2@region.example',
        version: 1,
      })
      await grant('newcomer', {})
      await closeAccount(await by(), scope, person('newcomer'), true)
      const rows = await region.test.house.store.db.selectFrom('audit').selectAll().execute()
      expect(rows).toHaveLength(5)
      expect(JSON.stringify(rows).toLowerCase()).not.toContain('hemmelig')
    })
  })
})
