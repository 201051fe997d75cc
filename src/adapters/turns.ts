/** Thrown when too many already wait; the edge answers "try again shortly" instead of letting the line grow. */
export class TooManyWaiting extends Error {
  override readonly name = 'TooManyWaiting'
}

/** Runs at most `atOnce` pieces of work at a time, in the order they came; refuses when `waiting` already stand in line. */
export function turns(atOnce: number, waiting = 200) {
  let running = 0
  const line: (() => void)[] = []

  return async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (running >= atOnce) {
      if (line.length >= waiting) throw new TooManyWaiting(`${line.length} already wait`)
      await new Promise<void>((resolve) => line.push(resolve))
    } else {
      running += 1
    }
    try {
      return await work()
    } finally {
      const next = line.shift()
      if (next) next()
      else running -= 1
    }
  }
}
