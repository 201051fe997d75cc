import type { Readable } from 'node:stream'
import type { Child } from 'hono/jsx'

/** What a handler answers with. The mount turns it into a response, so headers and frames are made in one place. */
export type Answer =
  | {
      readonly kind: 'page'
      readonly status: 200 | 409 | 422
      readonly title: string
      readonly body: Child
      /** The entry of the menu that is marked as the current one. */
      readonly here: string | undefined
      readonly cookies: readonly CookieChange[]
      /** After so many seconds the browser asks again: what the page tells of goes on meanwhile. */
      readonly again: number | undefined
    }
  | { readonly kind: 'redirect'; readonly to: string; readonly cookies: readonly CookieChange[] }
  | {
      readonly kind: 'download'
      readonly content: Readable | Uint8Array
      readonly type: string
      readonly name: string
      readonly size: number
    }
  | { readonly kind: 'json'; readonly value: unknown; readonly status: 200 | 503 }
  | { readonly kind: 'static'; readonly content: Uint8Array; readonly type: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'missing' }
  | { readonly kind: 'stopped'; readonly status: 403 | 409 | 413 | 415 | 429; readonly sentence: string }

/** A cookie that an answer sets, or clears when it has no value. */
export interface CookieChange {
  readonly name: 'session' | 'pre' | 'language'
  readonly value: string | undefined
}

interface PageOptions {
  readonly here?: string
  readonly cookies?: readonly CookieChange[]
  readonly status?: 200 | 409 | 422
  readonly again?: number
}

export function showPage(title: string, body: Child, options: PageOptions = {}): Answer {
  const { status = 200, here, cookies = [], again } = options
  return { kind: 'page', status, title, body, here, cookies, again }
}

/** After a form: 303 to an address of our own, made by `paths`. */
export function goTo(to: string, ...cookies: readonly CookieChange[]): Answer {
  return { kind: 'redirect', to, cookies }
}

/** Out of reach and absent are one answer, byte for byte. */
export const missing: Answer = { kind: 'missing' }

/** A calm page with one sentence: the state does not allow it (409), four eyes (403), too many tries (429). */
export function stop(status: 403 | 409 | 413 | 415 | 429, sentence: string): Answer {
  return { kind: 'stopped', status, sentence }
}

/** A file to save: never shown in the page, whatever it holds. */
export function download(content: Readable | Uint8Array, type: string, name: string, size: number): Answer {
  return { kind: 'download', content, type, name, size }
}
