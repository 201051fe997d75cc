import { isActive } from '../domain/efforts/effort.ts'
import type { Language } from '../i18n/language.ts'
import type { SymbolName } from '../i18n/status.ts'
import type { Block, CellMark, CellModel, ChapterModel } from './document-model.ts'
import type { Numbering } from './numbering.ts'
import type { CoverLine, EffortLine, SubStrategyModel } from './sub-strategy.ts'
import type { Reported } from './sub-strategy-report-road.ts'

/** The efforts in three tables: who and when, what they cost, and what they lift and cover. */
export function effortsChapter({ facts, model }: Reported, number: Numbering, t: Language): ChapterModel {
  const say = t.say.subStrategyReport.efforts
  const heading = number.chapter(say.heading)
  const active = facts.efforts.filter(({ draft }) => isActive(draft)).length
  const { efforts, sums } = model
  if (efforts.length === 0) return { key: 'efforts', heading, lead: say.none, blocks: [] }
  const withdrawn = efforts.some((effort) => effort.isWithdrawn)
  return {
    key: 'efforts',
    heading,
    lead: say.lead(active, sums.investment, sums.yearly),
    blocks: [
      whoTable(efforts, number, t),
      ...(withdrawn ? [{ kind: 'note', text: say.withdrawn } as const] : []),
      moneyTable(model, number, t),
      { kind: 'note', text: [sums.unknown && `${sums.unknown}.`, say.unknown].filter(Boolean).join(' ') },
      liftsTable(efforts, number, t),
      { kind: 'note', text: say.liftsNote },
    ],
  }
}

function nameOf({ code, title }: EffortLine): CellModel {
  return { text: `${code} ${title}`, strong: true }
}

/** Where no column tells the status, what is withdrawn says so: its amounts are not in the sums. */
function nameWithStatus(effort: EffortLine, t: Language): CellModel {
  const name = nameOf(effort)
  if (!effort.isWithdrawn) return name
  return { ...name, text: `${name.text} (${effort.status.toLocaleLowerCase(t.code)})` }
}

function whoTable(efforts: readonly EffortLine[], number: Numbering, t: Language): Block {
  const { column, whoCaption } = t.say.subStrategyReport.efforts
  return {
    kind: 'table',
    table: {
      caption: number.table(whoCaption),
      columns: [
        { text: column.effort, align: 'left', share: 6 },
        { text: column.track, align: 'left', share: 5 },
        { text: column.owner, align: 'left', share: 5 },
        { text: column.when, align: 'left', share: 3.6 },
        { text: column.importance, align: 'left', share: 3 },
        { text: column.status, align: 'left', share: 3.4 },
      ],
      rows: efforts.map((effort) => ({
        cells: [
          nameOf(effort),
          { text: effort.abilities === '' ? effort.track : `${effort.track}: ${effort.abilities}` },
          { text: effort.owner },
          { text: effort.period },
          { text: effort.importance },
          { text: effort.status },
        ],
      })),
    },
  }
}

function moneyTable({ efforts, sums }: SubStrategyModel, number: Numbering, t: Language): Block {
  const { column, moneyCaption, total } = t.say.subStrategyReport.efforts
  const rows = efforts.map((effort) => ({
    total: false,
    cells: [
      nameWithStatus(effort, t),
      { text: effort.investment },
      { text: effort.yearly },
      { text: effort.funding },
      { text: effort.uncertainty === '' ? t.format.dash : effort.uncertainty },
    ],
  }))
  return {
    kind: 'table',
    table: {
      caption: number.table(moneyCaption),
      columns: [
        { text: column.effort, align: 'left', share: 8 },
        { text: column.investment, align: 'right', share: 3.6 },
        { text: column.yearly, align: 'right', share: 3.6 },
        { text: column.funding, align: 'left', share: 4 },
        { text: column.uncertainty, align: 'left', share: 5 },
      ],
      rows: [
        ...rows,
        {
          total: true,
          cells: [
            { text: total },
            { text: sums.investment },
            { text: sums.yearly },
            { text: '' },
            { text: '' },
          ],
        },
      ],
    },
  }
}

function liftsTable(efforts: readonly EffortLine[], number: Numbering, t: Language): Block {
  const { column, liftsCaption } = t.say.subStrategyReport.efforts
  const orDash = (text: string) => ({ text: text === '' ? t.format.dash : text })
  return {
    kind: 'table',
    table: {
      caption: number.table(liftsCaption),
      columns: [
        { text: column.effort, align: 'left', share: 8 },
        { text: column.lifts, align: 'left', share: 8 },
        { text: column.covers, align: 'left', share: 2.6 },
        { text: column.requires, align: 'left', share: 2.6 },
      ],
      rows: efforts.map((effort) => ({
        cells: [
          nameWithStatus(effort, t),
          orDash(effort.lifts),
          orDash(effort.isWithdrawn ? '' : effort.covers),
          orDash(effort.requires),
        ],
      })),
    },
  }
}

/** The symbols of the page as the shapes of the document. */
const shapes: Partial<Record<SymbolName, CellMark>> = { check: 'full', cross: 'none', sent: 'lapsed' }

/** What covers it, and what was decided; a dash alone where neither says anything. */
function coverOf({ cover, decision }: CoverLine, t: Language): string {
  if (decision === null) return cover
  return cover === t.format.dash ? decision : `${cover}. ${decision}`
}

/** Every recommendation with what covers it; what is uncovered is named first. The public edition leaves the texts out. */
export function recommendationsChapter(
  { snapshot, model }: Reported,
  number: Numbering,
  t: Language,
): ChapterModel {
  const say = t.say.subStrategyReport.recommendations
  const heading = number.chapter(say.heading)
  const { cover, uncovered, extra } = model
  const isPublic = snapshot.document.classification === 'public'
  const table: readonly Block[] =
    cover.length === 0
      ? []
      : [
          {
            kind: 'table',
            table: {
              caption: number.table(say.caption),
              columns: [
                { text: say.column.number, align: 'left', share: 2 },
                { text: say.column.recommendation, align: 'left', share: 8 },
                { text: say.column.source, align: 'left', share: 3.4 },
                { text: say.column.state, align: 'left', share: 5 },
                { text: say.column.cover, align: 'left', share: 6 },
              ],
              rows: cover.map((line) => {
                const shape = shapes[line.state.symbol]
                return {
                  cells: [
                    { text: line.number, strong: true },
                    {
                      text: [
                        ...(line.highlighted ? [say.highlighted] : []),
                        isPublic ? say.textLeftOut : line.text,
                      ].join(' '),
                    },
                    { text: line.source },
                    { text: line.state.text, ...(shape ? { mark: shape } : {}) },
                    { text: coverOf(line, t) },
                  ],
                }
              }),
            },
          },
        ]
  return {
    key: 'recommendations',
    heading,
    lead:
      cover.length === 0
        ? say.none
        : uncovered.length === 0
          ? say.covered
          : say.uncovered(t.format.list(uncovered), uncovered.length),
    blocks: [
      ...table,
      { kind: 'heading', text: say.extra },
      extra.length === 0 ? { kind: 'text', text: say.extraNone } : { kind: 'list', items: extra },
    ],
  }
}
