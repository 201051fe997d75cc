import type { Instant } from '../time.ts'

/** What is counted: tries on one account, or tries from one network (a /24 or /64). */
export type AttemptKind = 'account' | 'network'

/** The failures so far and when the last of them was. */
export interface Attempts {
  readonly failures: number
  readonly lastAt: Instant
}

/** From which failure a wait begins, and from which there is no more trying until the count has lapsed. */
const limits: Record<AttemptKind, { readonly waitFrom: number; readonly stopAt: number }> = {
  account: { waitFrom: 5, stopAt: 100 },
  network: { waitFrom: 20, stopAt: 300 },
}

const longestWait = 15 * 60_000
/** Without a failure for a day, the count begins again: nobody is locked out for good by a stranger. */
const lapse = 24 * 3_600_000

/** Whether another try is allowed now. The wait doubles from two seconds with each failure, up to fifteen minutes. */
export function mayTry(kind: AttemptKind, attempts: Attempts | undefined, now: Instant): boolean {
  if (!attempts) return true
  const { waitFrom, stopAt } = limits[kind]
  const passed = Date.parse(now) - Date.parse(attempts.lastAt)
  if (passed >= lapse || attempts.failures < waitFrom) return true
  if (attempts.failures >= stopAt) return false
  return passed >= Math.min(longestWait, 2000 * 2 ** (attempts.failures - waitFrom))
}

/** Whether the count has lapsed, so that the next failure is the first again. */
export function hasLapsed(attempts: Attempts, now: Instant): boolean {
  return Date.parse(now) - Date.parse(attempts.lastAt) >= lapse
}

/** The network an address belongs to: neighbours in a /24 (IPv4) or /64 (IPv6) are counted as one. */
export function networkOf(address: string): string {
  const mapped = address.toLowerCase().replace(/^::ffff:(?=\d+\.)/, '')
  if (/^\d+\.\d+\.\d+\.\d+$/.test(mapped)) return mapped.split('.').slice(0, 3).join('.')
  return mapped.includes(':') ? mapped.split(':').slice(0, 4).join(':') : mapped
}
