import type { TextFault } from '../../domain/reports/texts.ts'
import { form } from './form.ts'

/** The page for the texts and figures that somebody writes for the annual goals of a year. */
export const reportTexts = {
  title: (year: number) => `Tekster til rapporten ${year}`,
  link: 'Skriv teksterne til rapporten',
  lead: 'Det, du skriver her, står i Årlige mål: i kapitel 3 om baggrunden og i kapitel 12 om brud og hændelser. En låst version ændrer sig ikke.',
  care: 'Skriv ikke navne eller personnumre, og intet, som en enkelt sag kan genkendes på. Teksten kan blive offentlig.',
  background: 'Baggrund',
  legalChanges: 'Ændringer i lovgivningen siden sidste år',
  legalHint: 'Kun det, der betyder noget for målene. Højst 3.000 tegn.',
  threat: 'Truslen',
  threatHint: 'Kort, med en kilde og en dato. Højst 3.000 tegn.',
  threatSource: 'Kilde til trusselsvurderingen',
  threatOn: 'Kildens dato',
  incidents: 'Brud og hændelser',
  incidentsHint: 'Antal i perioden. Lad et felt være tomt, hvis tallet ikke kendes. Et tomt felt er ikke 0.',
  from: 'Perioden begynder',
  to: 'Perioden slutter',
  learning: 'Læring',
  learningHint: 'Hvad bruddene og hændelserne har lært os, samlet. Højst 3.000 tegn.',
  save: 'Gem teksterne',
  saved: 'Teksterne er gemt.',
  closed: 'Årshjulet er afsluttet. Teksterne kan ikke ændres.',
  faults: {
    sourceMissing: 'Skriv, hvor vurderingen af truslen kommer fra.',
    dayMissing: 'Skriv kildens dato.',
    dayAhead: form.dayAhead,
    threatMissing: 'Der er en kilde eller en dato, men ingen tekst om truslen.',
    periodMissing: 'Skriv, hvilken periode tallene dækker.',
    periodReversed: 'Perioden slutter, før den begynder.',
    morePartsThanWhole: 'Tallet er større end det, det er en del af.',
  } satisfies Record<TextFault, string> as Record<TextFault, string>,
}
