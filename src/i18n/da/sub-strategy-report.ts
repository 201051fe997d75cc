import type { SubStrategyLack } from '../../domain/reports/sub-strategy-report.ts'

/** "Delstrategi" as a report: the sentences that no other report has. */
export const subStrategyReport = {
  title: (year: number) => `Delstrategi ${year}`,
  previewTitle: (year: number) => `Rapporten ”Delstrategi ${year}”`,
  fileName: (year: number) => `delstrategi-${year}`,
  subject: 'Indsatser, penge, anbefalinger og vejen til målniveauet',
  keywords: 'informationssikkerhed, delstrategi, indsatser, CIS18, målniveau',
  subtitle: (name: string, number: number) => `${name}, version ${number}`,
  subtitleNone: (year: number) => `Ingen delstrategi dækker ${year}`,
  reading:
    'Side 2 er indstillingen og delstrategien i korte træk. Kapitlerne derefter viser, hvad den bygger på.',
  contents: 'Indhold',
  make: 'Rapporten om delstrategien',

  lacks: {
    noStrategy: 'Ingen delstrategi dækker året. Lav en delstrategi først.',
    noObjectives: 'Delstrategien har ingen målsætninger.',
    noEfforts: 'Delstrategien har ingen indsatser.',
  } satisfies Record<SubStrategyLack, string> as Record<SubStrategyLack, string>,
  chapters: {
    strategy: 'Delstrategi',
    efforts: 'Indsatser',
    recommendations: 'Anbefalinger',
    money: 'Økonomi',
    road: 'Vejen til målet',
  },
  effortsContent: (active: number, unknown: number) =>
    `${active} ${active === 1 ? 'indsats' : 'indsatser'}, ${unknown} beløb ikke fastsat`,
  recommendationsContent: (all: number, uncovered: number) =>
    `${all} ${all === 1 ? 'anbefaling' : 'anbefalinger'}, ${uncovered} ikke dækket`,
  know: {
    uncovered: (numbers: string) =>
      `Ikke dækket: anbefaling ${numbers}. Styregruppen bliver bedt om at tage stilling til det.`,
    unknown: (count: number) =>
      `${count === 1 ? '1 beløb er' : `${count} beløb er`} ikke fastsat. Summerne er mindst det, der står.`,
    noRoad: 'Der er ingen score at gå ud fra. Rapporten har derfor ingen vej til målet.',
  },

  decision: {
    submit: (area: string, period: string) =>
      `indsender delstrategien for ${area}, ${period}, til regionsrådet`,
    approve: (area: string, period: string) =>
      `godkender delstrategien for ${area}, ${period}, så den kan indsendes, når anbefalingerne er dækket`,
    note: (area: string, period: string, state: string) =>
      `tager til efterretning, hvor delstrategien for ${area}, ${period}, står (${state.toLocaleLowerCase('da')})`,
    uncovered: (number: string) =>
      `beslutter, hvordan anbefaling ${number} dækkes eller håndteres andetsteds. Uden beslutningen kan delstrategien ikke indsendes`,
    overrun: (chapter: string) => `tager stilling til, at rammen bliver overskredet (se ”${chapter}”)`,
    unknown: (count: number) =>
      `tager til efterretning, at ${count === 1 ? '1 beløb ikke er fastsat' : `${count} beløb ikke er fastsat`}`,
    none: 'beslutter, om der skal laves en delstrategi, der dækker året',
  },
  brief: {
    heading: 'Delstrategien i korte træk',
    efforts: (active: number, investment: string, yearly: string) =>
      // Et beløb slutter med ”kr.”, så sætningen har sit punktum.
      `${active === 1 ? '1 indsats' : `${active} indsatser`}. Investering: ${investment} Drift om året: ${yearly}`,
    covered: 'Alle fremhævede anbefalinger er dækket, håndteres andetsteds eller er lukket.',
    uncovered: (numbers: string) => `Ikke dækkede fremhævede anbefalinger: ${numbers}.`,
  },

  objectives: {
    heading: 'Målsætninger',
    lead: (area: string, period: string, state: string) =>
      `Delstrategien for ${area} gælder ${period}. Status: ${state}.`,
    none: 'Der er ikke skrevet målsætninger.',
    caption: 'Delstrategien',
    area: 'Område',
    period: 'Periode',
    periodReason: 'Begrundelse for perioden',
    version: 'Version',
    state: 'Status',
    submitted: 'Indsendt',
    decision: 'Beslutning',
    note: 'Bemærkning',
  },

  efforts: {
    heading: 'Indsatser',
    lead: (active: number, investment: string, yearly: string) =>
      // Et beløb slutter med ”kr.”, så sætningen har sit punktum.
      `${active === 1 ? 'Indsatsen' : `De ${active} indsatser`} koster i investering ${investment} og i drift om året ${yearly}`,
    none: 'Der er ingen indsatser.',
    whoCaption: 'Indsatserne: hvem, hvornår og hvor vigtigt',
    moneyCaption: 'Indsatserne: penge i hele kroner',
    liftsCaption: 'Indsatserne: hvad de løfter og dækker',
    column: {
      effort: 'Indsats',
      track: 'Spor og evner',
      owner: 'Ansvarlig',
      when: 'Periode',
      importance: 'Vigtighed',
      status: 'Status',
      investment: 'Investering',
      yearly: 'Drift om året',
      funding: 'Finansieres af',
      uncertainty: 'Sikkerhed i skønnet',
      lifts: 'Løfter',
      covers: 'Dækker anbefaling',
      requires: 'Forudsætter',
    },
    total: 'I alt',
    period: (from: string, to: string) => `${from} til ${to}`,
    estimatedOn: (day: string) => `Skønnet ${day}.`,
    withdrawn: 'En indsats, der er trukket tilbage, tæller ikke med i summerne og dækker ingen anbefalinger.',
    unknown:
      '”Ikke fastsat” er ukendt og ikke 0. Summer med ukendte beløb er mindst det, der står. Beløb uden år er samlede beløb for hele indsatsen.',
    liftsNote:
      'En delkontrol løftes mindst til det trin, der står, når indsatsen er færdig. Et krav løftes til efterlevet.',
  },

  recommendations: {
    heading: 'Anbefalinger og deres dækning',
    covered: 'Alle fremhævede anbefalinger er dækket, håndteres andetsteds eller er lukket.',
    uncovered: (numbers: string, count: number) =>
      count === 1
        ? `Den fremhævede anbefaling ${numbers} er ikke dækket. Delstrategien kan ikke indsendes, før den er det.`
        : `De fremhævede anbefalinger ${numbers} er ikke dækket. Delstrategien kan ikke indsendes, før de er det.`,
    none: 'Der er ingen anbefalinger fra eksterne analyser.',
    caption: 'Anbefalinger fra eksterne analyser og det, der dækker dem',
    column: {
      number: 'Nr.',
      recommendation: 'Anbefaling',
      source: 'Analyse',
      state: 'Status',
      cover: 'Dækkes af',
    },
    highlighted: 'Fremhævet.',
    textLeftOut: 'Teksten er udeladt i den offentlige udgave.',
    extra: 'Indsatser ud over anbefalingerne',
    extraNone: 'Alle indsatser dækker mindst én anbefaling.',
  },

  money: {
    heading: 'Økonomi',
    within: 'Ingen kilde og intet år overskrider rammen.',
    passed: 'Indsatserne overskrider rammen.',
    noFrame: 'Der er ikke valgt en investeringsramme. Beløbene kan derfor ikke holdes op mod en ramme.',
    frameCaption: 'Investeringsrammen',
    frame: 'Ramme',
    period: 'Periode',
    total: 'Beløb',
    buffer: 'Buffer',
    bufferWithin: (amount: string) => `${amount}, en del af rammen`,
    bufferOnTop: (amount: string) => `${amount}, oven i rammen`,
    spendable: 'Kan bruges uden bufferen',
    caption: 'Planlagte og afsatte beløb i hele kroner, for hvert år og hver kilde',
    column: {
      year: 'År',
      source: 'Kilde',
      planned: 'Planlagt',
      setAside: 'Afsat i rammen',
      left: 'Til rest',
    },
    all: (year: number) => `Alle kilder ${year}`,
    atMost: (amount: string) => `højst ${amount}`,
    note: 'Investeringen regnes i det år, indsatsen begynder. Driften regnes fra samme år. En streg betyder, at rammen ikke siger noget om kilden i det år. Et minus er et beløb over rammen.',
    warnings: 'Overskridelser',
  },

  road: {
    noScore: 'Der er endnu ingen score at gå ud fra. Vejen kan beregnes, når der er svar.',
    figure: 'Forventet samlet score ved udgangen af hvert år, målopfyldelse i procent (forventning)',
    alt: (rows: string, target: string) =>
      `Én søjle for hvert år fra 0 til 100 procent med målet ved ${target}. ${rows}. Det er en forventning og ikke et resultat. Tallene står i tabellen.`,
    points: 'Afstand til mål',
    legendExpected: 'Forventet, ikke målt',
    yearsCaption: 'Forventet score og udgift år for år, i hele kroner',
    effortsCaption: 'Indsatserne i den rækkefølge, de bliver færdige',
    notChosenCaption: 'Ikke med i planen',
    notChosen: { effort: 'Indsats', reason: 'Grund' },
  },

  method: {
    heading: 'Metode',
    figures: 'Beløb',
    figuresText:
      'Beløb er i hele kroner, som de er tastet ind. Der regnes ikke med prisstigninger. En investering regnes i det år, indsatsen begynder, og driften fra samme år.',
    road: 'Vejen til målet',
    roadText:
      'Vejen er det billigste sæt af indsatser, der når målet til tiden inden for rammen. Den er beregnet med en solver for blandede heltalsproblemer, og resultatet er efterprøvet med eksakte brøker. De samme oplysninger giver altid den samme vej.',
  },
}
