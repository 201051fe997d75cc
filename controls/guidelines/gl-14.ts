import { defineGuideline } from '../shape.ts'

export const gl14 = defineGuideline({
  id: 'GL-14',
  title: {
    da: 'Sikker kommunikation: e-mail, Digital Post, video og beskeder',
    en: 'Secure communication: e-mail, Digital Post, video and messages',
  },
  shortName: { da: 'Sikker kommunikation', en: 'Secure communication' },
  purpose: {
    da: 'Fortrolige og følsomme oplysninger bliver kun sendt ad godkendte, sikre kanaler til den rette modtager.',
    en: 'Confidential and sensitive data is sent only through approved, secure channels to the right recipient.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 32', certainty: 'A' },
    { act: 'DBL', reference: '§ 11', certainty: 'T' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 8 og 10', certainty: 'T' },
    {
      act: 'PRAKSIS',
      reference: 'Datatilsynets praksis om kryptering af e-mail (TLS 1.2 eller nyere)',
      certainty: 'A',
    },
  ],
  owner: 'it_comm',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent'],
  requirements: [
    {
      id: 'GL-14-K1',
      guideline: 'GL-14',
      text: {
        da: 'Personnumre, helbredsoplysninger og andre fortrolige oplysninger bliver kun sendt ad kanaler, som regionen har godkendt, og hvor krypteringen er påtvunget.',
        en: 'Civil registration numbers, health data and other confidential data are sent only through channels approved by the region and where encryption is enforced.',
      },
      evidence: {
        da: 'Liste over godkendte kanaler og instruks til medarbejderne.',
        en: 'List of approved channels and instruction to employees.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-14-K2',
      guideline: 'GL-14',
      text: {
        da: 'Kalendere, chat og sms indeholder ikke personnumre eller helbredsoplysninger, medmindre løsningen er godkendt til det.',
        en: 'Calendars, chat and text messages do not contain civil registration numbers or health data unless the solution is approved for it.',
      },
      evidence: {
        da: 'Resultat af stikprøve i fælles kalendere og kanaler som antal.',
        en: 'Result of a sample in shared calendars and channels as numbers.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-14-K3',
      guideline: 'GL-14',
      text: {
        da: 'Enheden har en arbejdsgang, der mindsker fejlforsendelser, og alle ved, hvad de skal gøre, hvis noget er sendt forkert.',
        en: 'The unit has a routine that reduces misdirected messages, and everyone knows what to do if something has been sent to the wrong recipient.',
      },
      evidence: {
        da: 'Instruks og udvikling i antal fejlforsendelser.',
        en: 'Instruction and trend in number of misdirected messages.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-14-K4',
      guideline: 'GL-14',
      text: {
        da: 'Videokonsultationer bliver kun holdt i godkendte løsninger, og det er beskrevet, hvordan patientens identitet kontrolleres, og at der ikke optages uden grundlag.',
        en: "Video consultations are held only in approved solutions, and it is described how the patient's identity is checked and that no recording takes place without a basis.",
      },
      evidence: {
        da: 'Vejledning til klinikere.',
        en: 'Guidance for clinicians.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-14-K5',
      guideline: 'GL-14',
      text: {
        da: 'Domæner, som enheden råder over, er beskyttet mod misbrug som falsk afsender, og indgående post bliver filtreret for skadeligt indhold.',
        en: 'Domains controlled by the unit are protected against being misused as a false sender, and incoming mail is filtered for harmful content.',
      },
      evidence: {
        da: 'Domæneliste med status for afsenderbeskyttelse.',
        en: 'Domain list with status of sender protection.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
