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
