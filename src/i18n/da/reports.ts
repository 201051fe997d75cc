import type { Classification, DecisionOutcome } from '../../domain/reports/report.ts'
import type { DecisionRefusal, FreezeRefusal } from '../../domain/reports/rules.ts'
import type { SubStrategyLack } from '../../domain/reports/sub-strategy-report.ts'
import type { Rich } from '../rich.ts'
import { form } from './form.ts'

type Refusal = Exclude<FreezeRefusal, object | SubStrategyLack>

/** The annual goals before they are frozen, the steering group's reading room, one report, and the decision on it. */
export const reports = {
  previewTitle: (year: number) => `Rapporten ”Årlige mål ${year}”`,
  maturityPreviewTitle: (year: number) => `Modenhedsrapporten ${year}`,
  making: 'Lav en rapport',
  unitSheets: (year: number) => `Enhedsark ${year} for alle enheder (PDF)`,
  unitSheetsTitle: (year: number) => `Enhedsark ${year}`,
  unitSheetsMade: (done: number, of: number) => `Arkene bliver lavet: ${done} af ${of} er færdige.`,
  unitSheetsGoOn: 'Siden opdaterer sig selv. Du kan også vente et andet sted og komme tilbage.',
  unitSheetsReady: (of: number) => (of === 1 ? 'Arket er klar.' : `Alle ${of} ark er klar i én fil.`),
  fetchUnitSheets: 'Hent enhedsarkene (PDF)',
  sheet: 'Hent enhedsarket (PDF)',
  previewReady: 'Rapporten har det, den skal have, og kan fryses.',
  previewLacks: 'Rapporten kan ikke fryses endnu.',
  goalsLink: (year: number) => `Mål for ${year}`,
  missing: 'Det mangler',
  noGoals: (year: number) => `Der er ingen mål for ${year}.`,
  unfinished: (number: string, fields: string) => `Mål ${number} mangler: ${fields}.`,
  know: 'Det skal du vide',
  notLocked: 'Resultatet er ikke låst. Tallene er foreløbige, og det står i rapporten.',
  noExternal: 'Der er ingen ekstern analyse. Rapporten kan derfor ikke sige, om målniveauet er nået.',
  noStatus: (goals: string, year: number) => `Målene ${goals} fra ${year} har ingen status for hele målet.`,
  noStatementYet:
    'Databeskyttelsesrådgiveren har endnu hverken afgivet en udtalelse eller meddelt, at der ikke kommer en.',
  noLastYear: (year: number) => `Der er ingen vedtagne mål for ${year}.`,
  contains: 'Det indeholder rapporten',
  chapter: 'Afsnit',
  content: 'Indhold',
  chapters: {
    lastYear: 'Status på målene for sidste år',
    maturity: 'Modenhed i forhold til målniveauet',
    coverage: 'Dækning',
    external: 'Eksterne analyser',
    compliance: 'Efterlevelse af retningslinjerne',
    goals: 'Mål',
    units: 'Enheder',
  },
  lastYearContent: (goals: number, given: number, year: number) =>
    `${goals} mål fra ${year}, ${given} med status`,
  maturityContent: (stated: Rich[number], documented: Rich[number]): Rich => [
    'Angivet ',
    stated,
    ', dokumenteret ',
    documented,
    '. Egenvurdering.',
  ],
  noScore: 'Ingen svar endnu, derfor ingen score',
  coverageContent: (answered: Rich[number], applicable: Rich[number], percent: string): Rich => [
    answered,
    ' af ',
    applicable,
    ` svar (${percent})`,
  ],
  externalContent: (count: number, year: number) =>
    count === 1 ? `1 analyse, fra ${year}` : `${count} analyser, den seneste fra ${year}`,
  none: 'Ingen',
  complianceContent: (guidelines: number, complied: string, relevant: string) =>
    `${guidelines} retningslinjer; ${complied} af ${relevant} relevante krav er efterlevet`,
  goalsContent: (goals: number, whole: number) => `${goals} mål, ${whole} med alle oplysninger`,
  unitsContent: (units: number) => `${units} enheder i organisationens rækkefølge`,
  draft: 'Udkast',
  draftLead: 'Udkastet laves af data, som de er nu. Det bliver ikke gemt og er mærket ”UDKAST”.',
  draftIn: { da: 'Hent udkast på dansk (PDF)', en: 'Hent udkast på engelsk (PDF)' },
  freeze: 'Frys en version til styregruppen',
  freezeLead:
    'Når du fryser, bliver data låst i rapporten, og styregruppen kan læse den. Du kan ikke selv registrere styregruppens beslutning om den.',
  replaces: (version: string) =>
    `Version ${version} venter på beslutning. Den bliver erstattet, når du fryser en ny version.`,
  version: 'Version',
  versionHint: 'To tal med punktum imellem, højere end den forrige version.',
  classification: 'Klassifikation',
  classifications: { public: 'Offentlig', internal: 'Intern', confidential: 'Fortrolig' } satisfies Record<
    Classification,
    string
  > as Record<Classification, string>,
  classificationMeaning: {
    public: 'Alle må læse rapporten.',
    internal: 'Må ikke offentliggøres, før styregruppen har besluttet det.',
    confidential:
      'Viser i Bilag D, hvilke systemer der ikke lever op til retningslinjerne, og hvorfor. Alle, der kan læse styregruppens rapporter, kan læse det.',
  },
  meetingOn: 'Styregruppens møde',
  meetingHint: 'Kan være tom, hvis mødet ikke er indkaldt.',
  caseNumber: 'Sagsnummer',
  caseHint: 'Kan være tomt.',
  ifNotFollowed: 'Hvis styregruppen ikke følger indstillingen',
  ifNotFollowedHint:
    'Hvad der i så fald sker. Teksten står under indstillingen, som du skriver den. Kan være tom. Skriv ikke navne.',
  provisional: 'Jeg fryser med foreløbige tal, selv om resultatet ikke er låst',
  freezeDo: 'Frys versionen',
  frozenVersions: 'Frosne versioner',
  refusals: {
    versionShape: 'Skriv versionen som to tal med punktum imellem, for eksempel 1.0.',
    versionNotHigher: 'Versionen skal være højere end den forrige.',
    noGoals: 'Der er ingen mål at fryse.',
    noStatement:
      'Databeskyttelsesrådgiveren skal afgive en udtalelse eller meddele, at der ikke kommer en, før rapporten kan fryses til styregruppen.',
    provisionalNotSaid: 'Resultatet er ikke låst. Sæt kryds, hvis du vil fryse med foreløbige tal.',
    changedMeanwhile: 'Data blev ændret, mens rapporten blev lavet. Prøv igen.',
  } satisfies Record<Refusal, string> as Record<Refusal, string>,
  goalsUnfinished: (numbers: string) => `Disse mål mangler oplysninger: ${numbers}.`,
  unprintable: {
    missing_glyph: (field: string, detail: string) =>
      `Rapporten kan ikke trykkes: Feltet ${field} har et tegn, som skrifttypen ikke har (${detail}).`,
    too_long: (field: string) =>
      `Rapporten kan ikke trykkes: Teksten i ${field} er for lang til sin plads. Gør den kortere.`,
    forbidden_character: (field: string) =>
      `Rapporten kan ikke trykkes: Feltet ${field} har et tegn, som ikke kan stå der (&, < eller >).`,
  },

  listTitle: 'Rapporter',
  roomTitle: 'Styregruppens læsestue',
  roomLead: (items: number, meeting: string | null): Rich => [
    ...(meeting === null ? [] : [`Næste møde er den ${meeting}. `]),
    'Styregruppen skal tage stilling til ',
    { strong: items === 1 ? '1 indstilling' : `${items} indstillinger` },
    '.',
  ],
  roomEmpty: 'Der er ingen indstillinger til næste møde.',
  roomLatest: (report: string, date: string) => `Den seneste rapport er ${report}, frosset ${date}.`,
  roomNothing: 'Der er ingen rapporter endnu.',
  decide: 'Indstilling: det skal styregruppen beslutte',
  items: (title: string) => `Indstilling i ${title}`,
  restsOn: (version: string, date: string) => `version ${version}, frosset ${date}`,
  readReport: (title: string) => `Læs ${title}`,
  secretary:
    'Sekretæren for styregruppen registrerer beslutningen: godkendt, godkendt med ændringer eller returneret.',
  news: 'Nyt siden sidst',
  newsSince: (date: string) => `Siden den seneste beslutning, som blev registreret ${date}.`,
  newsFromStart: 'Der er ikke truffet nogen beslutning endnu.',
  newsFrozen: 'Ny rapport til beslutning',
  newsDecided: (outcome: string) => `Beslutning: ${outcome.toLocaleLowerCase('da')}`,
  newsColumn: { on: 'Dato', what: 'Hvad', report: 'Rapport' },
  decidedAbout: (outcome: string, date: string, reference: string) =>
    `${outcome}, ${date}. Sagsnummer: ${reference}.`,
  changes: 'Ændret siden sidste rapport',
  changesBetween: (now: string, before: string) => `${now} sammenlignet med ${before}.`,
  reportOf: (title: string, version: string) => `${title}, version ${version}`,
  changed: { what: 'Hvad', before: 'Før', now: 'Nu' },
  changedRows: {
    stated: 'Angivet modenhed (egenvurdering)',
    documented: 'Dokumenteret modenhed (egenvurdering)',
    complied: 'Krav i retningslinjer efterlevet af relevante',
    goals: 'Antal mål',
    reached: (year: number) => `Mål for ${year}, der er nået`,
  },
  points: (sign: 'up' | 'down' | 'same', points: string) =>
    sign === 'same' ? 'uændret' : `${sign === 'up' ? 'op' : 'ned'} ${points} procentpoint`,
  ofRelevant: (complied: string, relevant: string, percent: string) =>
    `${complied} af ${relevant} (${percent})`,
  list: 'Rapporter',
  listCaption: 'Frosne rapporter, den nyeste først',
  column: { report: 'Rapport', version: 'Version og dato', status: 'Status', fetch: 'Hent' },
  pdf: { da: 'PDF på dansk', en: 'PDF på engelsk' },
  size: (size: string) => `, ${size}`,
  checksum: 'Kontrolsum',
  earlier: 'Tidligere beslutninger',
  noEarlier: 'Der er ingen beslutninger endnu.',
  decidedLine: (title: string, version: string) => `${title}, version ${version}`,
  target: 'Modenhed mod målet',
  targetRows: { stated: 'Angivet', documented: 'Dokumenteret', target: 'Mål' },
  on4: (value: string) => `(${value} af 4)`,
  targetBasis: (day: string, answered: string, applicable: string) =>
    `Opgjort ${day}. Vurderet ${answered} af ${applicable} svar.`,
  externalLine: (year: number, percent: string, reported: string, max: string, framework: string) =>
    `Ekstern analyse ${year} (${framework}): ${percent} (${reported} på en ${max}-trins skala).`,

  status: {
    changes: 'Godkendt med ændringer',
  },
  facts: {
    version: 'Version',
    status: 'Status',
    frozen: 'Frosset',
    meeting: 'Møde',
    classification: 'Klassifikation',
    checksum: 'Kontrolsum (SHA-256)',
    case: 'Sagsnummer',
  },
  about: 'Om rapporten',
  contents: 'Indhold',
  editions: 'Udgaver med mindre i',
  edition: {
    public: { da: 'Offentlig udgave på dansk (PDF)', en: 'Offentlig udgave på engelsk (PDF)' },
    internal: { da: 'Intern udgave på dansk (PDF)', en: 'Intern udgave på engelsk (PDF)' },
    confidential: { da: 'Fortrolig udgave på dansk (PDF)', en: 'Fortrolig udgave på engelsk (PDF)' },
  } satisfies Record<Classification, object>,
  fetchIn: { da: 'Hent på dansk (PDF)', en: 'Hent på engelsk (PDF)' },
  replacedNotice: 'Rapporten er erstattet og gælder ikke længere.',
  decision: 'Styregruppens beslutning',
  noDecision: 'Styregruppen har ikke besluttet noget om rapporten endnu.',
  outcome: 'Beslutning',
  outcomes: {
    approved: 'Godkendt',
    approved_with_changes: 'Godkendt med ændringer',
    returned: 'Returneret',
  } satisfies Record<DecisionOutcome, string> as Record<DecisionOutcome, string>,
  outcomeMeaning: {
    approved: 'Målene i rapporten bliver vedtaget, som de står.',
    approved_with_changes: 'Ændringerne skal med i en ny version, som så bliver godkendt.',
    returned: 'Målene skal arbejdes om.',
  } satisfies Record<DecisionOutcome, string> as Record<DecisionOutcome, string>,
  outcomeMeaningOfOther: {
    approved: 'Rapporten gælder, som den står.',
    approved_with_changes: 'Ændringerne skal med i en ny version, som så bliver godkendt.',
    returned: 'Rapporten skal arbejdes om.',
  } satisfies Record<DecisionOutcome, string> as Record<DecisionOutcome, string>,
  decidedOn: 'Besluttet den',
  caseReference: 'Sagsnummer for beslutningsreferatet',
  note: 'Bemærkning',
  noteHint: 'For eksempel hvilke ændringer. Kan være tom. Skriv ikke navne.',
  record: 'Registrér beslutning',
  recorded: 'Beslutningen er registreret.',
  decisionFacts: { outcome: 'Beslutning', on: 'Dato', case: 'Sagsnummer', note: 'Bemærkning' },
  decisionRefusals: {
    ownReport:
      'Du har selv frosset rapporten og kan derfor ikke registrere beslutningen om den. Det skal en anden gøre.',
    notAwaiting: 'Rapporten venter ikke længere på en beslutning.',
    dayAhead: form.dayAhead,
  } satisfies Record<DecisionRefusal, string> as Record<DecisionRefusal, string>,
}
