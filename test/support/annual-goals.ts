import { cisControls } from '../../controls/cis/v8.1/index.ts'
import { guidelines } from '../../controls/guidelines/index.ts'
import type { Goal } from '../../src/domain/goals/goal.ts'
import type {
  AnnualGoalsSnapshot,
  ComplianceCounts,
  ReportUnit,
  ScoreSnapshot,
} from '../../src/domain/reports/annual-goals.ts'
import { day, type Instant } from '../../src/domain/time.ts'

export const checksum = '9b8b1d67c0ffee00112233445566778899aabbccddeeff00112233445566dead'

/** A fictional region of twelve units; the figures add up to 61 and 47 percent. */
export function annualGoalsSnapshot(changes: Partial<AnnualGoalsSnapshot> = {}): AnnualGoalsSnapshot {
  const units = changes.units ?? reportUnits
  return {
    kind: 'annual-goals',
    organisation: 'Regionen (fiktive data)',
    year: 2027,
    document: {
      version: '0.9',
      status: 'for_decision',
      frozenAt: '2026-11-23T08:00:00.000Z' as Instant,
      meetingOn: day('2026-12-10'),
      owner: 'lead',
      caseNumber: '26/01234',
      classification: 'internal',
      approval: null,
    },
    recommendations: null,
    ifNotFollowed:
      'Tre mål fra 2026 står uden ansvarlig og frist. Afstanden til målniveauet er 21 procentpoint, og den næste eksterne analyse er planlagt til efteråret 2027.',
    summary: { headline: null, context: null, where: null, proposal: null, demand: null },
    lastYear: { year: 2026, asOf: day('2026-11-15'), goals: lastYearGoals },
    maturity: {
      method: 'four-aspects',
      countingDate: day('2026-10-31'),
      resultLocked: true,
      target: { num: '3', den: '4' },
      total: { stated: scored(1098, 1800, 1412, 1640), documented: scored(846, 1800, 1412, 1640) },
      controls: cisControls.map(({ number }, index) => ({
        control: number,
        stated: scored(statedPercents[index] ?? 0, 100, 78, 91),
        documented: scored(documentedPercents[index] ?? 0, 100, 78, 91),
      })),
      external: [
        {
          framework: 'cis-v7.1',
          year: 2022,
          on: null,
          assessor: 'Uafhængig analytiker',
          scale: { min: 0, max: 5 },
          total: '2.7',
        },
      ],
      safeguards: { central: 21, local: 87, shared: 45 },
    },
    compliance: {
      countingDate: day('2026-10-31'),
      guidelines: guidelines.map((guideline, row) => ({
        guideline: guideline.id,
        units: units.map((_, column) => counts(guideline.requirements.length, row, column)),
      })),
    },
    goals: goals(units),
    units,
    ...changes,
  }
}

export function scored(num: number, den: number, answered: number, applicable: number): ScoreSnapshot {
  return { kind: 'scored', fraction: { num: String(num), den: String(den) }, answered, applicable }
}

const statedPercents = [68, 63, 58, 61, 72, 66, 57, 55, 77, 79, 70, 62, 59, 64, 45, 41, 56, 45]
const documentedPercents = [55, 47, 44, 43, 60, 52, 41, 42, 66, 71, 55, 49, 46, 51, 29, 24, 41, 30]

export function reportUnit(code: string, name: string, weight = 1): ReportUnit {
  const maturity =
    weight > 0 ? { stated: scored(64, 100, 141, 153), documented: scored(51, 100, 141, 153) } : null
  return { code, name, shortName: name, weight, maturity }
}

const reportUnits: readonly ReportUnit[] = [
  reportUnit('U01', 'Sygehus A'),
  reportUnit('U02', 'Psykiatri B'),
  reportUnit('U03', 'Sygehus C'),
  reportUnit('U04', 'Sygehus D'),
  reportUnit('U05', 'Præhospital E'),
  reportUnit('U06', 'Sygehusapotek F'),
  reportUnit('U07', 'Diagnostik G'),
  reportUnit('U08', 'Medicoteknik H'),
  reportUnit('U09', 'Teknik og bygninger I'),
  reportUnit('IT', 'Regional IT'),
  reportUnit('U11', 'Socialt tilbud J'),
  reportUnit('U12', 'Administration K'),
]

/** A spread that shows every kind of cell and is the same every time. */
function counts(requirements: number, row: number, column: number): ComplianceCounts {
  const spread = (row * 7 + column * 5 + ((row * column) % 11)) % 23
  const none = { complied: 0, partly: 0, notComplied: 0, notRelevant: 0, notAssessed: 0 }
  if (spread === 0) return { ...none, notRelevant: requirements }
  if (spread === 22) return { ...none, notAssessed: requirements }
  const complied = spread < 7 ? requirements : Math.max(0, requirements - (spread % 6))
  const partly = Math.ceil((requirements - complied) / 2)
  return { ...none, complied, partly, notComplied: requirements - complied - partly }
}

const lastYearGoals = [
  [
    'Alle enheder har en lokal informationssikkerhedskoordinator.',
    '100 %',
    '100 %',
    'reached',
    null,
    'Indgår i GL-01.',
  ],
  [
    'Alle enheder gennemgår brugerrettigheder én gang om året.',
    '90 %',
    '61 %',
    'partly_reached',
    '2027-03',
    'Halvårlig gennemgang fra næste år.',
  ],
  [
    'Alle databehandleraftaler er registreret med ansvarlig og næste tilsyn.',
    '100 %',
    '100 %',
    'reached',
    null,
    'Tilsyn føres efter GL-07.',
  ],
  [
    'Alle ledere har gennemført kurset om brud på persondatasikkerheden.',
    '95 %',
    '97 %',
    'reached',
    null,
    'Nye ledere følges under GL-19.',
  ],
  [
    'Lokalt forvaltede systemer har en skriftlig plan for opdatering.',
    '80 %',
    '52 %',
    'partly_reached',
    '2027-05',
    'Fire enheder mangler planen.',
  ],
  [
    'Alle enheder har afprøvet nødprocedurer ved nedbrud.',
    '100 %',
    '42 %',
    'not_reached',
    '2027-06',
    'Fem af tolv enheder har afprøvet.',
  ],
  [
    'Fortegnelsen over behandlingsaktiviteter er gennemgået.',
    '100 %',
    '100 %',
    'reached',
    null,
    'Gennemgås hvert år efter GL-03.',
  ],
  [
    'Alle enheder har opsat skærmfiltre i modtagelser.',
    '100 %',
    '',
    'lapsed',
    null,
    'Erstattet af central løsning.',
  ],
].map(([goal = '', target = '', result = '', outcome, continued, comment = ''], index) => ({
  number: `2026-0${index + 1}`,
  goal: goal ?? '',
  target: target ?? '',
  result: result ?? '',
  outcome: outcome as 'reached' | 'partly_reached' | 'not_reached' | 'lapsed',
  comment: comment ?? '',
  continuation: continued ? ({ kind: 'continued', as: continued } as const) : ({ kind: 'closed' } as const),
}))

const goalTexts: readonly (readonly [string, string, string, string])[] = [
  ['Tilsyn', 'Alle enheder fører tilsyn med databehandlere efter plan.', '95 %', '2027-11-30'],
  ['Analyser', 'Alle nye systemer har en konsekvensanalyse før ibrugtagning.', '100 %', '2027-11-30'],
  ['Rettigheder', 'Alle enheder gennemgår brugerrettigheder hvert halve år.', '95 %', '2027-11-30'],
  ['Log', 'Alle enheder gennemfører logopfølgning hver måned.', '90 %', '2027-11-30'],
  [
    'Opdatering',
    'Alle enheder har en plan for opdatering af lokalt forvaltede systemer.',
    '85 %',
    '2027-10-31',
  ],
  ['Nødplaner', 'Alle enheder har afprøvet nødprocedurer ved nedbrud.', '100 %', '2027-09-30'],
  ['Netværk', 'Medicoteknisk udstyr står i egne netværkssegmenter.', '80 %', '2027-11-30'],
  ['AI-brug', 'Brug af kunstig intelligens er registreret og vurderet.', '100 %', '2027-06-30'],
  ['Leverandører', 'Alle leverandører med adgang er vurderet hvert år.', '90 %', '2028-01-31'],
]

export function goals(units: readonly ReportUnit[]): readonly Goal[] {
  return goalTexts.map(
    ([shortName, goal, target, deadline], index): Goal => ({
      number: `2027-0${index + 1}`,
      shortName,
      goal,
      reason: `Delstrategiens indsats 2.${index + 1} og retningslinje GL-11. Rettigheder, som ingen bruger, gør det lettere at misbruge adgang til patientoplysninger.`,
      ability: (['predict', 'prevent', 'detect', 'manage'] as const)[index % 4] ?? null,
      units: units
        .filter((_, column) => index % 4 !== 2 || column % 5 !== 1 || index === 2)
        .map((unit) => ({ code: unit.code, target: null, deadline: null })),
      responsible: 'Enhedens ledelse',
      measure: 'Andel ledere, der har gennemført gennemgangen i adgangssystemet',
      baseline:
        index === 7
          ? { kind: 'unknown' }
          : { kind: 'known', value: `${50 + index} %`, on: day('2026-09-30') },
      target,
      deadline: day(deadline),
      evidenceDemanded: 'Opgørelse fra adgangssystemet, uden navne',
      followUp: [day('2027-06-15'), day('2027-11-30')],
      support: 'Skabelon og kursus fra den centrale enhed for informationssikkerhed',
    }),
  )
}
