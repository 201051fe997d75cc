import { defineGuideline } from '../shape.ts'

export const gl06 = defineGuideline({
  id: 'GL-06',
  title: {
    da: 'Opbevaring, sletning og arkivering',
    en: 'Retention, erasure and archiving',
  },
  shortName: { da: 'Opbevaring og sletning', en: 'Retention and erasure' },
  purpose: {
    da: 'Personoplysninger bliver ikke gemt længere end nødvendigt, og bevaringspligtigt materiale går ikke tabt.',
    en: 'Personal data is not kept longer than necessary, and material that must be preserved is not lost.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 5(1)(e)', certainty: 'T' },
    { act: 'GDPR', reference: 'art. 17', certainty: 'T' },
    { act: 'DBL', reference: '§ 14', certainty: 'A' },
    { act: 'AUT', reference: '§ 25', certainty: 'A' },
    { act: 'ARK', reference: '§ 10', certainty: 'T' },
    { act: 'ARKBEK', reference: '§ 5', certainty: 'T' },
  ],
  owner: 'records',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent'],
  requirements: [
    {
      id: 'GL-06-K1',
      guideline: 'GL-06',
      text: {
        da: 'Hver behandling har en fastsat og begrundet slettefrist. Patientjournaler opbevares mindst så længe, som autorisationsloven kræver.',
        en: 'Every processing activity has a fixed and reasoned erasure deadline. Patient records are kept at least as long as the Authorisation Act requires.',
      },
      evidence: {
        da: 'Slettefrister i fortegnelsen med begrundelse.',
        en: 'Erasure deadlines in the record with reasons.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-06-K2',
      guideline: 'GL-06',
      text: {
        da: 'Sletning bliver udført efter planen, og en stikprøve viser, at oplysningerne reelt er væk og ikke kun skjult i brugerfladen.',
        en: 'Erasure is carried out as planned, and a sample shows that the data is really gone and not merely hidden in the user interface.',
      },
      evidence: {
        da: 'Slettelog og resultat af stikprøve.',
        en: 'Erasure log and result of the sample.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-06-K3',
      guideline: 'GL-06',
      text: {
        da: 'Fællesdrev, fællespostkasser, lokale databaser og papirarkiver bliver ryddet mindst én gang om året.',
        en: 'Shared drives, shared mailboxes, local databases and paper archives are cleaned up at least once a year.',
      },
      evidence: {
        da: 'Notat om årets oprydning med dato, område og omfang.',
        en: "Note on this year's clean-up with date, area and extent.",
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-06-K4',
      guideline: 'GL-06',
      text: {
        da: 'Før noget slettes eller kasseres, er det afklaret, om det skal bevares efter arkivreglerne.',
        en: 'Before anything is erased or discarded, it has been clarified whether it must be preserved under the archive rules.',
      },
      evidence: {
        da: 'Afklaring for hvert system eller en henvisning til gældende bevarings- og kassationsbestemmelse.',
        en: 'Clarification for each system or a reference to the applicable preservation and disposal rule.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-06-K5',
      guideline: 'GL-06',
      text: {
        da: 'Der er en metode, som sikrer, at oplysninger, der er slettet, ikke kommer igen, når en backup bliver genindlæst.',
        en: 'There is a method that ensures erased data does not come back when a backup is restored.',
      },
      evidence: {
        da: 'Beskrivelse af metoden, for eksempel en slettejournal uden personoplysninger.',
        en: 'Description of the method, for example an erasure journal without personal data.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-06-K6',
      guideline: 'GL-06',
      text: {
        da: 'Udstyr og lagringsmedier bliver slettet eller destrueret sikkert, før de kasseres, sælges, returneres eller genbruges.',
        en: 'Equipment and storage media are securely wiped or destroyed before they are discarded, sold, returned or reused.',
      },
      evidence: {
        da: 'Destruktions- eller slettekvitteringer for perioden.',
        en: 'Destruction or wiping receipts for the period.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
