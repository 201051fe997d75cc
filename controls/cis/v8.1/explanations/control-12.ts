import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations12 = {
  '12.1': {
    topic: {
      da: 'Opdateret netværksudstyr',
      en: 'Network equipment kept up to date',
    },
    asks: {
      da: 'Netværksudstyret kører på versioner, som producenten stadig udsender rettelser til. Enheden ved, hvilket udstyr der snart mister støtte, og har en plan for at skifte det.',
      en: 'The network equipment runs on versions for which the maker still issues corrections. The unit knows which equipment will soon lose support, and has a plan for replacing it.',
    },
    evidence: [
      {
        da: 'Optælling af netværksudstyr efter version og dato for, hvornår støtten ophører.',
        en: 'Count of network equipment by version and by the date support ends.',
      },
      {
        da: 'Plan for udskiftning med frister og sagsnummer.',
        en: 'Replacement plan with deadlines and case number.',
      },
    ],
    most: {
      da: 'Antal stykker netværksudstyr på en version med støtte ud af alt netværksudstyr. Medregn trådløse sendere og udstyr i mindre bygninger.',
      en: 'Number of pieces of network equipment on a supported version, out of all network equipment. Include wireless transmitters and equipment in smaller buildings.',
    },
  },
  '12.2': {
    topic: {
      da: 'Netværk delt i zoner',
      en: 'Network divided into zones',
    },
    asks: {
      da: 'Netværket er delt op efter, hvad udstyret bliver brugt til, så medicoteknik, bygningsstyring, gæster og kontorarbejde er adskilt. Hver zone har kun de forbindelser, som opgaven kræver, og vigtige forbindelser er dobbelte.',
      en: 'The network is divided by what the equipment is used for, so that medical devices, building management, guests and office work are apart. Each zone has only the connections its task needs, and important connections are duplicated.',
    },
    evidence: [
      {
        da: 'Oversigt over zoner med formål, ansvarlig rolle og antal stykker udstyr.',
        en: 'Overview of zones with purpose, responsible role and number of devices.',
      },
      {
        da: 'De godkendte principper for opdelingen, med dato.',
        en: 'The approved principles for the division, with date.',
      },
      {
        da: 'Sagsnummer på den seneste flytning af udstyr til en anden zone.',
        en: 'Case number of the latest move of equipment to another zone.',
      },
    ],
    most: {
      da: 'Antal stykker udstyr, som står i den zone, de hører til, ud af alt udstyr på netværket.',
      en: 'Number of devices standing in the zone they belong to, out of all devices on the network.',
    },
  },
  '12.3': {
    topic: {
      da: 'Sikker styring af netværket',
      en: 'Changing the network safely',
    },
    asks: {
      da: 'Kun udpegede personer ændrer netværkets opsætning, og de gør det gennem krypterede forbindelser. Hver ændring er godkendt, kan spores og kan fortrydes.',
      en: 'Only appointed people change how the network is set up, and they do so through encrypted connections. Every change is approved, can be traced and can be undone.',
    },
    evidence: [
      {
        da: 'Antal ændringer i perioden og antal med godkendelse.',
        en: 'Number of changes during the period and number with approval.',
      },
      {
        da: 'Udsnit af versionshistorikken for en opsætning, uden adgangskoder og adresser.',
        en: 'Excerpt of the version history of a set-up, without passwords and addresses.',
      },
      {
        da: 'Sagsnummer på én ændring fra ønske til afslutning.',
        en: 'Case number of one change from request to completion.',
      },
    ],
    most: {
      da: 'Antal stykker netværksudstyr, hvis opsætning er gemt i versioner, ud af alle, som enheden eller Regional IT styrer.',
      en: 'Number of pieces of network equipment whose set-up is kept in versions, out of all that the unit or Regional IT runs.',
    },
  },
  '12.4': {
    topic: {
      da: 'Tegning af netværket',
      en: 'Drawing of the network',
    },
    asks: {
      da: 'Enheden har en tegning af netværket, som svarer til virkeligheden, og som vagten kan finde, også når systemerne er nede. Tegningen bliver gennemgået hvert år.',
      en: 'The unit has a drawing of the network that matches reality and that the duty team can find even when systems are down. The drawing is reviewed every year.',
    },
    evidence: [
      {
        da: 'Udsnit af tegningen med version og dato, uden netværksadresser.',
        en: 'Part of the drawing with version and date, without network addresses.',
      },
      {
        da: 'Skema fra det seneste eftersyn med antal forskelle, der blev fundet og rettet.',
        en: 'Form from the latest inspection with the number of differences found and corrected.',
      },
      {
        da: 'Oplysning om, hvor tegningen ligger, når netværket ikke virker.',
        en: 'Note of where the drawing is when the network is not working.',
      },
    ],
    most: {
      da: 'Antal bygninger og zoner, som er tegnet op og set efter, ud af alle, der er forbundet til netværket.',
      en: 'Number of buildings and zones drawn up and checked, out of all that are connected to the network.',
    },
  },
  '12.5': {
    topic: {
      da: 'Fælles login til netværksudstyr',
      en: 'One sign-in for network equipment',
    },
    asks: {
      da: 'Den, som skal ind på netværksudstyr, logger ind med sin egen konto gennem regionens fælles løsning, og det bliver registreret, hvad der sker. Lokale konti på selve udstyret bliver kun brugt i nødstilfælde.',
      en: "Whoever needs to get into network equipment signs in with their own account through the region's common solution, and what happens is recorded. Local accounts on the equipment itself are used only in an emergency.",
    },
    evidence: [
      {
        da: 'Antal stykker udstyr med fælles login og antal, som kun har lokale konti.',
        en: 'Number of pieces of equipment with common sign-in and number that have local accounts only.',
      },
      {
        da: 'Skærmbillede af indstillingen på én type udstyr.',
        en: 'Screenshot of the setting on one type of equipment.',
      },
      {
        da: 'Procedure for nødadgang, med antal gange den er brugt.',
        en: 'Procedure for emergency access, with the number of times it has been used.',
      },
    ],
    most: {
      da: 'Antal stykker netværksudstyr, hvor login, rettigheder og log går gennem den fælles løsning, ud af alt netværksudstyr.',
      en: 'Number of pieces of network equipment whose sign-in, rights and log go through the common solution, out of all network equipment.',
    },
  },
  '12.6': {
    topic: {
      da: 'Krypterede metoder på netværket',
      en: 'Encrypted methods on the network',
    },
    asks: {
      da: 'Forbindelser til styring af udstyr og til det trådløse netværk er krypteret, og både udstyr og brugere skal vise, hvem de er. Gamle metoder uden kryptering er slået fra.',
      en: 'Connections for managing equipment and for the wireless network are encrypted, and both devices and users must show who they are. Old methods without encryption are turned off.',
    },
    evidence: [
      {
        da: 'Skærmbillede af, hvordan det trådløse netværk er krypteret, uden nøgler.',
        en: 'Screenshot of how the wireless network is encrypted, without keys.',
      },
      {
        da: 'Resultat af en scanning med antal steder, hvor gamle metoder stadig er slået til.',
        en: 'Result of a scan with the number of places where old methods are still on.',
      },
      {
        da: 'Liste over udstyrstyper, som ikke kan kryptere, med kompenserende foranstaltning.',
        en: 'List of equipment types that cannot encrypt, with compensating measure.',
      },
    ],
    most: {
      da: 'Antal trådløse netværk og stykker netværksudstyr, som kun tillader krypterede metoder, ud af alle.',
      en: 'Number of wireless networks and pieces of network equipment that allow encrypted methods only, out of all.',
    },
  },
  '12.7': {
    topic: {
      da: 'Sikker forbindelse til enheden udefra',
      en: 'Secure connection to the unit from outside',
    },
    asks: {
      da: 'En computer, som bliver brugt uden for enheden, opretter først en krypteret forbindelse (VPN) med regionens login, før den kan nå enhedens systemer.',
      en: "A computer used outside the unit first sets up an encrypted connection (VPN) with the region's sign-in before it can reach the unit's systems.",
    },
    evidence: [
      {
        da: 'Skærmbillede af den indstilling, som kræver forbindelsen.',
        en: 'Screenshot of the setting that demands the connection.',
      },
      {
        da: 'Antal computere til arbejde ude og hjemme, og antal med forbindelsen sat op.',
        en: 'Number of computers for work on the move and at home, and number with the connection set up.',
      },
      {
        da: 'Resultat af et forsøg på at nå et system uden forbindelsen.',
        en: 'Result of an attempt to reach a system without the connection.',
      },
    ],
    most: {
      da: 'Antal bærbare computere, som kun når systemerne gennem forbindelsen, ud af alle, som bliver brugt ude. Husk køretøjer og udekørende teams.',
      en: 'Number of portable computers that reach the systems only through the connection, out of all used outside. Remember vehicles and mobile teams.',
    },
  },
  '12.8': {
    topic: {
      da: 'Egne computere til systemadministration',
      en: 'Separate computers for administration',
    },
    asks: {
      da: 'Den, som administrerer servere, netværk eller brugere, gør det fra en computer, som kun er til det. Computeren er adskilt fra det daglige arbejde og har hverken e-mail eller fri adgang til internettet.',
      en: 'Whoever administers servers, network or users does so from a computer meant for that alone. The computer is kept apart from everyday work and has neither e-mail nor free access to the internet.',
    },
    evidence: [
      {
        da: 'Antal administratorer og antal med særskilt computer eller lukket arbejdsplads.',
        en: 'Number of administrators and number with a separate computer or closed workplace.',
      },
      {
        da: 'Skærmbillede af reglen, som spærrer for e-mail og internet.',
        en: 'Screenshot of the rule that blocks e-mail and internet.',
      },
      {
        da: 'Instruks for administration af systemer, med dato for godkendelse.',
        en: 'Instruction for administering systems, with date of approval.',
      },
    ],
    most: {
      da: 'Antal administratorer, som udelukkende arbejder fra en særskilt computer, ud af alle med udvidede rettigheder. Leverandørers teknikere tæller med.',
      en: "Number of administrators who work from a separate computer only, out of all with extended rights. Suppliers' technicians count too.",
    },
  },
} satisfies Record<string, SafeguardExplanation>
