import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations03 = {
  '3.1': {
    topic: { da: 'Instruks for håndtering af data', en: 'Instruction for handling data' },
    asks: {
      da: 'Enheden har en godkendt instruks for, hvordan medarbejderne modtager, bruger, deler, gemmer og sletter oplysninger. Ledelsen har udpeget en funktion, som holder instruksen ajour.',
      en: 'The unit has an approved instruction on how employees receive, use, share, keep and erase data. Management has appointed a function that keeps the instruction up to date.',
    },
    evidence: [
      {
        da: 'Instruksens forside med godkendelse og dato for næste gennemgang.',
        en: "The instruction's front page with approval and the date of the next review.",
      },
      {
        da: 'Funktionsbeskrivelse for den ansvarlige, uden navn.',
        en: 'Job description of the function responsible, without a name.',
      },
      {
        da: 'Andel medarbejdere, der har kvitteret for instruksen.',
        en: 'Share of employees who have acknowledged the instruction.',
      },
    ],
  },
  '3.2': {
    topic: { da: 'Overblik over data', en: 'Overview of data' },
    asks: {
      da: 'Enheden ved, hvilke slags oplysninger den har, hvor de ligger, og hvilke der er følsomme eller fortrolige. Fællesdrev, forskningsdata og udstyr, som gemmer målinger, er med.',
      en: 'The unit knows what kinds of data it has, where they are kept, and which are sensitive or confidential. Shared drives, research data and equipment that stores measurements are included.',
    },
    evidence: [
      {
        da: 'Udtræk af overblikket med datatype, sted og følsomhed, uden selve oplysningerne.',
        en: 'Extract of the overview with type of data, place and sensitivity, without the data themselves.',
      },
      {
        da: 'Reference til de linjer i fortegnelsen over behandlingsaktiviteter, som enheden har bekræftet i år.',
        en: 'Reference to the lines in the record of processing activities that the unit has confirmed this year.',
      },
      {
        da: 'Antal datasamlinger, som er kommet til eller faldet bort siden sidste år.',
        en: 'Number of data collections added or dropped since last year.',
      },
    ],
    most: {
      da: 'Antal systemer og drev, som er beskrevet i overblikket, ud af alle, hvor enheden har fortrolige oplysninger.',
      en: 'Number of systems and drives described in the overview, out of all where the unit has confidential data.',
    },
  },
  '3.3': {
    topic: { da: 'Rettigheder til mapper og databaser', en: 'Rights to folders and databases' },
    asks: {
      da: 'Enheden har sat rettigheder til drev, databaser og systemer op efter arbejdsbetinget behov. Ingen mappe med fortrolige oplysninger er åben for alle i regionen.',
      en: 'The unit has set rights to drives, databases and systems by work-related need. No folder with confidential data is open to everyone in the region.',
    },
    evidence: [
      {
        da: 'Antal mapper og databaser fordelt på, hvor mange der har adgang til dem.',
        en: 'Number of folders and databases, by how many people have access to them.',
      },
      {
        da: 'Skærmbillede af rettighederne på en typisk mappe, med grupper og uden navne.',
        en: 'Screenshot of the rights on a typical folder, with groups and without names.',
      },
      {
        da: 'Antal mapper, som blev lukket for alle andre end de rette ved den seneste oprydning.',
        en: 'Number of folders that were closed to all but the right people in the latest clean-up.',
      },
    ],
    most: {
      da: 'Antal drev, databaser og systemer, hvor rettighederne er gennemgået i år, ud af alle med fortrolige oplysninger.',
      en: 'Number of drives, databases and systems where rights have been reviewed this year, out of all with confidential data.',
    },
  },
  '3.4': {
    topic: { da: 'Sletning til tiden', en: 'Erasure on time' },
    asks: {
      da: 'For hver type oplysninger har enheden fastsat, hvor længe den mindst skal og højst må gemme dem. Når tiden er gået, bliver oplysningerne slettet eller afleveret til bevaring efter arkivreglerne.',
      en: 'For each type of data the unit has set how long it must keep them at least and may keep them at most. When the time is up, the data are erased, or handed over for preservation under the archive rules.',
    },
    evidence: [
      {
        da: 'Skema med frist for sletning og hjemmel for hver datatype.',
        en: 'Table with the time for erasure and the legal basis for each type of data.',
      },
      {
        da: 'Antal poster, som er slettet automatisk i det seneste kvartal, pr. system.',
        en: 'Number of entries erased automatically in the last quarter, per system.',
      },
      {
        da: 'Reference til den regel om kassation, som enheden bruger.',
        en: 'Reference to the disposal rule that the unit applies.',
      },
    ],
    most: {
      da: 'Antal datatyper, hvor fristen bliver overholdt, ud af alle datatyper i skemaet. Fællesdrev og postkasser er med.',
      en: 'Number of types of data where the time limit is kept, out of all types in the table. Shared drives and mailboxes are included.',
    },
  },
  '3.5': {
    topic: { da: 'Sikker destruktion', en: 'Secure destruction' },
    asks: {
      da: 'Før udstyr, lagermedier eller papir forlader enheden for at blive kasseret eller genbrugt, er oplysningerne gjort ulæselige. Metoden passer til, hvor følsomme oplysningerne er.',
      en: 'Before equipment, storage media or paper leave the unit to be scrapped or reused, the data on them have been made unreadable. The method suits how sensitive the data are.',
    },
    evidence: [
      {
        da: 'Antal destruerede diske og medier med sagsnummer på leverandørens attest.',
        en: "Number of disks and media destroyed, with the case number of the supplier's certificate.",
      },
      {
        da: 'Instruks for aflevering af brugt udstyr, også printere og scannere, som gemmer billeder.',
        en: 'Instruction for handing in used equipment, including printers and scanners that store images.',
      },
      {
        da: 'Dato for det seneste tilsyn med den leverandør, som destruerer.',
        en: 'Date of the latest supervision of the supplier that does the destruction.',
      },
    ],
    most: {
      da: 'Antal stykker udstyr og medier med attest ud af alle, som er taget ud af brug i perioden.',
      en: 'Number of pieces of equipment and media with a certificate, out of all taken out of use in the period.',
    },
  },
  '3.6': {
    topic: { da: 'Kryptering af computere og telefoner', en: 'Encryption of computers and phones' },
    asks: {
      da: 'Alt, hvad der ligger på enhedens computere, tablets og telefoner, er krypteret. En fremmed, som finder en tabt computer, kan ikke læse noget på den.',
      en: "Everything stored on the unit's computers, tablets and phones is encrypted. A stranger who finds a lost computer cannot read anything on it.",
    },
    evidence: [
      {
        da: 'Rapport med antal krypterede og antal ikke krypterede computere, tablets og telefoner.',
        en: 'Report with the number of computers, tablets and phones that are encrypted and the number that are not.',
      },
      {
        da: 'Skærmbillede af den indstilling, som krypterer udstyret, før medarbejderen får det.',
        en: 'Screenshot of the setting that encrypts the equipment before the employee gets it.',
      },
    ],
    most: {
      da: 'Antal krypterede computere, tablets og telefoner ud af alle, som kan gemme fortrolige oplysninger. Computere på rulleborde og i ambulancer er med.',
      en: 'Number of encrypted computers, tablets and phones, out of all that can store confidential data. Computers on trolleys and in ambulances are included.',
    },
  },
  '3.7': {
    topic: { da: 'Grupper af data efter følsomhed', en: 'Groups of data by sensitivity' },
    asks: {
      da: 'Enheden deler sine oplysninger i faste grupper efter, hvor stor skade det gør, hvis de kommer i forkerte hænder. Medarbejderne kan se, hvilken gruppe et dokument hører til, og hvad det betyder for deres arbejde.',
      en: 'The unit sorts its data into fixed groups by how much harm is done if they fall into the wrong hands. Employees can see which group a document belongs to and what that means for their work.',
    },
    evidence: [
      {
        da: 'Den godkendte gruppering med eksempler fra sygehusets hverdag.',
        en: 'The approved grouping with examples from everyday hospital work.',
      },
      {
        da: 'Antal systemer og datasamlinger i hver gruppe.',
        en: 'Number of systems and data collections in each group.',
      },
      {
        da: 'Skabelon til dokumenter med et felt for følsomhed.',
        en: 'Document template with a field for sensitivity.',
      },
    ],
    most: {
      da: 'Antal datasamlinger, som er placeret i en gruppe, ud af alle i enhedens overblik over data.',
      en: "Number of data collections placed in a group, out of all in the unit's overview of data.",
    },
  },
  '3.8': {
    topic: { da: 'Datas vej mellem systemer og modtagere', en: 'The way data travel between systems' },
    asks: {
      da: 'Enheden har beskrevet, hvordan oplysninger bevæger sig mellem systemer, til andre myndigheder og til leverandører. Beskrivelsen bliver rettet, når en udveksling begynder, ændrer sig eller stopper.',
      en: 'The unit has described how data move between systems, to other authorities and to suppliers. The description is corrected when an exchange begins, changes or stops.',
    },
    evidence: [
      {
        da: 'Tegning af udvekslingen for et vigtigt system, uden tekniske adresser.',
        en: 'Drawing of the exchange for an important system, without technical addresses.',
      },
      {
        da: 'Antal databehandlere, som modtager oplysninger, og antal gældende databehandleraftaler.',
        en: 'Number of processors that receive data, and number of data-processing agreements in force.',
      },
      {
        da: 'Dato for den seneste rettelse af beskrivelsen, med anledning.',
        en: 'Date of the latest correction to the description, with what gave rise to it.',
      },
    ],
    most: {
      da: 'Antal systemer med en beskrevet udveksling ud af alle, som sender eller modtager fortrolige oplysninger.',
      en: 'Number of systems whose exchange is described, out of all that send or receive confidential data.',
    },
  },
  '3.9': {
    topic: {
      da: 'Kryptering af USB-drev og eksterne diske',
      en: 'Encryption of USB drives and external disks',
    },
    asks: {
      da: 'USB-drev, eksterne diske og hukommelseskort, som enheden bruger, er krypteret. Enhedens computere gemmer kun på krypterede medier.',
      en: "USB drives, external disks and memory cards that the unit uses are encrypted. The unit's computers save only to encrypted media.",
    },
    evidence: [
      {
        da: 'Skærmbillede af indstillingen for flytbare medier.',
        en: 'Screenshot of the setting for removable media.',
      },
      {
        da: 'Antal krypterede USB-drev, som er udleveret, og antal, som er meldt tabt.',
        en: 'Number of encrypted USB drives handed out, and number reported lost.',
      },
      {
        da: 'Antal dispensationer for måleudstyr, som kun kan aflevere data på et USB-drev.',
        en: 'Number of exemptions for measuring equipment that can hand over data only on a USB drive.',
      },
    ],
    most: {
      da: 'Antal computere med indstillingen ud af alle, hvor et USB-drev kan sættes i. Computere ved måleudstyr er med.',
      en: 'Number of computers with the setting, out of all into which a USB drive can be put. Computers beside measuring equipment are included.',
    },
  },
  '3.10': {
    topic: { da: 'Kryptering, når data bliver sendt', en: 'Encryption when data are sent' },
    asks: {
      da: 'Fortrolige oplysninger er krypteret hele vejen, når de bliver sendt på netværket, i en e-mail eller til en leverandør. Enheden har lukket forbindelser uden kryptering eller har en plan for hver af dem.',
      en: 'Confidential data are encrypted all the way when they are sent over the network, by e-mail or to a supplier. The unit has closed connections without encryption or has a plan for each of them.',
    },
    evidence: [
      {
        da: 'Resultat af en måling af krypteringen på en ekstern forbindelse, kun karakter og dato.',
        en: 'Result of a test of the encryption of an external connection, grade and date only.',
      },
      {
        da: 'Antal forbindelser uden kryptering, med frist for, hvornår de bliver ændret.',
        en: 'Number of connections without encryption, with the deadlines for changing them.',
      },
      {
        da: 'Instruks for, hvordan medarbejderne sender fortrolige oplysninger til patienter og samarbejdsparter.',
        en: 'Instruction on how employees send confidential data to patients and partners.',
      },
    ],
    most: {
      da: 'Antal krypterede forbindelser ud af alle, som fører fortrolige oplysninger, både internt og ud af huset.',
      en: 'Number of encrypted connections, out of all that carry confidential data, both internally and to the outside.',
    },
  },
  '3.11': {
    topic: { da: 'Kryptering på servere og i databaser', en: 'Encryption on servers and in databases' },
    asks: {
      da: 'Enhedens følsomme og fortrolige oplysninger ligger krypteret på servere, i databaser og hos leverandører. Nøglerne bliver opbevaret et andet sted end oplysningerne, og kun få har adgang til dem.',
      en: "The unit's sensitive and confidential data are stored encrypted on servers, in databases and with suppliers. The keys are kept in a different place from the data, and only a few people have access to them.",
    },
    evidence: [
      {
        da: 'Skærmbillede af krypteringens status for en database, uden indhold.',
        en: 'Screenshot of the encryption status of a database, without content.',
      },
      {
        da: 'Antal krypterede databaser og lagre, fordelt på systemernes kritikalitet.',
        en: 'Number of encrypted databases and stores, by criticality of the systems.',
      },
      {
        da: 'Procedure for opbevaring og skift af nøgler.',
        en: 'Procedure for keeping and changing keys.',
      },
    ],
    most: {
      da: 'Antal krypterede servere, databaser og lagre ud af alle, som har følsomme eller fortrolige oplysninger.',
      en: 'Number of encrypted servers, databases and stores, out of all that have sensitive or confidential data.',
    },
  },
  '3.12': {
    topic: { da: 'Følsomme data holdt for sig', en: 'Sensitive data kept apart' },
    asks: {
      da: 'De mest følsomme oplysninger ligger på servere og netværk med strengere beskyttelse end resten. Enheden bruger for eksempel ikke en testserver eller en undervisningscomputer til patientoplysninger.',
      en: 'The most sensitive data are kept on servers and networks with stricter protection than the rest. The unit does not, for example, use a test server or a training computer for patient data.',
    },
    evidence: [
      {
        da: 'Overordnet tegning af områderne med den højeste følsomhed, som hvert område er beregnet til.',
        en: 'General drawing of the areas with the highest sensitivity that each area is meant for.',
      },
      {
        da: 'Antal tilfælde, hvor følsomme oplysninger lå i et forkert område, med sagsnumre.',
        en: 'Number of cases in which sensitive data were found in the wrong area, with case numbers.',
      },
    ],
    most: {
      da: 'Antal datasamlinger med følsomme oplysninger, som ligger i det rette område, ud af alle sådanne datasamlinger.',
      en: 'Number of collections of sensitive data kept in the right area, out of all such collections.',
    },
  },
  '3.13': {
    topic: { da: 'Advarsel, når data er på vej ud', en: 'Warning when data are on their way out' },
    asks: {
      da: 'Et værktøj opdager, når følsomme oplysninger er på vej ud af huset, for eksempel i en e-mail eller til en fildelingstjeneste, og det advarer eller standser. Enheden følger op på advarslerne, uden at medarbejderne bliver overvåget mere end nødvendigt.',
      en: 'A tool notices when sensitive data are on their way out of the organisation, for example in an e-mail or to a file-sharing service, and warns or stops them. The unit follows up the warnings without monitoring employees more than necessary.',
    },
    evidence: [
      {
        da: 'Antal advarsler og standsede forsendelser pr. måned, uden indhold og navne.',
        en: 'Number of warnings and stopped messages per month, without content and names.',
      },
      {
        da: 'Den godkendte beskrivelse af, hvad værktøjet leder efter.',
        en: 'The approved description of what the tool looks for.',
      },
      {
        da: 'Den orientering, som medarbejderne har fået om værktøjet.',
        en: 'The information employees have been given about the tool.',
      },
    ],
    most: {
      da: 'Antal veje ud, som værktøjet dækker, ud af alle, som enheden bruger: e-mail, web, lagring i skyen, flytbare medier og print.',
      en: 'Number of ways out that the tool covers, out of all that the unit uses: e-mail, web, cloud storage, removable media and print.',
    },
  },
  '3.14': {
    topic: { da: 'Spor efter brug af følsomme data', en: 'Traces of the use of sensitive data' },
    asks: {
      da: 'Enheden kan se, hvem der har læst, ændret eller slettet følsomme oplysninger, og hvornår det skete. Den, der har brugt oplysningerne, kan ikke ændre sporene.',
      en: 'The unit can see who has read, changed or erased sensitive data, and when it happened. Whoever used the data cannot change the traces.',
    },
    evidence: [
      {
        da: 'Skærmbillede af logindstillingen i et system, uden personoplysninger.',
        en: 'Screenshot of the log setting in a system, without personal data.',
      },
      {
        da: 'Antal systemer, som logger læsning, og antal, som kun logger ændringer.',
        en: 'Number of systems that log reading, and number that log changes only.',
      },
      {
        da: 'Antal opslag, som indgik i den seneste stikprøve.',
        en: 'Number of look-ups included in the latest sample.',
      },
    ],
    most: {
      da: 'Antal systemer og drev, hvor både læsning og ændringer bliver logget, ud af alle med følsomme personoplysninger.',
      en: 'Number of systems and drives where both reading and changes are logged, out of all with special categories of personal data.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
