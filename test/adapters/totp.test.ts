import { Secret, TOTP } from 'otpauth'
import { describe, expect, it } from 'vitest'
import { standingClock } from '../../src/adapters/clock.ts'
import { repeatableIds } from '../../src/adapters/ids.ts'
import {
  matchingStep,
  newRecoveryCodes,
  newTotpSecret,
  provisioningUri,
  qrCode,
  recoveryCodeHash,
} from '../../src/adapters/totp.ts'
import { instant } from '../../src/domain/time.ts'

const at = (seconds: number) => instant(new Date(seconds * 1000))
const ids = repeatableIds(standingClock(at(0)), 'totp')
const secret = newTotpSecret(ids)
const codeAt = (seconds: number) =>
  TOTP.generate({ secret: Secret.fromBase32(secret), timestamp: seconds * 1000 })

describe('a one-time code', () => {
  const now = 1_790_000_000 - (1_790_000_000 % 30)
  const step = now / 30

  it('gives the step it belongs to, at most one from now', () => {
    expect(
      [-60, -30, 0, 29, 30, 60].map((away) => matchingStep(secret, codeAt(now + away), at(now))),
    ).toEqual([undefined, step - 1, step, step, step + 1, undefined])
  })

  it('can be typed with a blank in it, and nothing else is one', () => {
    const code = codeAt(now)
    expect(matchingStep(secret, ` ${code.slice(0, 3)} ${code.slice(3)}`, at(now))).toBe(step)
    const others = ['', '12345', '1234567', 'abcdef', `${code}0`, '١٢٣٤٥٦', code.slice(1)]
    expect(others.map((other) => matchingStep(secret, other, at(now)))).toEqual(others.map(() => undefined))
  })

  it('agrees with the published example of the standard', () => {
    const published = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer }).base32
    expect(matchingStep(published, '287082', at(59))).toBe(1)
    expect(matchingStep(published, '005924', at(1_234_567_890))).toBe(41_152_263)
  })
})

describe('setting up an app', () => {
  it('uses a secret of 160 bits, new each time', () => {
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(newTotpSecret(ids)).not.toBe(secret)
  })

  it('names the product and the account', () => {
    const uri = new URL(provisioningUri(secret, 'bodil+it@region.test'))
    expect(decodeURIComponent(uri.pathname)).toContain('Modent:bodil+it@region.test')
    expect(Object.fromEntries(uri.searchParams)).toEqual({
      issuer: 'Modent',
      secret,
      algorithm: 'SHA1',
      digits: '6',
      period: '30',
    })
  })

  it('draws the QR code as one path, with a blank edge', () => {
    const { size, path } = qrCode(provisioningUri(secret, 'bodil@region.test'))
    expect(path).toMatch(/^(M\d+ \d+h1v1h-1z)+$/)
    const dark = [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    expect(dark).toContainEqual([4, 4])
    expect(Math.min(...dark.flat())).toBe(4)
    expect(Math.max(...dark.flat())).toBe(size - 5)
  })
})

describe('recovery codes', () => {
  it('are ten, of 120 bits, and only their hash need be kept', () => {
    const codes = newRecoveryCodes(ids)
    expect(new Set(codes.map(({ code }) => code)).size).toBe(10)
    for (const { code, hash } of codes) {
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){5}[0-9A-HJKMNP-TV-Z]{4}$/)
      expect(hash).toMatch(/^[0-9a-f]{64}$/)
      expect(recoveryCodeHash(` ${code.toLowerCase().replaceAll('-', ' ')} `)).toBe(hash)
    }
  })

  it('forgive the letters that are taken for digits, and nothing else', () => {
    expect(recoveryCodeHash('OIL0-0000-0000-0000')).toBe(recoveryCodeHash('0110-0000-0000-0000'))
    expect(recoveryCodeHash('0110-0000-0000-0001')).not.toBe(recoveryCodeHash('0110-0000-0000-0000'))
  })
})
