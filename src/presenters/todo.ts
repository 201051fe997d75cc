import { safeguardIds } from '../../controls/cis/v8.1/index.ts'
import { sameContent } from '../domain/answers/content.ts'
import {
  barrierTo,
  dutyOn,
  ownRequirements,
  ownSafeguards,
  type Sheet,
  type Stage,
  stageOf,
} from '../domain/answers/sheet.ts'
import { isLocked, reviews } from '../domain/cycles/cycle.ts'
import type { PersonId } from '../domain/ids.ts'
import { shareText } from '../domain/maturity/display.ts'
import { fraction } from '../domain/maturity/fraction.ts'
import { type Day, dayOf, daysBetween } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import { whereOf } from './answers-row.ts'
import { type UnsupportedModel, unsupportedOn } from './answers-unsupported.ts'
import { hearingLink } from './goals.ts'
import { type ApprovalModel, approvalOf } from './todo-approval.ts'
import { type ExpiringModel, expiringOn } from './todo-expiring.ts'
import { missingTasks, openOf, returnedTask, type TaskModel } from './todo-tasks.ts'

export interface TodoInput {
  readonly sheet: Sheet
  readonly person: PersonId
  /** Whether the person sends for the unit, approves for it, or both. */
  readonly sends: boolean
  readonly approves: boolean
  readonly today: Day
  /** Last day for units to comment on the draft goals, where it is decided. */
  readonly hearingDeadline: Day | null
  /** The day the result was locked, where it is and the day is known. */
  readonly lockedOn: Day | undefined
  /** What was just done, with how many answers. */
  readonly done: { readonly what: 'sent' | 'approved'; readonly count: number } | undefined
}

/** What remains for a unit, by deadline. */
export interface TodoModel {
  readonly title: string
  readonly lead: Rich
  /** The way to the hearing of the draft goals, while there is one. */
  readonly hearing: { readonly text: string; readonly href: string } | null
  readonly done: string | undefined
  readonly expiring: ExpiringModel | undefined
  readonly groups: readonly {
    readonly heading: string
    readonly overdue: boolean
    readonly count: string
    readonly tasks: readonly TaskModel[]
  }[]
  readonly sending:
    | {
        readonly heading: string
        readonly latest: string | undefined
        readonly text: Rich
        readonly button:
          | { readonly label: string; readonly action: string; readonly main: boolean }
          | undefined
        /** What lacks evidence of all that would be sent. */
        readonly unsupported: UnsupportedModel | undefined
      }
    | undefined
  readonly approval: ApprovalModel | undefined
  readonly closed: readonly {
    readonly summary: string
    readonly detail: string
    readonly text: string | undefined
    readonly links: readonly { readonly href: string; readonly label: string }[]
  }[]
  /** Undefined where nothing is asked of the unit. */
  readonly progress:
    | {
        readonly words: string
        readonly percent: string
        readonly part: number
        readonly whole: number
        readonly rows: readonly (readonly [string, string])[]
      }
    | undefined
  /** How to answer, where something waits for it. */
  readonly help: string | undefined
  readonly next: readonly (readonly [string, string])[]
  /** Where nothing waits: what comes next is then the page's content. */
  readonly calm: readonly { readonly href: string; readonly label: string }[] | undefined
}

/** Where all that is asked of the unit stands. */
interface Tally {
  readonly safeguards: readonly string[]
  readonly requirements: readonly string[]
  /** Both. */
  readonly asked: readonly string[]
  /** What waits for the coordinator, and can be written now. */
  readonly waiting: readonly string[]
  readonly open: number
  readonly stages: Readonly<Record<Stage, number>>
}

export function presentTodo(input: TodoInput, t: Language): TodoModel {
  const { sheet, sends, approves } = input
  const tally = tallyOf(sheet)
  const groups = sends ? groupsOf(input, tally, t) : []
  const sending = sends ? sendingOf(sheet, tally, t) : undefined
  const approval = approves && reviews(sheet.cycle.state) ? approvalOf(sheet, input.person, t) : undefined
  const nothing = groups.length === 0 && sending === undefined && approval === undefined
  return {
    title: t.say.todo.title,
    lead: leadOf(input, tally, approval, t),
    hearing:
      sheet.cycle.state === 'hearing'
        ? hearingLink(sheet.unit.code, sheet.cycle.year, input.hearingDeadline, t)
        : null,
    done: input.done && t.say.todo[input.done.what](input.done.count),
    expiring: expiringOn(sheet, input.today, t),
    groups,
    sending,
    approval,
    closed: closedOf(sheet, tally, t),
    progress: progressOf(sheet, tally, t),
    help: groups.length > 0 ? t.say.todo.helpText : undefined,
    next: nextOf(sheet, nothing ? t.format.dayLong : t.format.dayShort, t),
    calm: nothing ? waysOn(sheet, t) : undefined,
  }
}

function tallyOf(sheet: Sheet): Tally {
  const safeguards = ownSafeguards(sheet)
  const requirements = ownRequirements(sheet)
  const asked = [...safeguards, ...requirements]
  const open = openOf(sheet, asked)
  const stages: Record<Stage, number> = {
    missing: 0,
    draft: 0,
    ready: 0,
    sent: 0,
    approved: 0,
    accepted: 0,
    returned: 0,
  }
  for (const subject of asked) stages[stageOf(sheet.answers.get(subject))] += 1
  const waiting = open.filter((subject) => barrierTo(sheet, subject, 'unit') === undefined)
  return { safeguards, requirements, asked, open: open.length, waiting, stages }
}

function leadOf(input: TodoInput, tally: Tally, approval: ApprovalModel | undefined, t: Language): Rich {
  const say = t.say.todo
  const { sheet, sends, approves } = input
  const { name } = sheet.unit
  const { state } = sheet.cycle
  const total = tally.asked.length
  if (total === 0) return [say.notAssessed]
  if (isLocked(state)) return [say.locked(input.lockedOn && t.format.dayLong(input.lockedOn))]
  if (state === 'planned' || state === 'basis_locked') return [say.notBegun]
  if (approval && approval.count > 0) return say.approveLead(name, approval.count)
  if (approves && !sends) return [...say.nothingToApprove(name), say.unitLacks(tally.open, total)]
  if (tally.waiting.length > 0) {
    const due = say.sentence(dueText(input, t))
    return [
      ...say.missing(name, tally.waiting.length, total),
      ...(state === 'collection' ? [due, ' '] : []),
      ...(tally.stages.returned > 0 ? say.returnedCount(tally.stages.returned) : []),
    ]
  }
  if (tally.open > 0) return say.closed(tally.open, total)
  if (tally.stages.ready > 0) return say.allReady(total)
  if (tally.stages.sent > 0) return say.waitsForManagement(tally.stages.sent)
  const approvedOn = lastApproval(sheet, tally.asked)
  return [
    { strong: say.nothing },
    ...(approvedOn === undefined ? [] : [say.allApproved(total, t.format.dayLong(approvedOn))]),
  ]
}

function lastApproval(sheet: Sheet, asked: readonly string[]): Day | undefined {
  const moments = asked.flatMap((subject) => sheet.answers.get(subject)?.approvedAt ?? [])
  const last = moments.sort().at(-1)
  return last && dayOf(last)
}

function dueText({ sheet, today }: TodoInput, t: Language): string {
  const { collectionDeadline } = sheet.cycle
  return t.say.todo.due(daysBetween(today, collectionDeadline), t.format.dayLong(collectionDeadline))
}

function groupsOf(input: TodoInput, tally: Tally, t: Language): TodoModel['groups'] {
  const { sheet, today } = input
  const say = t.say.todo
  if (tally.waiting.length === 0) return []
  const isReturned = (subject: string) => stageOf(sheet.answers.get(subject)) === 'returned'
  const returned = returnedTask(sheet, tally.waiting.filter(isReturned), t)
  const missing = missingTasks(
    sheet,
    tally.waiting.filter((subject) => !isReturned(subject)),
    tally.waiting.length,
    t,
  )
  const collecting = sheet.cycle.state === 'collection'
  return [
    {
      heading: collecting ? dueText(input, t) : say.returnedGroup,
      overdue: collecting && sheet.cycle.collectionDeadline < today,
      count: say.count(tally.waiting.length),
      tasks: [...(returned ? [returned] : []), ...missing],
    },
  ]
}

/** "Send for approval" where something is ready; before that, what will happen then. It is never shown disabled. */
function sendingOf(sheet: Sheet, tally: Tally, t: Language): TodoModel['sending'] {
  const say = t.say.todo
  const { ready } = tally.stages
  const waits = tally.waiting.length
  if (!reviews(sheet.cycle.state) || (ready === 0 && waits === 0)) return undefined
  const latest = say.latest(t.format.dayLong(sheet.cycle.approvalDeadline))
  if (ready === 0) {
    return { heading: say.thenHeading, latest, text: say.thenText(waits), ...nothingToSend }
  }
  const some = ready === 1 ? say.sendOne : say.sendSome(ready)
  return {
    heading: say.sendHeading,
    latest,
    text: say.sendText(ready),
    button: {
      label: waits === 0 ? say.send : some,
      action: paths.sending.to(whereOf(sheet)),
      main: waits === 0,
    },
    unsupported: unsupportedOn(sheet, 'ready', t),
  }
}

const nothingToSend = { button: undefined, unsupported: undefined }

function closedOf(sheet: Sheet, tally: Tally, t: Language): TodoModel['closed'] {
  const say = t.say.todo
  const ready = tally.asked.length - tally.open
  const { sent, approved, accepted } = tally.stages
  const central = safeguardIds.filter((id) => dutyOn(sheet, id) === 'central')
  const answered = central.filter((id) => sheet.central.get(id)?.complete === 1).length
  const providers = new Set(central.flatMap((id) => sheet.responsibility.get(id)?.provider.name ?? []))
  const controls = { href: paths.unitControls.to(whereOf(sheet)), label: say.seeAll }
  const guidelines = { href: paths.unitGuidelines.to(whereOf(sheet)), label: say.seeRequirements }
  return [
    ...(ready === 0
      ? []
      : [
          {
            summary: say.ready(ready),
            detail: say.readyDetail(
              sent + approved + accepted,
              reusedIn(sheet, tally.asked),
              sheet.last?.year,
            ),
            text: undefined,
            links: [controls, guidelines],
          },
        ]),
    ...(central.length === 0
      ? []
      : [
          {
            summary: say.central(central.length, answered),
            detail: say.centralDetail,
            text: say.centralText(t.format.list([...providers]), answered, central.length),
            links: [controls],
          },
        ]),
  ]
}

/** How many of this year's answers say just what last year's did. */
function reusedIn(sheet: Sheet, asked: readonly string[]): number {
  return asked.filter((subject) => {
    const [now, before] = [sheet.answers.get(subject), sheet.last?.answers.get(subject)]
    return now && before && now.complete === 1 && sameContent(now, before)
  }).length
}

function progressOf(sheet: Sheet, tally: Tally, t: Language): TodoModel['progress'] {
  const say = t.say.todo
  const whole = tally.asked.length
  if (whole === 0) return undefined
  const part = whole - tally.open
  const { sent, approved, accepted } = tally.stages
  const ready = (subjects: readonly string[]): string =>
    say.of(subjects.length - openOf(sheet, subjects).length, subjects.length)
  return {
    words: say.progressReady(part, whole),
    percent: t.format.percent(shareText(fraction(part, whole), fraction(1), 100n, 0)),
    part,
    whole,
    rows: [
      [say.safeguards, ready(tally.safeguards)],
      [say.requirements, ready(tally.requirements)],
      [say.sentRow, say.of(sent + approved + accepted, whole)],
      [say.approvedRow, say.of(approved + accepted, whole)],
      [say.reviewedRow, say.of(accepted, whole)],
    ],
  }
}

function nextOf(sheet: Sheet, date: (day: Day) => string, t: Language): TodoModel['next'] {
  const { cycle } = sheet
  const { events, afterwards } = t.say.todo
  if (isLocked(cycle.state)) return []
  return [
    ...(cycle.state === 'review' || cycle.state === 'calibration'
      ? []
      : [
          [date(cycle.collectionDeadline), events.collection] as const,
          [date(cycle.approvalDeadline), events.approval] as const,
        ]),
    [date(cycle.countingDate), events.counting],
    [afterwards, events.review],
  ]
}

function waysOn(sheet: Sheet, t: Language): TodoModel['calm'] {
  const { see } = t.say.todo
  const where = whereOf(sheet)
  return [
    { href: paths.unitControls.to(where), label: see.controls },
    { href: paths.unitGuidelines.to(where), label: see.guidelines },
    { href: paths.unitEvidence.to({ unit: where.unit }), label: see.evidence },
    { href: paths.unitMaturity.to(where), label: see.status },
  ]
}
