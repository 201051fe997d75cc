import type { LeftOutReason } from '../../domain/road/from-efforts.ts'
import type { Rich } from '../rich.ts'

/** The road to the target: a plan, never a result. */
export const road = {
  title: (on4: string) => `Vejen til ${on4}`,
  by: 'Målet skal være nået ved udgangen af',
  show: 'Beregn',
  byYear: (year: number) => `Udgangen af ${year}`,
  expectation: 'Forventning, ikke resultat.',
  reached: (percent: string, year: number, price: string, count: number): Rich => [
    'Målet på ',
    { strong: percent },
    ` kan nås ved udgangen af ${year} med `,
    { strong: count === 1 ? '1 indsats' : `${count} indsatser` },
    ' til ',
    // Et beløb slutter med ”kr.”, så sætningen har sit punktum.
    { strong: price },
  ],
  reachedAlready: (percent: string): Rich => [
    'Målet på ',
    { strong: percent },
    ' er nået med det, enhederne angiver. Der skal ikke flere indsatser til.',
  ],
  notReached: (percent: string, year: number, most: string): Rich => [
    'Målet på ',
    { strong: percent },
    ` kan ikke nås ved udgangen af ${year}. Det meste, der kan nås, er `,
    { strong: most },
    '.',
  ],
  short: {
    efforts: (points: string) =>
      `Der mangler indsatser: Også med alle indsatser mangler der ${points} procentpoint. Tilføj indsatser til de største afstande.`,
    years: (year: number) =>
      `Der mangler tid: Med alle indsatser kan målet tidligst nås ved udgangen af ${year}.`,
    never: 'Der mangler tid: Indsatserne kan ikke blive færdige i nogen af årene.',
    kroner: (amount: string) => `Der mangler penge: Det kræver ${amount} mere end rammen.`,
    kronerAtLeast: (amount: string) => `Der mangler penge: Det kræver mindst ${amount} mere end rammen.`,
  },
  mandatoryDoNotFit: (amount: string): Rich => [
    'Der er ingen plan inden for rammen. De indsatser, som dækker fremhævede anbefalinger, koster alene ',
    { strong: `${amount} mere end rammen` },
    '.',
  ],
  mandatoryImpossible: [
    'Der er ingen plan. De indsatser, som dækker fremhævede anbefalinger, kan ikke lægges i årene, fordi de forudsætter indsatser, der ikke kan nås.',
  ] as Rich,
  undecided: [
    'Beregningen fandt ingen plan, før den nåede sin grænse. Vælg et senere år, eller gør delstrategien mindre.',
  ] as Rich,
  noScore: 'Der er endnu ingen score at gå ud fra. Vejen kan beregnes, når der er svar.',
  noEfforts: 'Der er ingen indsatser at lægge en vej af.',
  best: 'Der findes ingen billigere plan med de samme oplysninger.',
  within: (percent: number) =>
    `Bedste fundne plan. Den er højst ${percent} % fra det bedste mulige. Beregningen stoppede ved sin grænse.`,
  basis: (percent: string, date: string) =>
    `Udgangspunktet er egenvurderingen: ${percent} angivet pr. ${date}.`,
  assumptionsHeading: 'Forudsætninger',
  assumptions: [
    'Hver indsats løfter sine delkontroller mindst til det trin, der står ved den, og tæller fra udgangen af det år, den er færdig.',
    'To indsatser på den samme delkontrol tæller én gang, med det højeste trin.',
    'Alt andet står stille: Ingen score falder, og ingen anden score stiger.',
    'Prisen er investeringen plus driften i alle vejens år. Årets udgift er investeringen i det år, indsatsen begynder, og driften fra da af.',
    'En indsats bliver ikke færdig før de indsatser, den forudsætter. Indsatser, der dækker fremhævede anbefalinger, er altid med.',
    'Af lige billige planer er den tidligste valgt, og af lige tidlige den med de laveste koder.',
  ],
  unframed: (years: string) => `Rammen siger ikke noget om ${years}. Udgiften er ikke begrænset dér.`,
  noFrame: 'Der er ikke valgt en investeringsramme. Planen er derfor ikke begrænset af penge.',
  incomplete: (codes: string, count: number) =>
    count === 1
      ? `Indsats ${codes} har et beløb, der ikke er fastsat. Priserne er derfor mindst det, der står.`
      : `Indsatserne ${codes} har beløb, der ikke er fastsat. Priserne er derfor mindst det, der står.`,
  yearsHeading: 'År for år',
  yearsCaption: 'Forventet samlet score og udgift år for år',
  column: {
    year: 'Udgangen af',
    total: 'Forventet score',
    on4: '4-trins skala',
    cost: 'Udgift',
    frame: 'Ramme',
    left: 'Til rest',
  },
  now: 'I dag',
  chart: (values: string, target: string) =>
    `Forventet samlet score år for år. ${values}. Mål: ${target}. Det er en forventning og ikke et resultat.`,
  chartValue: (year: string, percent: string) => `${year}: ${percent}`,
  target: (percent: string) => `Mål ${percent}`,
  effortsHeading: 'Indsats for indsats',
  effortsCaption: 'Indsatserne i den rækkefølge, de bliver færdige',
  effortsNone: 'Planen har ingen indsatser.',
  effortColumn: {
    effort: 'Indsats',
    year: 'Begynder',
    done: 'Færdig',
    lifts: 'Løfter',
    gain: 'Gevinst, procentpoint',
    price: 'Pris',
    total: 'Score derefter',
  },
  mandatory: 'Dækker en fremhævet anbefaling',
  wholeControl: (control: number) => `hele kontrol ${control}`,
  lifts: (keys: string, step: number) => `${keys} til trin ${step}`,
  liftsNothing: 'Løfter ingen delkontroller',
  gainNone:
    'Løfter ikke scoren: delkontrollerne er højere, er ikke vurderet eller løftes af en anden indsats.',
  notChosenHeading: 'Ikke med i planen',
  notChosen: 'Ikke nødvendig for målet',
  leftOut: {
    amountUnknown: 'Beløbet er ikke fastsat',
    tooLate: 'Begynder efter vejens sidste år',
    requiresLeftOut: 'Forudsætter en indsats, der ikke er med',
  } satisfies Record<LeftOutReason, string> as Record<LeftOutReason, string>,
}
