import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations08 = {
  '8.1': {
    topic: { da: 'Regler for logning', en: 'Rules for logging' },
    asks: {
      da: 'Enheden har godkendte regler for, hvad systemerne logger, hvor længe loggen bliver gemt, og hvem der gennemgår den. Reglerne siger også, hvem der må se loggen, for den indeholder oplysninger om medarbejdere og patienter.',
      en: 'The unit has approved rules for what systems log, how long the log is kept and who reviews it. The rules also say who may see the log, for it contains data about employees and patients.',
    },
    evidence: [
      {
        da: 'Reglerne med dato for godkendelse.',
        en: 'The rules with the date of approval.',
      },
      {
        da: 'Skema over systemer med logtype, opbevaringstid og ansvarlig rolle.',
        en: 'Table of systems with type of log, time kept and responsible role.',
      },
      {
        da: 'Den orientering, som medarbejderne har fået om logning og logopfølgning.',
        en: 'The information employees have been given about logging and log review.',
      },
    ],
  },
  '8.2': {
    topic: { da: 'Logning er slået til', en: 'Logging is switched on' },
    asks: {
      da: 'Enhedens servere, computere, netværksudstyr og fagsystemer logger det, som reglerne for logning kræver. En ansvarlig får besked, når et system holder op med at logge.',
      en: "The unit's servers, computers, network equipment and specialist systems log what the rules for logging require. Somebody responsible is told when a system stops logging.",
    },
    evidence: [
      {
        da: 'Antal systemer, som har logget inden for det seneste døgn, og antal, som burde.',
        en: 'Number of systems that logged within the last 24 hours, and number that should have.',
      },
      {
        da: 'Skærmbillede af status for logning på et vigtigt system, uden logindhold.',
        en: 'Screenshot of the logging status of an important system, without log content.',
      },
      {
        da: 'Sagsnumre på afbrydelser i logningen, som er udbedret.',
        en: 'Case numbers of interruptions in logging that have been put right.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor logning er slået til, ud af alle, som reglerne for logning omfatter.',
      en: 'Number of systems where logging is switched on, out of all that the rules for logging cover.',
    },
  },
  '8.3': {
    topic: { da: 'Plads til loggen', en: 'Space for the log' },
    asks: {
      da: 'Enhedens systemer har plads til loggen i hele den tid, den skal gemmes. En ansvarlig får en advarsel, før pladsen slipper op, så gamle linjer ikke bliver overskrevet for tidligt.',
      en: "The unit's systems have space for the log for the whole time it must be kept. Somebody responsible is warned before the space runs out, so that old lines are not overwritten too early.",
    },
    evidence: [
      {
        da: 'Skærmbillede af brugt og ledig plads til log.',
        en: 'Screenshot of used and free space for logs.',
      },
      {
        da: 'Antal advarsler om plads i det seneste år og grænsen for, hvornår de bliver sendt.',
        en: 'Number of warnings about space in the last year, and the limit at which they are sent.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor den ledige plads bliver overvåget, ud af alle systemer, som gemmer log.',
      en: 'Number of systems where the free space is monitored, out of all systems that keep logs.',
    },
  },
  '8.4': {
    topic: { da: 'Urene går ens', en: 'The clocks agree' },
    asks: {
      da: 'Enhedens systemer og udstyr henter tiden fra de samme godkendte kilder, så det kan ses, hvad der skete først. Det gælder også medicoteknik og dørlåse der, hvor det kan lade sig gøre.',
      en: "The unit's systems and equipment get the time from the same approved sources, so that it can be seen what happened first. This includes medical devices and door locks where it can be done.",
    },
    evidence: [
      {
        da: 'Skærmbillede af den fælles indstilling for tidskilder.',
        en: 'Screenshot of the common setting for time sources.',
      },
      {
        da: 'Resultat af en stikprøve: antal systemer og den største forskel i sekunder.',
        en: 'Result of a sample: number of systems and the largest difference in seconds.',
      },
    ],
    most: {
      da: 'Antal systemer og stykker udstyr, som bruger en godkendt tidskilde, ud af alle, som logger.',
      en: 'Number of systems and pieces of equipment that use an approved time source, out of all that log.',
    },
  },
  '8.5': {
    topic: { da: 'Nok detaljer i loggen', en: 'Enough detail in the log' },
    asks: {
      da: 'Loggen fra enhedens vigtigste systemer fortæller nok til at undersøge en sag: hvem, hvad, hvornår, hvorfra og med hvilket resultat. Den indeholder ikke flere personoplysninger end nødvendigt.',
      en: "The log from the unit's most important systems tells enough to examine a case: who, what, when, from where and with what result. It does not contain more personal data than necessary.",
    },
    evidence: [
      {
        da: 'En opdigtet loglinje, som viser felterne.',
        en: 'A made-up log line that shows the fields.',
      },
      {
        da: 'Antal systemer, hvis felter er sammenlignet med reglerne for logning.',
        en: 'Number of systems whose fields have been compared with the rules for logging.',
      },
      {
        da: 'Sagsnummer på en undersøgelse, hvor loggen gav de nødvendige svar.',
        en: 'Case number of an investigation in which the log gave the answers needed.',
      },
    ],
    most: {
      da: 'Antal systemer med alle aftalte felter i loggen ud af alle, som indeholder fortrolige oplysninger.',
      en: 'Number of systems with all agreed fields in the log, out of all that contain confidential data.',
    },
  },
  '8.6': {
    topic: { da: 'Log over opslag af internetadresser', en: 'Log of internet address look-ups' },
    asks: {
      da: 'Når enhedens udstyr spørger om vej til en adresse på internettet, bliver spørgsmålet logget. Ved et angreb kan Regional IT så finde de computere, som har kontaktet angriberens adresser.',
      en: "When the unit's equipment asks the way to an address on the internet, the question is logged. In an attack, Regional IT can then find the computers that have contacted the attacker's addresses.",
    },
    evidence: [
      {
        da: 'Skærmbillede, som viser, at spørgsmålene bliver logget, uden de enkelte spørgsmål.',
        en: 'Screenshot showing that the questions are logged, without the individual questions.',
      },
      {
        da: 'Antal alarmer om skadelige adresser og antal af dem, som er undersøgt.',
        en: 'Number of alerts on harmful addresses, and how many of them have been examined.',
      },
    ],
    most: {
      da: 'Antal navneservere, som logger, ud af alle, der betjener enhedens netværk.',
      en: "Number of name servers that log, out of all that serve the unit's network.",
    },
  },
  '8.7': {
    topic: { da: 'Log over besøgte webadresser', en: 'Log of web addresses visited' },
    asks: {
      da: 'Webadresser, som bliver besøgt fra enhedens udstyr, bliver logget i det omfang, sikkerheden kræver det. Medarbejderne er orienteret, og loggen bliver kun åbnet efter faste regler.',
      en: "Web addresses visited from the unit's equipment are logged as far as security requires. Employees have been informed, and the log is opened only under fixed rules.",
    },
    evidence: [
      {
        da: 'Orientering til medarbejderne om logning af webtrafik.',
        en: 'Notice to employees on the logging of web traffic.',
      },
      {
        da: 'Skærmbillede af indstillingen med opbevaringstid.',
        en: 'Screenshot of the setting with the time kept.',
      },
      {
        da: 'Antal gange, loggen er åbnet i det seneste år, fordelt på formål.',
        en: 'Number of times the log was opened in the last year, by purpose.',
      },
    ],
    most: {
      da: 'Antal computere og servere, hvis webtrafik bliver logget, ud af alle med adgang til internettet.',
      en: 'Number of computers and servers whose web traffic is logged, out of all with access to the internet.',
    },
  },
  '8.8': {
    topic: { da: 'Log over kommandoer', en: 'Log of commands' },
    asks: {
      da: 'Kommandoer, som bliver kørt på enhedens servere og computere, bliver logget, så det kan ses, hvad en administrator eller en angriber har gjort. Loggen er sat op, så den ikke gemmer adgangskoder.',
      en: "Commands run on the unit's servers and computers are logged, so that it can be seen what an administrator or an attacker has done. The log is set up so that it keeps no passwords.",
    },
    evidence: [
      {
        da: 'Skærmbillede af indstillingen for logning af kommandoer på en server.',
        en: 'Screenshot of the setting for logging commands on a server.',
      },
      {
        da: 'Antal servere og administratorcomputere, som logger kommandoer.',
        en: "Number of servers and administrators' computers that log commands.",
      },
      {
        da: 'Beskrivelse på et overordnet niveau af, hvilke kommandoer der udløser en alarm.',
        en: 'General description of which commands trigger an alert.',
      },
    ],
    most: {
      da: 'Antal servere og computere, som logger kommandoer, ud af alle, hvor kommandoer kan køres. Opgør servere for sig.',
      en: 'Number of servers and computers that log commands, out of all where commands can be run. Count servers separately.',
    },
  },
  '8.9': {
    topic: { da: 'Loggen samlet ét sted', en: 'Logs gathered in one place' },
    asks: {
      da: 'Log fra enhedens systemer bliver sendt til regionens fælles logløsning. Dér kan hændelser ses på tværs, og en angriber kan ikke slette sine spor i det enkelte system.',
      en: "Logs from the unit's systems are sent to the region's common log solution. There, events can be seen across systems, and an attacker cannot remove the traces in the individual system.",
    },
    evidence: [
      {
        da: 'Antal systemer, som sender log til den fælles løsning, fordelt på type.',
        en: 'Number of systems that send logs to the common solution, by type.',
      },
      {
        da: 'Plan for, hvornår de resterende fagsystemer bliver koblet på.',
        en: 'Plan for when the remaining specialist systems are connected.',
      },
      {
        da: 'Skærmbillede, som viser systemernes tilslutning, uden linjer fra loggen.',
        en: "Screenshot showing the systems' connection, without lines from the log.",
      },
    ],
    most: {
      da: 'Antal systemer, som er koblet på den fælles logløsning, ud af alle, der logger.',
      en: 'Number of systems connected to the common log solution, out of all that log.',
    },
  },
  '8.10': {
    topic: { da: 'Opbevaringstid for log', en: 'How long logs are kept' },
    asks: {
      da: 'Enheden gemmer loggen så længe, som reglerne fastsætter for hvert system, og sletter den derefter. En linje kan findes frem, så længe tiden løber.',
      en: 'The unit keeps the log for as long as the rules set for each system, and then erases it. A line can be found for as long as the time runs.',
    },
    evidence: [
      {
        da: 'Skema med opbevaringstid og begrundelse for hver type log.',
        en: 'Table with the time kept and the reason for each type of log.',
      },
      {
        da: 'Dato for den ældste linje i tre udvalgte systemer.',
        en: 'Date of the oldest line in three selected systems.',
      },
      {
        da: 'Skærmbillede af den opgave, som sletter log, når tiden er gået.',
        en: 'Screenshot of the job that erases logs when the time is up.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor den ældste linje passer med opbevaringstiden, ud af alle, der har fået fastsat en tid.',
      en: 'Number of systems where the oldest line agrees with the time to be kept, out of all for which a time has been set.',
    },
  },
  '8.11': {
    topic: { da: 'Logopfølgning', en: 'Log review' },
    asks: {
      da: 'Enheden gennemgår log efter en fast plan og følger op på det, der ser usædvanligt ud. Resultatet bliver noteret, også når der ikke var noget at bemærke.',
      en: 'The unit reviews logs by a fixed plan and follows up what looks unusual. The result is noted, also when there was nothing to remark on.',
    },
    evidence: [
      {
        da: 'Antal gennemgange, fund og sager i det seneste halvår.',
        en: 'Number of reviews, findings and cases in the last six months.',
      },
      {
        da: 'Skabelon til notat om logopfølgning.',
        en: 'Template for a note on log review.',
      },
      {
        da: 'Sagsnumre på fund, som førte til en sikkerhedshændelse eller en ændring.',
        en: 'Case numbers of findings that led to a security incident or a change.',
      },
    ],
    most: {
      da: 'Antal systemer, hvor logopfølgningen er gennemført som planlagt, ud af alle, som logger.',
      en: 'Number of systems where log review was carried out as planned, out of all that log.',
    },
  },
  '8.12': {
    topic: { da: 'Log fra leverandører', en: 'Logs from suppliers' },
    asks: {
      da: 'Leverandører, som driver systemer for enheden, leverer log over login, ændringer og brug eller giver adgang til den. Aftalen siger, hvilken log det er, hvor hurtigt den kan fås, og hvor længe den findes.',
      en: 'Suppliers that run systems for the unit deliver logs of sign-ins, changes and use, or give access to them. The agreement says which logs, how quickly they can be had and how long they exist.',
    },
    evidence: [
      {
        da: 'Det afsnit i aftalen, som handler om log.',
        en: 'The section of the agreement that deals with logs.',
      },
      {
        da: 'Antal leverandører, som leverer log, og antal, som endnu ikke gør.',
        en: 'Number of suppliers that deliver logs, and number that do not yet.',
      },
      {
        da: 'Referat af et tilsynsmøde, hvor log fra leverandøren blev gennemgået.',
        en: "Minutes of a supervision meeting in which the supplier's logs were gone through.",
      },
    ],
    most: {
      da: 'Antal systemer, hvor regionen kan få loggen, ud af alle systemer, som leverandører driver for enheden.',
      en: 'Number of systems whose logs the region can get, out of all systems that suppliers run for the unit.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
