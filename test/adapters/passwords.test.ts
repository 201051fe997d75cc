import { hash } from '@node-rs/argon2'
import { describe, expect, it } from 'vitest'
import { commonPasswords } from '../../src/adapters/common-passwords.ts'
import { hashPassword, needsRehash, verifyPassword } from '../../src/adapters/passwords.ts'
import { judgePassword } from '../../src/domain/people/password.ts'

const phrase = 'grønne elefanter spiser rugbrød'

describe('storing a password', () => {
  it('is Argon2id at 19 MiB, two passes, one lane, with a new salt each time', async () => {
    const [one, two] = await Promise.all([hashPassword(phrase), hashPassword(phrase)])
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(one).not.toBe(two)
    expect(needsRehash(one)).toBe(false)
    expect(await verifyPassword(one, phrase)).toBe(true)
    expect(await verifyPassword(one, `${phrase} `)).toBe(false)
  })

  it('is the same password however its letters are composed', async () => {
    const stored = await hashPassword(phrase.normalize('NFD'))
    expect(await verifyPassword(stored, phrase.normalize('NFC'))).toBe(true)
    expect(await verifyPassword(stored, 'Grønne elefanter spiser rugbrød')).toBe(false)
  })

  it('is never cut: two passwords of 128 characters that differ in the last are two', async () => {
    const long = 'å'.repeat(127)
    const stored = await hashPassword(`${long}a`)
    expect(await verifyPassword(stored, `${long}a`)).toBe(true)
    expect(await verifyPassword(stored, `${long}b`)).toBe(false)
    expect(await verifyPassword(stored, `${long}aa`)).toBe(false)
    expect(await verifyPassword(stored, `${long}a${'x'.repeat(1_000_000)}`)).toBe(false)
  })

  it('is made anew when it was stored with other parameters', async () => {
    const weaker = await hash(phrase, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    expect(needsRehash(weaker)).toBe(true)
    expect(await verifyPassword(weaker, phrase)).toBe(true)
    expect(
      needsRehash(await hash(phrase, { algorithm: 1, memoryCost: 19456, timeCost: 2, parallelism: 1 })),
    ).toBe(true)
  })

  it('takes the same time where there is no account', async () => {
    const stored = await hashPassword(phrase)
    const times = { known: [] as number[], unknown: [] as number[] }
    for (let round = 0; round < 24; round += 1) {
      for (const [kind, against] of [
        ['known', stored],
        ['unknown', null],
      ] as const) {
        const started = performance.now()
        expect(await verifyPassword(against, 'something else altogether')).toBe(false)
        times[kind].push(performance.now() - started)
      }
    }
    const median = (values: number[]) => values.sort((one, other) => one - other)[values.length / 2]!
    const ratio = median(times.unknown) / median(times.known)
    expect(ratio).toBeGreaterThan(0.6)
    expect(ratio).toBeLessThan(1.7)
  })
})

describe('the list of common passwords', () => {
  it('is long, in small letters, and used by the rule', async () => {
    const isCommon = await commonPasswords()
    expect(['password', 'qwertyuiop', 'dragon', 'q1w2e3r4t5y6u7i8'].every(isCommon)).toBe(true)
    expect(isCommon(phrase)).toBe(false)
    const judge = (typed: string) => judgePassword(typed, { isCommon, ownWords: [] })
    expect(judge('Q1w2e3r4t5y6u7i8')).toEqual({ ok: false, refusal: 'common' })
    expect(judge('...sunshine1234567')).toEqual({ ok: false, refusal: 'common' })
    expect(judge(phrase).ok).toBe(true)
    expect(judge('contract-fixture-passphrase-2026').ok).toBe(true)
  })
})
