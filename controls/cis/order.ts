/**
 * The order of two safeguard ids, number by number: 16.2 before 16.10. Negative when `a` comes first, 0 when the
 * same. Works for the sub-controls of v7.1 too.
 */
export function compareSafeguardIds(a: string, b: string): number {
  const left = a.split('.').map(Number)
  const right = b.split('.').map(Number)
  for (let part = 0; part < Math.max(left.length, right.length); part += 1) {
    const difference = (left[part] ?? -1) - (right[part] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
