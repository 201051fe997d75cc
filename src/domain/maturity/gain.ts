import type { CisControlNumber } from '../../../controls/cis/v8.1/index.ts'
import { add, compare, type Fraction, fraction, multiply, subtract } from './fraction.ts'
import type { MaturityResult } from './result.ts'

/** How far one control lies below the target, and what closing that distance does to the total. Exact shares. */
export interface Gap {
  readonly control: CisControlNumber
  /** Target minus the control's stated score, above 0. */
  readonly gap: Fraction
  /** What the total rises by when this control alone is raised to the target. */
  readonly gain: Fraction
  /** The total when this control and all before it in the list are raised to the target. */
  readonly totalAfter: Fraction
}

/**
 * "Hvad først?": the controls below the target, the largest gain first, equal ones in the catalogue's order. Each
 * scored control weighs the same in the total, so a gain is the gap over their number. Controls without a score are
 * left out: what they lack is answers.
 */
export function gapsOf(result: Pick<MaturityResult, 'controls' | 'total'>, target: Fraction): readonly Gap[] {
  const { total } = result
  if (total.stated.kind === 'unscored') return []
  const scored = result.controls.flatMap(({ control, stated }) =>
    stated.kind === 'scored' ? [{ control, gap: subtract(target, stated.fraction) }] : [],
  )
  const below = scored
    .filter(({ gap }) => gap.num > 0n)
    .sort((left, right) => compare(right.gap, left.gap) || left.control - right.control)
  let totalAfter = total.stated.fraction
  return below.map(({ control, gap }) => {
    const gain = multiply(gap, fraction(1, scored.length))
    totalAfter = add(totalAfter, gain)
    return { control, gap, gain, totalAfter }
  })
}
