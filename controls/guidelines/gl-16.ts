import { defineGuideline } from '../shape.ts'

export const gl16 = defineGuideline({
  id: 'GL-16',
  title: {
    da: 'Fysisk sikkerhed og papir',
    en: 'Physical security and paper',
  },
  shortName: { da: 'Fysisk sikkerhed og papir', en: 'Physical security and paper' },
  purpose: {
    da: 'Rum, udstyr og papir med personoplysninger er beskyttet mod uvedkommende.',
    en: 'Rooms, equipment and paper with personal data are protected against unauthorised people.',
  },
  legalBasis: [{ act: 'GDPR', reference: 'art. 32', certainty: 'A' }],
  owner: 'facilities',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent', 'detect'],
  requirements: [
    {
      id: 'GL-16-K1',
      guideline: 'GL-16',
      text: {
        da: 'Rum med patientoplysninger eller it-udstyr er aflåst, og kun personer med arbejdsbetinget behov kan komme ind.',
        en: 'Rooms with patient data or IT equipment are locked, and only people with a work-related need can enter.',
      },
      evidence: {
        da: 'Oversigt over sikrede rum og adgangsgrupper.',
        en: 'Overview of secured rooms and access groups.',
      },
      grounding: 'law',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-16-K2',
      guideline: 'GL-16',
      text: {
        da: 'Nøgler og adgangskort er registreret, bliver gennemgået mindst hvert halve år og bliver inddraget ved fratræden.',
        en: 'Keys and access cards are registered, are reviewed at least every six months and are withdrawn when people leave.',
      },
      evidence: {
        da: 'Dato og resultat for seneste gennemgang.',
        en: 'Date and result of the last review.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-16-K3',
      guideline: 'GL-16',
      text: {
        da: 'Adgange til særligt følsomme rum bliver logget, og loggen bliver kontrolleret.',
        en: 'Entries to particularly sensitive rooms are logged, and the log is checked.',
      },
      evidence: {
        da: 'Beskrivelse af kontrollen og dato for seneste kontrol.',
        en: 'Description of the check and date of the last check.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-16-K4',
      guideline: 'GL-16',
      text: {
        da: 'Papir med personoplysninger ligger ikke fremme, bliver udskrevet med brugergodkendelse ved printeren og bliver makuleret sikkert.',
        en: 'Paper with personal data is not left lying about, is printed with user release at the printer and is shredded securely.',
      },
      evidence: {
        da: 'Resultat af rundering og aftale om makulering.',
        en: 'Result of a walk-round and shredding agreement.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-16-K5',
      guideline: 'GL-16',
      text: {
        da: 'Teknikrum er beskyttet mod strømsvigt, vand, varme og uautoriseret adgang i forhold til, hvor kritisk udstyret er.',
        en: 'Technical rooms are protected against power failure, water, heat and unauthorised access in proportion to how critical the equipment is.',
      },
      evidence: {
        da: 'Tjekliste for teknikrum med dato.',
        en: 'Checklist for technical rooms with date.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-16-K6',
      guideline: 'GL-16',
      text: {
        da: 'Enheden gennemfører mindst én rundering om året og lukker fundene inden for de aftalte frister.',
        en: 'The unit carries out at least one walk-round a year and closes the findings within the agreed deadlines.',
      },
      evidence: {
        da: 'Runderingsrapport og status på fund.',
        en: 'Walk-round report and status of findings.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
