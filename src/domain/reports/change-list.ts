import type { GoalField } from '../goals/goal.ts'
import type { GuidelineKey } from '../guidelines/catalogue.ts'
import type { Instant } from '../time.ts'

/** What has changed since the version before, made by comparing the two frozen snapshots (features.md, F5). */
export interface ReportChanges {
  readonly since: { readonly version: string; readonly frozenAt: Instant }
  readonly changes: readonly ReportChange[]
}

/** A part of the document that is compared as a whole. */
export const comparedParts = [
  'recommendations',
  'ifNotFollowed',
  'summary',
  'texts',
  'strategies',
  'recommended',
  'findings',
  'systems',
  'exemptions',
  'followUps',
] as const
export type ComparedPart = (typeof comparedParts)[number]

type ChangedField = GoalField | 'shortName'

/** One change; each goal, unit, figure and part stands at most once. */
export type ReportChange =
  | { readonly kind: 'goalAdded'; readonly number: string; readonly goal: string }
  | { readonly kind: 'goalRemoved'; readonly number: string; readonly goal: string }
  | { readonly kind: 'goalChanged'; readonly number: string; readonly fields: readonly ChangedField[] }
  | { readonly kind: 'lastYear'; readonly number: string }
  | { readonly kind: 'unitAdded'; readonly code: string; readonly name: string }
  | { readonly kind: 'unitRemoved'; readonly code: string; readonly name: string }
  | {
      readonly kind: 'figure'
      readonly figure: ComparedFigure
      readonly before: Shown
      readonly after: Shown
    }
  | { readonly kind: 'part'; readonly part: ComparedPart }

/** As it is shown, neutral: whole percent, `12/18`, or a total as reported; null where there was none. */
export type Shown = string | null

export type ComparedFigure =
  | { readonly of: 'total'; readonly measure: 'stated' | 'documented' }
  | { readonly of: 'control'; readonly control: number; readonly measure: 'stated' | 'documented' }
  | { readonly of: 'unit'; readonly name: string; readonly measure: 'stated' | 'documented' }
  | { readonly of: 'guideline'; readonly guideline: GuidelineKey }
  | { readonly of: 'external'; readonly framework: 'cis-v7.1' | 'cis-v8.1'; readonly year: number }
