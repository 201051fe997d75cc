import { defineGuideline } from '../shape.ts'

export const gl13 = defineGuideline({
  id: 'GL-13',
  title: {
    da: 'Tavshedspligt og videregivelse',
    en: 'Confidentiality and disclosure',
  },
  shortName: { da: 'Tavshedspligt og videregivelse', en: 'Confidentiality and disclosure' },
  purpose: {
    da: 'Fortrolige oplysninger kommer kun til dem, der har ret til dem.',
    en: 'Confidential information reaches only those who are entitled to it.',
  },
  legalBasis: [
    { act: 'SUL', reference: '§§ 40-44', certainty: 'T' },
    { act: 'FVL', reference: '§ 27', certainty: 'A' },
    { act: 'FVL', reference: '§ 28', certainty: 'T' },
    { act: 'STRFL', reference: '§ 152', certainty: 'A' },
  ],
  owner: 'health_legal',
  reviewMonths: 24,
  appliesTo: ['alle'],
  abilities: ['prevent'],
  requirements: [
    {
      id: 'GL-13-K1',
      guideline: 'GL-13',
      text: {
        da: 'Alle, der arbejder i enheden, har kvitteret for information om tavshedspligt. Det gælder også vikarer, studerende, frivillige og leverandører.',
        en: 'Everyone who works in the unit has acknowledged information on confidentiality. This includes temporary staff, students, volunteers and suppliers.',
      },
      evidence: {
        da: 'Andel kvitteringer fordelt på personalegrupper.',
        en: 'Share of acknowledgements by staff group.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-13-K2',
      guideline: 'GL-13',
      text: {
        da: 'Når helbredsoplysninger videregives uden samtykke, er hjemlen vurderet og noteret i journalen eller på sagen.',
        en: 'When health data is disclosed without consent, the legal basis has been assessed and noted in the patient record or on the case.',
      },
      evidence: {
        da: 'Instruks og resultat af intern stikprøve som antal.',
        en: 'Instruction and result of an internal sample as numbers.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-13-K3',
      guideline: 'GL-13',
      text: {
        da: 'Samtykke til videregivelse er indført i patientjournalen, og enheden kender reglerne for skriftlighed og bortfald.',
        en: 'Consent to disclosure has been entered in the patient record, and the unit knows the rules on written form and lapse.',
      },
      evidence: {
        da: 'Instruks med henvisning til reglerne.',
        en: 'Instruction with reference to the rules.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-13-K4',
      guideline: 'GL-13',
      text: {
        da: 'Arbejdsgange ved skranke, telefon, stuegang og udlevering forhindrer, at uvedkommende hører eller får oplysninger.',
        en: 'Routines at the counter, on the phone, on ward rounds and at handover prevent unauthorised people from overhearing or receiving information.',
      },
      evidence: {
        da: 'Beskrivelse og dato for seneste rundering.',
        en: 'Description and date of the last walk-round.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-13-K5',
      guideline: 'GL-13',
      text: {
        da: 'Henvendelser fra politi, presse, forsikringsselskaber og andre myndigheder bliver besvaret af en fast udpeget funktion.',
        en: 'Inquiries from police, press, insurance companies and other authorities are answered by a designated function.',
      },
      evidence: {
        da: 'Navn på funktionen og vejledning til medarbejderne.',
        en: 'Name of the function and guidance for employees.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
  ],
})
