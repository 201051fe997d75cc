import type { Responsibility } from '../responsibility/responsibility.ts'
import { type Fraction, fraction, mean } from './fraction.ts'
import { fullPoints, type Part } from './part.ts'

/** One safeguard summed up: its two values, where there are any, and its coverage in parts. */
export interface Tally {
  readonly values: { readonly stated: Fraction; readonly documented: Fraction } | undefined
  readonly answered: number
  readonly applicable: number
}

/** An assessed unit's own part and its weight in the region. */
export interface WeightedPart {
  readonly part: Part
  readonly weight: bigint
}

/** Every value one or two parts can have, since making fractions is what costs: points of 96. */
const shares: readonly Fraction[] = Array.from({ length: 2 * fullPoints + 1 }, (_, points) =>
  fraction(points, 2 * fullPoints),
)

function share(points: number): Fraction {
  const value = shares[points]
  if (!value) throw new Error(`Not a number of points: ${points}`)
  return value
}

/**
 * A safeguard as one unit has it: the provider's part where it is central, its own where local, the mean of the two
 * where shared. A part that does not apply leaves; one that is open only lowers coverage.
 */
export function unitTally(kind: Responsibility, central: Part, own: Part): Tally {
  const parts = kind === 'central' ? [central] : kind === 'local' ? [own] : [central, own]
  let [answered, applicable, stated, documented] = [0, 0, 0, 0]
  for (const part of parts) {
    if (part.kind === 'not-applicable') continue
    applicable += 1
    if (part.kind === 'open') continue
    answered += 1
    stated += part.stated
    documented += part.documented
  }
  if (answered === 0) return { values: undefined, answered, applicable }
  const scale = 2 / answered
  return {
    values: { stated: share(stated * scale), documented: share(documented * scale) },
    answered,
    applicable,
  }
}

/**
 * A safeguard as the region has it: the provider's part, the weighted mean of the units', or the mean of both. The
 * provider of a shared safeguard gives one answer; where it is assessed itself, it stands among the units too.
 */
export function regionTally(kind: Responsibility, central: Part, units: readonly WeightedPart[]): Tally {
  const one = kind === 'local' ? undefined : unitTally('central', central, central)
  const all = kind === 'central' ? undefined : unitsTally(units)
  if (!one || !all) return one ?? all ?? { values: undefined, answered: 0, applicable: 0 }
  return {
    values: midway(one.values, all.values),
    answered: one.answered + all.answered,
    applicable: one.applicable + all.applicable,
  }
}

function unitsTally(units: readonly WeightedPart[]): Tally {
  let [answered, applicable] = [0, 0]
  let [weights, stated, documented] = [0n, 0n, 0n]
  for (const { part, weight } of units) {
    if (part.kind === 'not-applicable') continue
    applicable += 1
    if (part.kind === 'open') continue
    answered += 1
    weights += weight
    stated += weight * BigInt(part.stated)
    documented += weight * BigInt(part.documented)
  }
  if (answered === 0) return { values: undefined, answered, applicable }
  const most = weights * BigInt(fullPoints)
  return {
    values: { stated: fraction(stated, most), documented: fraction(documented, most) },
    answered,
    applicable,
  }
}

function midway(one: Tally['values'], other: Tally['values']): Tally['values'] {
  if (!one || !other) return one ?? other
  const stated = mean([one.stated, other.stated])
  const documented = mean([one.documented, other.documented])
  return stated && documented ? { stated, documented } : undefined
}
