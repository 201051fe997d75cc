import { allCycles, type CycleRow } from '../../db/queries/cycles.ts'
import { regionTotal } from '../../db/queries/maturity.ts'
import { instanceSettings } from '../../db/queries/settings.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import type {
  EarlierTotal,
  MaturityPreview,
  MaturityReportSnapshot,
} from '../../domain/reports/maturity-report.ts'
import { recommendationsInForce } from './collect-chapters.ts'
import { both, maturityFacts, regionFacts, reportUnits } from './facts.ts'
import { type Collecting, type CollectOrder, documentFacts } from './order.ts'

/** Everything that the "Modenhedsrapport" is made from, as it stands now. */
export async function collectMaturityReport<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  order: CollectOrder,
): Promise<MaturityReportSnapshot> {
  const { regionName } = await instanceSettings(db)
  return {
    ...(await maturityPreview(db, scope, cycle, order)),
    kind: 'maturity',
    organisation: regionName,
    earlier: await earlierTotals(db, scope, cycle),
  }
}

/** What it says of its own year, which is all that its page shows. Seven queries. */
export async function maturityPreview<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  order: CollectOrder,
): Promise<MaturityPreview> {
  const { result, basis } = await regionFacts(db, scope, cycle)
  return {
    year: cycle.year,
    document: documentFacts(order),
    maturity: await maturityFacts(db, cycle, basis, result),
    abilities: result.abilities.map(({ ability, ...scores }) => ({ ability, ...both(scores) })),
    groups: result.groups.map(({ group, ...scores }) => ({ group, ...both(scores) })),
    units: reportUnits(basis, result).map(({ unit }) => unit),
    recommended: await recommendationsInForce(db, scope),
  }
}

/** As many self-assessments as a reader can compare. */
const shownYears = 3

async function earlierTotals<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
): Promise<readonly EarlierTotal[]> {
  const before = (await allCycles(db))
    .filter(({ year, state }) => year < cycle.year && isLocked(state))
    .toSorted((one, other) => one.year - other.year)
    .slice(-shownYears)
  const totals: EarlierTotal[] = []
  for (const earlier of before) {
    totals.push({ countingDate: earlier.counting_date, ...both(await regionTotal(db, scope, earlier)) })
  }
  return totals
}
