import type { World } from '../../house/support/world.ts'
import { Browserless, type Page } from '../../support/browserless.ts'

/** A browser without script in which this person of the world is signed in. */
export function visit(world: World, principal: string): Browserless {
  const browser = new Browserless((request) => world.app.fetch(request), world.test.house.baseUrl.origin)
  const cookie = world.cookieOf(principal)
  if (cookie === undefined) throw new Error(`${principal} has no session`)
  browser.cookies.set('session', cookie)
  return browser
}

/** The words of a page's main part. */
export function said(page: Page): string {
  return page.html.text('main')
}

/** The one field of a form on the page, as it stands. */
export function fieldOf(page: Page, action: string, field: string): readonly string[] {
  const found = page.html.form(action).fields.find(({ name }) => name === field)
  if (!found) throw new Error(`The form to ${action} has no field ${field}`)
  return found.values
}
