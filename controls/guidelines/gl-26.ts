import { defineGuideline } from '../shape.ts'

export const gl26 = defineGuideline({
  id: 'GL-26',
  title: {
    da: 'Offentliggørelse på web, i præsentationer og på sociale medier',
    en: 'Publishing on the web, in presentations and on social media',
  },
  shortName: { da: 'Offentliggørelse', en: 'Publishing' },
  purpose: {
    da: 'Personoplysninger bliver ikke offentliggjort ved en fejl, og det, der offentliggøres, kan læses af alle.',
    en: 'Personal data is not published by mistake, and what is published can be read by everyone.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 5-6, 32', certainty: 'A' },
    { act: 'DBL', reference: '§ 11', certainty: 'T' },
    { act: 'WEB', reference: '§ 3', certainty: 'T' },
    { act: 'WEB', reference: '§ 4', certainty: 'A' },
    {
      act: 'PRAKSIS',
      reference: 'Datatilsynets afgørelse af 17. september 2021 om skjulte data bag et diagram',
      certainty: 'T',
    },
  ],
  owner: 'communication',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent', 'detect'],
  requirements: [
    {
      id: 'GL-26-K1',
      guideline: 'GL-26',
      text: {
        da: 'Filer bliver før offentliggørelse kontrolleret for personoplysninger, også i skjulte lag som data bag diagrammer, noter, kommentarer, ændringsspor og metadata.',
        en: 'Before publication, files are checked for personal data, including hidden layers such as data behind charts, notes, comments, tracked changes and metadata.',
      },
      evidence: {
        da: 'Tjekliste og dato for seneste instruktion.',
        en: 'Checklist and date of the last instruction.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-26-K2',
      guideline: 'GL-26',
      text: {
        da: 'Dokumenter med statistik eller patientforløb er godkendt af en anden end forfatteren, før de offentliggøres.',
        en: 'Documents with statistics or patient cases have been approved by someone other than the author before publication.',
      },
      evidence: {
        da: 'Godkendelsesproces og antal godkendelser.',
        en: 'Approval process and number of approvals.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-26-K3',
      guideline: 'GL-26',
      text: {
        da: 'Offentliggjort indhold bliver jævnligt scannet for personoplysninger. Scanningen dækker mere end personnumre og kan læse de filtyper, der bruges.',
        en: 'Published content is scanned regularly for personal data. The scan covers more than civil registration numbers and can read the file types in use.',
      },
      evidence: {
        da: 'Scanningsrapport som antal fund og rettelser.',
        en: 'Scan report as number of findings and corrections.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-26-K4',
      guideline: 'GL-26',
      text: {
        da: 'Der er en arbejdsgang for hurtig fjernelse, som også dækker dokumentarkiver og søgemaskiner, og fejlen bliver behandlet som et brud.',
        en: 'There is a routine for quick removal that also covers document archives and search engines, and the error is handled as a breach.',
      },
      evidence: {
        da: 'Arbejdsgang og dato for seneste afprøvning.',
        en: 'Routine and date of the last test.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-26-K5',
      guideline: 'GL-26',
      text: {
        da: 'Billeder og video, hvor patienter eller ansatte kan genkendes, har et dokumenteret grundlag og kan tages ned igen.',
        en: 'Photos and video in which patients or employees can be recognised have a documented basis and can be taken down again.',
      },
      evidence: {
        da: 'Procedure og tom samtykkeskabelon.',
        en: 'Procedure and blank consent template.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-26-K6',
      guideline: 'GL-26',
      text: {
        da: 'Websider og dokumenter, der er omfattet af webtilgængelighedsloven, opfylder kravene, og tilgængelighedserklæringen er ajourført mindst én gang om året.',
        en: 'Web pages and documents covered by the Web Accessibility Act meet the requirements, and the accessibility statement is updated at least once a year.',
      },
      evidence: {
        da: 'Tilgængelighedserklæring og testresultat.',
        en: 'Accessibility statement and test result.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
