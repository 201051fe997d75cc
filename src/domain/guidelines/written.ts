import type { Audience, Bilingual, Grounding, OwnerKey } from '../../../controls/shape.ts'
import type { GuidelineKey, RequirementKey } from './catalogue.ts'
import type { VersionFacts } from './version.ts'

/** The next version of a guideline as a region writes it in a file: the whole text, and why it comes. */
export interface WrittenGuideline extends VersionFacts {
  /** Where it begins in the file. */
  readonly line: number | null
  readonly key: GuidelineKey
  readonly title: Bilingual
  readonly shortName: Bilingual
  readonly purpose: Bilingual
  readonly owner: OwnerKey
  readonly reviewMonths: number
  readonly appliesTo: readonly Audience[]
  readonly requirements: readonly {
    /** Null for a new one; a key that is kept says that the requirement means what it meant. */
    readonly key: RequirementKey | null
    readonly text: Bilingual
    readonly evidence: Bilingual
    readonly grounding: Grounding
    readonly evidenceMaxAgeMonths: number
  }[]
}
