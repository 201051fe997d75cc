import { defineGuideline } from '../shape.ts'

export const gl20 = defineGuideline({
  id: 'GL-20',
  title: {
    da: 'Beredskab, backup og nødprocedurer',
    en: 'Continuity, backup and emergency procedures',
  },
  shortName: { da: 'Beredskab og nødprocedurer', en: 'Continuity and emergencies' },
  purpose: {
    da: 'Patientbehandlingen kan fortsætte, når it svigter, og data kan genskabes.',
    en: 'Patient care can continue when IT fails, and data can be restored.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 32(1)(b)-(c)', certainty: 'K' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 3', certainty: 'T' },
  ],
  owner: 'continuity',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['predict', 'manage'],
  requirements: [
    {
      id: 'GL-20-K1',
      guideline: 'GL-20',
      text: {
        da: 'Der er nødprocedurer for enhedens kritiske funktioner. De er opdateret inden for 12 måneder og kan bruges uden it.',
        en: "There are emergency procedures for the unit's critical functions. They have been updated within 12 months and can be used without IT.",
      },
      evidence: {
        da: 'Liste over nødprocedurer med dato og placering.',
        en: 'List of emergency procedures with date and location.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-20-K2',
      guideline: 'GL-20',
      text: {
        da: 'Systemer, som enheden selv forvalter, har en backupplan med hyppighed, opbevaringstid og mindst én kopi, der ikke kan nås fra det daglige netværk.',
        en: 'Systems managed by the unit itself have a backup plan with frequency, retention time and at least one copy that cannot be reached from the everyday network.',
      },
      evidence: {
        da: 'Backupplan pr. system.',
        en: 'Backup plan per system.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-20-K3',
      guideline: 'GL-20',
      text: {
        da: 'Gendannelse af data er afprøvet mindst én gang om året for hvert kritisk system.',
        en: 'Restoring of data has been tested at least once a year for every critical system.',
      },
      evidence: {
        da: 'Testrapport med dato, varighed og resultat.',
        en: 'Test report with date, duration and result.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-20-K4',
      guideline: 'GL-20',
      text: {
        da: 'Enheden har øvet et scenarie med cyberangreb eller længere nedbrud inden for 12 måneder og fulgt op på læringen.',
        en: 'The unit has exercised a scenario with a cyberattack or a longer outage within 12 months and followed up on the lessons.',
      },
      evidence: {
        da: 'Øvelsesrapport og handlingsplan.',
        en: 'Exercise report and action plan.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-20-K5',
      guideline: 'GL-20',
      text: {
        da: 'Kontakt- og eskalationslisten er ajourført og afprøvet mindst hvert halve år.',
        en: 'The contact and escalation list is up to date and tested at least every six months.',
      },
      evidence: {
        da: 'Dato for seneste afprøvning.',
        en: 'Date of the last test.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-20-K6',
      guideline: 'GL-20',
      text: {
        da: 'Den længste acceptable nedetid og det største acceptable datatab er besluttet for hvert kritisk system.',
        en: 'The longest acceptable downtime and the largest acceptable data loss have been decided for every critical system.',
      },
      evidence: {
        da: 'Beslutningsoversigt.',
        en: 'Decision overview.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
  ],
})
