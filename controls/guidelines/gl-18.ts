import { defineGuideline } from '../shape.ts'

export const gl18 = defineGuideline({
  id: 'GL-18',
  title: {
    da: 'Brud på persondatasikkerheden og sikkerhedshændelser',
    en: 'Personal data breaches and security incidents',
  },
  shortName: { da: 'Brud og sikkerhedshændelser', en: 'Breaches and security incidents' },
  purpose: {
    da: 'Brud og hændelser bliver opdaget, begrænset, vurderet og meldt til tiden, og enheden lærer af dem.',
    en: 'Breaches and incidents are detected, contained, assessed and reported in time, and the unit learns from them.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 33-34', certainty: 'A' },
    { act: 'DBL', reference: '§ 22', certainty: 'T' },
    { act: 'NIS2L', reference: '§§ 12-13', certainty: 'A' },
    { act: 'NIS2L', reference: '§ 15', certainty: 'T' },
  ],
  owner: 'ciso',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['detect', 'manage'],
  requirements: [
    {
      id: 'GL-18-K1',
      guideline: 'GL-18',
      text: {
        da: 'Alle medarbejdere ved, hvordan og hvor de melder en hændelse, og melder samme dag, som de opdager den.',
        en: 'All employees know how and where to report an incident, and report on the same day they discover it.',
      },
      evidence: {
        da: 'Instruks og fordeling af tid fra opdagelse til melding.',
        en: 'Instruction and distribution of time from discovery to report.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-18-K2',
      guideline: 'GL-18',
      text: {
        da: 'Hver hændelse bliver inden for 24 timer vurderet i to spor: er det et brud på persondatasikkerheden, og kan det være en væsentlig hændelse efter NIS 2-loven.',
        en: 'Every incident is assessed within 24 hours on two tracks: is it a personal data breach, and may it be a significant incident under the NIS 2 Act.',
      },
      evidence: {
        da: 'Vurderingsskema og antal vurderinger inden for fristen.',
        en: 'Assessment form and number of assessments within the deadline.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-18-K3',
      guideline: 'GL-18',
      text: {
        da: 'Anmeldelsespligtige brud er anmeldt til Datatilsynet inden for den gældende frist (72 timer), og forsinkelser er begrundet.',
        en: 'Notifiable breaches have been reported to the Danish Data Protection Agency within the applicable deadline (72 hours), and delays are explained.',
      },
      evidence: {
        da: 'Antal anmeldte brud og andel inden for fristen.',
        en: 'Number of notified breaches and share within the deadline.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-18-K4',
      guideline: 'GL-18',
      text: {
        da: 'De berørte er underrettet i klart sprog, når bruddet sandsynligvis medfører høj risiko for dem, eller grunden til at undlade det er noteret.',
        en: 'The people affected have been informed in plain language when the breach is likely to result in a high risk to them, or the reason for not doing so is noted.',
      },
      evidence: {
        da: 'Skabelon for underretning og antal underretninger.',
        en: 'Notification template and number of notifications.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-18-K5',
      guideline: 'GL-18',
      text: {
        da: 'Alle brud er dokumenteret internt med fakta, virkninger og afhjælpning, også når de ikke er anmeldt.',
        en: 'All breaches are documented internally with facts, effects and remedies, even when they are not notified.',
      },
      evidence: {
        da: 'Udtræk af brudregistret uden personoplysninger.',
        en: 'Extract of the breach register without personal data.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-18-K6',
      guideline: 'GL-18',
      text: {
        da: 'Ledelsen får mindst hvert halve år en oversigt over hændelser, årsager og tiltag.',
        en: 'At least every six months management receives an overview of incidents, causes and measures.',
      },
      evidence: {
        da: 'Oversigt og beslutningsreferat.',
        en: 'Overview and decision minutes.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
  ],
})
