import type { LinkPurpose } from '../../domain/people/one-time-link.ts'
import type { PersonState } from '../../domain/people/state.ts'

/** People, their roles and the links that let them in. */
export const people = {
  title: 'Personer',
  lead: (people: number) => (people === 1 ? '1 person er oprettet.' : `${people} personer er oprettet.`),
  caption: 'Personer med roller og tilstand',
  create: 'Tilføj person',
  newTitle: 'Ny person',
  newLead:
    'Personen får et link, som kan bruges én gang. Modent sender ikke e-mail i denne version: Du giver selv linket videre.',
  name: 'Navn eller funktion',
  nameHint: 'Vises i loggen og ved det, personen har gjort.',
  email: 'E-mail',
  emailHint: 'Arbejdsmail. Den bruges til at logge ind med.',
  emailTaken: 'En person har allerede denne e-mail.',
  state: 'Tilstand',
  states: {
    invited: 'Inviteret',
    withoutFactor: 'Uden totrinsbekræftelse',
    active: 'Aktiv',
    closed: 'Lukket',
  } satisfies Record<PersonState, string> as Record<PersonState, string>,
  stateMeanings: {
    invited: 'Personen har ikke brugt sit link endnu.',
    withoutFactor: 'Personen har en adgangskode, men har ikke sat totrinsbekræftelse op.',
    active: 'Personen kan logge ind.',
    closed: 'Personen kan ikke logge ind.',
  } satisfies Record<PersonState, string> as Record<PersonState, string>,
  roles: 'Roller',
  noRoles: 'Ingen roller',
  facts: 'Navn og e-mail',
  factsHint: 'En ny e-mail logger personen ud og gør ubrugte links ugyldige.',
  saved: 'Navn og e-mail er gemt.',
  link: {
    heading: { activate: 'Invitation', reset: 'Ny adgangskode' } satisfies Record<LinkPurpose, string>,
    about: {
      activate:
        'Et nyt link til den første adgangskode gælder i 72 timer, fordi du giver det videre selv. Tidligere links bliver ugyldige.',
      reset:
        'Et link til en ny adgangskode gælder i 30 minutter. Totrinsbekræftelsen bliver stående. Tidligere links bliver ugyldige.',
    } satisfies Record<LinkPurpose, string>,
    make: { activate: 'Lav nyt link', reset: 'Lav link til ny adgangskode' } satisfies Record<
      LinkPurpose,
      string
    >,
    open: (until: string) => `Der er et ubrugt link, som gælder til ${until}.`,
    madeTitle: 'Giv linket videre',
    made: (name: string) => `Linket er til ${name}. Det vises kun nu.`,
    label: 'Link til at vælge adgangskode',
    until: (until: string) => `Det kan bruges én gang og gælder til ${until}.`,
    how: 'Giv det videre på en måde, hvor kun modtageren kan læse det. Den, der har linket, kan vælge adgangskoden.',
    toPerson: 'Gå til personen og giv roller',
    another: 'Tilføj en person mere',
  },
  lost: {
    heading: 'Mistet app og gendannelseskoder',
    about:
      'Brug det, når personen hverken har sin app eller sine gendannelseskoder. Personen bliver logget ud, adgangskoden og totrinsbekræftelsen bliver slettet, og du får et link, som personen begynder forfra med. Vær sikker på, at det er den rigtige person, du giver linket til.',
    make: 'Nulstil adgangen, og lav et link',
  },
  grant: {
    heading: 'Giv en rolle',
    role: 'Rolle',
    unit: 'Enhed',
    unitHint:
      'Kun for lokal informationssikkerhedskoordinator, enhedens ledelse og systemejer. Andre roller gælder for hele regionen.',
    unitNone: 'Ingen (hele regionen)',
    from: 'Fra',
    fromHint: 'Lad feltet være tomt, hvis rollen begynder i dag.',
    to: 'Til og med',
    toHint: 'Lad feltet være tomt, hvis rollen ikke har en slutdato.',
    button: 'Giv rollen',
    signsOut: 'Personen bliver logget ud, når en rolle bliver givet eller afsluttet.',
  },
  refusals: {
    own: 'Du kan ikke ændre din egen adgang. Bed en anden systemadministrator om det.',
    unitMissing: 'Rollen gælder for én enhed. Vælg enheden.',
    unitUnknown: 'Vælg en enhed fra listen.',
    unitNotForRole: 'Rollen gælder for hele regionen. Vælg ingen enhed.',
    reversed: 'Rollen slutter, før den begynder.',
    held: 'Personen har allerede rollen i perioden.',
    incompatible: (role: string) =>
      `Personen har rollen ”${role}” i perioden. De to roller kan ikke forenes i én person.`,
    closed: 'Kontoen er lukket. Åbn den, før du laver et link.',
    changedMeanwhile: 'Det er allerede gjort. Åbn siden igen, og se, hvordan det ser ud nu.',
  },
  rolesCaption: 'Roller, nuværende, kommende og tidligere',
  role: 'Rolle',
  unit: 'Enhed',
  wholeRegion: 'Hele regionen',
  period: 'Periode',
  since: (day: string) => `Fra ${day}`,
  between: (from: string, to: string) => `${from} – ${to}`,
  ended: 'Afsluttet',
  end: 'Afslut nu',
  yourself: 'Det er dig selv. Du kan rette dit navn, men ikke dine egne roller eller din egen adgang.',
  close: 'Luk adgangen',
  closeAbout:
    'Personen bliver logget ud med det samme og kan ikke logge ind igen. Det, personen har gjort, bliver stående.',
  open: 'Åbn adgangen igen',
  openAbout: 'Personen kan logge ind igen med sin adgangskode og sine roller.',
  done: {
    saved: 'Navn og e-mail er gemt.',
    granted: 'Rollen er givet.',
    ended: 'Rollen er afsluttet.',
    closed: 'Adgangen er lukket.',
    opened: 'Adgangen er åbnet igen.',
  },
}
