import { type SafeguardId, safeguardIds } from '../../../controls/cis/v8.1/index.ts'
import { id, type UnitId } from '../../../src/domain/ids.ts'
import type {
  MaturityInput,
  SafeguardResponsibility,
  ScoredAnswer,
  ScoredUnit,
} from '../../../src/domain/maturity/input.ts'
import type { AspectLevel, Level } from '../../../src/domain/maturity/level.ts'
import type { MaturityResult, Score, TwoScores } from '../../../src/domain/maturity/result.ts'
import type { Responsibility } from '../../../src/domain/responsibility/responsibility.ts'
import { day } from '../../../src/domain/time.ts'

export const countingDate = day('2026-10-01')

export function unit(code: string, weight = 1, validity: { from?: string; to?: string } = {}): ScoredUnit {
  return {
    id: id<'unit'>(code),
    code,
    weight,
    validFrom: day(validity.from ?? '2020-01-01'),
    validTo: validity.to === undefined ? null : day(validity.to),
  }
}

export function unitId(code: string): UnitId {
  return id<'unit'>(code)
}

/** An answer of one level; documented unless said otherwise. */
export function answer(
  code: string,
  safeguard: SafeguardId,
  level: Level,
  documented: 'documented' | 'undocumented' = 'documented',
): ScoredAnswer {
  return {
    unitId: unitId(code),
    safeguard,
    applicable: true,
    reasoned: true,
    approved: true,
    documented: documented === 'documented',
    level,
  }
}

/** An answer of four aspects in order; null is one that is not answered yet. */
export function aspectAnswer(
  code: string,
  safeguard: SafeguardId,
  [policy, implementation, automation, reporting]: readonly [
    AspectLevel | null,
    AspectLevel | null,
    AspectLevel | null,
    AspectLevel | null,
  ],
): ScoredAnswer {
  const { level: _level, ...rest } = answer(code, safeguard, 0)
  return { ...rest, aspects: { policy, implementation, automation, reporting } }
}

export function notApplicable(code: string, safeguard: SafeguardId): ScoredAnswer {
  const { level: _level, ...rest } = answer(code, safeguard, 0)
  return { ...rest, applicable: false }
}

export function responsible(
  entries: Partial<Record<SafeguardId, Responsibility>>,
  provider: string,
): Map<SafeguardId, SafeguardResponsibility> {
  const map = new Map<SafeguardId, SafeguardResponsibility>()
  for (const safeguard of safeguardIds) {
    const kind = entries[safeguard]
    if (kind) map.set(safeguard, { kind, providerId: unitId(provider) })
  }
  return map
}

/** One unit, everything local, single level, nothing answered; then what the test says. */
export function input(parts: Partial<MaturityInput> = {}): MaturityInput {
  return {
    method: 'single-level',
    countingDate,
    units: [unit('U01')],
    responsibility: new Map(),
    answers: [],
    ...parts,
  }
}

/** A score as text: `17/30 (12 of 15)`, or `none (0 of 15)`. */
export function text(score: Score): string {
  const value = score.kind === 'scored' ? `${score.fraction.num}/${score.fraction.den}` : 'none'
  return `${value} (${score.answered} of ${score.applicable})`
}

export function controlOf(result: MaturityResult, number: number): TwoScores {
  const found = result.controls.find(({ control }) => control === number)
  if (!found) throw new Error(`No control ${number}`)
  return found
}

export function safeguardOf(result: MaturityResult, safeguard: SafeguardId): TwoScores {
  const found = result.safeguards.find((each) => each.safeguard === safeguard)
  if (!found) throw new Error(`No safeguard ${safeguard}`)
  return found
}
