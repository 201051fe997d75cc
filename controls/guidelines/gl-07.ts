import { defineGuideline } from '../shape.ts'

export const gl07 = defineGuideline({
  id: 'GL-07',
  title: {
    da: 'Databehandlere: aftaler og tilsyn',
    en: 'Processors: agreements and supervision',
  },
  shortName: { da: 'Databehandlere', en: 'Processors' },
  purpose: {
    da: 'Leverandører, der behandler personoplysninger for regionen, gør det efter aftale og under tilsyn.',
    en: 'Suppliers that process personal data for the region do so under an agreement and under supervision.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 5(2), 28', certainty: 'A' },
    { act: 'GDPR', reference: 'art. 29', certainty: 'K' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 4', certainty: 'T' },
  ],
  owner: 'supplier',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent', 'detect'],
  requirements: [
    {
      id: 'GL-07-K1',
      guideline: 'GL-07',
      text: {
        da: 'Enheden har en liste over sine databehandlere, og der er en underskrevet databehandleraftale, før oplysninger overlades.',
        en: 'The unit has a list of its processors, and there is a signed data-processing agreement before any data is handed over.',
      },
      evidence: {
        da: 'Databehandlerliste med dato for aftale og dato for første overladelse.',
        en: 'Processor list with date of agreement and date of first handover.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-07-K2',
      guideline: 'GL-07',
      text: {
        da: 'Hver databehandler er risikovurderet, og tilsynets form og hyppighed følger af vurderingen.',
        en: 'Every processor has been risk-assessed, and the form and frequency of supervision follow from the assessment.',
      },
      evidence: {
        da: 'Tilsynsplan med risiko, tilsynsform og næste dato.',
        en: 'Supervision plan with risk, form of supervision and next date.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-07-K3',
      guideline: 'GL-07',
      text: {
        da: 'Det planlagte tilsyn er gennemført, og fund er fulgt op med ansvarlig og frist.',
        en: 'The planned supervision has been carried out, and findings have been followed up with a responsible person and a deadline.',
      },
      evidence: {
        da: 'Tilsynsnotater og status på fund.',
        en: 'Supervision notes and status of findings.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-07-K4',
      guideline: 'GL-07',
      text: {
        da: 'Enheden kender de underdatabehandlere, der bruges, og har taget stilling til ændringer inden for aftalens frist.',
        en: 'The unit knows the sub-processors in use and has taken a position on changes within the deadline in the agreement.',
      },
      evidence: {
        da: 'Liste over underdatabehandlere og dokumenteret stillingtagen.',
        en: 'List of sub-processors and documented position.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-07-K5',
      guideline: 'GL-07',
      text: {
        da: 'Leverandørers fjernadgang er personlig, tidsbegrænset, beskyttet med totrinsbekræftelse og logget.',
        en: "Suppliers' remote access is personal, limited in time, protected with two-step verification and logged.",
      },
      evidence: {
        da: 'Oversigt over aktive leverandøradgange med udløbsdato.',
        en: 'Overview of active supplier accesses with expiry date.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-07-K6',
      guideline: 'GL-07',
      text: {
        da: 'Når et samarbejde ophører, er oplysningerne leveret tilbage eller slettet, og adgange er lukket.',
        en: 'When a cooperation ends, the data has been returned or erased, and accesses have been closed.',
      },
      evidence: {
        da: 'Bekræftelse fra leverandøren og kvittering for lukkede adgange.',
        en: 'Confirmation from the supplier and receipt for closed accesses.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
