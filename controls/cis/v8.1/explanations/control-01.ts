import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations01 = {
  '1.1': {
    topic: { da: 'Én samlet oversigt over udstyr', en: 'One list of all equipment' },
    asks: {
      da: 'Enheden kan i én oversigt se alt sit it-udstyr, fra bærbare computere til infusionspumper på netværket. Hver linje har et sted, en ansvarlig funktion og en dato for, hvornår oplysningerne sidst blev bekræftet.',
      en: 'The unit can see all its IT equipment in one list, from laptops to infusion pumps on the network. Every line has a place, a responsible function and the date when the details were last confirmed.',
    },
    evidence: [
      {
        da: 'Antal stykker udstyr fordelt på type, med dato for udtrækket.',
        en: 'Number of pieces of equipment by type, with the date of the extract.',
      },
      {
        da: 'Resultat af en stikprøve i lokalerne: antal stykker udstyr set og antal, som også stod i oversigten.',
        en: 'Result of a spot check of the rooms: number of pieces of equipment seen and number that were also on the list.',
      },
      {
        da: 'Skabelon for en linje i oversigten med de felter, som altid er udfyldt.',
        en: 'Template for a line in the list, with the fields that are always filled in.',
      },
    ],
    most: {
      da: 'Antal stykker udstyr, som står i oversigten med en ansvarlig, ud af alle, som en gennemgang af lokaler og netværk viser.',
      en: 'Number of pieces of equipment on the list with someone responsible, out of all that a check of rooms and network shows.',
    },
  },
  '1.2': {
    topic: { da: 'Ukendt udstyr på netværket', en: 'Unknown equipment on the network' },
    asks: {
      da: 'Enheden har en fast måde at reagere på, når der dukker udstyr op, som ingen kender. Inden en aftalt frist er udstyret enten godkendt og skrevet i oversigten eller taget af netværket.',
      en: 'The unit has a fixed way of reacting when equipment turns up that nobody knows. Within an agreed time the equipment has either been approved and listed or taken off the network.',
    },
    evidence: [
      {
        da: 'Antal fund af ukendt udstyr i det seneste år, fordelt på godkendt, fjernet og spærret.',
        en: 'Number of finds of unknown equipment in the last year, by approved, removed and blocked.',
      },
      {
        da: 'Vejledning til medarbejderne om, hvad de gør, før de slutter nyt eller eget udstyr til netværket.',
        en: 'Guide for employees on what to do before they connect new or private equipment to the network.',
      },
      {
        da: 'Sagsnumre på fund, som er afsluttet inden fristen.',
        en: 'Case numbers of finds that were closed in time.',
      },
    ],
    most: {
      da: 'Antal fund, som er afsluttet inden fristen, ud af alle fund af ukendt udstyr i perioden.',
      en: 'Number of finds closed in time, out of all finds of unknown equipment in the period.',
    },
  },
  '1.3': {
    topic: { da: 'Søgning, hvor udstyret svarer', en: 'A search that equipment answers' },
    asks: {
      da: 'Et værktøj kalder jævnligt ud på enhedens netværk og noterer, hvilket udstyr der svarer. Resultatet bliver sammenholdt med oversigten, og netværk med medicoteknik bliver kun undersøgt på en måde, som udstyret kan tåle.',
      en: "A tool regularly calls out on the unit's network and notes which equipment answers. The result is compared with the list, and networks with medical devices are searched only in a way that the devices can tolerate.",
    },
    evidence: [
      {
        da: 'Skærmbillede af tidsplanen for søgningerne, uden netværksadresser.',
        en: 'Screenshot of the schedule for the searches, without network addresses.',
      },
      {
        da: 'Rapport med antal fund og antal forskelle i forhold til oversigten.',
        en: 'Report with the number of finds and the number of differences from the list.',
      },
      {
        da: 'Aftale med medicoteknik om, hvilke netværk der er undtaget, og hvorfor.',
        en: 'Agreement with medical technology on which networks are left out, and why.',
      },
    ],
    most: {
      da: 'Antal netværksområder, som værktøjet undersøger, ud af alle enhedens netværksområder.',
      en: "Number of network areas the tool searches, out of all the unit's network areas.",
    },
  },
  '1.4': {
    topic: { da: 'Log over tildelte netværksadresser', en: 'Log of network addresses handed out' },
    asks: {
      da: 'Når udstyr får en adresse på netværket, bliver det skrevet i en log. Enheden bruger loggen til at opdage udstyr, som mangler i oversigten, og til at rette forældede oplysninger.',
      en: 'When equipment gets an address on the network, this is written to a log. The unit uses the log to notice equipment that is missing from the list and to correct details that are out of date.',
    },
    evidence: [
      {
        da: 'Skærmbillede, som viser, at tildeling af adresser bliver logget, uden selve adresserne.',
        en: 'Screenshot showing that the handing out of addresses is logged, without the addresses themselves.',
      },
      {
        da: 'Antal rettelser i oversigten, som loggen gav anledning til i det seneste kvartal.',
        en: 'Number of corrections to the list that the log led to in the last quarter.',
      },
    ],
    most: {
      da: 'Antal netværksområder, hvor loggen bliver sammenholdt med oversigten, ud af alle områder, der tildeler adresser automatisk.',
      en: 'Number of network areas where the log is compared with the list, out of all areas that hand out addresses automatically.',
    },
  },
  '1.5': {
    topic: { da: 'Søgning, som kun lytter', en: 'A search that only listens' },
    asks: {
      da: 'Et værktøj lytter til trafikken på netværket og genkender udstyr uden at forstyrre det, hvilket er nyttigt ved medicoteknik og bygningsstyring. Enheden gennemgår fundene med faste mellemrum og retter oversigten.',
      en: 'A tool listens to the traffic on the network and recognises equipment without disturbing it, which is useful with medical devices and building systems. The unit goes through the finds at fixed intervals and corrects the list.',
    },
    evidence: [
      {
        da: 'Tegning på et overordnet niveau af, hvor i netværket værktøjet lytter.',
        en: 'General drawing of where in the network the tool listens.',
      },
      {
        da: 'Antal stykker udstyr, som kun denne søgning fandt, og hvad der skete med dem.',
        en: 'Number of pieces of equipment found by this search alone, and what happened to them.',
      },
    ],
    most: {
      da: 'Antal netværksområder, som værktøjet lytter på, ud af alle områder, hvor enheden har udstyr.',
      en: 'Number of network areas the tool listens to, out of all areas where the unit has equipment.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
