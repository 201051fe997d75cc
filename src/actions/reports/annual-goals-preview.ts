import type { CycleRow } from '../../db/queries/cycles.ts'
import { complianceInput, responsibilityIn } from '../../db/queries/figures.ts'
import { regionFigures } from '../../db/queries/maturity.ts'
import { previewedGoals, previewedHearing } from '../../db/queries/report-previews.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { hasSpoken } from '../../domain/dpo-statements/dpo-statement.ts'
import { goalOf } from '../../domain/goals/draft.ts'
import type { AnnualGoalsPreview } from '../../domain/reports/annual-goals.ts'
import { complianceFacts, maturityFacts, unitsTold } from './facts.ts'
import { type Collecting, type CollectOrder, documentFacts } from './order.ts'

/** What the page of "Årlige mål" shows of it, as it stands now; the report itself says the same. Eight queries. */
export async function annualGoalsPreview<C extends Collecting>(
  db: Reader,
  scope: UnitScope<C>,
  cycle: CycleRow,
  order: CollectOrder,
): Promise<AnnualGoalsPreview> {
  const compliance = await complianceInput(db, scope, cycle)
  const basis = {
    method: cycle.method,
    countingDate: cycle.counting_date,
    units: compliance.units,
    responsibility: await responsibilityIn(db, cycle.id),
  }
  const result = await regionFigures(db, scope, cycle)
  const { goals, before } = await previewedGoals(db, scope, cycle)
  const { began, unanswered, lastAct } = await previewedHearing(db, scope, cycle.id)
  return {
    year: cycle.year,
    document: documentFacts(order),
    lastYear: before.length === 0 ? null : { year: cycle.year - 1, goals: before },
    maturity: await maturityFacts(db, cycle, basis, result),
    compliance: complianceFacts(compliance, compliance.units),
    goals: goals.map(goalOf),
    hearing: began
      ? {
          comments: unanswered.map(({ unit, goal }) => ({
            unit,
            goal: goal === null ? null : { number: goal },
            answer: null,
          })),
        }
      : null,
    statement: lastAct !== null && hasSpoken(lastAct) ? { kind: lastAct } : null,
    units: [
      ...unitsTold(
        basis,
        goals.flatMap(({ units }) => units),
      ),
    ],
  }
}
