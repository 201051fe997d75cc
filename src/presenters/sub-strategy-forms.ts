import { abilities } from '../../controls/abilities.ts'
import {
  type EffortDraft,
  effortStatuses,
  fundingSources,
  importances,
  liftSteps,
  tracks,
} from '../domain/efforts/effort.ts'
import { type FrameDraft, yearsOfFrame } from '../domain/frames/frame.ts'
import type { SubStrategyDraft } from '../domain/sub-strategies/sub-strategy.ts'
import type { Language } from '../i18n/language.ts'
import type { Meanwhile } from './stored-beside.ts'
import { frameText } from './sub-strategy.ts'

/** What stands in the fields of a form: what is kept, or what was typed last. */
export type Values = Readonly<Record<string, string | readonly string[]>>

interface Choice {
  readonly value: string
  readonly label: string
}

/** A form with these values in its fields; `meanwhile` is set where somebody else saved first. */
interface FormModel {
  readonly action: string
  readonly value: (field: string) => string
  readonly chosen: (field: string) => readonly string[]
  readonly errors: Readonly<Record<string, string>>
  readonly meanwhile: Meanwhile | undefined
}

interface FormInput {
  readonly action: string
  readonly values: Values
  readonly errors: Readonly<Record<string, string>>
  readonly meanwhile?: Meanwhile | undefined
}

function formOf({ action, values, errors, meanwhile }: FormInput): FormModel {
  const list = (field: string): readonly string[] => {
    const value = values[field]
    return value === undefined ? [] : typeof value === 'string' ? [value] : value
  }
  return { action, value: (field) => list(field)[0] ?? '', chosen: list, errors, meanwhile }
}

export interface SubStrategyFormModel extends FormModel {
  readonly frames: readonly Choice[]
}

/** The form of a sub-strategy's own text. */
export function presentSubStrategyForm(
  input: FormInput & { readonly frames: readonly { readonly id: string; readonly draft: FrameDraft }[] },
  t: Language,
): SubStrategyFormModel {
  return {
    ...formOf(input),
    frames: input.frames.map(({ id, draft }) => ({
      value: id,
      label: `${draft.name}, ${t.say.subStrategies.period(draft.fromYear, draft.toYear)}`,
    })),
  }
}

export function subStrategyValues(draft: SubStrategyDraft, frameId: string | null, version: number): Values {
  return {
    version: String(version),
    area: draft.area,
    fromYear: String(draft.fromYear),
    years: String(draft.years),
    periodReason: draft.periodReason,
    objectives: draft.objectives,
    frame: frameId ?? '',
  }
}

export interface EffortFormModel extends FormModel {
  readonly tracks: readonly Choice[]
  readonly abilities: readonly Choice[]
  readonly steps: readonly Choice[]
  readonly importances: readonly Choice[]
  readonly fundings: readonly Choice[]
  readonly statuses: readonly Choice[]
  readonly recommendations: readonly Choice[]
}

/** The form of an effort, with everything that can be chosen. */
export function presentEffortForm(
  input: FormInput & {
    readonly recommendations: readonly {
      readonly id: string
      readonly number: string
      readonly text: string
      readonly highlighted: boolean
    }[]
  },
  t: Language,
): EffortFormModel {
  const say = t.say.efforts
  return {
    ...formOf(input),
    tracks: tracks.map((value) => ({ value, label: say.tracks[value] })),
    abilities: abilities.map((value) => ({ value, label: t.say.annualGoals.goals.ability[value] })),
    steps: liftSteps.map((step) => ({ value: String(step), label: say.step(step) })),
    importances: importances.map((value) => ({ value, label: say.importances[value] })),
    fundings: fundingSources.map((value) => ({ value, label: say.fundings[value] })),
    statuses: statusChoices(t),
    recommendations: input.recommendations.map(({ id, number, text, highlighted }) => ({
      value: id,
      label: highlighted
        ? `${number} (${t.say.recommendations.highlighted.toLowerCase()}): ${text}`
        : `${number}: ${text}`,
    })),
  }
}

export function statusChoices(t: Language): readonly Choice[] {
  return effortStatuses.map((value) => ({ value, label: t.say.efforts.statuses[value] }))
}

export function effortValues(
  draft: EffortDraft,
  recommendations: readonly string[],
  version: number,
  t: Language,
): Values {
  const amount = (kroner: number | null) => (kroner === null ? '' : groups(kroner, t))
  return {
    version: String(version),
    code: draft.code,
    title: draft.title,
    track: draft.track,
    abilities: draft.abilities,
    subjects: [...draft.safeguards, ...draft.requirements].join(' '),
    liftsTo: draft.liftsTo === null ? '' : String(draft.liftsTo),
    owner: draft.owner,
    from: draft.from ?? '',
    to: draft.to ?? '',
    importance: draft.importance ?? '',
    investment: amount(draft.investment),
    yearly: amount(draft.yearly),
    funding: draft.funding ?? '',
    uncertainty: draft.uncertainty,
    estimatedOn: draft.estimatedOn ?? '',
    status: draft.status,
    requires: draft.requires.join(' '),
    recommendations,
  }
}

/** An amount as a field takes it: parted by points in Danish, plain digits in English, where a comma would be refused. */
function groups(kroner: number, t: Language): string {
  return t.code === 'da' ? t.format.integer(kroner) : String(kroner)
}

/** What a new effort starts as, with the next code after the last of the kind "1.2". */
export function newEffortDraft(codes: readonly string[]): Values {
  const numbered = codes.flatMap((code) => {
    const [, major, minor] = /^(\d+)\.(\d+)$/.exec(code) ?? []
    return major === undefined ? [] : [{ major: Number(major), minor: Number(minor) }]
  })
  const last = numbered.toSorted((one, other) => one.major - other.major || one.minor - other.minor).at(-1)
  return {
    version: '0',
    code: last ? `${last.major}.${last.minor + 1}` : '1.1',
    track: 'cyber',
    status: 'planned',
  }
}

export interface FrameFormModel extends FormModel {
  /** The four years to distribute on; empty until the frame is saved. */
  readonly years: readonly string[]
  readonly sources: readonly { readonly key: string; readonly label: string }[]
  readonly facts: string | null
}

/** The form of an investment frame with a field for each source and year. */
export function presentFrameForm(
  input: FormInput & { readonly kept: FrameDraft | undefined },
  t: Language,
): FrameFormModel {
  return {
    ...formOf(input),
    years: input.kept ? yearsOfFrame(input.kept).map(String) : [],
    sources: fundingSources.map((key) => ({ key, label: t.say.efforts.fundings[key] })),
    facts: input.kept ? frameText(input.kept, t) : null,
  }
}

export function frameValues(draft: FrameDraft, version: number, t: Language): Values {
  const cells = fundingSources.flatMap((source) =>
    yearsOfFrame(draft).map((year) => {
      const amount = draft.amounts.find((one) => one.source === source && one.year === year)
      return amount ? groups(amount.kroner, t) : ''
    }),
  )
  return {
    version: String(version),
    name: draft.name,
    fromYear: String(draft.fromYear),
    toYear: String(draft.toYear),
    total: groups(draft.total, t),
    buffer: groups(draft.buffer, t),
    bufferWithin: draft.bufferWithin ? '1' : '',
    amount: cells,
  }
}
