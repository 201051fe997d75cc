/** Numbers that look random and are the same every time: the made-up region must come out alike on each start. */
export interface Chance {
  /** A number from 0 up to but not including 1. */
  next(): number
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  /** One of the values. */
  pick<Value>(values: readonly [Value, ...Value[]]): Value
}

/** Mulberry32, a public-domain generator of 32 bits: plenty for made-up answers, and never used for a secret. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return { next, whole, pick: (values) => values[whole(0, values.length - 1)] ?? values[0] }
}
