import { cisControls } from '../../../controls/cis/v8.1/index.ts'
import type { UnitId } from '../ids.ts'
import type { Fraction } from './fraction.ts'
import type { MaturityInput } from './input.ts'
import type { Part } from './part.ts'
import type { MaturityResult, Score, TwoScores } from './result.ts'
import { maturityOf } from './score.ts'
import type { Tally } from './tally.ts'

/**
 * How the exact figures are kept as text and read back. A fraction is `17/30` in lowest terms, of any length; nothing
 * here computes, so what is kept is what `maturityOf` said, to the last digit.
 */
function writeFraction({ num, den }: Fraction): string {
  return `${num}/${den}`
}

/** Reads a kept fraction, which is in lowest terms already; anything else is a fault of ours. */
function readFraction(text: string): Fraction {
  const bar = text.indexOf('/')
  if (bar < 1) throw new Error(`Not a fraction: ${text}`)
  return { num: BigInt(text.slice(0, bar)), den: BigInt(text.slice(bar + 1)) }
}

/** A tally as its columns. */
export function writeTally({ values, answered, applicable }: Tally) {
  return {
    answered,
    applicable,
    stated: values ? writeFraction(values.stated) : null,
    documented: values ? writeFraction(values.documented) : null,
  }
}

export function readTally(row: ReturnType<typeof writeTally>): Tally {
  const { answered, applicable, stated, documented } = row
  if (stated === null || documented === null) return { values: undefined, answered, applicable }
  const values = { stated: readFraction(stated), documented: readFraction(documented) }
  return { values, answered, applicable }
}

/** A part as its columns; undefined for one that is open, which has no row. */
export function writePart(part: Part): { stated: number | null; documented: number | null } | undefined {
  if (part.kind === 'open') return undefined
  const { stated, documented } = part.kind === 'answered' ? part : { stated: null, documented: null }
  return { stated, documented }
}

export function readPart(row: { stated: number | null; documented: number | null }): Part {
  const { stated, documented } = row
  return stated === null || documented === null
    ? { kind: 'not-applicable' }
    : { kind: 'answered', stated, documented }
}

/** A unit's total and controls, which the region's page shows of every unit. */
export type UnitScores = Pick<MaturityResult, 'total' | 'controls'>

type Written = readonly [
  answered: number,
  applicable: number,
  stated: string | null,
  documented: string | null,
]

/** The scores of a unit as one text: the total first, then the 18 controls in order. */
export function writeScores({ total, controls }: UnitScores): string {
  const one = ({ stated, documented }: TwoScores): Written => [
    stated.answered,
    stated.applicable,
    stated.kind === 'scored' ? writeFraction(stated.fraction) : null,
    documented.kind === 'scored' ? writeFraction(documented.fraction) : null,
  ]
  return JSON.stringify([total, ...controls].map(one))
}

/** Reads them back; the controls not before somebody asks for them, since most units are shown by their total alone. */
export function readScores(text: string): UnitScores {
  const total = JSON.parse(text.slice(1, text.indexOf(']') + 1)) as Written
  let controls: UnitScores['controls'] | undefined
  return {
    total: bothOf(total),
    get controls() {
      controls ??= readControls(text)
      return controls
    },
  }
}

function readControls(text: string): UnitScores['controls'] {
  const [, ...written] = JSON.parse(text) as readonly Written[]
  if (written.length !== cisControls.length) throw new Error('Not the scores of a unit')
  return cisControls.map(({ number }, place) => ({ control: number, ...bothOf(written[place] as Written) }))
}

/** Each fraction is read when it is asked for, since a map of forty units shows one of the two. */
function bothOf([answered, applicable, stated, documented]: Written): TwoScores {
  const score = (text: string | null): Score =>
    text === null
      ? { kind: 'unscored', answered, applicable }
      : {
          kind: 'scored',
          get fraction() {
            return readFraction(text)
          },
          answered,
          applicable,
        }
  return { stated: score(stated), documented: score(documented) }
}

/**
 * Computes everything again from the answers, and names each figure that was kept as something else: a safeguard of the
 * region (`region 5.3`), or a unit's total or control (`U02`, `U02 5`). Exact: nothing is rounded before it is compared.
 */
export function summaryDifferences(
  input: MaturityInput,
  kept: { readonly result: MaturityResult; readonly units: ReadonlyMap<UnitId, UnitScores> },
): readonly string[] {
  const truth = maturityOf(input)
  const safeguards = truth.safeguards
    .filter((each, place) => !same(each, kept.result.safeguards[place]))
    .map(({ safeguard }) => `region ${safeguard}`)
  const units = truth.units.flatMap(({ unitId, code }) => {
    const own = maturityOf({ ...input, unit: unitId })
    const held = kept.units.get(unitId)
    const total = same(own.total, held?.total) ? [] : [code]
    const controls = own.controls.filter((each, place) => !same(each, held?.controls[place]))
    return [...total, ...controls.map(({ control }) => `${code} ${control}`)]
  })
  const extra = [...kept.units.keys()].filter((id) => !truth.units.some(({ unitId }) => unitId === id))
  return [...safeguards, ...units, ...extra]
}

function same(one: TwoScores, other: TwoScores | undefined): boolean {
  return (
    other !== undefined &&
    [one.stated, one.documented].map(plain).join() === [other.stated, other.documented].map(plain).join()
  )
}

function plain(score: Score): string {
  const value = score.kind === 'scored' ? writeFraction(score.fraction) : ''
  return `${score.answered} of ${score.applicable} ${value}`
}
