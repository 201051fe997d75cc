import { defineGuideline } from '../shape.ts'

export const gl04 = defineGuideline({
  id: 'GL-04',
  title: {
    da: 'Behandlingsgrundlag, samtykke og oplysningspligt',
    en: 'Legal basis, consent and duty to inform',
  },
  shortName: { da: 'Grundlag og oplysningspligt', en: 'Legal basis and duty to inform' },
  purpose: {
    da: 'Enheden behandler kun personoplysninger, den har lov til at behandle, og fortæller de berørte om det i et klart sprog.',
    en: 'The unit only processes personal data it is allowed to process, and tells the people concerned about it in plain language.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 5-7, 9-10', certainty: 'A' },
    { act: 'GDPR', reference: 'art. 12-14', certainty: 'T' },
    { act: 'DBL', reference: '§§ 6-8', certainty: 'A' },
    { act: 'DBL', reference: '§ 7', certainty: 'T' },
    { act: 'DBL', reference: '§§ 11, 22', certainty: 'T' },
  ],
  owner: 'privacy_legal',
  reviewMonths: 24,
  appliesTo: ['alle'],
  abilities: ['prevent'],
  requirements: [
    {
      id: 'GL-04-K1',
      guideline: 'GL-04',
      text: {
        da: 'Hver behandling har et angivet retsgrundlag, og behandling af helbredsoplysninger har både et grundlag i artikel 6 og en undtagelse fra forbuddet i artikel 9.',
        en: 'Every processing activity has a stated legal basis, and processing of health data has both a basis in Article 6 and an exception from the prohibition in Article 9.',
      },
      evidence: {
        da: 'Udtræk af fortegnelsen med retsgrundlag.',
        en: 'Extract of the record with legal basis.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-04-K2',
      guideline: 'GL-04',
      text: {
        da: 'Skemaer, skabeloner og skærmbilleder indsamler kun de felter, formålet kræver. Personnummer bruges kun, hvor entydig identifikation er nødvendig.',
        en: 'Forms, templates and screens collect only the fields the purpose requires. The civil registration number is used only where unique identification is needed.',
      },
      evidence: {
        da: 'Gennemgang af udvalgte skemaer med liste over fjernede felter.',
        en: 'Review of selected forms with a list of removed fields.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-04-K3',
      guideline: 'GL-04',
      text: {
        da: 'Når samtykke bruges, kan enheden vise, hvem der har givet det, hvornår og til hvad, og det kan trækkes tilbage lige så let, som det blev givet.',
        en: 'Where consent is used, the unit can show who gave it, when and for what, and it can be withdrawn as easily as it was given.',
      },
      evidence: {
        da: 'Beskrivelse af arbejdsgangen og en tom samtykkeskabelon.',
        en: 'Description of the workflow and a blank consent template.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-04-K4',
      guideline: 'GL-04',
      text: {
        da: 'Patienter, pårørende, ansatte og andre registrerede får den lovpligtige information i klart sprog, når oplysningerne indsamles. Teksten har en dato og en ansvarlig.',
        en: 'Patients, relatives, employees and other data subjects receive the information required by law in plain language when the data is collected. The text has a date and an owner.',
      },
      evidence: {
        da: 'Gældende informationstekster med versionsdato og oplysning om, hvor de vises.',
        en: 'Current information texts with version date and where they are shown.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-04-K5',
      guideline: 'GL-04',
      text: {
        da: 'Før oplysninger bruges til et nyt formål, har enheden vurderet og noteret, om formålet er foreneligt med det oprindelige, og om der er hjemmel.',
        en: 'Before data is used for a new purpose, the unit has assessed and noted whether the purpose is compatible with the original one and whether there is a legal basis.',
      },
      evidence: {
        da: 'Vurderingsnotat for hvert nyt formål eller en erklæring om, at der ikke har været nogen.',
        en: 'Assessment note for each new purpose, or a statement that there has been none.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
