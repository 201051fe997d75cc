import { z } from 'zod'
import { type ReportContent, ReportPage } from '../../../views/reports/page.tsx'
import { ReadingRoomPage } from '../../../views/reports/room.tsx'
import { recordDecision } from '../../actions/reports/decide.ts'
import { printableOf } from '../../actions/reports/seal.ts'
import { type Change, done } from '../../db/change.ts'
import {
  type FrozenReport,
  frozenReport,
  frozenReports,
  type ListedReport,
  listedReports,
} from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import { type Actor, personOf } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { currentCycle } from '../../domain/cycles/current.ts'
import { id } from '../../domain/ids.ts'
import type { AnnualGoalsSnapshot } from '../../domain/reports/annual-goals.ts'
import { editionsOf, readAs, readableAs } from '../../domain/reports/edition.ts'
import { classifications, decisionOutcomes } from '../../domain/reports/report.ts'
import type { ReportSnapshot } from '../../domain/reports/rules.ts'
import type { Day } from '../../domain/time.ts'
import { type Language, languageCodes } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentAnnualGoals } from '../../presenters/annual-goals.ts'
import { presentReadingRoom, type ReadReport } from '../../presenters/reading-room.ts'
import { presentDocument } from '../../presenters/report-document.ts'
import { presentReportPage } from '../../presenters/reports.ts'
import { type Answer, download, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { checked, choice, optionalChoice, requiredDay, requiredText, text } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { previewRoutes } from './preview-routes.tsx'
import { printed } from './printing.ts'
import { unitSheetRoutes } from './unit-sheet-routes.tsx'

export const reportRoutes: readonly Route[] = [
  ...previewRoutes,
  ...unitSheetRoutes,
  page({
    path: paths.reports,
    capability: 'report.read',
    answer: async ({ db, scope, actor, cycles, t }) => {
      const reports = (await listedReports(db, scope)).map((report) => readable(report, actor))
      const awaiting = reports.filter(({ state }) => state === 'frozen')
      const goals = reports.filter(({ kind }) => kind === 'annual-goals').slice(0, 2)
      const wanted = [...new Set([...awaiting, ...goals].map((report) => report.id))]
      const read = new Map(
        (await frozenReports(db, scope, wanted)).map((report) => [report.id, readReport(report, actor)]),
      )
      const [newest, before] = goals.map(({ id: report }) => goalsOf(read.get(report)))
      const model = presentReadingRoom(
        {
          reports,
          pending: awaiting.flatMap((report) => read.get(report.id) ?? []),
          newest,
          before,
          mayRecord: scopeFor(actor, 'decision.record') !== undefined,
          region: readsRegion(actor),
          making: scopeFor(actor, 'report.preview') && currentCycle(await cycles())?.year,
        },
        t,
      )
      return showPage(model.title, <ReadingRoomPage model={model} t={t} />, { here: menuEntry(actor) })
    },
  }),
  page({
    path: paths.report,
    capability: 'report.read',
    audit: ['report.read'],
    input: z.object({ recorded: checked() }),
    answer: async (context) => {
      const report = await frozenReport(context.db, context.scope, id<'report'>(context.params.report))
      if (!report) return missing
      await traceReading(context.trace, report, { page: true })
      return reportPage(context, report, { recorded: context.input.recorded })
    },
  }),
  page({
    path: paths.reportDocument,
    capability: 'report.read',
    audit: ['report.read'],
    input: z.object({ class: optionalChoice(classifications) }),
    answer: async ({ db, scope, actor, params, input, trace, t }) => {
      const language = languageCodes.find((code) => code === params.language)
      const frozen = language && (await frozenReport(db, scope, id<'report'>(params.report)))
      if (!frozen) return missing
      const report = readable(frozen, actor)
      const edition = input.class ?? report.classification
      if (!editionsOf(report.classification).includes(edition)) return missing
      const { snapshot, checksum } = printableOf(report)
      const order = { kind: 'report', snapshot: readAs(snapshot, edition), checksum, language } as const
      const result = await printed(order, t)
      if ('sentence' in result) return stop(409, result.sentence)
      await traceReading(trace, report, { language, edition })
      const { bytes, fileName } = result.document
      return download(bytes, 'application/pdf', fileName, bytes.length)
    },
  }),
  action({
    path: paths.decision,
    capability: 'decision.record',
    audit: ['decision.recorded'],
    input: z.object({
      outcome: choice(decisionOutcomes),
      decidedOn: requiredDay(),
      caseReference: requiredText(60),
      note: text(1000),
    }),
    answer: async ({ change, scope, params, input, refuse, t }) => {
      const { decidedOn: on, ...rest } = input
      const reportId = id<'report'>(params.report)
      const recorded = await recordDecision(change, scope, { reportId, on, ...rest })
      if (recorded.ok) return goTo(paths.report.to({ report: params.report }, { recorded: '1' }))
      const { decisionRefusals } = t.say.reports
      switch (recorded.refusal) {
        case 'missing':
          return missing
        case 'dayAhead':
          return refuse({ decidedOn: decisionRefusals.dayAhead })
        case 'ownReport':
          return stop(403, decisionRefusals.ownReport)
        case 'notAwaiting':
          return stop(409, decisionRefusals.notAwaiting)
      }
    },
    refused: async (context) => {
      const report = await frozenReport(context.db, context.scope, id<'report'>(context.params.report))
      return report ? reportPage(context, report, context) : missing
    },
  }),
]

/** Whoever works with the region's figures has a list of reports; the steering group has its reading room. */
function readsRegion(actor: Actor): boolean {
  return scopeFor(actor, 'maturity.region.read') !== undefined
}

function menuEntry(actor: Actor): string {
  return readsRegion(actor) ? 'reports' : 'readingRoom'
}

/** The report as this person reads it: one that is frozen as confidential is internal to most. */
function readable<R extends ListedReport>(report: R, actor: Actor): R {
  const whole = scopeFor(actor, 'report.confidential.read') !== undefined
  return { ...report, classification: readableAs(report.classification, whole) }
}

function readReport(frozen: FrozenReport, actor: Actor): ReadReport {
  const report = readable(frozen, actor)
  return { report, snapshot: readAs(printableOf(frozen).snapshot, report.classification) }
}

function goalsOf(read: ReadReport | undefined): ReadReport<AnnualGoalsSnapshot> | undefined {
  if (read?.snapshot.kind !== 'annual-goals') return undefined
  return { report: read.report, snapshot: read.snapshot }
}

/** Leaves a trace of who read which report. */
async function traceReading(
  trace: Change,
  report: FrozenReport,
  how: Readonly<Record<string, string | boolean>>,
): Promise<void> {
  await trace(async () =>
    done(undefined, {
      action: 'report.read',
      object: 'report',
      id: report.id,
      detail: { cycle: String(report.year), version: report.version, ...how },
    }),
  )
}

interface ReportGround<C extends 'report.read' | 'decision.record'> {
  readonly scope: UnitScope<C>
  readonly db: Reader
  readonly actor: Actor
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

async function reportPage<C extends 'report.read' | 'decision.record'>(
  { actor, today, csrf, t }: ReportGround<C>,
  frozen: FrozenReport,
  showing: { readonly recorded?: boolean; readonly typed?: Typed; readonly errors?: FieldErrors },
): Promise<Answer> {
  const report = readable(frozen, actor)
  const { snapshot: whole, checksum } = printableOf(frozen)
  const snapshot = readAs(whole, report.classification)
  const { typed, errors = {} } = showing
  const model = presentReportPage(
    {
      report,
      snapshot,
      mayRecord: scopeFor(actor, 'decision.record') !== undefined,
      froze: report.frozenBy !== null && report.frozenBy === personOf(actor),
      region: readsRegion(actor),
      recorded: showing.recorded ?? false,
    },
    t,
  )
  return showPage(
    model.title,
    <ReportPage
      model={model}
      content={contentOf(snapshot, checksum, t)}
      value={(field) => (typed ? textIn(typed, field) : '')}
      errors={errors}
      today={today}
      csrf={csrf}
      t={t}
    />,
    { here: menuEntry(actor) },
  )
}

/** The same content as the document's, chapter by chapter. */
function contentOf(snapshot: ReportSnapshot, checksum: string, t: Language): ReportContent {
  return snapshot.kind === 'annual-goals'
    ? { kind: 'annual-goals', model: presentAnnualGoals(snapshot, checksum, t) }
    : { kind: 'document', model: presentDocument(snapshot, checksum, t) }
}
