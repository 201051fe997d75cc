import type { GuidelineKey, RequirementKey } from '../../domain/guidelines/catalogue.ts'
import type { GuidelineStep, VersionState } from '../../domain/guidelines/version.ts'
import type { CycleId, GuidelineVersionId, Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'

/** A text of a guideline, kept once and for good under the hash of its content. */
export interface GuidelineTextTable {
  sha256: string
  /** The text with its requirements in canonical JSON. */
  content: string
}

/** A version that the region wrote itself; what was delivered is version 1 of its key and has no row. */
export interface GuidelineVersionTable {
  id: GuidelineVersionId
  guideline: GuidelineKey
  number: number
  text_sha256: string
  state: VersionState
  /** The day it comes into force; a draft may lack it. */
  effective_on: Day | null
  legal_trigger: string
  change_note: string
  review_on: Day | null
  drafted_by: PersonId | null
  drafted_at: Instant
  adopted_by: PersonId | null
  adopted_at: Instant | null
  version: number
}

/** What happened to a version, never changed. */
export interface GuidelineStepTable {
  id: Id<'guideline_step'>
  version_id: GuidelineVersionId
  step: GuidelineStep
  comment: string
  by_person: PersonId | null
  at: Instant
}

/** The version of each guideline that a cycle keeps: the one in force when its basis was locked. */
export interface CycleGuidelineTable {
  cycle_id: CycleId
  guideline: GuidelineKey
  number: number
  text_sha256: string
}

/** That a requirement is or is not for a unit in a cycle, against the rule, and why. */
export interface ApplicabilityExceptionTable {
  cycle_id: CycleId
  unit_id: UnitId
  requirement: RequirementKey
  applies: 0 | 1
  reason: string
  decided_by: PersonId | null
  decided_at: Instant
}
