import { type Listening, listen } from '../../../src/http/kernel/listen.ts'
import type { Route } from '../../../src/http/kernel/route.ts'
import type { LanguageCode } from '../../../src/i18n/language.ts'
import { openBrowser, type TestBrowser } from '../../support/browser.ts'
import { freePort } from '../../support/free-port.ts'
import { readHtml } from '../../support/html.ts'
import { addressesOf, type Place, type Stock, stockOf } from './examples.ts'
import { verdictOn } from './expected.ts'
import { type Held, rolesHeld } from './policy.ts'
import { openWorld, type Reply, type World } from './world.ts'

/** One person of each role, and who stands before the door. */
const people = [
  'coordinator-u01',
  'manager-u01',
  'officer',
  'lead',
  'owner',
  'dpo',
  'auditor',
  'admin',
  'steering',
  'secretary',
  'system-owner',
  'roleless',
  'pending',
  'anonymous',
] as const

/** In CSS pixels: a desk's screen, and the narrowest that WCAG 2.1 (1.4.10, Reflow) asks for. */
const widths = [1280, 320] as const

/** A page as it is reached: by whom, and where. */
interface Shown {
  readonly who: string
  readonly path: string
}

/** What a route answers when it is asked as it should be. */
type Found =
  /** A page, as whoever has most on it sees it, and the same page with other things open. */
  | { readonly kind: 'page'; readonly views: readonly [Shown, ...Shown[]] }
  | { readonly kind: 'file' | 'redirect' | 'nothing' }

/** The region behind a real server, with a real browser before it. */
export interface Screen {
  found(route: Route): Promise<Found>
  speak(language: LanguageCode): Promise<void>
  /** Loads a page once and tells everything that a good page never does, wide and narrow; asks axe while it is wide. */
  faultsOn(shown: Shown, look: Look): Promise<readonly string[]>
  close(): Promise<void>
}

interface Look {
  readonly language: LanguageCode
  readonly axe: boolean
}

type Visitor = Awaited<ReturnType<TestBrowser['visitor']>>

/** Opens the smallest region of the house on a port of its own, and the browser of the tests. */
export async function openScreen(): Promise<Screen> {
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const world = await openWorld({ engine: 'sqlite', baseUrl })
  const [stock, held] = [await stockOf(world), await rolesHeld(world)]
  const server: Listening = await listen(world.app, 'localhost', port)
  const browser = await openBrowser()
  const visitor = await browser.visitor(baseUrl)
  // Shown one page after the other by its content alone, so that axe is brought once and not to every page.
  const judge = await browser.visitor(baseUrl)
  await judge.page.goto('/login')
  const known = new Map<Route, Promise<Found>>()
  return {
    found: (route) => {
      const found = known.get(route) ?? whatIsFound(world, route, stock, held)
      known.set(route, found)
      return found
    },
    speak: async (language) => {
      await world.test.house.store.db.updateTable('person').set({ language }).execute()
    },
    faultsOn: (shown, look) => faultsOn(visitor, judge, world, shown, look),
    close: async () => {
      await browser.close()
      await server.stop(0)
      await world.close()
    },
  }
}

async function whatIsFound(world: World, route: Route, stock: Stock, held: Held): Promise<Found> {
  let fullest: { shown: Shown; body: string } | undefined
  let other: 'redirect' | 'nothing' = 'nothing'
  // A door looks the same to whoever stands before it.
  const isDoor = route.access === 'open' || route.access === 'pending'
  for (const who of people) {
    if (isDoor && fullest) break
    const reached = placesOf(who)
      .flatMap((place) => addressesOf(route, stock, place, false))
      .filter((address) => verdictOn(route, address, who, held) === 'open')
    for (const { path } of reached) {
      const reply = await world.ask(who, path)
      if (isPage(reply)) {
        if (reply.body.length > (fullest?.body.length ?? 0))
          fullest = { shown: { who, path }, body: reply.body }
        break
      }
      // What is no page is the same for everybody, and may take its time to make.
      if (reply.status === 200) return { kind: 'file' }
      if (reply.status === 303) other = 'redirect'
    }
  }
  if (!fullest) return { kind: other }
  return { kind: 'page', views: [fullest.shown, ...openingsOf(fullest.shown, fullest.body, route)] }
}

function placesOf(who: string): readonly Place[] {
  const units = /-u\d/.test(who) ? ['U01'] : ['U01', 'R']
  return units.flatMap((unit) => ['2026', '2025'].map((year) => ({ unit, year })))
}

function isPage({ status, headers }: Reply): boolean {
  return status === 200 && headers.get('content-type')?.startsWith('text/html') === true
}

/** What the links of a page to itself ask for, one of each kind. */
function openingsOf({ who, path }: Shown, body: string, route: Route): readonly Shown[] {
  const known = Object.keys(route.input?.shape ?? {})
  const openings = new Map<string, string>()
  for (const link of readHtml(body).document.querySelectorAll('main a[href]')) {
    const [address = ''] = (link.getAttribute('href') ?? '').split('#')
    const { pathname, searchParams } = new URL(address, new URL(path, 'http://localhost'))
    const fields = [...searchParams.keys()].filter((field) => known.includes(field))
    if (pathname === path && fields.length > 0) openings.set(fields.sort().join(' '), address)
  }
  return [...openings.values()].map((address) => ({ who, path: address }))
}

async function faultsOn(
  visitor: Visitor,
  judge: Visitor,
  world: World,
  { who, path }: Shown,
  look: Look,
): Promise<readonly string[]> {
  const { page, context, troubles, markup } = visitor
  const url = world.test.house.baseUrl.origin
  const cookie = world.cookieOf(who)
  await context.clearCookies()
  await context.addCookies([
    { name: 'language', value: look.language, url },
    ...(cookie ? [{ name: 'session', value: cookie, url }] : []),
  ])
  await page.setViewportSize({ width: widths[0], height: 900 })
  const response = await page.goto(path)
  const faults: string[] = response?.status() === 200 ? [] : [`answered ${response?.status()}`]
  if (look.axe) {
    await judge.page.setContent(await markup())
    faults.push(...(await judge.accessibilityFaults()))
  }
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    const said = (await page.evaluate(layoutFaults)) as string[]
    faults.push(...said.map((fault) => `${fault} at ${width} px`))
  }
  const spoken = await page.evaluate<string>('document.documentElement.lang')
  if (spoken !== look.language) faults.push(`is not in ${look.language}`)
  faults.push(...troubles.splice(0))
  return faults.map((fault) => `${who} on ${path}: ${fault}`)
}

// Text, since it is run by the browser. Wide things may scroll in a region of their own that the keyboard reaches.
const layoutFaults = `(() => {
  const root = document.documentElement
  const faults = []
  const name = (element) => element.localName + (element.className ? '.' + element.className : '')
  if (root.scrollWidth > root.clientWidth) {
    const widest = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 1,
    )
    faults.push('scrolls sideways because of ' + widest.slice(0, 4).map(name).join(', '))
  }
  for (const element of document.querySelectorAll('main *')) {
    if (element.scrollWidth <= element.clientWidth + 1) continue
    if (!/auto|scroll/.test(getComputedStyle(element).overflowX)) continue
    const named = element.getAttribute('aria-label') || element.getAttribute('aria-labelledby')
    const isField = /^(textarea|select|input)$/.test(element.localName)
    if (!isField && (element.tabIndex < 0 || !named)) faults.push(name(element) + ' scrolls out of reach of the keyboard')
  }
  if (localStorage.length + sessionStorage.length > 0) faults.push('keeps something in the browser')
  return faults
})()`
