import { Secret, TOTP } from 'otpauth'
import { encode } from 'uqr'
import type { Instant } from '../domain/time.ts'
import type { Ids } from './ids.ts'
import { tokenHash } from './ids.ts'

const period = 30
/** SHA-1, six digits, 30 seconds: what every authenticator app understands. */
const settings = { algorithm: 'SHA1', digits: 6, period } as const
const issuer = 'Modent'

/** A new secret of 160 bits in base32, as it is typed by hand into an app that cannot read a QR code. */
export function newTotpSecret(ids: Ids): string {
  return new Secret({ buffer: Uint8Array.from(ids.bytes(20)).buffer }).base32
}

/** The address that an authenticator app reads from the QR code; `account` is the person's e-mail address. */
export function provisioningUri(secret: string, account: string): string {
  return new TOTP({ ...settings, issuer, label: account, secret: Secret.fromBase32(secret) }).toString()
}

/** A QR code as one SVG path in a square of `size` units, so that a view draws it without markup from elsewhere. */
export interface QrCode {
  readonly size: number
  readonly path: string
}

/** The QR code of a text, with the four blank units around it that readers need. */
export function qrCode(text: string): QrCode {
  const { size, data } = encode(text, { ecc: 'M', border: 4 })
  const path = data
    .flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])))
    .join('')
  return { size, path }
}

/**
 * The time step (30 seconds since 1970) whose code this is, at most one step from now; undefined where there is none.
 * The caller accepts it only when it is later than the last step the account used, so that no code serves twice.
 */
export function matchingStep(secret: string, code: string, now: Instant): number | undefined {
  const token = code.replace(/[\s-]/g, '')
  if (!/^[0-9]{6}$/.test(token)) return undefined
  const timestamp = Date.parse(now)
  const delta = TOTP.validate({ ...settings, token, secret: Secret.fromBase32(secret), timestamp, window: 1 })
  return delta === null ? undefined : TOTP.counter({ period, timestamp }) + delta
}

const recoveryAlphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const recoveryCodeCount = 10

export interface RecoveryCode {
  /** Shown once: six groups of four characters, without I, L, O and U. */
  readonly code: string
  /** What is stored. 120 random bits need no slow hash (ASVS 5.0, 6.5.2 asks for one below 112). */
  readonly hash: string
}

/** Ten codes for the day the telephone is gone; each serves once, which the caller sees to. */
export function newRecoveryCodes(ids: Ids): RecoveryCode[] {
  return Array.from({ length: recoveryCodeCount }, () => {
    const letters = [...ids.bytes(24)].map((byte) => recoveryAlphabet.charAt(byte % 32)).join('')
    const code = letters.replace(/(.{4})(?=.)/g, '$1-')
    return { code, hash: recoveryCodeHash(code) }
  })
}

/** The hash of a typed recovery code: small letters, blanks, missing hyphens and O for 0, I or L for 1 do not matter. */
export function recoveryCodeHash(typed: string): string {
  const letters = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return tokenHash(letters)
}
