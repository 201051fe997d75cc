import type { ComplianceRow } from '../domain/compliance/rows.ts'
import type { CycleState } from '../domain/cycles/cycle.ts'
import type { Sheet, SheetCell } from '../domain/exchange/sheet.ts'
import { type ExemptionPeriod, standingOf } from '../domain/exemptions/exemption.ts'
import {
  type FindingDraft,
  type FindingState,
  standingOf as findingStandingOf,
} from '../domain/findings/finding.ts'
import type { Goal } from '../domain/goals/goal.ts'
import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import type { UnitId } from '../domain/ids.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { handlingText } from './findings.ts'

/** A step as it is stored, in text. */
type Level = '0' | '1' | '2' | '3' | '4' | 'na' | null

/** Everything of a year that the workbook holds, as it is stored and counted. */
export interface WorkbookInput {
  readonly region: string
  readonly cycle: {
    readonly year: number
    readonly state: CycleState
    readonly method: 'four-aspects' | 'single-level'
    readonly countingDate: Day
  }
  readonly today: Day
  readonly units: readonly { readonly id: UnitId; readonly code: string; readonly name: string }[]
  readonly catalogue: GuidelineCatalogue
  /** Every requirement that is for a unit, also where nothing is said of it. */
  readonly rows: readonly ComplianceRow[]
  readonly reasons: readonly {
    readonly unit: string
    readonly requirement: string
    readonly reason: string
  }[]
  readonly safeguards: readonly {
    readonly unit: string
    readonly safeguard: string
    readonly applicable: boolean
    readonly policy: Level
    readonly implementation: Level
    readonly automation: Level
    readonly reporting: Level
    readonly level: Level
    readonly reason: string
  }[]
  readonly goals: readonly Goal[]
  readonly exemptions: readonly (ExemptionPeriod & {
    readonly unitCode: string
    readonly requirement: string
    readonly reason: string
    readonly risk: string
    readonly measures: string
  })[]
  readonly findings: readonly (Omit<FindingDraft, 'endOfSupport'> & {
    readonly unit: string
    readonly code: string
    readonly state: FindingState
    readonly end_of_support: Day | null
    readonly accepted_until: Day | null
    readonly withdrawn_at: Instant | null
  })[]
}

/** A year as sheets: what it is, requirements and safeguards by unit, goals, exemptions and systems. */
export function resultWorkbook(input: WorkbookInput, t: Language): readonly Sheet[] {
  return [
    aboutSheet(input, t),
    requirementSheet(input, t),
    safeguardSheet(input, t),
    goalSheet(input, t),
    exemptionSheet(input, t),
    findingSheet(input, t),
  ]
}

type ColumnKey = keyof Language['say']['workbook']['column']

function sheetOf(
  name: string,
  columns: readonly (readonly [key: ColumnKey, width: number])[],
  rows: readonly (readonly SheetCell[])[],
  t: Language,
): Sheet {
  const heads = t.say.workbook.column
  return { name, columns: columns.map(([key, width]) => ({ head: heads[key], width })), rows }
}

function aboutSheet({ region, cycle, today }: WorkbookInput, t: Language): Sheet {
  const say = t.say.workbook
  return {
    name: say.about,
    columns: [
      { head: say.item, width: 24 },
      { head: say.value, width: 70 },
    ],
    rows: [
      [say.region, region],
      [say.cycle, cycle.year],
      [say.state, t.say.navigation.states[cycle.state]],
      [say.countingDate, { day: cycle.countingDate }],
      [say.madeOn, { day: today }],
      [say.scale, say.scales[cycle.method]],
      [say.source, say.selfAssessment],
      [t.say.status.not_assessed, say.notAssessed],
    ],
  }
}

function requirementSheet(input: WorkbookInput, t: Language): Sheet {
  const units = new Map(input.units.map((unit) => [unit.id, unit]))
  const reasons = new Map(
    input.reasons.map(({ unit, requirement, reason }) => [`${unit} ${requirement}`, reason]),
  )
  return sheetOf(
    t.say.workbook.requirements,
    [
      ['unit', 10],
      ['unitName', 28],
      ['guideline', 14],
      ['requirement', 14],
      ['text', 60],
      ['status', 18],
      ['reason', 60],
    ],
    input.rows.map(({ unitId, guideline, requirement, status }) => {
      const unit = units.get(unitId)
      return [
        unit?.code ?? '',
        unit?.name ?? '',
        guideline,
        requirement,
        input.catalogue.requirement(requirement)?.text[t.code] ?? '',
        t.say.status[status],
        reasons.get(`${unit?.code} ${requirement}`) ?? '',
      ]
    }),
    t,
  )
}

function safeguardSheet({ safeguards }: WorkbookInput, t: Language): Sheet {
  const { yes, no } = t.say.workbook
  const aspects = t.say.aspects
  const level = (value: Level): SheetCell =>
    value === 'na' ? t.say.status.not_relevant : value === null ? null : Number(value)
  const base = sheetOf(
    t.say.workbook.safeguards,
    [
      ['unit', 10],
      ['safeguard', 12],
      ['relevant', 10],
      ['reason', 60],
    ],
    [],
    t,
  )
  const heads = [
    aspects.policy.name,
    aspects.implementation.name,
    aspects.automation.name,
    aspects.reporting.name,
    t.say.workbook.scale,
  ]
  const [unit, safeguard, relevant, reason] = base.columns
  return {
    name: base.name,
    columns: [unit, safeguard, relevant, ...heads.map((head) => ({ head, width: 14 })), reason].filter(
      (column) => column !== undefined,
    ),
    rows: safeguards.map((row) => [
      row.unit,
      row.safeguard,
      row.applicable ? yes : no,
      level(row.policy),
      level(row.implementation),
      level(row.automation),
      level(row.reporting),
      level(row.level),
      row.reason,
    ]),
  }
}

function goalSheet({ goals }: WorkbookInput, t: Language): Sheet {
  const day = (value: Day | null): SheetCell => (value === null ? null : { day: value })
  return sheetOf(
    t.say.workbook.goals,
    [
      ['number', 12],
      ['goal', 60],
      ['reason', 50],
      ['units', 24],
      ['responsible', 24],
      ['measure', 40],
      ['baseline', 16],
      ['target', 16],
      ['deadline', 12],
      ['evidence', 40],
    ],
    goals.map((goal) => [
      goal.number,
      goal.goal,
      goal.reason,
      goal.units.map(({ code }) => code).join(' '),
      goal.responsible,
      goal.measure,
      goal.baseline.kind === 'known' ? goal.baseline.value : '',
      goal.target,
      day(goal.deadline),
      goal.evidenceDemanded,
    ]),
    t,
  )
}

function exemptionSheet({ exemptions, today }: WorkbookInput, t: Language): Sheet {
  const day = (value: Day | null): SheetCell => (value === null ? null : { day: value })
  return sheetOf(
    t.say.workbook.exemptions,
    [
      ['unit', 10],
      ['requirement', 14],
      ['status', 24],
      ['from', 12],
      ['until', 12],
      ['reason', 50],
      ['risk', 50],
      ['measures', 50],
    ],
    exemptions.map((one) => [
      one.unitCode,
      one.requirement,
      t.say.exemptions.standing[standingOf(one, today)],
      day(one.validFrom),
      day(one.validUntil),
      one.reason,
      one.risk,
      one.measures,
    ]),
    t,
  )
}

function findingSheet({ findings, today }: WorkbookInput, t: Language): Sheet {
  const say = t.say.findings
  const day = (value: Day | null): SheetCell => (value === null ? null : { day: value })
  const standing = (one: (typeof findings)[number]) =>
    findingStandingOf({ ...one, acceptedUntil: one.accepted_until, withdrawnAt: one.withdrawn_at }, today)
  return sheetOf(
    t.say.workbook.findings,
    [
      ['unit', 10],
      ['code', 10],
      ['system', 30],
      ['area', 20],
      ['task', 30],
      ['maintenance', 14],
      ['endOfSupport', 14],
      ['unmet', 24],
      ['deviation', 50],
      ['risk', 50],
      ['handling', 28],
      ['plan', 50],
      ['responsible', 24],
      ['deadline', 12],
      ['status', 30],
      ['until', 12],
    ],
    findings.map((one) => [
      one.unit,
      one.code,
      one.system,
      one.area,
      one.task,
      one.maintenance === null ? '' : say.maintenances[one.maintenance],
      day(one.end_of_support),
      one.unmet.join(' '),
      one.deviation,
      one.risk,
      one.handling === null ? '' : handlingText(one.handling, t),
      one.plan,
      one.owner,
      day(one.deadline),
      say.standing[standing(one)],
      day(one.accepted_until),
    ]),
    t,
  )
}
