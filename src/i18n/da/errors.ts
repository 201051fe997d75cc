/** The calm pages for what went wrong: what happened, what was kept, what to do. No codes in headings. */
export const errors = {
  reference: (reference: string) => `Henvendelse ${reference}`,
  code: (code: number, reference: string) => `Fejlkode ${code}, henvendelse ${reference}.`,
  home: 'Gå til forsiden',
  /** Over a refusal that another try would meet again: four eyes, or a form from elsewhere. */
  notYours: 'Det kan du ikke gøre',
  logIn: 'Log ind igen',
  kept: 'Det, du skrev',
  keptHint: 'Teksten er ikke gemt. Kopiér den herfra, før du går videre.',
  pages: {
    400: {
      heading: 'Siden kunne ikke læse det, der blev sendt',
      happened: 'Adressen eller formularen indeholdt noget, som siden ikke kan bruge.',
      kept: 'Intet er ændret.',
      advice: 'Gå tilbage, og prøv igen.',
    },
    401: {
      heading: 'Du er ikke logget ind',
      happened: 'Du er blevet logget ud, eller du har ikke logget ind endnu.',
      kept: 'Det, du har gemt, bliver stående.',
      advice: 'Log ind for at fortsætte.',
    },
    403: {
      heading: 'Formularen er for gammel',
      happened:
        'Formularen passer ikke til dit login. Den kan have stået åben, mens du blev logget ud og ind igen.',
      kept: 'Intet er ændret.',
      advice: 'Åbn siden igen, og prøv en gang til.',
    },
    404: {
      heading: 'Siden findes ikke, eller du har ikke adgang til den.',
      happened: '',
      kept: '',
      advice: '',
    },
    405: {
      heading: 'Det kan ikke gøres på denne side',
      happened: 'Siden tager ikke imod det, der blev sendt.',
      kept: 'Intet er ændret.',
      advice: 'Gå tilbage, og brug knapperne på siden.',
    },
    409: {
      heading: 'Det kan ikke gøres lige nu',
      happened: 'Sagen har ændret sig, siden du åbnede siden.',
      kept: 'Intet er ændret.',
      advice: 'Åbn siden igen, og se, hvordan det ser ud nu.',
    },
    413: {
      heading: 'Det, du sendte, fylder for meget',
      happened: 'Filen eller teksten er større end grænsen.',
      kept: 'Intet er gemt.',
      advice: 'Gør den mindre, eller del den op, og send igen.',
    },
    415: {
      heading: 'Filtypen kan ikke bruges',
      happened: 'Indholdet er af en type, som ikke tages imod.',
      kept: 'Intet er gemt.',
      advice: 'Brug en af de typer, der står ved feltet, og send igen.',
    },
    422: {
      heading: 'Det er ikke gemt',
      happened: 'Noget i det, du sendte, skal rettes.',
      kept: 'Det, du har skrevet, står her stadig.',
      advice: 'Ret felterne, og send igen.',
    },
    429: {
      heading: 'Der kom for mange forsøg på kort tid',
      happened: 'Af hensyn til sikkerheden tager siden en pause.',
      kept: 'Det, du har gemt, bliver stående.',
      advice: 'Vent et par minutter, og prøv igen.',
    },
    500: {
      heading: 'Der skete en fejl hos os',
      happened: 'Siden kunne ikke vises. Fejlen er noteret.',
      kept: 'Det, du har gemt, bliver stående. Det, du sendte lige nu, er ikke gemt.',
      advice:
        'Prøv igen om lidt. Sker det igen, så kontakt det centrale team, og oplys henvendelsens nummer.',
    },
    503: {
      heading: 'Modent er ikke klar lige nu',
      happened: 'Systemet er ved at starte eller bliver opdateret.',
      kept: 'Det, du har gemt, bliver stående.',
      advice: 'Prøv igen om få minutter.',
    },
  },
  conflict: {
    heading: 'To har rettet det samme svar',
    lead: (what: string) => `Din rettelse til ${what} er `,
    notSaved: 'ikke gemt',
    /** A time of the same day. */
    at: (time: string) => time,
    savedFirst: (role: string, when: string) =>
      `. ${role} gemte først, ${when}. Intet er gået tabt: begge svar står her.`,
    /** Who and when, after a sentence that something has changed. */
    latest: (whoAndWhen: string) => `Sidste ændring: ${whoAndWhen}.`,
    yourself: 'dig selv',
    mine: 'Dit svar',
    theirs: 'Det gemte svar',
    mineMark: 'Ikke gemt',
    theirsMark: (when: string) => `Gemt ${when}`,
    difference: '(forskel)',
    reason: 'Begrundelse:',
    differences: 'Forskelle:',
    against: (mine: string, theirs: string) => ` (${mine} mod ${theirs})`,
    and: ' og ',
    theReason: 'begrundelsen',
    same: 'De to svar er ens.',
    saveMine: 'Gem mit svar i stedet',
    keepTheirs: 'Behold det gemte svar',
    editBoth: 'Ret videre med begge ved siden af',
    loser: 'Det svar, der ikke bliver valgt, kan ses under Tidligere svar.',
  },
}

export type ErrorStatus = keyof typeof errors.pages
