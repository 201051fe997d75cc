/** All digits of the face are this wide, as a share of the size. */
export const digitWidth = 0.6

/**
 * How far each figure of a right-aligned column goes to the left, as a share of the size, so that the commas stand in
 * line: a figure given with fewer decimals keeps them ("2,7" and not "2,70").
 */
export function decimalShifts(texts: readonly string[]): readonly number[] {
  const decimals = texts.map((text) => /\d[,.](\d{1,2})$/.exec(text)?.[1]?.length ?? null)
  const most = Math.max(0, ...decimals.map((count) => count ?? 0))
  return decimals.map((count) => (count === null ? 0 : (most - count) * digitWidth))
}
