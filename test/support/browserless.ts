import { type ButtonOnPage, type FormOnPage, type Html, readHtml } from './html.ts'

/** What answers: an application's `fetch`, or the network. */
export type Answering = (request: Request) => Response | Promise<Response>

/** What a person puts into one field; several where several boxes are ticked, none to clear it. */
export type Filled = string | File | readonly (string | File)[]

export interface Page {
  /** The path and query it was answered at, after redirects. */
  address: string
  status: number
  headers: Headers
  /** The bytes, for downloads. */
  bytes: Uint8Array
  /** The bytes as text. */
  body: string
  /** The page read as HTML. */
  html: Html
}

const longestRedirect = 10

/**
 * A browser without script: keeps cookies by their rules, follows redirects, says where a form comes from, and sends
 * no field and no choice that the page does not offer. For what no browser would do there is `send`.
 */
export class Browserless {
  readonly cookies = new Map<string, string>()
  /** Sent with every request, as `Accept-Language` would be. */
  readonly headers = new Headers({ accept: 'text/html' })
  readonly #answer: Answering
  readonly #origin: string

  constructor(answer: Answering, origin = 'http://localhost:3000') {
    this.#answer = answer
    this.#origin = origin
  }

  /** Opens an address of the site, as a typed address or a followed link. */
  async get(address: string): Promise<Page> {
    return this.#follow(address, { method: 'GET' })
  }

  /**
   * Sends a form as it stands on the page, with these fields filled in and, where the form has several buttons that
   * matter, the one of this description pressed. A field, choice or button that the form does not have throws.
   */
  async submit(
    form: FormOnPage,
    filled: Record<string, Filled> = {},
    pressed: Partial<ButtonOnPage> = {},
  ): Promise<Page> {
    const button = buttonOf(form, pressed)
    const pairs = pairsOf(form, filled)
    if (button && button.name !== '') pairs.push([button.name, button.value])
    const action = button?.action ?? form.action
    if (form.method === 'POST') {
      const init = await encoded(form.type, pairs)
      const headers = { ...this.#sameOrigin(), ...init.headers }
      return this.#follow(action, { method: 'POST', ...init, headers })
    }
    const query = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, String(value)]))
    return this.get(`${action.split('?')[0]}?${query}`)
  }

  /** One request just so, redirects not followed; cookies go out and come in as ever. */
  async send(address: string, init: RequestInit = {}): Promise<Page> {
    const url = new URL(address, this.#origin)
    const headers = new Headers([...this.headers, ...new Headers(init.headers)])
    headers.set('host', url.host)
    if (this.cookies.size > 0)
      headers.set('cookie', [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '))
    const response = await this.#answer(new Request(url, { ...init, headers, redirect: 'manual' }))
    for (const line of response.headers.getSetCookie()) this.#keep(line)
    const bytes = new Uint8Array(await response.arrayBuffer())
    const body = new TextDecoder().decode(bytes)
    let html: Html | undefined
    return {
      address: url.pathname + url.search,
      status: response.status,
      headers: response.headers,
      bytes,
      body,
      get html() {
        html ??= readHtml(body)
        return html
      },
    }
  }

  #sameOrigin(): Record<string, string> {
    return { origin: this.#origin, 'sec-fetch-site': 'same-origin' }
  }

  async #follow(address: string, init: RequestInit): Promise<Page> {
    let page = await this.send(address, init)
    for (let step = 0; step < longestRedirect; step += 1) {
      const location = page.headers.get('location')
      if (location === null || page.status < 300 || page.status > 399) return page
      const next = new URL(location, new URL(page.address, this.#origin))
      if (next.origin !== this.#origin) throw new Error(`${page.address} leads away to ${next.href}`)
      const again = page.status === 307 || page.status === 308
      page = await this.send(next.href, again ? init : { method: 'GET' })
    }
    throw new Error(`${address} leads in a circle`)
  }

  /** By the rules of browsers: a cookie past its end goes, and one whose name promises more than it keeps never comes. */
  #keep(line: string) {
    const [pair = '', ...rest] = line.split(';').map((part) => part.trim())
    const cut = pair.indexOf('=')
    const [name, value] = [pair.slice(0, cut), pair.slice(cut + 1)]
    const facts = new Map(rest.map((part) => splitFact(part)))
    const secure = facts.has('secure')
    const hostOnly = secure && facts.get('path') === '/' && !facts.has('domain')
    if (name.startsWith('__Host-') && !hostOnly) throw new Error(`A browser refuses the cookie: ${line}`)
    if (name.startsWith('__Secure-') && !secure) throw new Error(`A browser refuses the cookie: ${line}`)
    const age = facts.get('max-age')
    const ended = age !== undefined ? Number(age) <= 0 : facts.get('expires')?.includes(' 1970 ')
    if (ended) this.cookies.delete(name)
    else this.cookies.set(name, value)
  }
}

function splitFact(part: string): [string, string] {
  const [name = '', ...value] = part.split('=')
  return [name.toLowerCase(), value.join('=')]
}

type Pair = [name: string, value: string | File]

function pairsOf(form: FormOnPage, filled: Record<string, Filled>): Pair[] {
  const names = form.fields.map(({ name }) => name)
  for (const name of Object.keys(filled)) {
    if (!names.includes(name))
      throw new Error(`The form to ${form.action} has no field ${name}; it has: ${names.join(', ')}`)
  }
  return form.fields.flatMap(({ name, kind, values, choices }): Pair[] => {
    const given = filled[name]
    const sent =
      given === undefined ? values : typeof given === 'string' || given instanceof File ? [given] : given
    const offered = kind === 'one-of' || kind === 'any-of'
    for (const value of given === undefined ? [] : sent) {
      if (offered && !choices.includes(String(value)))
        throw new Error(`${name} in the form to ${form.action} offers: ${choices.join(', ')}; not ${value}`)
    }
    // An empty file field still goes out, as a file without a name.
    if (kind === 'file' && sent.length === 0) return [[name, new File([], '')]]
    return sent.map((value): Pair => [name, value])
  })
}

/** Without a description it is the form's first button, as when a person presses Enter. */
function buttonOf(form: FormOnPage, pressed: Partial<ButtonOnPage>): ButtonOnPage | undefined {
  const wanted = Object.entries(pressed)
  const found = form.buttons.find((button) =>
    wanted.every(([fact, value]) => button[fact as keyof ButtonOnPage] === value),
  )
  if (!found && wanted.length > 0)
    throw new Error(`The form to ${form.action} has no button with ${JSON.stringify(pressed)}`)
  return found
}

async function encoded(type: string, pairs: readonly Pair[]): Promise<RequestInit> {
  if (type === 'multipart/form-data') return multipart(pairs)
  const text = (value: string | File) => lines(value instanceof File ? value.name : value)
  const body = new URLSearchParams(pairs.map(([name, value]): [string, string] => [name, text(value)]))
  return { body, headers: { 'content-length': String(Buffer.byteLength(body.toString())) } }
}

/** Written out here, since Node's own leaves the name out of a file field nobody filled, and browsers send it empty. */
async function multipart(pairs: readonly Pair[]): Promise<RequestInit> {
  const boundary = '----modent-form-boundary'
  const quoted = (name: string) => name.replaceAll('"', '%22').replaceAll(/\r\n?|\n/g, '%0D%0A')
  const parts: (string | Blob)[] = []
  for (const [name, value] of pairs) {
    const head = `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"`
    if (value instanceof File) {
      const type = value.type || 'application/octet-stream'
      parts.push(`${head}; filename="${quoted(value.name)}"\r\nContent-Type: ${type}\r\n\r\n`, value, '\r\n')
    } else parts.push(`${head}\r\n\r\n${lines(value)}\r\n`)
  }
  const body = await new Blob([...parts, `--${boundary}--\r\n`]).bytes()
  return { body, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } }
}

/** Browsers send every line break of a form as CR LF. */
function lines(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n')
}
