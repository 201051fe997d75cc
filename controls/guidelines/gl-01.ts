import { defineGuideline } from '../shape.ts'

export const gl01 = defineGuideline({
  id: 'GL-01',
  title: {
    da: 'Ledelse, roller og ansvar',
    en: 'Governance, roles and responsibilities',
  },
  shortName: { da: 'Ledelse, roller og ansvar', en: 'Governance and roles' },
  purpose: {
    da: 'Enheden ved, hvem der har ansvaret for informationssikkerhed, og ledelsen følger op.',
    en: 'The unit knows who is responsible for information security, and management follows up.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 5(2), 24', certainty: 'K' },
    { act: 'GDPR', reference: 'art. 37-39', certainty: 'A' },
    { act: 'NIS2L', reference: '§§ 6-7', certainty: 'T' },
  ],
  owner: 'ciso',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['predict', 'prevent'],
  requirements: [
    {
      id: 'GL-01-K1',
      guideline: 'GL-01',
      text: {
        da: 'Enheden har en navngiven ansvarlig i ledelsen, en informationssikkerhedskoordinator og en stedfortræder. Alle tre er registreret med startdato.',
        en: 'The unit has a named person responsible in management, an information-security coordinator and a deputy. All three are registered with a start date.',
      },
      evidence: {
        da: 'Udpegning eller funktionsbeskrivelse, som enhedens ledelse har godkendt.',
        en: "Appointment note or job description approved by the unit's management.",
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-01-K2',
      guideline: 'GL-01',
      text: {
        da: 'Enhedens ledelse behandler informationssikkerhed mindst to gange om året og beslutter, hvad der skal ske med åbne afvigelser.',
        en: "The unit's management discusses information security at least twice a year and decides what happens to open deviations.",
      },
      evidence: {
        da: 'Beslutningsreferater uden personoplysninger fra de seneste 12 måneder.',
        en: 'Decision minutes without personal data from the last 12 months.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-01-K3',
      guideline: 'GL-01',
      text: {
        da: 'Medlemmerne af enhedens øverste ledelse har deltaget i et kursus om styring af cyber- og informationssikkerhedsrisici.',
        en: "The members of the unit's top management have attended a course on managing cyber and information-security risks.",
      },
      evidence: {
        da: 'Kursusoversigt med antal deltagere, emne og dato.',
        en: 'Course overview with number of participants, topic and date.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-01-K4',
      guideline: 'GL-01',
      text: {
        da: 'Enheden inddrager databeskyttelsesrådgiveren i tide, når den planlægger ny eller ændret behandling af personoplysninger, og gemmer rådet sammen med ledelsens beslutning, også når rådet ikke følges.',
        en: "The unit involves the data protection officer in good time when it plans new or changed processing of personal data, and keeps the advice together with management's decision, also when the advice is not followed.",
      },
      evidence: {
        da: 'Liste over forelagte sager med dato, råd og beslutning.',
        en: 'List of cases submitted with date, advice and decision.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-01-K5',
      guideline: 'GL-01',
      text: {
        da: 'Enheden har et ajourført overblik over, hvilke retningslinjer der gælder for den, og begrunder hver retningslinje, den anser for ikke relevant.',
        en: 'The unit keeps an up-to-date overview of which guidelines apply to it and gives a reason for every guideline it considers not relevant.',
      },
      evidence: {
        da: 'Godkendt oversigt over anvendelse med begrundelser.',
        en: 'Approved applicability overview with reasons.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
