import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { chmod, link, mkdir, open, readFile, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'
import { allow, type Decision, refuse } from '../domain/decision.ts'
import { syncDirectory } from './files/sync-directory.ts'
import type { Ids } from './ids.ts'

/** Why the instance's secret cannot be used. Each has its sentence for the operator in both languages. */
export type SecretRefusal = 'missing' | 'weak' | 'open'

/** Keys of 32 bytes for one purpose each, all derived from the one secret file. */
export interface SecretKeys {
  /** Signs the audit chain. */
  readonly audit: Uint8Array
  /** Binds form tokens to sessions. */
  readonly session: Uint8Array
  /** Encrypts the secrets of authenticator apps. */
  readonly totp: Uint8Array
}

const leastBytes = 32

/**
 * The instance's keys from its secret file. A missing file is made (32 random bytes as text, mode 0600), unless `make`
 * is false, because data that was written under another secret could not be read or verified under a new one. Refused:
 * a file shorter than 32 bytes or of few different characters, and one that others than the owner and group may read.
 */
export async function secretKeys(
  path: string,
  ids: Ids,
  { make = true } = {},
): Promise<Decision<SecretKeys, SecretRefusal>> {
  if (!(await exists(path))) {
    if (!make) return refuse('missing')
    await makeSecret(path, ids)
  }
  const { mode } = await stat(path)
  if ((mode & 0o027) !== 0) return refuse('open')
  const secret = (await readFile(path, 'utf8')).trim()
  if (Buffer.byteLength(secret) < leastBytes || new Set(secret).size < 8) return refuse('weak')
  return allow({
    audit: derivedKey(secret, 'audit chain'),
    session: derivedKey(secret, 'session'),
    totp: derivedKey(secret, 'totp'),
  })
}

function derivedKey(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `modent v1 ${purpose}`, 32))
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return false
      throw fault
    },
  )
}

/** Written aside and linked into place, so that a half-written secret never stands there and two starts agree on one. */
async function makeSecret(path: string, ids: Ids): Promise<void> {
  const directory = dirname(path)
  await mkdir(directory, { recursive: true, mode: 0o700 })
  const aside = `${path}.${ids.next()}`
  const file = await open(aside, 'wx', 0o600)
  try {
    await file.writeFile(`${Buffer.from(ids.bytes(leastBytes)).toString('base64url')}\n`)
    await file.sync()
  } finally {
    await file.close()
  }
  await chmod(aside, 0o600)
  await link(aside, path).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault
  })
  await rm(aside)
  await syncDirectory(directory)
}

const nonceLength = 12
const tagLength = 16

/**
 * Encrypts a short text with AES-256-GCM. `owner` (the account's id) is bound in: moved to another account, the sealed
 * text does not open. The result is base64url text of nonce, tag and ciphertext after the mark `v1.`.
 */
export function seal(key: Uint8Array, text: string, owner: string, ids: Ids): string {
  const nonce = ids.bytes(nonceLength)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return `v1.${Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString('base64url')}`
}

/** The text that was sealed, or undefined when the key, the owner or a single bit is not the one it was sealed with. */
export function unseal(key: Uint8Array, sealed: string, owner: string): string | undefined {
  if (!sealed.startsWith('v1.')) return undefined
  const bytes = Buffer.from(sealed.slice(3), 'base64url')
  if (bytes.length < nonceLength + tagLength) return undefined
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, nonceLength), {
    authTagLength: tagLength,
  })
  decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(nonceLength, nonceLength + tagLength))
  try {
    const opened = [decipher.update(bytes.subarray(nonceLength + tagLength)), decipher.final()]
    return Buffer.concat(opened).toString('utf8')
  } catch {
    return undefined
  }
}
