import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations06 = {
  '6.1': {
    topic: { da: 'Vejen til ny adgang', en: 'The way to new access' },
    asks: {
      da: 'Enheden giver ny adgang på samme måde hver gang: lederen anmoder, den rette godkender, og beslutningen kan findes igen. Adgangen svarer til opgaverne og er ikke en kopi af en kollegas adgang.',
      en: "The unit grants new access in the same way every time: the manager requests, the right person approves, and the decision can be found again. The access matches the tasks and is not a copy of a colleague's access.",
    },
    evidence: [
      {
        da: 'Skabelon til anmodning om adgang.',
        en: 'Template for requesting access.',
      },
      {
        da: 'Antal anmodninger i det seneste kvartal, fordelt på godkendt og afvist.',
        en: 'Number of requests in the last quarter, by approved and refused.',
      },
      {
        da: 'Sagsnumre fra en stikprøve, hvor nye adgange er fulgt tilbage til en godkendelse.',
        en: 'Case numbers from a sample in which new access was traced back to an approval.',
      },
    ],
    most: {
      da: 'Antal nye adgange, som kan føres tilbage til en godkendelse, ud af alle nye adgange i perioden. Vikarer og studerende er med.',
      en: 'Number of new access rights that can be traced to an approval, out of all granted in the period. Temporary staff and students are included.',
    },
  },
  '6.2': {
    topic: { da: 'Adgangen stopper, når behovet gør', en: 'Access ends when the need does' },
    asks: {
      da: 'Enheden lukker adgangen, når en medarbejder stopper, og tilpasser den, når opgaverne ændrer sig. Lederen ved, hvem der skal have besked, og hvordan adgangen kan lukkes med det samme ved mistanke om misbrug.',
      en: 'The unit closes access when an employee leaves, and adjusts it when tasks change. The manager knows whom to tell, and how access can be closed at once on suspicion of misuse.',
    },
    evidence: [
      {
        da: 'Antal fratrådte i perioden og antal, hvis adgang var lukket inden fristen.',
        en: 'Number of leavers in the period, and number whose access was closed in time.',
      },
      {
        da: 'Tjekliste til ledere ved fratræden og jobskifte.',
        en: 'Checklist for managers when an employee leaves or changes jobs.',
      },
      {
        da: 'Antal afleverede adgangskort og telefoner holdt op mod antal fratrådte.',
        en: 'Number of access cards and phones handed in, set against the number of leavers.',
      },
    ],
    most: {
      da: 'Antal fratrådte og flyttede medarbejdere, hvis adgang blev lukket eller ændret til tiden, ud af alle i perioden.',
      en: 'Number of leavers and movers whose access was closed or changed in time, out of all in the period.',
    },
  },
  '6.3': {
    topic: {
      da: 'Totrinsbekræftelse på systemer på internettet',
      en: 'Two-step verification for systems on the web',
    },
    asks: {
      da: 'Når en medarbejder logger ind på et system, som kan nås fra internettet, bekræfter medarbejderen sit login i to trin, for eksempel med adgangskode og telefon. Enheden stiller samme krav til systemer, som en leverandør driver.',
      en: 'When an employee signs in to a system that can be reached from the internet, the employee confirms the sign-in in two steps, for example with a password and a phone. The unit demands the same of systems run by a supplier.',
    },
    evidence: [
      {
        da: 'Antal systemer, som kan nås fra internettet, og antal af dem med totrinsbekræftelse.',
        en: 'Number of systems that can be reached from the internet, and how many of them have two-step verification.',
      },
      {
        da: 'Skærmbillede af loginreglen for et af systemerne, uden brugere.',
        en: 'Screenshot of the sign-in rule for one of the systems, without users.',
      },
      {
        da: 'Antal undtagelser med begrundelse og dato for, hvornår de slutter.',
        en: 'Number of exceptions, with reason and the date on which they end.',
      },
    ],
    most: {
      da: 'Antal systemer med totrinsbekræftelse ud af alle, som ansatte eller samarbejdsparter kan logge ind på fra internettet.',
      en: 'Number of systems with two-step verification, out of all that employees or partners can sign in to from the internet.',
    },
  },
  '6.4': {
    topic: { da: 'Totrinsbekræftelse ved fjernadgang', en: 'Two-step verification for remote access' },
    asks: {
      da: 'Medarbejdere og leverandører, som kobler sig på enhedens netværk udefra, bekræfter det i to trin. Der findes ingen vej ind med adgangskode alene, heller ikke til service på medicoteknik.',
      en: "Employees and suppliers who connect to the unit's network from outside confirm it in two steps. There is no way in with a password alone, not even for servicing medical devices.",
    },
    evidence: [
      {
        da: 'Skærmbillede af kravet i løsningen til fjernadgang.',
        en: 'Screenshot of the requirement in the remote access solution.',
      },
      {
        da: 'Antal konti med fjernadgang, fordelt på medarbejdere og leverandører.',
        en: 'Number of accounts with remote access, by employees and suppliers.',
      },
      {
        da: 'Afsnittet om login i en aftale om fjernservice på medicoteknik.',
        en: 'The section on signing in from an agreement on remote service of medical devices.',
      },
    ],
    most: {
      da: 'Antal veje ind på netværket med totrinsbekræftelse ud af alle veje ind. Leverandørernes egne forbindelser er med.',
      en: "Number of ways into the network with two-step verification, out of all ways in. Suppliers' own connections are included.",
    },
  },
  '6.5': {
    topic: { da: 'Totrinsbekræftelse for administratorer', en: 'Two-step verification for administrators' },
    asks: {
      da: 'Den, der logger ind for at administrere et af enhedens systemer, bekræfter det i to trin, uanset hvor systemet står. Der er få konti til nødsituationer, og brugen af dem bliver overvåget.',
      en: "Whoever signs in to administer one of the unit's systems confirms it in two steps, wherever the system stands. There are few accounts for emergencies, and their use is monitored.",
    },
    evidence: [
      {
        da: 'Antal administratorkonti med og uden totrinsbekræftelse.',
        en: 'Number of administrator accounts with and without two-step verification.',
      },
      {
        da: 'Skærmbillede af loginreglen for administratorer.',
        en: 'Screenshot of the sign-in rule for administrators.',
      },
      {
        da: 'Procedure for konti til nødsituationer og dato for den seneste afprøvning.',
        en: 'Procedure for emergency accounts and the date of the latest trial.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor administratorer bekræfter i to trin, ud af alle systemer, som har administratorer.',
      en: 'Number of systems where administrators confirm in two steps, out of all systems that have administrators.',
    },
  },
  '6.6': {
    topic: { da: 'Oversigt over loginløsninger', en: 'List of sign-in solutions' },
    asks: {
      da: 'Enheden ved, hvilke løsninger der afgør, om en bruger kan logge ind, og hvad brugeren må. Det fælles brugersystem, fagsystemer med egen brugerstyring og løsninger hos leverandører står i oversigten.',
      en: 'The unit knows which solutions decide whether a user can sign in, and what the user may do. The common user system, specialist systems with their own users, and solutions at suppliers are on the list.',
    },
    evidence: [
      {
        da: 'Oversigten med type, ansvarlig rolle og antal tilkoblede systemer.',
        en: 'The list with type, responsible role and number of connected systems.',
      },
      {
        da: 'Dato for den seneste gennemgang af oversigten og antal rettelser.',
        en: 'Date of the latest review of the list and number of corrections.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor det fremgår, hvilken loginløsning de bruger, ud af alle systemer, som enheden bruger.',
      en: 'Number of systems for which it is stated which sign-in solution they use, out of all systems the unit uses.',
    },
  },
  '6.7': {
    topic: { da: 'Fælles login til systemerne', en: 'One common sign-in' },
    asks: {
      da: 'Enhedens medarbejdere logger ind gennem regionens fælles login, hvor det også bliver afgjort, hvad de har adgang til. Et system med sit eget login har en begrundelse.',
      en: "The unit's employees sign in through the region's common sign-in, where it is also decided what they have access to. A system with a sign-in of its own has a reason.",
    },
    evidence: [
      {
        da: 'Antal systemer med fælles login og antal uden, fordelt på årsag.',
        en: 'Number of systems with the common sign-in and number without, by reason.',
      },
      {
        da: 'Skabelon til anskaffelse af systemer, hvor fælles login er et krav.',
        en: 'Template for procuring systems, where the common sign-in is a requirement.',
      },
      {
        da: 'Skærmbillede af tilsluttede systemer i det fælles login.',
        en: 'Screenshot of connected systems in the common sign-in.',
      },
    ],
    most: {
      da: 'Antal systemer med fælles login ud af alle, som medarbejderne logger ind på. Skriv, hvor mange der ikke kan tilsluttes.',
      en: 'Number of systems with the common sign-in, out of all that employees sign in to. State how many cannot be connected.',
    },
  },
  '6.8': {
    topic: { da: 'Adgang, som følger rollen', en: 'Access that follows the role' },
    asks: {
      da: 'Enheden har beskrevet, hvilken adgang hver rolle har brug for, for eksempel sygeplejerske på et sengeafsnit eller lægesekretær. Med faste mellemrum bliver medarbejdernes faktiske adgang sammenlignet med beskrivelsen.',
      en: "The unit has described which access each role needs, for example ward nurse or medical secretary. At fixed intervals employees' actual access is compared with the description.",
    },
    evidence: [
      {
        da: 'Rollebeskrivelser for de mest brugte systemer.',
        en: 'Role descriptions for the systems used most.',
      },
      {
        da: 'Antal rettigheder uden for rollen før og efter den seneste sammenligning.',
        en: 'Number of rights outside the role before and after the latest comparison.',
      },
      {
        da: 'Andel ledere, som har gennemført sammenligningen.',
        en: 'Share of managers who have carried out the comparison.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor adgangen bliver givet efter beskrevne roller, ud af alle med fortrolige oplysninger.',
      en: 'Number of systems where access is given by described roles, out of all with confidential data.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
