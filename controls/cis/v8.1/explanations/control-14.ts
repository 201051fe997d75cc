import type { SafeguardExplanation } from '../../../shape.ts'

export const explanations14 = {
  '14.1': {
    topic: {
      da: 'Årsplan for undervisning i sikkerhed',
      en: 'Yearly plan for security training',
    },
    asks: {
      da: 'Enheden har en plan for, hvordan alle lærer om sikkerhed, når de begynder, og derefter hvert år. Vikarer, studerende og frivillige er med, og indholdet bliver fornyet.',
      en: 'The unit has a plan for how everybody learns about security when they start, and every year after that. Temporary staff, students and volunteers are included, and the content is renewed.',
    },
    evidence: [
      {
        da: 'Undervisningsplan med målgrupper, emner og datoer.',
        en: 'Training plan with target groups, topics and dates.',
      },
      {
        da: 'Antal medarbejdere, som har gennemført undervisningen, fordelt på faggruppe.',
        en: 'Number of employees who have completed the training, by profession.',
      },
      {
        da: 'Beslutningsreferat, hvor ledelsen har gennemgået årets plan.',
        en: "Decision minutes in which management has reviewed the year's plan.",
      },
    ],
    most: {
      da: 'Antal personer med gennemført undervisning siden sidste vurdering ud af alle, som har arbejdet i enheden i perioden, også vikarer.',
      en: 'Number of people who have completed the training since the last assessment, out of all who have worked in the unit during the period, temporary staff included.',
    },
  },
  '14.2': {
    topic: {
      da: 'Falske e-mails, opkald og besøg',
      en: 'False e-mails, calls and visits',
    },
    asks: {
      da: "Medarbejderne lærer at genkende forsøg på at narre dem, både i e-mails og sms'er, i telefonen og ved skranken. De ved, at de altid må sige nej og ringe tilbage på et kendt nummer.",
      en: 'Employees learn to recognise attempts to trick them, in e-mails and text messages, on the telephone and at the desk. They know that they may always say no and call back on a known number.',
    },
    evidence: [
      {
        da: 'Undervisningsmateriale med eksempler på falske henvendelser, med dato.',
        en: 'Training material with examples of false approaches, with date.',
      },
      {
        da: 'Samlet resultat af en øvelse med falske e-mails: antal sendt, åbnet og meldt.',
        en: 'Total result of an exercise with false e-mails: number sent, opened and reported.',
      },
    ],
    most: {
      da: 'Antal medarbejdere, som har lært om falske henvendelser, ud af alle, der bruger e-mail eller telefon i arbejdet. Resultatet af en øvelse tæller ikke i stedet for undervisning.',
      en: 'Number of employees who have learnt about false approaches, out of all who use e-mail or telephone at work. The result of an exercise does not count in place of training.',
    },
  },
  '14.3': {
    topic: {
      da: 'Undervisning i sikkert login',
      en: 'Training in signing in safely',
    },
    asks: {
      da: 'Medarbejderne lærer at vælge en stærk adgangskode og at bruge totrinsbekræftelse. De lærer også, at et login er personligt og aldrig bliver lånt ud, heller ikke på en travl vagt.',
      en: 'Employees learn to choose a strong password and to use two-step verification. They also learn that a sign-in is personal and never lent, not even on a busy shift.',
    },
    evidence: [
      {
        da: 'Kursets emneliste med afsnittet om adgangskoder og totrinsbekræftelse.',
        en: "The course's list of topics with the section on passwords and two-step verification.",
      },
      {
        da: 'Antal besvarelser af en quiz og andelen af rigtige svar, kun som samlet tal.',
        en: 'Number of answers to a quiz and the share of right ones, as a total only.',
      },
      {
        da: 'Opslag eller lommekort, som ligger ved fælles computere.',
        en: 'Notice or pocket card kept beside shared computers.',
      },
    ],
    most: {
      da: 'Antal medarbejdere, som har lært om login, ud af alle med en brugerkonto.',
      en: 'Number of employees who have learnt about sign-in, out of all with a user account.',
    },
  },
  '14.4': {
    topic: {
      da: 'Undervisning i omgang med oplysninger',
      en: 'Training in handling information',
    },
    asks: {
      da: 'Medarbejderne lærer, hvordan patientoplysninger og andre fortrolige oplysninger skal gemmes, sendes og slettes. Det gælder også papir, tavler og skærme, som andre kan se.',
      en: 'Employees learn how patient data and other confidential data are to be stored, sent and erased. This includes paper, whiteboards and screens that others can see.',
    },
    evidence: [
      {
        da: 'Undervisningsmateriale med opdigtede eksempler fra enhedens hverdag.',
        en: "Training material with invented examples from the unit's everyday work.",
      },
      {
        da: 'Tjekliste fra en rundering med antal fund på papir, tavler og skærme.',
        en: 'Checklist from a walk-round with the number of findings on paper, whiteboards and screens.',
      },
      {
        da: 'Antal deltagere pr. faggruppe og dato for undervisningen.',
        en: 'Number of participants per profession and date of the training.',
      },
    ],
    most: {
      da: 'Antal medarbejdere, som har fulgt undervisningen, ud af alle, der arbejder med fortrolige oplysninger, også dem, der kun møder dem på papir.',
      en: 'Number of employees who have followed the training, out of all who work with confidential data, including those who meet them only on paper.',
    },
  },
  '14.5': {
    topic: {
      da: 'Når oplysninger slipper ud ved et uheld',
      en: 'When information gets out by accident',
    },
    asks: {
      da: 'Medarbejderne lærer af de uheld, der sker oftest: en forkert modtager, et glemt papir, en tabt telefon, et billede delt det forkerte sted. De ved, hvordan de undgår dem, og at et uheld skal meldes og ikke skjules.',
      en: 'Employees learn from the accidents that happen most: a wrong recipient, a forgotten paper, a lost phone, a picture shared in the wrong place. They know how to avoid them, and that an accident is to be reported and not hidden.',
    },
    evidence: [
      {
        da: 'Antal uheld efter årsag, brugt i undervisningen, uden at en sag kan genkendes.',
        en: 'Number of accidents by cause, used in the training, with no case recognisable.',
      },
      {
        da: 'Oplæg til et personalemøde med dato og antal fremmødte.',
        en: 'Presentation for a staff meeting with date and number present.',
      },
    ],
    most: {
      da: 'Antal arbejdspladser, hvor emnet har været gennemgået på et møde eller kursus, ud af alle enhedens arbejdspladser.',
      en: "Number of workplaces where the topic has been taken up at a meeting or course, out of all the unit's workplaces.",
    },
  },
  '14.6': {
    topic: {
      da: 'Undervisning i at opdage og melde hændelser',
      en: 'Training in spotting and reporting incidents',
    },
    asks: {
      da: 'Medarbejderne lærer, hvilke tegn på en sikkerhedshændelse de skal reagere på, og hvor de melder den, også om natten.',
      en: 'Employees learn which signs of a security incident to react to and where to report it, at night too.',
    },
    evidence: [
      {
        da: 'Kort instruks med tegn og telefonnummer til vagten, som den hænger på arbejdspladsen.',
        en: 'Short instruction with the signs and the duty number, as it hangs in the workplace.',
      },
      {
        da: 'Resultat af en stikprøve: antal spurgte og antal, der vidste, hvor de skal melde.',
        en: 'Result of a spot check: number asked and number who knew where to report.',
      },
      {
        da: 'Antal meldinger fra medarbejdere pr. kvartal.',
        en: 'Number of reports from employees per quarter.',
      },
    ],
    most: {
      da: 'Antal medarbejdere med undervisning i at melde ud af alle i enheden, opgjort for dag, aften og nat hver for sig.',
      en: 'Number of employees taught to report, out of all in the unit, counted separately for day, evening and night.',
    },
  },
  '14.7': {
    topic: {
      da: 'Når udstyr mangler opdateringer',
      en: 'When equipment lacks updates',
    },
    asks: {
      da: 'Medarbejderne lærer at se, om en computer eller telefon mangler opdateringer, for eksempel når den beder om genstart dag efter dag. De ved, at de skal melde det til it-support.',
      en: 'Employees learn to see whether a computer or phone lacks updates, for example when it asks for a restart day after day. They know to report it to IT support.',
    },
    evidence: [
      {
        da: 'Vejledning med billeder af de beskeder, som medarbejderen skal reagere på.',
        en: 'Guide with pictures of the messages the employee should react to.',
      },
      {
        da: 'Antal henvendelser til it-support om manglende opdateringer.',
        en: 'Number of contacts with IT support about missing updates.',
      },
    ],
  },
  '14.8': {
    topic: {
      da: 'Farer ved usikre netværk',
      en: 'Dangers of unsafe networks',
    },
    asks: {
      da: 'Medarbejderne lærer, hvad der kan ske på åbne netværk i tog, på hoteller og på caféer. De lærer også, hvordan de arbejder sikkert på farten og på netværket derhjemme.',
      en: 'Employees learn what can happen on open networks in trains, hotels and cafés. They also learn how to work safely on the move and on the network at home.',
    },
    evidence: [
      {
        da: 'Siden om rejser og hjemmearbejde på intranettet, med dato for seneste rettelse.',
        en: 'The intranet page on travel and work at home, with date of latest correction.',
      },
      {
        da: 'Antal medarbejdere, som har kvitteret for instruksen, ud af dem, der arbejder ude eller hjemme.',
        en: 'Number of employees who have acknowledged the instruction, out of those who work on the move or at home.',
      },
    ],
  },
  '14.9': {
    topic: {
      da: 'Undervisning, som passer til opgaven',
      en: 'Training that fits the task',
    },
    asks: {
      da: 'Medarbejdere med særlige opgaver får undervisning, som passer til dem. Det kan være systemadministratorer, udviklere, medicoteknikere, lægesekretærer og ledere.',
      en: 'Employees with special tasks get training that fits them. They may be system administrators, developers, medical device technicians, medical secretaries and managers.',
    },
    evidence: [
      {
        da: 'Oversigt over, hvilket kursus der hører til hvilken rolle.',
        en: 'Overview of which course belongs to which role.',
      },
      {
        da: 'Antal medarbejdere i hver rolle og antal med kurset gennemført.',
        en: 'Number of employees in each role and number who have completed the course.',
      },
      {
        da: 'Kursusbeskrivelse for én rolle, med dato.',
        en: 'Course description for one role, with date.',
      },
    ],
    most: {
      da: 'Antal medarbejdere, som har gennemført kurset til deres rolle, ud af alle i de roller, som enheden har udpeget. Opgør hver rolle for sig.',
      en: 'Number of employees who have completed the course for their role, out of all in the roles the unit has selected. Count each role separately.',
    },
  },
} satisfies Record<string, SafeguardExplanation>
