import type { AssetClass, SecurityFunction } from '../../../controls/shape.ts'
import type { Role } from '../../domain/access/role.ts'

/** Help, how the figures are made, accessibility, and the pages of the catalogue. */
export const help = {
  title: 'Hjælp og kontakt',
  lead: 'Modent samler, hvor langt regionen er med cyber- og informationssikkerhed, og hvilke mål der er for næste år.',
  contact: {
    heading: 'Hvem kan hjælpe?',
    people: [
      'Har du spørgsmål til et krav eller et svar, så spørg enhedens lokale informationssikkerhedskoordinator eller det centrale team.',
      'Kan du ikke logge ind, eller mangler du en rolle, så spørg en systemadministrator.',
      'Viser en side en fejl, så oplys henvendelsens nummer. Det står på siden.',
    ],
  },
  roles: {
    heading: 'Hvad gør hvem?',
    caption: 'Roller og deres opgaver',
    role: 'Rolle',
    task: 'Opgave',
    tasks: {
      lead: 'Har ansvaret for årshjulet, låser resultatet og foreslår mål.',
      officer: 'Vurderer svar og dokumentation, svarer for regionen og skriver udkast til mål.',
      unit_coordinator: 'Svarer for enheden og vedlægger dokumentation.',
      unit_manager: 'Godkender enhedens svar, før de bliver vurderet.',
      guideline_owner: 'Vedligeholder en retningslinje og kan se samlede resultater.',
      system_owner: 'Har ansvaret for enhedens systemer.',
      steering_reader: 'Læser de frosne rapporter.',
      steering_secretary: 'Læser de frosne rapporter og registrerer beslutninger.',
      dpo: 'Læser alt og rådgiver uafhængigt. Vurderer og godkender ikke.',
      auditor: 'Læser alt i en afgrænset periode. Det bliver logget.',
      admin: 'Opretter enheder, personer og roller. Kan ikke se svar eller dokumentation.',
    } satisfies Record<Role, string> as Record<Role, string>,
  },
  evidence: {
    heading: 'Dokumentation',
    rules: [
      'Dokumentation er en fil, et link eller en erklæring, som viser, at svaret passer.',
      'Den har en periode, hvor den gælder. Kun godkendt dokumentation, som gælder på opgørelsesdagen, tæller med.',
      'Den må ikke indeholde patientoplysninger, personnumre eller lister med navne. Brug antal, skabeloner og sagsnumre.',
    ],
  },
  keyboard: {
    heading: 'Tastatur',
    text: 'Alle sider kan bruges med tastatur og uden script. Tab går til næste felt eller knap, og piletasterne skifter mellem trin. Genveje med ét bogstav findes kun ved vurderingen af svar.',
  },
  catalogue: {
    heading: 'Opslag',
    controls: 'De 18 kontroller',
    guidelines: 'Retningslinjerne',
  },
  method: {
    title: 'Sådan regner vi',
    lead: 'Der er to spor: modenhed efter CIS18 og efterlevelse af retningslinjer. De bliver aldrig lagt sammen.',
    scales: {
      heading: 'Skalaerne',
      text: 'En score er et tal på en skala, som begynder ved 0. Procenten er scoren delt med skalaens højeste trin. Det samme niveau kan derfor skrives på tre måder:',
      caption: 'Det samme niveau i procent og på de to skalaer',
      what: 'Måling',
      percent: 'Procent',
      on4: '4-trins skala',
      on5: '5-trins skala',
      of4: (value: string) => `${value} af 4`,
      of5: (value: string) => `${value} af 5`,
      target: 'Målet, som regionerne har aftalt',
      baseline: 'Udgangspunktet fra 2022 (CIS20)',
      external:
        'Om målet er nået, afgør den eksterne CIS18-analyse. Tallene i Modent er ellers en egenvurdering, og de bliver kun holdt op mod målniveauet.',
    },
    safeguard: {
      heading: 'Fra svar til score',
      steps: [
        'En delkontrol bliver besvaret med fire aspekter: politik, gennemførelse, automatisering og rapportering. Hvert aspekt har et trin fra 0 til 4 eller er ikke relevant. Scoren er gennemsnittet af de aspekter, der er relevante.',
        'En kontrol er gennemsnittet af dens delkontroller, som er relevante og besvaret.',
        'Det samlede tal er gennemsnittet af de kontroller, der har en score. Hver kontrol tæller lige meget, også når den har få delkontroller.',
        'I regionens tal tæller enhederne efter deres vægt. En central delkontrol har ét svar, som gælder for alle. En fælles delkontrol er gennemsnittet af det centrale svar og enhedens eget.',
      ],
      example:
        'Eksempel: Politik er på trin 3, gennemførelse på trin 2, automatisering på trin 1, og rapportering er ikke relevant. Gennemsnittet af 3, 2 og 1 er 2,00 af 4, altså 50 %.',
      single: 'I et årshjul med ét trin er trinnet selv delkontrollens score.',
    },
    documented: {
      heading: 'Angivet og dokumenteret',
      text: 'Der står altid to tal ved siden af hinanden. Angivet er det, enhederne har svaret. I dokumenteret tæller et svar kun, når godkendt dokumentation støtter det og gælder på opgørelsesdagen. Ellers tæller svaret 0. Dokumenteret kan derfor aldrig være højere end angivet, og afstanden viser, hvor der mangler dokumentation.',
    },
    coverage: {
      heading: 'Dækning',
      text: 'Et svar, der mangler, er ikke 0. Det bliver holdt ude af scoren, og dækningen bliver lavere: ”Vurderet 4 af 7 svar”. Det, der ikke er relevant, tæller hverken i scoren eller i dækningen. ”Ikke relevant” skal have en begrundelse og godkendes. Er der ingen relevante svar, vises der ingen score.',
    },
    compliance: {
      heading: 'Efterlevelse af retningslinjer',
      text: 'Hvert krav er efterlevet, delvist efterlevet, ikke efterlevet, ikke relevant eller ikke vurderet. Målet er, at alle relevante krav er efterlevet. Et krav, som er delvist efterlevet, er ikke efterlevet.',
      shares:
        'Der står to andele, som svarer på hver sit spørgsmål. Er 10 krav relevante, 6 efterlevet og 4 ikke vurderet, så er 6 af 6 vurderede krav efterlevet (100 %), men kun 6 af 10 relevante krav (60 %).',
    },
    rounding: {
      heading: 'Afrunding',
      text: 'Tallene bliver regnet som brøker og holdt op mod målet, før de bliver afrundet. Et tal under målet bliver altid rundet ned, så det aldrig ser ud som nået: 74,93 % vises som 74 %, og 2,998 af 4 vises som 2,99. Andre tal bliver afrundet på sædvanlig vis. Et tal fra en ekstern analyse vises, som det er rapporteret.',
    },
    frameworks: {
      heading: 'CIS20 og CIS18',
      text: 'CIS20 (version 7.1) og CIS18 (version 8.1) har ikke de samme kontroller. Kun det samlede tal kan stå ved siden af hinanden, og altid med et brud imellem.',
    },
    weighing: {
      heading: 'Grupper, funktioner og evner',
      text: 'De samme svar bliver også opgjort efter CIS’ tre implementeringsgrupper, som er kumulative, efter sikkerhedsfunktion og aktivklasse og efter strategiens fire evner: forudse, forebygge, opdage og håndtere. Hvilken evne en delkontrol støtter, er vores egen fordeling.',
    },
  },
  accessibility: {
    title: 'Tilgængelighed',
    lead: 'Modent er bygget til at kunne bruges af alle, som skal bruge det i deres arbejde.',
    parts: [
      {
        heading: 'Det går vi efter',
        text: 'Siderne er bygget efter WCAG 2.1 på niveau AA. De kan bruges med tastatur, uden script, i 320 punkters bredde og med forstørret tekst. Farve står aldrig alene: Status har altid ord og symbol.',
      },
      {
        heading: 'Det er afprøvet',
        text: 'Siderne bliver afprøvet automatisk i en rigtig browser (Chromium) med reglerne i axe, når Modent bliver ændret.',
      },
      {
        heading: 'Det er ikke afprøvet endnu',
        text: 'Siderne er ikke afprøvet med skærmlæser, og de er ikke afprøvet af mennesker med handicap. Et kort over enheder og kontroller er bredere end en telefon og ruller sidelæns i sit eget felt.',
      },
      {
        heading: 'Fortæl os det',
        text: 'Er der noget, du ikke kan bruge, så sig det til det centrale team. Skriv, hvilken side det var, og hvad du ville gøre.',
      },
    ],
  },
  control: {
    title: (number: number, name: string) => `Kontrol ${number}: ${name}`,
    officialTitle: (title: string) => `CIS’ egen titel: ${title}`,
    safeguards: (count: number) => `${count} delkontroller`,
    caption: (number: number) => `Delkontroller i kontrol ${number}`,
    number: 'Nr.',
    official: 'CIS’ egen titel (engelsk)',
    groups: 'Gruppe',
    securityFunction: 'Funktion',
    assetClass: 'Aktivklasse',
    guidelines: 'Retningslinjer, der rører ved kontrollen',
    credit:
      'Numre, titler, grupper, funktioner og aktivklasser er fra CIS Critical Security Controls, version 8.1, udgivet af Center for Internet Security (CIS) under licensen CC BY-NC-ND 4.0. Navnene på dansk og forklaringen er vores egne og ikke en officiel oversættelse.',
    evidence: 'Det kan være dokumentation:',
    most: '”På de fleste systemer” tælles sådan:',
    creditLink: 'CIS Controls hos Center for Internet Security',
    functions: {
      Govern: 'Lede',
      Identify: 'Identificere',
      Protect: 'Beskytte',
      Detect: 'Opdage',
      Respond: 'Reagere',
      Recover: 'Genoprette',
    } satisfies Record<SecurityFunction, string> as Record<SecurityFunction, string>,
    assetClasses: {
      Devices: 'Enheder og udstyr',
      Software: 'Software',
      Data: 'Data',
      Users: 'Brugere',
      Network: 'Netværk',
      Documentation: 'Dokumentation',
    } satisfies Record<AssetClass, string> as Record<AssetClass, string>,
    groupsFrom: { IG1: 'Gruppe 1, 2 og 3', IG2: 'Gruppe 2 og 3', IG3: 'Gruppe 3' },
    previous: 'Forrige kontrol',
    next: 'Næste kontrol',
  },
  guideline: {
    title: (id: string, title: string) => `${id}: ${title}`,
    about: 'Om retningslinjen',
    appliesTo: 'Gælder for',
    owner: 'Ejer',
    review: 'Eftersyn',
    reviewMonths: (months: number) => `Hver ${months}. måned`,
    requirements: (count: number) => `${count} krav`,
    evidence: 'Dokumentation',
    maxAge: (months: number) => (months === 1 ? 'Højst 1 måned gammel.' : `Højst ${months} måneder gammel.`),
    grounding: 'Grundlag',
    groundings: {
      law: 'Følger af lov. Der kan ikke gives dispensation, men I kan lægge en plan med frist.',
      guidance: 'Følger af myndighedspraksis eller vejledning.',
      policy: 'Internt krav',
    },
    legalBasis: 'Retsgrundlag',
    act: 'Lov eller praksis',
    reference: 'Bestemmelse',
    certainty: 'Hvor sikker er henvisningen?',
    controls: 'Kontroller, som retningslinjen rører ved',
  },
}
