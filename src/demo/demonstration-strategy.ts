import type { Ability } from '../../controls/abilities.ts'
import { type SafeguardId, safeguards } from '../../controls/cis/v8.1/index.ts'
import type { RequirementId } from '../../controls/guidelines/index.ts'
import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { EffortStatus, FundingSource, Importance, LiftStep, Track } from '../domain/efforts/effort.ts'
import type { RecommendationId } from '../domain/ids.ts'
import { addDays, day } from '../domain/time.ts'
import type { Places } from './demonstration-region.ts'
import { momentOn } from './moments.ts'
import { type MadeUpEffort, seedFrame, seedSubStrategy } from './strategy-rows.ts'

interface EffortPattern {
  readonly code: string
  readonly title: string
  readonly track: Track
  readonly abilities: readonly Ability[]
  /** Lifts every safeguard of these controls to this step. */
  readonly controls?: readonly number[]
  readonly to?: LiftStep
  readonly requirements?: readonly RequirementId[]
  readonly owner: string
  /** The first and last year, counted from the first of the sub-strategy. */
  readonly years: readonly [number, number]
  readonly importance: Importance
  readonly investment: number | null
  readonly yearly: number | null
  readonly funding: FundingSource | null
  readonly uncertainty?: string
  readonly requires?: readonly string[]
  readonly covers?: readonly string[]
  readonly status?: EffortStatus
}

const driftschef = 'Regional IT, driftschef'
const sikkerhed = 'Informationssikkerhedschef'

/** Twelve efforts over both tracks. Amounts are made up; one is not set, one is withdrawn. */
const patterns: readonly EffortPattern[] = [
  {
    code: '1.1',
    title: 'Fælles overblik over udstyr og programmer',
    track: 'cyber',
    abilities: ['predict', 'prevent'],
    controls: [1, 2],
    to: 4,
    owner: driftschef,
    years: [0, 0],
    importance: 'high',
    investment: 3_200_000,
    yearly: 600_000,
    funding: 'economy_agreement',
    uncertainty: 'Overslag efter to tilbud, plus eller minus 15 procent.',
    covers: ['A1'],
  },
  {
    code: '1.2',
    title: 'Sikker opsætning af klienter og servere',
    track: 'cyber',
    abilities: ['prevent'],
    controls: [4],
    to: 4,
    owner: driftschef,
    years: [0, 1],
    importance: 'high',
    investment: 2_400_000,
    yearly: 350_000,
    funding: 'economy_agreement',
    requires: ['1.1'],
  },
  {
    code: '1.3',
    title: 'Løbende rettelse af sårbarheder',
    track: 'cyber',
    abilities: ['prevent', 'detect'],
    controls: [7],
    to: 4,
    owner: driftschef,
    years: [0, 0],
    importance: 'high',
    investment: 1_500_000,
    yearly: 450_000,
    funding: 'regional',
    requires: ['1.1'],
    covers: ['A4'],
  },
  {
    code: '2.1',
    title: 'Fælles styring af brugere og rettigheder',
    track: 'both',
    abilities: ['prevent'],
    controls: [5, 6],
    to: 4,
    requirements: ['GL-11-K1', 'GL-11-K2'],
    owner: sikkerhed,
    years: [0, 1],
    importance: 'high',
    investment: 4_600_000,
    yearly: 800_000,
    funding: 'economy_agreement',
    uncertainty: 'Afhænger af, hvor mange lokale systemer der skal kobles på.',
    covers: ['A5'],
  },
  {
    code: '2.2',
    title: 'Logning samlet ét sted',
    track: 'cyber',
    abilities: ['detect'],
    controls: [8],
    to: 4,
    owner: driftschef,
    years: [0, 1],
    importance: 'high',
    investment: 2_900_000,
    yearly: 900_000,
    funding: 'regional',
  },
  {
    code: '2.3',
    title: 'Overvågning døgnet rundt',
    track: 'cyber',
    abilities: ['detect', 'manage'],
    controls: [13],
    to: 4,
    owner: driftschef,
    years: [1, 1],
    importance: 'medium',
    investment: 1_800_000,
    yearly: 2_400_000,
    funding: 'economy_agreement',
    requires: ['2.2'],
  },
  {
    code: '3.1',
    title: 'Afprøvet gendannelse af kritiske systemer',
    track: 'both',
    abilities: ['manage'],
    controls: [11],
    to: 4,
    requirements: ['GL-20-K3'],
    owner: driftschef,
    years: [0, 0],
    importance: 'high',
    investment: 950_000,
    yearly: 200_000,
    funding: 'regional',
    covers: ['A2'],
  },
  {
    code: '3.2',
    title: 'Beredskab og øvelser i alle enheder',
    track: 'both',
    abilities: ['manage'],
    controls: [17],
    to: 4,
    owner: sikkerhed,
    years: [0, 0],
    importance: 'medium',
    investment: 400_000,
    yearly: 300_000,
    funding: 'operating_budget',
  },
  {
    code: '4.1',
    title: 'Tilsyn med leverandører',
    track: 'information_security',
    abilities: ['predict'],
    controls: [15],
    to: 4,
    requirements: ['GL-07-K2', 'GL-07-K3'],
    owner: 'Indkøbschef',
    years: [0, 1],
    importance: 'high',
    investment: 300_000,
    yearly: 700_000,
    funding: 'operating_budget',
    covers: ['A3'],
  },
  {
    code: '4.2',
    title: 'Korte kurser til klinisk personale',
    track: 'information_security',
    abilities: ['prevent'],
    controls: [14],
    to: 4,
    owner: sikkerhed,
    years: [0, 0],
    importance: 'medium',
    investment: 600_000,
    yearly: 250_000,
    funding: 'local_unit',
  },
  {
    code: '5.1',
    title: 'Sikker udvikling af egne løsninger',
    track: 'cyber',
    abilities: ['prevent'],
    controls: [16],
    to: 3,
    owner: 'Regional IT, udviklingschef',
    years: [0, 1],
    importance: 'medium',
    investment: null,
    yearly: null,
    funding: null,
    uncertainty: 'Beløbet bliver fastsat, når omfanget er afklaret.',
  },
  {
    code: '5.2',
    title: 'Eget testcenter for angreb',
    track: 'cyber',
    abilities: ['detect'],
    controls: [18],
    to: 4,
    owner: sikkerhed,
    years: [0, 1],
    importance: 'low',
    investment: 5_000_000,
    yearly: 3_000_000,
    funding: 'other',
    status: 'withdrawn',
    covers: ['A7'],
  },
]

/** A draft of a sub-strategy with a frame: one highlighted recommendation is handled elsewhere, and one is not covered. */
export async function seedStrategy(
  write: Writer,
  moment: Moment,
  firstYear: number,
  recommendations: ReadonlyMap<string, RecommendationId>,
  { people }: Places,
): Promise<void> {
  const by = people.get('officer') ?? null
  const frameId = await seedFrame(
    write,
    moment,
    {
      name: 'Ramme til cyber- og informationssikkerhed',
      fromYear: firstYear,
      toYear: firstYear + 3,
      total: 48_000_000,
      buffer: 6_000_000,
      bufferWithin: true,
      amounts: [0, 1, 2, 3].flatMap((later) => [
        { source: 'economy_agreement' as const, year: firstYear + later, kroner: 6_500_000 },
        { source: 'regional' as const, year: firstYear + later, kroner: 3_000_000 },
        { source: 'operating_budget' as const, year: firstYear + later, kroner: 1_000_000 },
      ]),
    },
    by,
  )
  await seedSubStrategy(write, moment, {
    draft: {
      area: 'cyber- og informationssikkerhed',
      fromYear: firstYear,
      years: 2,
      periodReason: '',
      objectives: [
        'Regionen når målet på 75 procent i den eksterne CIS18-analyse.',
        'Alle enheder efterlever de krav, der gælder for dem.',
        'Angreb bliver opdaget og håndteret døgnet rundt.',
      ].join('\n'),
    },
    state: 'draft',
    frameId,
    efforts: patterns.map((pattern) => effortOf(pattern, firstYear, moment, recommendations)),
    by,
  })
  const handledOn = addDays(moment.today, -30)
  await insertAll(
    write,
    'recommendation_handling',
    [recommendations.get('A6')].flatMap((id) =>
      id === undefined
        ? []
        : [
            {
              id: moment.newId<'recommendation_handling'>(),
              recommendation_id: id,
              kind: 'elsewhere' as const,
              reason: 'Netværket i bygningerne fornyes i delstrategien for infrastruktur.',
              decided_by: 'Styregruppen for cyber- og informationssikkerhed',
              on_day: handledOn,
              by_person: people.get('lead') ?? null,
              at: momentOn(handledOn),
            },
          ],
    ),
  )
}

function effortOf(
  pattern: EffortPattern,
  firstYear: number,
  moment: Moment,
  recommendations: ReadonlyMap<string, RecommendationId>,
): MadeUpEffort {
  const [from, to] = pattern.years
  return {
    code: pattern.code,
    title: pattern.title,
    track: pattern.track,
    abilities: pattern.abilities,
    safeguards: safeguardsOf(pattern.controls ?? []),
    requirements: pattern.requirements ?? [],
    liftsTo: pattern.to ?? null,
    owner: pattern.owner,
    from: day(`${firstYear + from}-01-01`),
    to: day(`${firstYear + to}-12-31`),
    importance: pattern.importance,
    investment: pattern.investment,
    yearly: pattern.yearly,
    funding: pattern.funding,
    uncertainty: pattern.uncertainty ?? '',
    estimatedOn: pattern.investment === null ? null : addDays(moment.today, -45),
    status: pattern.status ?? 'planned',
    requires: pattern.requires ?? [],
    recommendations: (pattern.covers ?? []).flatMap((number) => recommendations.get(number) ?? []),
  }
}

function safeguardsOf(controls: readonly number[]): readonly SafeguardId[] {
  return safeguards.filter(({ control }) => controls.includes(Number(control))).map(({ id }) => id)
}
