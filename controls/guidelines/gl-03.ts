import { defineGuideline } from '../shape.ts'

export const gl03 = defineGuideline({
  id: 'GL-03',
  title: {
    da: 'Fortegnelse over behandlingsaktiviteter',
    en: 'Record of processing activities',
  },
  shortName: { da: 'Fortegnelse', en: 'Record of processing' },
  purpose: {
    da: 'Regionen kan til enhver tid vise, hvilke personoplysninger enheden behandler og hvorfor.',
    en: 'The region can show at any time which personal data the unit processes and why.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 30', certainty: 'K' },
    { act: 'GDPR', reference: 'art. 5(2)', certainty: 'A' },
  ],
  owner: 'privacy_legal',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent'],
  requirements: [
    {
      id: 'GL-03-K1',
      guideline: 'GL-03',
      text: {
        da: 'Alle enhedens behandlingsaktiviteter står i regionens fortegnelse med formål, registrerede, typer af oplysninger, modtagere, overførsler til tredjelande, slettefrister og sikkerhedsforanstaltninger.',
        en: "All of the unit's processing activities are in the region's record with purpose, data subjects, types of data, recipients, third-country transfers, erasure deadlines and security measures.",
      },
      evidence: {
        da: 'Udtræk af fortegnelsen for enheden.',
        en: 'Extract of the record for the unit.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-03-K2',
      guideline: 'GL-03',
      text: {
        da: 'Hver behandlingsaktivitet har en navngiven ansvarlig i enheden.',
        en: 'Every processing activity has a named responsible person in the unit.',
      },
      evidence: {
        da: 'Udtræk med ansvarlig og dato for seneste bekræftelse.',
        en: 'Extract with responsible person and date of last confirmation.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-03-K3',
      guideline: 'GL-03',
      text: {
        da: 'Fortegnelsen er gennemgået inden for de seneste 12 måneder, og ændringer er indført.',
        en: 'The record has been reviewed within the last 12 months, and changes have been entered.',
      },
      evidence: {
        da: 'Gennemgangsnotat med dato og antal ændringer.',
        en: 'Review note with date and number of changes.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-03-K4',
      guideline: 'GL-03',
      text: {
        da: 'Nye systemer, projekter og databaser er optaget i fortegnelsen, før de tages i brug.',
        en: 'New systems, projects and databases are entered in the record before they are put into use.',
      },
      evidence: {
        da: 'Liste over årets nye systemer og projekter med dato for optagelse og ibrugtagning.',
        en: "List of the year's new systems and projects with date of entry and date of first use.",
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-03-K5',
      guideline: 'GL-03',
      text: {
        da: 'Enheden har kontrolleret mindst fem behandlinger i praksis mod fortegnelsen og rettet de forskelle, den fandt.',
        en: 'The unit has checked at least five processing activities in practice against the record and corrected the differences it found.',
      },
      evidence: {
        da: 'Stikprøveskema med resultat og rettelser.',
        en: 'Sample form with result and corrections.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
