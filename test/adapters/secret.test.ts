import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { standingClock, systemClock } from '../../src/adapters/clock.ts'
import { repeatableIds, systemIds } from '../../src/adapters/ids.ts'
import { seal, secretKeys, unseal } from '../../src/adapters/secret.ts'
import { instant } from '../../src/domain/time.ts'

const ids = systemIds(systemClock())
let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'modent-secret-'))
})
afterEach(() => rm(directory, { recursive: true }))

async function written(content: string, mode = 0o600): Promise<string> {
  const path = join(directory, 'given')
  await writeFile(path, content)
  await chmod(path, mode)
  return path
}

describe('the secret file', () => {
  it('is made on the first start, for this account alone, and read on the next', async () => {
    const path = join(directory, 'data', 'secret')
    const first = await secretKeys(path, ids)
    expect((await stat(path)).mode & 0o777).toBe(0o600)
    expect(Buffer.from((await readFile(path, 'utf8')).trim(), 'base64url')).toHaveLength(32)
    expect(await readdir(join(directory, 'data'))).toEqual(['secret'])
    expect(await secretKeys(path, ids)).toEqual(first)
  })

  it('is one secret though several start at once', async () => {
    const path = join(directory, 'secret')
    const [one, ...others] = await Promise.all(Array.from({ length: 8 }, () => secretKeys(path, ids)))
    for (const other of others) expect(other).toEqual(one)
    expect(await readdir(directory)).toEqual(['secret'])
  })

  it('gives a key of its own to each purpose', async () => {
    const keys = await secretKeys(join(directory, 'secret'), ids)
    const values = keys.ok ? Object.values(keys.value).map((key) => Buffer.from(key).toString('hex')) : []
    expect(values).toHaveLength(3)
    expect(new Set(values).size).toBe(3)
    expect(values.every((value) => value.length === 64)).toBe(true)
  })

  it('gives the keys that it has always given, since stored data depends on them', async () => {
    const keys = await secretKeys(await written('0123456789abcdef0123456789abcdef\n'), ids)
    const shown =
      keys.ok && Object.values(keys.value).map((key) => Buffer.from(key).toString('hex').slice(0, 16))
    expect(shown).toEqual(['0d6ef0ab46de915c', '2983e7739fb344be', '9380964ec38f6e8b'])
  })

  it.each([
    ['short', 'too-short', 0o600, 'weak'],
    ['empty', '', 0o600, 'weak'],
    ['of one letter', 'a'.repeat(64), 0o600, 'weak'],
    ['readable by all', '0123456789abcdef0123456789abcdef', 0o604, 'open'],
    ['writable by the group', '0123456789abcdef0123456789abcdef', 0o620, 'open'],
  ])('is refused when it is %s', async (_, content, mode, refusal) => {
    expect(await secretKeys(await written(content, mode), ids)).toEqual({ ok: false, refusal })
  })

  it('may be readable by a group, as a system that hands out secrets does it', async () => {
    expect(await secretKeys(await written('0123456789abcdef0123456789abcdef', 0o640), ids)).toMatchObject({
      ok: true,
    })
  })

  it('is not made anew where data already depends on one', async () => {
    const path = join(directory, 'secret')
    expect(await secretKeys(path, ids, { make: false })).toEqual({ ok: false, refusal: 'missing' })
    expect(await readdir(directory)).toEqual([])
  })
})

describe('sealing a text', () => {
  const key = ids.bytes(32)

  it('opens for the same owner under the same key, and hides the text', () => {
    const sealed = seal(key, 'JBSWY3DPEHPK3PXP', 'bodil', ids)
    expect(unseal(key, sealed, 'bodil')).toBe('JBSWY3DPEHPK3PXP')
    expect(Buffer.from(sealed.slice(3), 'base64url').includes('JBSWY3DP')).toBe(false)
    expect(seal(key, 'JBSWY3DPEHPK3PXP', 'bodil', ids)).not.toBe(sealed)
  })

  it('does not open for another owner, under another key, or with one bit changed', () => {
    const sealed = seal(key, 'JBSWY3DPEHPK3PXP', 'bodil', ids)
    expect(unseal(key, sealed, 'aksel')).toBeUndefined()
    expect(unseal(ids.bytes(32), sealed, 'bodil')).toBeUndefined()
    const bytes = Buffer.from(sealed.slice(3), 'base64url')
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes)
      changed.writeUInt8(bytes.readUInt8(at) ^ 1, at)
      expect(unseal(key, `v1.${changed.toString('base64url')}`, 'bodil')).toBeUndefined()
    }
    expect(['', 'v1.', 'v1.AAAA', 'v2.AAAA', 'plain'].map((text) => unseal(key, text, 'bodil'))).toEqual(
      Array(5).fill(undefined),
    )
  })

  it('comes out the same from the same chance, so that a fixture can be repeated', () => {
    const repeated = () => repeatableIds(standingClock(instant(new Date(0))), 'fixture')
    expect(seal(key, 'a', 'b', repeated())).toBe(seal(key, 'a', 'b', repeated()))
  })
})
