import { z } from 'zod'
import { MaturityPage } from '../../../views/maturity/page.tsx'
import { type CycleRow, cycleTarget } from '../../db/queries/cycles.ts'
import { analysesInForce } from '../../db/queries/external.ts'
import { regionMaturity, regionTotal, unitMaturity } from '../../db/queries/maturity.ts'
import type { Reader } from '../../db/reader.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { isLocked } from '../../domain/cycles/cycle.ts'
import { paths } from '../../paths.ts'
import { presentMaturity } from '../../presenters/maturity.ts'
import { mapViews } from '../../presenters/maturity-map.ts'
import { showPage } from '../kernel/answer.ts'
import { wholeNumber } from '../kernel/fields.ts'
import { page, type Route } from '../kernel/route.ts'

export const maturityRoutes: readonly Route[] = [
  page({
    path: paths.maturity,
    capability: 'maturity.region.read',
    input: z.object({ map: z.enum(mapViews).optional(), part: wholeNumber(1, 999).optional() }),
    answer: async ({ db, scope, actor, cycle, cycles, input, t }) => {
      const mayOpen = scopeFor(actor, 'maturity.read') !== undefined
      const { result, counted, units: scores } = await regionMaturity(db, scope, cycle)
      const units = counted.flatMap((unit) => {
        const own = scores.get(unit.id)
        return own ? [{ ...unit, result: own }] : []
      })
      const before = cycleBefore(await cycles(), cycle)
      const model = presentMaturity(
        {
          cycle: cycle.year,
          countingDate: cycle.counting_date,
          method: cycle.method,
          target: cycleTarget(cycle),
          locked: isLocked(cycle.state),
          subject: { kind: 'region' },
          result,
          units: units.map(({ code, name, weight, result: own }) => ({
            code,
            name,
            weight,
            mayOpen,
            result: own,
          })),
          externals: await analysesInForce(db),
          earlier: before ? [await totalOf(db, scope, before)] : [],
          view: input.map ?? 'stated',
          part: input.part,
        },
        t,
      )
      return showPage(model.heading, <MaturityPage model={model} t={t} />, { here: 'maturity' })
    },
  }),
  page({
    path: paths.unitMaturity,
    capability: 'maturity.read',
    answer: async ({ db, unit, cycle, cycles, t }) => {
      const result = await unitMaturity(db, unit, cycle)
      const before = cycleBefore(await cycles(), cycle)
      const earlier = before && {
        year: yearOf(before),
        total: (await unitMaturity(db, unit, before)).total,
        target: cycleTarget(before),
      }
      const model = presentMaturity(
        {
          cycle: cycle.year,
          countingDate: cycle.counting_date,
          method: cycle.method,
          target: cycleTarget(cycle),
          locked: isLocked(cycle.state),
          subject: { kind: 'unit', code: unit.code, name: unit.name },
          result,
          units: [],
          externals: [],
          earlier: earlier ? [earlier] : [],
          view: 'stated',
        },
        t,
      )
      return showPage(model.heading, <MaturityPage model={model} t={t} />, { here: 'unitStatus' })
    },
  }),
]

/** The region's totals of a cycle, for the trend. */
async function totalOf(db: Reader, scope: UnitScope<'maturity.region.read'>, cycle: CycleRow) {
  const total = await regionTotal(db, scope, cycle)
  return { year: yearOf(cycle), total, target: cycleTarget(cycle) }
}

/** The cycle before this one; undefined for the first. */
function cycleBefore(cycles: readonly CycleRow[], cycle: CycleRow): CycleRow | undefined {
  return cycles.find(({ year }) => year < cycle.year)
}

/** The year an assessment was made in, which is that of its counting date. */
function yearOf(cycle: CycleRow): number {
  return Number(cycle.counting_date.slice(0, 4))
}
