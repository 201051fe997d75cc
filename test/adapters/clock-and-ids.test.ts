import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { clockSetTo, standingClock, systemClock } from '../../src/adapters/clock.ts'
import { repeatableIds, systemIds, tokenHash } from '../../src/adapters/ids.ts'
import { type Instant, instant } from '../../src/domain/time.ts'

const start = '2025-08-20T09:00:00.000Z' as Instant

describe('clocks', () => {
  it('run on from where they are set', async () => {
    const clock = clockSetTo(start)
    const first = clock.now()
    await setTimeout(30)
    const passed = Date.parse(clock.now()) - Date.parse(start)
    expect(first.slice(0, 18)).toBe(start.slice(0, 18))
    expect(passed).toBeGreaterThanOrEqual(25)
    expect(passed).toBeLessThan(10_000)
  })

  it('read the machine where they are not set', () => {
    expect(Math.abs(Date.parse(systemClock().now()) - Date.now())).toBeLessThan(5000)
  })

  it('stand until they are moved', () => {
    const clock = standingClock(start)
    clock.moveBy(1500)
    expect(clock.now()).toBe('2025-08-20T09:00:01.500Z')
    clock.moveTo(start)
    expect(clock.now()).toBe(start)
  })
})

describe('ids', () => {
  it('are UUIDs of version 7 that sort as they came, though the clock stands or goes back', () => {
    const clock = standingClock(start)
    const ids = systemIds(clock)
    const made = Array.from({ length: 3000 }, (_, index) => {
      if (index === 1000) clock.moveBy(-3_600_000)
      if (index === 2000) clock.moveBy(7_200_000)
      return ids.next()
    })
    expect(
      made.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id)),
    ).toBe(true)
    expect([...made].sort()).toEqual(made)
    expect(new Set(made).size).toBe(3000)
    expect(Number.parseInt(made[0]!.replace('-', '').slice(0, 12), 16)).toBe(Date.parse(start))
  })

  it('are the same again from the same seed, and others from another', () => {
    const from = (seed: string) => {
      const ids = repeatableIds(standingClock(start), seed)
      return [ids.next(), ids.token(), Buffer.from(ids.bytes(100)).toString('hex'), ids.next()]
    }
    expect(from('demo')).toEqual(from('demo'))
    expect(from('demo').filter((value) => from('other').includes(value))).toEqual([])
  })

  it('have tokens of 256 bits, of which only the hash is kept', () => {
    const ids = systemIds(systemClock())
    const token = ids.token()
    expect(Buffer.from(token, 'base64url')).toHaveLength(32)
    expect(ids.token()).not.toBe(token)
    expect(tokenHash('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
    expect(ids.bytes(7)).toHaveLength(7)
  })

  it('do not repeat when the time is known and the rest is to be guessed', () => {
    const made = Array.from({ length: 500 }, () => systemIds(standingClock(instant(new Date(start)))).next())
    expect(new Set(made.map((id) => id.slice(15))).size).toBe(500)
  })
})
