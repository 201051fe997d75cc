import type { AnnualGoalsSnapshot } from '../../src/domain/reports/annual-goals.ts'
import type { LaterChapters, StrategyEffort } from '../../src/domain/reports/annual-goals-chapters.ts'
import { day, type Instant } from '../../src/domain/time.ts'
import { annualGoalsSnapshot } from './annual-goals.ts'

const efforts: readonly StrategyEffort[] = [
  {
    code: '1.1',
    title: 'Fælles fortegnelse over udstyr og programmer',
    owner: 'Regional IT, driftschef',
    status: 'in_progress',
    funding: 'regional',
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    amounts: {
      investment: 1_200_000,
      yearly: 300_000,
      uncertainty: 'Overslag, plus eller minus 20 procent',
      estimatedOn: day('2026-03-15'),
    },
  },
  {
    code: '1.2',
    title: 'Central indsamling af log',
    owner: 'Regional IT, sikkerhedsarkitekt',
    status: 'planned',
    funding: 'economy_agreement',
    from: day('2027-02-01'),
    to: day('2027-11-30'),
    amounts: { investment: 4_500_000, yearly: null, uncertainty: '', estimatedOn: null },
  },
  {
    code: '2.1',
    title: 'Netværkssegmenter til medicoteknisk udstyr',
    owner: 'Medicoteknik, afdelingschef',
    status: 'planned',
    funding: null,
    from: day('2027-03-01'),
    to: null,
    amounts: { investment: null, yearly: null, uncertainty: 'Afventer tilbud', estimatedOn: null },
  },
]

/** The data of the chapters beside the figures and the goals, all of it made up. */
function laterChapters(): Required<LaterChapters> {
  return {
    strategies: [
      {
        area: 'Cyber- og informationssikkerhed',
        fromYear: 2026,
        years: 2,
        objectives:
          'Målniveauet nås i den næste eksterne analyse.\nAlle enheder har afprøvede nødprocedurer.',
        number: 1,
        decision: { body: 'Regionsrådet', reference: '25/04711', on: day('2025-12-15') },
        efforts,
        frame: {
          name: 'Ramme for sikkerhed',
          fromYear: 2025,
          toYear: 2028,
          total: 20_000_000,
          buffer: 2_000_000,
          bufferWithin: true,
          amounts: [
            { source: 'regional', year: 2026, kroner: 1_000_000 },
            { source: 'economy_agreement', year: 2027, kroner: 5_000_000 },
          ],
        },
        money: [
          { source: 'economy_agreement', year: 2026, planned: 0, unknown: [], setAside: null },
          {
            source: 'economy_agreement',
            year: 2027,
            planned: 4_500_000,
            unknown: ['1.2'],
            setAside: 5_000_000,
          },
          { source: 'regional', year: 2026, planned: 1_500_000, unknown: [], setAside: 1_000_000 },
          { source: 'regional', year: 2027, planned: 300_000, unknown: [], setAside: null },
          { source: null, year: 2026, planned: 0, unknown: [], setAside: null },
          { source: null, year: 2027, planned: 0, unknown: ['2.1'], setAside: null },
        ],
        warnings: [
          { kind: 'source', source: 'regional', year: 2026, planned: 1_500_000, setAside: 1_000_000 },
        ],
      },
    ],
    recommended: [
      {
        number: 'A1',
        text: 'Saml fortegnelsen over udstyr og programmer ét sted, og hold den ved lige.',
        highlighted: true,
        analysis: { framework: 'cis-v8.1', year: 2025 },
        state: 'covered',
        efforts: ['1.1'],
        uncovered: false,
        decision: null,
      },
      {
        number: 'A2',
        text: 'Indfør en fast proces for opdatering af lokalt forvaltede systemer.',
        highlighted: true,
        analysis: { framework: 'cis-v8.1', year: 2025 },
        state: 'received',
        efforts: [],
        uncovered: true,
        decision: null,
      },
      {
        number: 'A3',
        text: 'Begræns fjernadgang for leverandører.',
        highlighted: true,
        analysis: { framework: 'cis-v8.1', year: 2025 },
        state: 'elsewhere',
        efforts: [],
        uncovered: false,
        decision: {
          reason: 'Indgår i det fælles udbud af fjernadgang',
          decidedBy: 'Styregruppen for cyber- og informationssikkerhed',
          on: day('2026-02-10'),
        },
      },
      {
        number: 'A4',
        text: 'Gennemgå rettigheder oftere end i dag.',
        highlighted: false,
        analysis: { framework: 'cis-v8.1', year: 2025 },
        state: 'received',
        efforts: [],
        uncovered: false,
        decision: null,
      },
    ],
    findings: {
      asOf: day('2026-11-23'),
      groups: [
        { area: 'Bygninger og teknik', handling: 'shield', count: 1 },
        { area: 'Diagnostik', handling: 'adjust', count: 2 },
        { area: 'Diagnostik', handling: 'replace', count: 4 },
        { area: 'Diagnostik', handling: 'accept', count: 1 },
        { area: 'Administration', handling: 'phase_out', count: 3 },
      ],
      pastSupport: 6,
      accepted: 1,
      acceptanceEnded: 1,
    },
    systems: [
      {
        unit: 'Sygehus A',
        code: 'S001',
        system: 'Analysestyring',
        area: 'Diagnostik',
        task: 'Styrer prøver gennem laboratoriet',
        maintenance: 'local',
        endOfSupport: day('2025-10-14'),
        unmet: ['GL-12-K2', 'GL-15'],
        deviation: 'Styresystemet får ikke længere opdateringer.\nLog samles ikke centralt.',
        risk: 'Et angreb kan standse svar på prøver i op til et døgn.',
        handling: 'replace',
        plan: 'Udskiftes i det fælles udbud og står på et lukket netværk indtil da.',
        owner: 'Laboratoriechefen',
        deadline: day('2027-06-30'),
        state: 'decided',
        acceptedUntil: null,
        decision: {
          body: 'Strategigruppen for diagnostik',
          reference: '26/01188-4',
          on: day('2026-10-29'),
        },
      },
      {
        unit: 'Regional IT',
        code: 'S004',
        system: 'Ældre dokumentarkiv',
        area: 'Administration',
        task: 'Opslag i afsluttede sager',
        maintenance: 'supplier',
        endOfSupport: null,
        unmet: ['GL-05-K1'],
        deviation: 'Rettigheder gives på fælles konti.',
        risk: 'Det kan ikke ses, hvem der har læst en sag.',
        handling: 'accept',
        plan: 'Arkivet lukkes, når sagerne er afleveret.',
        owner: 'Arkivets systemejer',
        deadline: day('2027-03-31'),
        state: 'accepted',
        acceptedUntil: day('2027-03-31'),
      },
    ],
    exemptions: {
      asOf: day('2026-11-23'),
      applied: 2,
      guidelines: [
        { guideline: 'GL-05', inForce: 3, units: 2, expiring: 2, nextExpiry: day('2027-01-31') },
        { guideline: 'GL-11', inForce: 1, units: 1, expiring: 0, nextExpiry: null },
      ],
    },
    texts: {
      legalChanges:
        'Loven om et højt cybersikkerhedsniveau stiller nye krav til underretning om væsentlige hændelser.',
      threat: 'Truslen fra cyberkriminelle mod sundhedssektoren vurderes som meget høj.',
      threatSource: 'Styrelsen for Samfundssikkerhed, Cybertruslen mod sundhedssektoren',
      threatOn: day('2026-05-20'),
      incidentsFrom: day('2025-10-01'),
      incidentsTo: day('2026-09-30'),
      breaches: 48,
      notified: 12,
      informed: 3,
      incidents: 20,
      significant: null,
      learning: 'De fleste brud skyldes forkert modtager. Enhederne har fået en fast kontrol før afsendelse.',
    },
    followUps: { first: day('2027-06-15'), second: day('2027-11-15') },
    changes: {
      since: { version: '0.8', frozenAt: '2026-11-02T08:00:00.000Z' as Instant },
      changes: [
        { kind: 'goalAdded', number: '2027-09', goal: 'Alle leverandører med adgang er vurderet hvert år.' },
        { kind: 'goalChanged', number: '2027-03', fields: ['target', 'deadline'] },
        { kind: 'lastYear', number: '2026-06' },
        { kind: 'unitAdded', code: 'U12', name: 'Administration K' },
        { kind: 'figure', figure: { of: 'total', measure: 'documented' }, before: '45', after: '47' },
        {
          kind: 'figure',
          figure: { of: 'control', control: 5, measure: 'stated' },
          before: null,
          after: '72',
        },
        { kind: 'figure', figure: { of: 'guideline', guideline: 'GL-05' }, before: '30/40', after: '32/40' },
        { kind: 'part', part: 'ifNotFollowed' },
      ],
    },
  }
}

/** The whole snapshot, with every chapter. */
export function wholeSnapshot(changes: Partial<AnnualGoalsSnapshot> = {}): AnnualGoalsSnapshot {
  return annualGoalsSnapshot({ ...laterChapters(), ...changes })
}
