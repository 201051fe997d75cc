import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations04 = {
  '4.1': {
    topic: { da: 'Standard for sikker opsætning', en: 'Standard for secure set-up' },
    asks: {
      da: 'Enheden har en godkendt standard for, hvordan hver type computer, server, telefon og program bliver sat sikkert op. Nyt udstyr følger standarden fra første dag.',
      en: 'The unit has an approved standard for how each type of computer, server, phone and software is set up securely. New equipment follows the standard from the first day.',
    },
    evidence: [
      {
        da: 'Standarden for én type udstyr, med version og dato.',
        en: 'The standard for one type of equipment, with version and date.',
      },
      {
        da: 'Antal typer udstyr med en standard og antal uden.',
        en: 'Number of types of equipment with a standard and number without.',
      },
      {
        da: 'Rapport over forskelle fra standarden, opgjort i antal.',
        en: 'Report on differences from the standard, given as numbers.',
      },
    ],
    most: {
      da: 'Antal computere, servere og telefoner, som følger deres standard, ud af alle i drift. Opgør medicoteknik for sig.',
      en: 'Number of computers, servers and phones that follow their standard, out of all in operation. Count medical devices separately.',
    },
  },
  '4.2': {
    topic: { da: 'Standard for netværksudstyr', en: 'Standard for network equipment' },
    asks: {
      da: 'Enhedens netværksudstyr, for eksempel firewalls og trådløse adgangspunkter, er sat op efter en skreven standard. Standarden bliver gennemgået med faste mellemrum, og når netværket bliver bygget om.',
      en: "The unit's network equipment, such as firewalls and wireless access points, is set up by a written standard. The standard is reviewed at fixed intervals, and when the network is rebuilt.",
    },
    evidence: [
      {
        da: 'Standardens indholdsfortegnelse og dato for godkendelse.',
        en: "The standard's table of contents and date of approval.",
      },
      {
        da: 'Antal afvigelser, som den seneste sammenligning med standarden viste.',
        en: 'Number of deviations shown by the latest comparison with the standard.',
      },
      {
        da: 'Sagsnumre på rettelser efter sammenligningen.',
        en: 'Case numbers of corrections made after the comparison.',
      },
    ],
    most: {
      da: 'Antal stykker netværksudstyr, som følger standarden, ud af alle, også dem til medicoteknik og bygningsstyring.',
      en: 'Number of pieces of network equipment that follow the standard, out of all, including those for medical devices and building systems.',
    },
  },
  '4.3': {
    topic: { da: 'Skærmen låser af sig selv', en: 'The screen locks by itself' },
    asks: {
      da: 'Enhedens computere låser skærmen, når ingen har brugt dem i den tid, som regionens regler fastsætter. Hvor patientbehandlingen kræver en anden løsning, for eksempel på en operationsstue, er undtagelsen godkendt og begrænset.',
      en: "The unit's computers lock the screen when nobody has used them for the time set by the region's rules. Where treatment of patients needs another solution, for example in an operating theatre, the exception is approved and limited.",
    },
    evidence: [
      {
        da: 'Skærmbillede af den fælles indstilling med antal minutter.',
        en: 'Screenshot of the common setting with the number of minutes.',
      },
      {
        da: 'Antal computere med længere tid end standarden, fordelt på begrundelse.',
        en: 'Number of computers with a longer time than the standard, by reason.',
      },
      {
        da: 'Sagsnummer på risikovurderingen af skærme, som ikke låser.',
        en: 'Case number of the risk assessment of screens that do not lock.',
      },
    ],
    most: {
      da: 'Antal computere med automatisk lås ud af alle, hvor medarbejdere logger ind. Delte computere på sengeafsnit er med.',
      en: 'Number of computers with an automatic lock, out of all where employees sign in. Shared computers on wards are included.',
    },
  },
  '4.4': {
    topic: { da: 'Firewall på servere', en: 'Firewalls on servers' },
    asks: {
      da: 'Hver af enhedens servere har en firewall, som kun lader nødvendig trafik komme igennem. Reglerne har et formål, og regler, som ingen længere bruger, bliver fjernet.',
      en: "Each of the unit's servers has a firewall that lets only necessary traffic through. The rules have a purpose, and rules that nobody uses any more are removed.",
    },
    evidence: [
      {
        da: 'Antal servere med og uden aktiv firewall, med årsag for dem uden.',
        en: 'Number of servers with and without an active firewall, with the reason for those without.',
      },
      {
        da: 'Dato og sagsnummer for den seneste gennemgang af reglerne.',
        en: 'Date and case number of the latest review of the rules.',
      },
    ],
    most: {
      da: 'Antal servere med aktiv firewall ud af alle servere, som enheden eller dens leverandører driver.',
      en: 'Number of servers with an active firewall, out of all servers that the unit or its suppliers run.',
    },
  },
  '4.5': {
    topic: { da: 'Firewall på medarbejdernes computere', en: "Firewalls on employees' computers" },
    asks: {
      da: 'Firewallen er slået til på enhedens computere og afviser al trafik, som ingen har givet lov til. Medarbejderen kan ikke slå den fra, heller ikke hjemme eller på rejse.',
      en: "The firewall is active on the unit's computers and refuses all traffic that has not been permitted. Employees cannot switch it off, even at home or while travelling.",
    },
    evidence: [
      {
        da: 'Statusrapport med antal computere, hvor firewallen er aktiv.',
        en: 'Status report with the number of computers where the firewall is active.',
      },
      {
        da: 'Skærmbillede af den indstilling, som gælder uden for regionens netværk.',
        en: "Screenshot of the setting that applies outside the region's network.",
      },
    ],
    most: {
      da: 'Antal computere med aktiv firewall ud af alle, som er udleveret til medarbejdere eller står fremme til fælles brug.',
      en: 'Number of computers with an active firewall, out of all handed out to employees or set up for common use.',
    },
  },
  '4.6': {
    topic: { da: 'Sikker administration af udstyr', en: 'Secure administration of equipment' },
    asks: {
      da: 'Administratorer og leverandører styrer enhedens udstyr og programmer gennem krypterede forbindelser. Ændringer i opsætningen kan spores og rulles tilbage.',
      en: "Administrators and suppliers manage the unit's equipment and software through encrypted connections. Changes to the set-up can be traced and undone.",
    },
    evidence: [
      {
        da: 'Antal systemer, som stadig bliver styret uden kryptering, med plan for dem.',
        en: 'Number of systems still managed without encryption, with the plan for them.',
      },
      {
        da: 'Sagsnummer på en ændring, hvor godkendelse og afprøvning kan ses.',
        en: 'Case number of a change where approval and testing can be seen.',
      },
      {
        da: 'Skærmbillede, som viser, at styring uden kryptering er slået fra.',
        en: 'Screenshot showing that management without encryption is switched off.',
      },
    ],
    most: {
      da: 'Antal servere, fagsystemer og andet udstyr, som kun kan styres gennem krypterede forbindelser, ud af alt, som kan styres på afstand.',
      en: 'Number of servers, specialist systems and other equipment that can be managed through encrypted connections only, out of all that can be managed remotely.',
    },
  },
  '4.7': {
    topic: { da: 'Konti og koder fra fabrikken', en: 'Accounts and passwords from the factory' },
    asks: {
      da: 'Enheden lukker de konti, der følger med nyt udstyr og nye programmer, eller skifter koden, før noget bliver taget i brug. Hvor fabrikanten ikke tillader det, er adgangen begrænset på en anden måde.',
      en: 'The unit closes the accounts that come with new equipment and software, or changes the password, before anything is put to use. Where the manufacturer does not allow this, access is limited in another way.',
    },
    evidence: [
      {
        da: 'Tjekliste til modtagelse af nyt udstyr, hvor skift af fabrikskoder er et punkt.',
        en: 'Checklist for receiving new equipment, where changing factory passwords is an item.',
      },
      {
        da: 'Antal stykker medicoteknik med uændret fabrikskode og den kompenserende foranstaltning.',
        en: 'Number of medical devices with an unchanged factory password, and the compensating measure.',
      },
      {
        da: 'Resultat af en stikprøve: antal undersøgt og antal med fabrikskode.',
        en: 'Result of a sample: number examined and number with a factory password.',
      },
    ],
    most: {
      da: 'Antal typer udstyr og programmer, hvor fabrikskonti er lukket eller ændret, ud af alle typer i brug.',
      en: 'Number of types of equipment and software where factory accounts are closed or changed, out of all types in use.',
    },
  },
  '4.8': {
    topic: { da: 'Oprydning i unødvendige funktioner', en: 'Clearing out what is not needed' },
    asks: {
      da: 'Funktioner, som enheden ikke bruger, er fjernet eller slået fra på servere, computere, printere og andet udstyr. Hver funktion, som er tilbage, har et formål.',
      en: 'Functions that the unit does not use are removed or switched off on servers, computers, printers and other equipment. Every function that is left has a purpose.',
    },
    evidence: [
      {
        da: 'Udsnit af opsætningsstandarden, som siger, hvilke funktioner der er slået fra.',
        en: 'Part of the set-up standard that says which functions are switched off.',
      },
      {
        da: 'Antal aktive funktioner før og efter den seneste oprydning.',
        en: 'Number of active functions before and after the latest clean-up.',
      },
    ],
    most: {
      da: 'Antal servere, computere og printere, som kun har nødvendige funktioner, ud af alle i drift.',
      en: 'Number of servers, computers and printers with necessary functions only, out of all in operation.',
    },
  },
  '4.9': {
    topic: { da: 'Godkendte navneservere', en: 'Approved name servers' },
    asks: {
      da: 'En navneserver er den tjeneste, som viser computeren vej til en adresse på internettet. Enhedens udstyr bruger kun navneservere, som regionen har godkendt.',
      en: "A name server is the service that shows a computer the way to an address on the internet. The unit's equipment uses only name servers that the region has approved.",
    },
    evidence: [
      {
        da: 'Skærmbillede af den fælles indstilling for navneservere.',
        en: 'Screenshot of the common setting for name servers.',
      },
      {
        da: 'Antal standsede forsøg pr. måned på at bruge navneservere, som ikke er godkendt.',
        en: 'Number of stopped attempts per month to use name servers that are not approved.',
      },
    ],
    most: {
      da: 'Antal computere, servere og andet udstyr, som bruger en godkendt navneserver, ud af alt udstyr, der kan nå internettet.',
      en: 'Number of computers, servers and other equipment using an approved name server, out of all equipment that can reach the internet.',
    },
  },
  '4.10': {
    topic: { da: 'Spærring efter forkerte koder', en: 'Lock-out after wrong codes' },
    asks: {
      da: 'Enhedens bærbare computere, tablets og telefoner spærrer for flere forsøg, når koden er tastet forkert det antal gange, som reglerne fastsætter. Det er beskrevet, hvordan medarbejderen får adgang igen.',
      en: "The unit's laptops, tablets and phones refuse further attempts when the code has been mistyped the number of times set by the rules. It is described how the employee regains access.",
    },
    evidence: [
      {
        da: 'Skærmbillede af indstillingen for telefoner og for bærbare computere.',
        en: 'Screenshot of the setting for phones and for laptops.',
      },
      {
        da: 'Antal spærringer, som brugersupporten har ophævet i det seneste kvartal.',
        en: 'Number of lock-outs lifted by the help desk in the last quarter.',
      },
    ],
    most: {
      da: 'Antal bærbare computere, tablets og telefoner, som spærrer, ud af alle, som er udleveret.',
      en: 'Number of laptops, tablets and phones that lock out, out of all handed out.',
    },
  },
  '4.11': {
    topic: { da: 'Sletning af mobilt udstyr på afstand', en: 'Erasing mobile equipment remotely' },
    asks: {
      da: 'Når en af enhedens telefoner, tablets eller bærbare computere bliver væk eller bliver stjålet, kan regionens oplysninger på den slettes på afstand. Medarbejderne ved, hvem de ringer til, så det sker hurtigt.',
      en: "When one of the unit's phones, tablets or laptops is lost or stolen, the region's data on it can be erased remotely. Employees know whom to ring, so that it happens quickly.",
    },
    evidence: [
      {
        da: 'Antal meldte tab og antal sletninger, med tiden fra melding til sletning.',
        en: 'Number of losses reported and number of erasures, with the time from report to erasure.',
      },
      {
        da: 'Notat om en afprøvning på en telefon, som ikke var i brug.',
        en: 'Note on a trial with a phone that was not in use.',
      },
      {
        da: 'Vejledning om tabt udstyr med telefonnummer til vagten.',
        en: 'Guide on lost equipment with the telephone number of the duty desk.',
      },
    ],
    most: {
      da: 'Antal telefoner, tablets og bærbare computere, som kan slettes på afstand, ud af alle med regionens oplysninger.',
      en: "Number of phones, tablets and laptops that can be erased remotely, out of all holding the region's data.",
    },
  },
  '4.12': {
    topic: {
      da: 'Arbejde og privatliv adskilt på telefonen',
      en: 'Work and private life apart on the phone',
    },
    asks: {
      da: 'På telefoner og tablets ligger arbejdets e-mails, filer og apps i et beskyttet område, som private apps ikke kan læse. Det gælder også medarbejdernes egne telefoner, hvis enheden tillader dem.',
      en: "On phones and tablets, work e-mail, files and apps are kept in a protected area that private apps cannot read. This also applies to employees' own phones if the unit permits them.",
    },
    evidence: [
      {
        da: 'Skærmbillede af den indstilling, som forhindrer kopiering fra arbejdsområdet til private apps.',
        en: 'Screenshot of the setting that prevents copying from the work area to private apps.',
      },
      {
        da: 'Antal telefoner med arbejdsområde, fordelt på regionens og medarbejdernes egne.',
        en: "Number of phones with a work area, by the region's and employees' own.",
      },
      {
        da: 'Regler for brug af egen telefon, godkendt af ledelsen.',
        en: "Rules for the use of one's own phone, approved by management.",
      },
    ],
    most: {
      da: 'Antal telefoner og tablets med et beskyttet område ud af alle, som henter regionens e-mails eller filer.',
      en: "Number of phones and tablets with a protected area, out of all that fetch the region's e-mail or files.",
    },
  },
} satisfies Record<string, SafeguardExplanation>
