import { type AddressRefusal, evidenceLimits, refusalOfAddress } from './evidence.ts'

/** Addresses in one form at most. */
export const addressesAtMost = 20

/** One address of a field that takes several, and why it cannot be evidence where it cannot. */
export interface WrittenAddress {
  readonly address: string
  readonly refusal: AddressRefusal | undefined
}

/** The addresses of a field with one a line: blank lines are passed over, and what stands twice counts once. */
export function writtenAddresses(text: string): readonly WrittenAddress[] {
  const lines = text.split('\n').map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))].map((address) => ({
    address,
    refusal: address.length > evidenceLimits.url ? 'addressTooLong' : refusalOfAddress(address),
  }))
}

/** What tells one address from another in a title: where it leads, without the way there being opened. */
export function addressName(address: string): string {
  const { hostname, pathname } = new URL(address)
  return pathname === '/' ? hostname : `${hostname}${pathname}`
}
