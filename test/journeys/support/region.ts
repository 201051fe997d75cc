import { TOTP } from 'otpauth'
import { inviteFirstAdministrator } from '../../../src/actions/account/password.ts'
import { hashPassword } from '../../../src/adapters/passwords.ts'
import type { Instant } from '../../../src/domain/time.ts'
import { frame } from '../../../src/http/frame.tsx'
import { listen } from '../../../src/http/kernel/listen.ts'
import { mount } from '../../../src/http/kernel/mount.ts'
import { routes } from '../../../src/http/routes.ts'
import { paths } from '../../../src/paths.ts'
import { openBrowser } from '../../support/browser.ts'
import { Browserless, type Filled, type Page } from '../../support/browserless.ts'
import type { EngineName } from '../../support/engines.ts'
import { freePort } from '../../support/free-port.ts'
import { openTestHouse, type TestHouse } from '../../support/house.ts'
import type { ButtonOnPage, FormOnPage } from '../../support/html.ts'
import { type Browsing, inBrowser } from './in-browser.ts'

const password = 'fire gamle broer over åen'
const newComer = { password, repeated: password }

/** Somebody with a browser, a password and an authenticator app. */
export interface Person {
  /** Opens a page; where the session has ended, signs in again first, as anybody would. */
  open(address: string): Promise<Page>
  /** Fills in a form, or the one to this address, on a page, and sends it; the page that follows must not refuse. */
  send(
    page: Page,
    to: string | FormOnPage,
    filled?: Record<string, Filled>,
    pressed?: Partial<ButtonOnPage>,
  ): Promise<Page>
  /** Opens the page where such a form stands at its own address, and sends it. */
  fill(address: string, filled: Record<string, Filled>): Promise<Page>
  /** The same person going on without script, which is done sooner. */
  plainly(): Promise<Person>
}

/** A region, empty unless it is filled, lived in through its pages alone. */
export interface LivingRegion {
  readonly test: TestHouse
  /** The one-time link that the first start prints. */
  firstLink(): Promise<string>
  /** Comes in by a one-time link, sets up an authenticator app, and stays. */
  arrive(link: string, email: string, more?: Record<string, string>): Promise<Person>
  /** Somebody who was there before, who signs in with the password. */
  come(email: string): Promise<Person>
  moveTo(day: string): void
  /** What no good page does, of all that everybody has seen so far. */
  troubles(): readonly string[]
  close(): Promise<void>
}

interface Wishes {
  readonly engine: EngineName
  /** The day it begins, at nine o'clock. */
  readonly day: string
  /** Fills it with people who have this password and no second factor. */
  readonly filled?: (test: TestHouse, passwordHash: string) => Promise<void>
}

/**
 * Opens a region behind a real server: one in which nobody is, with a second factor for everybody, or one with people in
 * it who sign in by password alone.
 */
export async function openRegion({ engine, day, filled }: Wishes): Promise<LivingRegion> {
  const morning = (on: string) => `${on}T07:00:00.000Z` as Instant
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const test = await openTestHouse({ engine, clock: morning(day), factorRequired: !filled, baseUrl })
  await filled?.(test, await hashPassword(password))
  const server = await listen(mount(test.house, routes, frame), 'localhost', port)
  const browser = await openBrowser()
  const troubles: (readonly string[])[] = []

  /** Sets up a password and an authenticator app by a one-time link; gives what makes the codes. */
  async function enter(hand: Browsing, link: string, more: Record<string, string>): Promise<() => string> {
    const first = await hand.get(link)
    const setup = await hand.submit(first.html.form(link), { ...more, ...newComer })
    const secret = setup.html.text('code').replaceAll(' ', '')
    const code = () => new TOTP({ secret }).generate({ timestamp: Date.parse(test.clock.now()) })
    const kept = await hand.submit(setup.html.form(paths.factorSetup.to({})), { code: code() })
    if (kept.html.texts('code').length === 0) throw new Error(`No recovery codes at ${link}`)
    return code
  }

  async function newTab() {
    const visitor = await browser.visitor(baseUrl)
    troubles.push(visitor.troubles)
    return visitor
  }

  /** The hands of somebody: those in the browser, and the same without script. */
  function handsWith(tab: Awaited<ReturnType<typeof newTab>>): Hands {
    const plainly = async () => {
      const plain = new Browserless(fetch, baseUrl)
      for (const { name, value } of await tab.context.cookies()) plain.cookies.set(name, value)
      return plain
    }
    return { hand: inBrowser(tab), plainly }
  }

  /** Enters in the browser; all after the first enter sooner, and take their cookies along. */
  async function entered(link: string, more: Record<string, string>): Promise<[Hands, () => string]> {
    const isFirst = troubles.length === 0
    const tab = await newTab()
    const hands = handsWith(tab)
    if (isFirst) return [hands, await enter(hands.hand, link, more)]
    const plain = new Browserless(fetch, baseUrl)
    const code = await enter(plain, link, more)
    await tab.context.addCookies([...plain.cookies].map(([name, value]) => ({ name, value, url: baseUrl })))
    return [hands, code]
  }

  return {
    test,
    firstLink: async () => {
      const until = new Date(Date.parse(test.clock.now()) + 3_600_000).toISOString() as Instant
      await inviteFirstAdministrator(test.changeAs({ kind: 'operator' }), 'first', until)
      return paths.invitation.to({ token: 'first' })
    },
    moveTo: (on) => test.clock.moveTo(morning(on)),
    troubles: () => troubles.flat(),
    close: async () => {
      await browser.close()
      await server.stop(0)
      await test.close()
    },
    come: async (email) => personWith(handsWith(await newTab()), email),
    arrive: async (link, email, more = {}) => {
      const [hands, code] = await entered(link, more)
      return personWith(hands, email, code)
    },
  }
}

interface Hands {
  readonly hand: Browsing
  readonly plainly: () => Promise<Browsing>
}

function personWith({ hand: browser, plainly }: Hands, email: string, code?: () => string): Person {
  const signIn = async () => {
    const door = await browser.get(paths.login.to({}))
    const asked = await browser.submit(door.html.form(paths.login.to({})), { email, password })
    if (code) await browser.submit(asked.html.form(paths.secondFactor.to({})), { code: code() })
  }
  const open = async (address: string): Promise<Page> => {
    let page = await browser.get(address)
    if (page.address.startsWith(paths.login.to({})) && !page.address.startsWith(paths.proveAgain.to({}))) {
      await signIn()
      page = await browser.get(address)
    }
    if (page.address.startsWith(paths.proveAgain.to({})))
      page = await browser.submit(page.html.form(paths.proveAgain.to({})), { password })
    return page
  }
  const send: Person['send'] = async (page, to, filled = {}, pressed = {}) => {
    const form = typeof to === 'string' ? formTo(page, to) : to
    const sent = await browser.submit(form, filled, pressed)
    if (sent.status !== 200) {
      const said = sent.html.texts('.form-error-message, .alert, main').join(' | ').slice(0, 600)
      throw new Error(`${email} is refused at ${form.action} with ${sent.status}: ${said}`)
    }
    return sent
  }
  return {
    open,
    send,
    fill: async (address, filled) => send(await open(address), address, filled),
    plainly: async () => personWith({ hand: await plainly(), plainly }, email, code),
  }
}

/** The form whose own address this is, or one of whose buttons leads there. */
function formTo(page: Page, action: string): FormOnPage {
  const form = page.html
    .forms()
    .find((one) => one.action === action || one.buttons.some((button) => button.action === action))
  if (form) return form
  const others = page.html.forms().map((one) => one.action)
  throw new Error(`No form to ${action} on ${page.address} (${page.status}); it has: ${others.join(', ')}`)
}
