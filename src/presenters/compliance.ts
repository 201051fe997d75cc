import type { Compliance, ComplianceResult, Share } from '../domain/compliance/compliance.ts'
import { complianceTarget } from '../domain/compliance/compliance.ts'
import { type ComplianceStatus, complianceStatuses } from '../domain/compliance/status.ts'
import type { GuidelineCatalogue } from '../domain/guidelines/catalogue.ts'
import { shareText } from '../domain/maturity/display.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import {
  type ComplianceMapView,
  type ComplianceUnitName,
  complianceMapPlace,
  guidelineLabel,
  presentComplianceMap,
} from './compliance-map.ts'
import type { FigureModel } from './figure.ts'
import { partOf, type Segment, type UnitMapModel } from './unit-map.ts'

export interface CompliancePageInput {
  /** The year whose goals the cycle leads to; addresses use it. The assessment's own year is that of the counting date. */
  readonly cycle: number
  /** The guidelines of the cycle. */
  readonly catalogue: GuidelineCatalogue
  readonly countingDate: Day
  readonly subject:
    | { readonly kind: 'region' }
    | { readonly kind: 'unit'; readonly code: string; readonly name: string }
  readonly result: ComplianceResult
  /** The units of the result in the order of the organisation; empty on the page of one unit. */
  readonly units: readonly ComplianceUnitName[]
  readonly view: ComplianceMapView
  /** Which part of the units the table and the map show, from 1. */
  readonly part?: number | undefined
  /** Whether the reader may see what single units answer. */
  readonly maySeeAnswers: boolean
  /** Whether the reader may take the whole result with them as a workbook. */
  readonly mayHaveWorkbook: boolean
}

/** One line of a compliance table: a guideline, a unit or all. */
export interface ComplianceLine {
  readonly name: string
  readonly href: string | undefined
  readonly ofAssessed: FigureModel | string
  readonly ofRelevant: FigureModel | string
  readonly counts: readonly { readonly status: ComplianceStatus; readonly count: string }[]
}

export interface CompliancePageModel {
  readonly heading: string
  readonly printed: string
  readonly lead: Rich
  readonly target: string
  readonly counts: readonly { readonly status: ComplianceStatus; readonly count: string }[]
  readonly coverage: {
    readonly value: Rich
    readonly words: string
    readonly assessed: number
    readonly relevant: number
    readonly about: string
  }
  readonly guidelines: readonly ComplianceLine[]
  readonly total: ComplianceLine
  /** Empty on the page of one unit. */
  readonly units: readonly ComplianceLine[]
  /** The parts that the table of units is shown in; none where they are few enough for one. */
  readonly unitParts: readonly Segment[]
  readonly map: UnitMapModel | undefined
  /** Where it stands what applies to whom; only on the page of all units. */
  readonly applicabilityHref: string | undefined
  /** Where the result is as a workbook; only on the page of all units, for who may read all of it. */
  readonly workbookHref: string | undefined
}

/** The statuses with a column of their own; complied stands in the two shares. */
export const countedColumns = ['partly', 'not_complied', 'not_assessed', 'not_relevant'] as const

/** Compliance with the guidelines, for all units or for one, ready to be laid out. */
export function presentCompliance(input: CompliancePageInput, t: Language): CompliancePageModel {
  const say = t.say.compliance
  const { catalogue, result, subject, cycle } = input
  const whole = subject.kind === 'region'
  const year = Number(input.countingDate.slice(0, 4))
  const { total } = result
  const { shown, parts } = partOf(
    input.units,
    input.part,
    (part) => complianceMapPlace(cycle, input.view, part, 'units'),
    t,
  )
  return {
    heading: whole ? say.regionHeading(year) : say.unitHeading(subject.name, year),
    printed: say.printed(t.format.dayLong(input.countingDate)),
    lead: leadOf(total, year, t),
    target: total.met ? say.met : say.target,
    counts: countsOf(total, complianceStatuses, t),
    coverage: coverageOf(input, t),
    guidelines: result.guidelines.map(({ guideline, ...compliance }) =>
      line(
        {
          figure: `compliance.${guideline}`,
          name: guidelineLabel(catalogue, guideline, t),
          href: whole
            ? paths.guideline.to({ guideline })
            : isForNone(compliance)
              ? undefined
              : paths.unitGuideline.to({ unit: subject.code, cycle, guideline }),
        },
        compliance,
        t,
      ),
    ),
    total: line({ figure: 'compliance.total', name: say.guidelines.total }, total, t),
    units: shown.flatMap((unit) => {
      const own = result.units.find(({ unitId }) => unitId === unit.id)
      const href = unit.mayOpen ? paths.unitCompliance.to({ unit: unit.code, cycle }) : undefined
      return own ? [line({ figure: `compliance.unit.${unit.code}`, name: unit.name, href }, own, t)] : []
    }),
    unitParts: parts,
    applicabilityHref: whole && input.maySeeAnswers ? paths.applicability.to({ cycle }) : undefined,
    workbookHref: whole && input.mayHaveWorkbook ? paths.workbook.to({ cycle }) : undefined,
    map:
      whole && input.units.length > 0
        ? presentComplianceMap(
            { cycle, catalogue, units: input.units, result, view: input.view, part: input.part },
            t,
          )
        : undefined,
  }
}

/** A share in whole percent, rounded down below all; the value has one decimal as elsewhere. */
function shareFigure(name: string, share: Extract<Share, { kind: 'share' }>): Omit<FigureModel, 'text'> {
  return { name: `${name}.percent`, value: shareText(share.fraction, complianceTarget, 100n, 1) }
}

function wholePercent(share: Extract<Share, { kind: 'share' }>): string {
  return shareText(share.fraction, complianceTarget, 100n, 0)
}

/** Whether not one requirement is for anybody: all counts are 0. */
function isForNone(compliance: Compliance): boolean {
  return complianceStatuses.every((status) => compliance.counts[status] === 0)
}

function leadOf(total: Compliance, year: number, t: Language): Rich {
  const say = t.say.compliance
  const { compliedOfAssessed: assessed, compliedOfRelevant: relevant } = total
  if (relevant.kind === 'none') return [say.nothingApplies]
  if (assessed.kind === 'none') return [say.nothingAssessed(year)]
  const words = (name: string, share: Extract<Share, { kind: 'share' }>) => {
    const figure = shareFigure(name, share)
    return [
      t.format.integer(share.part),
      t.format.integer(share.of),
      { strong: t.format.percent(wholePercent(share)), ...figure },
    ] as const
  }
  return say.lead(words('compliance.total.assessed', assessed), words('compliance.total.relevant', relevant))
}

function countsOf(compliance: Compliance, statuses: readonly ComplianceStatus[], t: Language) {
  return statuses.map((status) => ({ status, count: t.format.integer(compliance.counts[status]) }))
}

function coverageOf(input: CompliancePageInput, t: Language): CompliancePageModel['coverage'] {
  const say = t.say.compliance.coverage
  const { coverage } = input.result.total
  const [assessed, relevant] = coverage.kind === 'share' ? [coverage.part, coverage.of] : [0, 0]
  const shown = [t.format.integer(assessed), t.format.integer(relevant)] as const
  const percent = coverage.kind === 'share' ? t.format.percent(wholePercent(coverage)) : t.format.dash
  return {
    value: say.value(...shown, percent),
    words: say.words(...shown),
    assessed,
    relevant,
    about: [...(input.units.length === 0 ? [] : [say.units(input.units.length)]), say.about].join(' '),
  }
}

function line(
  row: { readonly figure: string; readonly name: string; readonly href?: string | undefined },
  compliance: Compliance,
  t: Language,
): ComplianceLine {
  const say = t.say.compliance
  const none = isForNone(compliance)
    ? say.guidelines.forNone
    : compliance.compliedOfRelevant.kind === 'none'
      ? t.say.status.not_relevant
      : t.say.status.not_assessed
  const figure = (name: string, share: Share): FigureModel | string =>
    // Nothing assessed is a kind of its own, also of the relevant requirements: never 0 percent.
    share.kind === 'none' || compliance.compliedOfAssessed.kind === 'none'
      ? none
      : {
          ...shareFigure(`${row.figure}.${name}`, share),
          text: say.share(
            t.format.integer(share.part),
            t.format.integer(share.of),
            t.format.percent(wholePercent(share)),
          ),
        }
  return {
    name: row.name,
    href: row.href,
    ofAssessed: figure('assessed', compliance.compliedOfAssessed),
    ofRelevant: figure('relevant', compliance.compliedOfRelevant),
    counts: countsOf(compliance, countedColumns, t),
  }
}
