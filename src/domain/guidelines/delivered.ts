import { guidelines } from '../../../controls/guidelines/index.ts'
import { type CycleGuideline, catalogueOf, type GuidelineCatalogue } from './catalogue.ts'

/** The guidelines as they were delivered: each is version 1 of its key, until a region adopts its own. */
export const deliveredCatalogue: GuidelineCatalogue = catalogueOf(
  guidelines.map((guideline) => ({ ...guideline, version: 1 })),
)

/** Whether a guideline is the region's own text: one of its own, or a later version of one that was delivered. */
export function isOwn({ id, version }: Pick<CycleGuideline, 'id' | 'version'>): boolean {
  return version > 1 || deliveredCatalogue.guideline(id) === undefined
}
