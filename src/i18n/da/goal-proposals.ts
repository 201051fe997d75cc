import type { ProposalKind } from '../../domain/goals/proposals.ts'
import type { Rich } from '../rich.ts'

/** Proposals for goals, each with its source and figure, and the words that a new goal begins with. */
export const goalProposals = {
  title: (year: number) => `Forslag til mål for ${year}`,
  crumb: 'Forslag',
  link: 'Forslag til mål',
  lead: (open: number, used: number): Rich => [
    { strong: open === 1 ? '1 forslag' : `${open} forslag` },
    used === 0 ? '. ' : `, og ${used} er brugt. `,
    'Intet forslag bliver til et mål, før du har skrevet og gemt det.',
  ],
  nothing: 'Der er ingen forslag.',
  kinds: {
    missed: 'Mål fra sidste år, der ikke blev nået helt',
    effort: 'Indsatser i delstrategien',
    gap: 'De største afstande i modenhed',
    requirement: 'Krav med lavest efterlevelse',
    finding: 'Systemer, der ikke lever op til retningslinjerne',
    exemption: 'Dispensationer, der udløber inden for 12 måneder',
  } satisfies Record<ProposalKind, string> as Record<ProposalKind, string>,
  /** How the source is named on a goal that was made from it. */
  source: {
    missed: (label: string) => `Mål ${label} fra sidste år`,
    effort: (label: string) => `Indsats ${label}`,
    gap: (label: string) => `Afstand til målniveauet på delkontrol ${label}`,
    requirement: (label: string) => `Lav efterlevelse af krav ${label}`,
    finding: (label: string) => `Systemer, der ikke lever op til retningslinjerne: ${label}`,
    exemption: (label: string) => `Dispensation, der udløber: ${label}`,
  } satisfies Record<ProposalKind, (label: string) => string> as Record<
    ProposalKind,
    (label: string) => string
  >,
  sourceLabel: 'Kilde',
  about: {
    gap: (day: string) =>
      `Egenvurdering opgjort ${day}. Højst ti, dem der løfter regionens samlede tal mest.`,
    requirement: (day: string) =>
      `Enhedernes svar opgjort ${day}. Højst ti, dem som den mindste andel af enhederne efterlever.`,
    finding:
      'Højst ti områder. Et mål bliver trykt i alle udgaver, så her står områder og ingen navne på systemer.',
    effort: (area: string) => `Delstrategien ”${area}”, som er vedtaget og gælder for året.`,
  },
  gapFigure: (on4: string, percent: string, gain: string) =>
    `${on4} af 4 (${percent}). Nås målniveauet, stiger regionens tal med ${gain} procentpoint.`,
  requirementFigure: (complied: number, assessed: number, relevant: number) =>
    `${complied} af ${assessed} enheder, der har vurderet kravet, efterlever det. Kravet er relevant for ${relevant}.`,
  findingFigure: (systems: number, overdue: number, pastSupport: number, on: string) =>
    `${systems === 1 ? '1 system' : `${systems} systemer`}, ${overdue} over fristen, ${pastSupport} uden support fra leverandøren, opgjort ${on}.`,
  exemptionFigure: (unit: string, until: string) => `${unit}. Udløber den ${until}.`,
  missedFigure: (outcome: string, result: string, target: string, on: string) =>
    `${outcome}: ${result} mod måltallet ${target}, opgjort ${on}.`,
  effortFigure: (owner: string, period: string) => (period === '' ? owner : `${owner}. ${period}.`),
  period: (from: string, to: string) => `${from} til ${to}`,
  periodFrom: (from: string) => `Fra ${from}`,
  periodTo: (to: string) => `Til ${to}`,
  column: { what: 'Forslag', figure: 'Grundlag', goal: 'Mål' },
  use: 'Brug som udgangspunkt',
  used: (number: string) => `Brugt i mål ${number}`,
  unknown:
    'Forslaget findes ikke længere. Gem målet uden det fra siden ”Nyt mål”, eller vælg et andet forslag.',
  from: (source: string) =>
    `Udfyldt ud fra et forslag. Kilde: ${source}. Ret det, som ikke passer, og skriv resten.`,
  begin: {
    gapReason: (name: string, on4: string, percent: string, day: string, gain: string) =>
      `Delkontrol ${name} ligger på ${on4} af 4 (${percent}) i egenvurderingen opgjort ${day}. Nås målniveauet, stiger regionens tal med ${gain} procentpoint.`,
    gapMeasure: (id: string) => `Regionens score på delkontrol ${id} i egenvurderingen`,
    share: (on4: string, percent: string) => `${on4} af 4 (${percent})`,
    requirementReason: (id: string, complied: number, assessed: number, day: string) =>
      `Krav ${id} efterleves af ${complied} af ${assessed} enheder, der har vurderet det, opgjort ${day}.`,
    requirementMeasure: (id: string) => `Andel enheder, der efterlever krav ${id}`,
    ofUnits: (complied: number, assessed: number) => `${complied} af ${assessed} enheder`,
    allUnits: 'alle enheder',
    findingReason: (area: string, systems: number, overdue: number, day: string) =>
      `På området ”${area}” lever ${systems === 1 ? '1 system' : `${systems} systemer`} ikke op til retningslinjerne, heraf ${overdue} over fristen, opgjort ${day}.`,
    findingMeasure: (area: string) =>
      `Antal systemer på området ”${area}”, der ikke lever op til retningslinjerne`,
    systems: (count: number) => (count === 1 ? '1 system' : `${count} systemer`),
    exemptionReason: (requirement: string, unit: string, until: string) =>
      `Dispensationen fra krav ${requirement} i ${unit} udløber den ${until}.`,
    exemptionMeasure: (requirement: string) => `Om krav ${requirement} er efterlevet`,
    missedReason: (number: string, outcome: string, comment: string) =>
      `Mål ${number} fra sidste år: ${outcome.toLocaleLowerCase('da')}.${comment === '' ? '' : ` ${comment}`}`,
    effortReason: (code: string, title: string, area: string) =>
      `Indsats ${code}, ${title}, i delstrategien ”${area}”.`,
  },
}
