const requests = (n: number) => (n === 1 ? '1 anmodning venter' : `${n} anmodninger venter`)

/** What was asked to be left out of a cycle as not relevant, and what was decided. */
export const notRelevant = {
  title: (year: number) => `Ikke relevant: årlige mål ${year}`,
  lead: (waiting: number, agreed: number) =>
    `${waiting === 0 ? 'Ingen anmodninger venter' : requests(waiting)}. ${agreed === 1 ? '1 er godkendt og gælder.' : `${agreed} er godkendt og gælder.`}`,
  hint: 'En delkontrol eller et krav bliver kun ”Ikke relevant”, når enheden har bedt om det, og en anden i det centrale team har godkendt det. Til da tæller det som relevant.',
  requests: 'Anmodninger, der ikke er afgjort',
  noRequests: 'Der er ingen anmodninger.',
  decisions: 'Afgørelser',
  decisionsCaption: 'Afgørelser, den nyeste først',
  noDecisions: 'Der er ingen afgørelser.',
  column: {
    subject: 'Delkontrol eller krav',
    unit: 'Enhed',
    reason: 'Begrundelse',
    asked: 'Anmodet',
    decided: 'Afgjort',
    status: 'Status',
  },
  comment: 'Kommentar:',
  byAt: (who: string, when: string) => `${who}, ${when}`,
  fromFile: 'Indlæst fra fil',
  waits: 'Til vurdering',
  inUnit: 'Hos enheden',
  agreed: 'Godkendt',
  agreedBefore: 'Godkendt, gælder ikke længere',
  refused: 'Afslået',
}
