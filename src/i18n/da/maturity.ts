import type { Ability, ImplementationGroup } from '../../../controls/shape.ts'
import type { Emphasis, Rich } from '../rich.ts'

const points = (points: string) => (points === '1' ? '1 procentpoint' : `${points} procentpoint`)

/** The maturity page. Stated is "angivet", documented is "dokumenteret"; a score never stands without its scale. */
export const maturity = {
  regionHeading: (year: number) => `Regionens modenhed ${year}`,
  unitHeading: (unit: string, year: number) => `Modenhed ${year}: ${unit}`,
  printed: (day: string) =>
    `Egenvurdering pr. ${day}. Intern. Udskrift af en skærmside; den frosne rapport er den gældende.`,
  percentWords: (percent: string) => `${percent} procent`,
  points,
  lead: (whole: boolean, stated: Emphasis, documented: Emphasis, target: Emphasis): Rich => [
    whole ? 'Enhederne angiver ' : 'Enheden angiver ',
    stated,
    '. Dokumentationen bekræfter ',
    documented,
    '. Målet er ',
    target,
    '.',
  ],
  provisional: (answered: Emphasis, applicable: Emphasis): Rich => [
    'Foreløbigt: vurderet ',
    answered,
    ' af ',
    applicable,
    ' svar. ',
  ],
  nothingAssessed: (year: number) =>
    `Der er endnu ingen vurderede svar i ${year}. Der vises derfor ingen score.`,
  nothingApplies: 'Der er ingen delkontroller, som gælder for enheden. Der vises derfor ingen score.',
  headline: 'Modenhed i forhold til målet',
  headlineCaption: (subject: string) => `${subject}: angivet og dokumenteret i forhold til målet`,
  measure: 'Opgørelse',
  percent: 'Procent',
  bar: 'Søjle',
  on4Head: '4-trins skala',
  on5Head: '5-trins skala',
  on4: (value: string) => `${value} af 4`,
  on5: (value: string) => `${value} af 5`,
  stated: 'Angivet',
  statedAbout: (whole: boolean): string => (whole ? 'efter enhedernes svar' : 'efter enhedens svar'),
  documented: 'Dokumenteret',
  documentedAbout: 'med godkendt, gyldig dokumentation',
  target: 'Mål',
  targetAbout: 'aftalt mellem regionerne',
  targetDecided: 'besluttet for året',
  missing: {
    both: (stated: string, documented: string): Rich => [
      'Der mangler ',
      { strong: points(stated) },
      ' efter svarene og ',
      { strong: points(documented) },
      ' efter dokumentationen.',
    ],
    documented: (documented: string): Rich => [
      'Svarene når målniveauet. Der mangler ',
      { strong: points(documented) },
      ' efter dokumentationen.',
    ],
    none: ['Både svarene og dokumentationen når målniveauet.'] as Rich,
  },
  rounding: 'Vist med to decimaler og rundet ned, fordi afrunding ellers ville vise målet som nået.',
  selfAssessment: 'Egenvurdering. Den eksterne CIS18-analyse afgør, om målet er nået.',
  basis: 'Grundlag',
  external: {
    heading: 'Seneste eksterne analyse',
    regionHeading: 'Regionens seneste eksterne analyse',
    value: (percent: string, scale: string): Rich => [{ strong: percent }, ` (${scale})`],
    source: (framework: string, year: number, assessor: string) =>
      `${framework}, ${year}, ${assessor}. Ekstern analyse, gengivet som rapporteret.`,
    higher: (year: number, difference: string) =>
      `Egenvurderingen for ${year} ligger ${points(difference)} højere. Dato og metode er forskellige.`,
    lower: (year: number, difference: string) =>
      `Egenvurderingen for ${year} ligger ${points(difference)} lavere. Dato og metode er forskellige.`,
    same: (year: number) => `Egenvurderingen for ${year} ligger på samme tal. Dato og metode er forskellige.`,
    none: 'Der er ingen ekstern analyse i systemet.',
  },
  scale: (value: string, min: number, max: number) =>
    min === 0 ? `${value} på en ${max}-trins skala` : `${value} på en skala fra ${min} til ${max}`,
  coverage: {
    heading: 'Dækning',
    value: (answered: Emphasis, applicable: Emphasis, percent: string): Rich => [
      { strong: 'Vurderet ' },
      answered,
      { strong: ' af ' },
      applicable,
      { strong: ' svar' },
      ` (${percent})`,
    ],
    words: (answered: string, applicable: string, percent: string) =>
      `Vurderet ${answered} af ${applicable} svar, ${percent}`,
    documented: (count: string) => `${count} svar har godkendt og gyldig dokumentation.`,
    equalWeights: (units: number) =>
      units === 1 ? '1 enhed er med.' : `${units} enheder vægter lige meget.`,
    weights: (units: number) => `${units} enheder vægter forskelligt.`,
    method: {
      'four-aspects': 'Metode: fire aspekter, gennemsnit pr. kontrol.',
      'single-level': 'Metode: ét trin pr. delkontrol, gennemsnit pr. kontrol.',
    },
  },
  gaps: {
    heading: (count: number) =>
      count === 1 ? 'Hvad først? Den største afstand' : `Hvad først? De ${counted(count)} største afstande`,
    lead: (whole: boolean, count: number, target: string, from: string, to: string) =>
      `Løftes ${count === 1 ? 'kontrollen' : `de ${counted(count)} kontroller`} til ${target}, stiger ${whole ? 'regionens' : 'enhedens'} angivne modenhed fra ${from} til ${to}.`,
    expectation: 'Forventning, ikke resultat.',
    caption: 'Kontroller med størst afstand til målet og gevinsten ved at lukke den',
    control: 'Kontrol',
    gap: 'Afstand, procentpoint',
    gain: (whole: boolean): string =>
      whole ? 'Gevinst for regionen, procentpoint' : 'Gevinst, procentpoint',
    safeguards: 'Delkontroller under målniveau',
    safeguardsOf: (below: number, of: number) => `${below} af ${of}`,
    sum: (count: number) => `De ${counted(count)} i alt`,
    none: 'Ingen vurderet kontrol ligger under målniveauet.',
  },
  controls: {
    heading: 'De 18 kontroller',
    caption: (target: string) => `Angivet og dokumenteret modenhed pr. kontrol med mål ${target} procent`,
    control: 'Kontrol',
    toTarget: 'Til mål, procentpoint',
    assessed: 'Vurderet',
    standing: 'Angivet i forhold til målet',
    of: (answered: string, applicable: string) => `${answered} af ${applicable}`,
    total: { region: 'Regionen i alt', unit: 'Enheden i alt' },
    notRelevant: 'Ikke relevant',
  },
  groups: {
    heading: 'Grupper og evner',
    caption: 'Angivet og dokumenteret modenhed pr. implementeringsgruppe',
    group: 'Implementeringsgruppe',
    names: {
      IG1: 'Gruppe 1',
      IG2: 'Gruppe 1 og 2',
      IG3: 'Gruppe 1, 2 og 3 (alle delkontroller)',
    } satisfies Record<ImplementationGroup, string>,
    note: 'En delkontrol kan støtte flere evner. Den tæller så fuldt i hver af dem.',
  },
  abilities: {
    caption: 'Angivet og dokumenteret modenhed pr. evne i strategien',
    ability: 'Evne i strategien',
    names: {
      predict: 'Forudse',
      prevent: 'Forebygge',
      detect: 'Opdage',
      manage: 'Håndtere',
    } satisfies Record<Ability, string>,
  },
  keyStated: 'Angivet',
  keyDocumented: 'Dokumenteret',
  keyTarget: (percent: string) => `Mål, ${percent}`,
  trend: {
    heading: (year: number) => `Udvikling siden ${year}`,
    external: 'Ekstern analyse',
    self: 'Egenvurdering',
    target: (percent: string) => `Mål ${percent}`,
    break: 'Brud: ny ramme',
    externalPoint: (year: number, percent: string, framework: string) =>
      `${year}: ${percent} procent efter ${framework}.`,
    externalTitle: (points: string, target: string, broken: boolean) =>
      `Ekstern analyse. ${points} Mål: ${target} procent.${broken ? ' Der er brud mellem målinger efter hver sin ramme.' : ''}`,
    selfPoint: (year: number, stated: string, documented: string) =>
      `${year}: angivet ${stated} procent, dokumenteret ${documented} procent.`,
    selfTitle: (points: string, target: string) =>
      `Egenvurdering efter CIS18. ${points} Mål: ${target} procent.`,
    statedLabel: (percent: string) => `${percent} angivet`,
    documentedLabel: (percent: string) => `${percent} dokumenteret`,
    frameworkBreak: (year: number) =>
      `Målingen i ${year} brugte CIS20. Enkeltkontroller kan ikke sammenlignes med CIS18.`,
    table: 'Tallene bag figurerne',
    year: 'År',
    kind: 'Art',
    framework: 'Ramme',
    onScale: 'På skalaen',
    externalKind: 'Ekstern analyse',
    selfKind: 'Egenvurdering, angivet / dokumenteret',
    two: (stated: string, documented: string) => `${stated} / ${documented}`,
    selfScale: (stated: string, documented: string) => `${stated} / ${documented} på en 4-trins skala`,
  },
  frameworks: { 'cis-v7.1': 'CIS20', 'cis-v8.1': 'CIS18' },
  map: {
    heading: 'Enheder og kontroller',
    show: 'Vis',
    parts: 'Enheder i tabellen',
    part: (from: number, to: number, all: number) => `Enhed ${from}–${to} af ${all}`,
    views: { stated: 'Angivet', documented: 'Dokumenteret', coverage: 'Dækning' },
    captions: {
      stated: (controls: number, units: number) =>
        `Angivet modenhed i procent for ${controls} kontroller og ${units} enheder`,
      documented: (controls: number, units: number) =>
        `Dokumenteret modenhed i procent for ${controls} kontroller og ${units} enheder`,
      coverage: (controls: number, units: number) =>
        `Vurderede svar i procent for ${controls} kontroller og ${units} enheder`,
    },
    region: 'Tabel med enheder og kontroller',
    control: 'Kontrol',
    whole: 'Region',
    total: 'I alt',
    keyRange: (from: number, to: number) => `${from}–${to} %`,
    keyTop: (percent: number) => `${percent} % og derover: på eller over målniveau`,
    keyTopCoverage: (percent: number) => `${percent} % og derover`,
    keyNone: 'Ikke relevant (IR) eller ikke vurderet (IV)',
    notRelevant: { short: 'IR', long: 'Ikke relevant' },
    notAssessed: { short: 'IV', long: 'Ikke vurderet' },
    note: 'Enhederne står i organisationens rækkefølge. Centrale svar tæller med hos alle enheder. Regionens tal regnes pr. delkontrol og er ikke gennemsnittet af enhedernes samlede tal. Tal i procent, rundet ned under målniveau.',
  },
}

function counted(count: number): string {
  return ['nul', 'en', 'to', 'tre', 'fire', 'fem'][count] ?? String(count)
}
