import { glossary } from '../../controls/glossary.ts'
import type { AnnualGoalsSnapshot, ReportUnit } from '../domain/reports/annual-goals.ts'
import type { Language } from '../i18n/language.ts'
import type { PresentChapter } from './annual-goals-chapter.ts'
import { exact, percentFigure, shownScore } from './annual-goals-shares.ts'
import type { Block, CellModel } from './document-model.ts'
import { compliedSum, unitSheet } from './unit-sheet.ts'

/** Annex B: the units in figures, then the sheet of each on a page of its own. Left out where the edition has no sheets. */
export const presentSheets: PresentChapter = ({ snapshot, leftOut, table, t }) => {
  const { units, maturity } = snapshot
  if (units.length === 0 || leftOut.includes('unitSheets')) return null
  const say = t.say.annualGoalsChapters.sheets
  const { columns } = say
  const overview: Block = {
    kind: 'table',
    table: {
      caption: table(say.caption(t.format.dayShort(maturity.countingDate))),
      columns: [
        { text: columns.unit, align: 'left', share: 8 },
        { text: columns.goals, align: 'right', share: 2.5 },
        { text: columns.stated, align: 'right', share: 3.5 },
        { text: columns.documented, align: 'right', share: 4 },
        { text: columns.complied, align: 'right', share: 5 },
      ],
      rows: units.map((unit) => ({ cells: overviewCells(snapshot, unit, t) })),
    },
  }
  return {
    key: 'sheets',
    heading: t.say.annualGoals.annex('B', say.heading),
    lead: say.lead,
    blocks: [
      overview,
      { kind: 'note', text: say.note },
      ...units.flatMap((unit): Block[] => {
        const sheet = unitSheet(snapshot, unit, table, t)
        return [
          { kind: 'heading', text: sheet.heading, onNewPage: true },
          ...(sheet.lead === null ? [] : [{ kind: 'text', text: sheet.lead } as const]),
          ...sheet.blocks,
        ]
      }),
    ],
  }
}

function overviewCells(snapshot: AnnualGoalsSnapshot, unit: ReportUnit, t: Language): readonly CellModel[] {
  const target = exact(snapshot.maturity.target)
  const percent = (kind: 'stated' | 'documented'): CellModel =>
    unit.maturity
      ? percentFigure(`unit.${unit.code}.${kind}.percent`, shownScore(unit.maturity[kind], target), t)
      : { text: t.format.dash }
  const goals = snapshot.goals.filter((goal) => goal.units.some(({ code }) => code === unit.code)).length
  const { complied, relevant } = compliedSum(snapshot, unit)
  const { integer } = t.format
  return [
    { text: unit.name },
    { text: integer(goals) },
    percent('stated'),
    percent('documented'),
    {
      text:
        relevant === 0
          ? t.format.dash
          : t.say.annualGoalsChapters.sheets.of(integer(complied), integer(relevant)),
    },
  ]
}

/** Annex C: the words as the report uses them, in the order of the reader's alphabet. */
export const presentGlossary: PresentChapter = ({ table, t }) => {
  const say = t.say.annualGoalsChapters.glossary
  const other = t.code === 'da' ? 'en' : 'da'
  const { columns } = say
  return {
    key: 'glossary',
    heading: t.say.annualGoals.annex('C', say.heading),
    lead: say.lead,
    blocks: [
      {
        kind: 'table',
        table: {
          caption: table(say.caption),
          columns: [
            { text: columns.term, align: 'left', share: 6 },
            { text: columns.other, align: 'left', share: 5 },
            { text: columns.meaning, align: 'left', share: 14 },
          ],
          rows: glossary
            .toSorted((one, next) => t.format.compare(one.word[t.code], next.word[t.code]))
            .map(({ word, meaning }) => ({
              cells: [{ text: word[t.code], strong: true }, { text: word[other] }, { text: meaning[t.code] }],
            })),
        },
      },
    ],
  }
}
