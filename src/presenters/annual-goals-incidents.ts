import { fewerThanFive, type PrintedTexts } from '../domain/reports/annual-goals-chapters.ts'
import { hasFigures, incidentFigures } from '../domain/reports/texts.ts'
import type { Language } from '../i18n/language.ts'
import { written } from './annual-goals-background.ts'
import type { PresentChapter } from './annual-goals-chapter.ts'
import type { Block } from './document-model.ts'

/** Chapter 12: breaches and incidents as entered figures with their period, and what was learned; not entered is never 0. */
export const presentIncidents: PresentChapter = ({ snapshot, table, t }) => {
  const { texts } = snapshot
  if (!texts) return null
  const say = t.say.annualGoalsChapters.incidents
  const { incidentsFrom: from, incidentsTo: to } = texts
  const given = hasFigures(texts) && from !== null && to !== null
  return {
    key: 'incidents',
    heading: t.say.annualGoals.numbered(12, say.heading),
    lead: given ? say.lead(t.format.dayLong(from), t.format.dayLong(to)) : say.none,
    blocks: [
      ...(given
        ? figureBlocks(texts, say.caption(t.format.dayShort(from), t.format.dayShort(to)), table, t)
        : []),
      ...written(say.learning, texts.learning, say.noLearning),
    ],
  }
}

function figureBlocks(
  texts: PrintedTexts,
  caption: string,
  table: (caption: string) => string,
  t: Language,
): readonly Block[] {
  const say = t.say.annualGoalsChapters.incidents
  const few = incidentFigures.some((figure) => texts[figure] === fewerThanFive)
  return [
    {
      kind: 'table',
      table: {
        narrow: true,
        caption: table(caption),
        columns: [
          { text: say.columns.what, align: 'left', share: 10 },
          { text: say.columns.count, align: 'right', share: 4 },
        ],
        rows: incidentFigures.map((figure) => ({
          cells: [{ text: say.figures[figure] }, { text: shown(texts[figure], t), strong: true }],
        })),
      },
    },
    { kind: 'note', text: few ? `${say.note} ${say.fewNote}` : say.note },
  ]
}

function shown(figure: number | typeof fewerThanFive | null, t: Language): string {
  const say = t.say.annualGoalsChapters.incidents
  if (figure === null) return say.notGiven
  return figure === fewerThanFive ? say.fewerThanFive : t.format.integer(figure)
}
