import { controlByNumber } from '../../controls/cis/v8.1/index.ts'
import { distanceToTarget } from '../domain/maturity/display.ts'
import { withoutWording } from '../domain/reports/edition.ts'
import type { MaturityReportSnapshot } from '../domain/reports/maturity-report.ts'
import type { Language } from '../i18n/language.ts'
import { presentMethod } from './annual-goals-method.ts'
import { recommendationTable, recommendedLead } from './annual-goals-recommended.ts'
import { shownScore } from './annual-goals-shares.ts'
import { documentFrame, figuresIn, methodBlocks, targetPercent } from './document-frame.ts'
import type { Block, ChapterModel, DocumentModel } from './document-model.ts'
import { abilitiesChapter, controlsChapter, unitsChapter } from './maturity-report-bars.ts'
import { gapsChapter, gapsIn } from './maturity-report-gaps.ts'
import { type Numbering, numbering } from './numbering.ts'
import {
  chartOf,
  contextOf,
  headlineOf,
  type MaturityFindings,
  maturityFindings,
  sourcesOf,
  trendChartOf,
} from './summary-chart.ts'

export type { MaturityReportSnapshot } from '../domain/reports/maturity-report.ts'

/**
 * Makes the "Modenhedsrapport" in one language from the frozen snapshot alone: no clock, no query. `checksum` is the
 * SHA-256 of the snapshot in hex.
 */
export function presentMaturityReport(
  snapshot: MaturityReportSnapshot,
  checksum: string,
  t: Language,
): DocumentModel {
  const say = t.say.maturityReport
  const { year, maturity } = snapshot
  const found = maturityFindings(snapshot, t)
  const assessed = snapshot.units.filter(({ weight }) => weight > 0)
  const number = numbering(t)
  const summary = summaryChapter(snapshot, found, number, t)
  const shown = controlsChapter(snapshot, number, t)
  const chapters = [
    summary,
    shown.chapter,
    unitsChapter(snapshot, assessed, found, shown.model, number, t),
    trendChapter(snapshot, found, number, t),
    abilitiesChapter(snapshot, found, shown.model, number, t),
    gapsChapter(snapshot, found, number, t),
    ...recommendedChapter(snapshot, number, t),
    methodChapter(snapshot, checksum, number, t),
  ]
  const model: Omit<DocumentModel, 'figures'> = {
    ...documentFrame(
      snapshot,
      checksum,
      {
        title: say.title(year),
        fileName: say.fileName(year),
        subject: say.subject,
        keywords: say.keywords,
        subtitle: say.subtitle(targetPercent(maturity), assessed.length),
        reading: say.reading,
      },
      t,
    ),
    contents: say.contents,
    chapters,
  }
  return { ...model, figures: figuresIn(model) }
}

function summaryChapter(
  { maturity }: MaturityReportSnapshot,
  found: MaturityFindings,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.maturityReport.summary
  const { stated, documented, target } = found
  const items: string[] = []
  if (stated && documented) {
    const distance = distanceToTarget(stated.share, target).points
    items.push(distance.startsWith('-') ? say.distance(t.format.number(distance.slice(1))) : say.reached)
    // Of the two whole percentages that stand above, so that the reader can check it.
    const open = Number(stated.shown.percentWhole) - Number(documented.shown.percentWhole)
    if (open > 0) items.push(say.documented(t.format.integer(open)))
    const [first] = gapsIn(maturity, target)
    if (first) items.push(say.most(controlByNumber(first.control).name[t.code]))
  }
  return {
    key: 'summary',
    heading: number.chapter(t.say.annualGoals.summary.heading),
    lead: headlineOf(found, t),
    blocks: [
      { kind: 'text', text: contextOf(found, t) },
      { kind: 'chart', chart: chartOf(maturity, found, t), sources: sourcesOf(maturity, found, t) },
      ...(items.length === 0 ? [] : [{ kind: 'list', items } as const]),
    ],
  }
}

function trendChapter(
  { maturity, earlier }: MaturityReportSnapshot,
  found: MaturityFindings,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.maturityReport.trend
  const before = earlier.at(-1)
  const then = before && shownScore(before.documented, found.target)
  const now = found.documented
  return {
    key: 'trend',
    heading: number.chapter(say.heading),
    lead:
      before && then && now
        ? say.lead(
            t.format.number(then.shown.percentWhole),
            t.format.number(now.shown.percentWhole),
            before.countingDate.slice(0, 4),
          )
        : say.first,
    blocks: [
      {
        kind: 'chart',
        chart: trendChartOf(maturity, found, earlier, t),
        sources: [say.note, sourcesOf(maturity, found, t)].join(' '),
      },
    ],
  }
}

/** The recommendations with what covers each; a public version has not their wording. None in older reports. */
function recommendedChapter(
  { recommended, document }: MaturityReportSnapshot,
  number: Numbering,
  t: Language,
): readonly ChapterModel[] {
  if (recommended === undefined) return []
  const say = t.say.subStrategyReport.recommendations
  const isPublic = document.classification === 'public'
  const shown = isPublic ? withoutWording(recommended) : recommended
  const heading = number.chapter(say.heading)
  const blocks: readonly Block[] =
    shown.length === 0
      ? []
      : [
          recommendationTable(shown, new Map(), { table: number.table, t }),
          ...(isPublic ? [{ kind: 'note', text: say.textLeftOut } as const] : []),
        ]
  return [{ key: 'recommendations', heading, lead: recommendedLead(shown, t), blocks }]
}

function methodChapter(
  snapshot: MaturityReportSnapshot,
  checksum: string,
  number: Numbering,
  t: Language,
): ChapterModel {
  const method = presentMethod(snapshot, checksum, number.tables + 1, t)
  return { key: 'method', heading: method.heading, lead: null, blocks: methodBlocks(method) }
}
