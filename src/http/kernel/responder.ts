import { Readable } from 'node:stream'
import type { Context } from 'hono'
import { getCookie, setCookie } from 'hono/cookie'
import { contentDisposition } from '../../adapters/files/content-disposition.ts'
import type { Answer, CookieChange } from './answer.ts'
import { commonHeaders, downloadPolicy } from './headers.ts'
import type { House } from './house.ts'
import { formTokenOf, sameText } from './session.ts'

type Body = string | Uint8Array<ArrayBuffer> | globalThis.ReadableStream | null

/** What the mount frames itself, since it takes the layout around it. */
export type Framed = Extract<Answer, { kind: 'page' | 'missing' | 'stopped' }>

/** Everything of an answer but its pages: headers, cookies, downloads, redirects. */
export class Responder {
  private readonly house: House
  private readonly c: Context
  private readonly requestId: string
  private fresh: string | undefined
  private token: { readonly cookie: string; readonly text: string } | undefined

  constructor(house: House, c: Context, requestId: string) {
    this.house = house
    this.c = c
    this.requestId = requestId
  }

  cookie(name: CookieChange['name']): string | undefined {
    return getCookie(this.c, this.cookieName(name))
  }

  changeCookies(changes: readonly CookieChange[]): void {
    for (const { name, value } of changes) {
      const lasting = name === 'language' ? { maxAge: 31_536_000 } : {}
      setCookie(this.c, this.cookieName(name), value ?? '', {
        path: '/',
        httpOnly: true,
        secure: this.secure,
        sameSite: 'Lax',
        ...(value === undefined ? { maxAge: 0 } : lasting),
      })
    }
  }

  /** The token of forms hangs on the session, or before sign-in on a cookie of its own. */
  get formToken(): string {
    const cookie = this.cookie('session') ?? this.preCookie
    if (this.token?.cookie !== cookie) this.token = { cookie, text: formTokenOf(this.house, cookie) }
    return this.token.text
  }

  holdsFormToken(token: unknown): boolean {
    return typeof token === 'string' && sameText(token, this.formToken)
  }

  send(answer: Exclude<Answer, Framed>): Response {
    switch (answer.kind) {
      case 'redirect':
        this.changeCookies(answer.cookies)
        return this.respond(null, 303, { Location: answer.to, ...afterSession(answer.cookies) })
      case 'download':
        return this.respond(asBody(answer.content), 200, {
          'Content-Type': answer.type,
          'Content-Length': String(answer.size),
          'Content-Disposition': contentDisposition(answer.name),
          'Content-Security-Policy': downloadPolicy,
        })
      case 'json':
        return this.respond(JSON.stringify(answer.value), answer.status, {
          'Content-Type': 'application/json',
        })
      case 'static':
        return this.respond(asBody(answer.content), 200, {
          'Content-Type': answer.type,
          'Cache-Control': 'public, max-age=31536000, immutable',
        })
      case 'empty':
        return this.respond(null, 204, {})
    }
  }

  html(html: string, status: number, headers: Record<string, string> = {}): Response {
    return this.respond(html, status, { 'Content-Type': 'text/html; charset=utf-8', ...headers })
  }

  private get secure(): boolean {
    return this.house.baseUrl.protocol === 'https:'
  }

  private cookieName(name: CookieChange['name']): string {
    return this.secure ? `__Host-${name}` : name
  }

  private get preCookie(): string {
    const sent = this.cookie('pre')
    if (sent) return sent
    this.fresh ??= this.house.ids.token()
    return this.fresh
  }

  private respond(body: Body, status: number, headers: Record<string, string>): Response {
    if (this.fresh !== undefined && !this.cookie('session'))
      this.changeCookies([{ name: 'pre', value: this.fresh }])
    this.fresh = undefined
    return this.c.newResponse(body, status as 200, {
      ...commonHeaders(this.requestId, this.secure),
      ...headers,
    })
  }
}

/**
 * Whoever signs out leaves nothing in the browser. Its cache is left alone: no page is ever in it, and browsers take
 * seconds to clear a large one.
 */
function afterSession(changes: readonly CookieChange[]): Record<string, string> {
  const ends = changes.some(({ name, value }) => name === 'session' && value === undefined)
  return ends ? { 'Clear-Site-Data': '"storage"' } : {}
}

function asBody(content: Readable | Uint8Array): Body {
  return content instanceof Readable
    ? (Readable.toWeb(content) as unknown as globalThis.ReadableStream)
    : (content as Uint8Array<ArrayBuffer>)
}
