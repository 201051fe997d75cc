import { isActive } from '../domain/efforts/effort.ts'
import { type SubStrategyPreview, subStrategyLacks } from '../domain/reports/sub-strategy-report.ts'
import type { Language } from '../i18n/language.ts'
import { plain, type Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import type { ReportInput } from './report-figures.ts'
import { classificationChoices, type PreviewModel, reportLine } from './reports.ts'
import { presentSubStrategy } from './sub-strategy.ts'
import { unknownAmounts } from './sub-strategy-report.ts'
import { roadModel } from './sub-strategy-report-road.ts'

/** What the report on the sub-strategy would say if it were frozen now, and what it lacks. */
export function presentSubStrategyPreview(
  snapshot: SubStrategyPreview,
  versions: readonly ReportInput[],
  t: Language,
): PreviewModel {
  const say = t.say.subStrategyReport
  const { year, maturity, strategy } = snapshot
  const missing = subStrategyLacks(strategy).map((lack) => say.lacks[lack])
  const awaiting = versions.find(({ state }) => state === 'frozen')
  return {
    title: say.previewTitle(year),
    crumb: { href: paths.subStrategies.to({}), label: t.say.subStrategies.listTitle },
    ready: missing.length === 0,
    lead: missing.length === 0 ? t.say.reports.previewReady : t.say.reports.previewLacks,
    textsHref: null,
    missing,
    know: [...(maturity.resultLocked ? [] : [t.say.reports.notLocked]), ...knowOf(snapshot, t)],
    contains: contentsOf(snapshot, t),
    drafts: (['da', 'en'] as const).map((language) => ({
      href: paths.subStrategyReportDraft.to({ cycle: year, language }),
      label: t.say.reports.draftIn[language],
      lang: language,
    })),
    freezeAction: paths.subStrategyReport.to({ cycle: year }),
    replaces: awaiting ? t.say.reports.replaces(awaiting.version) : null,
    asksOtherwise: false,
    provisional: !maturity.resultLocked,
    classifications: classificationChoices('sub-strategy', t),
    versions: versions.map((report) => reportLine(report, t)),
  }
}

function knowOf({ strategy }: SubStrategyPreview, t: Language): readonly string[] {
  if (!strategy) return []
  const say = t.say.subStrategyReport.know
  const uncovered = strategy.recommendations.filter((one) => one.uncovered).map((one) => one.number)
  const unknown = unknownAmounts(strategy)
  return [
    ...(uncovered.length === 0 ? [] : [say.uncovered(t.format.list(uncovered))]),
    ...(unknown === 0 ? [] : [say.unknown(unknown)]),
    ...(strategy.road === null ? [say.noRoad] : []),
  ]
}

function contentsOf(snapshot: SubStrategyPreview, t: Language): PreviewModel['contains'] {
  const { strategy } = snapshot
  const say = t.say.subStrategyReport
  if (!strategy) return [{ chapter: say.chapters.strategy, content: [t.say.reports.none] }]
  const model = presentSubStrategy(strategy, t)
  const active = strategy.efforts.filter(({ draft }) => isActive(draft)).length
  const rows: readonly (readonly [string, Rich])[] = [
    [say.chapters.strategy, [`${model.title}. ${model.version}. ${model.state}.`]],
    [say.chapters.efforts, [say.effortsContent(active, unknownAmounts(strategy))]],
    [say.chapters.recommendations, [say.recommendationsContent(model.cover.length, model.uncovered.length)]],
    [say.chapters.money, [model.frame]],
    [
      say.chapters.road,
      [strategy.road === null ? t.say.reports.none : plain(roadModel(snapshot, strategy, t).lead)],
    ],
  ]
  return rows.map(([chapter, content]) => ({ chapter, content }))
}
