import {
  type FindingState,
  type Handling,
  isOpen,
  isPastSupport,
  isUnresolved,
  type Maintenance,
} from '../domain/findings/finding.ts'
import { type FindingOutcome, type FindingStep, mayWithdraw } from '../domain/findings/rules.ts'
import type { FindingId } from '../domain/ids.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { type FindingMark, findingMark, handlingText } from './findings.ts'

/** One finding as it is stored, with its unit. */
export interface FindingInput {
  readonly id: FindingId
  readonly code: string
  readonly unit: string
  readonly system: string
  readonly area: string
  readonly task: string
  readonly maintenance: Maintenance | null
  readonly endOfSupport: Day | null
  readonly unmet: readonly string[]
  readonly deviation: string
  readonly risk: string
  readonly handling: Handling | null
  readonly plan: string
  readonly owner: string
  readonly deadline: Day | null
  readonly state: FindingState
  readonly acceptedUntil: Day | null
  readonly withdrawnAt: Instant | null
  readonly version: number
}

interface StepInput {
  readonly step: FindingStep
  readonly at: Instant
  readonly by: string | null
  readonly note: string
  readonly decidedBy: string
  readonly on: Day | null
  readonly reference: string
  readonly until: Day | null
}

export interface FindingPageInput {
  readonly finding: FindingInput & {
    readonly withdrawnBy: string | null
    readonly withdrawalReason: string | null
  }
  readonly steps: readonly StepInput[]
  readonly mayWrite: boolean
  readonly mayAssess: boolean
  /** What the reader may decide now, or why not; undefined for somebody who decides nothing. */
  readonly decides: readonly FindingOutcome[] | { readonly barred: 'ownProposal' | 'ownUnit' } | undefined
  readonly today: Day
}

type Facts = readonly (readonly [term: string, text: string])[]

/** One finding: what is known, what was decided, its history in words, and what can be done with it now. */
export interface FindingPageModel {
  readonly title: string
  readonly listHref: string
  readonly here: string
  readonly mark: FindingMark
  readonly lead: string | undefined
  readonly groups: readonly { readonly heading: string; readonly facts: Facts }[]
  /** The decision that holds; empty where there is none. */
  readonly decision: Facts
  readonly history: readonly { readonly says: string; readonly note: string | undefined }[]
  readonly edit: string | undefined
  readonly editHint: string | undefined
  readonly barred: string | undefined
  readonly version: string
  readonly decide:
    | {
        readonly action: string
        readonly outcomes: readonly { readonly value: string; readonly label: string }[]
        readonly today: Day
      }
    | undefined
  readonly carryOut: { readonly action: string; readonly today: Day } | undefined
  readonly withdraw: { readonly action: string } | undefined
}

const decisions: readonly FindingStep[] = ['approved', 'returned', 'accepted', 'reopened']

export function findingPage(input: FindingPageInput, t: Language): FindingPageModel {
  const say = t.say.findings
  const { finding, steps, mayWrite, decides, today } = input
  const here = { finding: finding.id }
  const isListed = finding.withdrawnAt === null
  const edits = mayWrite && isListed && isOpen(finding.state)
  const carriesOut = mayWrite && (finding.state === 'decided' || finding.state === 'accepted')
  const outcomes = decides && !('barred' in decides) ? decides : []
  return {
    title: finding.system,
    listHref: paths.findings.to({}),
    here: `${finding.unit}, ${finding.code}`,
    mark: findingMark(finding, today, t),
    lead:
      finding.acceptedUntil === null ? undefined : say.acceptedUntil(t.format.dayLong(finding.acceptedUntil)),
    groups: groupsOf(finding, today, t),
    decision: decisionOf(
      steps.findLast(({ step }) => decisions.includes(step)),
      t,
    ),
    history: [...steps.map((step) => historyLine(step, t)), ...withdrawalLine(finding, t)],
    edit: edits ? paths.findingText.to(here) : undefined,
    editHint: edits && finding.state === 'assessed' ? say.assessedAgain : undefined,
    barred: decides && 'barred' in decides ? say.refusals[decides.barred] : undefined,
    version: String(finding.version),
    decide:
      outcomes.length === 0
        ? undefined
        : {
            action: paths.findingDecision.to(here),
            outcomes: outcomes.map((value) => ({ value, label: say.outcomes[value] })),
            today,
          },
    carryOut: carriesOut ? { action: paths.findingCompletion.to(here), today } : undefined,
    withdraw:
      edits && mayWithdraw(finding.state, input.mayAssess).ok
        ? { action: paths.findingWithdrawal.to(here) }
        : undefined,
  }
}

function groupsOf(finding: FindingInput, today: Day, t: Language): FindingPageModel['groups'] {
  const say = t.say.findings
  const text = (value: string) => (value === '' ? say.notKnown : value)
  const day = (value: Day | null) => (value === null ? say.notKnown : t.format.dayLong(value))
  const past = finding.withdrawnAt === null && isUnresolved(finding.state) && isPastSupport(finding, today)
  return [
    {
      heading: say.groups.system,
      facts: [
        [say.unit, finding.unit],
        [say.area, text(finding.area)],
        [say.task, text(finding.task)],
        [
          say.maintenance,
          finding.maintenance === null ? say.notKnown : say.maintenances[finding.maintenance],
        ],
        [
          say.endOfSupport,
          finding.endOfSupport === null ? say.notKnown : say.supportEnds(day(finding.endOfSupport), past),
        ],
      ],
    },
    {
      heading: say.groups.deviation,
      facts: [
        [say.unmet, text(finding.unmet.join(', '))],
        [say.fact.deviation, text(finding.deviation)],
        [say.fact.risk, text(finding.risk)],
      ],
    },
    {
      heading: say.groups.handling,
      facts: [
        [say.handling, handlingText(finding.handling, t)],
        [say.fact.plan, text(finding.plan)],
        [say.owner, text(finding.owner)],
        [say.deadline, day(finding.deadline)],
      ],
    },
  ]
}

function decisionOf(step: StepInput | undefined, t: Language): Facts {
  const { decisionFact: fact, ...say } = t.say.findings
  if (step === undefined) return []
  return [
    [fact.what, say.steps[step.step]],
    [fact.by, step.decidedBy],
    [fact.on, step.on === null ? t.format.dash : t.format.dayLong(step.on)],
    [fact.reference, step.reference === '' ? say.noReference : step.reference],
    ...(step.until === null ? [] : [[fact.until, t.format.dayLong(step.until)] as const]),
    ...(step.note === '' ? [] : [[fact.note, step.note] as const]),
  ]
}

function historyLine(step: StepInput, t: Language): FindingPageModel['history'][number] {
  const say = t.say.findings
  const who = step.by ?? say.unknown
  const when = t.format.dayAndTime(step.at)
  const what =
    step.until === null
      ? say.steps[step.step]
      : `${say.steps[step.step]} ${say.until(t.format.dayLong(step.until))}`
  const says =
    step.decidedBy === '' || step.on === null
      ? say.step(what, who, when)
      : say.decidedStep(what, step.decidedBy, t.format.dayLong(step.on), who, when)
  return { says, note: step.note === '' ? undefined : say.note(step.note) }
}

/** That it was taken off the list, and why. */
function withdrawalLine(
  { withdrawnAt, withdrawnBy, withdrawalReason }: FindingPageInput['finding'],
  t: Language,
): FindingPageModel['history'] {
  if (withdrawnAt === null) return []
  const say = t.say.findings
  const says = say.withdrawn(withdrawnBy ?? say.unknown, t.format.dayAndTime(withdrawnAt))
  return [{ says, note: say.note(withdrawalReason ?? '') }]
}
