import { setImmediate } from 'node:timers/promises'
import { expect, it, vi } from 'vitest'
import { makings } from '../../src/adapters/makings.ts'

function later<Value>() {
  let give: (value: Value) => void = () => {}
  let fail: (error: Error) => void = () => {}
  const promise = new Promise<Value>((resolve, reject) => {
    give = resolve
    fail = reject
  })
  return { promise, give, fail }
}

it('tells how far a thing has come, begins it once, and gives it out once', async () => {
  const kept = makings<string>(5)
  const thing = later<string>()
  let begun = 0
  const begin = async () => {
    begun += 1
    const make = (tell: (done: number) => void) => {
      tell(2)
      return thing.promise
    }
    return { of: 3, make }
  }
  expect(await kept.follow('one', begin)).toEqual({ done: 2, of: 3, made: undefined })
  expect(await kept.take('one')).toBeUndefined()
  thing.give('made')
  expect(await kept.follow('one', begin)).toEqual({ done: 3, of: 3, made: 'made' })
  expect(begun).toBe(1)
  expect(await kept.take('other')).toBeUndefined()
  expect(await kept.take('one')).toBe('made')
  expect(await kept.take('one')).toBeUndefined()
})

it('is made anew after it failed, and the oldest gives way', async () => {
  const kept = makings<string>(2)
  const ready = (text: string) => async () => ({ of: 1, make: async () => text })
  const thing = later<string>()
  const failing = kept.follow('bad', async () => ({ of: 1, make: () => thing.promise }))
  thing.fail(new Error('no'))
  await expect(failing).rejects.toThrow('no')
  await setImmediate()
  for (const name of ['bad', 'two', 'three']) {
    expect(await kept.follow(name, ready(name))).toMatchObject({ made: name })
  }
  expect(await kept.take('bad')).toBeUndefined()
  expect(await kept.take('three')).toBe('three')
  await expect(
    kept.follow('four', async () => {
      throw new Error('cannot begin')
    }),
  ).rejects.toThrow('cannot begin')
  expect(await kept.follow('four', ready('four'))).toMatchObject({ made: 'four' })
})

it('forgets what nobody fetched, and not another that was begun under its name since', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  try {
    const kept = makings<string>(5)
    const ready = (text: string) => async () => ({ of: 1, make: async () => text })
    await kept.follow('one', ready('first'))
    vi.advanceTimersByTime(59_000)
    expect(await kept.take('one')).toBe('first')
    await kept.follow('one', ready('second'))
    vi.advanceTimersByTime(59_000)
    expect(await kept.take('one')).toBe('second')
    await kept.follow('one', ready('third'))
    vi.advanceTimersByTime(60_000)
    expect(await kept.take('one')).toBeUndefined()
  } finally {
    vi.useRealTimers()
  }
})
