import type { SafeguardId } from './cis/v8.1/index.ts'
import type { Ability, Bilingual, SecurityFunction } from './shape.ts'

/** What a security function says about the ability its safeguards serve. */
export interface AbilityRule {
  readonly securityFunction: SecurityFunction
  readonly abilities: readonly Ability[]
  readonly reason: Bilingual
}

/** Safeguards whose ability differs from what their security function says, with the reason why. */
export interface AbilityException<Id extends string = SafeguardId> {
  readonly safeguards: readonly Id[]
  readonly abilities: readonly Ability[]
  readonly reason: Bilingual
}

/**
 * The rule for every safeguard that is no exception. The mapping is our own proposal: the strategy names the
 * four abilities, and CIS names six functions that are not the same.
 */
export const abilityRules: readonly AbilityRule[] = [
  {
    securityFunction: 'Govern',
    abilities: ['predict'],
    reason: {
      da: 'Styringen lægger fast, hvad der skal beskyttes, hvem der har ansvaret, og hvilke krav der gælder, før noget sker.',
      en: 'Governance settles what is to be protected, who is responsible and which demands apply, before anything happens.',
    },
  },
  {
    securityFunction: 'Identify',
    abilities: ['predict'],
    reason: {
      da: 'Overblikket viser, hvad der kan blive ramt, og hvor svaghederne er.',
      en: 'The overview shows what may be hit and where the weak points are.',
    },
  },
  {
    securityFunction: 'Protect',
    abilities: ['prevent'],
    reason: {
      da: 'Værnet gør det sværere for et angreb at lykkes.',
      en: 'The defence makes it harder for an attack to succeed.',
    },
  },
  {
    securityFunction: 'Detect',
    abilities: ['detect'],
    reason: {
      da: 'Foranstaltningen viser, når noget usædvanligt sker.',
      en: 'The measure shows when something unusual happens.',
    },
  },
  {
    securityFunction: 'Respond',
    abilities: ['manage'],
    reason: {
      da: 'Foranstaltningen tager hånd om det, der er fundet eller sket.',
      en: 'The measure deals with what has been found or has happened.',
    },
  },
  {
    securityFunction: 'Recover',
    abilities: ['manage'],
    reason: {
      da: 'Foranstaltningen bringer drift og data tilbage og samler op bagefter.',
      en: 'The measure brings operations and data back and takes stock afterwards.',
    },
  },
]

/** Where the rule would be wrong. */
export const abilityExceptions: readonly AbilityException[] = [
  {
    safeguards: ['1.2', '2.3'],
    abilities: ['prevent', 'manage'],
    reason: {
      da: 'Det, der ikke er godkendt, bliver håndteret, når det er fundet, og kan derefter ikke misbruges.',
      en: 'What is not approved is dealt with when found, and can then no longer be abused.',
    },
  },
  {
    safeguards: ['1.3', '1.5', '2.4'],
    abilities: ['predict', 'detect'],
    reason: {
      da: 'Søgningen finder det, som ingen har registreret, og holder samtidig overblikket ajour.',
      en: 'The search finds what nobody has registered, and keeps the overview up to date.',
    },
  },
  {
    safeguards: ['4.1', '4.2', '16.1'],
    abilities: ['prevent'],
    reason: {
      da: 'Processen sørger for, at systemer er bygget og sat sikkert op, før nogen bruger dem.',
      en: 'The process makes sure that systems are built and set up securely before anyone uses them.',
    },
  },
  {
    safeguards: ['4.11'],
    abilities: ['prevent', 'manage'],
    reason: {
      da: 'Data bliver slettet på afstand, når en telefon eller computer er mistet, så fremmede ikke får dem.',
      en: 'Data are erased from afar when a phone or computer is lost, so that strangers do not get them.',
    },
  },
  {
    safeguards: ['5.6', '6.1', '6.2', '6.8'],
    abilities: ['prevent'],
    reason: {
      da: 'Styringen afgør, hvem der kan få adgang, og holder uvedkommende ude.',
      en: 'It decides who can get access, and keeps others out.',
    },
  },
  {
    safeguards: ['7.2', '7.7'],
    abilities: ['prevent'],
    reason: {
      da: 'Svagheder bliver rettet, før en angriber når at udnytte dem.',
      en: 'Weaknesses are corrected before an attacker gets to use them.',
    },
  },
  {
    safeguards: ['8.1'],
    abilities: ['detect'],
    reason: {
      da: 'Processen afgør, hvad der bliver logget og gennemgået, og dermed hvad der kan opdages.',
      en: 'The process decides what is logged and reviewed, and thereby what can be detected.',
    },
  },
  {
    safeguards: ['8.3', '8.4'],
    abilities: ['detect'],
    reason: {
      da: 'Uden plads til loggen og samme tid i alle systemer kan et angreb ikke følges.',
      en: 'Without room for the log and the same time in all systems an attack cannot be followed.',
    },
  },
  {
    safeguards: ['8.10'],
    abilities: ['detect', 'manage'],
    reason: {
      da: 'En log, som er gemt længe nok, gør det muligt at opdage ældre spor og opklare en hændelse.',
      en: 'A log that is kept long enough makes it possible to detect older traces and to clear up an incident.',
    },
  },
  {
    safeguards: ['10.1', '10.4', '10.7'],
    abilities: ['prevent', 'detect'],
    reason: {
      da: 'Værnet opdager skadelige programmer og standser dem samtidig.',
      en: 'The protection detects malicious software and stops it at the same time.',
    },
  },
  {
    safeguards: ['11.1'],
    abilities: ['manage'],
    reason: {
      da: 'Processen beskriver, hvordan data kommer tilbage efter en hændelse.',
      en: 'The process describes how data come back after an incident.',
    },
  },
  {
    safeguards: ['11.3'],
    abilities: ['prevent', 'manage'],
    reason: {
      da: 'Beskyttede kopier er svære at ødelægge, og derfor er de der, når data skal gendannes.',
      en: 'Protected copies are hard to destroy, and so they are there when data must be recovered.',
    },
  },
  {
    safeguards: ['13.7', '13.8'],
    abilities: ['prevent', 'detect'],
    reason: {
      da: 'Værnet opdager et indbrud og standser det samtidig.',
      en: 'The protection detects an intrusion and stops it at the same time.',
    },
  },
  {
    safeguards: ['14.1'],
    abilities: ['prevent'],
    reason: {
      da: 'Undervisningen gør medarbejderne bedre til at undgå fejl og angreb.',
      en: 'The training makes employees better at avoiding mistakes and attacks.',
    },
  },
  {
    safeguards: ['14.6'],
    abilities: ['detect'],
    reason: {
      da: 'Medarbejdere, der genkender og melder hændelser, er med til at opdage dem.',
      en: 'Employees who recognise and report incidents help to detect them.',
    },
  },
  {
    safeguards: ['15.4'],
    abilities: ['prevent'],
    reason: {
      da: 'Kravene i kontrakten binder leverandøren til at beskytte data og systemer fra begyndelsen.',
      en: 'The demands in the contract bind the supplier to protect data and systems from the start.',
    },
  },
  {
    safeguards: ['15.6'],
    abilities: ['detect'],
    reason: {
      da: 'Opfølgningen viser, når en leverandørs sikkerhed bliver ringere.',
      en: "The follow-up shows when a supplier's security gets worse.",
    },
  },
  {
    safeguards: ['16.2'],
    abilities: ['predict', 'prevent'],
    reason: {
      da: 'Meldte svagheder viser, hvor et angreb kan komme, og bliver rettet, før det sker.',
      en: 'Reported weaknesses show where an attack may come, and are corrected before it does.',
    },
  },
  {
    safeguards: ['16.3'],
    abilities: ['prevent'],
    reason: {
      da: 'Når årsagen er fundet, kan den samme slags fejl undgås.',
      en: 'Once the cause is found, the same kind of fault can be avoided.',
    },
  },
  {
    safeguards: ['16.13', '18.2', '18.5'],
    abilities: ['predict'],
    reason: {
      da: 'Prøven finder svage steder, før en angriber gør det.',
      en: 'The test finds weak spots before an attacker does.',
    },
  },
  {
    safeguards: ['16.14'],
    abilities: ['predict'],
    reason: {
      da: 'Analysen gennemtænker, hvordan et angreb kan ske, før det sker.',
      en: 'The analysis thinks through how an attack may happen before it does.',
    },
  },
  {
    safeguards: ['17.2', '17.4'],
    abilities: ['manage'],
    reason: {
      da: 'Planen og kontaktoplysningerne bliver brugt, når en hændelse er i gang.',
      en: 'The plan and the contact details are used while an incident is going on.',
    },
  },
  {
    safeguards: ['17.3'],
    abilities: ['detect', 'manage'],
    reason: {
      da: 'Når medarbejderne ved, hvordan de melder en hændelse, bliver den hurtigere opdaget og håndteret.',
      en: 'When employees know how to report an incident, it is detected and dealt with sooner.',
    },
  },
  {
    safeguards: ['17.8'],
    abilities: ['predict', 'manage'],
    reason: {
      da: 'Læringen afslutter hændelsen og gør det lettere at forudse den næste.',
      en: 'The lessons close the incident and make the next one easier to predict.',
    },
  },
  {
    safeguards: ['17.9'],
    abilities: ['detect', 'manage'],
    reason: {
      da: 'Grænserne afgør, hvornår noget er en hændelse, og hvordan den bliver håndteret.',
      en: 'The thresholds decide when something is an incident, and how it is dealt with.',
    },
  },
  {
    safeguards: ['18.4'],
    abilities: ['prevent', 'detect'],
    reason: {
      da: 'Efter en prøve bliver værnene rettet til, så de standser og opdager den metode, der blev brugt.',
      en: 'After a test the defences are adjusted, so that they stop and detect the method that was used.',
    },
  },
]
