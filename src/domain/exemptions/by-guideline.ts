import { validFor } from '../evidence/evidence.ts'
import { type GuidelineKey, guidelineOf, type RequirementKey } from '../guidelines/catalogue.ts'
import type { ExemptionFacts } from '../reports/annual-goals-chapters.ts'
import type { Day } from '../time.ts'
import { type ExemptionPeriod, isInForce, standingOf } from './exemption.ts'

interface CountedExemption extends ExemptionPeriod {
  readonly requirement: RequirementKey
  readonly unitId: string
}

/** The exemptions in force on a day as numbers by guideline, and how many run out within twelve months of it. */
export function exemptionsByGuideline(exemptions: readonly CountedExemption[], asOf: Day): ExemptionFacts {
  const standing = exemptions.map((exemption) => ({ exemption, is: standingOf(exemption, asOf) }))
  const inForce = standing.filter(({ is }) => isInForce(is)).map(({ exemption }) => exemption)
  const byGuideline = Map.groupBy(inForce, ({ requirement }) => guidelineOf(requirement))
  const twelveMonths = validFor(asOf, 12)
  return {
    asOf,
    applied: standing.filter(({ is }) => is === 'applied').length,
    guidelines: [...byGuideline]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([guideline, own]: [GuidelineKey, readonly CountedExemption[]]) => {
        const ends = own.flatMap(({ validUntil, extendedFrom }) =>
          validUntil !== null && extendedFrom === null && validUntil <= twelveMonths ? [validUntil] : [],
        )
        return {
          guideline,
          inForce: own.length,
          units: new Set(own.map(({ unitId }) => unitId)).size,
          expiring: ends.length,
          nextExpiry: ends.toSorted()[0] ?? null,
        }
      }),
  }
}
