import { defineGuideline } from '../shape.ts'

export const gl09 = defineGuideline({
  id: 'GL-09',
  title: {
    da: 'Konsekvensanalyse og forudgående høring',
    en: 'Data protection impact assessment and prior consultation',
  },
  shortName: { da: 'Konsekvensanalyse', en: 'Impact assessment' },
  purpose: {
    da: 'Behandlinger med høj risiko er analyseret, før de begynder.',
    en: 'High-risk processing has been analysed before it starts.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 35-36', certainty: 'A' },
    { act: 'GDPR', reference: 'art. 39(1)(c)', certainty: 'T' },
  ],
  owner: 'privacy_legal',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['predict', 'prevent'],
  requirements: [
    {
      id: 'GL-09-K1',
      guideline: 'GL-09',
      text: {
        da: 'Enheden har for hver ny eller væsentligt ændret behandling noteret, om en konsekvensanalyse er påkrævet, og hvorfor.',
        en: 'For every new or significantly changed processing activity, the unit has noted whether an impact assessment is required and why.',
      },
      evidence: {
        da: 'Screeningsskemaer for perioden.',
        en: 'Screening forms for the period.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-09-K2',
      guideline: 'GL-09',
      text: {
        da: 'Konsekvensanalysen er færdig, før behandlingen begynder, og beskriver behandlingen, nødvendigheden, risiciene for de registrerede og foranstaltningerne.',
        en: 'The impact assessment is finished before processing starts and describes the processing, its necessity, the risks to the data subjects and the measures.',
      },
      evidence: {
        da: 'Konsekvensanalyser med godkendelsesdato og startdato for behandlingen.',
        en: 'Impact assessments with approval date and start date of the processing.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-09-K3',
      guideline: 'GL-09',
      text: {
        da: 'Databeskyttelsesrådgiverens råd er indhentet og gengivet uændret i analysen.',
        en: "The data protection officer's advice has been obtained and is reproduced unchanged in the assessment.",
      },
      evidence: {
        da: 'Rådet som særskilt afsnit eller bilag.',
        en: 'The advice as a separate section or annex.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-09-K4',
      guideline: 'GL-09',
      text: {
        da: 'Foranstaltninger fra analysen har ansvarlig og frist og bliver fulgt, til de er gennemført.',
        en: 'Measures from the assessment have a responsible person and a deadline and are tracked until they are in place.',
      },
      evidence: {
        da: 'Status på foranstaltninger.',
        en: 'Status of measures.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-09-K5',
      guideline: 'GL-09',
      text: {
        da: 'Hvis risikoen fortsat er høj efter foranstaltningerne, er Datatilsynet hørt, før behandlingen begynder.',
        en: 'If the risk remains high after the measures, the Danish Data Protection Agency has been consulted before processing starts.',
      },
      evidence: {
        da: 'Kopi af høringen eller en erklæring om, at ingen analyse har krævet det.',
        en: 'Copy of the consultation, or a statement that no assessment has required it.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-09-K6',
      guideline: 'GL-09',
      text: {
        da: 'Konsekvensanalyser bliver genbesøgt ved ændringer og mindst hvert tredje år.',
        en: 'Impact assessments are revisited when something changes and at least every three years.',
      },
      evidence: {
        da: 'Versionshistorik.',
        en: 'Version history.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 36,
    },
  ],
})
