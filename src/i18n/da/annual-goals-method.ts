import type { ScoringMethod } from '../../domain/maturity/level.ts'
import type { Responsibility } from '../../domain/responsibility/responsibility.ts'

/** Annex A of the annual goals: how every figure was made. */
export const annualGoalsMethod = {
  heading: 'Metode',
  scales: {
    heading: 'Skalaer og målopfyldelse',
    text: 'En modenhedsscore er et tal på en navngiven skala. Målopfyldelse er scoren delt med skalaens højeste trin. Begge skalaer begynder ved 0.',
    caption: 'Samme niveau på de to skalaer',
    measurement: 'Måling',
    attainment: 'Målopfyldelse',
    on4: '4-trins skala',
    on5: '5-trins skala',
    target: 'Mål',
    gap: (from: string, to: string, points: string, on4: string, on5: string) =>
      `Afstanden fra ${from} til ${to} procent er ${points} procentpoint. Det er ${on4} trin på 4-trins skalaen og ${on5} trin på 5-trins skalaen.`,
  },
  figures: {
    heading: 'Angivet og dokumenteret',
    text: 'Angivet er gennemsnittet af enhedernes svar. I dokumenteret tæller et svar kun, når godkendt dokumentation støtter det, og dokumentationen stadig er gyldig på opgørelsesdagen. Ellers tæller svaret 0. Dokumenteret kan derfor aldrig være større end angivet.',
  },
  weighting: {
    heading: 'Vægtning og gennemsnit',
    safeguard: {
      'four-aspects':
        'En delkontrol er gennemsnittet af de forhold, der er relevante for den: politik, gennemførelse, automatisering og rapportering, hver på trin 0 til 4.',
      'single-level': 'En delkontrol er besvaret med ét trin fra 0 til 4.',
    } satisfies Record<ScoringMethod, string>,
    control:
      'En kontrol er gennemsnittet af dens relevante og besvarede delkontroller. Det samlede tal er gennemsnittet af de kontroller, der har en score.',
    equal: 'Enhederne vejer lige.',
    weighted: 'Enhederne vejer som i tabellen.',
    notAssessed: (units: string) => `Vurderes ikke selv: ${units}.`,
    caption: 'Enhedernes vægt',
    unit: 'Enhed',
    weight: 'Vægt',
  },
  coverage: {
    heading: 'Dækning',
    text: 'Et manglende svar er ikke 0. Det holdes ude af scoren og sænker dækningen.',
    parts: (safeguards: string, central: string, local: string, shared: string, units: string) =>
      `De ${safeguards} delkontroller er fordelt på ${central} centrale (ét svar), ${local} lokale (ét svar fra hver af ${units} ${units === '1' ? 'enhed' : 'enheder'}) og ${shared} delte (ét centralt svar og ét fra hver enhed).`,
    caption: 'Antal svar, der kan gives',
    responsibility: 'Ansvar',
    kind: { central: 'Central', local: 'Lokal', shared: 'Delt' } satisfies Record<Responsibility, string>,
    safeguards: 'Delkontroller',
    each: 'Svar pr. delkontrol',
    answers: 'Svar i alt',
    total: 'I alt',
    notApplicable: 'Heraf ikke relevante',
    given: 'Givet',
  },
  compliance: {
    heading: 'Efterlevelse',
    text: 'Efterlevelse og modenhed lægges aldrig sammen. Et krav er efterlevet, delvist efterlevet, ikke efterlevet, ikke relevant eller ikke vurderet. Ikke relevant kræver en godkendt begrundelse. Målet er, at alle relevante krav er efterlevet. Delvist efterlevet er ikke nok.',
  },
  rounding: {
    heading: 'Afrunding',
    text: 'Resultatet sammenlignes med målet før afrunding. Procenter vises uden decimaler. En værdi under målet rundes ned, så den aldrig vises som nået. Andre tal afrundes på sædvanlig vis. Et tal fra en ekstern analyse vises, som det er rapporteret.',
  },
  basis: {
    heading: 'Rammeværk og datagrundlag',
    caption: 'Hvad rapporten er lavet af',
    framework: 'Rammeværk',
    guidelines: 'Retningslinjer',
    guidelinesProposal: 'forslag',
    guidelinesOwn: 'Regionens egne, som de gjaldt for året',
    guidelinesBesides: (delivered: string, own: string) => `${delivered}. Regionens egen tekst: ${own}`,
    guidelinesVersion: (title: string, version: string, status: string) =>
      `${title}, version ${version} (${status})`,
    countingDate: 'Opgørelsesdag',
    frozen: 'Låst',
    checksum: 'Kontrolsum (SHA-256)',
    credit:
      'CIS Controls er udgivet af Center for Internet Security. Kontrollernes danske navne er vores egne og ikke en officiel oversættelse.',
  },
}
