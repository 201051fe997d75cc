import type { AnnualGoalsSnapshot } from '../domain/reports/annual-goals.ts'
import type { ReportSnapshot } from '../domain/reports/rules.ts'
import { dayOf, type Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import { presentAnnualGoals } from './annual-goals.ts'
import type { Figure } from './annual-goals-model.ts'
import {
  exact,
  latestExternal,
  percentFigure,
  shownExternal,
  shownScore,
  targetLabels,
} from './annual-goals-shares.ts'
import { complianceSum, type ReportInput, reportTitle } from './report-figures.ts'
import { type ReportLine, reportLine } from './reports.ts'
import { askedOf } from './sub-strategy-report.ts'

/** A report as the list has it, with the moment its decision was recorded. */
type RoomReport = ReportInput & {
  readonly decision: (NonNullable<ReportInput['decision']> & { readonly at: Instant }) | null
}

/** A frozen report with its data. */
export interface ReadReport<S extends ReportSnapshot = ReportSnapshot> {
  readonly report: ReportInput
  readonly snapshot: S
}

export interface ReadingRoomModel {
  readonly title: string
  readonly lead: Rich
  readonly pending: readonly PendingReport[]
  /** What was frozen and decided since the last decision, newest first; null where nothing is. */
  readonly news: NewsModel | null
  readonly changes: ChangesModel | null
  readonly lines: readonly ReportLine[]
  /** Reports that can be made of the cycle under way; empty for those who only read. */
  readonly making: readonly { readonly href: string; readonly label: string }[]
  readonly target: TargetModel | null
  readonly earlier: readonly {
    readonly href: string
    readonly title: string
    readonly about: string
  }[]
}

/** A report that awaits a decision, with what the steering group is asked, numbered. */
export interface PendingReport {
  readonly title: string
  readonly lead: string
  readonly items: readonly string[]
  readonly href: string
  readonly read: string
  readonly about: string
  readonly decisionHref: string | null
}

interface NewsModel {
  readonly since: string
  readonly rows: readonly {
    readonly on: string
    readonly what: string
    readonly href: string
    readonly title: string
  }[]
}

interface ChangesModel {
  readonly between: string
  readonly rows: readonly { readonly what: string; readonly before: string; readonly now: string }[]
}

interface TargetModel {
  readonly rows: readonly { readonly label: string; readonly percent: Figure; readonly on4: string }[]
  readonly basis: string
  readonly external: string | null
}

/**
 * What the steering group is asked to decide, what has changed, and the reports. `newest` and `before` are the two latest
 * frozen annual goals; `pending` are those that await a decision.
 */
export function presentReadingRoom(
  input: {
    readonly reports: readonly RoomReport[]
    readonly pending: readonly ReadReport[]
    readonly newest: ReadReport<AnnualGoalsSnapshot> | undefined
    readonly before: ReadReport<AnnualGoalsSnapshot> | undefined
    readonly mayRecord: boolean
    /** Whether the reader works with the goals, so that the page is a list of reports and no reading room. */
    readonly region: boolean
    /** The cycle whose reports can be made, for those who may. */
    readonly making: number | undefined
  },
  t: Language,
): ReadingRoomModel {
  const say = t.say.reports
  const pending = input.pending.map((each) => pendingReport(each, input.mayRecord, t))
  const { newest, before } = input
  return {
    title: input.region ? say.listTitle : say.roomTitle,
    lead: leadOf(input.pending, pending, newest?.report, t),
    pending,
    news: newsOf(input.reports, t),
    changes: newest && before ? changesBetween(newest, before, t) : null,
    lines: input.reports.map((report) => reportLine(report, t)),
    making: input.making === undefined ? [] : makingOf(input.making, t),
    target: newest ? targetOf(newest.snapshot, t) : null,
    earlier: input.reports.flatMap((report) =>
      report.decision === null
        ? []
        : [
            {
              href: paths.report.to({ report: report.id }, {}, 'decision'),
              title: say.decidedLine(reportTitle(report, t), report.version),
              about: say.decidedAbout(
                say.outcomes[report.decision.outcome],
                t.format.dayLong(report.decision.on),
                report.decision.caseReference,
              ),
            },
          ],
    ),
  }
}

/**
 * What is new to somebody who was there when the last decision was taken: that decision, and what was frozen after it was
 * recorded. Everything that is frozen where nothing has been decided.
 */
function newsOf(reports: readonly RoomReport[], t: Language): NewsModel | null {
  const say = t.say.reports
  const decided = reports.flatMap(({ decision }) => decision?.at ?? []).toSorted()
  const last = decided.at(-1)
  const events = reports.flatMap((report) => {
    const line = { href: paths.report.to({ report: report.id }), title: titleOf(report, t) }
    const { decision } = report
    return [
      ...(report.state === 'frozen' && (last === undefined || report.frozenAt > last)
        ? [{ at: report.frozenAt, what: say.newsFrozen, ...line }]
        : []),
      ...(decision && decision.at === last
        ? [{ at: decision.at, what: say.newsDecided(say.outcomes[decision.outcome]), ...line }]
        : []),
    ]
  })
  if (events.length === 0) return null
  return {
    since: last === undefined ? say.newsFromStart : say.newsSince(t.format.dayLong(dayOf(last))),
    rows: events
      .toSorted((one, other) => (one.at < other.at ? 1 : -1))
      .map(({ at, ...row }) => ({ on: t.format.dayShort(dayOf(at)), ...row })),
  }
}

function titleOf(report: ReportInput, t: Language): string {
  return t.say.reports.reportOf(reportTitle(report, t), report.version)
}

function makingOf(cycle: number, t: Language): ReadingRoomModel['making'] {
  const say = t.say.reports
  return [
    { href: paths.annualGoals.to({ cycle }), label: t.say.annualGoals.title(cycle) },
    { href: paths.maturityReport.to({ cycle }), label: t.say.maturityReport.title(cycle) },
    { href: paths.subStrategyReport.to({ cycle }), label: t.say.subStrategyReport.title(cycle) },
    { href: paths.unitSheetsMaking.to({ cycle, language: t.code }), label: say.unitSheets(cycle) },
  ]
}

function leadOf(
  read: readonly ReadReport[],
  pending: readonly PendingReport[],
  newest: ReportInput | undefined,
  t: Language,
): Rich {
  const say = t.say.reports
  const items = pending.reduce((sum, { items: own }) => sum + own.length, 0)
  if (items > 0) {
    const meetings = read.flatMap(({ snapshot }) => snapshot.document.meetingOn ?? []).sort()
    const [next] = meetings
    return say.roomLead(items, next === undefined ? null : t.format.dayLong(next))
  }
  if (!newest) return [say.roomNothing]
  const report = say.reportOf(reportTitle(newest, t), newest.version)
  return [say.roomEmpty, ' ', say.roomLatest(report, t.format.dayLong(dayOf(newest.frozenAt)))]
}

function pendingReport({ report, snapshot }: ReadReport, mayRecord: boolean, t: Language): PendingReport {
  const say = t.say.reports
  const title = reportTitle(report, t)
  return {
    title,
    ...askedIn(snapshot, report.checksum, t),
    href: paths.report.to({ report: report.id }),
    read: say.readReport(title),
    about: say.restsOn(report.version, t.format.dayLong(dayOf(report.frozenAt))),
    decisionHref: mayRecord ? paths.report.to({ report: report.id }, {}, 'decision') : null,
  }
}

/** What the steering group is asked: as the annual goals say it, and otherwise to take note. */
function askedIn(
  snapshot: ReportSnapshot,
  checksum: string,
  t: Language,
): Pick<PendingReport, 'lead' | 'items'> {
  if (snapshot.kind === 'annual-goals') {
    const { lead, items } = presentAnnualGoals(snapshot, checksum, t).decision
    return { lead, items }
  }
  const { decision, owner } = t.say.annualGoals
  const lead = decision.lead(owner[snapshot.document.owner])
  if (snapshot.kind === 'maturity') return { lead, items: [t.say.maturityReport.decision] }
  const { strategy } = snapshot
  return { lead, items: strategy ? askedOf(strategy, t.say.subStrategyReport.money.heading, t) : [] }
}

type ReadGoals = ReadReport<AnnualGoalsSnapshot>

function changesBetween(newest: ReadGoals, before: ReadGoals, t: Language): ChangesModel {
  const say = t.say.reports
  const name = ({ report }: ReadGoals) => say.reportOf(reportTitle(report, t), report.version)
  const [now, then] = [newest.snapshot, before.snapshot]
  const rows = [
    scoreRow('stated', now, then, t),
    scoreRow('documented', now, then, t),
    { what: say.changedRows.complied, before: compliedText(then, t), now: compliedText(now, t) },
    {
      what: say.changedRows.goals,
      before: t.format.integer(then.goals.length),
      now: t.format.integer(now.goals.length),
    },
    ...reachedRow(now, then, t),
  ]
  return { between: say.changesBetween(name(newest), name(before)), rows }
}

function scoreRow(
  kind: 'stated' | 'documented',
  now: AnnualGoalsSnapshot,
  then: AnnualGoalsSnapshot,
  t: Language,
) {
  const say = t.say.reports
  const of = ({ maturity }: AnnualGoalsSnapshot) => shownScore(maturity.total[kind], exact(maturity.target))
  const [after, before] = [of(now), of(then)]
  const percent = (score: ReturnType<typeof of>) =>
    score === null ? t.format.dash : t.format.percent(score.shown.percentWhole)
  if (after === null || before === null) {
    return { what: say.changedRows[kind], before: percent(before), now: percent(after) }
  }
  // Of the two whole percentages that stand beside it, so that the reader can check it.
  const points = Number(after.shown.percentWhole) - Number(before.shown.percentWhole)
  const sign = points === 0 ? 'same' : points < 0 ? 'down' : 'up'
  return {
    what: say.changedRows[kind],
    before: percent(before),
    now: `${percent(after)}, ${say.points(sign, t.format.integer(Math.abs(points)))}`,
  }
}

function compliedText(snapshot: AnnualGoalsSnapshot, t: Language): string {
  const { complied, relevant, percent } = complianceSum(snapshot)
  if (relevant === 0) return t.format.dash
  const { integer } = t.format
  return t.say.reports.ofRelevant(integer(complied), integer(relevant), t.format.percent(percent))
}

/** How many goals of the year before are reached, where both reports speak of the same year. */
function reachedRow(now: AnnualGoalsSnapshot, then: AnnualGoalsSnapshot, t: Language) {
  if (!now.lastYear || !then.lastYear || now.lastYear.year !== then.lastYear.year) return []
  const reached = ({ lastYear }: AnnualGoalsSnapshot) =>
    t.say.layout.of(
      t.format.integer(lastYear?.goals.filter(({ outcome }) => outcome === 'reached').length ?? 0),
      t.format.integer(lastYear?.goals.length ?? 0),
    )
  const what = t.say.reports.changedRows.reached(now.lastYear.year)
  return [{ what, before: reached(then), now: reached(now) }]
}

function targetOf(snapshot: AnnualGoalsSnapshot, t: Language): TargetModel {
  const say = t.say.reports
  const { maturity } = snapshot
  const target = exact(maturity.target)
  const labels = targetLabels(target, t)
  const row = (kind: 'stated' | 'documented') => {
    const score = shownScore(maturity.total[kind], target)
    return {
      label: say.targetRows[kind],
      percent: percentFigure(`total.${kind}.percent`, score, t),
      on4: score ? say.on4(t.format.number(score.shown.on4)) : '',
    }
  }
  const { answered, applicable } = maturity.total.stated
  const latest = latestExternal(maturity.external.map((each) => shownExternal(each, target)))
  return {
    rows: [
      row('stated'),
      row('documented'),
      { label: say.targetRows.target, percent: { name: '', value: '', text: labels.percent }, on4: '' },
    ],
    basis: [
      say.targetBasis(
        t.format.dayLong(maturity.countingDate),
        t.format.integer(answered),
        t.format.integer(applicable),
      ),
      ...(maturity.resultLocked ? [] : [t.say.annualGoals.summary.provisional]),
    ].join(' '),
    external: latest
      ? say.externalLine(
          latest.source.year,
          t.format.percent(latest.percent),
          t.format.number(latest.reported),
          t.format.integer(latest.source.scale.max),
          latest.framework,
        )
      : null,
  }
}
