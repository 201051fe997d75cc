import { defineGuideline } from '../shape.ts'

export const gl05 = defineGuideline({
  id: 'GL-05',
  title: {
    da: 'De registreredes rettigheder',
    en: 'Rights of the data subjects',
  },
  shortName: { da: 'De registreredes rettigheder', en: 'Rights of data subjects' },
  purpose: {
    da: 'Borgere, patienter og ansatte får svar til tiden, når de bruger deres rettigheder.',
    en: 'Citizens, patients and employees get an answer in time when they use their rights.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 12, 15-18, 21-22', certainty: 'T' },
    { act: 'DBL', reference: '§ 22', certainty: 'T' },
    { act: 'SUL', reference: '§ 37 (aktindsigt i patientjournal)', certainty: 'A' },
    {
      act: 'PRAKSIS',
      reference: 'EU-Domstolens sag C-579/21 og Datatilsynets afgørelse af 6. juni 2024 om indsigt i log',
      certainty: 'T',
    },
  ],
  owner: 'privacy_legal',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent', 'manage'],
  requirements: [
    {
      id: 'GL-05-K1',
      guideline: 'GL-05',
      text: {
        da: 'Medarbejderne kan genkende en anmodning om indsigt, berigtigelse, sletning, begrænsning eller indsigelse og sender den videre til den rette funktion senest næste arbejdsdag.',
        en: 'Employees can recognise a request for access, rectification, erasure, restriction or objection and pass it on to the right function no later than the next working day.',
      },
      evidence: {
        da: 'Instruks og dato for seneste information til medarbejderne.',
        en: 'Instruction and date of the last information to employees.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-05-K2',
      guideline: 'GL-05',
      text: {
        da: 'Anmodninger besvares uden unødig forsinkelse og senest én måned efter modtagelsen. Forlængelse begrundes over for borgeren inden for den første måned.',
        en: 'Requests are answered without undue delay and at the latest one month after receipt. An extension is explained to the citizen within the first month.',
      },
      evidence: {
        da: 'Opgørelse over antal anmodninger og svartider uden personoplysninger.',
        en: 'Statement of number of requests and response times without personal data.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-05-K3',
      guideline: 'GL-05',
      text: {
        da: 'Identiteten bliver kontrolleret før udlevering, og der bliver ikke indsamlet flere oplysninger, end kontrollen kræver.',
        en: 'Identity is verified before disclosure, and no more data is collected than the check requires.',
      },
      evidence: {
        da: 'Beskrivelse af identitetskontrollen.',
        en: 'Description of the identity check.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-05-K4',
      guideline: 'GL-05',
      text: {
        da: 'Et afslag er skriftligt, konkret begrundet og giver vejledning om klagemuligheder.',
        en: 'A refusal is in writing, gives specific reasons and explains how to complain.',
      },
      evidence: {
        da: 'Skabelon for afslag og antal afslag i perioden.',
        en: 'Refusal template and number of refusals in the period.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-05-K5',
      guideline: 'GL-05',
      text: {
        da: 'Enheden kan med hjælp fra systemejeren oplyse en person om opslag i personens oplysninger, herunder tidspunkt og formål. Udlevering af medarbejderes navne er en særskilt vurdering.',
        en: "With help from the system owner, the unit can inform a person about look-ups in that person's data, including time and purpose. Disclosing employees' names is a separate assessment.",
      },
      evidence: {
        da: 'Arbejdsgang for logindsigt og dato for seneste afprøvning.',
        en: 'Procedure for access to logs and date of the last test.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-05-K6',
      guideline: 'GL-05',
      text: {
        da: 'Det er beskrevet, hvornår en henvendelse skal behandles som aktindsigt i patientjournalen efter sundhedsloven, og hvornår den er indsigt efter databeskyttelsesforordningen.',
        en: 'It is described when an inquiry must be handled as access to the patient record under the Health Act and when it is access under the GDPR.',
      },
      evidence: {
        da: 'Vejledning til dem, der behandler anmodninger.',
        en: 'Guidance for those who handle requests.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
  ],
})
