import { safeguards } from '../../controls/cis/v8.1/index.ts'
import { id } from '../../src/domain/ids.ts'
import { regionTarget } from '../../src/domain/maturity/display.ts'
import type { MaturityInput, ScoredAnswer } from '../../src/domain/maturity/input.ts'
import type { Level } from '../../src/domain/maturity/level.ts'
import { maturityOf } from '../../src/domain/maturity/score.ts'
import { day } from '../../src/domain/time.ts'
import type { MaturityPageInput } from '../../src/presenters/maturity.ts'

const unit = (code: string) => ({
  id: id<'unit'>(code),
  code,
  weight: 1,
  validFrom: day('2020-01-01'),
  validTo: null,
})

/**
 * Two units that answer everything themselves: U01 steps of 2, all documented; U02 steps of 3, only control 1
 * documented.
 */
export function sampleInput(change: (answer: ScoredAnswer) => ScoredAnswer | undefined = (same) => same) {
  const answer = (code: string, level: Level, documented: (control: number) => boolean) =>
    safeguards.map(
      (safeguard): ScoredAnswer => ({
        unitId: id<'unit'>(code),
        safeguard: safeguard.id,
        applicable: true,
        reasoned: true,
        approved: true,
        documented: documented(safeguard.control),
        aspects: { policy: level, implementation: level, automation: level, reporting: level },
      }),
    )
  const input: MaturityInput = {
    method: 'four-aspects',
    countingDate: day('2026-09-30'),
    units: [unit('U01'), unit('U02')],
    responsibility: new Map(),
    answers: [...answer('U01', 2, () => true), ...answer('U02', 3, (control) => control === 1)].flatMap(
      (each) => change(each) ?? [],
    ),
  }
  return input
}

const names: Record<string, string> = { U01: 'Sygehus A', U02: 'Sygehus B' }

/** The region's page: 62.5 percent stated, 27.08 percent documented, unless answers are changed. */
export function regionPage(input = sampleInput(), more: Partial<MaturityPageInput> = {}): MaturityPageInput {
  return {
    cycle: 2027,
    countingDate: day('2026-09-30'),
    method: 'four-aspects',
    target: regionTarget,
    locked: true,
    subject: { kind: 'region' },
    result: maturityOf(input),
    units: input.units.map((each) => ({
      code: each.code,
      name: names[each.code] ?? each.code,
      weight: each.weight,
      mayOpen: true,
      result: maturityOf({ ...input, unit: each.id }),
    })),
    externals: [cis20, cis18],
    earlier: [],
    view: 'stated',
    ...more,
  }
}

export function unitPage(code: string, input = sampleInput()): MaturityPageInput {
  return {
    ...regionPage(input),
    subject: { kind: 'unit', code, name: names[code] ?? code },
    result: maturityOf({ ...input, unit: id<'unit'>(code) }),
    units: [],
  }
}

export const cis20 = {
  framework: 'cis-v7.1',
  year: 2022,
  assessor: 'Revision X',
  scale: { min: 0, max: 5 },
  total: '2.7',
} as const

export const cis18 = {
  framework: 'cis-v8.1',
  year: 2024,
  assessor: 'Revision X',
  scale: { min: 0, max: 4 },
  total: '2.2',
} as const
