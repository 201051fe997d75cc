import type { TargetRefusal } from '../../domain/targets/target.ts'
import { form } from './form.ts'

/** A year's target for maturity, and the decisions that gave it another. */
export const targets = {
  title: (year: number) => `Mål for modenhed ${year}`,
  link: 'Mål for modenhed',
  now: (target: string) => `Årets mål er ${target}.`,
  usual: 'Regionerne har forpligtet sig til 75 procent. Det er årets mål, når intet andet er besluttet.',
  other: 'Årets mål er fastsat ved en beslutning. Regionernes fælles forpligtelse er fortsat 75 procent.',
  locked: 'Resultatet er låst. Årets mål kan ikke ændres mere.',
  history: 'Beslutninger om årets mål',
  historyCaption: 'Beslutninger om årets mål, den ældste først',
  historyNone: 'Der er ikke besluttet et andet mål for året.',
  column: {
    target: 'Mål',
    decidedBy: 'Besluttet af',
    on: 'Dato',
    reference: 'Sagsnummer',
    reason: 'Begrundelse',
    recordedBy: 'Registreret af',
  },
  record: 'Registrér et andet mål',
  recordHint: 'Målet gælder kun for dette år. Tidligere år beholder deres mål.',
  percent: 'Mål i hele procent',
  percentHint: 'Et helt tal fra 1 til 100. 75 procent er 3,0 af 4 og 3,75 af 5.',
  decidedBy: 'Hvem har besluttet det?',
  decidedByHint: 'For eksempel ”Regionsrådet”. Skriv ikke navne.',
  reference: 'Sagsnummer',
  on: 'Besluttet den',
  reason: 'Begrundelse',
  save: 'Registrér beslutningen',
  saved: 'Beslutningen er registreret. Sider og rapporter for året bruger nu det nye mål.',
  refusals: {
    resultLocked: 'Resultatet er låst. Årets mål kan ikke ændres mere.',
    dayAhead: form.dayAhead,
    sameTarget: 'Det er årets mål i forvejen.',
  } satisfies Record<TargetRefusal, string> as Record<TargetRefusal, string>,
}
