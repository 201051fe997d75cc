import {
  type FindingDraft,
  type FindingState,
  type Handling,
  handlings,
  isOpen,
  isPastSupport,
  isUnresolved,
  type Maintenance,
  maintenances,
} from '../domain/findings/finding.ts'
import { type FindingOutcome, type FindingStep, mayWithdraw } from '../domain/findings/rules.ts'
import type { FindingId } from '../domain/ids.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { type FindingMark, findingMark, handlingText } from './findings.ts'
import { type ComparedField, chosenIn, dayIn, type StoredTexts, storedBeside } from './stored-beside.ts'

/** One finding as it is stored, with its unit. */
interface FindingInput {
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

/** What stands in the fields of the form, by name. */
type FindingFields = Readonly<Record<string, string>>

interface FindingFormInput {
  /** Undefined where a new one is registered. */
  readonly finding: (FindingInput & FindingDraft) | undefined
  readonly units: readonly { readonly code: string; readonly name: string }[]
  readonly typed: FindingFields | undefined
  readonly version: number
  readonly errors: Readonly<Record<string, string>>
  readonly mayAssess: boolean
  readonly hasNumbers: boolean
  /** The areas that are in use: the same is best called the same. */
  readonly areas: readonly string[]
}

/** The form of a finding, with what can be done with it from there. */
export interface FindingFormModel {
  readonly title: string
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[]
  readonly action: string
  readonly version: string | undefined
  readonly units: readonly { readonly value: string; readonly label: string }[] | undefined
  readonly value: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
  readonly hasNumbers: boolean
  readonly areas: readonly string[]
  readonly maintenances: readonly { readonly value: string; readonly label: string }[]
  readonly handlings: readonly { readonly value: string; readonly label: string }[]
  readonly assess: string | undefined
  readonly submit: string | undefined
  readonly note: string | undefined
  readonly cancel: string
}

export function findingForm(input: FindingFormInput, t: Language): FindingFormModel {
  const say = t.say.findings
  const { finding, typed, units } = input
  const here = { finding: finding?.id ?? '' }
  // Whoever writes for one unit has nothing to choose.
  const only = units.length === 1 ? units[0] : undefined
  const values = typed ?? (finding ? fieldsOf(finding) : { unit: only?.code ?? '' })
  const title = finding ? say.formTitle(finding.system) : say.newTitle
  const isAssessed = finding?.state === 'assessed'
  return {
    title,
    crumbs: [
      { label: say.title, href: paths.findings.to({}) },
      ...(finding ? [{ label: finding.system, href: paths.finding.to(here) }] : []),
      { label: finding ? say.edit : say.register },
    ],
    action: finding ? paths.findingText.to(here) : paths.newFinding.to({}),
    version: finding ? String(input.version) : undefined,
    units: finding ? undefined : units.map(({ code, name }) => ({ value: code, label: name })),
    value: (field) => values[field] ?? '',
    errors: input.errors,
    hasNumbers: input.hasNumbers,
    areas: [...new Set(input.areas)].filter((area) => area !== '').toSorted(t.format.compare),
    maintenances: maintenanceChoices(t),
    handlings: handlingChoices(t),
    assess: input.mayAssess && finding?.state === 'registered' ? paths.findingAssessment.to(here) : undefined,
    submit: isAssessed ? paths.findingSubmission.to(here) : undefined,
    note: isAssessed ? say.assessedAgain : say.assessFirst,
    cancel: finding ? paths.finding.to(here) : paths.findings.to({}),
  }
}

function maintenanceChoices(t: Language): FindingFormModel['maintenances'] {
  return maintenances.map((value) => ({ value, label: t.say.findings.maintenances[value] }))
}

function handlingChoices(t: Language): FindingFormModel['handlings'] {
  return handlings.map((value) => ({ value, label: t.say.findings.handlings[value] }))
}

/** What is stored of a finding where something else was typed. */
export function findingBeside(finding: FindingInput, typed: FindingFields, t: Language): StoredTexts {
  const say = t.say.findings
  const fields: readonly ComparedField[] = [
    { name: 'system', label: say.system },
    { name: 'area', label: say.area },
    { name: 'task', label: say.task },
    { name: 'maintenance', label: say.maintenance, words: chosenIn(maintenanceChoices(t)) },
    { name: 'endOfSupport', label: say.endOfSupport, words: dayIn(t) },
    { name: 'unmet', label: say.unmet },
    { name: 'deviation', label: say.deviation },
    { name: 'risk', label: say.risk },
    { name: 'handling', label: say.handling, words: chosenIn(handlingChoices(t)) },
    { name: 'plan', label: say.plan },
    { name: 'owner', label: say.owner },
    { name: 'deadline', label: say.deadline, words: dayIn(t) },
  ]
  return storedBeside(fields, fieldsOf(finding), typed, t)
}

function fieldsOf(finding: FindingInput): FindingFields {
  return {
    system: finding.system,
    area: finding.area,
    task: finding.task,
    maintenance: finding.maintenance ?? '',
    endOfSupport: finding.endOfSupport ?? '',
    unmet: finding.unmet.join(' '),
    deviation: finding.deviation,
    risk: finding.risk,
    handling: finding.handling ?? '',
    plan: finding.plan,
    owner: finding.owner,
    deadline: finding.deadline ?? '',
  }
}
