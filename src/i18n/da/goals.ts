import type { GoalFault } from '../../domain/goals/draft.ts'
import type { GoalRefusal } from '../../domain/goals/rules.ts'
import type { Rich } from '../rich.ts'
import { form } from './form.ts'

const counted = (n: number) => (n === 1 ? '1 mål' : `${n} mål`)

/** The goals of a year: the list, one goal as a form, and how a unit stands with those that bind it. */
export const goals = {
  title: (year: number) => `Mål for ${year}`,
  lead: (all: number, lacking: number, adopted: number): Rich => [
    { strong: `${counted(all)}.` },
    ...(adopted === all
      ? [' Styregruppen har vedtaget dem.']
      : [
          adopted > 0 ? ` ${adopted} er vedtaget.` : '',
          lacking === 0
            ? ' Alle er klar til høring.'
            : ` ${counted(lacking)} mangler oplysninger før høringen.`,
        ]),
  ],
  empty: (year: number) => `Der er ingen mål for ${year} endnu.`,
  emptyHint: 'Gode mål har ét udsagnsord og én målemetode, og enheden kan selv nå dem.',
  many: 'Flere end 12 mål på et år er svære at følge op på.',
  add: 'Nyt mål',
  report: 'Rapporten ”Årlige mål”',
  caption: (year: number) => `Mål for ${year} i nummerorden`,
  column: { goal: 'Mål', units: 'Gælder for', target: 'Måltal', deadline: 'Frist', state: 'Status' },
  units: (n: number) => (n === 1 ? '1 enhed' : `${n} enheder`),
  adopted: 'Vedtaget',
  underWay: 'I gang',
  ready: 'Klar til høring',
  lacks: (fields: string) => `Mangler: ${fields}`,
  noGoalText: 'Målet er ikke skrevet endnu',
  removed: (number: string) => `Mål ${number} er fjernet.`,

  newTitle: (year: number) => `Nyt mål for ${year}`,
  goalTitle: (number: string) => `Mål ${number}`,
  saved: 'Målet er gemt.',
  lacking: 'Før høringen mangler:',
  complete: 'Målet har alle oplysninger og er klar til høring.',
  adoptedLead: 'Styregruppen har vedtaget målet.',
  waiting: (version: string) =>
    `Målet står i version ${version}, som venter på styregruppens beslutning. Retter du målet her, gælder rettelsen først, når en ny version er frosset.`,
  save: 'Gem',
  remove: 'Fjern målet',
  shortName: 'Kort navn',
  baselineDate: 'Udgangspunktets dato',
  baselineUnknown: 'Udgangspunktet kendes ikke endnu',
  followUpFirst: 'Opfølgning midt på året',
  followUpSecond: 'Opfølgning ved årets slutning',
  continues: 'Viderefører et mål fra sidste år',
  continuesNone: 'Nej, målet er nyt',
  continued: (number: string) => `Viderefører mål ${number} fra sidste år.`,
  allUnits: 'Alle enheder',
  allUnitsHint: 'Så gælder målet for alle, uanset krydserne nedenfor.',
  ownTarget: 'Eget måltal',
  ownDeadline: 'Egen frist',
  ownHeading: 'Eget måltal eller egen frist for en enhed',
  ownHint: 'Udfyld kun, hvor enheden skal nå noget andet end målets eget måltal og frist.',
  ownCaption: 'Enheder med eget måltal eller egen frist',
  unit: 'Enhed',
  groups: {
    what: 'Hvad og hvorfor',
    who: 'Hvem',
    how: 'Hvordan det måles',
    help: 'Opfølgning og støtte',
  },
  hints: {
    number: 'Årstal, bindestreg og to cifre, for eksempel 2027-03.',
    shortName: 'Højst 12 tegn. Står over målets kolonne i tabellen over enhedernes ansvar.',
    goal: 'Én sætning, som kan prøves: ”Enheden skal …”.',
    reason: 'Hvilken indsats i delstrategien og hvilken retningslinje målet hører til.',
    responsible: 'En rolle, ikke et navn. For eksempel ”Enhedens ledelse”.',
    measure: 'Hvad der tælles eller måles, og hvordan.',
    baseline: 'Værdien i dag, for eksempel 61 %.',
    target: 'Værdien, der skal nås, for eksempel 95 %.',
    evidenceDemanded: 'Hvad enheden skal indsende. Bed ikke om navne eller personnumre.',
    support: 'Den hjælp, det centrale team tilbyder.',
  },

  removalTitle: (number: string) => `Fjern mål ${number}`,
  removalLead: 'Målet bliver fjernet og kan ikke hentes frem igen. Nummeret kan bruges til et andet mål.',
  removalDo: 'Fjern målet',
  removalCancel: 'Behold målet',

  status: 'Status på målet',
  statusGive: 'Giv status',
  statusGiveOn: (number: string) => `på mål ${number}`,
  statusSaved: 'Status er gemt.',
  statusNone: 'Ingen status endnu',
  statusWhole: 'Hele målet',
  statusCaption: (number: string) => `Status på mål ${number}`,
  statusColumn: { of: 'For', outcome: 'Status', value: 'Værdi', comment: 'Kommentar', on: 'Dato' },
  outcome: 'Hvordan står det?',
  value: 'Målt værdi',
  valueHint: 'Som målemetoden angiver, for eksempel 88 %. Kan være tom.',
  comment: 'Kommentar',
  commentHint: 'Skal udfyldes, når målet ikke er nået helt. Skriv ikke navne eller personnumre.',
  on: 'Opgjort den',
  earlier: 'Tidligere status',

  unitTitle: (year: number) => `Enhedens mål for ${year}`,
  unitLead: (unit: string, all: number, given: number): Rich => [
    `${unit}. `,
    { strong: all === 1 ? '1 mål gælder for enheden.' : `${all} mål gælder for enheden.` },
    given === 0
      ? ' Enheden har ikke givet status endnu.'
      : ` Enheden har givet status på ${given} af ${all}.`,
  ],
  unitEmpty: (year: number) => `Der er ingen vedtagne mål for enheden i ${year}.`,
  unitEmptyHint: 'Målene vises her, når styregruppen har vedtaget dem.',
  years: 'År med mål for enheden',

  faults: {
    badNumber: 'Nummeret skal være et årstal, en bindestreg og to cifre, for eksempel 2027-03.',
    otherYear: 'Nummeret skal begynde med det år, målet gælder for.',
    shortNameLong: 'Det korte navn må højst være 12 tegn.',
    baselineContradicts: 'Skriv enten et udgangspunkt, eller sæt kryds ved, at det ikke kendes.',
    followUpReversed: 'Den anden opfølgning skal ligge efter den første.',
  } satisfies Record<GoalFault, string> as Record<GoalFault, string>,
  deadlineMissing: 'En af fristerne findes ikke. Skriv dem som 30.11.2026.',
  unknownUnit: 'En af enhederne findes ikke i det år.',
  unknownPredecessor: 'Målet fra sidste år findes ikke.',
  refusals: {
    adopted: 'Målet er vedtaget af styregruppen og kan ikke rettes.',
    notAdopted: 'Målet er ikke vedtaget endnu. Der kan gives status, når styregruppen har vedtaget det.',
    cycleClosed: 'Årshjulet er afsluttet. Mål og status kan ikke rettes.',
    changedMeanwhile: 'Målet er ændret, siden du åbnede siden. Læs det igen, og beslut så.',
    inFrozenReport:
      'Målet står i en rapport, som venter på styregruppens beslutning. Det kan ikke fjernes nu.',
    numberTaken: 'Nummeret er brugt til et andet mål.',
    lapsed: 'Målet er bortfaldet og følges ikke længere op.',
    commentMissing: 'Skriv, hvorfor målet ikke er nået helt.',
    dayAhead: form.dayAhead,
  } satisfies Record<GoalRefusal, string> as Record<GoalRefusal, string>,
}
