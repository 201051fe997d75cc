import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations11 = {
  '11.1': {
    topic: {
      da: 'Plan for at få data tilbage',
      en: 'Plan for getting data back',
    },
    asks: {
      da: 'Enheden har en godkendt plan, der siger, hvilke data der skal kunne hentes tilbage, i hvilken rækkefølge og af hvem. Planen bliver gennemgået hvert år, og når et system bliver skiftet ud.',
      en: 'The unit has an approved plan that says which data must be recoverable, in what order and by whom. The plan is reviewed every year, and when a system is replaced.',
    },
    evidence: [
      {
        da: 'Planens forside med version, dato og godkendelse.',
        en: "The plan's front page with version, date and approval.",
      },
      {
        da: 'Oversigt over systemer med længste acceptable nedetid og største acceptable datatab.',
        en: 'Overview of systems with the longest acceptable downtime and the greatest acceptable loss of data.',
      },
      {
        da: 'Beslutningsreferat fra den seneste gennemgang af planen.',
        en: 'Decision minutes from the latest review of the plan.',
      },
    ],
    most: {
      da: 'Antal systemer, som planen omfatter, ud af alle systemer med data, som enheden har ansvaret for.',
      en: 'Number of systems the plan covers, out of all systems with data that the unit is responsible for.',
    },
  },
  '11.2': {
    topic: {
      da: 'Automatisk sikkerhedskopi af data',
      en: 'Automatic backup of data',
    },
    asks: {
      da: 'De data, som enheden ikke kan undvære, bliver kopieret automatisk i den rytme, som planen fastsætter. Når en kopi mislykkes, får en ansvarlig besked.',
      en: 'The data the unit cannot do without are copied automatically at the intervals set by the plan. When a copy fails, somebody responsible is told.',
    },
    evidence: [
      {
        da: 'Månedsrapport med antal planlagte, gennemførte og mislykkede kopier.',
        en: 'Monthly report with the number of copies planned, completed and failed.',
      },
      {
        da: 'Skærmbillede af tidsplanen for et vigtigt system.',
        en: 'Screenshot of the schedule for an important system.',
      },
      {
        da: 'Sagsnumre på mislykkede kopier, som er fulgt op.',
        en: 'Case numbers of failed copies that have been followed up.',
      },
    ],
    most: {
      da: 'Antal systemer med automatisk kopi ud af alle systemer med data, som ikke kan undværes. Husk små databaser og måleudstyr, som gemmer data på stedet.',
      en: 'Number of systems with automatic copying, out of all systems holding data that cannot be lost. Remember small databases and measuring equipment that stores data on the spot.',
    },
  },
  '11.3': {
    topic: {
      da: 'Beskyttelse af sikkerhedskopierne',
      en: 'Protection of the backups',
    },
    asks: {
      da: 'Kopierne er mindst lige så godt beskyttet som de data, de er taget af. Kun få udpegede personer kan læse, ændre eller slette dem, og fortrolige oplysninger er krypteret.',
      en: 'The copies are at least as well protected as the data they were taken from. Only a few appointed people can read, change or delete them, and confidential data are encrypted.',
    },
    evidence: [
      {
        da: 'Antal personer med adgang til kopierne, fordelt på rolle, og dato for den seneste gennemgang.',
        en: 'Number of people with access to the copies, by role, and date of the latest review.',
      },
      {
        da: 'Skærmbillede, som viser, at kopierne er krypteret.',
        en: 'Screenshot showing that the copies are encrypted.',
      },
      {
        da: 'Beskrivelse af, hvordan kopier på bånd eller disk bliver låst inde og transporteret.',
        en: 'Description of how copies on tape or disk are locked away and carried.',
      },
    ],
    most: {
      da: 'Antal systemer, hvis kopier er beskyttet som de oprindelige data, ud af alle systemer, der bliver kopieret.',
      en: 'Number of systems whose copies are protected like the original data, out of all systems that are copied.',
    },
  },
  '11.4': {
    topic: {
      da: 'Sikkerhedskopi uden for angriberens rækkevidde',
      en: "A backup beyond the attacker's reach",
    },
    asks: {
      da: 'Mindst én kopi ligger sådan, at en angriber med fuld adgang til det daglige netværk hverken kan nå eller ændre den. Den er for eksempel koblet helt fra eller ligger i en tjeneste med sine egne brugere og adgangskoder.',
      en: 'At least one copy is kept so that an attacker with full access to the everyday network can neither reach nor change it. It is for example fully disconnected, or kept in a service with users and passwords of its own.',
    },
    evidence: [
      {
        da: 'Kort, dateret beskrivelse af, hvordan kopien er holdt adskilt.',
        en: 'Short, dated description of how the copy is kept apart.',
      },
      {
        da: 'Resultat af et forsøg på at slette kopien med en almindelig administratorkonto.',
        en: 'Result of an attempt to delete the copy with an ordinary administrator account.',
      },
      {
        da: 'Skærmbillede af den frist, inden for hvilken kopien ikke kan slettes.',
        en: 'Screenshot of the period during which the copy cannot be deleted.',
      },
    ],
    most: {
      da: 'Antal systemer med en adskilt kopi ud af alle systemer med automatisk kopi. Nævn særskilt, om de systemer, som patientbehandlingen afhænger af, er med.',
      en: 'Number of systems with a separate copy, out of all systems with automatic copying. Say separately whether the systems that patient care depends on are included.',
    },
  },
  '11.5': {
    topic: {
      da: 'Afprøvning af gendannelse',
      en: 'Recovery put to the test',
    },
    asks: {
      da: 'Enheden henter på faste tidspunkter data tilbage fra kopien og ser efter, om de er hele og kan bruges. Den måler, hvor lang tid det tager, og holder tiden op mod den længste acceptable nedetid.',
      en: 'At fixed times the unit brings data back from the copy and checks that they are whole and usable. It measures how long this takes and compares the time with the longest acceptable downtime.',
    },
    evidence: [
      {
        da: 'Testrapport uden patientdata med system, dato, varighed og resultat.',
        en: 'Test report without patient data, with system, date, duration and result.',
      },
      {
        da: 'Plan for årets prøver og antal gennemførte.',
        en: "Plan of the year's tests and number carried out.",
      },
      {
        da: 'Sagsnumre på de mangler, som prøverne viste.',
        en: 'Case numbers of the shortcomings the tests revealed.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor gendannelse er prøvet siden sidste vurdering, ud af alle systemer, der bliver kopieret automatisk.',
      en: 'Number of systems whose recovery has been tested since the last assessment, out of all systems that are copied automatically.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
