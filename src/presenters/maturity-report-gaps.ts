import { controlByNumber } from '../../controls/cis/v8.1/index.ts'
import { shareText, showShare } from '../domain/maturity/display.ts'
import { type Fraction, zero } from '../domain/maturity/fraction.ts'
import { type Gap, gapsOf } from '../domain/maturity/gain.ts'
import type { Score } from '../domain/maturity/result.ts'
import type { ScoreSnapshot, TwoScoresSnapshot } from '../domain/reports/annual-goals.ts'
import type { MaturityReportSnapshot } from '../domain/reports/maturity-report.ts'
import type { Language } from '../i18n/language.ts'
import { exact, shownScore } from './annual-goals-shares.ts'
import type { ChapterModel } from './document-model.ts'
import type { Numbering } from './numbering.ts'
import type { MaturityFindings } from './summary-chart.ts'

/** The chapter of the largest gaps: what raising each control to the target would give the region. */
export function gapsChapter(
  { maturity }: MaturityReportSnapshot,
  { target, stated }: MaturityFindings,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.maturityReport.gaps
  const heading = number.chapter(say.heading)
  const gaps = gapsIn(maturity, target)
  const last = gaps.at(-1)
  if (!stated || !last) {
    return { key: 'gaps', heading, lead: stated ? say.none : say.noScore, blocks: [] }
  }
  const whole = (share: Fraction) => showShare(share, target).percentWhole
  // A distance or a gain is no score: it is rounded to the nearest, whatever it lies below.
  const points = (share: Fraction) => t.format.number(shareText(share, zero, 100n, 1))
  const percents = new Map(
    maturity.controls.map(({ control, stated: own }) => [control, shownScore(own, target)]),
  )
  return {
    key: 'gaps',
    heading,
    lead: say.lead(
      gaps.length,
      t.format.number(whole(stated.share)),
      t.format.number(whole(last.totalAfter)),
    ),
    blocks: [
      {
        kind: 'table',
        table: {
          caption: number.table(say.caption),
          columns: [
            { text: say.columns.control, align: 'left', share: 6 },
            { text: say.columns.stated, align: 'right', share: 2 },
            { text: say.columns.gap, align: 'right', share: 2 },
            { text: say.columns.gain, align: 'right', share: 3 },
            { text: say.columns.after, align: 'right', share: 2.5 },
          ],
          rows: gaps.map((gap) => ({
            cells: [
              { text: `${gap.control} ${controlByNumber(gap.control).name[t.code]}` },
              { text: t.format.percent(percents.get(gap.control)?.shown.percentWhole ?? '') },
              { text: points(gap.gap) },
              { text: points(gap.gain), strong: true },
              { text: t.format.percent(showShare(gap.totalAfter, target).percent) },
            ],
          })),
        },
      },
      {
        kind: 'note',
        text: say.note(maturity.controls.filter(({ stated: own }) => own.kind === 'scored').length),
      },
    ],
  }
}

/** The gaps of a frozen result, the largest first. */
export function gapsIn(maturity: MaturityReportSnapshot['maturity'], target: Fraction): readonly Gap[] {
  const read = (scores: TwoScoresSnapshot) => ({
    stated: scoreOf(scores.stated),
    documented: scoreOf(scores.documented),
  })
  const controls = maturity.controls.map(({ control, ...scores }) => ({ control, ...read(scores) }))
  return gapsOf({ controls, total: read(maturity.total) }, target)
}

function scoreOf(score: ScoreSnapshot): Score {
  return score.kind === 'scored' ? { ...score, fraction: exact(score.fraction) } : score
}
