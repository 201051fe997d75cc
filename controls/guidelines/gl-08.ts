import { defineGuideline } from '../shape.ts'

export const gl08 = defineGuideline({
  id: 'GL-08',
  title: {
    da: 'Overførsel til tredjelande og brug af cloud',
    en: 'Third-country transfers and use of cloud services',
  },
  shortName: { da: 'Tredjelande og cloud', en: 'Third countries and cloud' },
  purpose: {
    da: 'Personoplysninger, der forlader EU/EØS eller ligger i cloudtjenester, er lige så godt beskyttet som i regionens egne systemer.',
    en: "Personal data that leaves the EU/EEA or is stored in cloud services is protected as well as in the region's own systems.",
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 28', certainty: 'A' },
    { act: 'GDPR', reference: 'art. 44-49', certainty: 'A' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 4-5', certainty: 'T' },
  ],
  owner: 'privacy_legal',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['predict', 'prevent'],
  requirements: [
    {
      id: 'GL-08-K1',
      guideline: 'GL-08',
      text: {
        da: 'Enheden har overblik over alle overførsler til tredjelande, også når en leverandørs support kan se oplysninger fra et tredjeland.',
        en: "The unit has an overview of all transfers to third countries, including where a supplier's support staff can see data from a third country.",
      },
      evidence: {
        da: 'Overførselsliste med modtager, land og formål.',
        en: 'Transfer list with recipient, country and purpose.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-08-K2',
      guideline: 'GL-08',
      text: {
        da: 'Hver overførsel har et gyldigt overførselsgrundlag, der er noteret i fortegnelsen.',
        en: 'Every transfer has a valid transfer basis that is noted in the record.',
      },
      evidence: {
        da: 'Udtræk af fortegnelsen med overførselsgrundlag.',
        en: 'Extract of the record with transfer basis.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-08-K3',
      guideline: 'GL-08',
      text: {
        da: 'Når en overførsel bygger på standardkontrakter, er forholdene i modtagerlandet vurderet, og nødvendige supplerende foranstaltninger er gennemført.',
        en: 'Where a transfer is based on standard contractual clauses, the conditions in the recipient country have been assessed and necessary supplementary measures have been put in place.',
      },
      evidence: {
        da: 'Dateret vurdering for hver overførsel.',
        en: 'Dated assessment for each transfer.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-08-K4',
      guideline: 'GL-08',
      text: {
        da: 'Medarbejderne bruger kun cloudtjenester, som regionen har godkendt. Private konti bruges ikke til arbejdsdata.',
        en: 'Employees use only cloud services approved by the region. Private accounts are not used for work data.',
      },
      evidence: {
        da: 'Liste over godkendte tjenester og resultat af seneste kontrol.',
        en: 'List of approved services and result of the last check.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-08-K5',
      guideline: 'GL-08',
      text: {
        da: 'For vigtige cloudtjenester er det beskrevet, hvordan data hentes hjem, og hvordan driften fortsætter, hvis aftalen ophører.',
        en: 'For important cloud services it is described how data is retrieved and how operations continue if the contract ends.',
      },
      evidence: {
        da: 'Exitplan med dato og ansvarlig.',
        en: 'Exit plan with date and responsible person.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 24,
    },
  ],
})
