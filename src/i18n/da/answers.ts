import type { RequirementStatus } from '../../domain/compliance/status.ts'
import type { IncompleteAnswer } from '../../domain/maturity/level.ts'
import type { Rich } from '../rich.ts'

const safeguards = (n: number) => (n === 1 ? '1 delkontrol' : `${n} delkontroller`)
const requirements = (n: number) => (n === 1 ? '1 krav' : `${n} krav`)

/** A unit's answers: the lists, one control, one guideline, one row open or read only, and its history. */
export const answers = {
  control: (number: number) => `Kontrol ${number}`,
  controlNamed: (number: number, name: string) => `Kontrol ${number}: ${name}`,
  guidelineNamed: (id: string, title: string) => `${id}: ${title}`,

  controlsLead: (unit: string, done: number, of: number): Rich => [
    `${unit}. `,
    { strong: `${done} af ${safeguards(of)} er besvaret.` },
  ],
  guidelinesLead: (unit: string, done: number, of: number): Rich => [
    `${unit}. `,
    { strong: `${done} af ${requirements(of)} er besvaret.` },
  ],
  controlsCaption: 'De 18 kontroller',
  guidelinesCaption: 'De retningslinjer, som gælder for enheden',
  noGuidelines: 'Der er ingen krav, som gælder for enheden. Der vises derfor ingen score.',
  column: {
    control: 'Kontrol',
    guideline: 'Retningslinje',
    missing: 'Mangler',
    answered: 'Besvaret',
    central: 'Besvaret centralt',
    score: 'Foreløbig score',
    complied: 'Efterlevet',
    coverage: 'Vurderet',
  },
  of: (part: string, whole: string) => `${part} af ${whole}`,

  controlLead: (unit: string, open: number, own: number, ours: boolean): Rich =>
    own === 0
      ? [`${unit}. `, { strong: 'Enheden skal ikke selv svare her.' }]
      : open === 0
        ? [`${unit}. `, { strong: own === 1 ? 'Delkontrollen er besvaret.' : `Alle ${own} svar er givet.` }]
        : [`${unit}. `, { strong: `${open} af ${safeguards(own)} mangler ${ours ? 'jeres svar' : 'svar'}.` }],
  guidelineLead: (unit: string, open: number, own: number, ours: boolean): Rich =>
    open === 0
      ? [`${unit}. `, { strong: own === 1 ? 'Kravet er besvaret.' : `Alle ${own} krav er besvaret.` }]
      : [`${unit}. `, { strong: `${open} af ${requirements(own)} mangler ${ours ? 'jeres svar' : 'svar'}.` }],
  provisional: (score: string) => `Foreløbig score ${score}.`,
  coverage: (answered: string, of: string, percent: string) =>
    `Vurderet ${answered} af ${of} svar (${percent}).`,
  noScore: 'Der er endnu ingen svar, som tæller. Der vises derfor ingen score.',
  notAssessed: 'Enheden bliver ikke selv vurderet. Svar, som den giver for andre, tæller hos dem.',
  self: 'Egenvurdering.',
  selfLabel: 'Egenvurdering. Den eksterne CIS18-analyse afgør, om målet er nået.',
  about: 'Hvad kontrollen betyder for jer',
  readMore: (number: number) => `Læs mere om kontrol ${number}`,
  readGuideline: 'Læs hele retningslinjen',
  strip: (number: number) => `Delkontroller i kontrol ${number}`,
  stripWords: { missing: 'Mangler', none: 'Skal ikke besvares', incomplete: 'Kladde' },
  previous: (number: number) => `Forrige: Kontrol ${number}`,
  following: (number: number) => `Næste: Kontrol ${number}`,
  nextMissing: (number: number) => `Næste, der mangler: Kontrol ${number}`,

  score: 'Score',
  scoreText: (percent: string, on4: string) => `${percent} (${on4} af 4)`,
  step: (level: string, meaning: string) => `${level}: ${meaning}`,
  missingValue: 'Mangler',
  providersPart: (provider: string) => `${provider}: score`,
  reason: 'Begrundelse:',
  request: 'Anmodning:',
  evidence: 'Dokumentation:',
  evidenceMissing: 'Dokumentation mangler.',
  validUntil: (day: string) => `gyldig til ${day}`,
  expiredOn: (day: string) => `udløbet ${day}`,
  savedAt: (day: string, time: string) => `Gemt ${day} ${time}`,
  justSaved: (time: string) => `Gemt ${time}`,
  answerIt: 'Svar',
  changeIt: 'Ret',
  onSubject: (subject: string) => `på ${subject}`,
  history: 'Tidligere svar',
  ofSubject: (subject: string) => `til ${subject}`,
  central: (provider: string) => `${provider} svarer for alle enheder.`,
  shared: (provider: string) => `Fælles: ${provider} og enheden svarer hver sin del`,
  local: 'Lokal: hver enhed svarer selv',
  provides: 'I svarer for alle enheder',
  provideShared: 'Fælles: I svarer for den centrale del',
  yourPart: 'Jeres del:',
  unitsPart: 'Enhedens del:',
  effective: 'Samlet for enheden: ',
  effectiveMean: '– gennemsnittet af de to dele.',
  effectivePart: (who: string) => `– kun fra ${who}, til begge dele er besvaret.`,
  notYet: 'ikke vurderet endnu.',
  notAsked: 'Enheden bliver ikke selv vurderet og skal ikke svare.',
  centralNotYet: (provider: string) => `${provider} har ikke svaret endnu.`,
  last: (year: number, said: string) => `I ${year}: ${said}.`,
  lastNone: 'Der er intet svar fra sidste år.',
  notApplicableWaits: 'Anmodningen er ikke afgjort. Til da tæller delkontrollen som ikke vurderet.',
  notApplicableAgreed: 'Delkontrollen er ikke relevant for enheden. Det centrale team har godkendt det.',
  notRelevantWaits: 'Kravet tæller som relevant, til anmodningen er godkendt.',
  incomplete: {
    aspectMissing: 'Svaret tæller ikke endnu: et eller flere aspekter mangler.',
    levelMissing: 'Svaret tæller ikke endnu: trinnet mangler.',
    nothingApplies: 'Svaret tæller ikke endnu: alle fire aspekter er ikke relevante.',
    reasonMissing: 'Svaret tæller ikke endnu: begrundelsen mangler.',
  } satisfies Record<IncompleteAnswer, string> as Record<IncompleteAnswer, string>,
  incompleteRequirement: 'Svaret tæller ikke endnu: vurderingen eller begrundelsen mangler.',
  returned: 'Svaret er returneret. Se kommentaren, ret, og send igen.',
  comment: (text: string) => `Kommentar fra det centrale team: ”${text}”`,

  proposal: (year: number) => `Forslag: svaret fra ${year}`,
  proposalSays: (said: string) =>
    ` var ${said}. Det er kopieret til felterne herunder. Svaret tæller først, når I har bekræftet eller rettet det.`,
  lastYear: (year: number) => `Svaret fra ${year}`,
  lastYearSays: (said: string) => ` var ${said}.`,
  copied: 'Det er kopieret til felterne herunder og tæller først, når I har gemt det.',
  confirm: 'Bekræft uændret',
  confirmFrom: (year: number) => `Bekræft svaret fra ${year}`,
  answerAnew: 'Svar på ny',
  outdated: (year: number) =>
    `Dokumentationen fra ${year} gælder ikke på opgørelsesdagen, så svaret kan ikke bekræftes uændret.`,
  unsupported: 'Svaret viser ikke til dokumentation og kan derfor ikke bekræftes uændret.',
  reasonIn: (year: number) => `Begrundelse i ${year}:`,
  proposals: (n: number, year: number) => `${n} svar fra ${year} kan bekræftes uændret.`,
  proposalsSay: (subjects: string) =>
    `Det er ${subjects}. Læs dem igennem først. Begrundelse og gyldig dokumentation følger med. Til da tæller de ikke.`,
  confirmAll: (n: number, year: number) => `Bekræft ${n} svar fra ${year}`,
  confirmed: (n: number) => (n === 1 ? '1 svar er bekræftet.' : `${n} svar er bekræftet.`),
  markLast: (year: number) => `Svar i ${year}`,
  wholeNotApplicable: 'Hele delkontrollen er ikke relevant for enheden',
  wholeNotApplicableHint:
    'Skriv hvorfor i begrundelsen. Det centrale team beslutter. Til da tæller delkontrollen som ikke vurderet.',
  nothingApplies:
    'Alle fire aspekter er ikke relevante. Vælg i stedet, at hele delkontrollen ikke er relevant.',
  reasonLabel: 'Begrundelse',
  reasonHintLast:
    'Skriv, hvad der er anderledes end sidste år, og hvad der mangler. Skriv ikke navne eller personnumre. Højst 1.000 tegn.',
  reasonHint:
    'Skriv, hvad svaret bygger på, og hvad der mangler. Skriv ikke navne eller personnumre. Højst 1.000 tegn.',
  noPersonalData: 'Teksten er kontrolleret. Den indeholder ingen personnumre eller patientoplysninger.',
  evidenceLabel: 'Dokumentation',
  evidenceCaption: (subject: string) => `Dokumentation til ${subject}`,
  tie: 'Tilknyt',
  titleColumn: 'Titel',
  valid: 'Gælder',
  status: 'Status',
  range: (from: string, to: string) => `${from} – ${to}`,
  supports: (subjects: string) => `Støtter også ${subjects}.`,
  others: (n: number) => `${n} andre`,
  notOnCountingDate: (day: string) => `Gælder ikke på opgørelsesdagen den ${day}.`,
  noEvidenceYet: 'Enheden har ikke tilføjet dokumentation endnu.',
  moreEvidence: (n: number) => (n === 1 ? 'Vis 1 til' : `Vis ${n} til`),
  addEvidence: 'Gem, og tilføj fil, link eller erklæring',
  evidenceHint: 'Det kan være dokumentation, altid uden personoplysninger:',
  evidenceNeeded: 'Dokumentationen mangler. Tilføj den, eller vælg noget, enheden allerede har.',
  newestOnly: (n: number) => `Her er de ${n} nyeste. Ældre dokumentation finder I under Dokumentation.`,
  evidenceWanted: (text: string, months: number) => `Det tæller: ${text} Højst ${months} måneder gammel.`,
  saveAndGoTo: (subject: string) => `Gem og gå til ${subject}`,
  unsaved: 'Ændringerne er ikke gemt endnu',
  lost: 'Svaret er ikke gemt. Forbindelsen er væk. Teksten står her stadig.',
  tryAgain: 'Prøv igen',
  saveFirst: (subject: string) => `Gem først ${subject}?`,
  leave: 'Gå videre uden at gemme',
  notSaved: 'Svaret er ikke gemt',
  editing: 'Du retter',

  complies: 'Efterlever enheden kravet?',
  meanings: {
    complied: 'Hele kravet er opfyldt, og dokumentationen viser det.',
    partly: 'En del af kravet er opfyldt. Skriv, hvad der mangler. Tæller ikke som efterlevet.',
    not_complied: 'Kravet er ikke opfyldt. Skriv en plan med frist, eller søg dispensation.',
    not_relevant:
      'Kravet gælder ikke for enheden. Skriv hvorfor. Kravet tæller som relevant, til anmodningen er godkendt.',
  } satisfies Record<RequirementStatus, string>,
  readMoreOn: (subject: string) => `Læs mere om ${subject}`,
  readMoreOrRequest: (subject: string) => `Læs mere om ${subject}, eller anmod om ”Ikke relevant”`,
  officialTitle: 'CIS’ egen titel:',
  cisCredit: 'Fra CIS Critical Security Controls, version 8.1. Teksten ovenfor er vores egen.',
  notForYouSafeguard: 'Gælder delkontrollen ikke for jer?',
  requestNotRelevant: 'Anmod om ”Ikke relevant”',
  notForYou: 'Gælder kravet ikke for jer?',
  teamDecides: 'Det centrale team beslutter.',
  grounding: {
    law: 'Følger af lov. Der kan ikke gives dispensation, men I kan lægge en plan med frist.',
    guidance: 'Følger af myndighedernes vejledning.',
    policy: 'Internt krav.',
  },
  compliance: 'Efterlevelse',
  compliedOfAssessed: (part: number, of: number) =>
    `${part} af ${of} ${of === 1 ? 'vurderet' : 'vurderede'} krav er efterlevet`,
  compliedOfRelevant: (part: number, of: number) =>
    `${part} af ${of} ${of === 1 ? 'relevant' : 'relevante'} krav`,
  noneAssessed: 'Ingen krav er vurderet endnu.',
  inPercent: (percent: string) => `(${percent})`,
  target: 'Målet er, at alle relevante krav er efterlevet.',
  aboutGuideline: 'Om retningslinjen',
  owner: 'Ejer',
  edition: 'Version',
  editionProposal: (version: string, date: string) =>
    `${version} af ${date}. Forslag, som regionen skal godkende.`,
  aside: 'Status for retningslinjen',

  lockedNow: 'Svar kan ikke rettes nu.',
  typed: 'Det, du skrev',
  typedHint: 'Teksten er ikke gemt. Kopiér den herfra, før du går videre.',
  otherSaved: 'Det gemte svar',
  otherSavedHint: 'Det står her, så du kan rette dit eget svar til. Gemmer du, afløser dit svar det.',
  coordinator: 'En koordinator i enheden',
  centralTeam: 'Det centrale team',
  you: 'Du selv, i et andet vindue,',

  historyTitle: (subject: string) => `Tidligere svar til ${subject}`,
  historyLead: (unit: string, year: number, n: number) =>
    `${unit}, årlige mål ${year}. ${n === 1 ? 'Svaret har 1 version' : `Svaret har ${n} versioner`}, den nyeste først.`,
  version: (n: number) => `Version ${n}`,
  byAt: (who: string, when: string) => `${who}, ${when}`,
  unknown: 'Indlæst fra fil',
  steps: {
    draft: 'Gemt',
    sent: 'Sendt til enhedens ledelse',
    approved: 'Godkendt af enhedens ledelse',
    accepted: 'Godkendt af det centrale team',
    returned: 'Returneret med kommentar',
  },
  notApplicable: 'Ikke relevant for enheden',
  noReason: 'Ingen begrundelse',
  assessment: 'Vurdering',
}
