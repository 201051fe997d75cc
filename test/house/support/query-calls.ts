import type { CycleRow } from '../../../src/db/queries/cycles.ts'
import type { Reader } from '../../../src/db/reader.ts'
import type { UnitId } from '../../../src/domain/ids.ts'

/** What a query is called with: the reach of one unit, and ids of its own and of others'. */
export interface Given {
  readonly db: Reader
  /** A scope that reaches one unit and no other, whatever it is for. */
  readonly scope: { readonly units: readonly UnitId[] }
  readonly unit: { readonly id: UnitId; readonly code: string; readonly name: string; readonly type: string }
  readonly cycle: CycleRow
  /** Answers and pieces of evidence, the unit's own and other units'. */
  readonly answers: readonly string[]
  readonly pieces: readonly string[]
  readonly exemptions: readonly string[]
  readonly findings: readonly string[]
}

type Arguments = (given: Given) => readonly (readonly unknown[])[]

const withCycle: Arguments = ({ db, scope, cycle }) => [[db, scope, cycle]]
const ofUnit: Arguments = ({ db, unit }) => [[db, unit]]
const ofUnitInCycle: Arguments = ({ db, unit, cycle }) => [[db, unit, cycle]]
const goalsOfUnit: Arguments = ({ db, unit, cycle }) => [[db, unit, cycle.id]]
/** What is written out, for a scope of one unit and, at the command line, for one unit of all. */
const exported: Arguments = ({ db, scope, unit, cycle }) => [
  [db, scope, cycle, undefined],
  [db, { units: 'all' }, cycle, unit.id],
]
const perAnswer: Arguments = ({ db, scope, answers }) => answers.map((answer) => [db, scope, answer])
const perPiece: Arguments = ({ db, unit, pieces }) => pieces.map((piece) => [db, unit, piece])

/** How each query that takes a reach is called. A new one asks for its line here. */
export const calls: Readonly<Record<string, Arguments>> = {
  sheetOf: ofUnitInCycle,
  guidelineSheetOf: ofUnitInCycle,
  unitFacts: ofUnitInCycle,
  answerInUnit: ({ db, unit, answers }) => answers.map((answer) => [db, unit, answer]),
  revisionsOf: ({ db, unit, answers }) => answers.map((answer) => [db, unit, answer]),
  evidenceOfUnit: ofUnit,
  lastStepOf: ({ db, scope, answers }) => answers.map((answer) => [db, scope, [answer]]),
  lastSteps: ({ db, scope, answers }) => [[db, scope, answers]],
  requestsForNotRelevant: ({ db, scope, cycle }) => [[db, scope, cycle.id]],
  notRelevantDecisions: ({ db, scope, cycle }) => [[db, scope, cycle.id]],
  requirementStatuses: goalsOfUnit,
  approvedGoals: goalsOfUnit,
  goalsAreApproved: goalsOfUnit,
  exemptionsOfUnit: ofUnit,
  exemptionPeriods: ({ db, scope }) => [[db, scope]],
  exemptionsIn: ({ db, scope }) => [[db, scope]],
  exemptionWithSteps: ({ db, scope, exemptions }) => exemptions.map((one) => [db, scope, one]),
  plansOfUnit: ofUnit,
  findingPage: ({ db, scope }) => [[db, scope, {}, { from: 0, length: 50 }]],
  findingCounts: ({ db, scope }) => [[db, scope, {}, '2025-08-20']],
  findingsOut: ({ db, scope, unit }) => [
    [db, scope, undefined],
    [db, { units: 'all' }, unit.id],
  ],
  findingGroups: ({ db, scope }) => [[db, scope, '2025-08-20']],
  systemsInReport: ({ db, scope }) => [[db, scope]],
  openFindingAreas: ({ db, scope }) => [[db, scope, '2025-08-20']],
  findingAreas: ({ db, scope }) => [[db, scope]],
  findingWithSteps: ({ db, scope, findings }) => findings.map((one) => [db, scope, one]),
  commentsOn: ({ db, unit, cycle }) => [[db, unit, cycle.id, '2.2']],
  commentCounts: goalsOfUnit,
  pieceInUnit: perPiece,
  supportOfPiece: perPiece,
  revisionsOfPiece: perPiece,
  erasureOf: perPiece,
  unitsOut: exported,
  responsibilityOut: withCycle,
  answersOut: exported,
  complianceOut: exported,
  evidenceOut: exported,
  goalsOut: withCycle,
  maturityInput: withCycle,
  unitMaturityInput: ofUnitInCycle,
  unitBasis: ofUnitInCycle,
  regionMaturity: withCycle,
  regionFigures: withCycle,
  regionTotal: withCycle,
  roadGround: ({ db, scope, cycle }) => [
    [db, scope, { cycle, efforts: [], highlighted: new Set(), frame: undefined, first: 2026, by: 2027 }],
  ],
  unitMaturity: ofUnitInCycle,
  complianceInput: withCycle,
  unitComplianceInput: ofUnitInCycle,
  goalsOfUnit,
  statusesOfUnit: goalsOfUnit,
  goalYearsOfUnit: ofUnit,
  statementOf: ({ db, scope, cycle }) => [[db, scope, cycle.id]],
  commentsOfUnit: goalsOfUnit,
  goalsInHearing: goalsOfUnit,
  listedReports: ({ db, scope }) => [[db, scope]],
  frozenReports: ({ db, scope }) => [[db, scope, []]],
  frozenReport: ({ db, scope, answers }) => [[db, scope, answers[0]]],
  newestFrozen: ({ db, scope, cycle }) => [[db, scope, cycle.id]],
  unitsIn: ({ db, scope }) => [[db, scope]],
  countedUnits: ({ db, unit, cycle }) => [[db, cycle, [unit.id]]],
  unitWithExceptions: ofUnitInCycle,
  catalogueOfCycle: ({ db, unit, cycle }) => [[db, cycle, [unit.id]]],
  cataloguesAround: ({ db, cycle }) => [[db, cycle, []]],
  exceptionsIn: ({ db, scope, cycle }) => [[db, scope, cycle.id]],
  reviewQueue: ({ db, scope, cycle }) => [[db, scope, cycle, { filter: {}, length: 50 }]],
  consistencyInput: withCycle,
  supportingPieces: withCycle,
  calibratedAnswers: withCycle,
  calibrationsIn: withCycle,
  namedAnswers: ({ db, scope, answers }) => [[db, scope, answers]],
  reviewCounts: ({ db, scope, cycle }) => [[db, scope, cycle.id]],
  reviewedAnswer: ({ db, scope, cycle, answers }) =>
    answers.map((answer) => [db, scope, { cycle: cycle.id, year: cycle.year, answer }]),
  evidenceForReview: perAnswer,
  stepsOfAnswer: perAnswer,
}

type Queries = Readonly<Record<string, unknown>>

/** The answers of the queries of one file, for each call as text; what one throws is an answer too. */
export async function answersTo(queries: Queries, given: Given): Promise<Map<string, string>> {
  const answers = new Map<string, string>()
  for (const [name, query] of Object.entries(queries)) {
    const listed = calls[name]
    if (typeof query !== 'function' || !listed) continue
    for (const [index, args] of listed(given).entries()) {
      const answer = await Promise.resolve()
        .then(() => (query as (...args: readonly unknown[]) => unknown)(...args))
        .catch((fault: unknown) => `threw ${String(fault)}`)
      answers.set(`${name} ${index}`, JSON.stringify(answer, plain) ?? 'undefined')
    }
  }
  return answers
}

function plain(_: string, value: unknown): unknown {
  if (value instanceof Map) return [...value]
  return typeof value === 'bigint' ? String(value) : value
}
