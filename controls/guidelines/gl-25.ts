import { defineGuideline } from '../shape.ts'

export const gl25 = defineGuideline({
  id: 'GL-25',
  title: {
    da: 'Kunstig intelligens og automatisering',
    en: 'Artificial intelligence and automation',
  },
  shortName: { da: 'Kunstig intelligens', en: 'Artificial intelligence' },
  purpose: {
    da: 'Kunstig intelligens bliver kun brugt, når formål, data, risici og menneskelig kontrol er på plads.',
    en: 'Artificial intelligence is used only when purpose, data, risks and human oversight are in place.',
  },
  legalBasis: [
    { act: 'AIA', reference: 'art. 4-5', certainty: 'A' },
    { act: 'AIA', reference: 'art. 26', certainty: 'T' },
    { act: 'AIA', reference: 'art. 27, 50', certainty: 'A' },
    { act: 'GDPR', reference: 'art. 22', certainty: 'T' },
    { act: 'GDPR', reference: 'art. 25, 35', certainty: 'A' },
    {
      act: 'PRAKSIS',
      reference:
        'Datatilsynets vejledning om offentlige myndigheders brug af kunstig intelligens (oktober 2023)',
      certainty: 'A',
    },
  ],
  owner: 'ai',
  reviewMonths: 6,
  appliesTo: ['alle'],
  abilities: ['predict', 'prevent'],
  requirements: [
    {
      id: 'GL-25-K1',
      guideline: 'GL-25',
      text: {
        da: 'Enheden har en liste over sin brug af kunstig intelligens med formål, risikoklasse, leverandør og ansvarlig, også når den er indbygget i et andet produkt.',
        en: 'The unit has a list of its use of artificial intelligence with purpose, risk class, supplier and responsible person, also where it is built into another product.',
      },
      evidence: {
        da: 'Liste med dato for seneste ajourføring.',
        en: 'List with date of last update.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-25-K2',
      guideline: 'GL-25',
      text: {
        da: 'Personoplysninger og fortrolige oplysninger bliver kun brugt i godkendte værktøjer.',
        en: 'Personal and confidential data is used only in approved tools.',
      },
      evidence: {
        da: 'Liste over godkendte værktøjer og instruks til medarbejderne.',
        en: 'List of approved tools and instruction to employees.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-25-K3',
      guideline: 'GL-25',
      text: {
        da: 'Enheden har kontrolleret, at ingen anvendelse falder under de forbudte former i AI-forordningen.',
        en: 'The unit has checked that no use falls under the prohibited practices in the AI Act.',
      },
      evidence: {
        da: 'Dateret screening af listen.',
        en: 'Dated screening of the list.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-25-K4',
      guideline: 'GL-25',
      text: {
        da: 'Medarbejdere, der bruger eller har ansvar for kunstig intelligens, får tilbudt og gennemfører kompetenceudvikling, der passer til deres rolle.',
        en: 'Employees who use or are responsible for artificial intelligence are offered and complete training that fits their role.',
      },
      evidence: {
        da: 'Kursusplan og deltagerantal.',
        en: 'Training plan and number of participants.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-25-K5',
      guideline: 'GL-25',
      text: {
        da: 'For højrisikosystemer er der udpeget kompetente personer, som kan gribe ind og tilsidesætte resultatet, og brugen bliver overvåget.',
        en: 'For high-risk systems, competent people have been appointed who can intervene and override the result, and the use is monitored.',
      },
      evidence: {
        da: 'Udpegning og overvågningsnotat. Kravet følger datoerne i den gældende udgave af forordningen.',
        en: 'Appointment and monitoring note. The requirement follows the dates in the current version of the Regulation.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-25-K6',
      guideline: 'GL-25',
      text: {
        da: 'Før et højrisikosystem tages i brug, foreligger konsekvensanalysen for databeskyttelse og, når forordningen kræver det, analysen af grundlæggende rettigheder, og logfiler bliver gemt i mindst seks måneder.',
        en: 'Before a high-risk system is put into use, the data protection impact assessment and, where the Regulation requires it, the fundamental-rights impact assessment are available, and logs are kept for at least six months.',
      },
      evidence: {
        da: 'Analyser med dato og beskrivelse af loggen.',
        en: 'Assessments with dates and description of the log.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
