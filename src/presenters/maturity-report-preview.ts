import type { MaturityPreview } from '../domain/reports/maturity-report.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import type { ReportInput } from './report-figures.ts'
import { classificationChoices, maturityContents, type PreviewModel, reportLine } from './reports.ts'

/** What the maturity report would say if it were frozen now. */
export function presentMaturityPreview(
  snapshot: MaturityPreview,
  versions: readonly ReportInput[],
  t: Language,
): PreviewModel {
  const say = t.say.reports
  const { year, maturity } = snapshot
  const awaiting = versions.find(({ state }) => state === 'frozen')
  return {
    title: say.maturityPreviewTitle(year),
    crumb: { href: paths.maturity.to({ cycle: year }), label: t.say.navigation.maturity },
    ready: true,
    lead: say.previewReady,
    textsHref: null,
    missing: [],
    know: [
      ...(maturity.resultLocked ? [] : [say.notLocked]),
      ...(maturity.external.length > 0 ? [] : [say.noExternal]),
    ],
    contains: contentsOf(snapshot, t),
    drafts: (['da', 'en'] as const).map((language) => ({
      href: paths.maturityReportDraft.to({ cycle: year, language }),
      label: say.draftIn[language],
      lang: language,
    })),
    freezeAction: paths.maturityReport.to({ cycle: year }),
    replaces: awaiting ? say.replaces(awaiting.version) : null,
    asksOtherwise: false,
    provisional: !maturity.resultLocked,
    classifications: classificationChoices('maturity', t),
    versions: versions.map((report) => reportLine(report, t)),
  }
}

function contentsOf(snapshot: MaturityPreview, t: Language): PreviewModel['contains'] {
  const say = t.say.reports
  const { units, recommended = [] } = snapshot
  const { chapters, recommendationsContent } = t.say.subStrategyReport
  const uncovered = recommended.filter((one) => one.uncovered).length
  const rows: readonly (readonly [string, Rich])[] = [
    ...maturityContents(snapshot, t),
    [chapters.recommendations, [recommendationsContent(recommended.length, uncovered)]],
    [say.chapters.units, [say.unitsContent(units.filter(({ weight }) => weight > 0).length)]],
  ]
  return rows.map(([chapter, content]) => ({ chapter, content }))
}
