import { type SafeguardId, safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import type { UnitId } from '../ids.ts'
import { type MaturityInput, type ScoredAnswer, takesPart } from './input.ts'
import { completeAnswer, highestLevel, type ScoringMethod } from './level.ts'

/**
 * What one unit contributes on one safeguard. Points are whole: 48 of them are the maximum, which divides evenly by
 * four levels and by one, two, three or four applicable aspects.
 */
export type Part =
  | { readonly kind: 'answered'; readonly stated: number; readonly documented: number }
  | { readonly kind: 'open' }
  | { readonly kind: 'not-applicable' }

export const fullPoints = 48

const open: Part = { kind: 'open' }
const notApplicable: Part = { kind: 'not-applicable' }

/** The parts of all units that take part; anything that is not completely answered is open. */
export interface Parts {
  /** The part of a unit (null: nobody is named) on the safeguard at a place in the catalogue. */
  of(unit: UnitId | null, place: number): Part
}

const placeOf = new Map<string, number>(safeguardIds.map((id, place) => [id, place]))

/** Reads the answers of the units that take part; two answers of one unit on one safeguard are refused. */
export function readParts(input: MaturityInput): Parts {
  const byUnit = new Map<UnitId, (Part | undefined)[]>()
  for (const unit of input.units) {
    if (takesPart(unit, input.countingDate)) byUnit.set(unit.id, new Array(safeguardIds.length))
  }
  for (const answer of input.answers) {
    const parts = byUnit.get(answer.unitId)
    const place = placeOf.get(answer.safeguard)
    if (place === undefined) throw new Error(`No safeguard has the id ${answer.safeguard}`)
    if (!parts) continue
    if (parts[place]) throw new Error(`Two answers of one unit on safeguard ${answer.safeguard}`)
    parts[place] = partOf(input.method, answer)
  }
  return { of: (unit, place) => (unit === null ? open : (byUnit.get(unit)?.[place] ?? open)) }
}

/** Parts that were read before and kept; one that is not among them is open. */
export function partsFrom(
  kept: readonly { readonly unit: UnitId; readonly safeguard: SafeguardId; readonly part: Part }[],
): Parts {
  const byUnit = new Map<UnitId, (Part | undefined)[]>()
  for (const { unit, safeguard, part } of kept) {
    const own = byUnit.get(unit) ?? new Array<Part | undefined>(safeguardIds.length)
    own[placeOf.get(safeguard) ?? -1] = part
    byUnit.set(unit, own)
  }
  return { of: (unit, place) => (unit === null ? open : (byUnit.get(unit)?.[place] ?? open)) }
}

function partOf(method: ScoringMethod, answer: ScoredAnswer): Part {
  const complete = completeAnswer(method, answer)
  if (!complete.ok) return open
  if (complete.value.kind === 'not-applicable') return answer.approved ? notApplicable : open
  const { levels } = complete.value
  const sum = levels.reduce<number>((points, level) => points + level, 0)
  const stated = (sum * fullPoints) / (highestLevel * levels.length)
  return { kind: 'answered', stated, documented: answer.documented ? stated : 0 }
}
