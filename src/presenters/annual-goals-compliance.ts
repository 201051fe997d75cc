import { guidelinesNote } from '../../controls/guidelines/legends.ts'
import type { Bilingual } from '../../controls/shape.ts'
import { deliveredCatalogue } from '../domain/guidelines/delivered.ts'
import { shareText } from '../domain/maturity/display.ts'
import { fraction } from '../domain/maturity/fraction.ts'
import type { AnnualGoalsSnapshot, ComplianceCounts } from '../domain/reports/annual-goals.ts'
import type { Language } from '../i18n/language.ts'
import type {
  ComplianceBlock,
  ComplianceCell,
  ComplianceModel,
  DistributionColumn,
  DistributionModel,
  DistributionPart,
  Figure,
} from './annual-goals-model.ts'
import { counted } from './counted.ts'

/** More columns would be narrower than can be read. */
const mostUnitsAcross = 8
const fewUnitsAcross = 6

export interface ComplianceNumbers {
  readonly own: number
  readonly figure: number
  readonly table: number
  readonly firstMatrix: number
}

const none: ComplianceCounts = { complied: 0, partly: 0, notComplied: 0, notRelevant: 0, notAssessed: 0 }
/** The target of the guidelines: all. */
const everything = fraction(1)

/** Compliance per guideline and unit, with the two shares that never stand without their name. */
export function presentCompliance(
  snapshot: AnnualGoalsSnapshot,
  numbers: ComplianceNumbers,
  t: Language,
): ComplianceModel {
  const all = t.say.annualGoals
  const say = all.compliance
  const { compliance, units } = snapshot
  const sum = sumOf(compliance.guidelines.flatMap((guideline) => guideline.units))
  const relevant = relevantOf(sum)
  const count = relevant + sum.notRelevant
  const { format } = t
  return {
    heading: all.numbered(numbers.own, say.heading),
    lead:
      relevant === 0
        ? say.noRelevant
        : say.lead(
            format.integer(sum.complied),
            format.integer(relevant),
            format.number(wholePercent(sum.complied, relevant)),
          ),
    distribution: relevant === 0 ? null : distribution(sum, numbers, units.length, t),
    legend: {
      all: say.legendAll,
      half: say.legendHalf,
      few: say.legendFew,
      words: [
        `${say.shortNotRelevant}: ${say.expandedNotRelevant}`,
        `${say.shortNotAssessed}: ${say.expandedNotAssessed}`,
      ],
    },
    columns: { number: say.guidelineNumber, guideline: say.guideline, all: say.allUnits(units.length) },
    total: all.total,
    blocks: relevant === 0 ? [] : blocks(snapshot, numbers.firstMatrix, t),
    notes: [
      say.note(
        compliance.guidelines.length,
        units.length,
        format.integer(count),
        format.integer(sum.notRelevant),
        counted({ document: snapshot.document, maturity: compliance }, 'short', t),
      ),
      ...originNote(compliance, t),
    ],
  }
}

/** The keys of the region's own texts among the guidelines of a report. */
export function ownGuidelines({ guidelines }: AnnualGoalsSnapshot['compliance']): readonly string[] {
  return guidelines.filter(({ own }) => own).map(({ guideline }) => guideline)
}

/** That what was delivered is a proposal; nothing of the kind is said of what the region adopted as its own text. */
function originNote(compliance: AnnualGoalsSnapshot['compliance'], t: Language): readonly string[] {
  const own = ownGuidelines(compliance)
  const note = guidelinesNote[t.code]
  if (own.length === 0) return [note]
  const all = own.length === compliance.guidelines.length
  return all ? [] : [t.say.annualGoals.compliance.ownTexts(t.format.list(own), note)]
}

/** Without a requirement that applies to anybody, nothing is shown: no score is not a score of 0. */
export function hasRelevant({ compliance }: AnnualGoalsSnapshot): boolean {
  return compliance.guidelines.some((guideline) => guideline.units.some((counts) => relevantOf(counts) > 0))
}

/** How many pages' widths the units take. */
export function matrixCount(units: number): number {
  return Math.ceil(units / unitsAcross(units))
}

/**
 * A block of few units stands beside the figure above it, and leaves room for the names of the guidelines in one line; a
 * broad one takes a page of its own. So the blocks are narrow as long as that costs no page.
 */
function unitsAcross(units: number): number {
  const broadPages = 1 + Math.ceil(units / mostUnitsAcross)
  return Math.ceil(units / fewUnitsAcross) <= broadPages ? fewUnitsAcross : mostUnitsAcross
}

/** Runs of as nearly equal length as can be, none longer than `most`. */
export function evenRuns<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const runs = Math.ceil(items.length / most)
  return Array.from({ length: runs }, (_, index) =>
    items.slice(Math.round((index * items.length) / runs), Math.round(((index + 1) * items.length) / runs)),
  )
}

function blocks(snapshot: AnnualGoalsSnapshot, firstTable: number, t: Language): readonly ComplianceBlock[] {
  const all = t.say.annualGoals
  const { guidelines } = snapshot.compliance
  const indexed = snapshot.units.map((unit, index) => ({ unit, index }))
  const sums = guidelines.map((guideline) => sumOf(guideline.units))
  const total = sumOf(sums)
  return evenRuns(indexed, unitsAcross(indexed.length)).map((run, blockIndex): ComplianceBlock => {
    const [from, to] = [(run[0]?.index ?? 0) + 1, (run.at(-1)?.index ?? 0) + 1]
    return {
      caption: all.table(firstTable + blockIndex, all.compliance.matrix(from, to, indexed.length)),
      units: run.map(({ unit }) => ({ code: unit.code, name: unit.shortName })),
      rows: guidelines.map((each, row) => ({
        number: each.guideline,
        guideline: shortNameOf(each)[t.code],
        cells: run.map(({ index }) => cell(each.units[index] ?? none, t)),
        all: compliedShare(`guideline.${each.guideline}.complied.percent`, sums[row] ?? none, t),
      })),
      totals: run.map(({ unit, index }) =>
        compliedShare(
          `unit.${unit.code}.complied.percent`,
          sumOf(guidelines.map((each) => each.units[index] ?? none)),
          t,
        ),
      ),
      totalOfAll: compliedShare('compliance.complied.percent', total, t),
    }
  })
}

/** A report says what its guidelines are called; one that does not is older than the region's own guidelines. */
export function shortNameOf({
  guideline,
  shortName,
}: AnnualGoalsSnapshot['compliance']['guidelines'][number]): Bilingual {
  return shortName ?? deliveredCatalogue.guideline(guideline)?.shortName ?? { da: guideline, en: guideline }
}

function cell(counts: ComplianceCounts, t: Language): ComplianceCell {
  const say = t.say.annualGoals.compliance
  const relevant = relevantOf(counts)
  if (relevant === 0) return { text: say.shortNotRelevant, level: null, expanded: say.expandedNotRelevant }
  if (counts.notAssessed === relevant) {
    return { text: say.shortNotAssessed, level: null, expanded: say.expandedNotAssessed }
  }
  const level = counts.complied === relevant ? 'all' : 2 * counts.complied >= relevant ? 'half' : 'few'
  return {
    text: `${counts.complied}/${relevant}`,
    level,
    expanded: say.expandedCell(counts.complied, relevant),
  }
}

/** Complied of relevant; a dash where nothing is assessed yet, which is not 0. */
function compliedShare(name: string, counts: ComplianceCounts, t: Language): Figure {
  const relevant = relevantOf(counts)
  if (relevant === counts.notAssessed) return { name, value: '', text: t.format.dash }
  const value = shareText(fraction(counts.complied, relevant), everything, 100n, 1)
  return { name, value, text: t.format.percent(wholePercent(counts.complied, relevant)) }
}

function distribution(
  sum: ComplianceCounts,
  numbers: ComplianceNumbers,
  units: number,
  t: Language,
): DistributionModel {
  const all = t.say.annualGoals
  const say = all.compliance
  const relevant = relevantOf(sum)
  const assessed = relevant - sum.notAssessed
  const percent = (count: number, of: number) =>
    of === 0 ? t.format.dash : t.format.percent(wholePercent(count, of))
  const kinds = ['complied', 'partly', 'notComplied', 'notAssessed'] as const
  const column = (
    name: string,
    label: string,
    count: number,
  ): Pick<DistributionColumn, 'label' | 'count'> => ({
    label,
    count: { name: `compliance.${name}`, value: String(count), text: t.format.integer(count) },
  })
  const parts = kinds.map(
    (kind): DistributionPart => ({
      ...column(kind, say[kind], sum[kind]),
      kind,
      share: sum[kind] / relevant,
      ofRelevant: percent(sum[kind], relevant),
      ofAssessed: kind === 'notAssessed' ? t.format.dash : percent(sum[kind], assessed),
    }),
  )
  const shown = kinds.reduce((total, kind) => total + Number(wholePercent(sum[kind], relevant)), 0)
  const ofAssessed = kinds
    .slice(0, 3)
    .reduce((total, kind) => total + Number(assessed === 0 ? 0 : wholePercent(sum[kind], assessed)), 0)
  return {
    caption: all.figureAndTable(numbers.figure, numbers.table, say.figure(units)),
    alt: say.alt(parts.map((part) => `${part.label} ${part.count.text}`).join(', ')),
    requirements: say.requirements,
    parts,
    relevant: {
      ...column('relevant', say.relevant, relevant),
      ofRelevant: percent(relevant, relevant),
      ofAssessed: percent(assessed, assessed),
    },
    notRelevant: {
      ...column('notRelevant', say.notRelevant, sum.notRelevant),
      ofRelevant: t.format.dash,
      ofAssessed: t.format.dash,
    },
    countLabel: say.count,
    ofRelevantLabel: say.ofRelevant,
    ofAssessedLabel: say.ofAssessed,
    roundingNote: shown === 100 && (assessed === 0 || ofAssessed === 100) ? null : say.roundedDown,
  }
}

function relevantOf(counts: ComplianceCounts): number {
  return counts.complied + counts.partly + counts.notComplied + counts.notAssessed
}

function sumOf(all: readonly ComplianceCounts[]): ComplianceCounts {
  return all.reduce(
    (sum, counts) => ({
      complied: sum.complied + counts.complied,
      partly: sum.partly + counts.partly,
      notComplied: sum.notComplied + counts.notComplied,
      notRelevant: sum.notRelevant + counts.notRelevant,
      notAssessed: sum.notAssessed + counts.notAssessed,
    }),
    none,
  )
}

/** Rounded down below all. */
function wholePercent(count: number, of: number): string {
  return shareText(fraction(count, of), everything, 100n, 0)
}
