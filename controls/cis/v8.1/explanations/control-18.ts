import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations18 = {
  '18.1': {
    topic: {
      da: 'Program for indbrudsprøver',
      en: 'Programme for penetration tests',
    },
    asks: {
      da: 'Der er en godkendt plan for indbrudsprøver, også kaldet penetrationstest: hvad der bliver prøvet, hvor ofte, af hvem og inden for hvilke grænser. Den siger også, hvem der kan standse en prøve, som rammer behandlingen af patienter, og hvordan fundene bliver fulgt op.',
      en: 'There is an approved plan for penetration tests, in which specialists try to break in: what is tested, how often, by whom and within which limits. It also says who can stop a test that affects the care of patients, and how findings are followed up.',
    },
    evidence: [
      {
        da: 'Det godkendte program med omfang, rytme og regler for at standse.',
        en: 'The approved programme with scope, intervals and rules for stopping.',
      },
      {
        da: 'Skabelon for aftalen med dem, som udfører prøven.',
        en: 'Template for the agreement with those who carry out the test.',
      },
      {
        da: 'Kalender med årets planlagte og gennemførte prøver.',
        en: "Calendar of the year's tests, planned and done.",
      },
    ],
  },
  '18.2': {
    topic: {
      da: 'Indbrudsprøve udefra',
      en: 'Penetration test from outside',
    },
    asks: {
      da: 'Fagfolk prøver fra internettet, om de kan komme ind gennem det, som regionen har åbent udadtil. Prøven bliver gentaget i den rytme, som programmet fastsætter.',
      en: 'Specialists try from the internet whether they can get in through what the region has open to the outside. The test is repeated at the intervals the programme sets.',
    },
    evidence: [
      {
        da: 'Rapportens sammenfatning med dato, omfang og udførende firma, uden detaljer om svagheder.',
        en: "The report's summary with date, scope and firm, without details of weaknesses.",
      },
      {
        da: 'Antal systemer, som var med i prøven, og antal fund efter alvor.',
        en: 'Number of systems included in the test and number of findings by severity.',
      },
    ],
    most: {
      da: 'Antal tjenester, som har været med i en prøve, ud af alle regionens tjenester, som kan nås fra internettet.',
      en: "Number of services that have been part of a test, out of all the region's services that can be reached from the internet.",
    },
  },
  '18.3': {
    topic: {
      da: 'Rettelse af det, som prøverne fandt',
      en: 'Correcting what the tests found',
    },
    asks: {
      da: 'Hvert fund fra en prøve får en ansvarlig og en frist efter alvor og bliver fulgt, til det er lukket. Det, som ikke kan rettes, bliver forelagt den rette ledelse som en risiko.',
      en: 'Every finding from a test is given a responsible person and a deadline by severity, and is followed until it is closed. What cannot be corrected is put to the right management as a risk.',
    },
    evidence: [
      {
        da: 'Antal fund, fordelt på åbne, lukkede og over fristen.',
        en: 'Number of findings, split into open, closed and past the deadline.',
      },
      {
        da: 'Skabelon for handleplan efter en prøve.',
        en: 'Template for the action plan after a test.',
      },
      {
        da: 'Sagsnummer på en risikoaccept med udløbsdato.',
        en: 'Case number of a risk acceptance with expiry date.',
      },
    ],
    most: {
      da: 'Antal fund, hvor rettelsen er prøvet og virker, ud af alle fund i de rapporter, som er modtaget i perioden.',
      en: 'Number of findings whose correction has been tested and works, out of all findings in the reports received during the period.',
    },
  },
  '18.4': {
    topic: {
      da: 'Eftersyn af værnene efter en prøve',
      en: 'Checking the defences after a test',
    },
    asks: {
      da: 'Efter hver prøve ser enheden efter, om værn og overvågning standsede eller opdagede det, som testerne gjorde. Hvor de ikke gjorde, bliver indstillinger og alarmer rettet.',
      en: 'After each test the unit checks whether defences and monitoring stopped or discovered what the testers did. Where they did not, settings and alerts are corrected.',
    },
    evidence: [
      {
        da: 'Skema over testernes skridt med markering af standset, opdaget eller overset.',
        en: "Table of the testers' steps, each marked as stopped, discovered or missed.",
      },
      {
        da: 'Antal nye eller ændrede alarmer efter prøven.',
        en: 'Number of alerts added or changed after the test.',
      },
    ],
    most: {
      da: 'Antal skridt, som blev standset eller opdaget, ud af alle skridt i testrapporten. Skridt, som siden er dækket, bliver opgjort for sig.',
      en: 'Number of steps that were stopped or discovered, out of all steps in the test report. Steps covered since then are counted separately.',
    },
  },
  '18.5': {
    topic: {
      da: 'Indbrudsprøve indefra',
      en: 'Penetration test from inside',
    },
    asks: {
      da: 'Fagfolk prøver, hvor langt de kan komme fra et netværksstik eller en almindelig konto inde i enheden. De kliniske ledere er varslet, og prøven kan standses med det samme.',
      en: 'Specialists try how far they can get from a network socket or an ordinary account inside the unit. The clinical managers are forewarned, and the test can be stopped at once.',
    },
    evidence: [
      {
        da: 'Sammenfatning af prøven med dato, udgangspunkt og antal fund.',
        en: 'Summary of the test with date, starting point and number of findings.',
      },
      {
        da: 'Varslingsplan med de roller, som har fået besked, og nummeret til at standse prøven.',
        en: 'Warning plan with the roles that were told and the number for stopping the test.',
      },
    ],
    most: {
      da: 'Antal zoner, som har været med i en prøve indefra, ud af alle på netværkstegningen. Zoner, som er holdt ude af hensyn til patienter, bliver opgjort for sig.',
      en: 'Number of zones that have been part of a test from inside, out of all on the network drawing. Zones left out for the sake of patients are counted separately.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
