/** One line of the table: medians of runs in turn, ours and the floor, in one process tree. */
export interface Result {
  readonly name: string
  readonly ours_ms: number
  readonly floor_ms: number
  /** Ours over floor in time; lower is better. */
  readonly ratio: number
  /** One sentence: what the floor does. */
  readonly floor: string
  readonly queries?: number
  readonly bytes?: number
  readonly runs: number
}

export interface Case {
  readonly name: string
  readonly floorSays: string
  readonly runs: number
  /** Rounds before the first that counts; two where nothing is said. */
  readonly warmUps?: number
  readonly ours: () => Promise<unknown> | unknown
  readonly floor: () => Promise<unknown> | unknown
  readonly queries?: number
  readonly bytes?: number
}

/** Runs both sides in turn, so that a machine that slows down slows both; some rounds first that do not count. */
export async function measure(one: Case): Promise<Result> {
  const [ours, floor]: [number[], number[]] = [[], []]
  for (let run = -(one.warmUps ?? 2); run < one.runs; run += 1) {
    const [a, b] = [await time(one.ours), await time(one.floor)]
    if (run < 0) continue
    ours.push(a)
    floor.push(b)
  }
  const [ours_ms, floor_ms] = [median(ours), median(floor)]
  return {
    name: one.name,
    ours_ms: rounded(ours_ms),
    floor_ms: rounded(floor_ms),
    ratio: rounded(ours_ms / floor_ms),
    floor: one.floorSays,
    ...(one.queries === undefined ? {} : { queries: one.queries }),
    ...(one.bytes === undefined ? {} : { bytes: one.bytes }),
    runs: one.runs,
  }
}

async function time(work: () => Promise<unknown> | unknown): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low, high] = [sorted[middle - 1] ?? 0, sorted[middle] ?? 0]
  return sorted.length % 2 === 0 ? (low + high) / 2 : high
}

/** The value below which this share of the values lies. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3))
}
