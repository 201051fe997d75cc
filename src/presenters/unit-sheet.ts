import { shareText } from '../domain/maturity/display.ts'
import { fraction } from '../domain/maturity/fraction.ts'
import type { AnnualGoalsSnapshot, ComplianceCounts, ReportUnit } from '../domain/reports/annual-goals.ts'
import type { Language } from '../i18n/language.ts'
import { shortNameOf } from './annual-goals-compliance.ts'
import { exact, percentFigure, shownScore } from './annual-goals-shares.ts'
import { counted } from './counted.ts'
import { documentFrame, figuresIn, targetPercent } from './document-frame.ts'
import type { Block, CellModel, ChapterModel, DocumentModel } from './document-model.ts'
import { coveragePercent } from './summary-chart.ts'

/**
 * The "Enhedsark" of one unit (by code), or of every unit of the report in organisation order, from the snapshot of the
 * annual goals. Undefined where the unit is not in the report.
 */
export function presentUnitSheets(
  snapshot: AnnualGoalsSnapshot,
  checksum: string,
  unit: string | null,
  t: Language,
): DocumentModel | undefined {
  const say = t.say.unitSheet
  const { year } = snapshot
  const units = unit === null ? snapshot.units : snapshot.units.filter(({ code }) => code === unit)
  const [first] = units
  if (!first) return undefined
  const single = unit !== null
  const chapters = units.map((each) => unitSheet(snapshot, each, tableNumbers(t), t))
  const { cover: _, ...frame } = documentFrame(
    snapshot,
    checksum,
    {
      title: single ? say.title(first.name, year) : say.allTitle(year),
      fileName: single ? say.fileName(year, asciiName(first.code)) : say.allFileName(year),
      subject: say.subject,
      keywords: say.keywords,
      subtitle: '',
      reading: '',
    },
    t,
  )
  const model = { ...frame, cover: null, contents: null, chapters }
  return { ...model, figures: figuresIn(model) }
}

/** A unit's code in a file name. */
function asciiName(code: string): string {
  return code
    .toLowerCase()
    .replace(/æ/g, 'ae')
    .replace(/ø/g, 'oe')
    .replace(/å/g, 'aa')
    .replace(/[^a-z0-9]+/g, '-')
}

/** Captions of the tables of one sheet, numbered as they come. */
function tableNumbers(t: Language): (text: string) => string {
  let table = 0
  return (text) => t.say.annualGoals.table(++table, text)
}

/** One unit's sheet as a chapter. */
export function unitSheet(
  snapshot: AnnualGoalsSnapshot,
  unit: ReportUnit,
  caption: (text: string) => string,
  t: Language,
): ChapterModel {
  const say = t.say.unitSheet
  const { year, goals } = snapshot
  const own = goals.filter((goal) => goal.units.some(({ code }) => code === unit.code))
  const followUp = [...new Set(own.flatMap((goal) => goal.followUp))].sort()
  const actions = [
    ...(followUp.length === 0 ? [] : [say.followUp(t.format.list(followUp.map(t.format.dayLong)))]),
    say.submit,
    say.ask,
  ]
  return {
    key: `unit-${unit.code}`,
    heading: say.heading(unit.name),
    lead: say.lead(own.length, goals.length, year),
    blocks: [
      ...keyFigures(snapshot, unit, caption, t),
      goalsTable(snapshot, unit, caption, t),
      ...guidelinesTable(snapshot, unit, own.length, caption, t),
      { kind: 'text', text: actions.join(' ') },
      {
        kind: 'note',
        text: snapshot.maturity.resultLocked
          ? say.note
          : `${t.say.annualGoals.summary.provisional} ${say.note}`,
      },
    ],
  }
}

function keyFigures(
  snapshot: AnnualGoalsSnapshot,
  unit: ReportUnit,
  caption: (text: string) => string,
  t: Language,
): readonly Block[] {
  const say = t.say.unitSheet
  const { maturity } = snapshot
  const target = exact(maturity.target)
  const rows: { readonly cells: readonly CellModel[] }[] = []
  if (unit.maturity) {
    for (const kind of ['stated', 'documented'] as const) {
      const own = shownScore(unit.maturity[kind], target)
      const region = shownScore(maturity.total[kind], target)
      rows.push({
        cells: [
          { text: say[kind] },
          { ...percentFigure(`unit.${unit.code}.${kind}.percent`, own, t), strong: true },
          percentFigure(`total.${kind}.percent`, region, t),
          { text: t.format.percent(targetPercent(maturity)) },
          own?.level ? { text: say.level[own.level], mark: own.level } : { text: t.format.dash },
        ],
      })
    }
    const { answered, applicable } = unit.maturity.stated
    const region = maturity.total.stated
    const percent = (part: number, whole: number) =>
      whole === 0 ? t.format.dash : coveragePercent(part, whole, t)
    rows.push({
      cells: [
        { text: say.coverage(t.format.integer(answered), t.format.integer(applicable)) },
        { text: percent(answered, applicable), strong: true },
        { text: percent(region.answered, region.applicable) },
        { text: t.format.dash },
        {
          text: answered < applicable ? say.lacking(t.format.integer(applicable - answered)) : t.format.dash,
        },
      ],
    })
  }
  const own = compliedSum(snapshot, unit)
  const region = sumOf(snapshot.compliance.guidelines.flatMap(({ units }) => units))
  if (own.relevant > 0) rows.push(compliedRow(own, region, t))
  if (rows.length === 0) return [{ kind: 'text', text: say.noScore }]
  return [
    ...(unit.maturity ? [] : [{ kind: 'text', text: say.noScore } as const]),
    {
      kind: 'table',
      table: {
        dense: true,
        caption: caption(say.figures(counted(snapshot, 'short', t))),
        columns: [
          { text: say.columns.measure, align: 'left', share: 10 },
          { text: say.columns.unit, align: 'right', share: 3.4 },
          { text: say.columns.region, align: 'right', share: 3.6 },
          { text: say.columns.target, align: 'right', share: 3.2 },
          { text: say.columns.against, align: 'left', share: 5.2 },
        ],
        rows,
      },
    },
  ]
}

interface Sum {
  readonly complied: number
  readonly relevant: number
}

function sumOf(counts: readonly ComplianceCounts[]): Sum {
  let [complied, relevant] = [0, 0]
  for (const each of counts) {
    complied += each.complied
    relevant += each.complied + each.partly + each.notComplied + each.notAssessed
  }
  return { complied, relevant }
}

function compliedRow(own: Sum, region: Sum, t: Language): { readonly cells: readonly CellModel[] } {
  const say = t.say.unitSheet
  const { integer, percent } = t.format
  const all = own.complied === own.relevant
  const share = ({ complied, relevant }: Sum) =>
    percent(shareText(fraction(complied, relevant), fraction(1), 100n, 0))
  return {
    cells: [
      { text: say.complied(integer(own.complied), integer(own.relevant)) },
      { text: share(own), strong: true },
      { text: share(region) },
      { text: percent('100') },
      all
        ? { text: say.allComplied, mark: 'full' }
        : { text: say.lacking(integer(own.relevant - own.complied)), mark: markOf(own) },
    ],
  }
}

/** How many of the requirements that are relevant to a unit it complies with. */
export function compliedSum(snapshot: AnnualGoalsSnapshot, unit: ReportUnit): Sum {
  return sumOf(countsOf(snapshot, unit).map(({ counts }) => counts))
}

function markOf({ complied, relevant }: Sum): 'full' | 'half' | 'none' {
  if (complied === relevant) return 'full'
  return complied * 2 >= relevant ? 'half' : 'none'
}

function countsOf({ compliance, units }: AnnualGoalsSnapshot, unit: ReportUnit) {
  const place = units.indexOf(unit)
  return compliance.guidelines.flatMap((each) => {
    const counts = each.units[place]
    return counts ? [{ guideline: each.guideline, name: shortNameOf(each), counts }] : []
  })
}

function goalsTable(
  { goals, year }: AnnualGoalsSnapshot,
  unit: ReportUnit,
  caption: (text: string) => string,
  t: Language,
): Block {
  const say = t.say.unitSheet
  const rows = goals.flatMap((goal) => {
    const bound = goal.units.find(({ code }) => code === unit.code)
    if (!bound) return []
    const deadline = bound.deadline ?? goal.deadline
    const { baseline } = goal
    const before =
      baseline.kind === 'known' ? baseline.value : baseline.kind === 'unknown' ? say.baselineUnknown : ''
    return [
      {
        cells: [
          { text: goal.number, strong: true },
          { text: goal.goal },
          { text: before === '' ? t.format.dash : before },
          { text: bound.target ?? goal.target, strong: true },
          { text: deadline === null ? t.format.dash : t.format.dayShort(deadline) },
        ],
      },
    ]
  })
  if (rows.length === 0) return { kind: 'text', text: say.noGoals }
  return {
    kind: 'table',
    table: {
      dense: true,
      caption: caption(say.goals(year)),
      columns: [
        { text: say.goalColumns.number, align: 'left', share: 2.4 },
        { text: say.goalColumns.goal, align: 'left', share: 10 },
        { text: say.goalColumns.baseline, align: 'left', share: 4 },
        { text: say.goalColumns.target, align: 'left', share: 4 },
        { text: say.goalColumns.deadline, align: 'left', share: 3 },
      ],
      rows,
    },
  }
}

/** As many guidelines as a management can begin with, and fewer where its goals fill the sheet. */
const shownGuidelines = (goals: number) => (goals > 6 ? 3 : 5)

function guidelinesTable(
  snapshot: AnnualGoalsSnapshot,
  unit: ReportUnit,
  goals: number,
  caption: (text: string) => string,
  t: Language,
): readonly Block[] {
  const say = t.say.unitSheet
  const most = countsOf(snapshot, unit)
    .map(({ guideline, name, counts }) => ({ guideline, name, sum: sumOf([counts]) }))
    .filter(({ sum }) => sum.complied < sum.relevant)
    .toSorted(
      (one, other) =>
        other.sum.relevant - other.sum.complied - (one.sum.relevant - one.sum.complied) ||
        (one.guideline < other.guideline ? -1 : 1),
    )
    .slice(0, shownGuidelines(goals))
  if (most.length === 0) return []
  const { integer } = t.format
  return [
    {
      kind: 'table',
      table: {
        dense: true,
        caption: caption(say.guidelines),
        columns: [
          { text: say.guidelineColumns.number, align: 'left', share: 2.4 },
          { text: say.guidelineColumns.guideline, align: 'left', share: 12 },
          { text: say.guidelineColumns.complied, align: 'left', share: 8 },
        ],
        rows: most.map(({ guideline, name, sum }) => ({
          cells: [
            { text: guideline, strong: true },
            { text: name[t.code] },
            { text: say.of(integer(sum.complied), integer(sum.relevant)), mark: markOf(sum) },
          ],
        })),
      },
    },
  ]
}
