import type { HearingOutcome, HearingRefusal } from '../../domain/hearing/hearing.ts'
import type { Rich } from '../rich.ts'

const comments = (n: number) => (n === 1 ? '1 bemærkning' : `${n} bemærkninger`)

/** The hearing of the draft goals: the units' comments, and an answer to each of them. */
export const hearing = {
  title: (year: number) => `Høring om målene for ${year}`,
  crumb: 'Høring',
  link: 'Høring',
  unitLead: (unit: string, goals: number, own: number): Rich => [
    `${unit}. `,
    { strong: goals === 1 ? '1 mål er i høring' : `${goals} mål er i høring` },
    own === goals
      ? ', og enheden er omfattet af dem alle.'
      : own === 0
        ? '. Ingen af dem gælder for enheden.'
        : `, og ${own} af dem gælder for enheden.`,
  ],
  due: (days: number, date: string): Rich =>
    days < 0
      ? [
          `Fristen var den ${date}. `,
          { strong: 'Høringen er ikke lukket endnu' },
          ', så I kan stadig skrive.',
        ]
      : days === 0
        ? [{ strong: 'Fristen er i dag' }, `, den ${date}, kl. 23.59.`]
        : [{ strong: days === 1 ? 'Fristen er i morgen' : `Fristen er om ${days} dage` }, `, den ${date}.`],
  minute:
    'Skriv en bemærkning, eller sig, at I ingen har. Alle bemærkninger får et svar, og begge dele står i rapporten til styregruppen.',
  notYet: 'Høringen er ikke begyndt. Målene vises her, når den gør.',
  over: 'Høringen er slut.',
  sealed: 'Målene ligger hos styregruppen. Der kan ikke skrives flere bemærkninger.',
  goals: 'Målene i høring',
  binds: 'Gælder for jer',
  bindsNot: 'Gælder ikke for jer',
  target: 'Måltal',
  deadline: 'Frist',
  more: 'Hvorfor, og hvad der kræves',
  reason: 'Hvorfor',
  measure: 'Målemetode',
  evidence: 'Dokumentation',
  support: 'Støtte',
  commentOn: 'Skriv om målet',
  write: 'Skriv en bemærkning',
  about: 'Hvad handler den om?',
  whole: 'Målene som helhed',
  field: 'Bemærkning',
  hint: 'Skriv ikke navne eller personnumre. Bemærkningen kan ikke rettes eller slettes. Højst 2.000 tegn.',
  send: 'Send bemærkningen',
  noneHeading: 'Har I ingen bemærkninger?',
  noneText: 'Så kan det centrale team se, at I har læst målene.',
  none: 'Vi har ingen bemærkninger',
  own: 'Jeres bemærkninger',
  ownNone: 'Enheden har meddelt, at den ingen bemærkninger har.',
  ownNothing: 'Enheden har ikke skrevet noget endnu.',
  by: (role: string, when: string) => `${role}, ${when}`,
  unitBy: (unit: string, role: string, when: string) => `${unit}, ${role.toLocaleLowerCase('da')}, ${when}`,
  aboutGoal: (number: string) => `Om mål ${number}`,
  asItWas: 'Målet, som det lød',
  answer: 'Svar',
  noAnswer: 'Mangler svar',
  notSent: 'Bemærkningen er ikke gemt',
  notAnswered: 'Svaret er ikke gemt',
  todo: (date: string | undefined) =>
    date === undefined
      ? 'Målene er i høring. I kan skrive bemærkninger til dem.'
      : `Målene er i høring. I kan skrive bemærkninger til dem indtil den ${date}.`,
  todoLink: 'Gå til høringen',
  done: {
    comment: 'Bemærkningen er sendt.',
    none: 'Det er noteret, at enheden ingen bemærkninger har.',
    answer: 'Svaret er gemt.',
  },

  regionLead: {
    before: 'Høringen er ikke begyndt.',
    open: (all: number, lacking: number): Rich => [
      'Høringen er åben. ',
      { strong: all === 0 ? 'Ingen bemærkninger endnu' : comments(all) },
      all === 0 ? '.' : lacking === 0 ? ', og alle har fået svar.' : `, og ${lacking} mangler svar.`,
    ],
    after: (all: number): Rich => [
      'Høringen er slut. ',
      { strong: all === 0 ? 'Ingen bemærkninger' : comments(all) },
      '.',
    ],
  },
  deadlineUnset: 'Der er ikke sat en frist for høringen.',
  deadlineOn: (date: string) => `Fristen for enhederne er den ${date}.`,
  changeDeadline: 'Ret fristen',
  units: 'Enhedernes svar',
  unitsCaption: 'Hvem der har udtalt sig, i organisationens rækkefølge',
  unit: 'Enhed',
  reply: 'Svar',
  replies: {
    comments,
    none: 'Ingen bemærkninger',
    silent: 'Har ikke svaret',
  },
  lacking: 'Bemærkninger, der mangler svar',
  answered: 'Besvarede bemærkninger',
  toAnswer: 'Svar',
  toCorrect: 'Ret svaret',
  answerTitle: 'Svar på en bemærkning',
  answerLead: 'Enheden kan læse svaret, og det trykkes i rapporten til styregruppen.',
  answerHint: 'Skriv ikke navne eller personnumre. Højst 2.000 tegn.',
  outcome: 'Følges bemærkningen?',
  outcomes: {
    agreed: 'Følges',
    partly: 'Følges delvist',
    not_agreed: 'Følges ikke',
  } satisfies Record<HearingOutcome, string> as Record<HearingOutcome, string>,
  save: 'Gem svaret',
  unknownGoal: 'Målet er ikke i høring mere. Vælg et andet.',
  refusals: {
    notOpen: 'Målene er ikke i høring nu.',
    inFrozenReport: 'Målene er frosset til styregruppen. Høringen kan ikke ændres, mens rapporten venter.',
    empty: 'Skriv noget, før du sender.',
    repeated: 'De samme ord er allerede gemt. De er ikke gemt igen.',
    alreadyHeard: 'Enheden har allerede udtalt sig.',
    needsNoAnswer: 'Enheden har ingen bemærkninger, så der er intet at svare på.',
  } satisfies Record<HearingRefusal, string> as Record<HearingRefusal, string>,
  unanswered: 'Disse bemærkninger fra høringen mangler et svar:',
  unansweredOne: (unit: string, goal: string | null) =>
    goal === null ? `${unit}: målene som helhed.` : `${unit}: mål ${goal}.`,

  annex: {
    heading: 'Høring af enhederne',
    notHeld: 'Målene har ikke været i høring.',
    lead: (all: number, heard: number, units: number) =>
      `${heard} af ${units} enheder har udtalt sig. ${all === 0 ? 'Der er ingen bemærkninger' : comments(all)}.`,
    period: (from: string, to: string | null) =>
      to === null
        ? `Høringen begyndte den ${from}.`
        : `Høringen begyndte den ${from}. Fristen var den ${to}.`,
    caption: 'Hvem der har udtalt sig',
    from: (unit: string, role: string, on: string) => `${unit}, ${role.toLocaleLowerCase('da')}, ${on}`,
    aboutGoal: (number: string, text: string) => `Om mål ${number}: ${text}`,
    aboutAll: 'Om målene som helhed',
    answer: (outcome: string, role: string, on: string) =>
      `Svar (${outcome.toLocaleLowerCase('da')}), ${role.toLocaleLowerCase('da')}, ${on}`,
    noAnswer: 'Bemærkningen har ikke fået svar endnu.',
  },
}
