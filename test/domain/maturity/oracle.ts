import { type SafeguardId, safeguards } from '../../../controls/cis/v8.1/index.ts'
import type { MaturityInput, ScoredAnswer } from '../../../src/domain/maturity/input.ts'

/**
 * A second, slow reading of scoring.md, to hold the product against. It shares no arithmetic with it: values are
 * unreduced pairs over plain lists, the region is a list of weighted parts, and nothing is summed ahead.
 */
export interface Ratio {
  readonly top: bigint
  readonly bottom: bigint
}

interface Weighted {
  readonly value: Ratio
  readonly weight: bigint
}

export interface Reading {
  readonly value: Ratio | 'none'
  readonly answered: number
  readonly applicable: number
}

export function sameNumber(left: Ratio, right: Ratio): boolean {
  return left.top * right.bottom === right.top * left.bottom
}

function average(items: readonly Weighted[]): Ratio | 'none' {
  if (items.length === 0) return 'none'
  const bottom = items.reduce((product, { value }) => product * value.bottom, 1n)
  const top = items.reduce((sum, { value, weight }) => sum + weight * value.top * (bottom / value.bottom), 0n)
  return { top, bottom: bottom * items.reduce((sum, { weight }) => sum + weight, 0n) }
}

const alike = (value: Ratio): Weighted => ({ value, weight: 1n })

type Said = Ratio | 'missing' | 'not applicable'

function said(input: MaturityInput, answer: ScoredAnswer | undefined, documented: boolean): Said {
  if (!answer?.reasoned) return 'missing'
  if (!answer.applicable) return answer.approved ? 'not applicable' : 'missing'
  const { aspects } = answer
  const given =
    input.method === 'single-level'
      ? [answer.level ?? null]
      : [aspects?.policy, aspects?.implementation, aspects?.automation, aspects?.reporting]
  if (given.some((level) => level === null || level === undefined)) return 'missing'
  const applying = given.filter((level) => typeof level === 'number')
  const value = average(applying.map((level) => alike({ top: BigInt(level), bottom: 4n })))
  if (value === 'none') return 'missing'
  return documented && !answer.documented ? { top: 0n, bottom: 1n } : value
}

/** One safeguard for the region, or for the unit that the input names. */
function safeguardReading(input: MaturityInput, safeguard: SafeguardId, documented: boolean): Reading {
  const here = input.units.filter(
    ({ validFrom, validTo }) =>
      validFrom <= input.countingDate && (validTo === null || validTo >= input.countingDate),
  )
  const assessed = here.filter(
    ({ id, weight }) => weight > 0 && (input.unit === undefined || id === input.unit),
  )
  const { kind, providerId } = input.responsibility.get(safeguard) ?? { kind: 'local', providerId: null }
  const answerOf = (id: string | null): Said =>
    here.some((unit) => unit.id === id)
      ? said(
          input,
          input.answers.find((answer) => answer.unitId === id && answer.safeguard === safeguard),
          documented,
        )
      : 'missing'
  if (assessed.length === 0 && input.unit !== undefined) return { value: 'none', answered: 0, applicable: 0 }

  const centrally = kind === 'local' ? [] : [{ what: answerOf(providerId), weight: 1n }]
  const locally =
    kind === 'central'
      ? []
      : assessed.map(({ id, weight }) => ({ what: answerOf(id), weight: BigInt(weight) }))
  const parts = [...centrally, ...locally]
  const values = (list: typeof parts): Weighted[] =>
    list.flatMap(({ what, weight }) => (typeof what === 'string' ? [] : [{ value: what, weight }]))
  const sides = [average(values(centrally)), average(values(locally))].filter((side) => side !== 'none')
  return {
    value: average(sides.map(alike)),
    answered: parts.filter(({ what }) => typeof what !== 'string').length,
    applicable: parts.filter(({ what }) => what !== 'not applicable').length,
  }
}

/** The mean over controls of the mean over the safeguards that are chosen. */
export function reading(
  input: MaturityInput,
  documented: boolean,
  chosen: (safeguard: (typeof safeguards)[number]) => boolean = () => true,
): Reading {
  const rows = safeguards
    .filter(chosen)
    .map(({ id, control }) => ({ control, ...safeguardReading(input, id, documented) }))
  const controls = [...new Set(rows.map(({ control }) => control))].map((number) =>
    average(
      rows.flatMap(({ control, value }) => (control === number && value !== 'none' ? [alike(value)] : [])),
    ),
  )
  return {
    value: average(controls.flatMap((value) => (value === 'none' ? [] : [alike(value)]))),
    answered: rows.reduce((sum, row) => sum + row.answered, 0),
    applicable: rows.reduce((sum, row) => sum + row.applicable, 0),
  }
}
