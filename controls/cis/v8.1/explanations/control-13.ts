import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations13 = {
  '13.1': {
    topic: {
      da: 'Alarmer samlet ét sted',
      en: 'Alerts gathered in one place',
    },
    asks: {
      da: 'Alarmer fra computere, servere og netværk bliver samlet ét sted, hvor de kan ses i sammenhæng. En vagt vurderer dem, også uden for dagtid.',
      en: 'Alerts from computers, servers and network are gathered in one place where they can be seen together. Somebody on duty assesses them, outside office hours too.',
    },
    evidence: [
      {
        da: 'Antal systemer, som sender alarmer, fordelt på type.',
        en: 'Number of systems that send alerts, by type.',
      },
      {
        da: 'Antal alarmer pr. måned og tiden, før de blev vurderet.',
        en: 'Number of alerts per month and the time before they were assessed.',
      },
      {
        da: 'Vagtplan vist som roller og tidsrum.',
        en: 'Duty roster shown as roles and hours.',
      },
    ],
    most: {
      da: 'Antal systemer, som sender alarmer til det fælles sted, ud af alle, som kan. Opgør de systemer, der ikke kan, for sig.',
      en: 'Number of systems sending alerts to the common place, out of all that are able to. Count those that cannot separately.',
    },
  },
  '13.2': {
    topic: {
      da: 'Opdagelse af indbrud på den enkelte maskine',
      en: 'Spotting break-ins on individual machines',
    },
    asks: {
      da: 'Hvor det er muligt, holder et program på servere og computere øje med tegn på indbrud, for eksempel ændrede systemfiler og usædvanlige logins. Det melder fund til vagten.',
      en: 'Where possible, a program on servers and computers looks for signs of a break-in, for example changed system files and unusual sign-ins. It reports findings to the duty team.',
    },
    evidence: [
      {
        da: 'Antal servere og computere med og uden programmet, fordelt på type.',
        en: 'Number of servers and computers with and without the program, by type.',
      },
      {
        da: 'Skærmbillede af, hvilke tegn programmet melder om.',
        en: 'Screenshot of which signs the program reports.',
      },
      {
        da: 'Sagsnummer på en melding, fra den kom, til den blev afsluttet.',
        en: 'Case number of a report, from its arrival to its close.',
      },
    ],
    most: {
      da: 'Antal servere og computere, som programmet overvåger, ud af dem, hvor det kan installeres.',
      en: 'Number of servers and computers the program watches, out of those on which it can be installed.',
    },
  },
  '13.3': {
    topic: {
      da: 'Opdagelse af indbrud på netværket',
      en: 'Spotting break-ins on the network',
    },
    asks: {
      da: 'Trafikken bliver undersøgt for tegn på angreb, hvor den går ind og ud af netværket og mellem de vigtigste zoner. Vagten får besked om fund.',
      en: 'Traffic is examined for signs of attack where it enters and leaves the network and between the most important zones. The duty team is told of findings.',
    },
    evidence: [
      {
        da: 'Liste over målepunkter, beskrevet ved zone og ikke ved adresse.',
        en: 'List of measuring points, described by zone and not by address.',
      },
      {
        da: 'Antal fund i kvartalet, fordelt efter alvor og udfald.',
        en: 'Number of findings in the quarter, by severity and outcome.',
      },
      {
        da: 'Skærmbillede, som viser, hvornår reglerne sidst blev opdateret.',
        en: 'Screenshot showing when the rules were last updated.',
      },
    ],
    most: {
      da: 'Antal overgange med måling ud af de overgange mellem zoner og mod internettet, som netværkstegningen viser.',
      en: 'Number of crossings with measuring, out of the crossings between zones and to the internet that the network drawing shows.',
    },
  },
  '13.4': {
    topic: {
      da: 'Filter mellem netværkets zoner',
      en: "Filter between the network's zones",
    },
    asks: {
      da: 'Kun den trafik, som en opgave kræver, kan gå fra én zone til en anden. Hver regel har en ansvarlig rolle og et formål, og regler uden formål bliver fjernet.',
      en: 'Only traffic that a task needs can go from one zone to another. Each rule has a responsible role and a purpose, and rules without a purpose are removed.',
    },
    evidence: [
      {
        da: 'Antal regler, antal med formål og antal fjernede ved den seneste gennemgang.',
        en: 'Number of rules, number with a purpose and number removed at the latest review.',
      },
      {
        da: 'Udfyldt ansøgning om en ny regel, med sagsnummer.',
        en: 'Completed request for a new rule, with case number.',
      },
      {
        da: 'Resultat af en prøve, som viser forventet og målt adgang mellem to zoner.',
        en: 'Result of a test showing expected and measured access between two zones.',
      },
    ],
    most: {
      da: 'Antal steder, hvor to zoner mødes, og alt andet end det tilladte bliver afvist, ud af alle sådanne steder.',
      en: 'Number of places where two zones meet and everything but the permitted traffic is refused, out of all such places.',
    },
  },
  '13.5': {
    topic: {
      da: 'Krav til udstyr, som kobler sig på udefra',
      en: 'Requirements for devices connecting from outside',
    },
    asks: {
      da: 'Udstyr uden for enheden får kun adgang, når det er opdateret, har virusværn og følger regionens opsætning. Mangler noget, er adgangen begrænset, til det er i orden.',
      en: "Devices outside the unit get access only when they are updated, have virus protection and follow the region's set-up. If something is missing, access is limited until it is in order.",
    },
    evidence: [
      {
        da: 'Skærmbillede af de betingelser, som udstyret bliver målt på.',
        en: 'Screenshot of the conditions against which devices are measured.',
      },
      {
        da: 'Antal forbindelser udefra pr. måned, fordelt på fuld, begrænset og ingen adgang.',
        en: 'Number of connections from outside per month, split into full, limited and no access.',
      },
      {
        da: 'Kort beskrivelse af, hvad medarbejderen ser, og hvem der hjælper.',
        en: 'Short description of what the employee sees and who helps.',
      },
    ],
    most: {
      da: 'Antal veje ind udefra, hvor udstyret bliver målt først, ud af alle veje ind. Tæl også leverandørernes fjernadgange.',
      en: "Number of ways in from outside where the device is measured first, out of all ways in. Count the suppliers' remote access too.",
    },
  },
  '13.6': {
    topic: {
      da: 'Log over trafikken på netværket',
      en: 'Log of the traffic on the network',
    },
    asks: {
      da: 'Netværksudstyret registrerer, hvilke maskiner der udveksler data, hvornår og hvor meget, men ikke indholdet. Loggen bliver gennemgået og kan findes frem, når en hændelse skal opklares.',
      en: 'The network equipment records which machines exchange data, when and how much, but not the content. The log is reviewed and can be retrieved when an incident has to be cleared up.',
    },
    evidence: [
      {
        da: 'Skærmbillede af opbevaringstiden.',
        en: 'Screenshot of the retention time.',
      },
      {
        da: 'Ugentlig oversigt over mængden af trafik mellem zoner, uden adresser.',
        en: 'Weekly overview of the amount of traffic between zones, without addresses.',
      },
      {
        da: 'Sagsnummer på en undersøgelse, hvor loggen blev brugt.',
        en: 'Case number of an inquiry in which the log was used.',
      },
    ],
    most: {
      da: 'Antal routere og firewalls, som sender trafiklog, ud af alle, der står mellem zoner eller mod internettet.',
      en: 'Number of routers and firewalls sending traffic logs, out of all that stand between zones or towards the internet.',
    },
  },
  '13.7': {
    topic: {
      da: 'Standsning af angreb på den enkelte maskine',
      en: 'Stopping attacks on individual machines',
    },
    asks: {
      da: 'Et program på computere og servere standser selv et angreb, for eksempel ved at lukke det skadelige program eller tage maskinen af netværket. Det er besluttet på forhånd, hvad programmet må gøre på udstyr, som patienter afhænger af.',
      en: 'A program on computers and servers stops an attack by itself, for example by closing the malicious program or taking the machine off the network. It is decided beforehand what it may do on equipment that patients depend on.',
    },
    evidence: [
      {
        da: 'Liste over udstyrstyper med beslutning om, hvad der må standses, og dato.',
        en: 'List of equipment types with the decision on what may be stopped, and date.',
      },
      {
        da: 'Antal standsede angreb og antal gange, en maskine blev stoppet uden grund.',
        en: 'Number of attacks stopped and number of times a machine was stopped without cause.',
      },
      {
        da: 'Skærmbillede af, hvordan en maskine bliver frigivet igen.',
        en: 'Screenshot of how a machine is released again.',
      },
    ],
    most: {
      da: 'Antal maskiner, hvor programmet må standse angreb, ud af alle servere og computere, som kan have det. Maskiner, hvor det kun melder, bliver opgjort for sig.',
      en: 'Number of machines on which the program may stop attacks, out of all servers and computers that can have it. Machines where it only reports are counted separately.',
    },
  },
  '13.8': {
    topic: {
      da: 'Standsning af angreb på netværket',
      en: 'Stopping attacks on the network',
    },
    asks: {
      da: 'Udstyr på netværket afbryder trafik, som ligner et angreb, før den når frem. Enheden ved, hvem der kan åbne igen, hvis det forstyrrer behandlingen af patienter.',
      en: 'Equipment on the network breaks off traffic that looks like an attack before it arrives. The unit knows who can open again if this disturbs the care of patients.',
    },
    evidence: [
      {
        da: 'Antal afbrudte forbindelser i kvartalet, fordelt på type af angreb.',
        en: 'Number of connections broken off in the quarter, by type of attack.',
      },
      {
        da: 'Procedure for hurtig åbning, med dato for seneste brug eller øvelse.',
        en: 'Procedure for quick reopening, with date of latest use or exercise.',
      },
      {
        da: 'Skærmbillede af, hvor mange regler der afbryder, og hvor mange der kun melder.',
        en: 'Screenshot of how many rules break off and how many only report.',
      },
    ],
    most: {
      da: 'Antal af regionens forbindelser til internettet, hvor angreb bliver afbrudt, ud af alle. Vis overgangene til særligt vigtige zoner på en linje for sig.',
      en: "Number of the region's internet connections where attacks are broken off, out of all. Show the crossings to especially important zones on a line of their own.",
    },
  },
  '13.9': {
    topic: {
      da: 'Adgang fra det enkelte netværksstik',
      en: 'Access from a single network socket',
    },
    asks: {
      da: 'Et netværksstik i væggen giver kun adgang for udstyr eller brugere, som regionen kender. Fremmed udstyr bliver afvist eller kommer på et lukket gæstenet.',
      en: 'A network socket in the wall gives access only to devices or users the region knows. Unknown devices are refused or put on a closed guest network.',
    },
    evidence: [
      {
        da: 'Antal netværksstik med og uden adgangskrav, fordelt på bygning.',
        en: 'Number of network sockets with and without access requirements, by building.',
      },
      {
        da: 'Resultat af en prøve med en fremmed computer i et offentligt område, med dato.',
        en: 'Result of a test with an unknown computer in a public area, with date.',
      },
      {
        da: 'Antal undtagne stik, for eksempel til medicoteknik, med begrundelse for hver type.',
        en: 'Number of exempted sockets, for example for medical devices, with a reason for each type.',
      },
    ],
    most: {
      da: 'Antal aktive netværksstik med adgangskrav ud af alle aktive stik. Vis venteværelser, gange og mødelokaler på en linje for sig.',
      en: 'Number of active network sockets with access requirements, out of all active sockets. Show waiting rooms, corridors and meeting rooms on a line of their own.',
    },
  },
  '13.10': {
    topic: {
      da: 'Filter, som forstår trafikkens indhold',
      en: 'Filter that understands what traffic does',
    },
    asks: {
      da: 'Et filter ser ikke kun på adresser, men også på, hvilket program trafikken hører til, og hvad den forsøger på. Det beskytter især systemer, som kan nås fra internettet.',
      en: 'A filter looks not only at addresses but also at which program the traffic belongs to and what it attempts. It protects above all systems that can be reached from the internet.',
    },
    evidence: [
      {
        da: 'Antal afviste forespørgsler pr. måned, fordelt på årsag.',
        en: 'Number of requests refused per month, by cause.',
      },
      {
        da: 'Skærmbillede af filterets regler for ét system, uden adresser.',
        en: "Screenshot of the filter's rules for one system, without addresses.",
      },
      {
        da: 'Sagsnummer på den seneste ændring af reglerne.',
        en: 'Case number of the latest change of the rules.',
      },
    ],
    most: {
      da: 'Antal systemer bag et sådant filter ud af alle enhedens systemer, som kan nås fra internettet.',
      en: "Number of systems behind such a filter, out of all the unit's systems that can be reached from the internet.",
    },
  },
  '13.11': {
    topic: {
      da: 'Justering af alarmgrænser',
      en: 'Adjusting alert limits',
    },
    asks: {
      da: 'Alarmerne bliver gennemgået på faste tidspunkter og justeret, så alvorlige tegn ikke drukner i falske alarmer. Ændringerne er begrundet.',
      en: 'The alerts are reviewed at fixed times and adjusted, so that serious signs do not drown in false alarms. The changes have reasons.',
    },
    evidence: [
      {
        da: 'Antal alarmer pr. måned, andelen af falske og antal ændrede regler.',
        en: 'Number of alerts per month, the share of false ones and number of rules changed.',
      },
      {
        da: 'Referat uden navne fra det seneste møde om justering.',
        en: 'Minutes without names from the latest meeting on adjustments.',
      },
    ],
    most: {
      da: 'Antal alarmregler, som er gennemgået siden sidste vurdering, ud af alle regler i brug.',
      en: 'Number of alert rules reviewed since the last assessment, out of all rules in use.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
