import type { FrameworkLink, Relationship } from './link.ts'

/** To articles of the GDPR. */
export interface GdprLink extends FrameworkLink<`${number}${string}`> {
  readonly relationship: Relationship
}

/** Empty because no line has been verified against a source; nothing is guessed. */
export const gdprLinks: readonly GdprLink[] = []
