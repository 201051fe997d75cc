import type { Edition, Guideline, Requirement } from '../shape.ts'
import { gl01 } from './gl-01.ts'
import { gl02 } from './gl-02.ts'
import { gl03 } from './gl-03.ts'
import { gl04 } from './gl-04.ts'
import { gl05 } from './gl-05.ts'
import { gl06 } from './gl-06.ts'
import { gl07 } from './gl-07.ts'
import { gl08 } from './gl-08.ts'
import { gl09 } from './gl-09.ts'
import { gl10 } from './gl-10.ts'
import { gl11 } from './gl-11.ts'
import { gl12 } from './gl-12.ts'
import { gl13 } from './gl-13.ts'
import { gl14 } from './gl-14.ts'
import { gl15 } from './gl-15.ts'
import { gl16 } from './gl-16.ts'
import { gl17 } from './gl-17.ts'
import { gl18 } from './gl-18.ts'
import { gl19 } from './gl-19.ts'
import { gl20 } from './gl-20.ts'
import { gl21 } from './gl-21.ts'
import { gl22 } from './gl-22.ts'
import { gl23 } from './gl-23.ts'
import { gl24 } from './gl-24.ts'
import { gl25 } from './gl-25.ts'
import { gl26 } from './gl-26.ts'

const registry = [
  gl01,
  gl02,
  gl03,
  gl04,
  gl05,
  gl06,
  gl07,
  gl08,
  gl09,
  gl10,
  gl11,
  gl12,
  gl13,
  gl14,
  gl15,
  gl16,
  gl17,
  gl18,
  gl19,
  gl20,
  gl21,
  gl22,
  gl23,
  gl24,
  gl25,
  gl26,
] as const

export type GuidelineId = (typeof registry)[number]['id']
/** The 147 ids, for example `GL-01-K1`. */
export type RequirementId = (typeof registry)[number]['requirements'][number]['id']
export type CatalogueGuideline = Guideline<GuidelineId, RequirementId>
export type CatalogueRequirement = Requirement<RequirementId, GuidelineId>

/** A proposal in our own words: a region must replace or approve it before use (`NOTICE.md`). */
export const guidelinesEdition = {
  id: 'informationssikkerhedsretningslinjer',
  version: '0.1',
  date: '2026-11-23',
  status: 'proposal',
  title: {
    da: 'Forslag til retningslinjer for informationssikkerhed og databeskyttelse',
    en: 'Proposed guidelines for information security and data protection',
  },
} as const satisfies Edition

/** The 26 guidelines in order. */
export const guidelines: readonly CatalogueGuideline[] = registry

/** The 147 requirements in order, guideline by guideline. */
export const requirements: readonly CatalogueRequirement[] = guidelines.flatMap(
  (guideline) => guideline.requirements,
)

/** The 147 ids in order. */
export const requirementIds: readonly RequirementId[] = requirements.map((requirement) => requirement.id)

const byId = new Map<string, CatalogueGuideline>(guidelines.map((guideline) => [guideline.id, guideline]))
const requirementsById = new Map<string, CatalogueRequirement>(
  requirements.map((requirement) => [requirement.id, requirement]),
)

/** Whether a text from outside names a guideline. Exact: case and leading zeros count. */
export function isGuidelineId(text: string): text is GuidelineId {
  return byId.has(text)
}

/** Whether a text from outside names a requirement. Exact: case and leading zeros count. */
export function isRequirementId(text: string): text is RequirementId {
  return requirementsById.has(text)
}

/** The guideline of an id; an id that went around the type is refused. */
export function guidelineById(id: GuidelineId): CatalogueGuideline {
  const guideline = byId.get(id)
  if (!guideline) throw new Error(`No guideline has the id ${id}`)
  return guideline
}

/** The requirement of an id; an id that went around the type is refused. */
export function requirementById(id: RequirementId): CatalogueRequirement {
  const requirement = requirementsById.get(id)
  if (!requirement) throw new Error(`No requirement has the id ${id}`)
  return requirement
}
