/**
 * The codes of units that hang from themselves, by way of others: `parentOf` gives the code above each, null for a
 * root. Walks upwards from every code once; meeting the walk's own path again closes a circle.
 */
export function codesInCircles(parentOf: ReadonlyMap<string, string | null>): ReadonlySet<string> {
  const settled = new Set<string>()
  const inCircle = new Set<string>()
  for (const start of parentOf.keys()) {
    const path: string[] = []
    const onPath = new Set<string>()
    let code: string | null = start
    while (code !== null && !settled.has(code) && !onPath.has(code)) {
      path.push(code)
      onPath.add(code)
      code = parentOf.get(code) ?? null
    }
    if (code !== null && onPath.has(code)) {
      for (const member of path.slice(path.indexOf(code))) inCircle.add(member)
    }
    for (const member of path) settled.add(member)
  }
  return inCircle
}

/** A unit with its depth below the top: 0 for a root. */
export interface Placed<Unit> {
  readonly unit: Unit
  readonly depth: number
}

/**
 * Units as a tree, each followed by those below it, siblings in the order they are given in. A unit whose parent is
 * not among them stands at the top, since whoever looks may not reach the parent.
 */
export function inTreeOrder<Unit extends { readonly id: string; readonly parent_id: string | null }>(
  units: readonly Unit[],
): readonly Placed<Unit>[] {
  const known = new Set(units.map(({ id }) => id))
  const below = Map.groupBy(units, ({ parent_id }) => (parent_id && known.has(parent_id) ? parent_id : null))
  const branch = (parent: string | null, depth: number): Placed<Unit>[] =>
    (below.get(parent) ?? []).flatMap((unit) => [{ unit, depth }, ...branch(unit.id, depth + 1)])
  return branch(null, 0)
}
