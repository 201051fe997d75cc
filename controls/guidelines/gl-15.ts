import { defineGuideline } from '../shape.ts'

export const gl15 = defineGuideline({
  id: 'GL-15',
  title: {
    da: 'Mobile enheder, hjemmearbejde og bærbare medier',
    en: 'Mobile devices, remote work and removable media',
  },
  shortName: { da: 'Mobile enheder og hjemmearbejde', en: 'Mobile devices and remote work' },
  purpose: {
    da: 'Oplysninger er lige så sikre uden for enheden som indenfor.',
    en: 'Data is as secure outside the unit as inside it.',
  },
  legalBasis: [
    { act: 'GDPR', reference: 'art. 32', certainty: 'A' },
    { act: 'NIS2L', reference: '§ 6, stk. 1, nr. 7 og 9-10', certainty: 'T' },
  ],
  owner: 'it_workplace',
  reviewMonths: 12,
  appliesTo: ['alle'],
  abilities: ['prevent', 'manage'],
  requirements: [
    {
      id: 'GL-15-K1',
      guideline: 'GL-15',
      text: {
        da: 'Alt bærbart udstyr, der bruges til arbejde, er registreret på en ansvarlig person eller funktion.',
        en: 'All portable equipment used for work is registered to a responsible person or function.',
      },
      evidence: {
        da: 'Udtræk af udstyrsregister som antal og andel med ansvarlig.',
        en: 'Extract of the equipment register as numbers and share with a responsible person.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-15-K2',
      guideline: 'GL-15',
      text: {
        da: 'Bærbart udstyr er krypteret, låser automatisk og kan slettes på afstand.',
        en: 'Portable equipment is encrypted, locks automatically and can be wiped remotely.',
      },
      evidence: {
        da: 'Overensstemmelsesrapport fra administrationsværktøjet.',
        en: 'Compliance report from the management tool.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 6,
    },
    {
      id: 'GL-15-K3',
      guideline: 'GL-15',
      text: {
        da: 'Tab og tyveri bliver meldt samme dag, og udstyret bliver spærret.',
        en: 'Loss and theft are reported the same day, and the equipment is blocked.',
      },
      evidence: {
        da: 'Antal meldte tab og tid til spærring.',
        en: 'Number of reported losses and time to blocking.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-15-K4',
      guideline: 'GL-15',
      text: {
        da: 'Hjemmearbejde foregår på regionens udstyr med sikker forbindelse og totrinsbekræftelse, og papir med personoplysninger bliver opbevaret låst.',
        en: "Remote work takes place on the region's equipment with a secure connection and two-step verification, and paper with personal data is kept locked.",
      },
      evidence: {
        da: 'Instruks for hjemmearbejde og andel kvitteringer.',
        en: 'Remote-work instruction and share of acknowledgements.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-15-K5',
      guideline: 'GL-15',
      text: {
        da: 'Kun godkendte, krypterede usb-medier kan bruges. Andre medier er teknisk blokeret eller dækket af en dispensation.',
        en: 'Only approved, encrypted USB media can be used. Other media are technically blocked or covered by an exemption.',
      },
      evidence: {
        da: 'Dokumentation for blokering og liste over dispensationer.',
        en: 'Documentation of blocking and list of exemptions.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
    {
      id: 'GL-15-K6',
      guideline: 'GL-15',
      text: {
        da: 'Kliniske billeder og videoer bliver kun taget med en godkendt løsning, der gemmer direkte i et godkendt system, og bliver ikke liggende på enheden.',
        en: 'Clinical photos and videos are taken only with an approved solution that stores directly in an approved system, and do not remain on the device.',
      },
      evidence: {
        da: 'Instruks og navn på den godkendte løsning.',
        en: 'Instruction and name of the approved solution.',
      },
      grounding: 'policy',
      evidenceMaxAgeMonths: 12,
    },
  ],
})
