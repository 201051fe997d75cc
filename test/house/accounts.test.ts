import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { id } from '../../src/domain/ids.ts'
import { day } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { Browserless } from '../support/browserless.ts'
import { eachEngine } from '../support/engines.ts'
import {
  type GuardedHouse,
  guardedHouse,
  invitationFor,
  isIn,
  password,
  type Resident,
  signIn,
  typeCode,
  typePassword,
} from './support/door.ts'

const login = paths.login.to({})
const account = paths.account.to({})
const seconds = 1000

eachEngine((engine) => {
  let house: GuardedHouse
  let anna: Resident
  let arrivals = 0
  beforeAll(async () => {
    house = await guardedHouse(engine)
  })
  beforeEach(async () => {
    arrivals += 1
    anna = await house.resident(`anna-${arrivals}`)
    // One test's failures are not another's.
    await house.test.house.store.db.deleteFrom('attempt').execute()
  })
  afterAll(() => house.test.close())

  /** Tries the same thing so many times at the same moment, each with a browser of its own. */
  async function atOnce<Result>(
    times: number,
    browser: () => Promise<Browserless>,
    tries: (one: Browserless) => Promise<Result>,
  ) {
    const browsers = await Promise.all(Array.from({ length: times }, browser))
    return Promise.all(browsers.map(tries))
  }

  it('lets nobody in with a password alone, by any door', async () => {
    const browser = house.visitor()
    const page = await typePassword(browser, anna.email)
    expect(page.address).toBe(paths.secondFactor.to({}))
    expect(await isIn(browser)).toBe(false)
    // The door that asks for the password again asks nobody for a second factor, so it must not stand in for one.
    const again = (await browser.get(paths.proveAgain.to({}))).html.form(paths.proveAgain.to({}))
    await browser.submit(again, { password })
    expect(await isIn(browser)).toBe(false)
    const setup = await browser.get(paths.factorSetup.to({}))
    expect(setup.address).toBe(paths.secondFactor.to({}))
    expect((await house.sessions(anna.id)).map(({ factor }) => factor)).toEqual(['password'])
    await typeCode(browser, anna.codeAt())
    expect(await isIn(browser)).toBe(true)
  })

  it('says the same to an unknown address, a wrong password and a closed account', async () => {
    const closed = await house.resident(`carl-${arrivals}`)
    const { db } = house.test.house.store
    await db
      .updateTable('person')
      .set({ disabled_at: house.test.clock.now() })
      .where('id', '=', closed.id)
      .execute()
    const tries: [string, string][] = [
      [anna.email, 'et helt andet kodeord'],
      [closed.email, password],
      ['nobody@contract.test', password],
    ]
    const said = []
    for (const [email, typed] of tries) {
      const browser = house.visitor()
      const page = await typePassword(browser, email, typed)
      said.push([page.status, page.html.text('main').replaceAll(email, ''), [...browser.cookies.keys()]])
    }
    expect(said[0]?.[0]).toBe(422)
    expect(new Set(said.map((one) => JSON.stringify(one)))).toHaveLength(1)
  })

  it('makes an account wait from the fifth failure on, also after a restart, and longer each time', async () => {
    const wait = 'Der har været for mange forsøg'
    for (let failure = 1; failure <= 5; failure += 1) {
      const page = await typePassword(house.visitor(), anna.email, 'forkert kodeord')
      expect(page.body).not.toContain(wait)
    }
    const second = house.restarted()
    const refused = await typePassword(second.visitor(), anna.email)
    await second.close()
    expect(refused.body).toContain(wait)
    house.test.clock.moveBy(2 * seconds)
    expect((await typePassword(house.visitor(), anna.email, 'forkert kodeord')).body).not.toContain(wait)
    house.test.clock.moveBy(2 * seconds)
    expect((await typePassword(house.visitor(), anna.email)).body).toContain(wait)
    house.test.clock.moveBy(2 * seconds)
    expect((await typePassword(house.visitor(), anna.email)).address).toBe(paths.secondFactor.to({}))
  })

  it('makes a network wait from the twentieth failure on, whoever it tries, and no other', async () => {
    const from = (address: string) => {
      const socket = { remoteAddress: '127.0.0.1' }
      const browser = new Browserless((request) =>
        house.app.request(request, undefined, { incoming: { socket } }),
      )
      browser.headers.set('x-forwarded-for', `198.51.100.9, ${address}`)
      return browser
    }
    const wait = 'Der har været for mange forsøg'
    const failures = Array.from({ length: 20 }, (_, nth) => `nobody-${nth}@contract.test`)
    for (const [nth, email] of failures.entries())
      expect((await typePassword(from(`192.0.2.${nth}`), email)).body).not.toContain(wait)
    expect((await typePassword(from('192.0.2.99'), anna.email)).body).toContain(wait)
    const elsewhere = await typePassword(from('203.0.113.5'), anna.email)
    expect(elsewhere.address).toBe(paths.secondFactor.to({}))
  })

  it('counts wrong tries at the present password as it does at the door', async () => {
    const browser = house.visitor()
    await signIn(browser, anna)
    const chosen = 'et nyt og langt kodeord'
    const change = async (current: string) => {
      const form = (await browser.get(account)).html.form(paths.accountPassword.to({}))
      return browser.submit(form, { current, password: chosen, repeated: chosen })
    }
    for (let failure = 1; failure <= 5; failure += 1)
      expect((await change('forkert kodeord')).body).toContain('Den nuværende adgangskode')
    expect((await change(password)).body).toContain('Der har været for mange forsøg')
    house.test.clock.moveBy(2 * seconds)
    expect((await change(password)).address).toContain('done=changed')
  })

  it('takes a code once, also when it comes twenty times at the same moment', async () => {
    const browser = async () => {
      const one = house.visitor()
      await typePassword(one, anna.email)
      return one
    }
    const code = anna.codeAt()
    await atOnce(20, browser, (one) => typeCode(one, code))
    const full = (await house.sessions(anna.id)).filter(({ factor }) => factor === 'full')
    expect(full).toHaveLength(1)
  })

  it('takes no code that is older than the last, and none when the clock goes back', async () => {
    const before = anna.codeAt()
    house.test.clock.moveBy(30 * seconds)
    const [first, second] = [house.visitor(), house.visitor()]
    await signIn(first, anna)
    expect(await isIn(first)).toBe(true)
    await signIn(second, anna, before)
    expect(await isIn(second)).toBe(false)
    house.test.clock.moveBy(-3600 * seconds)
    await signIn(second, anna)
    expect(await isIn(second)).toBe(false)
  })

  it('takes a recovery code once, also when it comes twenty times at the same moment', async () => {
    const browser = async () => {
      const one = house.visitor()
      await typePassword(one, anna.email)
      return one
    }
    await atOnce(20, browser, (one) => typeCode(one, anna.recoveryCodes[0] ?? ''))
    const full = (await house.sessions(anna.id)).filter(({ factor }) => factor === 'full')
    expect(full).toHaveLength(1)
  })

  it('gives one account for a link, also when it is used twenty times at the same moment', async () => {
    const token = await invitationFor(house, null, 'first_administrator')
    const address = paths.invitation.to({ token })
    const answers = await atOnce(
      20,
      async () => house.visitor(),
      async (one) => {
        const { html } = await one.get(address)
        const words = {
          regionName: 'Region Prøve',
          name: 'Systemadministrator',
          email: 'first@contract.test',
        }
        return one.submit(html.form(address), { ...words, password, repeated: password })
      },
    )
    expect(answers.filter((page) => page.address === paths.factorSetup.to({}))).toHaveLength(1)
    const people = await house.test.house.store.db.selectFrom('person').select('email').execute()
    expect(people.filter(({ email }) => email === 'first@contract.test')).toHaveLength(1)
    expect((await house.visitor().get(address)).body).toContain('Linket er brugt eller for gammelt')
  })

  it('asks a newcomer for an authenticator app before anything else', async () => {
    const carl = await house.resident(`carl-${arrivals}`)
    const address = paths.invitation.to({ token: await invitationFor(house, carl.id, 'activate') })
    const browser = house.visitor()
    const page = await browser.submit((await browser.get(address)).html.form(address), {
      password,
      repeated: password,
    })
    expect(page.address).toBe(paths.factorSetup.to({}))
    expect(await isIn(browser)).toBe(false)
    expect((await browser.get(account)).address).toBe(paths.factorSetup.to({}))
  })

  it('never goes on with a session that it did not make itself', async () => {
    const browser = house.visitor()
    browser.cookies.set('session', 'chosen-by-somebody-else')
    await typePassword(browser, anna.email)
    const afterPassword = browser.cookies.get('session')
    await typeCode(browser, anna.codeAt())
    const afterCode = browser.cookies.get('session')
    expect(new Set(['chosen-by-somebody-else', afterPassword, afterCode])).toHaveLength(3)
    for (const token of ['chosen-by-somebody-else', afterPassword ?? '']) {
      const thief = house.visitor()
      thief.cookies.set('session', token)
      expect(await isIn(thief)).toBe(false)
    }
    expect(await isIn(browser)).toBe(true)
  })

  it('ends a session after half an hour without use, and after twelve hours in any case', async () => {
    const [idle, busy] = [house.visitor(), house.visitor()]
    await signIn(idle, anna)
    house.test.clock.moveBy(60 * seconds)
    await signIn(busy, anna)
    for (let minutes = 0; minutes < 12 * 60 - 20; minutes += 20) {
      house.test.clock.moveBy(20 * 60 * seconds)
      expect([minutes, await isIn(busy)]).toEqual([minutes, true])
    }
    expect(await isIn(idle)).toBe(false)
    house.test.clock.moveBy(20 * 60 * seconds)
    expect(await isIn(busy)).toBe(false)
  })

  it('keeps sessions when the clock goes back an hour', async () => {
    const browser = house.visitor()
    await signIn(browser, anna)
    house.test.clock.moveBy(-3600 * seconds)
    expect(await isIn(browser)).toBe(true)
  })

  it('has nothing left to copy after signing out', async () => {
    const browser = house.visitor()
    await signIn(browser, anna)
    const copied = browser.cookies.get('session') ?? ''
    const { html } = await browser.get(account)
    expect((await browser.submit(html.form(paths.logout.to({})))).address).toBe(login)
    const thief = house.visitor()
    thief.cookies.set('session', copied)
    expect(await isIn(thief)).toBe(false)
  })

  it('gives a new token when the password is proven again, and no longer life', async () => {
    const browser = house.visitor()
    await signIn(browser, anna)
    const began = house.test.clock.now()
    const copied = browser.cookies.get('session') ?? ''
    for (let hours = 0; hours < 24; hours += 1) {
      house.test.clock.moveBy(29 * 60 * seconds)
      const page = await browser.get(paths.proveAgain.to({}, { next: '/account' }))
      if (page.address === login) break
      const onwards = await browser.submit(page.html.form(paths.proveAgain.to({})), { password })
      expect(onwards.address).toBe(account)
    }
    const passed = Date.parse(house.test.clock.now()) - Date.parse(began)
    expect(passed / (3600 * seconds)).toBeLessThan(12.5)
    const thief = house.visitor()
    thief.cookies.set('session', copied)
    expect(await isIn(thief)).toBe(false)
  })

  it('lets somebody who lost app and codes start afresh, by an administrator who has just proven the password', async () => {
    const { db } = house.test.house.store
    const chief = await house.resident(`chief-${arrivals}`)
    await db
      .insertInto('role_assignment')
      .values({
        id: id(`role-${arrivals}`),
        person_id: chief.id,
        role: 'admin',
        unit_id: null,
        valid_from: day('2020-01-01'),
        valid_to: null,
        granted_by: null,
        granted_at: house.test.clock.now(),
      })
      .execute()
    const [lost, admin] = [house.visitor(), house.visitor()]
    await signIn(lost, anna)
    await signIn(admin, chief)
    const [page, reset] = [paths.person.to({ person: anna.id }), paths.personReset.to({ person: anna.id })]
    house.test.clock.moveBy(11 * 60 * seconds)
    const asked = await admin.get(page)
    expect(asked.address).toContain(paths.proveAgain.to({}))
    const shown = await admin.submit(asked.html.form(paths.proveAgain.to({})), { password })
    const made = await admin.submit(shown.html.form(reset))
    const link = new URL(made.html.text('.m-once')).pathname
    expect(await isIn(lost)).toBe(false)
    const late = house.visitor()
    await typePassword(late, anna.email)
    expect([...late.cookies.keys()]).not.toContain('session')
    const chosen = 'et nyt og langt kodeord'
    const setup = await lost.submit((await lost.get(link)).html.form(link), {
      password: chosen,
      repeated: chosen,
    })
    expect(setup.address).toBe(paths.factorSetup.to({}))
    expect(await isIn(lost)).toBe(false)
    const own = await admin.get(paths.person.to({ person: chief.id }))
    expect(own.html.forms().map(({ action }) => action)).not.toContain(
      paths.personReset.to({ person: chief.id }),
    )
    const traces = await db
      .selectFrom('audit')
      .select(['actor_id', 'object_id'])
      .where('action', '=', 'account.reset')
      .execute()
    expect(traces).toEqual([{ actor_id: chief.id, object_id: anna.id }])
  })

  it('ends every other session when the password is changed', async () => {
    const [here, there] = [house.visitor(), house.visitor()]
    await signIn(here, anna)
    house.test.clock.moveBy(30 * seconds)
    await signIn(there, anna)
    const form = (await here.get(account)).html.form(paths.accountPassword.to({}))
    const chosen = 'et nyt og langt kodeord'
    await here.submit(form, { current: password, password: chosen, repeated: chosen })
    expect([await isIn(here), await isIn(there)]).toEqual([true, false])
    const old = house.visitor()
    await typePassword(old, anna.email)
    expect([...old.cookies.keys()]).not.toContain('session')
  })
})
