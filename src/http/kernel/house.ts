import type { Logger } from 'pino'
import type { ErasureJournal } from '../../adapters/erasures.ts'
import type { Files } from '../../adapters/files/files.ts'
import type { Ids } from '../../adapters/ids.ts'
import type { SecretKeys } from '../../adapters/secret.ts'
import type { Store } from '../../db/store.ts'
import type { Clock, Instant } from '../../domain/time.ts'
import type { LanguageCode } from '../../i18n/language.ts'
import type { Assets } from './assets.ts'

/** Everything that stands outside a request: opened once, handed to every handler. */
export interface House {
  readonly store: Store
  readonly files: Files
  readonly erasures: ErasureJournal
  readonly clock: Clock
  readonly ids: Ids
  readonly keys: SecretKeys
  readonly baseUrl: URL
  readonly language: LanguageCode
  /** False on a demonstration and in tests only: then a password is enough. */
  readonly factorRequired: boolean
  readonly assets: Assets
  readonly log: Logger
  readonly startedAt: Instant
}
