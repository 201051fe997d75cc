import type { AddressRefusal, EvidenceKind, EvidenceState } from '../../domain/evidence/evidence.ts'
import { unitQuota } from '../../domain/evidence/evidence.ts'
import { backupDays, type ErasureReason } from '../../domain/evidence/life.ts'

/** The unit's evidence: the list, one piece, adding, replacing and erasing it. */
export const evidence = {
  title: 'Dokumentation',
  lead: (unit: string, n: number) =>
    n === 0
      ? `${unit} har ikke tilføjet dokumentation endnu.`
      : `${unit} har ${n === 1 ? '1 stykke dokumentation' : `${n} stykker dokumentation`}. Det, der snart udløber, står øverst.`,
  expiring: (n: number, days: number) =>
    n === 1
      ? `1 stykke dokumentation udløber inden for ${days} dage. Erstat det, eller tilføj nyt.`
      : `${n} stykker dokumentation udløber inden for ${days} dage. Erstat dem, eller tilføj nye.`,
  caption: 'Enhedens dokumentation',
  column: { code: 'Nr.', title: 'Titel', supports: 'Støtter', valid: 'Gælder', status: 'Status' },
  and: ' og',
  supportsNothing: 'Støtter ikke noget svar',
  add: 'Tilføj dokumentation',
  kinds: { file: 'Fil', link: 'Link', statement: 'Erklæring' } satisfies Record<EvidenceKind, string>,
  range: (from: string, to: string) => `${from} – ${to}`,
  erasedTitle: 'Slettet dokumentation',
  reusedFrom: (year: number) => `Genbrugt fra ${year}`,

  newTitle: 'Tilføj dokumentation',
  newFor: (subject: string) => `Tilføj dokumentation til ${subject}`,
  newLead: (unit: string) => `Dokumentationen tilhører ${unit} og kan bruges til flere svar.`,
  titleField: 'Titel',
  titleHint:
    'Skriv, hvad den viser, for eksempel ”Udtræk af konti, antal pr. system”. Skriv ikke navne eller personnumre.',
  titleHintSeveral: 'Tilføjer du flere ting på én gang, får de efterfølgende deres navn med i titlen.',
  validFrom: 'Gælder fra',
  validUntil: 'Gælder til',
  validHint: (months: number) => `Højst ${months} måneder gammel tæller dokumentation til dette krav.`,
  file: 'Filer',
  oneFile: 'Ny fil',
  fileHint: 'Tal og optællinger er nok. Filen må ikke indeholde patientoplysninger eller personnumre.',
  filesHint: (most: number) => `Du kan vælge op til ${most} filer på én gang.`,
  url: 'Adresse',
  urlHint:
    'For eksempel en sag i regionens sagssystem. Modent åbner ikke adressen og kopierer ikke indholdet.',
  statement: 'Erklæring',
  statementHint: 'Skriv, hvad enheden erklærer. Skriv ikke navne eller personnumre. Højst 4.000 tegn.',
  links: 'Tilføj links',
  linksField: 'Adresser, én på hver linje',
  linksHint: 'Hver adresse bliver et stykke dokumentation for sig.',
  writeStatement: 'Skriv en erklæring',
  save: 'Tilføj dokumentationen',
  notAdded: 'Dokumentationen er ikke tilføjet',
  notAllAdded: 'Ikke alt er tilføjet',
  addedNow: 'Dette er tilføjet',
  fileMissing: 'Vælg en fil.',
  nothingChosen: 'Vælg mindst én fil, eller skriv et link eller en erklæring.',
  tooManyFiles: (most: number) => `Der kan højst tilføjes ${most} filer på én gang.`,
  chooseAgain: 'Har du valgt filer, så vælg dem igen. Browseren husker dem ikke.',
  waiting: (minutes: number) =>
    `Filen er ikke gemt endnu. Den venter i ${minutes} minutter, og du skal ikke vælge den igen.`,
  saveWaiting: (name: string) => `Gem ${name}`,
  saveAnyway: (name: string) => `Gem ${name} alligevel`,
  waitedFile: 'En fil, der ventede',
  waitedTooLong: 'Filen ventede for længe og er fjernet. Vælg den igen.',
  quotaReached: `Enheden har brugt sin plads for i år (${unitQuota.files} filer eller ${unitQuota.bytes / 1024 ** 3} GB). Slet filer, der ikke skal bruges, eller kontakt det centrale team.`,
  confirmText: 'Jeg har kontrolleret teksten. Den indeholder ingen personnumre eller patientoplysninger.',
  address: {
    noAddress: 'Skriv en hel adresse, som begynder med https://.',
    addressWithPassword: 'Adressen indeholder et brugernavn eller en adgangskode. Fjern dem.',
    addressTooLong: 'Adressen er for lang.',
  } satisfies Record<AddressRefusal, string> as Record<AddressRefusal, string>,
  refusedAddress: (address: string, why: string) => `”${address}”: ${why}`,
  tooManyLinks: (most: number) => `Der kan højst tilføjes ${most} links på én gang.`,
  added: (code: string) => `${code} er tilføjet.`,

  subjects: 'Brug den til flere svar',
  subjectsHint: 'Sæt kryds ved de svar, den støtter. Et svar, der er sendt, bliver en kladde igen.',
  subjectGroup: (name: string, ticked: number) => (ticked === 0 ? name : `${name} (${ticked} valgt)`),
  subjectLabel: (id: string, topic: string) => `${id}: ${topic}`,
  supportRefused: (subject: string, why: string) => `${subject}: ${why}`,
  supportTitle: (code: string) => `Hvilke svar støtter ${code}?`,
  supportSave: 'Gem',
  supportLink: 'Brug til flere svar',
  supportCycle: (year: number) => `Årlige mål ${year}`,
  nothingOpen: 'Der er ingen svar, som kan rettes nu.',

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
  returnedHeading: 'Returneret med kommentar',
  supportsHeading: 'Støtter disse svar',
  supportsIn: (year: number) => `Årlige mål ${year}`,
  fileGone: 'Filen findes ikke længere i lageret. Kontakt det centrale team.',
  fileDamaged:
    'Filen er ændret, siden den blev afleveret, og kan derfor ikke hentes. Det er noteret. Kontakt det centrale team.',

  replaceLink: 'Erstat indholdet',
  replaceTitle: (code: string) => `Erstat indholdet af ${code}`,
  replaceLead: 'Det gamle indhold bliver gemt og kan stadig læses. Det nye skal sendes og vurderes igen.',
  replaceDrafts: (subjects: string) => `Disse svar bliver kladder igen: ${subjects}.`,
  replaceSave: 'Erstat',
  notReplaced: 'Indholdet er ikke erstattet',
  supportsLocked:
    'Dokumentationen støtter et svar i et år, hvor resultatet er låst. Tilføj den nye som et selvstændigt stykke.',

  revisionsHeading: 'Tidligere indhold',
  revision: (number: number) => `Udgave ${number}`,
  revisionAbout: (title: string, range: string) => `”${title}”, gjaldt ${range}.`,
  revisionHash: (hash: string) => `Kontrolsum: ${hash}`,
  revisionTitle: (code: string, number: number) => `${code}, udgave ${number}`,
  revisionRead: 'Læs udgaven',

  eraseLink: 'Slet indholdet',
  eraseTitle: (code: string) => `Slet indholdet af ${code}`,
  eraseLead:
    'Indholdet bliver slettet og kan ikke hentes frem igen: fil, link, erklæring, titel, filnavn og tidligere udgaver.',
  eraseKept: 'Tilbage bliver nummeret, hvem der slettede, hvornår, hvorfor og filens kontrolsum.',
  eraseBackups: `Ældre sikkerhedskopier kan indeholde det i op til ${backupDays} dage. Bliver en af dem lagt tilbage, bliver det slettet igen.`,
  eraseAnswers: (subjects: string) => `Disse svar mister dokumentationen og skal sendes igen: ${subjects}.`,
  eraseReason: 'Hvorfor skal det slettes?',
  eraseReasons: {
    personal_data: 'Det indeholder personoplysninger',
    confidential: 'Det er fortroligt og hører ikke til her',
    wrong_content: 'Det er den forkerte fil eller tekst',
    not_needed: 'Det skal ikke bruges mere',
  } satisfies Record<ErasureReason, string>,
  eraseSave: 'Slet for altid',
  notErased: 'Indholdet er ikke slettet',
  erasedNotice: (when: string) => `Indholdet blev slettet den ${when} og kan ikke hentes frem igen.`,
  erasedBackups: (until: string) => `Sikkerhedskopier fra før da skal være slettet senest den ${until}.`,

  historyHeading: 'Hvad der er sket',
  history: {
    added: (when: string, who: string) => `Tilføjet den ${when} af ${who}.`,
    attached: (when: string, who: string, subjects: string) =>
      `Knyttet til ${subjects} den ${when} af ${who}.`,
    replaced: (when: string, who: string, number: number) =>
      `Udgave ${number} blev erstattet den ${when} af ${who}.`,
    accepted: (when: string, who: string) => `Godkendt ved vurderingen den ${when} af ${who}.`,
    returned: (when: string, who: string) => `Returneret ved vurderingen den ${when} af ${who}.`,
    expired: (when: string) => `Udløbet. Den gjaldt til og med den ${when}.`,
    erased: (when: string, who: string, reason: string) =>
      `Slettet den ${when} af ${who}. Årsag: ${reason.toLowerCase()}.`,
    somebody: 'det centrale team',
  },

  leaving: 'Du forlader Modent',
  leavingLead: 'Linket fører til en adresse, som enheden selv har skrevet. Læs den, før du går videre.',
  host: 'Sted',
  goThere: 'Gå til adressen',
  back: 'Tilbage til dokumentationen',
}
