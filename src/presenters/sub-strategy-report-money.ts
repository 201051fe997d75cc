import {
  type FrameDraft,
  type MoneyCell,
  moneyBySource,
  spendable,
  yearsOfFrame,
} from '../domain/frames/frame.ts'
import { yearsOf } from '../domain/sub-strategies/sub-strategy.ts'
import type { Language } from '../i18n/language.ts'
import type { Block, ChapterModel, TableBlock } from './document-model.ts'
import type { Numbering } from './numbering.ts'
import type { Reported } from './sub-strategy-report-road.ts'

/** The frame with its buffer, what is planned and set aside by year and source, and what passes the frame. */
export function moneyChapter({ facts, model }: Reported, number: Numbering, t: Language): ChapterModel {
  const say = t.say.subStrategyReport.money
  const { frame } = facts
  const heading = number.chapter(say.heading)
  return {
    key: 'money',
    heading,
    lead: frame === null ? say.noFrame : model.warnings.length > 0 ? say.passed : say.within,
    blocks: [
      ...(frame === null ? [] : [frameTable(frame, number, t)]),
      ...(model.warnings.length === 0
        ? []
        : ([
            { kind: 'heading', text: say.warnings },
            { kind: 'list', items: model.warnings },
          ] as const)),
      { kind: 'table', table: moneyTable(facts, number, t) },
      {
        kind: 'note',
        text: [model.sums.unknown && `${model.sums.unknown}.`, say.note].filter(Boolean).join(' '),
      },
    ],
  }
}

function frameTable(frame: FrameDraft, number: Numbering, t: Language): Block {
  const say = t.say.subStrategyReport.money
  const { kroner } = t.format
  const rows: readonly (readonly [string, string])[] = [
    [say.frame, frame.name],
    [say.period, t.say.subStrategies.period(frame.fromYear, frame.toYear)],
    [say.total, kroner(frame.total)],
    [say.buffer, (frame.bufferWithin ? say.bufferWithin : say.bufferOnTop)(kroner(frame.buffer))],
    [say.spendable, kroner(spendable(frame))],
  ]
  return {
    kind: 'table',
    table: {
      caption: number.table(say.frameCaption),
      columns: null,
      rows: rows.map(([label, text]) => ({ cells: [{ text: label, strong: true }, { text }] })),
    },
  }
}

/** A row for each source of each year, then all sources of the year. */
function moneyTable(
  { efforts, draft, frame }: Reported['facts'],
  number: Numbering,
  t: Language,
): TableBlock {
  const say = t.say.subStrategyReport.money
  const years = [...new Set([...yearsOf(draft), ...(frame ? yearsOfFrame(frame) : [])])].toSorted(
    (one, other) => one - other,
  )
  const drafts = efforts.map((effort) => effort.draft)
  const cells = moneyBySource(drafts, years, frame?.amounts ?? [])
  return {
    caption: number.table(say.caption),
    columns: [
      { text: say.column.year, align: 'left', share: 2 },
      { text: say.column.source, align: 'left', share: 6 },
      { text: say.column.planned, align: 'right', share: 5 },
      { text: say.column.setAside, align: 'right', share: 4 },
      { text: say.column.left, align: 'right', share: 5 },
    ],
    rows: years.flatMap((year) => {
      const own = cells.filter((cell) => cell.year === year)
      return [
        ...own.map((cell) => ({ cells: textsOf(String(year), sourceOf(cell, t), cell, false, t) })),
        { cells: textsOf('', say.all(year), sumOf(own), true, t) },
      ]
    }),
  }
}

type Amounts = Pick<MoneyCell, 'planned' | 'unknown' | 'setAside'>

function sourceOf({ source }: MoneyCell, t: Language): string {
  return source === null ? t.say.efforts.noFunding : t.say.efforts.fundings[source]
}

function sumOf(cells: readonly MoneyCell[]): Amounts {
  const said = cells.flatMap(({ setAside }) => setAside ?? [])
  const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)
  return {
    planned: sum(cells.map(({ planned }) => planned)),
    unknown: cells.flatMap(({ unknown }) => unknown),
    setAside: said.length === 0 ? undefined : sum(said),
  }
}

function textsOf(year: string, name: string, amounts: Amounts, strong: boolean, t: Language) {
  const { planned, unknown, setAside } = amounts
  const { integer, dash } = t.format
  const isUnknown = unknown.length > 0
  const shown = !isUnknown
    ? integer(planned)
    : planned === 0
      ? t.say.efforts.notSet
      : t.say.subStrategies.atLeast(integer(planned))
  const left = setAside === undefined ? dash : t.format.number(String(setAside - planned))
  const said = isUnknown && setAside !== undefined ? t.say.subStrategyReport.money.atMost(left) : left
  return [year, name, shown, setAside === undefined ? dash : integer(setAside), said].map((text) => ({
    text,
    strong,
  }))
}
