import { z } from 'zod'
import { type Ability, abilities as abilityKeys } from '../../controls/abilities.ts'
import type { SafeguardId } from '../../controls/cis/v8.1/index.ts'
import type { RequirementId } from '../../controls/guidelines/index.ts'
import { allow, refuse } from '../domain/decision.ts'
import {
  isEffortCode,
  type LiftStep,
  liftSteps,
  readSubjects,
  type Track,
  tracks,
  wordsIn,
} from '../domain/efforts/effort.ts'
import type { RefusalKey } from '../domain/exchange/refusal.ts'
import { type KronerRefusal, parseKroner } from '../domain/money/kroner.ts'
import { type Day, day } from '../domain/time.ts'
import { readTable } from './csv.ts'
import { cell, dayText, filled, nameText, oneOf, orEmpty, type Read } from './field.ts'
import { noDuplicates, type Reading, readRows, refuseField } from './rows.ts'

/** One effort, as a line of `efforts`. Recommendations are numbers, alone or after the year of their analysis: `2022:A1`. */
export interface EffortRow {
  readonly code: string
  readonly title: string
  readonly track: Track
  readonly abilities: readonly Ability[]
  /** The column holds keys of safeguards and requirements; the step is that of the safeguards. */
  readonly safeguards: {
    readonly safeguards: readonly SafeguardId[]
    readonly requirements: readonly RequirementId[]
  }
  readonly lifts_to: LiftStep | null
  readonly investment_dkk: number | null
  readonly yearly_dkk: number | null
  readonly from: Day | null
  readonly to: Day | null
  readonly owner: string
  readonly recommendations: readonly string[]
  readonly requires: readonly string[]
}

const columns = [
  'code',
  'title',
  'track',
  'abilities',
  'safeguards',
  'lifts_to',
  'investment_dkk',
  'yearly_dkk',
  'from',
  'to',
  'owner',
  'recommendations',
  'requires',
] as const

const effortRow = z
  .object({
    code: cell(filled((text) => (isEffortCode(text) ? allow(text) : refuse('effort_code_invalid')))),
    title: cell(filled(nameText)),
    track: cell(filled(oneOf(tracks, 'track_unknown'))),
    abilities: cell(abilityWords),
    safeguards: cell(subjects),
    lifts_to: cell(orEmpty(step)),
    investment_dkk: cell(amount),
    yearly_dkk: cell(amount),
    from: cell(orEmpty(dayOrYear('01-01'))),
    to: cell(orEmpty(dayOrYear('12-31'))),
    owner: cell(filled(nameText)),
    recommendations: cell((text) => allow(wordsIn(text))),
    requires: cell((text) => allow(wordsIn(text))),
  })
  .superRefine((row, context) => {
    const lifts = row.safeguards.safeguards.length > 0
    if (lifts && row.lifts_to === null) refuseField(context, 'lifts_to', 'lift_missing')
    if (!lifts && row.lifts_to !== null) refuseField(context, 'lifts_to', 'lift_not_allowed')
    if (row.from !== null && row.to !== null && row.to < row.from)
      refuseField(context, 'to', 'period_reversed')
    if (row.requires.includes(row.code)) refuseField(context, 'requires', 'requires_itself')
  })

/** Reads `efforts`. Whether recommendations and prerequisites exist is for the caller to know. */
export function readEfforts(bytes: Uint8Array): Reading<EffortRow> {
  const oneOfEach = noDuplicates<EffortRow>((row) => row.code, 'code')
  return readRows<EffortRow>(readTable(bytes), columns, effortRow, [oneOfEach])
}

function abilityWords(text: string): Read<readonly Ability[]> {
  const words = wordsIn(text.toLowerCase())
  const known = abilityKeys.filter((ability) => words.includes(ability))
  return known.length === words.length ? allow(known) : refuse('ability_unknown')
}

function subjects(text: string): Read<EffortRow['safeguards']> {
  const read = readSubjects(text)
  return read.ok ? read : refuse('subject_unknown')
}

function step(text: string): Read<LiftStep> {
  const found = liftSteps.find((one) => String(one) === text)
  return found === undefined ? refuse('step_invalid') : allow(found)
}

const moneyReasons: Record<KronerRefusal, RefusalKey> = {
  notWholeKroner: 'money_not_whole',
  negative: 'money_negative',
  tooLarge: 'money_too_large',
}

/** Whole kroner; an empty cell means that the amount is not set, which is not 0. */
function amount(text: string): Read<number | null> {
  if (text === '') return allow(null)
  const read = parseKroner(text)
  return read.ok ? read : refuse(moneyReasons[read.refusal])
}

/** A day, or a year that stands for its first or last day. */
function dayOrYear(rest: '01-01' | '12-31'): (text: string) => Read<Day> {
  return (text) => (/^(?:19|20)\d{2}$/.test(text) ? allow(day(`${text}-${rest}`)) : dayText(text))
}
