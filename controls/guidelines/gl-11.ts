import { defineGuideline } from '../shape.ts'

export const gl11 = defineGuideline({
  id: 'GL-11',
  title: {
    da: 'Brugeradgang og rettighedsstyring',
    en: 'User access and rights management',
  },
  shortName: { da: 'Brugeradgang og rettigheder', en: 'User access and rights' },
  purpose: {
    da: 'Kun personer med et arbejdsbetinget behov har adgang, og kun så længe behovet består.',
    en: 'Only people with a work-related need have access, and only as long as the need exists.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 5(1)(f), 32', certainty: 'A' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 9-10', certainty: 'T' },
    { act: 'PRAKSIS', reference: 'Datatilsynets katalog over foranstaltninger', certainty: 'T' },
  ],
  owner: 'it_access',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent', 'detect'],
  requirements: [
    {
      id: 'GL-11-K1',
      guideline: 'GL-11',
      text: {
        da: 'Alle konti er personlige. Fælleskonti findes kun med en godkendt begrundelse og en udløbsdato.',
        en: 'All accounts are personal. Shared accounts exist only with an approved reason and an expiry date.',
      },
      evidence: {
        da: 'Liste over fælleskonti med begrundelse.',
        en: 'List of shared accounts with reasons.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-11-K2',
      guideline: 'GL-11',
      text: {
        da: 'Rettigheder er tildelt efter roller, der er beskrevet af systemejeren og svarer til arbejdsopgaverne.',
        en: 'Rights are assigned by roles that are described by the system owner and match the work tasks.',
      },
      evidence: {
        da: 'Rollebeskrivelser for enhedens vigtigste systemer.',
        en: "Role descriptions for the unit's most important systems.",
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 24,
    },
    {
      id: 'GL-11-K3',
      guideline: 'GL-11',
      text: {
        da: 'Adgange lukkes senest ved arbejdstids ophør på sidste arbejdsdag og tilpasses inden fem arbejdsdage ved jobskifte.',
        en: 'Access is closed at the latest by the end of the last working day and adjusted within five working days on a change of job.',
      },
      evidence: {
        da: 'Kontrol af et udsnit af fratrådte og flyttede medarbejdere, vist som antal.',
        en: 'Check of a sample of leavers and movers, shown as numbers.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-11-K4',
      guideline: 'GL-11',
      text: {
        da: 'Lederne gennemgår deres medarbejderes rettigheder mindst hvert halve år og fjerner det, der ikke længere er brug for.',
        en: "Managers review their employees' rights at least every six months and remove what is no longer needed.",
      },
      evidence: {
        da: 'Andel gennemførte gennemgange og antal fjernede rettigheder.',
        en: 'Share of completed reviews and number of removed rights.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-11-K5',
      guideline: 'GL-11',
      text: {
        da: 'Administrative rettigheder ligger på særskilte konti med totrinsbekræftelse og bliver gennemgået hvert kvartal.',
        en: 'Administrative rights are on separate accounts with two-step verification and are reviewed every quarter.',
      },
      evidence: {
        da: 'Liste over administrative konti og dato for seneste gennemgang.',
        en: 'List of administrative accounts and date of the last review.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 3,
    },
    {
      id: 'GL-11-K6',
      guideline: 'GL-11',
      text: {
        da: 'Nødadgang kan kun bruges i akutte situationer, bliver logget og bliver fulgt op inden for en uge.',
        en: 'Emergency access can be used only in urgent situations, is logged and is followed up within a week.',
      },
      evidence: {
        da: 'Antal brug af nødadgang og resultat af opfølgningen.',
        en: 'Number of uses of emergency access and result of the follow-up.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
  ],
})
