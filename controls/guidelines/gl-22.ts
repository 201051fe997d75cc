import { defineGuideline } from '../shape.ts'

export const gl22 = defineGuideline({
  id: 'GL-22',
  title: {
    da: 'Medicoteknik, bygningsstyring og andet netværksudstyr',
    en: 'Medical devices, building management and other networked equipment',
  },
  shortName: { da: 'Medicoteknik og netværksudstyr', en: 'Medical and networked devices' },
  purpose: {
    da: 'Udstyr med indbygget it er kendt, afskærmet og vedligeholdt, så det ikke truer patientsikkerhed eller drift.',
    en: 'Equipment with embedded IT is known, shielded and maintained so that it does not threaten patient safety or operations.',
  },
  legalBasis: [
    { act: 'NIS2L', reference: '§ 6, stk. 1', certainty: 'T' },
    { act: 'GDPR', reference: 'art. 32', certainty: 'A' },
    { act: 'MDR', reference: 'bilag I, pkt. 17.4 og 23.4', certainty: 'A' },
  ],
  owner: 'medtech',
  reviewMonths: 12,
  appliesTo: ['somatik', 'psykiatri', 'praehospital', 'diagnostik', 'apotek', 'teknik', 'medico', 'social'],
  abilities: ['predict', 'prevent', 'detect'],
  requirements: [
    {
      id: 'GL-22-K1',
      guideline: 'GL-22',
      text: {
        da: 'Alt netværkstilsluttet medicoteknisk og bygningsteknisk udstyr er registreret med placering, ansvarlig, styresystem, personoplysninger og supportstatus.',
        en: 'All networked medical and building equipment is registered with location, responsible person, operating system, personal data and support status.',
      },
      evidence: {
        da: 'Registerudtræk som antal og andel med fuldstændige oplysninger.',
        en: 'Register extract as numbers and share with complete data.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-22-K2',
      guideline: 'GL-22',
      text: {
        da: 'Fabrikantens minimumskrav til it-sikkerhed er indhentet og opfyldt, eller afvigelsen er risikovurderet.',
        en: "The manufacturer's minimum IT security requirements have been obtained and met, or the deviation has been risk-assessed.",
      },
      evidence: {
        da: 'Oversigt pr. udstyrstype.',
        en: 'Overview per equipment type.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-22-K3',
      guideline: 'GL-22',
      text: {
        da: 'Udstyret står på adskilte netværk, hvor kun nødvendig trafik er tilladt.',
        en: 'The equipment is on separate networks where only necessary traffic is allowed.',
      },
      evidence: {
        da: 'Bekræftelse fra netværksansvarlig og liste over undtagelser.',
        en: 'Confirmation from the network manager and list of exceptions.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-22-K4',
      guideline: 'GL-22',
      text: {
        da: 'Leverandørers fjernservice bliver åbnet efter behov, er personlig og bliver logget.',
        en: "Suppliers' remote service is opened on demand, is personal and is logged.",
      },
      evidence: {
        da: 'Antal åbninger og kontrol af et udsnit.',
        en: 'Number of openings and check of a sample.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-22-K5',
      guideline: 'GL-22',
      text: {
        da: 'Opdateringer og ændringer bliver vurderet for patientsikkerhed, før de bliver gennemført.',
        en: 'Updates and changes are assessed for patient safety before they are carried out.',
      },
      evidence: {
        da: 'Vurderingsskabelon og et eksempel.',
        en: 'Assessment template and an example.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-22-K6',
      guideline: 'GL-22',
      text: {
        da: 'Personoplysninger er slettet, før udstyr bliver udlånt, sendt til service, returneret eller kasseret.',
        en: 'Personal data has been erased before equipment is lent out, sent for service, returned or discarded.',
      },
      evidence: {
        da: 'Kvitteringer for sletning.',
        en: 'Receipts for erasure.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-22-K7',
      guideline: 'GL-22',
      text: {
        da: 'Udstyr, der bruges i patienters hjem, er omfattet af de samme krav, og patienten har fået vejledning.',
        en: "Equipment used in patients' homes is covered by the same requirements, and the patient has received guidance.",
      },
      evidence: {
        da: 'Liste over løsninger til hjemmebrug og vejledning til patienter.',
        en: 'List of home-use solutions and guidance for patients.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
  ],
})
