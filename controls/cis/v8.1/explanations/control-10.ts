import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations10 = {
  '10.1': {
    topic: {
      da: 'Virusværn på computere og servere',
      en: 'Virus protection on computers and servers',
    },
    asks: {
      da: 'Enhedens computere og servere har et program, der finder og stopper skadelige programmer. Hvor det ikke kan installeres, for eksempel på medicoteknik, er en kompenserende foranstaltning beskrevet og godkendt.',
      en: "The unit's computers and servers have a program that finds and stops malicious software. Where it cannot be installed, for example on medical devices, a compensating measure is described and approved.",
    },
    evidence: [
      {
        da: 'Udtræk med antal computere og servere med og uden aktivt værn, fordelt på type.',
        en: 'Extract with the number of computers and servers with and without active protection, by type.',
      },
      {
        da: 'Liste over typer af udstyr uden værn, med kompenserende foranstaltning og sagsnummer.',
        en: 'List of types of equipment without protection, with compensating measure and case number.',
      },
    ],
    most: {
      da: 'Antal maskiner med aktivt værn ud af alle maskiner i udstyrsoversigten, ikke kun dem, som værnet selv kender.',
      en: 'Number of machines with active protection, out of all machines in the equipment inventory, and not only those the protection itself knows of.',
    },
  },
  '10.2': {
    topic: {
      da: 'Virusværn, som opdaterer sig selv',
      en: 'Virus protection that updates itself',
    },
    asks: {
      da: 'Virusværnet henter selv viden om nye skadelige programmer, uden at nogen skal huske det. En maskine, der er kommet bagud, bliver opdaget og bragt på plads.',
      en: 'The virus protection fetches knowledge of new malicious software by itself, with nobody having to remember it. A machine that has fallen behind is discovered and put right.',
    },
    evidence: [
      {
        da: 'Rapport med antal maskiner efter den seneste opdaterings alder.',
        en: 'Report with the number of machines by age of the latest update.',
      },
      {
        da: 'Skærmbillede af tidsplanen for opdatering.',
        en: 'Screenshot of the update schedule.',
      },
      {
        da: 'Antal maskiner, der var bagud i perioden, og hvor længe det varede.',
        en: 'Number of machines that were behind during the period, and for how long.',
      },
    ],
    most: {
      da: 'Antal maskiner, der er opdateret inden for enhedens egen frist, ud af alle maskiner med virusværn. Skriv fristen ved siden af tallet.',
      en: "Number of machines updated within the unit's own time limit, out of all machines with virus protection. Write the time limit beside the number.",
    },
  },
  '10.3': {
    topic: {
      da: 'Ingen automatisk start fra USB-drev',
      en: 'No automatic start from USB drives',
    },
    asks: {
      da: 'Når nogen sætter et USB-drev, en cd eller et hukommelseskort i en af enhedens computere, starter intet program af sig selv.',
      en: "When someone puts a USB drive, a CD or a memory card into one of the unit's computers, no program starts by itself.",
    },
    evidence: [
      {
        da: 'Skærmbillede af den fælles indstilling, som slår automatisk start fra.',
        en: 'Screenshot of the common setting that turns automatic start off.',
      },
      {
        da: 'Resultat af en stikprøve med dato og antal prøvede computere.',
        en: 'Result of a spot check with date and number of computers tried.',
      },
    ],
    most: {
      da: 'Antal computere, hvor automatisk start er slået fra, ud af alle computere, som kan læse bærbare medier.',
      en: 'Number of computers with automatic start turned off, out of all computers that can read portable media.',
    },
  },
  '10.4': {
    topic: {
      da: 'Undersøgelse af bærbare medier',
      en: 'Examination of portable media',
    },
    asks: {
      da: "USB-drev og andre bærbare medier bliver undersøgt for skadelige programmer, når de bliver sat i, uden at medarbejderen skal gøre noget. Det gælder også cd'er med billeder, som patienter har med.",
      en: 'USB drives and other portable media are examined for malicious software when they are inserted, without the employee having to do anything. This includes CDs with images that patients bring along.',
    },
    evidence: [
      {
        da: 'Skærmbillede af indstillingen, som starter undersøgelsen ved tilslutning.',
        en: 'Screenshot of the setting that starts the examination on insertion.',
      },
      {
        da: 'Antal undersøgte medier og antal fund i perioden.',
        en: 'Number of media examined and number of findings during the period.',
      },
      {
        da: 'Instruks for den computer, hvor medier udefra bliver læst ind.',
        en: 'Instruction for the computer on which media from outside are read in.',
      },
    ],
    most: {
      da: 'Antal computere, der selv undersøger medier, ud af dem, hvor bærbare medier kan bruges. Computere, hvor medier er spærret, bliver opgjort for sig.',
      en: 'Number of computers that examine media by themselves, out of those where portable media can be used. Computers where media are blocked are counted separately.',
    },
  },
  '10.5': {
    topic: {
      da: 'Styresystemets egne spærringer',
      en: "The operating system's own barriers",
    },
    asks: {
      da: 'De funktioner i styresystemet, som gør det svært at udnytte en svaghed i et program, er slået til på enhedens computere og servere. En undtagelse for et enkelt program er skrevet ned med begrundelse.',
      en: "The functions of the operating system that make it hard to exploit a weakness in a program are enabled on the unit's computers and servers. An exception for a single program is written down with its reason.",
    },
    evidence: [
      {
        da: 'Skærmbillede fra den fælles opsætning, som viser, hvilke funktioner der er slået til.',
        en: 'Screenshot from the common set-up showing which functions are switched on.',
      },
      {
        da: 'Rapport med antal maskiner, der følger opsætningen, og antal, der afviger.',
        en: 'Report with the number of machines that follow the set-up and the number that deviate.',
      },
      {
        da: 'Liste over programmer med undtagelse, begrundelse og dato.',
        en: 'List of programs with an exception, its reason and date.',
      },
    ],
    most: {
      da: 'Antal maskiner, hvor funktionerne er slået til, ud af dem, hvis styresystem har dem. Opgør for sig de maskiner, hvis styresystem er for gammelt til det.',
      en: 'Number of machines with the functions switched on, out of those whose operating system has them. Count separately the machines whose operating system is too old for it.',
    },
  },
  '10.6': {
    topic: {
      da: 'Fælles styring af virusværnet',
      en: 'Virus protection run from one place',
    },
    asks: {
      da: 'Virusværnet bliver sat op og fulgt fra ét sted, og medarbejderne kan ikke selv slå det fra. Et fund på en computer kan ses centralt, uden at medarbejderen skal melde det.',
      en: 'The virus protection is set up and followed from one place, and employees cannot turn it off themselves. A finding on a computer can be seen centrally without the employee having to report it.',
    },
    evidence: [
      {
        da: 'Skærmbillede af det fælles overblik med antal maskiner efter status, uden maskinnavne.',
        en: 'Screenshot of the common overview with the number of machines by status, without machine names.',
      },
      {
        da: 'Antal fund i perioden og antal, som er fulgt til ende.',
        en: 'Number of findings during the period and number followed to their end.',
      },
      {
        da: 'Skærmbillede af den spærring, som forhindrer brugeren i at slå værnet fra.',
        en: 'Screenshot of the lock that keeps the user from turning the protection off.',
      },
    ],
    most: {
      da: 'Antal maskiner, som for nylig har sendt status til det fælles overblik, ud af alle maskiner med virusværn. Angiv, hvor mange dage tallet dækker.',
      en: 'Number of machines that have recently sent their status to the common overview, out of all machines with virus protection. State how many days the figure covers.',
    },
  },
  '10.7': {
    topic: {
      da: 'Værn, som reagerer på adfærd',
      en: 'Protection that reacts to behaviour',
    },
    asks: {
      da: 'Værnet reagerer på det, et program gør, også når programmet er ukendt, for eksempel hvis det pludselig krypterer mange filer. Mistænkelig adfærd bliver standset eller meldt til en vagt.',
      en: 'The protection reacts to what a program does, also when the program is unknown, for example if it suddenly encrypts many files. Suspicious behaviour is stopped or reported to somebody on duty.',
    },
    evidence: [
      {
        da: 'Skærmbillede af indstillingen, som viser, hvad der sker ved mistænkelig adfærd.',
        en: 'Screenshot of the setting that shows what happens on suspicious behaviour.',
      },
      {
        da: 'Antal reaktioner i perioden, fordelt på skadelige programmer og falske alarmer.',
        en: 'Number of reactions during the period, split into malicious software and false alarms.',
      },
      {
        da: 'Sagsnummer på en reaktion, som vagten har undersøgt.',
        en: 'Case number of a reaction that the duty team has looked into.',
      },
    ],
    most: {
      da: 'Antal computere og servere, hvor funktionen er slået til, ud af alle, som har virusværn. Angiv, hvor mange der kun melder og ikke standser.',
      en: 'Number of computers and servers with the function switched on, out of all that have virus protection. State how many only report and do not stop.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
