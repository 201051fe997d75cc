import { createHash, randomBytes } from 'node:crypto'
import { v7 } from 'uuid'
import type { IdSource } from '../domain/ids.ts'
import type { Clock } from '../domain/time.ts'

/** The only source of chance in the house: ids, tokens and raw bytes for keys. */
export interface Ids extends IdSource {
  /** A UUIDv7: 128 bits as text, later ones sort after earlier ones, also within a millisecond. */
  next(): string
  /** 256 bits as base64url text (43 characters) for sessions, invitations and one-time links. */
  token(): string
  /** Bytes for keys, salts and nonces. */
  bytes(count: number): Uint8Array
}

/** Ids that cannot be guessed, from the operating system's randomness. */
export function systemIds(clock: Clock): Ids {
  return idsFrom(clock, (count) => randomBytes(count))
}

/** The same ids in the same order each time, for tests and the fictional region; never for an instance in use. */
export function repeatableIds(clock: Clock, seed: string): Ids {
  let drawn = 0
  return idsFrom(clock, (count) => {
    const blocks = Array.from({ length: Math.ceil(count / 32) }, () => {
      drawn += 1
      return createHash('sha256').update(`${seed}\n${drawn}`).digest()
    })
    return Buffer.concat(blocks).subarray(0, count)
  })
}

function idsFrom(clock: Clock, bytes: (count: number) => Uint8Array): Ids {
  let lastMoment = 0
  let sequence = 0
  return {
    next() {
      const random = bytes(16)
      const moment = Date.parse(clock.now())
      if (moment > lastMoment) {
        lastMoment = moment
        sequence = Buffer.from(random).readUInt32BE(0) >>> 4
      } else {
        sequence += 1
      }
      return v7({ random, msecs: lastMoment, seq: sequence })
    },
    token: () => Buffer.from(bytes(32)).toString('base64url'),
    bytes,
  }
}

/**
 * What is stored of a token: its SHA-256 in hexadecimal. Tokens are long and random, so a slow hash would add nothing;
 * a copy of the database holds no usable session or invitation.
 */
export function tokenHash(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}
