import type { ImplementationGroup } from '../../../controls/shape.ts'

/** "Modenhedsrapport": the sentences that no other report has. */
export const maturityReport = {
  title: (year: number) => `Modenhedsrapport ${year}`,
  fileName: (year: number) => `modenhedsrapport-${year}`,
  subject: 'Modenhed i forhold til målniveauet, målt med CIS18',
  keywords: 'informationssikkerhed, modenhed, CIS18, målniveau',
  subtitle: (percent: string, units: number) =>
    `Ekstern analyse og egenvurdering fra ${units} ${units === 1 ? 'enhed' : 'enheder'} mod målet på ${percent} procent`,
  reading: 'Side 2 er rapporten på én side. Kapitlerne derefter viser tallene bag.',
  contents: 'Indhold',
  decision: 'tager modenhedsrapporten til efterretning.',

  summary: {
    distance: (points: string) => `Egenvurderingen ligger ${points} procentpoint under målet.`,
    reached: 'Egenvurderingen ligger på eller over målniveauet.',
    documented: (points: string) => `${points} procentpoint af det angivne er ikke dokumenteret.`,
    most: (control: string) => `Størst afstand i det angivne: ${control}.`,
  },

  units: {
    heading: 'Enhederne',
    lead: (assessed: number, under: number) =>
      `${under} af ${assessed} enheder ligger under målniveauet, når kun dokumenterede svar tæller.`,
    none: 'Ingen enhed har svaret endnu. Der vises derfor ingen score.',
    caption: (counted: string) => `Egenvurdering pr. enhed, målopfyldelse i procent (${counted})`,
    captionPart: (counted: string, from: number, to: number, of: number) =>
      `Egenvurdering pr. enhed, målopfyldelse i procent (${counted}). Enhed ${from}–${to} af ${of}`,
    alt: (rows: string, target: string) =>
      `To søjler for hver enhed, angivet og dokumenteret, fra 0 til 100 procent med målet ved ${target}. ${rows}. Tallene står i tabellen.`,
    unit: 'Enhed',
    coverage: 'Dækning',
    coverageOf: (answered: string, applicable: string) => `${answered} af ${applicable}`,
    region: 'Regionen',
    note: 'Dækning er besvarede af relevante delkontroller. En enhed med lav dækning kan ikke sammenlignes med de andre. Enheder vises i fast rækkefølge og rangordnes ikke. Egenvurdering. Den eksterne CIS18-analyse afgør, om regionens mål er nået.',
  },

  trend: {
    heading: 'Udvikling',
    lead: (before: string, now: string, year: string) =>
      `Det dokumenterede niveau var ${before} procent i ${year} og er nu ${now} procent.`,
    first: 'Det er den første egenvurdering med låst resultat. Der er derfor ingen udvikling at vise.',
    note: 'Eksterne analyser og egenvurderinger er to forskellige målinger og lægges ikke sammen.',
  },

  abilities: {
    heading: 'De fire evner og grupperne',
    lead: 'Strategiens fire evner bygger på de samme svar som kontrollerne. En delkontrol kan tælle i flere evner.',
    caption: (counted: string) => `Egenvurdering pr. evne, målopfyldelse i procent (${counted})`,
    groupCaption: (counted: string) =>
      `Egenvurdering pr. implementeringsgruppe, målopfyldelse i procent (${counted})`,
    ability: 'Evne',
    group: 'Gruppe',
    groups: {
      IG1: 'IG1: det grundlæggende',
      IG2: 'IG1 og IG2',
      IG3: 'Alle delkontroller',
    } satisfies Record<ImplementationGroup, string>,
    alt: (rows: string, target: string) =>
      `To søjler i hver række, angivet og dokumenteret, fra 0 til 100 procent med målet ved ${target}. ${rows}. Tallene står i tabellen.`,
    note: 'Evnerne kan ikke lægges sammen til det samlede tal.',
  },

  gaps: {
    heading: 'Hvad først?',
    lead: (count: number, from: string, to: string) =>
      `Hvis ${count === 1 ? 'kontrollen' : `de ${count} kontroller`} nedenfor løftes til målniveauet, stiger det samlede, angivne tal fra ${from} til ${to} procent.`,
    none: 'Alle kontroller med en score er på eller over målniveauet.',
    noScore: 'Der er ikke svaret endnu. Der vises derfor ingen afstande.',
    caption: 'Kontroller under målniveauet, den største afstand først',
    columns: {
      control: 'Kontrol (CIS18)',
      stated: 'Angivet',
      gap: 'Afstand til mål',
      gain: 'Løfter det samlede tal med',
      after: 'Samlet tal derefter',
    },
    note: (scored: number) =>
      `Forventning, ikke resultat. Afstand og løft er i procentpoint. Hver kontrol med en score vejer lige, så løftet er afstanden delt med ${scored}. Kolonnen til højre lægger løftene sammen ovenfra.`,
  },
}
