import type { Rich } from '../rich.ts'

const answers = (n: number) => `${n} svar`

/** "Det skal I gøre": what remains for a unit, by deadline, and what happens next. */
export const todo = {
  title: 'Det skal I gøre',
  changedMeanwhile:
    'Svar, som du ville godkende, er ændret eller godkendt, siden du åbnede siden. Læs svarene igen, og godkend så.',
  expiring: {
    text: (n: number, days: number) =>
      `${n === 1 ? '1 stykke dokumentation' : `${n} stykker dokumentation`} udløber inden for ${days} dage. Erstat det, hvis svarene stadig skal kunne dokumenteres.`,
    when: (date: string, days: number) =>
      `gælder til den ${date}, ${days === 0 ? 'det er i dag' : days === 1 ? 'det er i morgen' : `om ${days} dage`}`,
    rest: (n: number) => `Se ${n} mere`,
  },
  missing: (unit: string, open: number, of: number): Rich => [
    `${unit} mangler `,
    { strong: `${open} af ${answers(of)}` },
    '. ',
  ],
  /** The deadline as the head of a group; in the lead it ends with a full stop. */
  due: (days: number, date: string) =>
    days < 0
      ? `Fristen var den ${date}`
      : days === 0
        ? `Fristen er i dag, den ${date}, kl. 23.59`
        : `Fristen er om ${days === 1 ? '1 dag' : `${days} dage`}, den ${date}`,
  sentence: (text: string) => `${text}.`,
  count: answers,
  returnedCount: (n: number): Rich => [{ strong: n === 1 ? '1 er returneret.' : `${n} er returneret.` }],
  allReady: (n: number): Rich => [
    { strong: n === 1 ? 'Svaret er klar.' : `Alle ${n} svar er klar.` },
    ' Send dem til enhedens ledelse.',
  ],
  waitsForManagement: (n: number): Rich => [
    { strong: `${answers(n)} venter på enhedens ledelse.` },
    ' I mangler ikke noget lige nu.',
  ],
  nothing: 'I mangler ikke noget lige nu.',
  allApproved: (n: number, date: string) =>
    n === 1
      ? ` Svaret er sendt og godkendt af enhedens ledelse den ${date}.`
      : ` Alle ${n} svar er sendt og godkendt af enhedens ledelse den ${date}.`,
  notAssessed: 'Enheden bliver ikke vurderet i denne cyklus og skal ikke svare.',
  notBegun: 'Indsamlingen er ikke begyndt. Enheden skal svare, når den åbner.',
  closed: (open: number, of: number): Rich => [
    { strong: 'Indsamlingen er slut.' },
    open === 0 ? ` Alle ${of} svar blev givet.` : ` Enheden gav ikke ${open} af ${answers(of)}.`,
  ],
  locked: (date: string | undefined) =>
    date === undefined
      ? 'Resultatet er låst. Svar kan ikke rettes.'
      : `Resultatet er låst den ${date}. Svar kan ikke rettes.`,

  returnedHeading: 'Svar, der er returneret',
  returnedHelp: 'Svaret er returneret. Se kommentaren, ret, og send igen.',
  returnedGroup: 'Returneret af det centrale team',
  comment: (text: string) => `Kommentar fra det centrale team: ”${text}”`,
  fix: (n: number) => `Ret ${answers(n)}`,
  answerThem: (n: number) => `Svar på ${n}`,
  missingSafeguards: (open: number, of: number) =>
    open === of
      ? `${of === 1 ? 'Delkontrollen' : `Alle ${of} delkontroller`} mangler.`
      : `${open} af ${of} delkontroller mangler. De øvrige er klar.`,
  missingRequirements: (open: number, of: number) =>
    open === of
      ? `${of === 1 ? 'Kravet' : `Alle ${of} krav`} mangler.`
      : `${open} af ${of} krav mangler. De øvrige er klar.`,
  lastYear: (said: string) => `Sidste år: ${said}`,
  evidenceValid: (date: string) => `Dokumentation gyldig til ${date}`,
  evidenceExpired: (date: string) => `Dokumentation udløbet ${date}`,
  evidenceMissing: 'Dokumentation mangler',
  evidenceExample: (example: string) => `Det tæller for eksempel: ${example}`,
  providerAnswered: (provider: string) => `${provider} har svaret på sin del`,
  more: (n: number) => `og ${n} mere`,
  draft: 'Begyndt, men ikke færdigt',

  thenHeading: 'Derefter: enhedens ledelse godkender',
  latest: (date: string) => `Senest den ${date}`,
  thenText: (n: number): Rich => [
    `Når de ${answers(n)} er klar, kan I vælge `,
    { strong: 'Send til godkendelse' },
    ' her. Enhedens ledelse godkender, og det centrale team vurderer. Den, der sender, kan ikke selv godkende.',
  ],
  sendHeading: 'Send til enhedens ledelse',
  sendText: (n: number): Rich => [
    { strong: n === 1 ? '1 svar er klar.' : `${answers(n)} er klar.` },
    ' Enhedens ledelse godkender, og det centrale team vurderer. Den, der sender, kan ikke selv godkende.',
  ],
  sendForUnitText: (n: number): Rich => [
    { strong: n === 1 ? '1 svar er klar, men ikke sendt.' : `${answers(n)} er klar, men ikke sendt.` },
    ' Enheden sender normalt selv. Sender du på enhedens vegne, kan du ikke selv vurdere svarene bagefter.',
  ],
  unsupported: {
    ready: (n: number) =>
      n === 1
        ? '1 af dem siger ”Efterlevet” og viser ikke til dokumentation. Tilføj den, eller ret svaret, før I sender. Ellers spærrer det for at låse resultatet.'
        : `${n} af dem siger ”Efterlevet” og viser ikke til dokumentation. Tilføj den, eller ret svarene, før I sender. Ellers spærrer de for at låse resultatet.`,
    sent: (n: number) =>
      n === 1
        ? '1 af dem siger ”Efterlevet” og viser ikke til dokumentation. Bed koordinatoren om at tilføje den eller rette svaret, før du godkender. Ellers spærrer det for at låse resultatet.'
        : `${n} af dem siger ”Efterlevet” og viser ikke til dokumentation. Bed koordinatoren om at tilføje den eller rette svarene, før du godkender. Ellers spærrer de for at låse resultatet.`,
    folded: (n: number) => `Se de ${n} krav`,
  },
  send: 'Send til godkendelse',
  sendSome: (n: number) => `Send de ${n} klare svar til godkendelse`,
  sendOne: 'Send det klare svar til godkendelse',
  sent: (n: number) =>
    n === 1 ? '1 svar er sendt til enhedens ledelse.' : `${n} svar er sendt til enhedens ledelse.`,

  approveLead: (unit: string, n: number): Rich => [
    `${unit}: `,
    { strong: n === 1 ? '1 svar venter på din godkendelse.' : `${answers(n)} venter på din godkendelse.` },
  ],
  nothingToApprove: (unit: string): Rich => [
    { strong: 'Du har ikke noget at godkende lige nu.' },
    ` ${unit} `,
  ],
  unitLacks: (open: number, of: number) =>
    open === 0 ? `har givet alle ${of} svar.` : `mangler ${open} af ${answers(of)}.`,
  approveHeading: 'Godkend enhedens svar',
  approveText:
    'Læs svarene, før du godkender. Du godkender de svar, som står på denne side, som de er nu. Derefter vurderer det centrale team dem.',
  approve: (n: number) => (n === 1 ? 'Godkend 1 svar' : `Godkend ${n} svar`),
  approved: (n: number) => (n === 1 ? '1 svar er godkendt.' : `${n} svar er godkendt.`),
  ownOnes: (n: number) =>
    `${n === 1 ? '1 svar har du' : `${n} svar har du`} selv skrevet eller sendt. En anden i ledelsen skal godkende ${n === 1 ? 'det' : 'dem'}.`,
  toRead: 'Svar, der venter på godkendelse',

  ready: (n: number) => (n === 1 ? '1 svar er klar' : `${n} svar er klar`),
  readyDetail: (sent: number, reused: number, lastYear: number | undefined) => {
    const same = reused === 0 || lastYear === undefined ? '' : `${reused} genbrugt fra ${lastYear}`
    if (sent === 0) return same === '' ? '– ikke sendt endnu' : `– ikke sendt endnu, heraf er ${same}`
    return same === '' ? `– heraf er ${sent} sendt` : `– heraf er ${sent} sendt og ${same}`
  },
  central: (n: number, answered: number) => {
    const all = n === 1 ? '1 delkontrol' : `${n} delkontroller`
    return answered === n ? `${all} er besvaret centralt` : `${all} bliver besvaret centralt`
  },
  centralDetail: '– I skal ikke gøre noget',
  centralText: (providers: string, answered: number, of: number) =>
    `${providers} svarer for alle enheder${answered === of ? '' : ` og har svaret på ${answered} af ${of}`}. Svarene tæller med i jeres score.`,
  seeAll: 'Se alle svar på kontroller',
  seeRequirements: 'Se alle svar på krav',

  aside: 'Fremdrift og hjælp',
  progress: 'Fremdrift',
  progressReady: (part: number, of: number) => `${part} af ${of} svar er klar`,
  safeguards: 'Delkontroller',
  requirements: 'Krav i retningslinjer',
  sentRow: 'Sendt',
  approvedRow: 'Godkendt',
  reviewedRow: 'Vurderet',
  of: (part: number, of: number) => `${part} af ${of}`,
  next: 'Det næste',
  nextEmpty: 'Det næste, der sker',
  events: {
    collection: 'Frist for svar og dokumentation',
    approval: 'Enhedens ledelse godkender',
    counting: 'Svarene bliver gjort op',
    review: 'Det centrale team vurderer. Bliver noget returneret, står det her.',
  },
  afterwards: 'Derefter',
  youCan: 'I kan også',
  see: {
    controls: 'Se enhedens svar på kontrollerne',
    guidelines: 'Se enhedens svar på retningslinjerne',
    evidence: 'Se enhedens dokumentation',
    status: 'Se enhedens status',
  },
  help: 'Sådan svarer I',
  helpText:
    'Åbn en opgave, og svar på ét spørgsmål ad gangen. Hvert svar bliver gemt for sig, og I kan altid komme tilbage. Svaret fra sidste år er et forslag, som I skal bekræfte eller rette.',
}
