import { type AnnualGoalsPreview, isDraft } from '../domain/reports/annual-goals.ts'
import { editionsOf, freezableAs } from '../domain/reports/edition.ts'
import { decisionOutcomes, type ReportKind } from '../domain/reports/report.ts'
import {
  documentStatus,
  type ReportSnapshot,
  unansweredInReport,
  unfinishedGoals,
} from '../domain/reports/rules.ts'
import { type Day, dayOf } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import { percentFigure } from './annual-goals-shares.ts'
import {
  complianceSum,
  type ReportInput,
  type ReportMark,
  reportMark,
  reportTitle,
  sizeText,
  strong,
} from './report-figures.ts'
import { coveragePercent, maturityFindings } from './summary-chart.ts'

export interface PreviewModel {
  readonly title: string
  readonly crumb: { readonly href: string; readonly label: string }
  readonly ready: boolean
  readonly lead: string
  /** Where what a person writes for the report is written; null for a report without such texts. */
  readonly textsHref: string | null
  readonly missing: readonly string[]
  readonly know: readonly string[]
  readonly contains: readonly { readonly chapter: string; readonly content: Rich }[]
  readonly drafts: readonly { readonly href: string; readonly label: string; readonly lang: string }[]
  readonly freezeAction: string
  readonly replaces: string | null
  /** Whether it is asked what follows when the steering group decides otherwise. */
  readonly asksOtherwise: boolean
  /** Whether the box must be ticked that says the figures are provisional. */
  readonly provisional: boolean
  readonly classifications: readonly {
    readonly value: string
    readonly label: string
    readonly meaning: string
  }[]
  readonly versions: readonly ReportLine[]
}

/** What the annual goals would say if they were frozen now, and what they lack. */
export function presentPreview(
  snapshot: AnnualGoalsPreview,
  versions: readonly ReportInput[],
  t: Language,
): PreviewModel {
  const say = t.say.reports
  const { year } = snapshot
  const missing = missingIn(snapshot, t)
  const awaiting = versions.find(({ state }) => state === 'frozen')
  return {
    title: say.previewTitle(year),
    crumb: { href: paths.goals.to({ cycle: year }), label: say.goalsLink(year) },
    ready: missing.length === 0,
    lead: missing.length === 0 ? say.previewReady : say.previewLacks,
    textsHref: paths.reportTexts.to({ cycle: year }),
    missing,
    know: knowOf(snapshot, t),
    contains: contentsOf(snapshot, t),
    drafts: (['da', 'en'] as const).map((language) => ({
      href: paths.annualGoalsDraft.to({ cycle: year, language }),
      label: say.draftIn[language],
      lang: language,
    })),
    freezeAction: paths.annualGoals.to({ cycle: year }),
    replaces: awaiting ? say.replaces(awaiting.version) : null,
    asksOtherwise: true,
    provisional: !snapshot.maturity.resultLocked,
    classifications: classificationChoices('annual-goals', t),
    versions: versions.map((report) => reportLine(report, t)),
  }
}

/** What a report can be frozen as, each with what it means. */
export function classificationChoices(kind: ReportKind, t: Language): PreviewModel['classifications'] {
  const say = t.say.reports
  return freezableAs(kind).map((value) => ({
    value,
    label: say.classifications[value],
    meaning: say.classificationMeaning[value],
  }))
}

function missingIn(snapshot: AnnualGoalsPreview, t: Language): readonly string[] {
  return [...unfinishedIn(snapshot, t), ...unheardIn(snapshot, t)]
}

/** What the hearing lacks: an answer to a comment, or the data protection officer's word once it has begun. */
function unheardIn(snapshot: AnnualGoalsPreview, t: Language): readonly string[] {
  const unanswered = unansweredInReport(snapshot)
  const silent = snapshot.hearing && snapshot.statement === null
  return [
    ...(unanswered.length === 0
      ? []
      : [
          t.say.hearing.unanswered,
          ...unanswered.map(({ unit, goal }) => t.say.hearing.unansweredOne(unit, goal)),
        ]),
    ...(silent ? [t.say.reports.noStatementYet] : []),
  ]
}

function unfinishedIn({ goals, year }: AnnualGoalsPreview, t: Language): readonly string[] {
  const say = t.say.reports
  if (goals.length === 0) return [say.noGoals(year)]
  const { fields } = t.say.annualGoals.goals
  return unfinishedGoals(goals).map(({ number, lacks }) =>
    say.unfinished(number, t.format.list(lacks.map((field) => fields[field].toLocaleLowerCase(t.code)))),
  )
}

function knowOf(
  { maturity, lastYear, hearing, statement, year }: AnnualGoalsPreview,
  t: Language,
): readonly string[] {
  const say = t.say.reports
  const silent = (lastYear?.goals ?? []).filter(({ outcome }) => outcome === null)
  return [
    ...(maturity.resultLocked ? [] : [say.notLocked]),
    ...(maturity.external.length > 0 ? [] : [say.noExternal]),
    ...(statement === null && !hearing ? [say.noStatementYet] : []),
    ...(lastYear === null ? [say.noLastYear(year - 1)] : []),
    ...(silent.length === 0
      ? []
      : [say.noStatus(t.format.list(silent.map(({ number }) => number)), year - 1)]),
  ]
}

/** What a report says of maturity, row by row: the total, what it covers, and the external analyses. */
export function maturityContents(
  facts: Parameters<typeof maturityFindings>[0],
  t: Language,
): readonly (readonly [string, Rich])[] {
  const say = t.say.reports
  const { external, total } = facts.maturity
  const { stated, documented, latest } = maturityFindings(facts, t)
  const { answered, applicable } = total.stated
  const count = (name: string, value: number) => ({
    strong: t.format.integer(value),
    name,
    value: String(value),
  })
  return [
    [
      say.chapters.maturity,
      stated && documented
        ? say.maturityContent(
            strong(percentFigure('total.stated.percent', stated, t)),
            strong(percentFigure('total.documented.percent', documented, t)),
          )
        : [say.noScore],
    ],
    [
      say.chapters.coverage,
      applicable === 0
        ? [say.noScore]
        : say.coverageContent(
            count('coverage.answered', answered),
            count('coverage.applicable', applicable),
            coveragePercent(answered, applicable, t),
          ),
    ],
    [say.chapters.external, [latest ? say.externalContent(external.length, latest.source.year) : say.none]],
  ]
}

function contentsOf(snapshot: AnnualGoalsPreview, t: Language): PreviewModel['contains'] {
  const say = t.say.reports
  const { lastYear, goals, units, compliance } = snapshot
  const sum = complianceSum(snapshot)
  const { integer } = t.format
  const rows: readonly (readonly [string, Rich])[] = [
    [
      say.chapters.lastYear,
      [
        lastYear === null
          ? say.none
          : say.lastYearContent(
              lastYear.goals.length,
              lastYear.goals.filter(({ outcome }) => outcome !== null).length,
              lastYear.year,
            ),
      ],
    ],
    ...maturityContents(snapshot, t),
    [
      say.chapters.compliance,
      [say.complianceContent(compliance.guidelines.length, integer(sum.complied), integer(sum.relevant))],
    ],
    [say.chapters.goals, [say.goalsContent(goals.length, goals.length - unfinishedGoals(goals).length)]],
    [say.chapters.units, [say.unitsContent(units.length)]],
  ]
  return rows.map(([chapter, content]) => ({ chapter, content }))
}

export interface ReportLine {
  readonly title: string
  readonly href: string
  readonly about: string
  readonly version: string
  readonly mark: ReportMark
  readonly checksum: string
  readonly documents: readonly ReportDocument[]
}

export interface ReportDocument {
  readonly href: string
  readonly label: string
  /** Read out after the label, so that a list of links can be told apart. */
  readonly of: string
  readonly size: string
}

/** One line of a list of reports. */
export function reportLine(report: ReportInput, t: Language): ReportLine {
  const say = t.say.reports
  const title = reportTitle(report, t)
  const of = say.reportOf(title, report.version)
  return {
    title,
    href: paths.report.to({ report: report.id }),
    about: say.classifications[report.classification],
    version: `${report.version}, ${t.format.dayShort(dayOf(report.frozenAt))}`,
    mark: reportMark(report, t),
    checksum: report.checksum.slice(0, 8),
    documents: (['da', 'en'] as const).map((language) => ({
      href: paths.reportDocument.to({ report: report.id, language }),
      label: say.pdf[language],
      of,
      size: sizeText(report.sizes[language], t),
    })),
  }
}

function editionLinks({ id, classification }: ReportInput, t: Language): ReportPageModel['editions'] {
  return editionsOf(classification)
    .filter((edition) => edition !== classification)
    .flatMap((edition) =>
      (['da', 'en'] as const).map((language) => ({
        href: paths.reportDocument.to({ report: id, language }, { class: edition }),
        label: t.say.reports.edition[edition][language],
      })),
    )
}

export interface ReportPageModel {
  readonly title: string
  readonly crumb: { readonly href: string; readonly label: string }
  readonly mark: ReportMark
  /** UDKAST in words, until the steering group has approved it. */
  readonly draftWords: string | null
  readonly facts: readonly (readonly [string, string])[]
  readonly documents: readonly ReportDocument[]
  /** The same data read as a class that shows less. */
  readonly editions: readonly { readonly href: string; readonly label: string }[]
  readonly notice: string | null
  readonly decided: readonly (readonly [string, string])[] | null
  readonly undecided: string | null
  /** Where the form for the decision goes; null for everybody but the secretary, and when it is decided. */
  readonly decisionAction: string | null
  readonly barred: string | null
  readonly recorded: string | null
  readonly outcomes: readonly { readonly value: string; readonly label: string; readonly meaning: string }[]
}

/** What stands around a frozen report: what it is, how it stands, and what was decided. */
export function presentReportPage(
  input: {
    readonly report: ReportInput & {
      readonly decision: { readonly note: string; readonly on: Day; readonly caseReference: string } | null
    }
    readonly snapshot: ReportSnapshot
    readonly mayRecord: boolean
    /** Whether this person froze it and so cannot record the decision. */
    readonly froze: boolean
    readonly region: boolean
    readonly recorded: boolean
  },
  t: Language,
): ReportPageModel {
  const { report, snapshot, mayRecord, froze } = input
  const say = t.say.reports
  const { document } = snapshot
  const awaiting = report.state === 'frozen'
  const line = reportLine(report, t)
  const status = documentStatus(report)
  const facts: readonly (readonly [string, string])[] = [
    [say.facts.version, report.version],
    [say.facts.frozen, t.format.dayAndTime(report.frozenAt)],
    ...(document.meetingOn === null
      ? []
      : [[say.facts.meeting, t.format.dayLong(document.meetingOn)] as const]),
    ...(document.caseNumber === null ? [] : [[say.facts.case, document.caseNumber] as const]),
    [say.facts.classification, say.classifications[report.classification]],
    [say.facts.checksum, report.checksum],
  ]
  const { decision } = report
  return {
    title: line.title,
    crumb: { href: paths.reports.to({}), label: input.region ? say.listTitle : say.roomTitle },
    mark: line.mark,
    draftWords: isDraft(status) ? t.say.annualGoals.status[status] : null,
    facts,
    documents: line.documents.map((each, index) => ({
      ...each,
      label: say.fetchIn[index === 0 ? 'da' : 'en'],
    })),
    editions: snapshot.kind === 'annual-goals' ? editionLinks(report, t) : [],
    notice: report.state === 'replaced' ? say.replacedNotice : null,
    decided:
      decision === null
        ? null
        : [
            [say.decisionFacts.outcome, say.outcomes[decision.outcome]],
            [say.decisionFacts.on, t.format.dayLong(decision.on)],
            [say.decisionFacts.case, decision.caseReference],
            ...(decision.note === '' ? [] : [[say.decisionFacts.note, decision.note] as const]),
          ],
    undecided: decision === null && awaiting ? say.noDecision : null,
    decisionAction: mayRecord && awaiting && !froze ? paths.decision.to({ report: report.id }) : null,
    barred: mayRecord && awaiting && froze ? say.decisionRefusals.ownReport : null,
    recorded: input.recorded ? say.recorded : null,
    outcomes: decisionOutcomes.map((value) => ({
      value,
      label: say.outcomes[value],
      meaning: (snapshot.kind === 'annual-goals' ? say.outcomeMeaning : say.outcomeMeaningOfOther)[value],
    })),
  }
}
