import { frame } from '../../src/http/frame.tsx'
import { mount } from '../../src/http/kernel/mount.ts'
import { routes } from '../../src/http/routes.ts'
import { Browserless } from '../support/browserless.ts'
import type { SmallRegion } from '../support/small-region.ts'

/** A browser without script in which this person has just signed in; nobody where none is named. */
export async function browserOf(region: SmallRegion, name?: string): Promise<Browserless> {
  const app = mount(region.test.house, routes, frame)
  const browser = new Browserless((request) => app.request(request))
  if (name !== undefined) browser.cookies.set('session', await region.session(name))
  return browser
}
