import { abilities } from '../../controls/abilities.ts'
import type { GoalDraft } from '../domain/goals/draft.ts'
import { goalOf } from '../domain/goals/draft.ts'
import { type GoalOutcome, goalOutcomes } from '../domain/goals/goal.ts'
import type { GoalState } from '../domain/goals/state.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { sourceText } from './goal-proposals.ts'
import { missingTexts, type StatusInput, type StatusLine, statusLine } from './goals.ts'
import { chosenIn, dayIn, storedBeside } from './stored-beside.ts'

/** What stands in the fields of a form: what is kept, or what was typed last. */
export type Values = Readonly<Record<string, string | readonly string[]>>

const textFields = [
  'number',
  'shortName',
  'goal',
  'reason',
  'ability',
  'responsible',
  'measure',
  'baseline',
  'target',
  'evidenceDemanded',
  'support',
] as const
const dayFields = ['baselineDate', 'deadline', 'followUpFirst', 'followUpSecond'] as const

/** The fields of a form filled with a draft, as the browser would send them. */
export function valuesOf(
  draft: GoalDraft,
  continuesId: string | null,
  version: number,
  units: readonly { readonly code: string }[],
): Values {
  const bound = new Map(draft.units.map((unit) => [unit.code, unit]))
  return {
    ...Object.fromEntries(textFields.map((field) => [field, draft[field] ?? ''])),
    ...Object.fromEntries(dayFields.map((field) => [field, draft[field] ?? ''])),
    baselineUnknown: draft.baselineUnknown ? '1' : '',
    allUnits: '',
    units: draft.units.map(({ code }) => code),
    unitCode: units.map(({ code }) => code),
    unitTarget: units.map(({ code }) => bound.get(code)?.target ?? ''),
    unitDeadline: units.map(({ code }) => bound.get(code)?.deadline ?? ''),
    continues: continuesId ?? '',
    version: String(version),
  }
}

interface UnitChoice {
  readonly code: string
  readonly name: string
  readonly checked: boolean
  readonly target: string
  readonly deadline: string
}

export interface GoalFormModel {
  readonly action: string
  readonly value: (field: string) => string
  readonly ticked: (field: string) => boolean
  readonly abilities: readonly { readonly value: string; readonly label: string }[]
  readonly units: readonly UnitChoice[]
  /** Whether somebody has a target or deadline of their own, so that the part is open. */
  readonly ownOpen: boolean
  readonly predecessors: readonly { readonly value: string; readonly label: string }[]
  readonly errors: Readonly<Record<string, string>>
}

/** The form of a goal, new or kept, with these values in its fields. */
export function presentGoalForm(
  input: {
    readonly action: string
    readonly values: Values
    readonly errors: Readonly<Record<string, string>>
    readonly units: readonly { readonly code: string; readonly name: string }[]
    readonly lastYear: readonly { readonly id: string; readonly number: string; readonly goal: string }[]
  },
  t: Language,
): GoalFormModel {
  const list = (field: string): readonly string[] => {
    const value = input.values[field]
    return value === undefined ? [] : typeof value === 'string' ? [value] : value
  }
  const codes = list('unitCode')
  const own = (field: string, code: string) => list(field)[codes.indexOf(code)] ?? ''
  const units = input.units.map(({ code, name }) => ({
    code,
    name,
    checked: list('units').includes(code),
    target: own('unitTarget', code),
    deadline: own('unitDeadline', code),
  }))
  return {
    action: input.action,
    value: (field) => list(field)[0] ?? '',
    ticked: (field) => list(field)[0] === '1',
    abilities: abilityChoices(t),
    units,
    ownOpen: units.some(({ target, deadline }) => target !== '' || deadline !== ''),
    predecessors: input.lastYear.map(({ id, number, goal }) => ({
      value: id,
      label: `${number}: ${shortened(goal)}`,
    })),
    errors: fieldErrors(input.errors, t),
  }
}

/** What is wrong with one unit's own part is said at the units. */
function fieldErrors(
  { unitDeadline, unitTarget, unitCode, ...rest }: Readonly<Record<string, string>>,
  t: Language,
): Readonly<Record<string, string>> {
  const units = unitDeadline === undefined ? (unitTarget ?? unitCode) : t.say.goals.deadlineMissing
  return units === undefined ? rest : { units, ...rest }
}

/** Enough of a sentence to know it again in a list of choices. */
function shortened(text: string): string {
  const words = text.split(' ')
  return words.length <= 9 ? text : `${words.slice(0, 9).join(' ')} …`
}

export interface GoalPageModel {
  readonly title: string
  readonly number: string
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[]
  readonly saved: string | null
  readonly lacking: readonly string[]
  readonly draft: boolean
  /** Said of an adopted goal. */
  readonly adopted: string | null
  readonly waiting: string | null
  /** The proposal it was made from. */
  readonly source: string | null
  /** The thirteen fields as text, where the goal cannot be changed by this person. */
  readonly facts: readonly (readonly [string, string])[] | null
  readonly removalHref: string | null
  readonly statuses: readonly StatusLine[]
  readonly statusAction: string | null
  readonly statusNone: string | null
}

/** One goal: where it stands, and its fields as text where they cannot be changed. */
export function presentGoalPage(
  input: {
    readonly year: number
    readonly id: string
    readonly state: GoalState
    readonly draft: GoalDraft
    readonly predecessor: string | undefined
    readonly unitNames: ReadonlyMap<string, string>
    readonly statuses: readonly (StatusInput & { readonly of: string | null })[]
    readonly editable: boolean
    readonly mayGiveStatus: boolean
    /** The version before the steering group that this goal stands in. */
    readonly waitingVersion: string | undefined
    readonly source: Parameters<typeof sourceText>[0] | null
    readonly saved: 'goal' | 'status' | undefined
  },
  t: Language,
): GoalPageModel {
  const { year, draft, state } = input
  const say = t.say.goals
  const goal = goalOf(draft)
  const adopted = state === 'adopted'
  const title = say.goalTitle(draft.number)
  return {
    title,
    number: draft.number,
    crumbs: [{ label: say.title(year), href: paths.goals.to({ cycle: year }) }, { label: title }],
    saved: input.saved === undefined ? null : input.saved === 'goal' ? say.saved : say.statusSaved,
    lacking: adopted ? [] : missingTexts(goal, t),
    draft: !adopted,
    adopted: adopted ? say.adoptedLead : null,
    waiting: input.editable && input.waitingVersion !== undefined ? say.waiting(input.waitingVersion) : null,
    source: input.source && sourceText(input.source, t),
    facts: input.editable ? null : facts(input, t),
    removalHref: input.editable ? paths.goalRemoval.to({ cycle: year, goal: input.id }) : null,
    statuses: [...input.statuses]
      .reverse()
      .map((status) => statusLine(status, status.of ?? say.statusWhole, t)),
    statusAction:
      adopted && input.mayGiveStatus ? paths.goalStatus.to({ cycle: year, goal: input.id }) : null,
    statusNone: adopted && input.statuses.length === 0 ? say.statusNone : null,
  }
}

function facts(
  input: {
    readonly draft: GoalDraft
    readonly predecessor: string | undefined
    readonly unitNames: ReadonlyMap<string, string>
  },
  t: Language,
): readonly (readonly [string, string])[] {
  const { draft, unitNames } = input
  const all = t.say.annualGoals
  const { fields } = all.goals
  const day = (on: GoalDraft['deadline']) => (on === null ? '' : t.format.dayLong(on))
  const bound = new Set(draft.units.map(({ code }) => code))
  const units = draft.units.map(({ code, target, deadline }) => {
    const own = [target, deadline === null ? null : t.format.dayShort(deadline)].filter((part) => part)
    const name = unitNames.get(code) ?? code
    return own.length === 0 ? name : `${name} (${own.join(', ')})`
  })
  const plain = draft.units.every(({ target, deadline }) => target === null && deadline === null)
  const everybody = unitNames.size > 0 && [...unitNames.keys()].every((code) => bound.has(code))
  const unitsText = plain && everybody ? all.goals.allUnits(units.length) : t.format.list(units)
  const baseline = draft.baselineUnknown
    ? all.goals.baselineUnknown
    : draft.baselineDate === null
      ? draft.baseline
      : all.goals.baselineOn(draft.baseline, day(draft.baselineDate))
  const followUp = [draft.followUpFirst, draft.followUpSecond].filter((on) => on !== null)
  const rows: readonly (readonly [string, string])[] = [
    [fields.number, draft.number],
    [fields.goal, draft.goal],
    [fields.reason, draft.reason],
    [fields.ability, draft.ability === null ? '' : all.goals.ability[draft.ability]],
    [fields.units, unitsText],
    [fields.responsible, draft.responsible],
    [fields.measure, draft.measure],
    [fields.baseline, baseline],
    [fields.target, draft.target],
    [fields.deadline, day(draft.deadline)],
    [fields.evidenceDemanded, draft.evidenceDemanded],
    [fields.followUp, t.format.list(followUp.map(day))],
    [fields.support, draft.support],
  ]
  const carried =
    input.predecessor === undefined
      ? []
      : [[t.say.goals.continues, t.say.goals.continued(input.predecessor)] as const]
  return [...rows.map(([label, text]) => [label, text === '' ? all.missing : text] as const), ...carried]
}

/** The four outcomes to choose between. */
export function outcomeChoices(
  t: Language,
): readonly { readonly value: GoalOutcome; readonly label: string }[] {
  return goalOutcomes.map((value) => ({ value, label: t.say.annualGoals.lastYear.outcome[value] }))
}

/** The fields that are kept with something else than was typed, with what is kept in words. */
export function differences(
  kept: Values,
  typed: Values,
  units: readonly { readonly code: string; readonly name: string }[],
  t: Language,
): readonly (readonly [string, string])[] {
  const { fields } = t.say.annualGoals.goals
  const say = t.say.goals
  const day = dayIn(t)
  const named = units.map(({ code, name }) => ({ value: code, label: name }))
  const compared = [
    { name: 'number', label: fields.number },
    { name: 'shortName', label: say.shortName },
    { name: 'goal', label: fields.goal },
    { name: 'reason', label: fields.reason },
    { name: 'ability', label: fields.ability, words: chosenIn(abilityChoices(t)) },
    { name: 'units', label: fields.units, words: chosenIn(named) },
    { name: 'responsible', label: fields.responsible },
    { name: 'measure', label: fields.measure },
    { name: 'baseline', label: fields.baseline },
    { name: 'baselineDate', label: say.baselineDate, words: day },
    { name: 'target', label: fields.target },
    { name: 'deadline', label: fields.deadline, words: day },
    { name: 'evidenceDemanded', label: fields.evidenceDemanded },
    { name: 'followUpFirst', label: say.followUpFirst, words: day },
    { name: 'followUpSecond', label: say.followUpSecond, words: day },
    { name: 'support', label: fields.support },
  ]
  return storedBeside(compared, kept, typed, t)
}

function abilityChoices(t: Language): readonly { readonly value: string; readonly label: string }[] {
  return abilities.map((value) => ({ value, label: t.say.annualGoals.goals.ability[value] }))
}
