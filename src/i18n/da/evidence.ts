import type { AddressRefusal, EvidenceKind, EvidenceState } from '../../domain/evidence/evidence.ts'

/** The unit's evidence: the list, one piece, and adding one. */
export const evidence = {
  title: 'Dokumentation',
  lead: (unit: string, n: number) =>
    n === 0
      ? `${unit} har ikke tilføjet dokumentation endnu.`
      : `${unit} har ${n === 1 ? '1 stykke dokumentation' : `${n} stykker dokumentation`}. Nyeste først.`,
  caption: 'Enhedens dokumentation',
  column: { code: 'Nr.', title: 'Titel', supports: 'Støtter', valid: 'Gælder', status: 'Status' },
  and: ' og',
  supportsNothing: 'Støtter ikke noget svar',
  add: 'Tilføj dokumentation',
  kinds: { file: 'Fil', link: 'Link', statement: 'Erklæring' } satisfies Record<EvidenceKind, string>,
  range: (from: string, to: string) => `${from} – ${to}`,

  newTitle: 'Tilføj dokumentation',
  newFor: (subject: string) => `Tilføj dokumentation til ${subject}`,
  newLead: (unit: string) => `Dokumentationen tilhører ${unit} og kan bruges til flere svar.`,
  kind: 'Hvad vil I tilføje?',
  titleField: 'Titel',
  titleHint:
    'Skriv, hvad den viser, for eksempel ”Udtræk af konti, antal pr. system”. Skriv ikke navne eller personnumre.',
  validFrom: 'Gælder fra',
  validUntil: 'Gælder til',
  validHint: (months: number) => `Højst ${months} måneder gammel tæller dokumentation til dette krav.`,
  file: 'Fil',
  fileHint: 'Tal og optællinger er nok. Filen må ikke indeholde patientoplysninger eller personnumre.',
  url: 'Adresse',
  urlHint:
    'For eksempel en sag i regionens sagssystem. Modent åbner ikke adressen og kopierer ikke indholdet.',
  statement: 'Erklæring',
  statementHint: 'Skriv, hvad enheden erklærer. Skriv ikke navne eller personnumre. Højst 4.000 tegn.',
  save: { file: 'Tilføj filen', link: 'Tilføj linket', statement: 'Tilføj erklæringen' } satisfies Record<
    EvidenceKind,
    string
  >,
  notAdded: 'Dokumentationen er ikke tilføjet',
  fileMissing: 'Vælg en fil.',
  chooseAgain: 'Vælg filen igen. Browseren husker den ikke.',
  confirmText: 'Jeg har kontrolleret teksten. Den indeholder ingen personnumre eller patientoplysninger.',
  address: {
    noAddress: 'Skriv en hel adresse, som begynder med https://.',
    addressWithPassword: 'Adressen indeholder et brugernavn eller en adgangskode. Fjern dem.',
  } satisfies Record<AddressRefusal, string> as Record<AddressRefusal, string>,
  added: (code: string) => `${code} er tilføjet.`,

  page: (code: string, title: string) => `${code}: ${title}`,
  facts: 'Oplysninger',
  fact: {
    kind: 'Slags',
    valid: 'Gælder',
    status: 'Status',
    file: 'Fil',
    size: 'Størrelse',
    hash: 'Kontrolsum (SHA-256)',
    address: 'Adresse',
  },
  states: {
    draft: 'Ikke sendt endnu',
    submitted: 'Sendt med et svar',
    accepted: 'Godkendt med et svar',
    returned: 'Returneret med et svar',
  } satisfies Record<EvidenceState, string> as Record<EvidenceState, string>,
  download: 'Hent filen',
  downloadHint:
    'Filen bliver gemt på din computer. Modent viser den ikke. Det bliver noteret, at du henter den.',
  openLink: 'Gå til linket',
  statementHeading: 'Erklæringen',
  supportsHeading: 'Støtter disse svar',
  supportsIn: (subject: string, year: number) => `${subject}, årlige mål ${year}`,
  historyHeading: 'Hvad der er sket',
  addedBy: (who: string, when: string) => `Tilføjet den ${when} af ${who}.`,
  addedAt: (when: string) => `Tilføjet den ${when}.`,
  reviewedBy: (who: string, when: string) => `Vurderet den ${when} af ${who}.`,
  reviewedAt: (when: string) => `Vurderet den ${when}.`,
  fileGone: 'Filen findes ikke længere i lageret. Kontakt det centrale team.',

  leaving: 'Du forlader Modent',
  leavingLead: 'Linket fører til en adresse, som enheden selv har skrevet. Læs den, før du går videre.',
  host: 'Sted',
  goThere: 'Gå til adressen',
  back: 'Tilbage til dokumentationen',
}
