import { cisEdition } from '../../controls/cis/v8.1/index.ts'
import { guidelinesEdition } from '../../controls/guidelines/index.ts'
import { differenceOf, showShare } from '../domain/maturity/display.ts'
import type {
  ComplianceFacts,
  DocumentFacts,
  MaturityFacts,
  ReportUnit,
} from '../domain/reports/annual-goals.ts'
import type { Edition } from '../domain/reports/edition.ts'
import { responsibilities } from '../domain/responsibility/responsibility.ts'
import type { Language } from '../i18n/language.ts'
import { ownGuidelines } from './annual-goals-compliance.ts'
import type { MethodModel, MethodPart, MethodTable } from './annual-goals-model.ts'
import { exact, shownExternal } from './annual-goals-shares.ts'

/** What the method is told of: the same for every report. */
interface MethodFacts {
  readonly document: DocumentFacts
  readonly maturity: MaturityFacts
  readonly units: readonly ReportUnit[]
  /** Where the report tells of compliance. */
  readonly compliance?: ComplianceFacts
}

type Section = MethodModel['sections'][number]

/** Annex A: scales, conversion, weights, coverage, rounding, framework version, checksum. */
export function presentMethod(
  snapshot: MethodFacts,
  checksum: string,
  firstTable: number,
  t: Language,
): MethodModel {
  const all = t.say.annualGoals
  let table = firstTable
  const captioned = (caption: string) => all.table(table++, caption)
  return {
    heading: all.annex('A', t.say.annualGoalsMethod.heading),
    sections: [
      scales(snapshot, captioned, t),
      plain(t.say.annualGoalsMethod.figures),
      weighting(snapshot, captioned, t),
      coverage(snapshot, captioned, t),
      plain(t.say.annualGoalsMethod.compliance),
      plain(t.say.annualGoalsMethod.rounding),
      basis(snapshot, checksum, captioned, t),
    ],
  }
}

/** The annex with what this edition leaves out, so that a reader knows that there is more, and what. */
export function withLeftOut(method: MethodModel, { snapshot, leftOut }: Edition, t: Language): MethodModel {
  const say = t.say.annualGoalsChapters.leftOut
  const edition = t.say.annualGoals.classification[snapshot.document.classification]
  const lines =
    leftOut.length === 0
      ? [say.nothing(edition)]
      : [say.text(edition), ...leftOut.map((part) => say.parts[part])]
  const parts = lines.map((text) => ({ kind: 'text', text }) as const)
  return { ...method, sections: [...method.sections, { heading: say.heading, parts }] }
}

/** How many tables the annex has: of the scales, the answers, the basis, and the weights where they differ. */
export function methodCount({ units }: Pick<MethodFacts, 'units'>): number {
  return weighsAlike(units) ? 3 : 4
}

function weighsAlike(units: readonly ReportUnit[]): boolean {
  return new Set(units.filter(({ weight }) => weight > 0).map(({ weight }) => weight)).size <= 1
}

function plain({ heading, text }: { readonly heading: string; readonly text: string }): Section {
  return { heading, parts: [{ kind: 'text', text }] }
}

function scales(snapshot: MethodFacts, captioned: (caption: string) => string, t: Language): Section {
  const say = t.say.annualGoalsMethod.scales
  const { chart } = t.say.annualGoals.summary
  const target = exact(snapshot.maturity.target)
  const shown = showShare(target, target)
  const externals = snapshot.maturity.external.map((external) => shownExternal(external, target))
  const { format } = t
  const row = (cells: readonly string[]) => ({ cells, total: false })
  const table: MethodTable = {
    caption: captioned(say.caption),
    columns: [
      { text: say.measurement, align: 'left' },
      { text: say.attainment, align: 'right' },
      { text: say.on4, align: 'right' },
      { text: say.on5, align: 'right' },
    ],
    rows: [
      row([
        say.target,
        format.percent(shown.percentWhole),
        format.number(shown.on4),
        format.number(shown.on5),
      ]),
      ...externals.map((each) =>
        row([
          `${chart.external(each.source.year)} (${each.framework})`,
          format.percent(each.percent),
          format.number(each.reportedOn === 'on4' ? each.reported : each.shown.on4),
          format.number(each.reportedOn === 'on5' ? each.reported : each.shown.on5),
        ]),
      ),
    ],
  }
  const parts: MethodPart[] = [
    { kind: 'text', text: say.text },
    { kind: 'table', table },
  ]
  const latest = externals.at(-1)
  if (latest && !latest.shown.met) {
    const gap = differenceOf(target, latest.share)
    const text = say.gap(
      format.number(latest.percent),
      format.number(shown.percentWhole),
      format.number(latest.points.replace('-', '')),
      format.number(gap.on4),
      format.number(gap.on5),
    )
    parts.push({ kind: 'text', text })
  }
  return { heading: say.heading, parts }
}

function weighting(snapshot: MethodFacts, captioned: (caption: string) => string, t: Language): Section {
  const say = t.say.annualGoalsMethod.weighting
  const assessed = snapshot.units.filter((unit) => unit.weight > 0)
  const others = snapshot.units.filter((unit) => unit.weight === 0)
  const equal = weighsAlike(snapshot.units)
  const text = [
    say.safeguard[snapshot.maturity.method],
    say.control,
    equal ? say.equal : say.weighted,
    ...(others.length > 0 ? [say.notAssessed(t.format.list(others.map((unit) => unit.name)))] : []),
  ].join(' ')
  const parts: MethodPart[] = [{ kind: 'text', text }]
  if (!equal) {
    parts.push({
      kind: 'table',
      table: {
        caption: captioned(say.caption),
        columns: [
          { text: say.unit, align: 'left' },
          { text: say.weight, align: 'right' },
        ],
        rows: assessed.map((unit) => ({ cells: [unit.name, t.format.integer(unit.weight)], total: false })),
      },
    })
  }
  return { heading: say.heading, parts }
}

function coverage(snapshot: MethodFacts, captioned: (caption: string) => string, t: Language): Section {
  const say = t.say.annualGoalsMethod.coverage
  const { safeguards, total } = snapshot.maturity
  const { integer } = t.format
  const units = snapshot.units.filter((unit) => unit.weight > 0).length
  const each = { central: 1, local: units, shared: units + 1 } as const
  const count = responsibilities.reduce((sum, kind) => sum + safeguards[kind], 0)
  const possible = responsibilities.reduce((sum, kind) => sum + safeguards[kind] * each[kind], 0)
  const { answered, applicable } = total.stated
  const rows = responsibilities.map((kind) => ({
    cells: [
      say.kind[kind],
      integer(safeguards[kind]),
      integer(each[kind]),
      integer(safeguards[kind] * each[kind]),
    ],
    total: false,
  }))
  const notApplicable = possible - applicable
  const text = [
    say.text,
    say.parts(
      integer(count),
      integer(safeguards.central),
      integer(safeguards.local),
      integer(safeguards.shared),
      integer(units),
    ),
  ].join(' ')
  return {
    heading: say.heading,
    parts: [
      { kind: 'text', text },
      {
        kind: 'table',
        table: {
          caption: captioned(say.caption),
          columns: [
            { text: say.responsibility, align: 'left' },
            { text: say.safeguards, align: 'right' },
            { text: say.each, align: 'right' },
            { text: say.answers, align: 'right' },
          ],
          rows: [
            ...rows,
            { cells: [say.total, integer(count), '', integer(possible)], total: true },
            ...(notApplicable > 0
              ? [{ cells: [say.notApplicable, '', '', integer(notApplicable)], total: false }]
              : []),
            { cells: [say.given, '', '', integer(answered)], total: false },
          ],
        },
      },
    ],
  }
}

/** Which guidelines a report rests on: as delivered, the region's own, or some of each. None where it tells of none. */
function guidelinesOf({ compliance }: MethodFacts, t: Language): readonly string[] {
  if (compliance === undefined) return []
  const say = t.say.annualGoalsMethod.basis
  const { title, version } = guidelinesEdition
  const own = ownGuidelines(compliance)
  if (own.length > 0 && own.length === compliance.guidelines.length) return [say.guidelinesOwn]
  const delivered = say.guidelinesVersion(title[t.code], version, say.guidelinesProposal)
  return [own.length === 0 ? delivered : say.guidelinesBesides(delivered, t.format.list(own))]
}

function basis(
  snapshot: MethodFacts,
  checksum: string,
  captioned: (caption: string) => string,
  t: Language,
): Section {
  const say = t.say.annualGoalsMethod.basis
  const { format } = t
  const row = (label: string, text: string) => ({ cells: [label, text], total: false })
  return {
    heading: say.heading,
    parts: [
      {
        kind: 'table',
        table: {
          caption: captioned(say.caption),
          columns: null,
          rows: [
            row(say.framework, `${cisEdition.title[t.code]}, ${cisEdition.version}`),
            ...guidelinesOf(snapshot, t).map((text) => row(say.guidelines, text)),
            row(say.countingDate, format.dayLong(snapshot.maturity.countingDate)),
            row(say.frozen, format.dayAndTime(snapshot.document.frozenAt)),
            row(say.checksum, checksum),
          ],
        },
      },
      { kind: 'text', text: say.credit },
    ],
  }
}
