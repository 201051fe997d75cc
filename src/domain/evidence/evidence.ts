import type { EvidenceId } from '../ids.ts'
import { type Day, day as dayFrom, daysBetween, type Instant } from '../time.ts'
import { countCivilRegistrationNumbers } from './civil-registration.ts'

/** What a unit can hand in: a file, the address of something kept elsewhere, or its own written word. */
export type EvidenceKind = 'file' | 'link' | 'statement'

/** draft: not sent yet. The others follow the answers that the piece supports. */
export type EvidenceState = 'draft' | 'submitted' | 'accepted' | 'returned'

/** Characters at most. */
export const evidenceLimits = { title: 200, statement: 4000, url: 2000 } as const

/** One piece of evidence as lists show it. The days are both included. */
export interface EvidencePiece {
  readonly id: EvidenceId
  readonly code: string
  readonly title: string
  readonly kind: EvidenceKind
  readonly state: EvidenceState
  readonly validFrom: Day
  readonly validUntil: Day
  readonly fileType: string | null
  /** Bytes. */
  readonly fileSize: number | null
  /** When its content was erased; null where it is there. */
  readonly erasedAt: Instant | null
}

/** Where a piece stands today, in one word; that it has run out says more than who has seen it. */
export type EvidenceStanding = EvidenceState | 'expired' | 'expires_soon' | 'erased'

/** Days before the last day of validity on which a unit is warned. */
export const soon = 30

/**
 * Where a piece stands on a day of the region's calendar. Read from the days themselves, so that a piece runs out on its
 * day without anybody or anything having to act.
 */
export function standingOf(
  piece: Pick<EvidencePiece, 'state' | 'validUntil' | 'erasedAt'>,
  today: Day,
): EvidenceStanding {
  if (piece.erasedAt !== null) return 'erased'
  const left = daysBetween(today, piece.validUntil)
  if (left < 0) return 'expired'
  if (piece.state === 'returned') return 'returned'
  return left <= soon ? 'expires_soon' : piece.state
}

/** Whether a piece is valid on a day. */
export function isValidOn(piece: Pick<EvidencePiece, 'validFrom' | 'validUntil'>, on: Day): boolean {
  return piece.validFrom <= on && on <= piece.validUntil
}

/** The last day of validity that a form proposes: whole months on, in a shorter month its last day, less one day. */
export function validFor(from: Day, months: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const end = new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
  end.setUTCDate(end.getUTCDate() - 1)
  return dayFrom(end.toISOString().slice(0, 10))
}

const addressRefusals = ['noAddress', 'addressWithPassword', 'addressTooLong'] as const
export type AddressRefusal = (typeof addressRefusals)[number]

export function isAddressRefusal(refusal: string): refusal is AddressRefusal {
  return (addressRefusals as readonly string[]).includes(refusal)
}

/**
 * Why an address cannot be evidence; undefined where it can. Only the web's own kinds are taken, never `javascript:`
 * or a file on somebody's machine, and no address that carries a name or password. It is never fetched.
 */
export function refusalOfAddress(address: string): AddressRefusal | undefined {
  if (!URL.canParse(address)) return 'noAddress'
  const { protocol, hostname, username, password } = new URL(address)
  if (protocol !== 'https:' && protocol !== 'http:') return 'noAddress'
  if (hostname === '' || !/^https?:\/\//i.test(address)) return 'noAddress'
  return username !== '' || password !== '' ? 'addressWithPassword' : undefined
}

/** How many times the texts hold something like a civil registration number: a warning that must be answered. */
export function personalNumbersIn(...texts: readonly (string | null)[]): number {
  return texts.reduce((count, text) => count + (text === null ? 0 : countCivilRegistrationNumbers(text)), 0)
}

/** The code of a unit's next piece: `D1`, `D2` and so on after the highest so far; other codes play no part. */
export function nextCode(codes: readonly string[]): string {
  const numbers = codes.flatMap((code) => (/^D[1-9][0-9]{0,8}$/.test(code) ? [Number(code.slice(1))] : []))
  return `D${Math.max(0, ...numbers) + 1}`
}

/** What a unit may store in a calendar year: files, and their bytes (security.md, D3). */
export const unitQuota = { files: 2000, bytes: 2 * 1024 ** 3 } as const

/** Whether a unit's files of the year pass its quota. */
export function exceedsQuota({ count, bytes }: { readonly count: number; readonly bytes: number }): boolean {
  return count > unitQuota.files || bytes > unitQuota.bytes
}
