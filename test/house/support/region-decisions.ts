import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { Moment, Writer } from '../../../src/db/change.ts'
import { insertAll } from '../../../src/db/writes/batch.ts'
import { seedFrame, seedSubStrategy } from '../../../src/demo/strategy-rows.ts'
import type { PersonId, RecommendationId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { annualGoalsSnapshot, reportUnit } from '../../support/annual-goals.ts'
import { canary, type Places, type UnitCode, type Year, years } from './places.ts'

/** Which units each goal of a year is for: one for each of two siblings, one for both. */
const goalUnits: readonly (readonly UnitCode[])[] = [['U01'], ['U03'], ['U01', 'U03']]

/** Goals with status, an external analysis, and a frozen report with its decision. */
export async function fillDecisions(write: Writer, moment: Moment, places: Places): Promise<void> {
  for (const year of years) await fillGoals(write, moment, places, year)
  await fillStrategies(write, moment, places, await fillExternal(write, moment))
  await fillReport(write, moment, places)
  await fillHearings(write, moment, places)
  await fillStatements(write, moment, places)
  await fillTexts(write, moment, places)
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

async function fillExternal(write: Writer, moment: Moment): Promise<RecommendationId> {
  const id = moment.newId<'external_analysis'>()
  const recommendation = moment.newId<'recommendation'>()
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
      id: recommendation,
      analysis_id: id,
      number: 'A1',
      text: canary('R', 'recommendation'),
      highlighted: 1 as const,
      controls: '1',
    },
  ])
  return recommendation
}

/** One sub-strategy in each state that a form is for: written on, before the Regional Council, and approved. */
async function fillStrategies(
  write: Writer,
  moment: Moment,
  { people }: Places,
  recommendation: RecommendationId,
): Promise<void> {
  const by = people['lead'] as PersonId
  const frameId = await seedFrame(
    write,
    moment,
    {
      name: canary('R', 'frame'),
      fromYear: 2025,
      toYear: 2028,
      total: 4_000_000,
      buffer: 0,
      bufferWithin: true,
      amounts: [{ source: 'regional', year: 2026, kroner: 1_000_000 }],
    },
    by,
  )
  for (const [state, fromYear] of [
    ['draft', 2026],
    ['submitted', 2028],
    ['approved', 2024],
  ] as const) {
    await seedSubStrategy(write, moment, {
      draft: {
        area: 'Sikkerhed',
        fromYear,
        years: 2,
        periodReason: '',
        objectives: canary('R', 'strategy', fromYear),
      },
      state,
      frameId,
      by,
      efforts: [
        {
          code: '1.1',
          title: canary('R', 'effort', fromYear),
          track: 'cyber',
          abilities: ['predict'],
          safeguards: ['1.1'],
          requirements: ['GL-01-K1'],
          liftsTo: 3,
          owner: canary('R', 'effort', `${fromYear} owner`),
          from: day(`${fromYear}-01-01`),
          to: day(`${fromYear}-12-31`),
          importance: 'high',
          investment: 500_000,
          yearly: null,
          funding: 'regional',
          uncertainty: canary('R', 'effort', `${fromYear} uncertainty`),
          estimatedOn: null,
          status: 'planned',
          requires: [],
          recommendations: [recommendation],
        },
      ],
      ...(state === 'approved' ? { decided: { on: '2024-01-31', reference: '24/00017' } } : {}),
    })
  }
}

/** Two siblings have commented, the second in both years and with an answer; U02 has nothing to say. */
async function fillHearings(write: Writer, moment: Moment, { people, cycles, units }: Places): Promise<void> {
  for (const year of years) {
    for (const unit of ['U01', 'U03', 'U02'] as const) {
      // So that U01 can still say that it has no comments.
      if (unit === 'U01' && year === 2026) continue
      const id = moment.newId<'hearing_comment'>()
      const silent = unit === 'U02'
      await insertAll(write, 'hearing_comment', [
        {
          id,
          cycle_id: cycles[year],
          unit_id: units[unit],
          kind: silent ? ('none' as const) : ('comment' as const),
          goal_number: silent ? null : `${year}-01`,
          goal_text: silent ? '' : 'Alle enheder har gennemgået brugerrettigheder.',
          text: silent ? '' : canary(unit, 'heard', year),
          role: 'unit_coordinator' as const,
          by_person: null,
          at: moment.now,
        },
      ])
      if (unit !== 'U03') continue
      await insertAll(write, 'hearing_answer', [
        {
          id: moment.newId<'hearing_answer'>(),
          comment_id: id,
          outcome: 'agreed' as const,
          text: canary(unit, 'heardanswer', year),
          role: 'officer' as const,
          by_person: people['officer'] as PersonId,
          at: moment.now,
        },
      ])
    }
  }
}

/** What the data protection officer has given in each year; over the one that can still be changed lies a draft. */
async function fillStatements(write: Writer, moment: Moment, { people, cycles }: Places): Promise<void> {
  const by_person = people['dpo'] as PersonId
  await insertAll(
    write,
    'dpo_statement',
    years.map((year) => ({
      id: moment.newId<'dpo_statement'>(),
      cycle_id: cycles[year],
      act: 'given' as const,
      text: canary('R', 'dpogiven', year),
      by_person,
      at: moment.now,
    })),
  )
  await insertAll(write, 'dpo_statement_draft', [
    { cycle_id: cycles[2026], text: canary('R', 'dpodraft'), by_person, at: moment.now, version: 1 },
  ])
}

/** What was written for the report of the year that is followed up; that of the other year is still to be written. */
function fillTexts(write: Writer, moment: Moment, { people, cycles }: Places): Promise<void> {
  const text = (field: string) => canary('R', 'texts', field)
  return insertAll(write, 'report_text', [
    {
      cycle_id: cycles[2025],
      legal_changes: text('legal'),
      threat: text('threat'),
      threat_source: text('source'),
      threat_on: day('2024-09-01'),
      incidents_from: null,
      incidents_to: null,
      breaches: null,
      notified: null,
      informed: null,
      incidents: null,
      significant: null,
      learning: text('learning'),
      saved_by: people['officer'] as PersonId,
      saved_at: moment.now,
      version: 1,
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
