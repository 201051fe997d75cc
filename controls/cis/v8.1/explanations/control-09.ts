import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations09 = {
  '9.1': {
    topic: {
      da: 'Browsere og mailprogrammer, som opdateres',
      en: 'Browsers and e-mail programs still updated',
    },
    asks: {
      da: 'Enheden bruger kun browsere og mailprogrammer, som producenten stadig udsender sikkerhedsopdateringer til. Kræver et fagsystem en ældre browser, bliver den kun brugt til det system og er dækket af en dispensation.',
      en: 'The unit uses only browsers and e-mail programs that the maker still issues security updates for. Where a specialist system needs an older browser, it is used for that system alone and is covered by an exemption.',
    },
    evidence: [
      {
        da: 'Opgørelse over browsere og mailprogrammer efter version, i antal computere.',
        en: 'Count of browsers and e-mail programs by version, as a number of computers.',
      },
      {
        da: 'Liste over fagsystemer, som kræver en ældre browser, med sagsnummer på dispensationen.',
        en: 'List of specialist systems that need an older browser, with the case number of the exemption.',
      },
    ],
    most: {
      da: 'Antal computere, hvor både browser og mailprogram stadig får sikkerhedsopdateringer, ud af alle enhedens computere.',
      en: "Number of computers on which both browser and e-mail program still receive security updates, out of all the unit's computers.",
    },
  },
  '9.2': {
    topic: {
      da: 'Spærring for farlige internetadresser',
      en: 'Blocking of dangerous internet addresses',
    },
    asks: {
      da: 'Enhedens computere og telefoner slår internetadresser op gennem en tjeneste, som afviser kendte farlige adresser, før siden åbner. Det gælder også, når medarbejderen arbejder hjemme.',
      en: "The unit's computers and phones look up internet addresses through a service that refuses known dangerous ones before the page opens. This also holds when the employee works at home.",
    },
    evidence: [
      {
        da: 'Skærmbillede af den fælles indstilling for navneopslag (DNS).',
        en: 'Screenshot of the common setting for name look-ups (DNS).',
      },
      {
        da: 'Antal afviste opslag pr. måned uden oplysning om, hvem der slog op.',
        en: 'Number of refused look-ups per month, without saying who made them.',
      },
      {
        da: 'Resultat af en prøve med en ufarlig adresse fra et hjemmenetværk, med dato.',
        en: 'Result of a test with a harmless address from a home network, with date.',
      },
    ],
    most: {
      da: 'Antal stykker udstyr, som bruger tjenesten, ud af alt det, som kan komme på internettet. Tæl også medicoteknik med internetadgang.',
      en: 'Number of devices that use the service, out of all that can get onto the internet. Count medical devices with internet access too.',
    },
  },
  '9.3': {
    topic: {
      da: 'Filter på hjemmesider',
      en: 'Website filter',
    },
    asks: {
      da: 'Vejen fra enhedens netværk til internettet går gennem et filter, som spærrer for farlige og uønskede typer af hjemmesider. En undtagelse har en begrundelse, en ansvarlig og en udløbsdato.',
      en: "The way from the unit's network to the internet goes through a filter that blocks dangerous and unwanted kinds of website. An exception has a reason, someone responsible and an expiry date.",
    },
    evidence: [
      {
        da: 'Skærmbillede af de spærrede kategorier og datoen for den seneste ændring.',
        en: 'Screenshot of the blocked categories and the date of the latest change.',
      },
      {
        da: 'Antal ønsker om at få en side åbnet, fordelt på imødekommet og afvist.',
        en: 'Number of requests to have a page opened, split into granted and refused.',
      },
      {
        da: 'Sagsnummer på en undtagelse med begrundelse og udløbsdato.',
        en: 'Case number of an exception with its reason and expiry date.',
      },
    ],
    most: {
      da: 'Antal netværkszoner, hvor trafikken til internettet går gennem filteret, ud af alle zoner med adgang til internettet.',
      en: 'Number of network zones whose traffic to the internet passes through the filter, out of all zones with internet access.',
    },
  },
  '9.4': {
    topic: {
      da: 'Tilføjelser til browser og mailprogram',
      en: 'Add-ons to browser and e-mail program',
    },
    asks: {
      da: 'Medarbejderne kan kun installere de tilføjelser til browser og mailprogram, som er godkendt til arbejdet. Andre tilføjelser er spærret eller fjernet.',
      en: 'Employees can install only those add-ons to browser and e-mail program that are approved for work. Other add-ons are blocked or removed.',
    },
    evidence: [
      {
        da: 'Liste over godkendte tilføjelser med formål og dato for godkendelse.',
        en: 'List of approved add-ons with purpose and date of approval.',
      },
      {
        da: 'Skærmbillede af indstillingen, som spærrer for alle andre tilføjelser.',
        en: 'Screenshot of the setting that blocks all other add-ons.',
      },
      {
        da: 'Antal fundne tilføjelser uden godkendelse og antal fjernede.',
        en: 'Number of add-ons found without approval and number removed.',
      },
    ],
    most: {
      da: 'Antal computere, hvor spærringen er slået til, ud af alle computere med browser eller mailprogram.',
      en: 'Number of computers with the block switched on, out of all computers with a browser or an e-mail program.',
    },
  },
  '9.5': {
    topic: {
      da: 'Værn mod forfalskede afsendere',
      en: 'Protection against forged senders',
    },
    asks: {
      da: 'Modtagere kan efterprøve, om en e-mail fra enhedens maildomæner er ægte, og falske e-mails bliver afvist. Ordningen hedder DMARC og gælder alle domæner, også dem, der ikke sender e-mail.',
      en: "Recipients can check whether an e-mail from the unit's mail domains is genuine, and false e-mails are refused. The arrangement is called DMARC and covers all domains, including those that send no e-mail.",
    },
    evidence: [
      {
        da: 'Udskrift af DMARC-opslaget for hvert domæne, med dato.',
        en: 'Printout of the DMARC record of each domain, with date.',
      },
      {
        da: 'Månedsrapport med antal ægte og antal afviste e-mails.',
        en: 'Monthly report with the number of genuine and the number of refused e-mails.',
      },
      {
        da: 'Liste over tjenester, der sender på enhedens vegne, for eksempel nyhedsbreve og påmindelser om aftaler.',
        en: "List of services that send on the unit's behalf, for example newsletters and appointment reminders.",
      },
    ],
    most: {
      da: 'Antal domæner, hvor falske e-mails bliver afvist eller holdt tilbage, ud af alle domæner, som regionen ejer. Opgør for sig de domæner, hvor DMARC kun måler.',
      en: 'Number of domains where false e-mails are refused or held back, out of all domains the region owns. Count separately the domains where DMARC only measures.',
    },
  },
  '9.6': {
    topic: {
      da: 'Filtyper, som ikke bliver lukket ind',
      en: 'File types that are not let in',
    },
    asks: {
      da: 'Mailsystemet stopper vedhæftede filer af typer, som arbejdet ikke kræver, for eksempel programfiler. De få, som har brug for sådanne filer, får dem ad en anden, sikker vej.',
      en: 'The mail system stops attachments of types that the work does not call for, for example program files. The few who need such files get them by another, safe way.',
    },
    evidence: [
      {
        da: 'Skærmbillede af listen over stoppede filtyper.',
        en: 'Screenshot of the list of stopped file types.',
      },
      {
        da: 'Antal stoppede vedhæftninger pr. måned, fordelt på filtype.',
        en: 'Number of attachments stopped per month, by file type.',
      },
      {
        da: 'Instruks for modtagelse af særlige filer, for eksempel fra en leverandør af medicoteknik.',
        en: 'Instruction for receiving special files, for example from a supplier of medical devices.',
      },
    ],
  },
  '9.7': {
    topic: {
      da: 'Skadeligt indhold stoppet på mailserveren',
      en: 'Harmful content stopped at the mail server',
    },
    asks: {
      da: 'E-mails bliver undersøgt for skadeligt indhold på mailserveren, før de når modtageren. Mistænkelige filer bliver holdt tilbage eller åbnet i et lukket miljø først.',
      en: 'E-mails are examined for harmful content at the mail server before they reach the recipient. Suspicious files are held back, or opened in a closed environment first.',
    },
    evidence: [
      {
        da: 'Månedsopgørelse over antal undersøgte, tilbageholdte og frigivne e-mails.',
        en: 'Monthly count of e-mails examined, held back and released.',
      },
      {
        da: 'Resultat af en prøve med en ufarlig testfil, med dato.',
        en: 'Result of a test with a harmless file, with date.',
      },
      {
        da: 'Skærmbillede af opsætningen med tidspunktet for den seneste opdatering.',
        en: 'Screenshot of the set-up with the time of its latest update.',
      },
    ],
    most: {
      da: 'Antal mailservere og mailtjenester med undersøgelse slået til ud af alle, som enheden modtager e-mail gennem. Husk postkasser, der hører til et fagsystem.',
      en: 'Number of mail servers and mail services with examination switched on, out of all through which the unit receives e-mail. Remember mailboxes that belong to a specialist system.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
