import type { Responsibility } from '../../domain/responsibility/responsibility.ts'

/** Who answers which safeguard in a cycle. */
export const responsibility = {
  title: 'Ansvar for delkontroller',
  lead: (central: string, local: string, shared: string) =>
    `${central} centrale, ${local} lokale og ${shared} fælles.`,
  kinds: { central: 'Central', local: 'Lokal', shared: 'Fælles' } satisfies Record<
    Responsibility,
    string
  > as Record<Responsibility, string>,
  plural: { central: 'Centrale', local: 'Lokale', shared: 'Fælles' } satisfies Record<Responsibility, string>,
  meanings: {
    central: 'Én enhed svarer for alle. De andre enheder skal ikke gøre noget.',
    local: 'Hver enhed svarer selv.',
    shared: 'Én enhed svarer for den fælles del, og hver enhed svarer for sin egen.',
  } satisfies Record<Responsibility, string> as Record<Responsibility, string>,
  locked: (step: string) => `Årshjulet er på trinnet ”${step}”. Resultatet er låst, så ansvaret ligger fast.`,
  cycleLocked: 'Resultatet er låst. Ansvaret kan ikke ændres.',
  caption: 'De 18 kontroller med antal delkontroller efter ansvar',
  control: 'Kontrol',
  controlName: (number: number, name: string) => `Kontrol ${number}: ${name}`,
  answersCentrally: 'Svarer centralt',
  change: 'Ret',
  show: 'Vis',
  about: (number: number) => `kontrol ${number}`,
  wholeHeading: 'Hele kontrollen på én gang',
  wholeAbout: (safeguards: number) => `Sætter alle ${safeguards} delkontroller ens.`,
  wholeButton: 'Sæt hele kontrollen',
  rowsHeading: 'Delkontrol for delkontrol',
  rowsCaption: (control: string) => `Delkontroller i ${control} og hvem der svarer`,
  safeguard: 'Delkontrol',
  responsibility: 'Ansvar',
  responsibilityOf: (safeguard: string) => `Ansvar for ${safeguard}`,
  provider: 'Svarer centralt',
  providerOf: (safeguard: string) => `Svarer centralt for ${safeguard}`,
  providerHint: 'Bruges ikke, når delkontrollen er lokal.',
  providerNone: 'Ingen',
  providerMissing: 'Vælg den enhed, der svarer centralt.',
  providerClosed: 'Enheden er ikke med på opgørelsesdagen. Vælg en anden.',
  saved: (number: number) => `Ansvaret for kontrol ${number} er gemt.`,
  closeForm: 'Luk uden at gemme',
  changedMeanwhile:
    'En anden har ændret ansvaret for kontrollen, mens du skrev. Dine valg står i felterne, men er ikke gemt. Det, der er gemt nu, står i kolonnen ”Gemt nu”. Gem igen, hvis dine valg skal gælde.',
  changedHeading: 'En anden var hurtigere',
  storedNow: 'Gemt nu',
  every: (safeguards: number) => `Se alle ${safeguards} delkontroller`,
  everyCaption: 'Alle delkontroller og hvem der svarer',
}
