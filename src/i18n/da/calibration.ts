/** Comparing the units' scores before the result is locked, and changing one with a reason. */
export const calibration = {
  title: 'Kalibrering',
  lead: (shown: string, n: number, steps: number) =>
    n === 0
      ? `Intet svar ligger ${steps} trin eller mere fra de andre enheders.`
      : `${shown} svar ligger ${steps} trin eller mere fra de andre enheders.`,
  rule: (steps: number, least: number) =>
    `Reglen: en enheds score på en delkontrol er med, når den på skalaen fra 0 til 4 ligger mindst ${steps} trin over eller under medianen af de enheder, der selv har svaret på delkontrollen. Mindst ${least} enheder skal have svaret. En forskel kan være rigtig; reglen siger kun, hvor du skal se efter.`,
  control: 'Kontrol',
  allControls: 'Alle kontroller',
  none: 'Der er ingen svar, som afviger efter reglen.',
  caption: 'Svar, der ligger langt fra de andre enheders, den største forskel først',
  safeguard: 'Delkontrol',
  unit: 'Enhed',
  own: 'Enheden, af 4',
  median: 'Median, af 4',
  distance: 'Forskel',
  answers: 'Enheder, der har svaret',
  steps: (signed: string) => `${signed} trin`,
  open: (safeguard: string, unit: string) => `${safeguard}, ${unit}`,
  seeAnswer: 'Se svaret og dokumentationen',
  reason: 'Begrundelse for ændringen',
  reasonHint:
    'Enheden kan læse den. Skriv, hvorfor scoren skal være en anden. Skriv ikke navne eller personnumre.',
  change: 'Ret scoren',
  notChanged: 'Scoren er ikke rettet',
  changed: 'Rettet i kalibreringen',
  before: 'Før',
  after: 'Efter',
  why: 'Begrundelse',
  who: 'Hvem og hvornår',
  by: (who: string, when: string) => `${who}, ${when}`,
  refusals: {
    reasonMissing: 'Skriv en begrundelse. Den bliver gemt sammen med den gamle score.',
    incomplete: 'Vælg et trin for hvert aspekt. Mindst ét skal være relevant.',
    unchanged: 'Scoren er den samme som før. Vælg et andet trin.',
  },
}
