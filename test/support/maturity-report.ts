import type { MaturityReportSnapshot } from '../../src/domain/reports/maturity-report.ts'
import { day } from '../../src/domain/time.ts'
import { annualGoalsSnapshot, scored } from './annual-goals.ts'
import { wholeSnapshot } from './annual-goals-chapters.ts'

/** The same fictional region as in the annual goals, with a self-assessment of the year before. */
export function maturityReportSnapshot(
  changes: Partial<MaturityReportSnapshot> = {},
): MaturityReportSnapshot {
  const { organisation, year, document, maturity, units } = annualGoalsSnapshot()
  return {
    kind: 'maturity',
    organisation,
    year,
    document,
    maturity,
    units,
    abilities: (['predict', 'prevent', 'detect', 'manage'] as const).map((ability, index) => ({
      ability,
      stated: scored(60 + index * 5, 100, 300, 340),
      documented: scored(50 + index, 100, 300, 340),
    })),
    groups: (['IG1', 'IG2', 'IG3'] as const).map((group, index) => ({
      group,
      stated: scored(78 - index * 8, 100, 500 + index * 100, 560 + index * 100),
      documented: scored(60 - index * 5, 100, 500 + index * 100, 560 + index * 100),
    })),
    earlier: [
      {
        countingDate: day('2025-10-31'),
        stated: scored(55, 100, 1300, 1640),
        documented: scored(40, 100, 1300, 1640),
      },
    ],
    recommended: wholeSnapshot().recommended ?? [],
    ...changes,
  }
}
