import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Moment, Writer } from '../../../src/db/change.ts'
import { insertAll } from '../../../src/db/writes/batch.ts'
import type { PersonId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { annualGoalsSnapshot, reportUnit } from '../../support/annual-goals.ts'
import { canary, type Places, type UnitCode, type Year, years } from './places.ts'

/** Which units each goal of a year is for: one for each of two siblings, one for both. */
const goalUnits: readonly (readonly UnitCode[])[] = [['U01'], ['U03'], ['U01', 'U03']]

/** Goals with status, an external analysis, and a frozen report with its decision. */
export async function fillDecisions(write: Writer, moment: Moment, places: Places): Promise<void> {
  for (const year of years) await fillGoals(write, moment, places, year)
  await fillExternal(write, moment)
  await fillReport(write, moment, places)
}

async function fillGoals(write: Writer, moment: Moment, places: Places, year: Year): Promise<void> {
  for (const [index, units] of goalUnits.entries()) {
    const id = moment.newId<'goal'>()
    await insertAll(write, 'goal', [
      {
        id,
        cycle_id: places.cycles[year],
        number: `${year}-0${index + 1}`,
        short_name: `Mål ${index + 1}`,
        goal: 'Alle enheder har gennemgået brugerrettigheder.',
        reason: 'Rettigheder står åbne for folk, der har skiftet afdeling.',
        ability: 'prevent' as const,
        responsible: 'Afdelingsledelsen',
        measure: 'Andel gennemgået',
        baseline: '40 %',
        baseline_date: day('2024-06-30'),
        baseline_unknown: 0 as const,
        target_value: '90 %',
        deadline: day(`${year}-11-30`),
        evidence_demanded: 'Rapport fra gennemgangen',
        follow_up_first: day(`${year}-06-30`),
        follow_up_second: day(`${year}-12-31`),
        support: 'Regional IT stiller lister til rådighed.',
        state: year === 2025 ? ('adopted' as const) : ('draft' as const),
        created_by: places.people['officer'] as PersonId,
        created_at: moment.now,
        version: 1,
      },
    ])
    await insertAll(
      write,
      'goal_unit',
      units.map((unit) => ({
        goal_id: id,
        unit_id: places.units[unit],
        target_value: canary(unit, 'target', `${year}-${index}`),
        deadline: null,
      })),
    )
    // Only what the steering group has adopted is followed up.
    if (year === 2026) continue
    await insertAll(
      write,
      'goal_status',
      units.map((unit) => ({
        id: moment.newId<'goal_status'>(),
        goal_id: id,
        unit_id: places.units[unit],
        outcome: 'partly_reached' as const,
        value: canary(unit, 'value', `${year}-${index}`),
        comment: canary(unit, 'status', `${year}-${index}`),
        on_day: day('2025-06-30'),
        by_person: null,
        at: moment.now,
      })),
    )
  }
}

async function fillExternal(write: Writer, moment: Moment): Promise<void> {
  const id = moment.newId<'external_analysis'>()
  await insertAll(write, 'external_analysis', [
    {
      id,
      framework: 'cis-v7.1' as const,
      year: 2022,
      assessor: 'En uafhængig vurderer',
      scale_min: 0,
      scale_max: 5,
      total: '2.7',
      recorded_by: null,
      recorded_at: moment.now,
    },
  ])
  await insertAll(write, 'external_control', [{ analysis_id: id, control: 1, score: '2.5' }])
  await insertAll(write, 'recommendation', [
    {
      id: moment.newId<'recommendation'>(),
      analysis_id: id,
      number: 'A1',
      text: 'Saml fortegnelsen over udstyr ét sted.',
      highlighted: 1 as const,
      controls: '1',
    },
  ])
}

async function fillReport(write: Writer, moment: Moment, places: Places): Promise<void> {
  const units = (['U01', 'U02', 'U03', 'IT'] as const).map((code) => reportUnit(code, canary(code, 'name')))
  const snapshot = canonicalize(annualGoalsSnapshot({ units, year: 2025 })) ?? ''
  const id = moment.newId<'report'>()
  await insertAll(write, 'report', [
    {
      id,
      kind: 'annual-goals' as const,
      cycle_id: places.cycles[2025],
      version_label: '0.9',
      state: 'frozen' as const,
      classification: 'internal' as const,
      snapshot,
      snapshot_sha256: createHash('sha256').update(snapshot).digest('hex'),
      frozen_by: places.people['lead'] as PersonId,
      frozen_at: moment.now,
    },
  ])
}
