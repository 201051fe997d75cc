import { guidelines } from '../../../controls/guidelines/index.ts'
import { catalogueOf, type GuidelineCatalogue } from './catalogue.ts'

/** The guidelines as they were delivered: each is version 1 of its key, until a region adopts its own. */
export const deliveredCatalogue: GuidelineCatalogue = catalogueOf(
  guidelines.map((guideline) => ({ ...guideline, version: 1 })),
)
