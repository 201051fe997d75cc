import { isIP } from 'node:net'

const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whether a request was sent to this application by name: the configured host, or this very machine in front of it. */
export function knowsHost(baseUrl: URL, host: string): boolean {
  if (host === baseUrl.host) return true
  const parsed = URL.parse(`http://${host}/`)
  return parsed !== null && loopback.has(parsed.hostname) && loopback.has(baseUrl.hostname)
}

/**
 * The address that a request came from. The proxy that ends TLS stands on this machine and appends whom it speaks for
 * to `X-Forwarded-For`, so the last of them is believed where the connection is from this machine, and nowhere else.
 * Undefined where nobody can tell, as with a proxy that says nothing: everybody would seem to be one.
 */
export function clientAddress(
  peer: string | undefined,
  forwardedFor: string | undefined,
): string | undefined {
  if (peer === undefined) return undefined
  if (!/^(::1|(::ffff:)?127(\.\d{1,3}){3})$/.test(peer)) return peer
  const last = forwardedFor?.split(',').at(-1)?.trim() ?? ''
  return isIP(last) === 0 ? undefined : last
}

interface OriginFacts {
  readonly baseUrl: URL
  readonly host: string
  readonly secFetchSite: string | undefined
  readonly origin: string | undefined
}

/**
 * Whether a form was sent by a page of ours. A browser says so in `Sec-Fetch-Site` (its `Origin` is then "null", since
 * our pages send no referrer), an older one in `Origin`. Where neither is sent it was no browser, and the form token
 * alone decides.
 */
export function sentByOurPage({ baseUrl, host, secFetchSite, origin }: OriginFacts): boolean {
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin'
  if (origin === undefined) return true
  return origin === baseUrl.origin || (knowsHost(baseUrl, host) && origin === `${baseUrl.protocol}//${host}`)
}

/**
 * The address to go on to after a form that carried one: read as a URL, held against our own pages, and written out
 * anew, so that nothing leads away from here however it is spelled. Anything else leads to the first page.
 */
export function ownAddress(
  routes: readonly { readonly method: string; readonly pattern: string }[],
  baseUrl: URL,
  wanted: string,
): string {
  const url = URL.parse(wanted, baseUrl.href)
  if (url === null || url.origin !== baseUrl.origin) return '/'
  const known = routes.some(({ method, pattern }) => method === 'GET' && matches(pattern, url.pathname))
  return known ? `${url.pathname}${url.search}` : '/'
}

function matches(pattern: string, pathname: string): boolean {
  const [wanted, given] = [pattern.split('/'), pathname.split('/')]
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => part.startsWith(':') || part === given[index])
  )
}
