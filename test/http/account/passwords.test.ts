import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { paths } from '../../../src/paths.ts'
import {
  type GuardedHouse,
  guardedHouse,
  invitationFor,
  signIn,
  typePassword,
} from '../../house/support/door.ts'

let house: GuardedHouse
beforeAll(async () => {
  house = await guardedHouse('sqlite')
})
afterAll(() => house.test.close())

const typedInto = 'input[name=password], input[name=repeated], input[name=current]'
/** What would keep a password from being pasted, filled in or typed whole. */
const hindrances = ['onpaste', 'oncopy', 'oninput', 'readonly', 'disabled', 'pattern', 'maxlength']

it('is typed unseen wherever it is typed, and may be pasted or filled in by a keeper of passwords', async () => {
  const anna = await house.resident('anna')
  const [visitor, inside] = [house.visitor(), house.visitor()]
  await signIn(inside, anna)
  const token = await invitationFor(house, null, 'first_administrator')
  const pages = [
    await visitor.get(paths.login.to({})),
    await visitor.get(paths.invitation.to({ token })),
    await inside.get(paths.proveAgain.to({})),
    await inside.get(paths.account.to({})),
  ]
  const fields = pages.flatMap(({ html }) => [...html.document.querySelectorAll(typedInto)])
  expect(fields.map((field) => field.getAttribute('name'))).toEqual([
    ...['password', 'password', 'repeated', 'password'],
    ...['current', 'password', 'repeated'],
  ])
  for (const field of fields) {
    expect(field.getAttribute('type')).toBe('password')
    expect(field.getAttribute('autocomplete')).toMatch(/^(current|new)-password$/)
    expect(hindrances.filter((name) => field.hasAttribute(name))).toEqual([])
  }
  const script = readFileSync(join(import.meta.dirname, '../../../views/assets/modent.js'), 'utf8')
  expect(script).not.toMatch(/['"](paste|copy|cut|beforeinput|contextmenu)['"]/)
})

it('is good for as long as nobody changes it', async () => {
  const carl = await house.resident('carl')
  house.test.clock.moveBy(10 * 365 * 24 * 3_600_000)
  expect((await typePassword(house.visitor(), carl.email)).address).toBe(paths.secondFactor.to({}))
})
