import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations05 = {
  '5.1': {
    topic: { da: 'Overblik over brugerkonti', en: 'Overview of user accounts' },
    asks: {
      da: 'Enheden ved, hvor mange konti den har, hvad de bliver brugt til, og hvem der er ansvarlig for dem. Lederne bekræfter med faste mellemrum, at der stadig er brug for kontiene.',
      en: 'The unit knows how many accounts it has, what they are used for and who is responsible for them. Managers confirm at fixed intervals that the accounts are still needed.',
    },
    evidence: [
      {
        da: 'Antal konti fordelt på medarbejdere, vikarer, studerende, leverandører og administratorer.',
        en: 'Number of accounts by employees, temporary staff, students, suppliers and administrators.',
      },
      {
        da: 'Andel ledere, som har bekræftet deres konti i den seneste runde.',
        en: 'Share of managers who have confirmed their accounts in the latest round.',
      },
      {
        da: 'Antal konti, som blev lukket efter runden.',
        en: 'Number of accounts closed after the round.',
      },
    ],
    most: {
      da: 'Antal systemer, hvis konti er med i overblikket, ud af alle systemer, hvor enheden har brugere.',
      en: 'Number of systems whose accounts are in the overview, out of all systems where the unit has users.',
    },
  },
  '5.2': {
    topic: { da: 'En adgangskode bruges kun ét sted', en: 'A password is used in one place only' },
    asks: {
      da: 'Hver af enhedens konti har sin egen adgangskode, som ikke bliver delt og ikke bliver brugt andre steder. Koden følger regionens regler, både når den står alene, og når der også er totrinsbekræftelse.',
      en: "Each of the unit's accounts has a password of its own that is not shared and not used elsewhere. It follows the region's rules, both where it stands alone and where there is two-step verification as well.",
    },
    evidence: [
      {
        da: 'Skærmbillede af reglerne for adgangskoder i det fælles brugersystem.',
        en: 'Screenshot of the password rules in the common user system.',
      },
      {
        da: 'Antal fagsystemer med egne adgangskoder og antal af dem, som følger reglerne.',
        en: 'Number of specialist systems with passwords of their own, and how many of them follow the rules.',
      },
      {
        da: 'Vejledning til medarbejderne om at lave og gemme adgangskoder.',
        en: 'Guide for employees on making and keeping passwords.',
      },
    ],
    most: {
      da: 'Antal systemer, som afviser adgangskoder uden for reglerne, ud af alle, hvor brugere logger ind med en kode.',
      en: 'Number of systems that refuse passwords outside the rules, out of all where users sign in with a password.',
    },
  },
  '5.3': {
    topic: { da: 'Lukning af konti, som ingen bruger', en: 'Closing accounts that nobody uses' },
    asks: {
      da: 'Enheden lukker en konto, når den ikke har været brugt i den tid, som regionens regler fastsætter. En medarbejder, der vender tilbage fra orlov, kan få sin konto åbnet igen.',
      en: "The unit closes an account when it has not been used for the time set by the region's rules. An employee who returns from leave can have the account opened again.",
    },
    evidence: [
      {
        da: 'Antal ubrugte konti før og efter den seneste oprydning.',
        en: 'Number of unused accounts before and after the latest clean-up.',
      },
      {
        da: 'Skærmbillede af den opgave, som lukker kontiene automatisk.',
        en: 'Screenshot of the job that closes the accounts automatically.',
      },
      {
        da: 'Sagsnumre på undtagelser med begrundelse og udløbsdato.',
        en: 'Case numbers of exceptions, with reason and expiry date.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor ubrugte konti bliver lukket, ud af alle systemer med brugerkonti. Husk fagsystemer, der ikke er koblet til det fælles brugersystem.',
      en: 'Number of systems where unused accounts are closed, out of all systems with user accounts. Remember specialist systems that are not connected to the common user system.',
    },
  },
  '5.4': {
    topic: { da: 'Særskilt konto til administration', en: 'A separate account for administration' },
    asks: {
      da: 'I enheden ligger rettigheder som administrator på en konto for sig, som kun bliver brugt, mens opgaven varer. Kontoen til det daglige arbejde kan hverken installere programmer eller ændre opsætningen.',
      en: 'In the unit, administrator rights are on an account of their own, which is used only while the task lasts. The account for daily work can neither install software nor change the set-up.',
    },
    evidence: [
      {
        da: 'Antal administratorkonti og antal almindelige konti, som også har administratorrettigheder.',
        en: 'Number of administrator accounts, and number of ordinary accounts that also have administrator rights.',
      },
      {
        da: 'Skærmbillede, som viser, at administratorkonti ikke har en postkasse.',
        en: 'Screenshot showing that administrator accounts have no mailbox.',
      },
      {
        da: 'Dato for den seneste gennemgang og antal fjernede administratorrettigheder.',
        en: 'Date of the latest review and number of administrator rights removed.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor administration kun sker fra særskilte konti, ud af alle systemer med administratorer. Leverandørernes konti er med.',
      en: "Number of systems where administration is done from separate accounts only, out of all systems with administrators. Suppliers' accounts are included.",
    },
  },
  '5.5': {
    topic: { da: 'Konti, som systemer bruger', en: 'Accounts used by systems' },
    asks: {
      da: 'Nogle konti bliver brugt af systemer, for eksempel når laboratoriet sender svar til journalen om natten. Enheden kan gøre rede for, hvorfor hver af dem findes, og hvem der tager stilling til, om den fortsat er nødvendig.',
      en: 'Some accounts are used by systems, for example when the laboratory sends results to the patient record at night. The unit can explain why each of them exists, and who decides whether it is still needed.',
    },
    evidence: [
      {
        da: 'Antal systemkonti pr. system og antal uden en ansvarlig funktion.',
        en: 'Number of system accounts per system, and number without a responsible function.',
      },
      {
        da: 'Skabelon til oprettelse af en systemkonto.',
        en: 'Template for creating a system account.',
      },
      {
        da: 'Antal systemkonti, som er nedlagt i det seneste år.',
        en: 'Number of system accounts closed down in the last year.',
      },
    ],
    most: {
      da: 'Antal systemkonti med formål og ansvarlig ud af alle, som et udtræk fra systemerne viser.',
      en: 'Number of system accounts with a purpose and someone responsible, out of all that an extract from the systems shows.',
    },
  },
  '5.6': {
    topic: { da: 'Konti styret fra ét sted', en: 'Accounts managed from one place' },
    asks: {
      da: 'Enhedens konti bliver oprettet, ændret og lukket i regionens fælles brugersystem. Når en konto bliver lukket dér, lukker adgangen til de tilsluttede systemer også.',
      en: "The unit's accounts are created, changed and closed in the region's common user system. When an account is closed there, access to the connected systems closes too.",
    },
    evidence: [
      {
        da: 'Antal systemer, som henter deres konti i det fælles brugersystem, og antal med egne konti.',
        en: 'Number of systems that get their accounts from the common user system, and number with accounts of their own.',
      },
      {
        da: 'Plan for tilslutning af de resterende systemer, med kvartal.',
        en: 'Plan for connecting the remaining systems, with quarter.',
      },
      {
        da: 'Resultat af en stikprøve: antal lukkede konti og antal, som stadig virkede i et tilsluttet system.',
        en: 'Result of a sample: number of closed accounts, and number that still worked in a connected system.',
      },
    ],
    most: {
      da: 'Antal systemer, hvis konti bliver styret i det fælles brugersystem, ud af alle systemer med konti.',
      en: 'Number of systems whose accounts are managed in the common user system, out of all systems with accounts.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
