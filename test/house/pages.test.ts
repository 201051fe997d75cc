import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { routes } from '../../src/http/routes.ts'
import { languageCodes } from '../../src/i18n/language.ts'
import { openScreen, type Screen } from './support/on-screen.ts'

const pages = routes
  .filter(({ method }) => method === 'GET')
  .map((route): [string, typeof route] => [route.pattern, route])

let screen: Screen
beforeAll(async () => {
  screen = await openScreen()
})
afterAll(() => screen.close())

it.each(pages)('%s shows something to somebody', async (_, route) => {
  expect((await screen.found(route)).kind).not.toBe('nothing')
})

// The two languages share their markup, so that axe and what opens on a page are looked at once; how wide the words are
// differs.
describe.each(languageCodes)('in a real browser, in %s,', (language) => {
  beforeAll(() => screen.speak(language))

  it.each(pages)('%s breaks no rule of a good page', async (_, route) => {
    const found = await screen.found(route)
    const faults: string[] = []
    const views = found.kind === 'page' ? found.views : []
    for (const [nth, view] of (language === 'da' ? views : views.slice(0, 1)).entries())
      faults.push(...(await screen.faultsOn(view, { language, axe: language === 'da' && nth === 0 })))
    expect(faults).toEqual([])
  })
})
