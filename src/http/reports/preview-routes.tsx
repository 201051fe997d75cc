import { z } from 'zod'
import { ReportRefused } from '../../../reports/kit/refusal.ts'
import { PreviewPage } from '../../../views/reports/preview.tsx'
import { annualGoalsPreview } from '../../actions/reports/annual-goals-preview.ts'
import { maturityPreview } from '../../actions/reports/collect-maturity.ts'
import { subStrategyPreview } from '../../actions/reports/collect-sub-strategy.ts'
import { collectReport, freezeReport } from '../../actions/reports/freeze.ts'
import { draftFacts } from '../../actions/reports/order.ts'
import { seal } from '../../actions/reports/seal.ts'
import { solveRoad } from '../../adapters/solver/solver.ts'
import { done } from '../../db/change.ts'
import type { CycleRow } from '../../db/queries/cycles.ts'
import { type ListedReport, listedReports } from '../../db/queries/reports.ts'
import type { Reader } from '../../db/reader.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { freezableAs } from '../../domain/reports/edition.ts'
import type { ReportKind } from '../../domain/reports/report.ts'
import { type FreezeRefusal, nextVersion } from '../../domain/reports/rules.ts'
import type { Instant } from '../../domain/time.ts'
import { type Language, languageCodes } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentMaturityPreview } from '../../presenters/maturity-report-preview.ts'
import { type PreviewModel, presentPreview } from '../../presenters/reports.ts'
import { presentSubStrategyPreview } from '../../presenters/sub-strategy-report-preview.ts'
import { type Answer, download, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { checked, choice, optionalDay, requiredText, text } from '../kernel/fields.ts'
import { action, type FieldErrors, page, type Route, type Typed } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { printed, printedSizes, unprintable } from './printing.ts'

/** A report before it is frozen: what it lacks, a draft to read, and freezing. One set of routes for each kind. */
export const previewRoutes: readonly Route[] = [
  ...previewOf('annual-goals', paths.annualGoals, paths.annualGoalsDraft),
  ...previewOf('maturity', paths.maturityReport, paths.maturityReportDraft),
  ...previewOf('sub-strategy', paths.subStrategyReport, paths.subStrategyReportDraft),
]

function previewOf(
  kind: ReportKind,
  whole: typeof paths.annualGoals | typeof paths.maturityReport | typeof paths.subStrategyReport,
  draft:
    | typeof paths.annualGoalsDraft
    | typeof paths.maturityReportDraft
    | typeof paths.subStrategyReportDraft,
): readonly Route[] {
  return [
    page({
      path: whole,
      capability: 'report.preview',
      answer: (context) => previewPage(kind, context, {}),
    }),
    page({
      path: draft,
      capability: 'report.preview',
      audit: ['report.read'],
      answer: async ({ db, scope, cycle, params, now, trace, t }) => {
        const language = languageCodes.find((code) => code === params.language)
        if (!language) return missing
        const order = { facts: draftFacts, status: 'draft', now } as const
        const { snapshot, checksum } = seal(await collectReport(kind, db, scope, cycle, order))
        const result = await printed({ kind: 'report', snapshot, checksum, language }, t)
        if ('sentence' in result) return stop(409, result.sentence)
        await trace(async () =>
          done(undefined, {
            action: 'report.read',
            object: 'cycle',
            id: cycle.id,
            detail: { kind, cycle: String(cycle.year), draft: true, language },
          }),
        )
        const { bytes, fileName } = result.document
        return download(bytes, 'application/pdf', fileName, bytes.length)
      },
    }),
    action({
      path: whole,
      capability: 'report.freeze',
      audit: ['report.frozen'],
      input: z.object({
        version: requiredText(20),
        classification: choice(freezableAs(kind)),
        meetingOn: optionalDay(),
        caseNumber: text(60),
        // Only the annual goals ask for it.
        ifNotFollowed: text(600).optional(),
        provisional: checked(),
      }),
      answer: async (context) => {
        const { db, change, scope, cycle, input, now, typed, refuse, t } = context
        const { version, classification, meetingOn, caseNumber, ifNotFollowed } = input
        const facts = {
          version,
          classification,
          meetingOn,
          caseNumber: caseNumber === '' ? null : caseNumber,
          ifNotFollowed: ifNotFollowed || null,
        }
        try {
          const frozen = await freezeReport(change, db, scope, {
            kind,
            cycleId: cycle.id,
            facts,
            provisionalSaid: input.provisional,
            now,
            print: printedSizes,
          })
          if (frozen.ok) return goTo(paths.report.to({ report: frozen.value }))
          const errors = fieldErrors(frozen.refusal, t)
          if (errors) return refuse(errors)
          return previewPage(kind, context, { typed, stopped: sentenceOf(frozen.refusal, t) })
        } catch (error) {
          if (!(error instanceof ReportRefused)) throw error
          return previewPage(kind, context, { typed, stopped: unprintable(error, t) })
        }
      },
      refused: (context) => previewPage(kind, context, context),
    }),
  ]
}

/** The entry of the menu that a report is made from. */
const menuOf: Readonly<Record<ReportKind, string>> = {
  'annual-goals': 'goals',
  maturity: 'reports',
  'sub-strategy': 'subStrategies',
}

interface PreviewGround<C extends 'report.preview' | 'report.freeze'> {
  readonly db: Reader
  readonly scope: UnitScope<C>
  readonly cycle: CycleRow
  readonly now: Instant
  readonly csrf: string
  readonly t: Language
}

interface Showing {
  readonly typed?: Typed
  readonly errors?: FieldErrors
  readonly stopped?: string
}

async function previewPage<C extends 'report.preview' | 'report.freeze'>(
  kind: ReportKind,
  ground: PreviewGround<C>,
  { typed, errors = {}, stopped }: Showing,
): Promise<Answer> {
  const { db, scope, cycle, csrf, t } = ground
  const versions = (await listedReports(db, scope, cycle.id)).filter((report) => report.kind === kind)
  const proposed: Readonly<Record<string, string>> = {
    version: nextVersion(versions.map(({ version }) => version)),
    classification: 'internal',
  }
  const model = await previewModel(kind, ground, versions)
  return showPage(
    model.title,
    <PreviewPage
      model={model}
      value={(field) => (typed ? textIn(typed, field) : (proposed[field] ?? ''))}
      errors={errors}
      stopped={stopped}
      csrf={csrf}
      t={t}
    />,
    {
      here: menuOf[kind],
      ...(stopped === undefined ? {} : { status: 409 }),
    },
  )
}

/** Only what the page shows is read for it, and not the whole report. */
async function previewModel<C extends 'report.preview' | 'report.freeze'>(
  kind: ReportKind,
  { db, scope, cycle, now, t }: PreviewGround<C>,
  versions: readonly ListedReport[],
): Promise<PreviewModel> {
  const order = { facts: draftFacts, status: 'draft', now } as const
  switch (kind) {
    case 'annual-goals':
      return presentPreview(await annualGoalsPreview(db, scope, cycle, order), versions, t)
    case 'maturity':
      return presentMaturityPreview(await maturityPreview(db, scope, cycle, order), versions, t)
    case 'sub-strategy': {
      const preview = await subStrategyPreview(db, scope, cycle, order, solveRoad)
      return presentSubStrategyPreview(preview, versions, t)
    }
  }
}

/** What is wrong with a field is said at it. */
function fieldErrors(refusal: FreezeRefusal, t: Language): FieldErrors | undefined {
  const { refusals } = t.say.reports
  if (refusal === 'versionShape' || refusal === 'versionNotHigher') return { version: refusals[refusal] }
  return refusal === 'provisionalNotSaid' ? { provisional: refusals.provisionalNotSaid } : undefined
}

function sentenceOf(refusal: FreezeRefusal, t: Language): string {
  const say = t.say.reports
  if (refusal === 'noStrategy' || refusal === 'noObjectives' || refusal === 'noEfforts')
    return t.say.subStrategyReport.lacks[refusal]
  if (typeof refusal === 'string') return say.refusals[refusal]
  if (refusal.kind === 'unanswered') {
    const { unanswered, unansweredOne } = t.say.hearing
    return [unanswered, ...refusal.comments.map(({ unit, goal }) => unansweredOne(unit, goal))].join(' ')
  }
  return say.goalsUnfinished(t.format.list(refusal.goals.map(({ number }) => number)))
}
