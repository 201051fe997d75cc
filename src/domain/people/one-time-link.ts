import { type Instant, instant } from '../time.ts'

/** What a link that an administrator hands over is for: the first password, or a new one. */
export type LinkPurpose = 'activate' | 'reset'

/**
 * How long a link lives, in minutes. A reset is asked for by somebody who waits for it, so 30 minutes are enough
 * (security requirements, B11). A first invitation is handed over by a person, since this version sends no mail, and
 * often to several people at once: it lives three days, opens nothing but an account without a password, and is good
 * once.
 */
const linkMinutes: Readonly<Record<LinkPurpose, number>> = { activate: 72 * 60, reset: 30 }

/** The link a person needs: whoever has a password gets a new one and keeps the second factor. */
export function linkPurpose(activated: boolean): LinkPurpose {
  return activated ? 'reset' : 'activate'
}

/** The moment from which a link made now is worth nothing. */
export function linkExpiry(purpose: LinkPurpose, now: Instant): Instant {
  return instant(new Date(Date.parse(now) + linkMinutes[purpose] * 60_000))
}
