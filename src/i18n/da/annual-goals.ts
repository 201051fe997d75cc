import type { Ability } from '../../../controls/abilities.ts'
import type { GoalField, GoalOutcome } from '../../domain/goals/goal.ts'
import type { DocumentStatus } from '../../domain/reports/annual-goals.ts'
import type { Classification } from '../../domain/reports/report.ts'

const smallNumbers = [
  'ingen',
  'ét',
  'to',
  'tre',
  'fire',
  'fem',
  'seks',
  'syv',
  'otte',
  'ni',
  'ti',
  'elleve',
  'tolv',
]

/** Numbers to twelve as words, of things in the neuter (mål). */
function word(count: number): string {
  return smallNumbers[count] ?? String(count)
}

/** The same of things in the common gender (enhed, kontrol). */
function commonWord(count: number): string {
  return count === 1 ? 'én' : word(count)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * "Årlige mål for informationssikkerhed 20XX": every sentence of the document. Headings as in the domain guide, section
 * 6.
 */
export const annualGoals = {
  title: (year: number) => `Årlige mål for informationssikkerhed ${year}`,
  fileName: (year: number) => `aarlige-maal-${year}`,
  fileStatus: {
    draft: 'udkast',
    for_decision: 'udkast',
    approved: 'godkendt',
    approved_with_changes: 'udkast',
    returned: 'udkast',
    replaced: 'erstattet',
  } satisfies Record<DocumentStatus, string>,
  fileClass: { public: 'offentlig', confidential: 'fortrolig' },
  subject: 'Status, indstilling og mål til styregruppen for cyber- og informationssikkerhed',
  keywords: 'informationssikkerhed, årlige mål, CIS18, retningslinjer',
  continued: '(fortsat)',
  page: (page: number, of: number) => `Side ${page} af ${of}`,
  goTo: (heading: string, page: number) => `Gå til ${heading}, side ${page}`,
  numbered: (number: number, heading: string) => `${number} ${heading}`,
  annex: (letter: string, heading: string) => `Bilag ${letter} ${heading}`,
  table: (number: number, text: string) => `Tabel ${number}. ${text}`,
  figureAndTable: (figure: number, table: number, text: string) =>
    `Figur ${figure} og tabel ${table}. ${text}`,
  total: 'I alt',
  missing: 'Mangler',

  status: {
    draft: 'UDKAST',
    for_decision: 'UDKAST – til beslutning',
    approved: 'Godkendt',
    approved_with_changes: 'UDKAST – godkendt med ændringer',
    returned: 'UDKAST – returneret',
    replaced: 'Erstattet',
  } satisfies Record<DocumentStatus, string>,
  onDay: (text: string, day: string) => `${text} den ${day}`,
  counted: (day: string) => `opgjort ${day}`,
  countedAhead: (day: string) => `opgøres ${day}`,
  classification: { public: 'Offentlig', internal: 'Intern', confidential: 'Fortrolig' } satisfies Record<
    Classification,
    string
  >,
  classificationMeaning: {
    public: 'Offentlig.',
    internal: 'Intern. Må ikke offentliggøres, før styregruppen har besluttet det.',
    confidential: 'Fortrolig. Må kun læses af dem, der har brug for den i deres arbejde.',
  } satisfies Record<Classification, string>,
  owner: { lead: 'Informationssikkerhedschefen', officer: 'Informationssikkerhedskoordinatoren' },
  versionLine: (version: string, status: string, classification: string) =>
    `Version ${version} · ${status} · ${classification}`,
  foot: (organisation: string, day: string, basis: string) =>
    `${organisation} · ${day} · Datagrundlag ${basis}`,

  cover: {
    audience: 'Til styregruppen for cyber- og informationssikkerhed',
    subtitle: (goals: number, units: number) =>
      goals === 0
        ? `Status og indstilling for regionens ${commonWord(units)} ${units === 1 ? 'enhed' : 'enheder'}`
        : `Status, indstilling og ${word(goals)} mål for regionens ${commonWord(units)} ${units === 1 ? 'enhed' : 'enheder'}`,
    heading: 'Dokumentoplysninger',
    facts: {
      organisation: 'Organisation',
      status: 'Status',
      version: 'Version',
      date: 'Dato',
      owner: 'Ansvarlig',
      caseNumber: 'Sagsnummer',
      classification: 'Klassifikation',
      approved: 'Godkendt',
      basis: 'Datagrundlag',
      reading: 'Læsevejledning',
    },
    noCaseNumber: 'Ikke tildelt',
    notApproved: 'Ikke godkendt endnu',
    approvedBy: (day: string, reference: string | null) =>
      `Styregruppen for cyber- og informationssikkerhed, ${day}${reference === null ? '' : ` (sag ${reference})`}`,
    basis: (counted: string, checksum: string) =>
      `Egenvurdering ${counted}. Låst grundlag med kontrolsum ${checksum}.`,
    reading: 'Side 2 viser, hvad styregruppen skal beslutte. Sammenfatningen er rapporten på én side.',
  },

  decision: {
    heading: 'Indstilling',
    lead: (owner: string) => `${owner} indstiller, at styregruppen`,
    approveGoals: (count: number, year: number, section: number) =>
      `godkender ${count === 1 ? 'målet' : `de ${word(count)} mål`} for ${year} i afsnit ${section} med måltal og frister`,
    continueGoals: (numbers: string, count: number) =>
      `godkender, at ${count === 1 ? 'målet' : 'målene'} ${numbers} videreføres med nye frister`,
    noteReached: (percent: string, target: string) =>
      `tager til efterretning, at målniveauet på ${target} procent er nået: Den seneste eksterne analyse viste ${percent} procent`,
    noteNotReached: (percent: string, target: string) =>
      `tager til efterretning, at målniveauet på ${target} procent ikke er nået: Den seneste eksterne analyse viste ${percent} procent`,
    noteNoAnalysis: (target: string) =>
      `tager til efterretning, at der ikke er en ekstern analyse, som kan vise, om målniveauet på ${target} procent er nået`,
    askStatus: (days: string) => `beder om status den ${days}`,
    otherwise: 'Hvis styregruppen ikke følger indstillingen',
    contents: 'Indhold',
  },

  summary: {
    heading: 'Sammenfatning',
    reached: (percent: string, target: string) =>
      `Regionen er i mål. Den seneste eksterne analyse viste ${percent} procent. Målet er ${target} procent.`,
    notReached: (percent: string, target: string) =>
      `Regionen er ikke i mål. Den seneste eksterne analyse viste ${percent} procent. Målet er ${target} procent.`,
    otherFramework: (percent: string, framework: string, target: string) =>
      `Den seneste eksterne analyse viste ${percent} procent efter ${framework}. Kun en ekstern CIS18-analyse kan vise, at målet på ${target} procent er nået.`,
    noAnalysis: (target: string) => `Der er endnu ingen ekstern analyse. Målet er ${target} procent.`,
    context: (stated: string, documented: string) =>
      `Enhederne vurderer selv niveauet til ${stated} procent. ${documented} procent er dokumenteret med godkendt, gyldig dokumentation.`,
    noScore: 'Enhederne har ikke svaret endnu. Der er derfor ingen egenvurdering.',
    chart: {
      alt: (rows: string, target: string) =>
        `Søjler fra 0 til 100 procent. ${rows}. Målet er ${target}. Tallene står i tabellen.`,
      altRow: (name: string, percent: string) => `${name}: ${percent}`,
      measurement: 'Måling',
      attainment: 'Målopfyldelse',
      on4: 'Trin af 4',
      on5: 'Trin af 5',
      points: 'Procentpoint til\u00a0mål',
      axes: ['Målopfyldelse', '4-trins skala', '5-trins skala'],
      target: (percent: string) => `Mål ${percent}`,
      targetOnScales: (on4: string, on5: string) => `${on4} af 4 = ${on5} af 5`,
      external: (year: number) => `Ekstern analyse ${year}`,
      stated: (year: string) => `Egenvurdering ${year}, angivet`,
      documented: (year: string) => `Egenvurdering ${year}, dokumenteret`,
      scale: (framework: string, steps: string) => `${framework}, ${steps}-trins skala`,
      counted: (framework: string, counted: string) => `${framework}, ${counted}`,
      newFramework: 'Nyt rammeværk: CIS18 afløser CIS20',
    },
    sourceExternal: (year: number, framework: string, score: string, steps: string, assessor: string) =>
      `Ekstern analyse ${year} (${framework}, ${assessor}): ${score} på en ${steps}-trins skala.`,
    sourceOwn: (counted: string, answered: string, applicable: string, percent: string) =>
      `Egenvurdering ${counted}; dækning ${answered} af ${applicable} svar (${percent}).`,
    provisional: 'Foreløbige tal: Resultatet var ikke låst, da tallene blev taget.',
    externalDecides: 'Kun en ekstern CIS18-analyse kan vise, at målet er nået.',
    frameworkBreak: (year: number) =>
      `Målingen i ${year} brugte CIS20. Enkeltkontroller kan ikke sammenlignes med CIS18.`,
    where: 'Hvor er vi?',
    proposal: 'Hvad foreslår vi?',
    demand: 'Hvad kræver det?',
    gap: (points: string) => `${points} procentpoint fra målet i den eksterne analyse.`,
    goalsReached: (reached: number, all: number, year: number) =>
      `${reached} af ${all} mål fra ${year} er nået.`,
    largestGaps: (controls: string) => `Størst afstand i det dokumenterede: ${controls}.`,
    goals: (goals: number, year: number, units: number) =>
      `${capital(word(goals))} mål for ${year} til ${commonWord(units)} ${units === 1 ? 'enhed' : 'enheder'}.`,
    continued: (count: number, year: number) =>
      `${capital(word(count))} mål fra ${year} fortsætter med nye frister.`,
    closeDifference: (stated: string, documented: string) =>
      `Dokumentation før nye tiltag: Forskellen på ${stated} og ${documented} procent skal lukkes.`,
    unitsDeliver: 'Enhedens ledelse skal indsende dokumentation til hver frist.',
    statusTo: (days: string) => `Status til styregruppen ${days}.`,
  },

  lastYear: {
    heading: 'Status på målene for sidste år',
    lead: (reached: number, all: number) =>
      all === 1
        ? `Målet er ${reached === 1 ? '' : 'ikke '}nået.`
        : `${capital(word(reached))} af ${word(all)} mål er nået.`,
    leadContinued: (count: number, year: number) => `${capital(word(count))} videreføres i ${year}.`,
    none: 'Der er ingen mål fra sidste år.',
    caption: (year: number, day: string) => `Mål for ${year}: resultat pr. ${day}`,
    columns: {
      number: 'Nummer',
      goal: 'Mål',
      target: 'Måltal',
      result: 'Resultat',
      status: 'Status',
      continuation: 'Videreført eller lukket',
    },
    outcome: {
      reached: 'Nået',
      partly_reached: 'Delvist nået',
      not_reached: 'Ikke nået',
      lapsed: 'Bortfaldet',
    } satisfies Record<GoalOutcome, string>,
    noOutcome: 'Ikke opgjort',
    closed: 'Lukket.',
    undecided: 'Ikke afgjort.',
    continuedAs: (number: string) => `Videreføres som mål ${number}.`,
    counts: (year: number) => `Mål for ${year} fordelt på status`,
    count: 'Antal',
    note: 'Resultatet er opgjort, som målemetoden for hvert mål angiver.',
  },

  maturity: {
    heading: 'Modenhed i forhold til målniveauet',
    lead: (stated: number, documented: number, all: number) =>
      `${capital(commonWord(stated))} af ${all} kontroller når målniveauet efter enhedernes egne svar. ${capital(commonWord(documented))} gør det, når kun dokumenterede svar tæller.`,
    noScore: 'Der er ikke svaret endnu. Der vises derfor ingen score.',
    externalCaption: 'Eksterne analyser, som de er rapporteret',
    external: {
      analysis: 'Analyse',
      framework: 'Rammeværk',
      assessor: 'Analyseret af',
      score: 'Resultat',
      attainment: 'Målopfyldelse',
      points: 'Procentpoint til mål',
    },
    scoreOf: (score: string, max: string) => `${score} af ${max}`,
    scoreBetween: (score: string, min: string, max: string) => `${score} (${min}-${max})`,
    reached: 'Mål nået',
    noExternal: 'Der er ikke indtastet en ekstern analyse.',
    figure: (year: string, counted: string) =>
      `Egenvurdering ${year} pr. kontrol, målopfyldelse i procent (${counted})`,
    alt: (rows: string, target: string) =>
      `To søjler for hver kontrol, angivet og dokumenteret, fra 0 til 100 procent med målet ved ${target}. ${rows}. Tallene står i tabellen.`,
    altRow: (name: string, stated: string, documented: string) => `${name}: ${stated} og ${documented}`,
    columns: {
      number: 'Nr.',
      control: 'Kontrol (CIS18)',
      stated: 'Angivet',
      documented: 'Dokumenteret',
      points: 'Afstand til mål',
    },
    all: (count: number) => `Alle ${count} kontroller`,
    legendStated: 'Angivet: enhedens svar',
    legendDocumented: 'Dokumenteret: svar med godkendt, gyldig dokumentation',
    legendTarget: (percent: string, on4: string) => `Målniveau ${percent} (${on4} af 4)`,
    note: 'Trekant: over målniveau. Rombe: på målniveau. Et tal uden mærke er under målniveau, eller der mangler svar bag det. Egenvurdering. Den eksterne CIS18-analyse afgør, om målet er nået.',
    pointsNote: (target: string) => `Afstand til mål er dokumenteret minus ${target}, i procentpoint.`,
    coverage: (answered: string, applicable: string, percent: string) =>
      `Dækning: ${answered} af ${applicable} svar (${percent}).`,
    roundingNote: 'Vist med to decimaler og rundet ned, fordi afrunding ellers ville vise målet som nået.',
    wholeRoundingNote:
      'Hele procenter under målet er rundet ned, så ingen tal vises som nået, før de er det.',
  },

  compliance: {
    heading: 'Efterlevelse af retningslinjerne',
    lead: (complied: string, relevant: string, percent: string) =>
      `Enhederne efterlever ${complied} af ${relevant} relevante krav (${percent} procent). Målet er alle.`,
    noRelevant: 'Der er ingen krav, som gælder for enhederne. Der vises derfor ingen score.',
    figure: (units: number) =>
      `Krav fordelt på status, ${units === 1 ? 'én enhed' : `alle ${units} enheder`}`,
    alt: (parts: string) => `Én søjle delt efter status: ${parts}. Tallene står i tabellen.`,
    requirements: 'Krav',
    count: 'Antal krav',
    ofRelevant: 'Andel af relevante',
    ofAssessed: 'Andel af vurderede',
    complied: 'Efterlevet',
    partly: 'Delvist efterlevet',
    notComplied: 'Ikke efterlevet',
    notAssessed: 'Ikke vurderet',
    relevant: 'Relevante i alt',
    notRelevant: 'Ikke relevant',
    roundedDown: 'Andele er rundet ned og giver derfor ikke altid 100 procent.',
    legendAll: 'alle krav efterlevet',
    legendHalf: 'mindst halvdelen efterlevet',
    legendFew: 'under halvdelen',
    shortNotRelevant: 'ikke rel.',
    shortNotAssessed: 'ikke vurd.',
    expandedNotRelevant: 'ikke relevant',
    expandedNotAssessed: 'ikke vurderet',
    expandedCell: (complied: number, relevant: number) => `${complied} af ${relevant} krav efterlevet`,
    matrix: (from: number, to: number, of: number) =>
      from === to
        ? `Krav efterlevet af relevante krav. Enhed ${from} af ${of}`
        : `Krav efterlevet af relevante krav. Enhed ${from}–${to} af ${of}`,
    ownTexts: (keys: string, note: string) => `${keys}: regionens egen tekst. De andre: ${note}`,
    guidelineNumber: 'Nr.',
    guideline: 'Retningslinje',
    allUnits: (count: number) => `Alle ${count}`,
    note: (guidelines: number, units: number, all: string, notRelevant: string, counted: string) =>
      `${guidelines} retningslinjer i ${units} ${units === 1 ? 'enhed' : 'enheder'} giver ${all} krav, heraf ${notRelevant} ikke relevante med godkendt begrundelse. Kilde: enhedernes svar, ${counted}. Delvist efterlevet tæller ikke som efterlevet. Enheder vises i fast rækkefølge og rangordnes ikke.`,
  },

  goals: {
    heading: (year: number) => `Mål for ${year}`,
    lead: 'Målene står i nummerorden. Hvert mål har én tabel med alle felter.',
    none: (year: number) => `Der er ikke foreslået mål for ${year}.`,
    goal: (number: string, name: string) => (name === '' ? `Mål ${number}` : `Mål ${number}: ${name}`),
    fields: {
      number: 'Nummer',
      goal: 'Mål',
      reason: 'Hvorfor',
      ability: 'Evne',
      units: 'Gælder for',
      responsible: 'Ansvarlig',
      measure: 'Målemetode',
      baseline: 'Udgangspunkt',
      target: 'Måltal',
      deadline: 'Frist',
      evidenceDemanded: 'Dokumentation, der skal indsendes',
      followUp: 'Opfølgning',
      support: 'Støtte',
    } satisfies Record<GoalField, string>,
    ability: {
      predict: 'Forudse',
      prevent: 'Forebygge',
      detect: 'Opdage',
      manage: 'Håndtere',
    } satisfies Record<Ability, string>,
    allUnits: (count: number) => `Alle ${count} enheder`,
    baselineOn: (value: string, day: string) => `${value} (${day})`,
    baselineUnknown: 'Udgangspunkt kendes ikke',
    baselineMeasuredFirst: (day: string) => `Udgangspunkt kendes ikke; måles første gang ${day}`,
    continuedFrom: (number: string) => `Videreført fra mål ${number}.`,
    incomplete: (fields: string) => `Målet er ikke færdigt. Der mangler: ${fields}.`,
  },

  responsibility: {
    heading: 'Enhedernes ansvar',
    lead: 'Enhedens ledelse er ansvarlig for hvert måltal i enhedens række.',
    caption: (year: number) => `Måltal og frist i ${year} for hver enhed`,
    captionPart: (year: number, from: string, to: string) =>
      `Måltal og frist i ${year} for hver enhed. Mål ${from} til ${to}`,
    unit: 'Enhed',
    none: 'Ingen mål er fordelt på enheder.',
    note: (year: number) =>
      `Øverst i hver celle står måltallet, nederst fristens dag og måned i ${year}. – betyder, at målet ikke gælder for enheden.`,
    otherYear: 'Står der et årstal under fristen, ligger den i det år.',
  },
}
