import { regionTarget } from '../domain/maturity/display.ts'
import { compare, type Fraction } from '../domain/maturity/fraction.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import { targetOf } from './cycles.ts'

interface DecisionInput {
  readonly target: Fraction
  readonly decidedBy: string
  readonly reference: string
  readonly on: Day
  readonly reason: string
  readonly recordedBy: string | null
}

export interface TargetModel {
  readonly title: string
  readonly now: string
  readonly about: string
  readonly decisions: readonly {
    readonly target: string
    readonly decidedBy: string
    readonly on: string
    readonly reference: string
    readonly reason: string
    readonly recordedBy: string
  }[]
  /** Where another target is recorded; null where it cannot be, and then `barred` says why. */
  readonly action: string | null
  readonly barred: string | null
}

/** A year's target, where it comes from, and whether this person can record another. */
export function presentTarget(
  input: {
    readonly year: number
    readonly target: Fraction
    readonly locked: boolean
    readonly mayWrite: boolean
    readonly decisions: readonly DecisionInput[]
  },
  t: Language,
): TargetModel {
  const say = t.say.targets
  const { year, target, locked } = input
  const shown = (share: Fraction) =>
    targetOf({ target_num: Number(share.num), target_den: Number(share.den) }, t)
  return {
    title: say.title(year),
    now: say.now(shown(target)),
    about: compare(target, regionTarget) === 0 ? say.usual : say.other,
    decisions: input.decisions.map((decision) => ({
      target: shown(decision.target),
      decidedBy: decision.decidedBy,
      on: t.format.dayLong(decision.on),
      reference: decision.reference,
      reason: decision.reason,
      recordedBy: decision.recordedBy ?? t.format.dash,
    })),
    action: input.mayWrite && !locked ? paths.target.to({ cycle: year }) : null,
    barred: locked ? say.locked : null,
  }
}
