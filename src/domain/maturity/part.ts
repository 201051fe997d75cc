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
  const partaking = new Set(
    input.units.filter((unit) => takesPart(unit, input.countingDate)).map(({ id }) => id),
  )
  return partsFrom(
    input.answers
      .filter(({ unitId }) => partaking.has(unitId))
      .map((answer) => ({
        unit: answer.unitId,
        safeguard: answer.safeguard,
        part: partOf(input.method, answer),
      })),
  )
}

/** Parts that were read before and kept; one that is not among them is open, and two of one unit and safeguard refused. */
export function partsFrom(
  kept: readonly { readonly unit: UnitId; readonly safeguard: SafeguardId; readonly part: Part }[],
): Parts {
  const byUnit = new Map<UnitId, (Part | undefined)[]>()
  for (const { unit, safeguard, part } of kept) {
    const place = placeOf.get(safeguard)
    if (place === undefined) throw new Error(`No safeguard has the id ${safeguard}`)
    let own = byUnit.get(unit)
    if (!own) {
      own = new Array(safeguardIds.length)
      byUnit.set(unit, own)
    }
    if (own[place]) throw new Error(`Two answers of one unit on safeguard ${safeguard}`)
    own[place] = part
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
