import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations17 = {
  '17.1': {
    topic: {
      da: 'Ansvarlig for hændelser og stedfortræder',
      en: 'Lead for incidents and a deputy',
    },
    asks: {
      da: 'Enheden har udpeget en, som leder arbejdet ved en sikkerhedshændelse, og en stedfortræder. Hjælper en ekstern partner, har en i enheden ansvaret for samarbejdet.',
      en: 'The unit has appointed someone to lead the work in a security incident, and a deputy. If an outside partner helps, someone in the unit is responsible for the cooperation.',
    },
    evidence: [
      {
        da: 'Udpegning med funktion, startdato og ledelsens godkendelse.',
        en: "Appointment with function, start date and management's approval.",
      },
      {
        da: 'Dato for den seneste gennemgang af udpegningerne.',
        en: 'Date of the latest review of the appointments.',
      },
    ],
  },
  '17.2': {
    topic: {
      da: 'Kontaktliste til brug ved hændelser',
      en: 'Contact list for use in incidents',
    },
    asks: {
      da: 'Enheden har en opdateret liste over, hvem der skal kontaktes ved en hændelse, for eksempel regionens vagt, leverandører, myndigheder og politi. Listen kan findes, også når systemerne er nede.',
      en: "The unit has an up-to-date list of whom to contact in an incident, for example the region's duty team, suppliers, authorities and police. The list can be found even when systems are down.",
    },
    evidence: [
      {
        da: 'Listens skabelon med funktioner, uden udfyldte navne og numre.',
        en: "The list's template with functions, without names and numbers filled in.",
      },
      {
        da: 'Dato for seneste afprøvning, antal opkald og antal, som blev besvaret.',
        en: 'Date of the latest test, number of calls and number answered.',
      },
      {
        da: 'Oplysning om, hvor papirudgaven ligger.',
        en: 'Note of where the paper copy is kept.',
      },
    ],
  },
  '17.3': {
    topic: {
      da: 'Sådan melder medarbejdere en hændelse',
      en: 'How employees report an incident',
    },
    asks: {
      da: 'Alle i enheden kan finde en kort instruks om, hvor, hvordan og hvor hurtigt de skal melde en hændelse, og hvad de skal skrive. Instruksen bliver gennemgået hvert år.',
      en: 'Everybody in the unit can find a short instruction on where, how and how fast to report an incident, and what to write. The instruction is reviewed every year.',
    },
    evidence: [
      {
        da: 'Instruksen med dato og stedet på intranettet.',
        en: 'The instruction with its date and its place on the intranet.',
      },
      {
        da: 'Meldeskemaet i tom udgave.',
        en: 'The reporting form, left blank.',
      },
      {
        da: 'Antal meldinger pr. måned og tiden fra opdaget til meldt.',
        en: 'Number of reports per month and the time from discovery to report.',
      },
    ],
  },
  '17.4': {
    topic: {
      da: 'Plan for håndtering af hændelser',
      en: 'Plan for handling incidents',
    },
    asks: {
      da: 'Enheden har en godkendt plan for, hvem der gør hvad fra den første melding, til hverdagen er normal igen. Den siger også, hvem der kontakter myndigheder, og hvordan behandlingen af patienter fortsætter imens.',
      en: 'The unit has an approved plan of who does what from the first report until everyday work is normal again. It also says who contacts authorities and how the care of patients goes on meanwhile.',
    },
    evidence: [
      {
        da: 'Planens indholdsfortegnelse med version, dato og godkendelse.',
        en: "The plan's table of contents with version, date and approval.",
      },
      {
        da: 'Afkrydsningsskema til de første timer.',
        en: 'Tick list for the first hours.',
      },
      {
        da: 'Beslutningsreferat, hvor ledelsen har gennemgået beredskabet for hændelser.',
        en: 'Decision minutes in which management has reviewed the readiness for incidents.',
      },
    ],
  },
  '17.5': {
    topic: {
      da: 'Roller fordelt før en hændelse',
      en: 'Roles assigned before an incident',
    },
    asks: {
      da: 'Opgaverne ved en hændelse er fordelt på forhånd mellem for eksempel it, klinik, jura, kommunikation, medicoteknik og ledelse. Hver rolle har en stedfortræder og kender sin opgave.',
      en: 'The tasks in an incident are shared out beforehand between for example IT, clinic, legal, communication, medical technology and management. Each role has a deputy and knows its task.',
    },
    evidence: [
      {
        da: 'Rolleoversigt med funktioner i stedet for navne.',
        en: 'Overview of roles with functions in place of names.',
      },
      {
        da: 'Opgavekort for én rolle.',
        en: 'Task card for one role.',
      },
      {
        da: 'Antal roller, hvis indehaver og stedfortræder har fået en introduktion.',
        en: 'Number of roles whose holder and deputy have had an introduction.',
      },
    ],
    most: {
      da: 'Antal roller med både indehaver og stedfortræder ud af alle roller, som planen for hændelser nævner.',
      en: 'Number of roles with both a holder and a deputy, out of all roles that the plan for incidents names.',
    },
  },
  '17.6': {
    topic: {
      da: 'Kontakt, når e-mail og telefon er nede',
      en: 'Contact when e-mail and phones are down',
    },
    asks: {
      da: 'Det er aftalt, hvordan de ansvarlige taler sammen under en hændelse, og hvilken vej de bruger, hvis e-mail og telefon er ramt. Reservevejen er prøvet.',
      en: 'It is agreed how those responsible talk to each other during an incident, and which channel they use if e-mail and telephone are hit. The back-up channel has been tried.',
    },
    evidence: [
      {
        da: 'Kommunikationsplan med første og anden vej til hver modtagergruppe.',
        en: 'Communication plan with first and second channel to each group of recipients.',
      },
      {
        da: 'Resultat af en prøve af reservevejen: antal kaldt, antal nået og tid.',
        en: 'Result of a test of the back-up channel: number called, number reached and time.',
      },
    ],
    most: {
      da: 'Antal roller i planen, som kan nås ad reservevejen, ud af alle, som skal kunne nås under en hændelse.',
      en: 'Number of roles in the plan that can be reached through the back-up channel, out of all that must be reachable during an incident.',
    },
  },
  '17.7': {
    topic: {
      da: 'Øvelser i at håndtere en hændelse',
      en: 'Exercises in handling an incident',
    },
    asks: {
      da: 'De ansvarlige øver en hændelse, som ligner virkeligheden, for eksempel et døgn uden journal. Øvelsen viser, hvem der beslutter, og om de kan få fat i hinanden, og den fører til rettelser i planen.',
      en: 'Those responsible rehearse an incident that resembles reality, for example a day and a night without patient records. The exercise shows who decides and whether they can reach each other, and it leads to corrections of the plan.',
    },
    evidence: [
      {
        da: 'Drejebog for øvelsen med dato og deltagende roller.',
        en: 'Script of the exercise with date and roles taking part.',
      },
      {
        da: 'Rapport om øvelsen med læringspunkter, uden navne.',
        en: 'Report on the exercise with lessons learnt, without names.',
      },
      {
        da: 'Antal aftalte rettelser og antal gennemførte.',
        en: 'Number of corrections agreed and number made.',
      },
    ],
    most: {
      da: 'Antal roller, som har været med i en øvelse siden sidste vurdering, ud af alle roller i planen for hændelser.',
      en: 'Number of roles that have taken part in an exercise since the last assessment, out of all roles in the plan for incidents.',
    },
  },
  '17.8': {
    topic: {
      da: 'Læring efter en hændelse',
      en: 'Learning after an incident',
    },
    asks: {
      da: 'Efter en hændelse gennemgår de involverede, hvad der skete, hvad der virkede, og hvad der skal ændres. Formålet er læring og ikke at placere skyld, og hver aftale får en ansvarlig og en frist.',
      en: 'After an incident those involved go through what happened, what worked and what must change. The purpose is learning and not to place blame, and each action agreed is given a responsible person and a deadline.',
    },
    evidence: [
      {
        da: 'Skabelon for gennemgang af en hændelse.',
        en: 'Template for the review of an incident.',
      },
      {
        da: 'Antal hændelser, antal gennemgået og antal aftaler lukket til tiden.',
        en: 'Number of incidents, number reviewed and number of agreed actions closed in time.',
      },
      {
        da: 'Sagsnummer på én afsluttet gennemgang.',
        en: 'Case number of one completed review.',
      },
    ],
    most: {
      da: 'Antal hændelser med en gennemgang ud af alle, som efter enhedens egne grænser skal gennemgås.',
      en: "Number of incidents with a review, out of all that by the unit's own limits must be reviewed.",
    },
  },
  '17.9': {
    topic: {
      da: 'Grænser for, hvad der er en hændelse',
      en: 'When something counts as an incident',
    },
    asks: {
      da: 'Det er skrevet ned, hvornår noget usædvanligt er en sikkerhedshændelse, hvornår den er væsentlig, og hvem der afgør det. Grænserne passer til fristerne for anmeldelse og underretning.',
      en: 'It is written down when something unusual is a security incident, when it is significant and who decides. The limits fit the deadlines for notifying authorities and those affected.',
    },
    evidence: [
      {
        da: 'Skala med opdigtede eksempler fra enheden for hvert trin.',
        en: 'Scale with invented examples from the unit for each step.',
      },
      {
        da: 'Antal sager på hvert trin i perioden.',
        en: 'Number of cases at each step during the period.',
      },
      {
        da: 'Resultat af en prøve, hvor flere medarbejdere på vagt hver for sig har placeret de samme opdigtede sager.',
        en: 'Result of a test in which several employees on duty have each placed the same invented cases.',
      },
    ],
  },
} satisfies Record<string, SafeguardExplanation>
