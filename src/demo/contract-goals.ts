import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import { type GoalOutcome, goalNumber } from '../domain/goals/goal.ts'
import type { UnitId } from '../domain/ids.ts'
import { day } from '../domain/time.ts'
import { type ContractCycle, type ContractPlaces, canary, contractUnits } from './contract-region.ts'

const goals = [
  {
    shortName: 'Rettigheder',
    goal: 'Enheden skal gennemgå brugerrettigheder hvert halve år.',
    ability: 'prevent',
  },
  { shortName: 'Øvelse', goal: 'Enheden skal øve sin nødprocedure én gang om året.', ability: 'manage' },
  {
    shortName: 'Aftaler',
    goal: 'Enheden skal have en dato for tilsyn i hver databehandleraftale.',
    ability: 'predict',
  },
] as const

const outcomes: readonly GoalOutcome[] = ['reached', 'partly_reached', 'not_reached', 'lapsed']

/** Goals of a cycle, each for all units with a target value of their own; the locked year's with a status from each. */
export async function seedGoals(
  write: Writer,
  moment: Moment,
  cycle: ContractCycle,
  { units, people }: ContractPlaces,
): Promise<void> {
  const isAdopted = cycle.state === 'follow_up'
  const bound = contractUnits.filter(({ weight }) => weight > 0)
  for (const [index, { shortName, goal, ability }] of goals.entries()) {
    const id = moment.newId<'goal'>()
    const number = goalNumber(cycle.year, index + 1)
    await insertAll(write, 'goal', [
      {
        id,
        cycle_id: cycle.id,
        number,
        short_name: shortName,
        goal,
        reason: 'Opdigtet til prøver af kontrakten.',
        ability,
        responsible: 'Enhedens ledelse',
        measure: 'Andel enheder',
        baseline: '60 %',
        baseline_date: day(`${cycle.year - 1}-09-30`),
        baseline_unknown: 0 as const,
        target_value: '95 %',
        deadline: day(`${cycle.year}-11-30`),
        evidence_demanded: 'Opgørelse uden navne',
        follow_up_first: day(`${cycle.year}-06-15`),
        follow_up_second: day(`${cycle.year}-11-30`),
        support: 'Skabelon',
        state: isAdopted ? ('adopted' as const) : ('draft' as const),
        created_by: people.get('officer') ?? null,
        created_at: moment.now,
        version: 1,
      },
    ])
    await insertAll(
      write,
      'goal_unit',
      bound.map(({ code }) => ({
        goal_id: id,
        unit_id: units.get(code) as UnitId,
        target_value: canary(code, 'target', number),
        deadline: null,
      })),
    )
    if (!isAdopted) continue
    await insertAll(
      write,
      'goal_status',
      bound.map(({ code }, place) => ({
        id: moment.newId<'goal_status'>(),
        goal_id: id,
        unit_id: units.get(code) as UnitId,
        outcome: outcomes[place % outcomes.length] ?? 'reached',
        value: canary(code, 'value', number),
        comment: canary(code, 'status', number),
        on_day: day(`${cycle.year}-06-15`),
        by_person: people.get(`coordinator-${code.toLowerCase()}`) ?? null,
        at: moment.now,
      })),
    )
  }
}

/** CIS20 of 2022 and CIS18 of 2024, both made up. */
export async function seedExternals(write: Writer, moment: Moment): Promise<void> {
  const common = {
    assessor: 'Ekstern rådgiver (opdigtet)',
    scale_min: 0,
    recorded_by: null,
    recorded_at: moment.now,
  }
  const cis18 = moment.newId<'external_analysis'>()
  await insertAll(write, 'external_analysis', [
    {
      id: moment.newId<'external_analysis'>(),
      framework: 'cis-v7.1' as const,
      year: 2022,
      scale_max: 5,
      total: '2.7',
      ...common,
    },
    { id: cis18, framework: 'cis-v8.1' as const, year: 2024, scale_max: 4, total: '2.4', ...common },
  ])
  await insertAll(write, 'recommendation', [
    {
      id: moment.newId<'recommendation'>(),
      analysis_id: cis18,
      number: 'A1',
      text: 'Saml overblikket over lokale systemer ét sted.',
      highlighted: 1 as const,
      controls: '1 2',
    },
  ])
}
