import { defineGuideline } from '../shape.ts'

export const gl24 = defineGuideline({
  id: 'GL-24',
  title: {
    da: 'Personoplysninger om ansatte og ansøgere',
    en: 'Personal data on employees and applicants',
  },
  shortName: { da: 'Ansatte og ansøgere', en: 'Employees and applicants' },
  purpose: {
    da: 'Ansatte og ansøgere får samme gode beskyttelse som patienter og borgere.',
    en: 'Employees and applicants get the same good protection as patients and citizens.',
  },
  legalBasis: [
    { act: 'DBL', reference: '§ 11', certainty: 'T' },
    { act: 'DBL', reference: '§ 12', certainty: 'A' },
    { act: 'GDPR', reference: 'art. 5-6, 9', certainty: 'A' },
    { act: 'GDPR', reference: 'art. 13', certainty: 'T' },
    { act: 'GDPR', reference: 'art. 88', certainty: 'A' },
  ],
  owner: 'hr',
  reviewMonths: 24,
  appliesTo: ['alle'],
  abilities: ['prevent'],
  requirements: [
    {
      id: 'GL-24-K1',
      guideline: 'GL-24',
      text: {
        da: 'Personaleoplysninger ligger i godkendte systemer, og kun ledere og HR-medarbejdere med behov har adgang.',
        en: 'Staff data is kept in approved systems, and only managers and HR staff with a need have access.',
      },
      evidence: {
        da: 'Liste over systemer og adgangsgrupper.',
        en: 'List of systems and access groups.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-24-K2',
      guideline: 'GL-24',
      text: {
        da: 'Ansøgninger bliver slettet efter en fast frist, og ansøgerne er informeret om den.',
        en: 'Applications are erased after a fixed deadline, and applicants have been informed of it.',
      },
      evidence: {
        da: 'Slettefrist, informationstekst og slettelog.',
        en: 'Erasure deadline, information text and erasure log.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-24-K3',
      guideline: 'GL-24',
      text: {
        da: 'Oplysninger om sygdom og helbred bliver begrænset til det nødvendige og holdt adskilt fra øvrige personaleoplysninger.',
        en: 'Data on illness and health is limited to what is necessary and kept apart from other staff data.',
      },
      evidence: {
        da: 'Instruks til ledere og kontrol af et udsnit som antal.',
        en: 'Instruction to managers and check of a sample as numbers.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-24-K4',
      guideline: 'GL-24',
      text: {
        da: 'Medarbejderne er på forhånd informeret om kontrolforanstaltninger, for eksempel logkontrol og tv-overvågning.',
        en: 'Employees have been informed in advance about control measures, for example log checks and CCTV.',
      },
      evidence: {
        da: 'Informationstekst med dato.',
        en: 'Information text with date.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-24-K5',
      guideline: 'GL-24',
      text: {
        da: 'Fratrådtes postkasse bliver lukket og slettet efter en fast, kort frist, og der er sat et autosvar op i mellemtiden.',
        en: "A leaver's mailbox is closed and erased after a fixed, short deadline, and an automatic reply has been set up in the meantime.",
      },
      evidence: {
        da: 'Procedure og kontrol af et udsnit som antal.',
        en: 'Procedure and check of a sample as numbers.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
  ],
})
