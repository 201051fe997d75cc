import { TOTP } from 'otpauth'
import { sealSecret } from '../../../src/actions/account/second-factor.ts'
import { tokenHash } from '../../../src/adapters/ids.ts'
import { hashPassword } from '../../../src/adapters/passwords.ts'
import { newRecoveryCodes, newTotpSecret } from '../../../src/adapters/totp.ts'
import { openStore } from '../../../src/db/store.ts'
import { id, type PersonId } from '../../../src/domain/ids.ts'
import type { Instant } from '../../../src/domain/time.ts'
import { frame } from '../../../src/http/frame.tsx'
import { type App, mount } from '../../../src/http/kernel/mount.ts'
import { routes } from '../../../src/http/routes.ts'
import { paths } from '../../../src/paths.ts'
import { Browserless, type Page } from '../../support/browserless.ts'
import type { EngineName } from '../../support/engines.ts'
import { openTestHouse, type TestHouse } from '../../support/house.ts'

export const password = 'et langt kodeord til huset'

/** Somebody with a password, an authenticator app and recovery codes. */
export interface Resident {
  readonly id: PersonId
  readonly email: string
  readonly recoveryCodes: readonly string[]
  /** The code that the app shows at a moment; now, unless told otherwise. */
  codeAt(moment?: Instant): string
}

export interface GuardedHouse {
  readonly test: TestHouse
  readonly app: App
  /** A browser of its own, nobody yet. */
  visitor(): Browserless
  /** A second process on the same database, as after a restart. */
  restarted(): { readonly visitor: () => Browserless; readonly close: () => Promise<void> }
  resident(name: string): Promise<Resident>
  sessions(person: PersonId): Promise<readonly { readonly factor: string }[]>
}

/** An empty house that demands the second factor, as every house in use does. */
export async function guardedHouse(engine: EngineName): Promise<GuardedHouse> {
  const test = await openTestHouse({ engine, factorRequired: true })
  const { house } = test
  const app = mount(house, routes, frame)
  const hash = hashPassword(password)
  return {
    test,
    app,
    visitor: () => new Browserless((request) => app.request(request)),
    restarted: () => {
      const store = openStore(test.database, () => {})
      const again = mount({ ...house, store }, routes, frame)
      return {
        visitor: () => new Browserless((request) => again.request(request)),
        close: () => store.close(),
      }
    },
    resident: async (name) => {
      const secret = newTotpSecret(house.ids)
      const codes = newRecoveryCodes(house.ids)
      const person = id<'person'>(house.ids.next())
      await house.store.db
        .insertInto('person')
        .values({
          id: person,
          email: `${name}@contract.test`,
          email_key: `${name}@contract.test`,
          name,
          password_hash: await hash,
          totp_sealed: sealSecret(secret, person, house.keys.totp, house.ids),
          totp_last_step: null,
          recovery_hashes: codes.map((code) => code.hash).join(' '),
          language: null,
          shortcuts: 1,
          disabled_at: null,
          created_at: house.clock.now(),
          version: 1,
        })
        .execute()
      const codeAt = (moment = house.clock.now()) =>
        new TOTP({ secret }).generate({ timestamp: Date.parse(moment) })
      return {
        id: person,
        email: `${name}@contract.test`,
        recoveryCodes: codes.map(({ code }) => code),
        codeAt,
      }
    },
    sessions: (person) =>
      house.store.db.selectFrom('session').select('factor').where('person_id', '=', person).execute(),
  }
}

/** Types an address and a password at the door. */
export async function typePassword(browser: Browserless, email: string, typed = password): Promise<Page> {
  const { html } = await browser.get(paths.login.to({}))
  return browser.submit(html.form(paths.login.to({})), { email, password: typed })
}

/** Types a code where the door asks for one. */
export async function typeCode(browser: Browserless, code: string): Promise<Page> {
  const { html } = await browser.get(paths.secondFactor.to({}))
  return browser.submit(html.form(paths.secondFactor.to({})), { code })
}

/** Whether whoever holds these cookies is signed in. */
export async function isIn(browser: Browserless): Promise<boolean> {
  const { status, address } = await browser.get(paths.account.to({}))
  return status === 200 && address === paths.account.to({})
}

/** Password and code, as every morning. */
export async function signIn(
  browser: Browserless,
  resident: Resident,
  code = resident.codeAt(),
): Promise<Page> {
  await typePassword(browser, resident.email)
  return typeCode(browser, code)
}

/** A link that activates a person's account, not used yet. */
export async function invitationFor(
  house: GuardedHouse,
  person: PersonId | null,
  purpose: 'first_administrator' | 'activate',
): Promise<string> {
  const token = house.test.house.ids.token()
  await house.test.house.store.db
    .insertInto('invitation')
    .values({
      token_hash: tokenHash(token),
      person_id: person,
      purpose,
      created_at: house.test.clock.now(),
      expires_at: '2026-01-01T00:00:00.000Z' as Instant,
      used_at: null,
    })
    .execute()
  return token
}
