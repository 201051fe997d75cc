import { readPdf } from '../../support/pdf.ts'
import { canariesIn, everythingIn, maySee } from './canaries.ts'
import { addressesOf, type Place, type Stock } from './examples.ts'
import type { Held } from './policy.ts'
import type { Reply, World } from './world.ts'

/** One thing that a principal was shown. */
export interface Seen {
  readonly address: string
  readonly status: number
  readonly text: string
  /** A page that was shown leads here. */
  readonly linked: boolean
}

/** How many addresses of one pattern are followed: the hundredth control of a unit tells what the first did. */
const atMost = 24

/**
 * Everything that a principal gets to see: from the first page by every link, and by every address of the route list
 * with the ids of all places, reached or not. PDFs are read back as text.
 */
export async function crawl(
  world: World,
  principal: string,
  stock: Stock,
  places: readonly Place[],
): Promise<readonly Seen[]> {
  const known = places.flatMap((place) =>
    world.routes
      .filter(({ method }) => method === 'GET')
      .flatMap((route) => addressesOf(route, stock, place, true).map(({ path }) => path)),
  )
  const seen: Seen[] = []
  const queue = ['/', ...new Set(known)]
  const asked = new Set<string>()
  const linked = new Set<string>()
  const followed = new Map<string, number>()
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    if (asked.has(next)) continue
    asked.add(next)
    const reply = await world.ask(principal, next)
    seen.push({ address: next, status: reply.status, text: await textOf(reply), linked: false })
    for (const link of linksIn(reply)) {
      linked.add(link)
      const pattern = patternOf(link)
      const count = followed.get(pattern) ?? 0
      if (count >= atMost || asked.has(link)) continue
      followed.set(pattern, count + 1)
      queue.push(link)
    }
  }
  return seen.map((one) => ({ ...one, linked: linked.has(one.address) }))
}

/** What a principal was shown that they may not see, and links that lead them to what they are refused. */
export function faultsIn(seen: readonly Seen[], held: Held, principal: string): string[] {
  return seen.flatMap(({ address, status, text, linked }) => [
    ...(status >= 500 ? [`${address} is broken`] : []),
    ...(linked && status === 404 ? [`${address} is linked and refused`] : []),
    ...canariesIn(text)
      .filter((canary) => !maySee(held, principal, canary))
      .map((canary) => `${address} shows ${canary.text}`),
  ])
}

async function textOf(reply: Reply): Promise<string> {
  const all = everythingIn(reply)
  if (!reply.headers.get('content-type')?.startsWith('application/pdf')) return all
  const { pages, title, subject, author, xmp, bookmarks } = await readPdf(reply.bytes)
  const marks = bookmarks.map((bookmark) => bookmark.title)
  return [all, title, subject, author, xmp, ...marks, ...pages.map(({ text }) => text)].join('\n')
}

/** Where an answer leads: links, redirects, and what forms and enhanced elements would ask for. */
function linksIn(reply: Reply): string[] {
  const location = reply.headers.get('location')
  if (location?.startsWith('/')) return [location]
  if (!reply.headers.get('content-type')?.startsWith('text/html')) return []
  // Reading some thousand pages as documents would take longer than asking for them; what we write has one spelling.
  const leading = /\s(?:data-)?(?:hx-get|href)="([^"]*)"/g
  return [...reply.body.replaceAll(/<link\b[^>]*>/g, '').matchAll(leading)]
    .map(([, address = '']) => address.replaceAll('&amp;', '&').split('#')[0] ?? '')
    .filter((address) => address.startsWith('/') && !address.startsWith('/assets/'))
}

/** The shape of an address: ids, codes and years left out. */
function patternOf(address: string): string {
  return address.replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}|GL-\d+(-K\d+)?|\d+(\.\d+)?|\bU\d+\b/g, '*')
}
