import { defineGuideline } from '../shape.ts'

export const gl23 = defineGuideline({
  id: 'GL-23',
  title: {
    da: 'Forskning, kvalitetsprojekter og statistik',
    en: 'Research, quality projects and statistics',
  },
  shortName: { da: 'Forskning og statistik', en: 'Research and statistics' },
  purpose: {
    da: 'Oplysninger til forskning, kvalitet og statistik bliver brugt lovligt og kun til det formål.',
    en: 'Data for research, quality and statistics is used lawfully and only for that purpose.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 9(2)(j), 89', certainty: 'K' },
    { act: 'DBL', reference: '§ 10', certainty: 'T' },
    { act: 'SUL', reference: '§ 42 d', certainty: 'T' },
    { act: 'SUL', reference: '§ 46', certainty: 'A' },
    { act: 'KOM', reference: 'loven som helhed', certainty: 'A' },
  ],
  owner: 'research',
  reviewMonths: 12,
  appliesTo: ['somatik', 'psykiatri', 'praehospital', 'apotek', 'diagnostik', 'forskning'],
  abilities: ['prevent'],
  requirements: [
    {
      id: 'GL-23-K1',
      guideline: 'GL-23',
      text: {
        da: 'Alle projekter er anmeldt internt og står i fortegnelsen, før dataindsamlingen begynder.',
        en: 'All projects have been registered internally and are in the record before data collection starts.',
      },
      evidence: {
        da: 'Projektliste med anmeldelses- og startdato.',
        en: 'Project list with registration and start date.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-23-K2',
      guideline: 'GL-23',
      text: {
        da: 'De nødvendige godkendelser, for eksempel fra videnskabsetisk komité eller til videregivelse af journaloplysninger, findes, før oplysninger hentes.',
        en: 'The necessary approvals, for example from a research ethics committee or for disclosure of patient-record data, exist before data is retrieved.',
      },
      evidence: {
        da: 'Oversigt over godkendelser pr. projekt.',
        en: 'Overview of approvals per project.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-23-K3',
      guideline: 'GL-23',
      text: {
        da: 'Data er pseudonymiseret, hvor formålet tillader det, ligger i en godkendt løsning, og nøglen bliver opbevaret adskilt.',
        en: 'Data is pseudonymised where the purpose allows, is stored in an approved solution, and the key is kept separately.',
      },
      evidence: {
        da: 'Beskrivelse af lagring og nøglehåndtering pr. projekttype.',
        en: 'Description of storage and key handling per project type.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-23-K4',
      guideline: 'GL-23',
      text: {
        da: 'Datatilsynets tilladelse er indhentet, før oplysninger videregives i de tilfælde, hvor databeskyttelseslovens § 10 kræver det.',
        en: "The Danish Data Protection Agency's permission has been obtained before data is disclosed in the cases where Section 10 of the Data Protection Act requires it.",
      },
      evidence: {
        da: 'Liste over videregivelser med tilladelse eller begrundelse for, at den ikke kræves.',
        en: 'List of disclosures with permission or the reason why none is required.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-23-K5',
      guideline: 'GL-23',
      text: {
        da: 'Oplysninger, der behandles til forskning eller statistik efter § 10, bliver ikke brugt til patientbehandling, administration eller andre formål.',
        en: 'Data processed for research or statistics under Section 10 is not used for patient care, administration or other purposes.',
      },
      evidence: {
        da: 'Instruks til projektledere og adgangslister.',
        en: 'Instruction to project leaders and access lists.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-23-K6',
      guideline: 'GL-23',
      text: {
        da: 'Ved projektets slutdato bliver data slettet, anonymiseret eller afleveret til arkiv, og forlængelser er begrundet.',
        en: "On the project's end date, data is erased, anonymised or transferred to an archive, and extensions are justified.",
      },
      evidence: {
        da: 'Liste over afsluttede projekter med udfald og dato.',
        en: 'List of completed projects with outcome and date.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
