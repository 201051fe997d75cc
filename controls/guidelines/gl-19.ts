import { defineGuideline } from '../shape.ts'

export const gl19 = defineGuideline({
  id: 'GL-19',
  title: {
    da: 'Uddannelse og opmærksomhed',
    en: 'Training and awareness',
  },
  shortName: { da: 'Uddannelse og opmærksomhed', en: 'Training and awareness' },
  purpose: {
    da: 'Medarbejderne kender reglerne og kan bruge dem i hverdagen.',
    en: 'Employees know the rules and can use them in everyday work.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 39(1)(b)', certainty: 'T' },
    { act: 'GDPR', reference: 'art. 32(4)', certainty: 'K' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 7, og § 7, stk. 2', certainty: 'T' },
  ],
  owner: 'ciso',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent', 'detect'],
  requirements: [
    {
      id: 'GL-19-K1',
      guideline: 'GL-19',
      text: {
        da: 'Nye medarbejdere har gennemført introduktion til informationssikkerhed, før de får adgang til personoplysninger.',
        en: 'New employees have completed an introduction to information security before they get access to personal data.',
      },
      evidence: {
        da: 'Andel nyansatte med gennemført introduktion.',
        en: 'Share of new employees with completed introduction.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-19-K2',
      guideline: 'GL-19',
      text: {
        da: 'Mindst 90 procent af de aktive medarbejdere har gennemført det årlige kursus inden for de seneste 12 måneder.',
        en: 'At least 90 per cent of active employees have completed the annual course within the last 12 months.',
      },
      evidence: {
        da: 'Gennemførelsesprocent fordelt på personalegrupper.',
        en: 'Completion rate by staff group.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-19-K3',
      guideline: 'GL-19',
      text: {
        da: 'Medarbejdere med særlige roller, for eksempel systemejere, superbrugere, sekretærer og forskere, har fået målrettet undervisning.',
        en: 'Employees with special roles, for example system owners, super users, secretaries and researchers, have received targeted training.',
      },
      evidence: {
        da: 'Plan og deltagerantal pr. rolle.',
        en: 'Plan and number of participants per role.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-19-K4',
      guideline: 'GL-19',
      text: {
        da: 'Enheden deltager i øvelser, for eksempel falske phishingmails. Resultater bliver vist samlet og brugt til læring, ikke til at udpege enkeltpersoner.',
        en: 'The unit takes part in exercises, for example mock phishing mails. Results are shown in aggregate and used for learning, not to single out individuals.',
      },
      evidence: {
        da: 'Samlet resultat og opfølgende tiltag.',
        en: 'Aggregate result and follow-up measures.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-19-K5',
      guideline: 'GL-19',
      text: {
        da: 'Enheden måler mindst én gang om året, om undervisningen virker, og justerer den.',
        en: 'At least once a year the unit measures whether the training works, and adjusts it.',
      },
      evidence: {
        da: 'Måling og beslutning om justering.',
        en: 'Measurement and decision on adjustment.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
