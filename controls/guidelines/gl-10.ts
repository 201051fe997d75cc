import { defineGuideline } from '../shape.ts'

export const gl10 = defineGuideline({
  id: 'GL-10',
  title: {
    da: 'Indkøb, udvikling og databeskyttelse gennem design',
    en: 'Procurement, development and data protection by design',
  },
  shortName: { da: 'Indkøb og design', en: 'Procurement and design' },
  purpose: {
    da: 'Nye systemer og nyt udstyr er sikre fra starten, og regionen køber ikke det samme to gange.',
    en: 'New systems and new equipment are secure from the start, and the region does not buy the same thing twice.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 25', certainty: 'A' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 5', certainty: 'T' },
  ],
  owner: 'procurement',
  reviewMonths: 24,
  appliesTo: ['alle'],
  abilities: ['predict', 'prevent'],
  requirements: [
    {
      id: 'GL-10-K1',
      guideline: 'GL-10',
      text: {
        da: 'Enheden anskaffer kun et it-system, når den ansvarlige strategigruppe har godkendt det, og det er undersøgt, om et eksisterende system dækker behovet.',
        en: 'The unit acquires an IT system only when the responsible strategy group has approved it and it has been checked whether an existing system covers the need.',
      },
      evidence: {
        da: 'Godkendelse fra strategigruppen og resultat af afdækningen.',
        en: 'Approval from the strategy group and result of the check.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-10-K2',
      guideline: 'GL-10',
      text: {
        da: 'Udstyr, hvor der følger it med, for eksempel medicoteknik og bygningsstyring, følger samme proces.',
        en: 'Equipment that comes with IT, for example medical devices and building management, follows the same process.',
      },
      evidence: {
        da: 'Liste over årets indkøb med indlejret it og dato for godkendelse.',
        en: "List of the year's purchases with embedded IT and date of approval.",
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-10-K3',
      guideline: 'GL-10',
      text: {
        da: 'Kravspecifikationen stiller krav om adgangsstyring, logning, kryptering, sletning, dataudtræk og opdateringer i hele levetiden.',
        en: 'The requirements specification sets requirements for access control, logging, encryption, erasure, data export and updates throughout the lifetime.',
      },
      evidence: {
        da: 'Kravafsnit fra seneste indkøb.',
        en: 'Requirements section from the latest purchase.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-10-K4',
      guideline: 'GL-10',
      text: {
        da: 'Systemet er ved ibrugtagning sat op, så det som standard behandler færrest mulige oplysninger og viser dem for færrest mulige.',
        en: 'At first use the system is set up so that by default it processes as little data as possible and shows it to as few people as possible.',
      },
      evidence: {
        da: 'Opsætningsnotat med valgte standardindstillinger.',
        en: 'Set-up note with the chosen default settings.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-10-K5',
      guideline: 'GL-10',
      text: {
        da: 'Test sker med opdigtede eller anonymiserede oplysninger. En undtagelse er godkendt og tidsbegrænset.',
        en: 'Testing is done with made-up or anonymised data. An exception is approved and limited in time.',
      },
      evidence: {
        da: 'Testplan og eventuelle undtagelser.',
        en: 'Test plan and any exceptions.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-10-K6',
      guideline: 'GL-10',
      text: {
        da: 'Systemejer, forvaltning, drift og finansiering er på plads, før systemet tages i brug.',
        en: 'System owner, maintenance, operation and funding are in place before the system is put into use.',
      },
      evidence: {
        da: 'Forvaltningsaftale eller ibrugtagningsnotat.',
        en: 'Maintenance agreement or commissioning note.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
  ],
})
