import { defineGuideline } from '../shape.ts'

export const gl12 = defineGuideline({
  id: 'GL-12',
  title: {
    da: 'Opslag i patientoplysninger og opfølgning på log',
    en: 'Look-ups in patient data and log review',
  },
  shortName: { da: 'Opslag og opfølgning på log', en: 'Look-ups and log review' },
  purpose: {
    da: 'Medarbejdere slår kun op, når de har ret til det, og uberettigede opslag bliver opdaget.',
    en: 'Employees look up data only when they are entitled to, and unauthorised look-ups are detected.',
  },
  legalBasis: [
    { act: 'SUL', reference: '§§ 42 a, 42 d', certainty: 'T' },
    { act: 'GDPR', reference: 'art. 5(1)(f), 32', certainty: 'A' },
    {
      act: 'PRAKSIS',
      reference: 'Datatilsynets katalog: stikprøver i log over brugernes anvendelser',
      certainty: 'T',
    },
  ],
  owner: 'health_legal',
  reviewMonths: 12,
  appliesTo: ['somatik', 'psykiatri', 'praehospital', 'apotek', 'diagnostik', 'forskning', 'social'],
  abilities: ['prevent', 'detect'],
  requirements: [
    {
      id: 'GL-12-K1',
      guideline: 'GL-12',
      text: {
        da: 'Medarbejderne er instrueret i, hvornår de må slå op i patientoplysninger, herunder i deres egne, pårørendes og kollegers oplysninger.',
        en: "Employees have been instructed in when they may look up patient data, including their own, relatives' and colleagues' data.",
      },
      evidence: {
        da: 'Instruks og andel medarbejdere, der har kvitteret.',
        en: 'Instruction and share of employees who have acknowledged it.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-12-K2',
      guideline: 'GL-12',
      text: {
        da: 'Enheden gennemgår hver måned en stikprøve af opslag efter en fast procedure, som brugerne kender, men hvor udvælgelsen ikke kan forudses.',
        en: 'Every month the unit reviews a sample of look-ups under a fixed procedure that users know about but where the selection cannot be predicted.',
      },
      evidence: {
        da: 'Antal kontrollerede opslag, antal afklarede og antal sager, uden personoplysninger.',
        en: 'Number of look-ups checked, clarified and escalated, without personal data.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 3,
    },
    {
      id: 'GL-12-K3',
      guideline: 'GL-12',
      text: {
        da: 'Opslag med særlig risiko, for eksempel i kollegers og kendte personers oplysninger, bliver udvalgt målrettet eller udløser en alarm.',
        en: 'Look-ups with special risk, for example in the data of colleagues and well-known persons, are selected specifically or trigger an alert.',
      },
      evidence: {
        da: 'Beskrivelse af udvælgelsen på et overordnet niveau.',
        en: 'Description of the selection at a general level.',
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-12-K4',
      guideline: 'GL-12',
      text: {
        da: 'Mistanke om et uberettiget opslag bliver undersøgt inden fem arbejdsdage og behandlet som brud på persondatasikkerheden, når det er relevant.',
        en: 'Suspicion of an unauthorised look-up is examined within five working days and handled as a personal data breach where relevant.',
      },
      evidence: {
        da: 'Antal sager, sagstid og udfald, uden personoplysninger.',
        en: 'Number of cases, processing time and outcome, without personal data.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-12-K5',
      guideline: 'GL-12',
      text: {
        da: 'Opslag til kvalitetssikring, læring eller andre formål end behandling sker kun, når betingelserne i sundhedsloven er opfyldt, og ledelsens tilladelse findes, hvor den kræves.',
        en: "Look-ups for quality assurance, learning or purposes other than treatment take place only when the conditions in the Health Act are met and management's permission exists where required.",
      },
      evidence: {
        da: 'Gældende tilladelser og kriterierne for at give dem.',
        en: 'Current permissions and the criteria for granting them.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-12-K6',
      guideline: 'GL-12',
      text: {
        da: 'Loggen kan ikke ændres af brugerne og bliver gemt længe nok til at undersøge hændelser og besvare anmodninger om indsigt.',
        en: 'The log cannot be changed by users and is kept long enough to investigate incidents and answer access requests.',
      },
      evidence: {
        da: 'Systemejerens beskrivelse af beskyttelse og opbevaringstid.',
        en: "The system owner's description of protection and retention time.",
      },
      grounding: 'guidance',
      evidenceMaxAgeMonths: 24,
    },
  ],
})
