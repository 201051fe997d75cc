import type { ComparedPart } from '../../domain/reports/change-list.ts'
import type { LeftOutPart } from '../../domain/reports/edition.ts'
import type { IncidentFigure } from '../../domain/reports/texts.ts'

/** Chapters 3 and 9 to 14 of the annual goals, annexes B to D, the change list and what an edition leaves out. */
export const annualGoalsChapters = {
  background: {
    heading: 'Baggrund',
    lead: (target: string) =>
      `Regionerne har forpligtet hinanden til at nå ${target} procent i den eksterne CIS18-analyse.`,
    commitment: (on4: string, on5: string) =>
      `Det svarer til trin ${on4} på en 4-trins skala og ${on5} på en 5-trins skala. For retningslinjerne er målet, at alle relevante krav er efterlevet. De to måles hver for sig og lægges aldrig sammen.`,
    strategy: 'Gældende delstrategi',
    noStrategy: (year: number) => `Der er ingen godkendt delstrategi, som dækker ${year}.`,
    inForce: (area: string, period: string, version: number) =>
      `Delstrategien for ${area} gælder for ${period} (version ${version}).`,
    decided: (body: string, day: string, reference: string) =>
      `Den er godkendt af ${body} den ${day}. Sagsnummer: ${reference}.`,
    objectives: (area: string) => `Delstrategiens målsætninger for ${area}:`,
    legal: 'Ændringer i lovgivningen',
    noLegal: 'Der er ikke skrevet om ændringer i lovgivningen siden sidste år.',
    threat: 'Truslen',
    noThreat: 'Der er ikke skrevet om truslen til denne rapport.',
    threatSource: (source: string, day: string) => `Kilde: ${source}, ${day}.`,
  },
  recommended: {
    heading: 'Indsatser og anbefalinger',
    leadNone: 'Der er ingen anbefalinger fra en ekstern analyse, som stadig gælder.',
    leadAll: (highlighted: number) =>
      highlighted === 0
        ? 'Ingen af analysens anbefalinger er fremhævet.'
        : highlighted === 1
          ? 'Den fremhævede anbefaling er dækket af en indsats eller håndteres andetsteds.'
          : `Alle ${highlighted} fremhævede anbefalinger er dækket af en indsats eller håndteres andetsteds.`,
    leadUncovered: (uncovered: number, highlighted: number) =>
      highlighted === 1
        ? 'Den fremhævede anbefaling er ikke dækket.'
        : `${uncovered} af ${highlighted} fremhævede anbefalinger er ikke dækket.`,
    uncoveredHeading: 'Fremhævede anbefalinger, som ikke er dækket',
    uncovered: (number: string, analysis: string, text: string) =>
      text === '' ? `${number}, ${analysis}` : `${number}, ${analysis}: ${text}`,
    caption: 'Anbefalinger fra eksterne analyser og det, der dækker dem',
    columns: { number: 'Nr.', text: 'Anbefaling', source: 'Analyse', state: 'Status', cover: 'Dækket af' },
    highlighted: (text: string) => `${text} (fremhævet)`,
    highlightedOnly: 'Fremhævet',
    handled: (reason: string, body: string, day: string) =>
      reason === '' ? `${body}, ${day}` : `${reason} (${body}, ${day})`,
    effort: (code: string) => `Indsats ${code} i delstrategien`,
    effortsHeading: 'Delstrategiens indsatser',
    strategyNone: (year: number) => `Der er ingen godkendt delstrategi for ${year}.`,
    effortsNone: 'Den gældende delstrategi har ingen indsatser.',
    effortsCaption: (area: string) => `Indsatser i delstrategien for ${area}`,
    effortColumns: {
      code: 'Nr.',
      title: 'Indsats',
      owner: 'Ansvarlig',
      period: 'Periode',
      status: 'Status',
    },
  },
  findings: {
    heading: 'Systemer, der ikke lever op til retningslinjerne',
    none: (day: string) =>
      `Den ${day} var der ikke foreslået eller besluttet en håndtering af noget system. Det betyder ikke, at alle systemer lever op til retningslinjerne.`,
    lead: (count: number, areas: number, day: string) =>
      `Den ${day} var der ${count === 1 ? 'ét system' : `${count} systemer`} i ${areas === 1 ? 'ét område' : `${areas} områder`}, hvor håndteringen er foreslået eller besluttet og ikke gennemført.`,
    pastSupport: (count: number) =>
      count === 0
        ? 'Ingen af dem er uden support fra leverandøren.'
        : count === 1
          ? 'Ét af dem er uden support fra leverandøren.'
          : `${count} af dem er uden support fra leverandøren.`,
    accepted: (count: number) =>
      count === 0
        ? 'Ingen risici er accepteret for en tid.'
        : count === 1
          ? 'Én risiko er accepteret for en tid.'
          : `${count} risici er accepteret for en tid.`,
    acceptanceEnded: (count: number) =>
      count === 1
        ? 'Én accept er udløbet uden en ny beslutning.'
        : `${count} accepter er udløbet uden en ny beslutning.`,
    caption: (day: string) => `Systemer efter område og foreslået håndtering (${day})`,
    area: 'Område',
    noArea: 'Ikke oplyst',
    note: 'Systemer, der endnu kun er registreret eller vurderet, er ikke talt med. Det er de gennemførte heller ikke.',
    details: 'Systemernes navne, afvigelser og risici står kun i den fortrolige udgave, Bilag D.',
  },
  systems: {
    letter: 'D (fortrolig)',
    heading: 'Systemer og sårbarheder',
    none: 'Der er ingen systemer, hvor håndteringen er foreslået eller besluttet.',
    lead: (count: number) =>
      count === 1
        ? 'Bilaget viser ét system med det, enheden har skrevet om det. Bilaget er kun med i den fortrolige udgave.'
        : `Bilaget viser ${count} systemer med det, enhederne har skrevet om dem. Bilaget er kun med i den fortrolige udgave.`,
    system: (code: string, system: string, unit: string) => `${code} ${system}, ${unit}`,
    caption: (code: string, unit: string) => `Oplysninger om ${code}, ${unit}`,
    decided: 'Besluttet af',
  },
  exemptions: {
    heading: 'Dispensationer',
    none: (day: string) => `Den ${day} var der ingen dispensationer.`,
    lead: (count: number, guidelines: number, day: string) =>
      `Den ${day} gjaldt ${count === 1 ? 'én dispensation' : `${count} dispensationer`} fra ${guidelines === 1 ? 'én retningslinje' : `${guidelines} retningslinjer`}.`,
    expiring: (count: number) =>
      count === 1
        ? 'Én af dem udløber inden for 12 måneder og er ikke forlænget.'
        : `${count} af dem udløber inden for 12 måneder og er ikke forlænget.`,
    applied: (count: number) =>
      count === 0
        ? 'Ingen ansøgninger venter på en afgørelse.'
        : count === 1
          ? 'Én ansøgning venter på en afgørelse.'
          : `${count} ansøgninger venter på en afgørelse.`,
    caption: (day: string) => `Gældende dispensationer efter retningslinje (${day})`,
    columns: {
      guideline: 'Retningslinje',
      inForce: 'Gældende',
      units: 'Enheder',
      expiring: 'Udløber inden for 12 måneder',
      next: 'Næste udløb',
    },
    note: 'En dispensation gælder fra en intern retningslinje og aldrig fra loven. Kravet tæller stadig som ikke efterlevet.',
  },
  incidents: {
    heading: 'Brud og hændelser',
    none: 'Der er ikke oplyst tal for brud og hændelser til denne rapport. Det betyder ikke, at der ingen har været.',
    lead: (from: string, to: string) => `Tallene dækker perioden fra ${from} til ${to}.`,
    caption: (from: string, to: string) => `Brud og hændelser (${from}–${to})`,
    columns: { what: 'Hvad', count: 'Antal' },
    figures: {
      breaches: 'Brud på persondatasikkerheden',
      notified: 'Heraf anmeldt til Datatilsynet',
      informed: 'Heraf med underretning af de registrerede',
      incidents: 'Sikkerhedshændelser',
      significant: 'Heraf væsentlige hændelser',
    } satisfies Record<IncidentFigure, string> as Record<IncidentFigure, string>,
    notGiven: 'ikke oplyst',
    fewerThanFive: 'under 5',
    fewNote: 'Tal under 5 vises som ”under 5” i den offentlige udgave.',
    note: 'Kilde: Tallene er oplyst af den centrale enhed for informationssikkerhed.',
    learning: 'Læring',
    noLearning: 'Der er ikke skrevet om læring til denne rapport.',
  },
  money: {
    heading: 'Økonomi og ressourcer',
    noStrategy: (year: number) =>
      `Der er ingen godkendt delstrategi for ${year}. Der er derfor ingen planlagte beløb at vise.`,
    lead: (unknown: number) =>
      unknown === 0
        ? 'Alle indsatser har et beløb, et startår og en kilde.'
        : unknown === 1
          ? 'Én indsats mangler beløb, startår eller kilde. Summerne er derfor mindst det, der står.'
          : `${unknown} indsatser mangler beløb, startår eller kilde. Summerne er derfor mindst det, der står.`,
    frameHeading: (area: string) => `Investeringsramme for ${area}`,
    noFrame: 'Delstrategien er ikke knyttet til en investeringsramme.',
    within: 'Ingen kilde og intet år overskrider rammen.',
    planned: (area: string) => `Planlagte beløb i hele kroner efter kilde og år, ${area}`,
    setAside: (area: string) => `Afsat i investeringsrammen i hele kroner efter kilde og år, ${area}`,
    source: 'Kilde',
    total: 'I alt',
    atLeast: (amount: string) => `mindst ${amount}`,
    notSet: 'ikke fastsat',
    effortsCaption: (area: string) => `Finansiering af indsatserne, ${area}`,
    columns: {
      code: 'Nr.',
      title: 'Indsats',
      funding: 'Finansieres af',
      investment: 'Investering, kr.',
      yearly: 'Årlig drift, kr.',
    },
    uncertainty: 'Hvor sikre beløbene er',
    estimate: (code: string, text: string, day: string | null) =>
      day === null ? `${code}: ${text}` : `${code}: ${text} (skønnet ${day})`,
    note: 'Investeringen regnes i det år, indsatsen begynder, og driften fra samme år. Et beløb, der ikke er fastsat, er ikke 0. Der er ikke fordelt beløb, som ingen har fastsat.',
  },
  followUp: {
    heading: 'Opfølgning',
    lead: (days: string) => `Enhederne giver status på målene ${days}.`,
    noDays: 'Der er ikke fastsat datoer for status på målene.',
    caption: 'Hvornår der gives status, og til hvem',
    columns: { when: 'Frist', what: 'Hvad', who: 'Af hvem', to: 'Til hvem' },
    half: 'Halvårsstatus på hvert mål',
    year: 'Årsstatus på hvert mål',
    goals: (numbers: string) => `Status på målene ${numbers}`,
    allGoals: 'Status på alle mål',
    units: 'Enhedernes koordinatorer',
    steeringGroup: 'Styregruppen for cyber- og informationssikkerhed',
    next: (year: number) => `Næste rapport, Årlige mål ${year}`,
    nextWhen: (year: number) => `Ved årets afslutning, ${year}`,
    nextWhat: 'Alle årets mål med resultat',
    central: 'Informationssikkerhedschefen',
    missedHeading: 'Når et mål ikke bliver nået',
    missed: [
      'Enheden oplyser den målte værdi, årsagen og hvad der mangler.',
      'Målet står som delvist nået eller ikke nået i den næste rapport, og årsagen står ved det.',
      'Styregruppen beslutter, om målet videreføres med en ny frist eller lukkes. Det falder ikke bort af sig selv.',
    ] as readonly string[],
  },
  sheets: {
    heading: 'Enhedsark',
    lead: 'Hver enhed har et ark med status, mål og frister. Enhederne står i organisationens rækkefølge.',
    caption: (day: string) => `Enhederne i tal (${day})`,
    columns: {
      unit: 'Enhed',
      goals: 'Mål',
      stated: 'Angivet',
      documented: 'Dokumenteret',
      complied: 'Efterlevede krav',
    },
    of: (complied: string, relevant: string) => `${complied} af ${relevant}`,
    note: 'Angivet og dokumenteret er målopfyldelse efter CIS18 i enhedens egenvurdering. En streg betyder, at enheden ikke vurderes selv eller ikke har svaret.',
  },
  glossary: {
    heading: 'Ordliste',
    lead: 'Ordene, som rapporten bruger dem.',
    caption: 'Ord og begreber',
    columns: { term: 'Ord', other: 'Engelsk', meaning: 'Betydning' },
  },
  changes: {
    heading: (version: string) => `Ændringer siden version ${version}`,
    lead: (count: number, day: string) =>
      count === 0
        ? `Der er ingen ændringer siden versionen fra ${day}.`
        : count === 1
          ? `Der er én ændring siden versionen fra ${day}.`
          : `Der er ${count} ændringer siden versionen fra ${day}.`,
    note: 'Listen er lavet ved at sammenligne de to versioners låste data.',
    goalsCaption: 'Ændrede mål',
    goalColumns: { number: 'Nummer', change: 'Ændring' },
    goalAdded: (goal: string) => `Nyt mål: ${goal}`,
    goalRemoved: (goal: string) => `Taget ud: ${goal}`,
    goalChanged: (fields: string) => `Ændret: ${fields}`,
    shortName: 'kort navn',
    lastYear: 'Status på sidste års mål er ændret',
    figuresCaption: 'Ændrede tal',
    figureColumns: { figure: 'Tal', before: 'Før', after: 'Nu' },
    measures: { stated: 'angivet', documented: 'dokumenteret' },
    total: (measure: string) => `Alle kontroller, ${measure}`,
    control: (control: string, measure: string) => `${control}, ${measure}`,
    unit: (unit: string, measure: string) => `${unit}, ${measure}`,
    guideline: (guideline: string) => `${guideline}, efterlevede krav`,
    external: (year: number, framework: string) => `Ekstern analyse ${year}, ${framework}`,
    othersHeading: 'Andre ændringer',
    unitAdded: (unit: string) => `Enheden ${unit} er kommet til.`,
    unitRemoved: (unit: string) => `Enheden ${unit} er taget ud.`,
    parts: {
      recommendations: 'Indstillingens punkter er ændret.',
      ifNotFollowed: 'Teksten om, hvad der sker, hvis indstillingen ikke følges, er ændret.',
      summary: 'Sammenfatningens tekst er ændret.',
      texts: 'Teksterne om lovgivning, trussel eller brud og hændelser er ændret.',
      strategies: 'Delstrategien, dens indsatser eller dens økonomi er ændret.',
      recommended: 'Anbefalingerne eller det, der dækker dem, er ændret.',
      findings: 'Tallene for systemer, der ikke lever op til retningslinjerne, er ændret.',
      systems: 'Oplysningerne om de enkelte systemer er ændret.',
      exemptions: 'Dispensationerne er ændret.',
      followUps: 'Datoerne for opfølgning er ændret.',
    } satisfies Record<ComparedPart, string> as Record<ComparedPart, string>,
  },
  leftOut: {
    heading: 'Udeladt af denne udgave',
    text: (edition: string) =>
      `Udgaven er ${edition.toLocaleLowerCase('da')}. Derfor er følgende ikke med. Tallene i resten af rapporten er de samme i alle udgaver.`,
    nothing: (edition: string) => `Intet er udeladt. Udgaven er ${edition.toLocaleLowerCase('da')}.`,
    parts: {
      recommendationTexts:
        'Anbefalingernes ordlyd og begrundelserne for, at de håndteres andetsteds: De kan vise, hvor regionen er sårbar.',
      effortAmounts:
        'Beløb og skøn for den enkelte indsats: De kan bruges af leverandører. Summer efter kilde og år er med.',
      smallFigures: 'De præcise tal under 5 for brud og hændelser: De vises som ”under 5”.',
      unitSheets: 'Bilag B, enhedernes egne ark.',
      systems:
        'Bilag D, systemer og sårbarheder: Navne, afvigelser og risici for de enkelte systemer. Antallet er med.',
    } satisfies Record<LeftOutPart, string> as Record<LeftOutPart, string>,
  },
}
