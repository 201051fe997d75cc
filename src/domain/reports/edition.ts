import type { AnnualGoalsSnapshot } from './annual-goals.ts'
import { fewerThanFive, type PrintedTexts, type RecommendationFacts } from './annual-goals-chapters.ts'
import { type Classification, classifications, type ReportKind } from './report.ts'
import type { ReportSnapshot } from './rules.ts'
import { incidentFigures } from './texts.ts'

/** What an edition of the report does not contain, in the order of the document; each has its sentence in both languages. */
const leftOutParts = [
  'recommendationTexts',
  'effortAmounts',
  'smallFigures',
  'unitSheets',
  'systems',
] as const
export type LeftOutPart = (typeof leftOutParts)[number]

const partsLeftOut: Readonly<Record<Classification, readonly LeftOutPart[]>> = {
  public: leftOutParts,
  internal: ['systems'],
  confidential: [],
}

/** The classes that a report can be read in: the one it was frozen as, and those that show less. */
export function editionsOf(frozenAs: Classification): readonly Classification[] {
  return classifications.slice(0, classifications.indexOf(frozenAs) + 1)
}

/**
 * What somebody reads a report as. One frozen as confidential names the systems where the region can be hurt, so it is
 * read whole by those who answer for the systems and decide on them (story U-44), and as internal by everybody else.
 */
export function readableAs(frozenAs: Classification, readsConfidential: boolean): Classification {
  return frozenAs === 'confidential' && !readsConfidential ? 'internal' : frozenAs
}

/** What a report can be frozen as. Only the annual goals have something that a confidential version alone shows. */
export function freezableAs(kind: ReportKind): readonly [Classification, ...Classification[]] {
  return kind === 'annual-goals' ? ['internal', 'public', 'confidential'] : ['internal', 'public']
}

/** The same data to be read as another class; its checksum stays that of what was frozen. */
export function readAs<S extends ReportSnapshot>(snapshot: S, classification: Classification): S {
  return { ...snapshot, document: { ...snapshot.document, classification } }
}

/** A snapshot without what its class must not show, and the list of what that is. */
export interface Edition {
  readonly snapshot: AnnualGoalsSnapshot
  readonly leftOut: readonly LeftOutPart[]
}

/**
 * The data as its class may show it (domain guide, section 6, report rules; features.md, F6). What is left out is taken
 * away before anything is made from the data, so that it is in no text, no metadata and no structure. A public version
 * has no recommendation's wording, which says where the region can be hurt; no amount of a single effort, which a supplier
 * could read before a tender; no figure of incidents below five; and no unit's own sheet. Only a confidential version
 * tells which systems do not meet the guidelines.
 */
export function editionOf(snapshot: AnnualGoalsSnapshot): Edition {
  const leftOut = partsLeftOut[snapshot.document.classification].filter((part) => isThere[part](snapshot))
  return { snapshot: leftOut.reduce((data, part) => without[part](data), snapshot), leftOut }
}

/** Only what there was is listed as left out. */
const isThere: Readonly<Record<LeftOutPart, (snapshot: AnnualGoalsSnapshot) => boolean>> = {
  recommendationTexts: ({ recommended = [] }) => recommended.length > 0,
  effortAmounts: ({ strategies = [] }) => strategies.some(({ efforts }) => efforts.length > 0),
  smallFigures: ({ texts }) =>
    texts !== undefined && incidentFigures.some((figure) => isSmall(texts[figure])),
  unitSheets: ({ units }) => units.length > 0,
  // Counted in the numbers, since the systems themselves are in no snapshot that was not frozen as confidential.
  systems: ({ findings, systems = [] }) => systems.length > 0 || (findings?.groups ?? []).length > 0,
}

const without: Readonly<Record<LeftOutPart, (snapshot: AnnualGoalsSnapshot) => AnnualGoalsSnapshot>> = {
  recommendationTexts: ({ recommended = [], ...rest }) => ({
    ...rest,
    recommended: withoutWording(recommended),
  }),
  effortAmounts: ({ strategies = [], ...rest }) => ({
    ...rest,
    strategies: strategies.map((strategy) => ({
      ...strategy,
      efforts: strategy.efforts.map(({ amounts: _, ...effort }) => effort),
    })),
  }),
  smallFigures: ({ texts, ...rest }) => (texts ? { ...rest, texts: withoutSmall(texts) } : rest),
  // The sheets are made from what other chapters show too, so there is nothing to take away but the annex.
  unitSheets: (snapshot) => snapshot,
  systems: ({ systems: _, ...rest }) => rest,
}

/** Recommendations as a public version shows them: that they are there and what covers them, and not what they say. */
export function withoutWording(recommended: readonly RecommendationFacts[]): readonly RecommendationFacts[] {
  return recommended.map(({ text: _, decision, ...facts }) => ({
    ...facts,
    decision: decision && { decidedBy: decision.decidedBy, on: decision.on },
  }))
}

function isSmall(figure: number | typeof fewerThanFive | null): boolean {
  return typeof figure === 'number' && figure < 5
}

function withoutSmall(texts: PrintedTexts): PrintedTexts {
  const figures = incidentFigures.filter((figure) => isSmall(texts[figure]))
  return { ...texts, ...Object.fromEntries(figures.map((figure) => [figure, fewerThanFive])) }
}
