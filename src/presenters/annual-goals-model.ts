import type { GoalField, GoalOutcome } from '../domain/goals/goal.ts'
import type { TargetLevel } from '../domain/maturity/display.ts'

/** A computed figure as shown, with its name and its exact value in neutral notation (contract.md, "HTTP"). */
export interface Figure {
  readonly name: string
  readonly value: string
  readonly text: string
}

interface Fact {
  readonly label: string
  readonly text: string
}

export interface CoverModel {
  readonly audience: string
  readonly subtitle: string
  /** UDKAST in words, in a frame; null once the document is decided. */
  readonly mark: string | null
  readonly heading: string
  readonly facts: readonly Fact[]
}

export interface DecisionModel {
  readonly heading: string
  readonly lead: string
  readonly items: readonly string[]
  readonly otherwise: { readonly heading: string; readonly text: string } | null
  readonly contents: string
}

export interface SummaryModel {
  readonly heading: string
  readonly headline: string
  readonly context: string
  readonly chart: SummaryChart
  readonly sources: string
  readonly columns: readonly { readonly heading: string; readonly items: readonly string[] }[]
}

export interface TargetLabels {
  readonly share: number
  readonly title: string
  readonly onScales: string
  readonly percent: string
}

export interface SummaryChart {
  readonly alt: string
  readonly target: TargetLabels
  readonly columns: {
    readonly measurement: string
    readonly attainment: string
    readonly on4: string
    readonly on5: string
    readonly points: string
  }
  readonly rows: readonly SummaryRow[]
  readonly axes: readonly ChartAxis[]
}

export interface ChartAxis {
  readonly name: string
  readonly ticks: readonly { readonly share: number; readonly text: string; readonly target: boolean }[]
}

export interface SummaryRow {
  readonly kind: 'external' | 'stated' | 'documented'
  readonly title: string
  readonly source: string
  readonly share: number | null
  readonly percent: Figure
  readonly on4: Figure
  readonly on5: Figure
  /** Which of the two scales the result was reported on, as it was reported. */
  readonly reportedOn: 'on4' | 'on5' | null
  readonly points: string
  /** Words of the break before the row, where its framework is another than that of the row above. */
  readonly breakBefore: string | null
}

export interface LastYearModel {
  readonly heading: string
  readonly lead: string
  readonly table: {
    readonly caption: string
    readonly columns: {
      readonly number: string
      readonly goal: string
      readonly target: string
      readonly result: string
      readonly status: string
      readonly continuation: string
    }
    readonly rows: readonly LastYearRow[]
  } | null
  readonly counts: {
    readonly caption: string
    readonly status: string
    readonly count: string
    readonly rows: readonly {
      readonly outcome: GoalOutcome | null
      readonly text: string
      readonly count: string
    }[]
    readonly total: Fact
  } | null
  readonly note: string | null
}

export interface LastYearRow {
  readonly number: string
  readonly goal: string
  readonly target: string
  readonly result: string
  readonly outcome: GoalOutcome | null
  readonly status: string
  readonly continuation: string
}

export interface MaturityModel {
  readonly heading: string
  readonly lead: string
  readonly external: {
    readonly caption: string
    readonly columns: {
      readonly analysis: string
      readonly framework: string
      readonly assessor: string
      readonly score: string
      readonly attainment: string
      readonly points: string
    }
    readonly rows: readonly ExternalRow[]
  } | null
  readonly noExternal: string | null
  readonly caption: string
  readonly alt: string
  readonly target: TargetLabels
  readonly axis: ChartAxis
  readonly columns: {
    readonly number: string
    readonly control: string
    readonly stated: string
    readonly documented: string
    readonly points: string
  }
  readonly rows: readonly MaturityRow[]
  /** All controls together. */
  readonly total: MaturityRow
  readonly legend: { readonly stated: string; readonly documented: string; readonly target: string }
  readonly coverage: { readonly answered: Figure; readonly applicable: Figure }
  readonly note: string
}

export interface ExternalRow {
  readonly analysis: string
  readonly framework: string
  readonly assessor: string
  readonly score: string
  readonly attainment: Figure
  readonly points: string
  /** "Mål nået": only ever for an external CIS18 total. */
  readonly reached: string | null
}

export interface MaturityRow {
  readonly number: string
  readonly name: string
  readonly stated: Attainment
  readonly documented: Attainment
  readonly points: string
}

export interface Attainment {
  readonly share: number | null
  readonly percent: Figure
  /** Null for no score. */
  readonly level: TargetLevel | null
}

export interface ComplianceModel {
  readonly heading: string
  readonly lead: string
  readonly distribution: DistributionModel | null
  readonly legend: {
    readonly all: string
    readonly half: string
    readonly few: string
    readonly words: readonly string[]
  }
  readonly columns: { readonly number: string; readonly guideline: string; readonly all: string }
  readonly total: string
  readonly blocks: readonly ComplianceBlock[]
  readonly notes: readonly string[]
}

export interface DistributionModel {
  readonly caption: string
  readonly alt: string
  readonly requirements: string
  readonly parts: readonly DistributionPart[]
  readonly relevant: DistributionColumn
  readonly notRelevant: DistributionColumn
  readonly countLabel: string
  readonly ofRelevantLabel: string
  readonly ofAssessedLabel: string
  readonly roundingNote: string | null
}

export interface DistributionColumn {
  readonly label: string
  readonly count: Figure
  readonly ofRelevant: string
  readonly ofAssessed: string
}

export interface DistributionPart extends DistributionColumn {
  readonly kind: 'complied' | 'partly' | 'notComplied' | 'notAssessed'
  /** Of the relevant ones. */
  readonly share: number
}

/** A run of units small enough for one page's width. */
export interface ComplianceBlock {
  readonly caption: string
  readonly units: readonly { readonly code: string; readonly name: string }[]
  readonly rows: readonly ComplianceRow[]
  readonly totals: readonly Figure[]
  readonly totalOfAll: Figure
}

interface ComplianceRow {
  readonly number: string
  readonly guideline: string
  readonly cells: readonly ComplianceCell[]
  readonly all: Figure
}

export interface ComplianceCell {
  readonly text: string
  readonly level: 'all' | 'half' | 'few' | null
  /** What the abbreviation stands for. */
  readonly expanded: string
}

export interface GoalsModel {
  readonly heading: string
  readonly lead: string
  readonly goals: readonly GoalModel[]
}

export interface GoalModel {
  readonly number: string
  readonly heading: string
  readonly rows: readonly GoalRow[]
  readonly notes: readonly string[]
}

export interface GoalRow {
  readonly field: GoalField
  readonly label: string
  readonly text: string
  readonly missing: boolean
}

export interface ResponsibilityModel {
  readonly heading: string
  readonly lead: string
  readonly unit: string
  readonly blocks: readonly ResponsibilityBlock[]
  readonly note: string | null
}

export interface ResponsibilityBlock {
  readonly caption: string
  readonly goals: readonly { readonly number: string; readonly name: string }[]
  readonly rows: readonly {
    readonly unit: string
    /** Null: the goal does not apply to the unit. */
    readonly cells: readonly ({ readonly target: string; readonly deadline: string } | null)[]
  }[]
}

export interface MethodModel {
  readonly heading: string
  readonly sections: readonly { readonly heading: string; readonly parts: readonly MethodPart[] }[]
}

export type MethodPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly table: MethodTable }

export interface MethodTable {
  readonly caption: string
  /** Without a head, the first column names what the second says. */
  readonly columns: readonly { readonly text: string; readonly align: 'left' | 'right' }[] | null
  readonly rows: readonly { readonly cells: readonly string[]; readonly total: boolean }[]
}
