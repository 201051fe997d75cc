import type { Logger } from 'pino'
import type { FileStore } from '../../adapters/files/files.ts'
import type { Store } from '../../db/store.ts'
import type { Clock, Instant } from '../../domain/time.ts'
import type { LanguageCode } from '../../i18n/language.ts'
import type { Assets } from './assets.ts'

/** Ids for rows, and secret tokens of 256 bits for cookies and invitations. */
export interface Tokens {
  next(): string
  token(): string
}

/** Everything that stands outside a request: opened once, handed to every handler. */
export interface House {
  readonly store: Store
  readonly files: FileStore
  readonly clock: Clock
  readonly ids: Tokens
  readonly keys: { readonly audit: Uint8Array; readonly session: Uint8Array; readonly totp: Uint8Array }
  readonly baseUrl: URL
  readonly language: LanguageCode
  /** False on a demonstration and in tests only: then a password is enough. */
  readonly factorRequired: boolean
  readonly assets: Assets
  readonly log: Logger
  readonly startedAt: Instant
}
