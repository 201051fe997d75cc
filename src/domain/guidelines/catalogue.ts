import type { Bilingual, Guideline, Requirement } from '../../../controls/shape.ts'
import type { UnitId } from '../ids.ts'

/** The key of a guideline, `GL-05`: the same in every version of it, and never given to another. */
export type GuidelineKey = `GL-${number}`
/** The key of a requirement, `GL-05-K3`: a requirement that comes to mean something else gets a new one. */
export type RequirementKey = `GL-${number}-K${number}`

/** A requirement as a cycle or a version holds it; the region's own are alike those that were delivered. */
export type GuidelineRequirement = Requirement<RequirementKey, GuidelineKey>
/** The text of one version of a guideline, with its requirements in order. */
export type GuidelineText = Guideline<GuidelineKey, RequirementKey>

const guidelineShape = /^GL-[0-9]{2,3}$/
const requirementShape = /^(GL-[0-9]{2,3})-K[1-9][0-9]{0,2}$/

/** Whether a text has the shape of a guideline's key; whether there is such a guideline, a catalogue says. */
export function isGuidelineKey(text: string): text is GuidelineKey {
  return guidelineShape.test(text)
}

/** Whether a text has the shape of a requirement's key, which no safeguard has. */
export function isRequirementKey(text: string): text is RequirementKey {
  return requirementShape.test(text)
}

/** The guideline that a requirement belongs to, which its key says. */
export function guidelineOf(requirement: RequirementKey): GuidelineKey {
  return requirement.slice(0, requirement.indexOf('-K')) as GuidelineKey
}

/** A guideline as a cycle uses it: which version, and its text. Version 1 of what was delivered is number 1 too. */
export interface CycleGuideline extends GuidelineText {
  readonly version: number
}

/** That a requirement is or is not for one unit in a cycle, against the rule. */
export interface ApplicabilityException {
  readonly unitId: UnitId
  readonly requirement: RequirementKey
  readonly applies: boolean
}

/**
 * The guidelines of one cycle, and nothing else is asked in it: those in force when its basis was locked. A later
 * version never moves a cycle that is under way.
 */
export interface GuidelineCatalogue {
  /** In the order of their keys. */
  readonly guidelines: readonly CycleGuideline[]
  /** All of them, guideline by guideline. */
  readonly requirementIds: readonly RequirementKey[]
  /** What is for a unit, or not, against the rule; each stands once. */
  readonly exceptions: readonly ApplicabilityException[]
  /** The guideline of a key; undefined where the cycle does not have it. */
  guideline(key: string): CycleGuideline | undefined
  /** The requirement of a key; undefined where the cycle does not have it. */
  requirement(key: string): GuidelineRequirement | undefined
}

/** A catalogue of these guidelines. A key that stands twice is refused as a fault of the caller. */
export function catalogueOf(
  guidelines: readonly CycleGuideline[],
  exceptions: readonly ApplicabilityException[] = [],
): GuidelineCatalogue {
  const byKey = new Map<string, CycleGuideline>(guidelines.map((each) => [each.id, each]))
  const requirements = guidelines.flatMap((each) => each.requirements)
  const requirementsByKey = new Map<string, GuidelineRequirement>(requirements.map((each) => [each.id, each]))
  if (byKey.size < guidelines.length || requirementsByKey.size < requirements.length) {
    throw new Error('A key stands twice in the catalogue')
  }
  return {
    guidelines,
    requirementIds: requirements.map(({ id }) => id),
    exceptions,
    guideline: (key) => byKey.get(key),
    requirement: (key) => requirementsByKey.get(key),
  }
}

/** The text of a requirement, or its key where the cycle does not have it (evidence tied to an older one, say). */
export function requirementText(catalogue: GuidelineCatalogue, key: RequirementKey): Bilingual {
  return catalogue.requirement(key)?.text ?? { da: key, en: key }
}
