import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations16 = {
  '16.1': {
    topic: {
      da: 'Fast forløb for sikker udvikling',
      en: 'A fixed procedure for secure development',
    },
    asks: {
      da: 'Når enheden udvikler eller får udviklet programmer, følger arbejdet et skrevet forløb, hvor sikkerhed er med fra de første krav til den daglige brug. Det gælder også små databaser, makroer og forbindelser mellem systemer.',
      en: 'When the unit develops software or has it developed, the work follows a written procedure in which security has its place from the first requirements to everyday use. This includes small databases, macros and connections between systems.',
    },
    evidence: [
      {
        da: 'Den godkendte beskrivelse af forløbet, med dato for seneste gennemgang.',
        en: 'The approved description of the procedure, with date of the latest review.',
      },
      {
        da: 'Udfyldt tjekliste fra én udviklingsopgave, med sagsnummer.',
        en: 'Completed checklist from one development task, with case number.',
      },
      {
        da: 'Antal udviklingsopgaver i perioden, fordelt på egne og bestilte.',
        en: 'Number of development tasks during the period, split into own and ordered.',
      },
    ],
    most: {
      da: 'Antal udviklingsopgaver, som har fulgt forløbet, ud af alle i perioden. Medregn dem, som en klinik selv har sat i gang.',
      en: 'Number of development tasks that have followed the procedure, out of all during the period. Include those a clinic has started by itself.',
    },
  },
  '16.2': {
    topic: {
      da: 'Meldinger om svagheder i egne programmer',
      en: 'Reports of weaknesses in own software',
    },
    asks: {
      da: 'Der er ét kendt sted at melde en svaghed i enhedens egne programmer, også for folk udefra, og den, som melder, får svar. Hver melding får en ansvarlig og en frist og bliver fulgt, til svagheden er rettet.',
      en: "There is one known place to report a weakness in the unit's own software, for outsiders too, and whoever reports gets an answer. Each report is given a responsible person and a deadline, and is followed until the weakness is corrected.",
    },
    evidence: [
      {
        da: 'Adressen på den side, hvor svagheder kan meldes.',
        en: 'The address of the page where weaknesses can be reported.',
      },
      {
        da: 'Antal meldinger, tid til første svar og tid til rettelse.',
        en: 'Number of reports, time to first answer and time to correction.',
      },
      {
        da: 'Skabelon for svar til den, som melder.',
        en: 'Template for the answer to whoever reports.',
      },
    ],
  },
  '16.3': {
    topic: {
      da: 'Årsagen bag en svaghed',
      en: 'The cause behind a weakness',
    },
    asks: {
      da: 'Når der er fundet en svaghed i et program, undersøger udviklerne, hvorfor den opstod. De retter også årsagen, så den samme slags svaghed ikke kommer igen.',
      en: 'When a weakness has been found in a program, the developers examine why it arose. They correct the cause as well, so that the same kind of weakness does not come back.',
    },
    evidence: [
      {
        da: 'Skema til undersøgelse af årsagen.',
        en: 'Form for examining the cause.',
      },
      {
        da: 'Antal undersøgte svagheder og de hyppigste årsager.',
        en: 'Number of weaknesses examined and the most frequent causes.',
      },
      {
        da: 'Sagsnummer på en arbejdsgang, som er ændret efter en undersøgelse.',
        en: 'Case number of a way of working that was changed after an examination.',
      },
    ],
    most: {
      da: 'Antal svagheder, hvor årsagen er fundet og rettet, ud af alle svagheder, som er lukket i perioden.',
      en: 'Number of weaknesses whose cause has been found and corrected, out of all weaknesses closed during the period.',
    },
  },
  '16.4': {
    topic: {
      da: 'Liste over dele, som andre har lavet',
      en: 'List of parts made by others',
    },
    asks: {
      da: 'For hvert program, som enheden udvikler, er der en liste over de færdige dele fra andre, som programmet er bygget af. Listen viser version og kendte svagheder og bliver holdt opdateret.',
      en: 'For every program the unit develops there is a list of the ready-made parts from others that the program is built of. The list shows version and known weaknesses and is kept up to date.',
    },
    evidence: [
      {
        da: 'Udtræk af komponentlisten for ét program, med dato.',
        en: 'Extract of the component list of one program, with date.',
      },
      {
        da: 'Antal programmer med liste og dato for den ældste.',
        en: 'Number of programs with a list and date of the oldest.',
      },
      {
        da: 'Skærmbillede af det værktøj, som opdaterer listerne.',
        en: 'Screenshot of the tool that updates the lists.',
      },
    ],
    most: {
      da: 'Antal programmer med en opdateret liste ud af alle, som enheden selv udvikler eller får udviklet.',
      en: 'Number of programs with an up-to-date list, out of all that the unit develops or has developed.',
    },
  },
  '16.5': {
    topic: {
      da: 'Færdige dele fra kilder, man kan stole på',
      en: 'Ready-made parts from trusted sources',
    },
    asks: {
      da: 'Udviklerne henter kun færdige dele fra godkendte kilder. Dele uden støtte eller med kendte svagheder bliver skiftet ud, før programmet bliver taget i brug.',
      en: 'Developers fetch ready-made parts only from approved sources. Parts without support or with known weaknesses are replaced before the program is put to use.',
    },
    evidence: [
      {
        da: 'Liste over godkendte kilder, med dato.',
        en: 'List of approved sources, with date.',
      },
      {
        da: 'Rapport med antal dele, antal uden støtte og antal med kendte svagheder.',
        en: 'Report with the number of parts, number without support and number with known weaknesses.',
      },
      {
        da: 'Sagsnummer på en udskiftning af en del.',
        en: 'Case number of a part that was replaced.',
      },
    ],
    most: {
      da: 'Antal dele, som stadig får rettelser og ikke har kendte svagheder, ud af alle dele på komponentlisterne.',
      en: 'Number of parts that still receive corrections and have no known weaknesses, out of all parts on the component lists.',
    },
  },
  '16.6': {
    topic: {
      da: 'Svagheder i rækkefølge efter alvor',
      en: 'Weaknesses in order of severity',
    },
    asks: {
      da: 'Enheden bruger en fast skala for, hvor alvorlig en svaghed i et program er. Skalaen afgør, hvor hurtigt svagheden skal rettes, og hvad der skal være lukket, før programmet bliver taget i brug.',
      en: 'The unit uses a set scale for how severe a weakness in a program is. The scale decides how fast the weakness must be corrected and what must be closed before the program is put to use.',
    },
    evidence: [
      {
        da: 'Skalaen med frister og dato for godkendelse.',
        en: 'The scale with time limits and date of approval.',
      },
      {
        da: 'Antal åbne svagheder på hvert trin og antal over fristen.',
        en: 'Number of open weaknesses at each step and number past their deadline.',
      },
      {
        da: 'Skabelon for risikoaccept, når en svaghed ikke kan rettes til tiden.',
        en: 'Template for risk acceptance when a weakness cannot be corrected in time.',
      },
    ],
    most: {
      da: 'Antal åbne svagheder, som er placeret på skalaen, ud af alle åbne svagheder i egne programmer.',
      en: 'Number of open weaknesses placed on the scale, out of all open weaknesses in own software.',
    },
  },
  '16.7': {
    topic: {
      da: 'Sikker grundopsætning under programmet',
      en: 'A secure foundation under the program',
    },
    asks: {
      da: 'De servere, databaser og cloudtjenester, som et program kører på, er sat op efter en godkendt, sikker skabelon. Udviklere kan ikke svække opsætningen uden godkendelse.',
      en: 'The servers, databases and cloud services a program runs on are set up from an approved, secure template. Developers cannot weaken the set-up without approval.',
    },
    evidence: [
      {
        da: 'Skabelonens forside med kilde, version og dato.',
        en: "The template's front page with source, version and date.",
      },
      {
        da: 'Rapport med antal servere og tjenester efter skabelonen og antal afvigelser.',
        en: 'Report with the number of servers and services following the template and number of deviations.',
      },
      {
        da: 'Sagsnummer på en godkendt afvigelse.',
        en: 'Case number of an approved deviation.',
      },
    ],
    most: {
      da: 'Antal servere, databaser og cloudtjenester, som følger en skabelon, ud af alle, som egne programmer kører på.',
      en: 'Number of servers, databases and cloud services that follow a template, out of all that own software runs on.',
    },
  },
  '16.8': {
    topic: {
      da: 'Prøvemiljø adskilt fra den daglige brug',
      en: 'Test environment apart from everyday use',
    },
    asks: {
      da: 'Udvikling og prøver foregår i et andet miljø end det, som behandlingen af patienter bruger. De to miljøer har hver deres adgange.',
      en: 'Development and testing take place in another environment than the one the care of patients uses. The two environments have separate accounts and rights.',
    },
    evidence: [
      {
        da: 'Tegning over miljøerne, som viser, hvor de er adskilt.',
        en: 'Drawing of the environments showing where they are apart.',
      },
      {
        da: 'Antal personer med adgang til begge miljøer, med begrundelse pr. rolle.',
        en: 'Number of people with access to both environments, with a reason per role.',
      },
      {
        da: 'Beskrivelse af, hvordan prøvedata bliver lavet uden patientoplysninger.',
        en: 'Description of how test data are made without patient data.',
      },
    ],
    most: {
      da: 'Antal programmer med et adskilt prøvemiljø ud af alle egne programmer i daglig brug.',
      en: 'Number of programs with a separate test environment, out of all own programs in everyday use.',
    },
  },
  '16.9': {
    topic: {
      da: 'Undervisning af udviklere',
      en: 'Training for developers',
    },
    asks: {
      da: 'De, som skriver eller ændrer programmer, lærer at undgå de svagheder, som er typiske for det sprog og den platform, de bruger. Konsulenter er også omfattet.',
      en: 'Those who write or change programs learn to avoid the weaknesses typical of the language and platform they use. Consultants are included.',
    },
    evidence: [
      {
        da: 'Kursusplan for udviklere med emner og datoer.',
        en: 'Course plan for developers with topics and dates.',
      },
      {
        da: 'Antal udviklere med kursus i det seneste år, med konsulenter for sig.',
        en: 'Number of developers with a course in the last year, with consultants apart.',
      },
    ],
    most: {
      da: 'Antal udviklere, som har gennemført et kursus, ud af alle, der kunne ændre kode i perioden.',
      en: 'Number of developers who have completed a course, out of all who could change code during the period.',
    },
  },
  '16.10': {
    topic: {
      da: 'Sikkerhed tænkt ind i opbygningen',
      en: 'Security built into the design',
    },
    asks: {
      da: 'Programmer bliver bygget op, så ingen får mere adgang end nødvendigt, og så alt, der kommer ind udefra, bliver efterprøvet. Funktioner, som ikke er nødvendige, er slået fra.',
      en: 'Programs are designed so that nobody gets more access than needed and so that everything coming in from outside is checked. Functions that are not needed are turned off.',
    },
    evidence: [
      {
        da: 'De skrevne principper for opbygning, med dato.',
        en: 'The written design principles, with date.',
      },
      {
        da: 'Referat af en gennemgang af ét programs opbygning, med sagsnummer.',
        en: "Minutes of a review of one program's design, with case number.",
      },
      {
        da: 'Tjekliste, som udviklerne bruger ved større ændringer.',
        en: 'Checklist that developers use for larger changes.',
      },
    ],
    most: {
      da: 'Antal programmer, som er holdt op mod principperne, ud af alle nye og væsentligt ændrede programmer i perioden.',
      en: 'Number of programs held up against the principles, out of all new and substantially changed programs during the period.',
    },
  },
  '16.11': {
    topic: {
      da: 'Anerkendte løsninger til login og kryptering',
      en: 'Proven solutions for sign-in and encryption',
    },
    asks: {
      da: 'Login, kryptering og logning i egne programmer bygger på anerkendte løsninger fra platformen eller regionen. Udviklerne laver ikke deres egne.',
      en: 'Sign-in, encryption and logging in own software are built on proven solutions from the platform or the region. Developers do not make their own.',
    },
    evidence: [
      {
        da: 'Liste over de løsninger, som er godkendt til hvert formål.',
        en: 'List of the solutions approved for each purpose.',
      },
      {
        da: 'Antal programmer, som bruger regionens login, og antal med deres eget.',
        en: "Number of programs that use the region's sign-in and number with their own.",
      },
    ],
    most: {
      da: 'Antal programmer uden hjemmelavet login, kryptering eller logning ud af alle egne programmer.',
      en: 'Number of programs without home-made sign-in, encryption or logging, out of all own programs.',
    },
  },
  '16.12': {
    topic: {
      da: 'Automatisk gennemgang af koden',
      en: 'Automatic examination of the code',
    },
    asks: {
      da: 'Værktøjer leder efter svagheder i koden og i det kørende program, mens det bliver udviklet. Fundene bliver behandlet, før en ny version bliver taget i brug.',
      en: 'Tools look for weaknesses in the code and in the running program while it is being developed. The findings are dealt with before a new version is put to use.',
    },
    evidence: [
      {
        da: 'Skærmbillede af det trin i udviklingen, hvor gennemgangen sker.',
        en: 'Screenshot of the step of development where the examination takes place.',
      },
      {
        da: 'Antal fund pr. kvartal og antal lukket, før versionen blev taget i brug.',
        en: 'Number of findings per quarter and number closed before the version was put to use.',
      },
    ],
    most: {
      da: 'Antal programmer, hvis kode bliver gennemgået ved hver ændring, ud af alle, som enheden udvikler.',
      en: 'Number of programs whose code is examined at every change, out of all that the unit develops.',
    },
  },
  '16.13': {
    topic: {
      da: 'Indbrudsprøve af egne programmer',
      en: 'Penetration test of own programs',
    },
    asks: {
      da: 'Fagfolk prøver at misbruge enhedens vigtigste egne programmer, både som fremmede og som brugere, der er logget ind. Prøven bliver udført, hvor den ikke forstyrrer behandlingen af patienter.',
      en: "Specialists try to misuse the unit's most important own programs, both as strangers and as users who are signed in. The test is carried out where it does not disturb the care of patients.",
    },
    evidence: [
      {
        da: 'Forside og sammenfatning af rapporten, uden detaljer om svagheder.',
        en: 'Front page and summary of the report, without details of weaknesses.',
      },
      {
        da: 'Plan for, hvilke programmer der bliver prøvet hvornår.',
        en: 'Plan of which programs are tested when.',
      },
      {
        da: 'Antal fund efter alvor og antal lukkede, for hvert program.',
        en: 'Number of findings by severity and number closed, for each program.',
      },
    ],
    most: {
      da: 'Antal programmer, der er prøvet, ud af alle egne programmer, som enheden har udpeget som kritiske.',
      en: 'Number of programs tested, out of all own programs that the unit has named as critical.',
    },
  },
  '16.14': {
    topic: {
      da: 'Gennemtænkning af mulige angreb',
      en: 'Thinking through possible attacks',
    },
    asks: {
      da: 'Før koden bliver skrevet, gennemgår udviklere og kommende brugere, hvordan programmet kan blive misbrugt. De beslutter, hvad der skal forhindre det.',
      en: 'Before the code is written, developers and future users go through how the program could be misused. They decide what is to prevent it.',
    },
    evidence: [
      {
        da: 'Skabelon for gennemgangen.',
        en: 'Template for the walk-through.',
      },
      {
        da: 'Oversigt fra én gennemgang med trussel, modtræk, ansvarlig rolle og frist.',
        en: 'Overview from one walk-through with threat, countermeasure, responsible role and deadline.',
      },
      {
        da: 'Antal udviklingsopgaver, hvor angreb er tænkt igennem, og antal i alt.',
        en: 'Number of development tasks for which attacks have been thought through, and number in all.',
      },
    ],
  },
} satisfies Record<string, SafeguardExplanation>
