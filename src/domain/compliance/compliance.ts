import type { GuidelineCatalogue, GuidelineKey } from '../guidelines/catalogue.ts'
import type { UnitId } from '../ids.ts'
import { type Fraction, fraction } from '../maturity/fraction.ts'
import type { ComplianceRow } from './rows.ts'
import type { ComplianceStatus } from './status.ts'

/** The target for guidelines is all: no share below it is met, however near (scoring.md). */
export const complianceTarget: Fraction = fraction(1)

/** A share with what it is a share of; `none` where that is nothing, which is not 0. */
export type Share =
  | { readonly kind: 'share'; readonly part: number; readonly of: number; readonly fraction: Fraction }
  | { readonly kind: 'none' }

/** How far requirements are complied with (efterlevelse). The two shares of it are always labelled. */
export interface Compliance {
  readonly counts: Readonly<Record<ComplianceStatus, number>>
  /** Complied of assessed, where assessed is complied, partly and not complied. Partly is not complied. */
  readonly compliedOfAssessed: Share
  /** Complied of relevant, where relevant is assessed and not assessed. */
  readonly compliedOfRelevant: Share
  /** Assessed of relevant (dækning). */
  readonly coverage: Share
  /** Whether every relevant requirement is complied with, and there is one. */
  readonly met: boolean
}

export interface ComplianceResult {
  readonly total: Compliance
  /** All guidelines of the cycle in order, also those that are for none of the units. */
  readonly guidelines: readonly ({ readonly guideline: GuidelineKey } & Compliance)[]
  /** The units in the order of the rows. */
  readonly units: readonly ({ readonly unitId: UnitId } & Compliance)[]
  /** Guideline by guideline, and of each the units that it is for, in the order of the rows. */
  readonly guidelineUnits: readonly ({
    readonly guideline: GuidelineKey
    readonly unitId: UnitId
  } & Compliance)[]
}

/** Compliance of the rows (`complianceRows`), all together and by guideline and unit; of one unit, given its rows. */
export function complianceOf(
  { guidelines }: Pick<GuidelineCatalogue, 'guidelines'>,
  rows: readonly ComplianceRow[],
): ComplianceResult {
  const byGuideline = Map.groupBy(rows, (row) => row.guideline)
  return {
    total: summed(rows),
    guidelines: guidelines.map(({ id }) => ({ guideline: id, ...summed(byGuideline.get(id) ?? []) })),
    units: perUnit(rows),
    guidelineUnits: guidelines.flatMap(({ id }) =>
      perUnit(byGuideline.get(id) ?? []).map((unit) => ({ guideline: id, ...unit })),
    ),
  }
}

function perUnit(rows: readonly ComplianceRow[]): readonly ({ readonly unitId: UnitId } & Compliance)[] {
  return [...Map.groupBy(rows, (row) => row.unitId)].map(([unitId, own]) => ({ unitId, ...summed(own) }))
}

function summed(rows: readonly ComplianceRow[]): Compliance {
  const counts: Record<ComplianceStatus, number> = {
    complied: 0,
    partly: 0,
    not_complied: 0,
    not_relevant: 0,
    not_assessed: 0,
  }
  for (const row of rows) counts[row.status] += 1
  const assessed = counts.complied + counts.partly + counts.not_complied
  const relevant = assessed + counts.not_assessed
  return {
    counts,
    compliedOfAssessed: share(counts.complied, assessed),
    compliedOfRelevant: share(counts.complied, relevant),
    coverage: share(assessed, relevant),
    met: relevant > 0 && counts.complied === relevant,
  }
}

function share(part: number, of: number): Share {
  return of === 0 ? { kind: 'none' } : { kind: 'share', part, of, fraction: fraction(part, of) }
}
