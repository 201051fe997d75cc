import { defineGuideline } from '../shape.ts'

export const gl21 = defineGuideline({
  id: 'GL-21',
  title: {
    da: 'Drift, opdatering og sårbarheder i lokalt forvaltede systemer',
    en: 'Operation, updates and vulnerabilities in locally managed systems',
  },
  shortName: { da: 'Lokalt forvaltede systemer', en: 'Locally managed systems' },
  purpose: {
    da: 'Systemer, som enheden selv forvalter, er lige så sikre som regionens fælles systemer.',
    en: "Systems managed by the unit itself are as secure as the region's shared systems.",
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 32', certainty: 'A' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 5 og 7', certainty: 'T' },
  ],
  owner: 'it_ops',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['predict', 'prevent', 'detect'],
  requirements: [
    {
      id: 'GL-21-K1',
      guideline: 'GL-21',
      text: {
        da: 'Alle lokalt forvaltede systemer er registreret med ejer, leverandør, personoplysninger og dato for ophør af support.',
        en: 'All locally managed systems are registered with owner, supplier, personal data and end-of-support date.',
      },
      evidence: {
        da: 'Systemregister for enheden.',
        en: 'System register for the unit.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-21-K2',
      guideline: 'GL-21',
      text: {
        da: 'Kritiske sikkerhedsopdateringer er installeret inden 14 dage og øvrige inden 30 dage, eller der er en godkendt kompenserende foranstaltning.',
        en: 'Critical security updates are installed within 14 days and others within 30 days, or there is an approved compensating measure.',
      },
      evidence: {
        da: 'Opdateringsrapport med andel inden for fristen.',
        en: 'Update report with share within the deadline.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 3,
    },
    {
      id: 'GL-21-K3',
      guideline: 'GL-21',
      text: {
        da: 'Systemerne indgår i sårbarhedsscanning, og kritiske fund er lukket eller skriftligt accepteret inden for den aftalte frist.',
        en: 'The systems are included in vulnerability scanning, and critical findings are closed or accepted in writing within the agreed deadline.',
      },
      evidence: {
        da: 'Antal åbne fund efter alvor og alder. Detaljer vedlægges ikke.',
        en: 'Number of open findings by severity and age. Details are not attached.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 3,
    },
    {
      id: 'GL-21-K4',
      guideline: 'GL-21',
      text: {
        da: 'Systemerne er sat op efter en sikker standard, har beskyttelse mod skadelig kode, og leverandørens standardkodeord er ændret.',
        en: "The systems are configured to a secure standard, have protection against malicious code, and the supplier's default passwords have been changed.",
      },
      evidence: {
        da: 'Tjekliste for opsætning pr. systemtype.',
        en: 'Configuration checklist per system type.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-21-K5',
      guideline: 'GL-21',
      text: {
        da: 'Systemer uden support eller under det krævede niveau er afskærmet, har en plan for udskiftning eller udfasning og er dækket af en dispensation.',
        en: 'Systems without support or below the required level are shielded, have a plan for replacement or phase-out and are covered by an exemption.',
      },
      evidence: {
        da: 'Liste med plan, frist og dispensation.',
        en: 'List with plan, deadline and exemption.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-21-K6',
      guideline: 'GL-21',
      text: {
        da: 'Systemernes netværk er opdelt efter risiko, og sikkerhedslog sendes til den centrale overvågning.',
        en: "The systems' network is segmented by risk, and security logs are sent to central monitoring.",
      },
      evidence: {
        da: 'Bekræftelse fra Regional IT.',
        en: 'Confirmation from Regional IT.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
