import type { Cycles } from '../../db/queries/cycles.ts'
import type { Language } from '../../i18n/language.ts'
import type { Answer } from './answer.ts'
import type { House } from './house.ts'
import type { Presence } from './session.ts'
import type { WrittenText } from './typed.ts'

/** What is known of a request when its page is framed. */
export interface FrameContext {
  readonly house: House
  readonly t: Language
  readonly presence: Presence
  readonly csrf: string
  readonly requestId: string
  /** The address of this page, for the forms that come back to it; undefined where it is no page of ours. */
  readonly address: string | undefined
  /** The year in the address, so that the menu stays in that cycle. */
  readonly cycle: number | undefined
  readonly cycles: Cycles
  /** The code of the unit in the address that was found within reach. */
  readonly unit: string | undefined
  /** The address of a form that seems to hold numbers of persons, and whether somebody has said that it does not. */
  readonly asked: { readonly action: string; readonly ticked: boolean } | undefined
  /** What was written in the form that was sent: given back where its page cannot be shown again. */
  readonly written: readonly WrittenText[]
}

/** The statuses that a request can end with when it does not end well. */
export type TroubleStatus = 400 | 401 | 403 | 404 | 405 | 409 | 413 | 415 | 421 | 422 | 429 | 500 | 503

/** Draws whole pages: the layout around a page's body, and the calm page of an error. */
export interface Frame {
  page(context: FrameContext, answer: Extract<Answer, { kind: 'page' }>): Promise<string>
  trouble(context: FrameContext, status: TroubleStatus, sentence: string | undefined): Promise<string>
}
