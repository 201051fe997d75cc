import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { TooManyWaiting, turns } from '../../src/adapters/turns.ts'

it('runs as many at once as it is told, in order, also after one has failed', async () => {
  const inTurn = turns(2)
  let running = 0
  let most = 0
  const finished: number[] = []
  const work = (number: number) =>
    inTurn(async () => {
      running += 1
      most = Math.max(most, running)
      await setTimeout(2)
      running -= 1
      finished.push(number)
      if (number === 1) throw new Error('one fails')
      return number
    })
  const results = await Promise.allSettled([0, 1, 2, 3, 4, 5].map(work))
  expect(results.map((result) => result.status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
    'fulfilled',
    'fulfilled',
    'fulfilled',
  ])
  expect(most).toBe(2)
  expect(finished).toEqual([0, 1, 2, 3, 4, 5])
})

it('refuses when the line is full, and takes the next when it has moved', async () => {
  const inTurn = turns(1, 1)
  const first = inTurn(() => setTimeout(5, 'first'))
  const second = inTurn(() => setTimeout(5, 'second'))
  await expect(inTurn(() => setTimeout(5))).rejects.toBeInstanceOf(TooManyWaiting)
  expect(await Promise.all([first, second])).toEqual(['first', 'second'])
  expect(await inTurn(() => setTimeout(1, 'third'))).toBe('third')
})
