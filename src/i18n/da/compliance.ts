import type { Emphasis, Rich } from '../rich.ts'

/** The compliance page (efterlevelse). Both shares are always labelled; partly complied is never complied. */
export const compliance = {
  regionHeading: (year: number) => `Efterlevelse ${year}`,
  unitHeading: (unit: string, year: number) => `Efterlevelse ${year}: ${unit}`,
  printed: (day: string) =>
    `Opgjort pr. ${day}. Intern. Udskrift af en skærmside; den frosne rapport er den gældende.`,
  lead: (
    ofAssessed: readonly [string, string, Emphasis],
    ofRelevant: readonly [string, string, Emphasis],
  ): Rich => [
    { strong: `${ofAssessed[0]} af ${ofAssessed[1]} vurderede krav er efterlevet` },
    ' (',
    ofAssessed[2],
    `). Det er ${ofRelevant[0]} af ${ofRelevant[1]} relevante krav (`,
    ofRelevant[2],
    ').',
  ],
  nothingApplies: 'Der er ingen krav, som gælder for enheden. Der vises derfor ingen score.',
  nothingAssessed: (year: number) =>
    `Der er endnu ingen vurderede krav i ${year}. Der vises derfor ingen score.`,
  target: 'Målet er, at alle relevante krav er efterlevet. Delvist efterlevet tæller ikke som efterlevet.',
  met: 'Alle relevante krav er efterlevet.',
  headline: 'Efterlevelse i forhold til målet',
  counts: {
    heading: 'Krav efter status',
    caption: 'Antal krav efter status',
    status: 'Status',
    count: 'Antal krav',
  },
  basis: 'Grundlag',
  coverage: {
    heading: 'Dækning',
    value: (assessed: string, relevant: string, percent: string): Rich => [
      { strong: `Vurderet ${assessed} af ${relevant} relevante krav` },
      ` (${percent})`,
    ],
    words: (assessed: string, relevant: string) => `Vurderet ${assessed} af ${relevant} relevante krav`,
    units: (units: number) => (units === 1 ? '1 enhed er med.' : `${units} enheder er med.`),
    about: 'Et krav tæller én gang for hver enhed, det gælder for.',
  },
  share: (part: string, of: string, percent: string) => `${part} af ${of} (${percent})`,
  ofAssessed: 'Efterlevet af vurderede',
  ofRelevant: 'Efterlevet af relevante',
  guidelines: {
    heading: 'Retningslinjer',
    caption: 'Efterlevelse pr. retningslinje',
    first: 'Retningslinje',
    total: 'Alle retningslinjer',
    forNone: 'Gælder ikke',
  },
  units: { heading: 'Enheder', caption: 'Efterlevelse pr. enhed', first: 'Enhed', total: 'Alle enheder' },
  map: {
    heading: 'Retningslinjer og enheder',
    show: 'Vis',
    views: {
      assessed: 'Efterlevet af vurderede',
      relevant: 'Efterlevet af relevante',
      coverage: 'Dækning',
    },
    captions: {
      assessed: (guidelines: number, units: number) =>
        `Efterlevede krav i procent af de vurderede for ${guidelines} retningslinjer og ${units} enheder`,
      relevant: (guidelines: number, units: number) =>
        `Efterlevede krav i procent af de relevante for ${guidelines} retningslinjer og ${units} enheder`,
      coverage: (guidelines: number, units: number) =>
        `Vurderede krav i procent af de relevante for ${guidelines} retningslinjer og ${units} enheder`,
    },
    region: 'Tabel med retningslinjer og enheder',
    whole: 'Region',
    total: 'I alt',
    key: ['0–49 %', '50–74 %', '75–99 %', '100 %'],
    keyNone: 'Gælder ikke for enheden (IR) eller ikke vurderet (IV)',
    notRelevant: { short: 'IR', long: 'Gælder ikke for enheden' },
    notAssessed: { short: 'IV', long: 'Ikke vurderet' },
    note: 'Enhederne står i organisationens rækkefølge. Tal i procent, rundet ned, så 100 kun står, hvor alle krav er med.',
  },
}
