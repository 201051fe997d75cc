import type { StatementActKind, StatementRefusal } from '../../domain/dpo-statements/dpo-statement.ts'
import type { Rich } from '../rich.ts'

/** The data protection officer's own statement on the goals of a year. */
export const dpoStatements = {
  title: (year: number) => `Udtalelse om målene for ${year}`,
  crumb: 'Udtalelse',
  link: 'Databeskyttelsesrådgiverens udtalelse',
  leadOwn:
    'Kun du kan skrive og ændre udtalelsen. Den trykkes ordret og med dato i rapporten til styregruppen.',
  leadOthers:
    'Kun databeskyttelsesrådgiveren kan skrive og ændre udtalelsen. Den trykkes ordret og med dato i rapporten til styregruppen.',
  none: 'Der er ikke afgivet udtalelse endnu.',
  given: (when: string): Rich => [{ strong: 'Afgivet' }, ` den ${when}.`],
  declined: (when: string): Rich => [
    'Databeskyttelsesrådgiveren har den ',
    `${when} meddelt, at der `,
    { strong: 'ikke kommer en udtalelse' },
    '.',
  ],
  declinedReason: 'Begrundelse',
  sealed:
    'Udtalelsen står i en rapport, som ligger hos styregruppen. Den kan først ændres, hvis rapporten sendes tilbage.',
  decided: 'Styregruppen har godkendt målene. Udtalelsen ligger fast.',
  writeHeading: 'Skriv udtalelsen',
  rewriteHeading: 'Afgiv en ny udtalelse i stedet',
  field: 'Udtalelse',
  hint: 'Skriv ikke navne eller personnumre. Højst 10.000 tegn. Linjeskift bevares.',
  save: 'Gem kladde',
  give: 'Afgiv udtalelsen',
  giveHint: 'Når udtalelsen er afgivet, kan alle med adgang til målene læse den.',
  declineHeading: 'Der kommer ingen udtalelse',
  declineText:
    'Høringen kan først lukkes, når du har afgivet en udtalelse eller meddelt, at der ikke kommer en.',
  reason: 'Begrundelse',
  reasonHint: 'Kan være tom. Trykkes i rapporten. Højst 1.000 tegn.',
  decline: 'Meddel, at der ikke kommer en udtalelse',
  withdrawHeading: 'Træk tilbage',
  withdrawText: {
    given: 'Udtalelsen tages ud af målene. Høringen kan ikke lukkes, før du har udtalt dig igen.',
    declined: 'Meddelelsen om, at der ikke kommer en udtalelse, bortfalder.',
  },
  withdraw: { given: 'Træk udtalelsen tilbage', declined: 'Træk meddelelsen tilbage' },
  historyHeading: 'Hvad der er sket',
  acts: {
    given: 'Udtalelse afgivet',
    declined: 'Meddelt, at der ikke kommer en udtalelse',
    withdrawn: 'Trukket tilbage',
  } satisfies Record<StatementActKind, string> as Record<StatementActKind, string>,
  notGiven: 'Udtalelsen er ikke gemt',
  done: {
    saved: 'Kladden er gemt. Kun du kan se den.',
    given: 'Udtalelsen er afgivet.',
    declined: 'Det er noteret, at der ikke kommer en udtalelse.',
    withdrawn: 'Udtalelsen er trukket tilbage.',
  },
  refusals: {
    onlyDpo: 'Kun databeskyttelsesrådgiveren kan skrive og ændre udtalelsen.',
    decided: 'Styregruppen har taget stilling til målene. Udtalelsen kan ikke ændres.',
    inFrozenReport:
      'Udtalelsen står i en rapport, som ligger hos styregruppen. Den kan ikke ændres, mens rapporten venter.',
    empty: 'Skriv udtalelsen, før du afgiver den.',
    repeated: 'Udtalelsen er allerede afgivet med de samme ord.',
    alreadyDeclined: 'Det er allerede meddelt, at der ikke kommer en udtalelse.',
    nothingToWithdraw: 'Der er ingen udtalelse at trække tilbage.',
  } satisfies Record<StatementRefusal, string> as Record<StatementRefusal, string>,
  chapter: {
    heading: 'Udtalelse fra databeskyttelsesrådgiveren',
    none: 'Der er ikke afgivet udtalelse.',
    given: (when: string) => `Afgivet den ${when}. Gengivet ordret.`,
    declined: (when: string) =>
      `Der er ikke afgivet udtalelse. Databeskyttelsesrådgiveren meddelte det den ${when}.`,
    reason: 'Begrundelsen, gengivet ordret:',
  },
}
