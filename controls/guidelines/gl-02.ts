import { defineGuideline } from '../shape.ts'

export const gl02 = defineGuideline({
  id: 'GL-02',
  title: {
    da: 'Risikovurdering og risikohåndtering',
    en: 'Risk assessment and risk treatment',
  },
  shortName: { da: 'Risikovurdering', en: 'Risk assessment' },
  purpose: {
    da: 'Risici for patienter, borgere, medarbejdere og drift er kendt, vurderet og håndteret på rette ledelsesniveau.',
    en: 'Risks to patients, citizens, employees and operations are known, assessed and treated at the right level of management.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 24', certainty: 'K' },
    { act: 'GDPR', reference: 'art. 32', certainty: 'A' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 1 og 6', certainty: 'T' },
  ],
  owner: 'ciso',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['predict', 'prevent'],
  requirements: [
    {
      id: 'GL-02-K1',
      guideline: 'GL-02',
      text: {
        da: 'Enheden har en liste over de it-systemer og behandlinger, den er ansvarlig for, og har angivet, hvor kritiske de er for patientbehandling og drift.',
        en: 'The unit has a list of the IT systems and processing activities it is responsible for and has stated how critical they are for patient care and operations.',
      },
      evidence: {
        da: 'Systemliste med ejer og kritikalitet.',
        en: 'System list with owner and criticality.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-02-K2',
      guideline: 'GL-02',
      text: {
        da: 'Der findes en gældende risikovurdering for hvert system og hver behandling. Den vurderer konsekvensen for de registrerede og for patientbehandlingen, ikke kun for organisationen.',
        en: 'There is a current risk assessment for every system and processing activity. It assesses the consequences for the data subjects and for patient care, not only for the organisation.',
      },
      evidence: {
        da: 'Oversigt over risikovurderinger med dato, og én udvalgt vurdering i fuld længde.',
        en: 'Overview of risk assessments with dates, and one selected assessment in full.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-02-K3',
      guideline: 'GL-02',
      text: {
        da: 'Risikovurderingen bliver fornyet mindst én gang om året og ved væsentlige ændringer, alvorlige hændelser eller en ny trusselsvurdering.',
        en: 'The risk assessment is renewed at least once a year and after significant changes, serious incidents or a new threat assessment.',
      },
      evidence: {
        da: 'Versionshistorik, der viser anledning og dato for seneste fornyelse.',
        en: 'Version history showing the reason and date of the last renewal.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-02-K4',
      guideline: 'GL-02',
      text: {
        da: 'Hver risiko over det accepterede niveau har en handling med ansvarlig og frist eller en skriftlig accept med udløbsdato fra rette ledelsesniveau.',
        en: 'Every risk above the accepted level has an action with a responsible person and a deadline, or a written acceptance with an expiry date from the right level of management.',
      },
      evidence: {
        da: 'Handlingsplan og accepterede risici med udløbsdato.',
        en: 'Action plan and accepted risks with expiry dates.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-02-K5',
      guideline: 'GL-02',
      text: {
        da: 'Når enheden ikke kan følge en retningslinje, har den en godkendt dispensation, der er begrundet, tidsbegrænset og knyttet til kompenserende foranstaltninger.',
        en: 'Where the unit cannot follow a guideline, it has an approved exemption that is reasoned, limited in time and tied to compensating measures.',
      },
      evidence: {
        da: 'Liste over gældende dispensationer med udløbsdato og kompenserende foranstaltninger.',
        en: 'List of current exemptions with expiry date and compensating measures.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
  ],
})
