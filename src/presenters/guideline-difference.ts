import type { GuidelineRequirement } from '../domain/guidelines/catalogue.ts'
import { differenceOf, type RequirementChange } from '../domain/guidelines/difference.ts'
import type { KnownVersion } from '../domain/guidelines/version.ts'
import type { Language } from '../i18n/language.ts'
import { differenceBetween, type Piece } from './difference.ts'
import { presentRequirement } from './guidelines.ts'

/** A part of a requirement in two wordings, with the words that differ marked in both. */
interface PartModel {
  readonly name: string
  readonly before: readonly Piece[]
  readonly after: readonly Piece[]
}

interface ChangeModel {
  readonly key: string
  readonly kind: RequirementChange['kind']
  readonly kindText: string
  /** The text as it stands or stood; of a changed one the parts say it. */
  readonly text: string | undefined
  readonly parts: readonly PartModel[]
}

/** Two versions side by side, requirement by requirement; each stands once. */
export interface DifferenceModel {
  readonly lead: string
  readonly asks: string
  readonly columns: readonly [string, string]
  readonly changes: readonly ChangeModel[]
}

export function presentDifference(before: KnownVersion, after: KnownVersion, t: Language): DifferenceModel {
  const say = t.say.guidelines.difference
  const changes = differenceOf(before.text, after.text)
  const count = (kind: RequirementChange['kind']) => changes.filter((change) => change.kind === kind).length
  const order = ['changed', 'added', 'removed', 'unchanged'] as const
  return {
    lead: say.lead(count('changed'), count('added'), count('removed'), count('unchanged')),
    asks: say.asks(count('changed') + count('added')),
    columns: [say.before(before.number), say.before(after.number)],
    changes: order.flatMap((kind) =>
      changes.filter((change) => change.kind === kind).map((change) => changeModel(change, t)),
    ),
  }
}

function changeModel(change: RequirementChange, t: Language): ChangeModel {
  const say = t.say.guidelines.difference
  const shown = change.kind === 'removed' ? change.before : change.after
  const changed = change.kind === 'changed'
  return {
    key: shown.id,
    kind: change.kind,
    kindText: say.kinds[change.kind],
    text: changed ? undefined : presentRequirement(shown, t).text,
    parts: changed ? partsOf(change.before, change.after, t) : [],
  }
}

/** The parts that differ. A change in the other language alone is shown in that language. */
function partsOf(
  before: GuidelineRequirement,
  after: GuidelineRequirement,
  t: Language,
): readonly PartModel[] {
  const say = t.say.guidelines.difference
  const part = (name: string, one: string, other: string): readonly PartModel[] => {
    if (one === other) return []
    const { mine, theirs } = differenceBetween(one, other)
    return [{ name, before: mine, after: theirs }]
  }
  const other = t.code === 'da' ? 'en' : 'da'
  const here = [
    ...part('', before.text[t.code], after.text[t.code]),
    ...part(say.evidence, before.evidence[t.code], after.evidence[t.code]),
    ...part(say.grounding, say.shortGroundings[before.grounding], say.shortGroundings[after.grounding]),
    ...part(
      say.months,
      say.monthsText(before.evidenceMaxAgeMonths),
      say.monthsText(after.evidenceMaxAgeMonths),
    ),
  ]
  if (here.length > 0) return here
  return [
    ...part('', before.text[other], after.text[other]),
    ...part(say.evidence, before.evidence[other], after.evidence[other]),
  ]
}
