import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { routes } from '../../src/http/routes.ts'
import { languageCodes } from '../../src/i18n/language.ts'
import { openScreen, type Screen } from './support/on-screen.ts'

const pages = routes.filter(({ method }) => method === 'GET')

let screen: Screen
beforeAll(async () => {
  screen = await openScreen()
})
afterAll(() => screen.close())

it.each(pages.map((route) => [route.pattern, route] as const))(
  '%s shows something to somebody',
  async (_, route) => {
    const { shown, other } = await screen.found(route)
    expect(shown.length + other.length).toBeGreaterThan(0)
  },
)

// Whoever reaches a page first looks at it in full, with everything that can be opened on it. All others load it once,
// in one language or the other and at one width or the other. Without script it is loaded once.
describe.each(languageCodes)('in a real browser, in %s,', (language) => {
  beforeEach(() => screen.speak(language))

  it.each(pages.map((route, index) => [route.pattern, route, index] as const))(
    '%s breaks no rule of a good page',
    async (_, route, index) => {
      const { shown } = await screen.found(route)
      const [first, ...others] = shown
      if (!first) return expect(shown).toEqual([])
      const faults: string[] = []
      for (const view of [first, ...(await screen.openings(first, route))])
        faults.push(...(await screen.faultsOn(view, { language, widths: ['wide', 'narrow'], axe: true })))
      const plain = languageCodes[index % languageCodes.length] === language
      if (plain)
        faults.push(...(await screen.faultsOn(first, { language, widths: ['narrow'], withoutScript: true })))
      for (const [nth, view] of others.entries()) {
        if (nth % languageCodes.length !== languageCodes.indexOf(language)) continue
        const width = nth % 4 < 2 ? 'wide' : 'narrow'
        faults.push(...(await screen.faultsOn(view, { language, widths: [width] })))
      }
      expect(faults).toEqual([])
    },
  )
})
