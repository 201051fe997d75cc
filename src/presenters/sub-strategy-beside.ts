import { type EffortDraft, fundingSources } from '../domain/efforts/effort.ts'
import { type FrameDraft, yearsOfFrame } from '../domain/frames/frame.ts'
import { parseKroner } from '../domain/money/kroner.ts'
import type { SubStrategyDraft } from '../domain/sub-strategies/sub-strategy.ts'
import type { Language } from '../i18n/language.ts'
import { type ComparedField, chosenIn, dayIn, type StoredTexts, storedBeside } from './stored-beside.ts'
import {
  type EffortFormModel,
  effortValues,
  frameValues,
  type SubStrategyFormModel,
  statusChoices,
  subStrategyValues,
  type Values,
} from './sub-strategy-forms.ts'

/** An amount is the same with points between its thousands and without. */
function amount(typed: string): string {
  const read = parseKroner(typed)
  return read.ok ? String(read.value) : typed
}

/** What is stored of an effort where something else was typed; the form knows what can be chosen. */
export function effortBeside(
  kept: {
    readonly draft: EffortDraft
    readonly recommendations: readonly string[]
    readonly version: number
  },
  form: Omit<EffortFormModel, 'meanwhile'>,
  typed: Values,
  t: Language,
): StoredTexts {
  const say = t.say.efforts
  const fields: readonly ComparedField[] = [
    { name: 'code', label: say.code },
    { name: 'title', label: say.name },
    { name: 'track', label: say.track, words: chosenIn(form.tracks) },
    { name: 'abilities', label: say.abilities, words: chosenIn(form.abilities) },
    { name: 'subjects', label: say.subjects },
    { name: 'liftsTo', label: say.liftsTo, words: chosenIn(form.steps) },
    { name: 'owner', label: say.owner },
    { name: 'from', label: say.from, words: dayIn(t) },
    { name: 'to', label: say.to, words: dayIn(t) },
    { name: 'importance', label: say.importance, words: chosenIn(form.importances) },
    { name: 'status', label: say.status, words: chosenIn(form.statuses) },
    { name: 'investment', label: say.investment, alike: amount },
    { name: 'yearly', label: say.yearly, alike: amount },
    { name: 'funding', label: say.funding, words: chosenIn(form.fundings) },
    { name: 'uncertainty', label: say.uncertainty },
    { name: 'estimatedOn', label: say.estimatedOn, words: dayIn(t) },
    { name: 'requires', label: say.requires },
    { name: 'recommendations', label: say.recommendations, words: chosenIn(form.recommendations) },
  ]
  return storedBeside(fields, effortValues(kept.draft, kept.recommendations, kept.version, t), typed, t)
}

/** The status of an effort that is stored, where another was chosen. */
export function statusBeside(kept: Pick<EffortDraft, 'status'>, chosen: string, t: Language): StoredTexts {
  const field = { name: 'status', label: t.say.efforts.status, words: chosenIn(statusChoices(t)) }
  return storedBeside([field], kept, { status: chosen }, t)
}

/** What is stored of a sub-strategy's own text where something else was typed. */
export function subStrategyBeside(
  kept: { readonly draft: SubStrategyDraft; readonly frameId: string | null; readonly version: number },
  form: Pick<SubStrategyFormModel, 'frames'>,
  typed: Values,
  t: Language,
): StoredTexts {
  const say = t.say.subStrategies
  const fields: readonly ComparedField[] = [
    { name: 'area', label: say.area },
    { name: 'fromYear', label: say.fromYear },
    { name: 'years', label: say.years },
    { name: 'periodReason', label: say.periodReason },
    { name: 'objectives', label: say.objectives },
    { name: 'frame', label: say.frame, words: chosenIn(form.frames) },
  ]
  return storedBeside(fields, subStrategyValues(kept.draft, kept.frameId, kept.version), typed, t)
}

/** What is stored of an investment frame where something else was typed, with each source's amount of each year. */
export function frameBeside(
  kept: { readonly draft: FrameDraft; readonly version: number },
  typed: Values,
  t: Language,
): StoredTexts {
  const say = t.say.subStrategies
  const years = yearsOfFrame(kept.draft)
  const cells = fundingSources.flatMap((source) =>
    years.map((year) => `${t.say.efforts.fundings[source]}, ${year}`),
  )
  const spread = (values: Values): Values => {
    const amounts = [values['amount'] ?? []].flat()
    return { ...values, ...Object.fromEntries(cells.map((cell, place) => [cell, amounts[place] ?? ''])) }
  }
  const fields: readonly ComparedField[] = [
    { name: 'name', label: say.frameName },
    { name: 'fromYear', label: say.frameFrom },
    { name: 'toYear', label: say.frameTo },
    { name: 'total', label: say.frameTotal, alike: amount },
    { name: 'buffer', label: say.frameBuffer, alike: amount },
    { name: 'bufferWithin', label: say.bufferWithin, words: () => t.say.common.yes },
    ...cells.map((cell) => ({ name: cell, label: cell, alike: amount })),
  ]
  const stored = frameValues(kept.draft, kept.version, t)
  return storedBeside(fields, spread(stored), spread(typed), t).map(([label, text]) =>
    label === say.bufferWithin && text === t.format.dash ? [label, t.say.common.no] : [label, text],
  )
}
