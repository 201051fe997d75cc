import { defineGuideline } from '../shape.ts'

export const gl17 = defineGuideline({
  id: 'GL-17',
  title: {
    da: 'Tv-overvågning',
    en: 'CCTV',
  },
  shortName: { da: 'Tv-overvågning', en: 'CCTV' },
  purpose: {
    da: 'Tv-overvågning sker kun, hvor den er nødvendig, og optagelser bliver slettet til tiden.',
    en: 'CCTV is used only where it is necessary, and recordings are erased in time.',
  },
  legalBasis: [
    { act: 'TVO', reference: '§ 4 c, stk. 4-5', certainty: 'A' },
    { act: 'GDPR', reference: 'art. 5-6, 32', certainty: 'A' },
    { act: 'GDPR', reference: 'art. 13', certainty: 'T' },
    { act: 'GDPR', reference: 'art. 30', certainty: 'K' },
  ],
  owner: 'facilities',
  reviewMonths: 12,
  appliesTo: ['enheder_med_tv'],
  abilities: ['prevent', 'detect'],
  requirements: [
    {
      id: 'GL-17-K1',
      guideline: 'GL-17',
      text: {
        da: 'Hvert kamera har et noteret formål, og enheden har vurderet, at formålet ikke kan nås på en mindre indgribende måde.',
        en: 'Every camera has a recorded purpose, and the unit has assessed that the purpose cannot be achieved in a less intrusive way.',
      },
      evidence: {
        da: 'Kameraliste med formål og vurderingsdato.',
        en: 'Camera list with purpose and assessment date.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-17-K2',
      guideline: 'GL-17',
      text: {
        da: 'Patienter, besøgende og ansatte er informeret med skilte og en tilgængelig tekst om behandlingen.',
        en: 'Patients, visitors and employees are informed by signs and an accessible text about the processing.',
      },
      evidence: {
        da: 'Oversigt over skilte og henvisning til informationsteksten.',
        en: 'Overview of signs and reference to the information text.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-17-K3',
      guideline: 'GL-17',
      text: {
        da: 'Optagelser i kriminalitetsforebyggende øjemed bliver slettet senest 30 dage efter optagelsen, medmindre en undtagelse i loven gælder.',
        en: 'Recordings made to prevent crime are erased at the latest 30 days after recording, unless an exception in the Act applies.',
      },
      evidence: {
        da: 'Opsætning af slettefrist og kontrol af ældste optagelse.',
        en: 'Erasure setting and check of the oldest recording.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-17-K4',
      guideline: 'GL-17',
      text: {
        da: 'Kun navngivne personer kan se optagelser, og hver gennemsyning og udlevering bliver noteret.',
        en: 'Only named persons can view recordings, and every viewing and disclosure is noted.',
      },
      evidence: {
        da: 'Adgangsliste og antal gennemsyninger og udleveringer.',
        en: 'Access list and number of viewings and disclosures.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-17-K5',
      guideline: 'GL-17',
      text: {
        da: 'Der er ikke kameraer, hvor patienter bliver behandlet eller er afklædt, medmindre der er et særligt grundlag og en konsekvensanalyse.',
        en: 'There are no cameras where patients are treated or undressed unless there is a special basis and an impact assessment.',
      },
      evidence: {
        da: 'Erklæring fra ledelsen eller konsekvensanalysen.',
        en: 'Statement from management or the impact assessment.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
