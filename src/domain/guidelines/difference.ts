import type { GuidelineCatalogue, GuidelineRequirement, GuidelineText, RequirementKey } from './catalogue.ts'

/** One requirement in the difference between two versions: each key of either stands once. */
export type RequirementChange =
  | { readonly kind: 'unchanged'; readonly after: GuidelineRequirement }
  | { readonly kind: 'changed'; readonly before: GuidelineRequirement; readonly after: GuidelineRequirement }
  | { readonly kind: 'added'; readonly after: GuidelineRequirement }
  | { readonly kind: 'removed'; readonly before: GuidelineRequirement }

/**
 * The difference between two versions, requirement by requirement: those of the later in its order, and then what it
 * no longer has, in the order of the earlier.
 */
export function differenceOf(
  before: Pick<GuidelineText, 'requirements'>,
  after: Pick<GuidelineText, 'requirements'>,
): readonly RequirementChange[] {
  const earlier = new Map(before.requirements.map((each) => [each.id, each]))
  const later = new Set(after.requirements.map(({ id }) => id))
  return [
    ...after.requirements.map((requirement): RequirementChange => {
      const was = earlier.get(requirement.id)
      if (!was) return { kind: 'added', after: requirement }
      return saysTheSame(was, requirement)
        ? { kind: 'unchanged', after: requirement }
        : { kind: 'changed', before: was, after: requirement }
    }),
    ...before.requirements
      .filter(({ id }) => !later.has(id))
      .map((requirement): RequirementChange => ({ kind: 'removed', before: requirement })),
  ]
}

/**
 * The later version, from the earlier and what changed: old and difference give new. A change that does not fit the
 * earlier version is refused as a fault of the caller.
 */
export function applied(
  before: Pick<GuidelineText, 'requirements'>,
  changes: readonly RequirementChange[],
): readonly GuidelineRequirement[] {
  const earlier = new Map(before.requirements.map((each) => [each.id, each]))
  return changes.flatMap((change) => {
    if (change.kind === 'added') return [change.after]
    const key = change.kind === 'removed' ? change.before.id : change.after.id
    const was = earlier.get(key)
    if (!was) throw new Error(`The earlier version has no ${key}`)
    if (change.kind === 'removed') return []
    return [change.kind === 'unchanged' ? was : change.after]
  })
}

/**
 * What a new version does to the answers of the year before. reworded: the requirement says something else now, so that
 * the old answer is no answer to it. kept: it stands unchanged in a guideline that has a new version, so that nobody is
 * asked again. added: it was not asked for before, in a guideline of last year or in a new one. A guideline without a
 * new version is confirmed as every year.
 */
export function answersAfter(
  before: GuidelineCatalogue,
  now: GuidelineCatalogue,
): {
  readonly reworded: ReadonlySet<RequirementKey>
  readonly kept: ReadonlySet<RequirementKey>
  readonly added: ReadonlySet<RequirementKey>
} {
  const changes = now.guidelines.flatMap((guideline) => {
    const was = before.guideline(guideline.id)
    if (!was) return differenceOf({ requirements: [] }, guideline)
    return was.version !== guideline.version ? differenceOf(was, guideline) : []
  })
  const keysOf = (kind: 'changed' | 'unchanged' | 'added') =>
    new Set(changes.flatMap((change) => (change.kind === kind ? [change.after.id] : [])))
  return { reworded: keysOf('changed'), kept: keysOf('unchanged'), added: keysOf('added') }
}

/** Whether two wordings of a requirement ask the same: text, evidence, ground and age, in both languages. */
function saysTheSame(one: GuidelineRequirement, other: GuidelineRequirement): boolean {
  return (
    one.text.da === other.text.da &&
    one.text.en === other.text.en &&
    one.evidence.da === other.evidence.da &&
    one.evidence.en === other.evidence.en &&
    one.grounding === other.grounding &&
    one.evidenceMaxAgeMonths === other.evidenceMaxAgeMonths
  )
}
