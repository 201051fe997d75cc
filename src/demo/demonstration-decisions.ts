import type { Moment, Writer } from '../db/change.ts'
import type { GoalTable } from '../db/schema/decisions.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { GoalOutcome } from '../domain/goals/goal.ts'
import { goalNumber } from '../domain/goals/goal.ts'
import type { GoalId, RecommendationId, UnitId } from '../domain/ids.ts'
import { addDays, day } from '../domain/time.ts'
import { type DemonstrationCycle, demonstrationUnits, type Places } from './demonstration-region.ts'
import { seedStrategy } from './demonstration-strategy.ts'
import { momentOn } from './moments.ts'

interface GoalPattern {
  readonly shortName: string
  readonly goal: string
  readonly reason: string
  readonly ability: NonNullable<GoalTable['ability']>
  readonly measure: string
  readonly baseline: string
  readonly target: string
  readonly evidence: string
  readonly support: string
  /** How it ended, for the goals of the year that is followed up. */
  /** The place in last year's goals of the one that this carries on. */
  readonly continues?: number
  readonly ended?: { readonly outcome: GoalOutcome; readonly value: string; readonly comment: string }
}

const adopted: readonly GoalPattern[] = [
  {
    shortName: 'Rettigheder',
    goal: 'Alle enheder gennemgår brugerrettigheder hvert halve år.',
    reason: 'For brede rettigheder er den hyppigste afvigelse i GL-11.',
    ability: 'prevent',
    measure: 'Andel ledere, der har gennemført gennemgangen',
    baseline: '61 %',
    target: '95 %',
    evidence: 'Opgørelse fra adgangssystemet, uden navne',
    support: 'Skabelon og kursus fra det centrale team',
    ended: {
      outcome: 'partly_reached',
      value: '88 %',
      comment: 'To enheder mangler gennemgangen for 2. halvår.',
    },
  },
  {
    shortName: 'Øvelse',
    goal: 'Hver enhed afprøver sin nødprocedure mindst én gang i året.',
    reason: 'Kontrol 17 og GL-20: procedurer, der ikke er øvet, virker ikke.',
    ability: 'manage',
    measure: 'Antal enheder, der har afholdt øvelse',
    baseline: '3 af 8',
    target: '8 af 8',
    evidence: 'Referat af øvelsen med læringspunkter',
    support: 'Øvelsespakke med tre scenarier',
    ended: {
      outcome: 'reached',
      value: '8 af 8',
      comment: 'Alle enheder har afholdt øvelsen inden 1. november.',
    },
  },
  {
    shortName: 'Kurser',
    goal: 'Alle nye medarbejdere gennemfører introduktionen i informationssikkerhed inden 30 dage.',
    reason: 'Kontrol 14: de fleste hændelser begynder med en besked, som nogen tror på.',
    ability: 'prevent',
    measure: 'Andel nye medarbejdere, der har gennemført',
    baseline: '72 %',
    target: '98 %',
    evidence: 'Kursusoversigt med antal deltagere',
    support: 'Kursus på 20 minutter i læringsportalen',
    ended: { outcome: 'not_reached', value: '81 %', comment: 'Portalen var ude af drift i to måneder.' },
  },
  {
    shortName: 'Aftaler',
    goal: 'Alle databehandleraftaler har en dato for næste tilsyn.',
    reason: 'Kontrol 15 og GL-07: leverandører uden tilsyn er et blindt punkt.',
    ability: 'predict',
    measure: 'Andel aftaler med dato for tilsyn',
    baseline: '40 %',
    target: '100 %',
    evidence: 'Udtræk fra aftaleregisteret',
    support: 'Fælles tilsynsplan',
    ended: { outcome: 'lapsed', value: '–', comment: 'Opgaven er flyttet til indkøb ved ny organisation.' },
  },
]

const proposed: readonly GoalPattern[] = [
  {
    shortName: 'Rettigheder',
    goal: 'Alle enheder gennemgår brugerrettigheder hvert halve år.',
    reason: 'Videreført fra sidste år, fordi målet kun er delvist nået; GL-11.',
    ability: 'prevent',
    measure: 'Andel ledere, der har gennemført gennemgangen',
    baseline: '88 %',
    target: '95 %',
    evidence: 'Opgørelse fra adgangssystemet, uden navne',
    support: 'Skabelon og personlig hjælp til de to sidste enheder',
    continues: 0,
  },
  {
    shortName: 'Gendannelse',
    goal: 'Hver enhed afprøver gendannelse af mindst ét system.',
    reason: 'Kontrol 11 ligger under målniveauet i de fleste enheder.',
    ability: 'manage',
    measure: 'Antal enheder, der har gendannet et system på en prøve',
    baseline: '2 af 8',
    target: '8 af 8',
    evidence: 'Prøverapport med tid og resultat',
    support: 'Regional IT stiller et testmiljø til rådighed',
  },
  {
    shortName: 'Leverandører',
    goal: 'Enheden kender sine ti vigtigste leverandører og deres adgange.',
    reason: 'Kontrol 15 ligger under målniveauet, og delstrategiens indsats 4.1 begynder med oversigten.',
    ability: 'predict',
    measure: 'Andel enheder med godkendt oversigt',
    baseline: '',
    target: '100 %',
    evidence: 'Godkendt oversigt uden personnavne',
    support: 'Skabelon og en workshop i marts',
  },
]

interface Cycles {
  readonly before: DemonstrationCycle
  readonly now: DemonstrationCycle
}

/** The external analyses, last year's goals with how they ended, and this year's proposals, one of them unfinished. */
export async function seedDecisions(
  write: Writer,
  moment: Moment,
  cycles: Cycles,
  places: Places,
): Promise<void> {
  const recommendations = await seedExternals(write, moment, cycles.before.year, places)
  await seedStrategy(write, moment, cycles.before.year, recommendations, places)
  const lastYear = await seedGoals(write, moment, cycles.before, adopted, [], places)
  await seedGoals(write, moment, cycles.now, proposed, lastYear, places)
}

async function seedExternals(
  write: Writer,
  moment: Moment,
  year: number,
  { people }: Places,
): Promise<ReadonlyMap<string, RecommendationId>> {
  // Each was recorded in the spring after it was made.
  const recorded = (analysed: number) => ({
    recorded_by: people.get('officer') ?? null,
    recorded_at: momentOn(day(`${analysed + 1}-02-12`)),
  })
  const [cis20, cis18] = [moment.newId<'external_analysis'>(), moment.newId<'external_analysis'>()]
  await insertAll(write, 'external_analysis', [
    {
      id: cis20,
      framework: 'cis-v7.1' as const,
      year: 2022,
      assessor: 'Ekstern rådgiver (opdigtet)',
      scale_min: 0,
      scale_max: 5,
      total: '2.7',
      ...recorded(2022),
    },
    {
      id: cis18,
      framework: 'cis-v8.1' as const,
      year: year - 2,
      assessor: 'Ekstern rådgiver (opdigtet)',
      scale_min: 0,
      scale_max: 4,
      total: '2.2',
      ...recorded(year - 2),
    },
  ])
  const recommendation = (number: string, text: string, highlighted: 0 | 1, controls: string) => ({
    id: moment.newId<'recommendation'>(),
    analysis_id: cis18,
    number,
    text,
    highlighted,
    controls,
  })
  const rows = [
    recommendation('A1', 'Saml overblikket over lokale systemer ét sted.', 1, '1 2'),
    recommendation('A2', 'Afprøv gendannelse af de vigtigste systemer hvert år.', 1, '11'),
    recommendation('A3', 'Før tilsyn med de leverandører, der har adgang til netværket.', 0, '15'),
    recommendation('A4', 'Luk kendte sårbarheder inden for en fast frist.', 1, '7'),
    recommendation('A5', 'Fjern rettigheder samme dag, som en medarbejder stopper.', 1, '5 6'),
    recommendation('A6', 'Adskil bygningernes netværk fra de kliniske systemer.', 1, '12'),
    recommendation('A7', 'Afprøv forsvaret mod et rigtigt angreb.', 1, '18'),
  ]
  await insertAll(write, 'recommendation', rows)
  return new Map(rows.map(({ number, id }) => [number, id]))
}

async function seedGoals(
  write: Writer,
  moment: Moment,
  cycle: DemonstrationCycle,
  patterns: readonly GoalPattern[],
  lastYear: readonly GoalId[],
  { people, units }: Places,
): Promise<readonly GoalId[]> {
  const isAdopted = cycle.state === 'follow_up'
  // Drafted in the autumn before the year they are for; next year's are being drafted.
  const draftedAt = isAdopted ? momentOn(day(`${cycle.year - 1}-10-08`)) : moment.now
  const ids: GoalId[] = []
  const bound = demonstrationUnits
    .filter(({ weight }) => weight > 0)
    .map(({ code }) => units.get(code) as UnitId)
  for (const [index, pattern] of patterns.entries()) {
    const id: GoalId = moment.newId<'goal'>()
    ids.push(id)
    await insertAll(write, 'goal', [
      {
        id,
        cycle_id: cycle.id,
        number: goalNumber(cycle.year, index + 1),
        short_name: pattern.shortName,
        goal: pattern.goal,
        reason: pattern.reason,
        ability: pattern.ability,
        responsible: 'Enhedens ledelse',
        measure: pattern.measure,
        baseline: pattern.baseline,
        baseline_date: pattern.baseline === '' ? null : day(`${cycle.year - 1}-09-30`),
        baseline_unknown: pattern.baseline === '' && index < 2 ? (1 as const) : (0 as const),
        target_value: pattern.target,
        deadline: day(`${cycle.year}-11-30`),
        evidence_demanded: pattern.evidence,
        follow_up_first: day(`${cycle.year}-06-15`),
        follow_up_second: day(`${cycle.year}-11-30`),
        support: pattern.support,
        state: isAdopted ? ('adopted' as const) : ('draft' as const),
        created_by: people.get('officer') ?? null,
        continues_id: pattern.continues === undefined ? null : (lastYear[pattern.continues] ?? null),
        created_at: draftedAt,
        version: 1,
      },
    ])
    await insertAll(
      write,
      'goal_unit',
      bound.map((unit) => ({ goal_id: id, unit_id: unit, target_value: null, deadline: null })),
    )
    if (pattern.ended) {
      const half = day(`${cycle.year}-06-15`)
      const ended = addDays(moment.today, -3)
      const common = {
        goal_id: id,
        unit_id: null,
        by_person: people.get('officer') ?? null,
      }
      if (half < addDays(moment.today, -10)) {
        await insertAll(write, 'goal_status', [
          {
            id: moment.newId<'goal_status'>(),
            ...common,
            outcome: 'partly_reached' as const,
            value: pattern.baseline,
            comment: 'Arbejdet er i gang. De fleste enheder er begyndt.',
            on_day: half,
            at: momentOn(half),
          },
        ])
      }
      await insertAll(write, 'goal_status', [
        {
          id: moment.newId<'goal_status'>(),
          ...common,
          outcome: pattern.ended.outcome,
          value: pattern.ended.value,
          comment: pattern.ended.comment,
          on_day: ended,
          at: momentOn(ended),
        },
      ])
    }
  }
  return ids
}
