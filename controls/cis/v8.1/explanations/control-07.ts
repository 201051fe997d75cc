import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations07 = {
  '7.1': {
    topic: { da: 'Fremgangsmåde for sårbarheder', en: 'Procedure for vulnerabilities' },
    asks: {
      da: 'Enheden har en godkendt fremgangsmåde, som siger, hvordan sårbarheder bliver fundet, hvem der vurderer dem, og hvem der skal have besked. Medicoteknik og fagsystemer hos leverandører er med.',
      en: 'The unit has an approved procedure that says how vulnerabilities are found, who assesses them and who is told. Medical devices and specialist systems at suppliers are included.',
    },
    evidence: [
      {
        da: 'Fremgangsmåden med version, godkendelse og dato for næste gennemgang.',
        en: 'The procedure with version, approval and the date of the next review.',
      },
      {
        da: 'Skema over, hvad enheden, Regional IT og leverandørerne hver har ansvaret for.',
        en: 'Table of what the unit, Regional IT and the suppliers are each responsible for.',
      },
      {
        da: 'Sagsnummer på vurderingen af en sårbarhed, som er offentligt kendt.',
        en: 'Case number of the assessment of a vulnerability that is publicly known.',
      },
    ],
  },
  '7.2': {
    topic: { da: 'De farligste sårbarheder først', en: 'The most dangerous vulnerabilities first' },
    asks: {
      da: 'Enheden har godkendte frister for at rette sårbarheder, og de farligste har den korteste frist. Når en frist ikke kan holdes, bliver der taget stilling til risikoen på det rette niveau, og risikoaccepten har en udløbsdato.',
      en: 'The unit has approved deadlines for correcting vulnerabilities, and the most dangerous have the shortest. When a deadline cannot be met, the risk is decided on at the right level, and the acceptance has an expiry date.',
    },
    evidence: [
      {
        da: 'Skema med frister efter alvor, godkendt af ledelsen.',
        en: 'Table of deadlines by severity, approved by management.',
      },
      {
        da: 'Antal åbne sårbarheder efter alvor og alder, uden navne på systemer.',
        en: 'Number of open vulnerabilities by severity and age, without names of systems.',
      },
      {
        da: 'Sagsnumre på gældende risikoaccepter.',
        en: 'Case numbers of current risk acceptances.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor der bliver fulgt op på fristerne, ud af alle systemer, som enheden har ansvaret for.',
      en: 'Number of systems where the deadlines are followed up, out of all systems the unit is responsible for.',
    },
  },
  '7.3': {
    topic: { da: 'Opdatering af styresystemer', en: 'Updating operating systems' },
    asks: {
      da: 'Styresystemerne på enhedens computere, servere og telefoner bliver opdateret automatisk efter en fast plan. Udstyr, som ikke kan opdateres på den måde, har sin egen aftale.',
      en: "The operating systems on the unit's computers, servers and phones are updated automatically by a fixed plan. Equipment that cannot be updated in that way has an arrangement of its own.",
    },
    evidence: [
      {
        da: 'Rapport med antal computere og servere, som er ajour, bagud eller uden kontakt.',
        en: 'Report with the number of computers and servers that are up to date, behind or out of contact.',
      },
      {
        da: 'Skærmbillede af planen for opdateringer.',
        en: 'Screenshot of the plan for updates.',
      },
      {
        da: 'Antal stykker udstyr uden for den automatiske opdatering, fordelt på årsag.',
        en: 'Number of pieces of equipment outside automatic updating, by reason.',
      },
    ],
    most: {
      da: 'Antal computere, servere og telefoner, som fik den seneste opdatering inden fristen, ud af alle i drift. Opgør medicoteknisk udstyr for sig.',
      en: 'Number of computers, servers and phones that got the latest update in time, out of all in operation. Count medical devices separately.',
    },
  },
  '7.4': {
    topic: { da: 'Opdatering af programmer', en: 'Updating software' },
    asks: {
      da: 'Browsere, kontorprogrammer og andre udbredte programmer på enhedens udstyr bliver opdateret automatisk. For fagsystemer er det aftalt, hvornår der bliver opdateret, så det kliniske arbejde kan fortsætte.',
      en: "Browsers, office software and other widespread programs on the unit's equipment are updated automatically. For specialist systems it is agreed when they are updated, so that clinical work can go on.",
    },
    evidence: [
      {
        da: 'Antal installationer af de mest brugte programmer, fordelt på nyeste og ældre version.',
        en: 'Number of installations of the most used programs, by newest and older version.',
      },
      {
        da: 'Kalender over de tidspunkter, hvor fagsystemer bliver opdateret.',
        en: 'Calendar of the times at which specialist systems are updated.',
      },
      {
        da: 'Afsnittet om opdateringer i en leverandøraftale.',
        en: 'The section on updates in a supplier agreement.',
      },
    ],
    most: {
      da: 'Antal programmer, som bliver opdateret automatisk, ud af alle godkendte programmer. Opgør fagsystemer for sig.',
      en: 'Number of programs updated automatically, out of all approved programs. Count specialist systems separately.',
    },
  },
  '7.5': {
    topic: { da: 'Scanning inde på netværket', en: 'Scanning inside the network' },
    asks: {
      da: 'Et værktøj undersøger jævnligt udstyret på det interne netværk for kendte sårbarheder. Enheden får resultatet for sit eget udstyr og ved, hvem der handler på det.',
      en: 'A tool regularly examines the equipment on the internal network for known vulnerabilities. The unit gets the result for its own equipment and knows who acts on it.',
    },
    evidence: [
      {
        da: 'Dato og omfang for de seneste scanninger, opgjort i antal stykker udstyr.',
        en: 'Date and extent of the latest scans, in number of pieces of equipment.',
      },
      {
        da: 'Sammenfatning med antal fund efter alvor.',
        en: 'Summary with the number of findings by severity.',
      },
      {
        da: 'Aftale om medicoteknik, som ikke tåler scanning, og om hvad der bliver gjort i stedet.',
        en: 'Agreement on medical devices that cannot tolerate scanning, and on what is done instead.',
      },
    ],
    most: {
      da: 'Antal stykker udstyr, som blev scannet i perioden, ud af alle på det interne netværk.',
      en: 'Number of pieces of equipment scanned in the period, out of all on the internal network.',
    },
  },
  '7.6': {
    topic: { da: 'Scanning udefra', en: 'Scanning from outside' },
    asks: {
      da: 'De systemer, som kan nås fra internettet, bliver jævnligt undersøgt for sårbarheder. Enheden har sørget for, at alle dens hjemmesider, portaler og fjernadgange er omfattet.',
      en: 'The systems that can be reached from the internet are regularly examined for vulnerabilities. The unit has seen to it that all its websites, portals and ways in from outside are covered.',
    },
    evidence: [
      {
        da: 'Antal hjemmesider, portaler og fjernadgange, som er omfattet.',
        en: 'Number of websites, portals and ways in from outside that are covered.',
      },
      {
        da: 'Antal fund efter alvor ved de to seneste scanninger udefra.',
        en: 'Number of findings by severity in the two latest scans from outside.',
      },
      {
        da: 'Sagsnummer på indmeldingen af en ny hjemmeside.',
        en: 'Case number of the registration of a new website.',
      },
    ],
    most: {
      da: 'Antal scannede systemer ud af alle, som kan nås fra internettet. Systemer hos leverandører er med.',
      en: 'Number of systems scanned, out of all that can be reached from the internet. Systems at suppliers are included.',
    },
  },
  '7.7': {
    topic: { da: 'Fundne sårbarheder bliver lukket', en: 'Vulnerabilities found are closed' },
    asks: {
      da: 'Sårbarheder, som er fundet i enhedens udstyr og systemer, bliver rettet inden den frist, som alvoren giver. En ny undersøgelse viser, at rettelsen virker.',
      en: "Vulnerabilities found in the unit's equipment and systems are corrected within the deadline their severity gives. A new examination shows that the correction works.",
    },
    evidence: [
      {
        da: 'Antal sårbarheder pr. måned, som er lukket til tiden, lukket for sent eller stadig åbne.',
        en: 'Number of vulnerabilities per month that were closed in time, closed late or are still open.',
      },
      {
        da: 'Antal rettelser, som en ny scanning har bekræftet.',
        en: 'Number of corrections that a new scan has confirmed.',
      },
      {
        da: 'Referat af opfølgning med systemejerne, uden detaljer om svagheder.',
        en: 'Minutes of follow-up with the system owners, without details of weaknesses.',
      },
    ],
    most: {
      da: 'Antal sårbarheder, som er lukket inden fristen, ud af alle, hvis frist udløb i perioden.',
      en: 'Number of vulnerabilities closed within the deadline, out of all whose deadline fell in the period.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
