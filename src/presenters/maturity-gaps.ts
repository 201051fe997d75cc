import { type CisControlNumber, controlByNumber, safeguardById } from '../../controls/cis/v8.1/index.ts'
import { shareText, showShare } from '../domain/maturity/display.ts'
import { add, compare, type Fraction, zero } from '../domain/maturity/fraction.ts'
import { gapsOf } from '../domain/maturity/gain.ts'
import type { MaturityResult } from '../domain/maturity/result.ts'
import type { Language } from '../i18n/language.ts'
import type { FigureModel } from './figure.ts'
import { percentFigure, pointsMissing } from './maturity-figures.ts'

/** As many gaps as a reader can begin with. */
const shownGaps = 5

interface GapRow {
  readonly name: string
  readonly href: string
  readonly stated: FigureModel | string
  /** Whole percentage points. */
  readonly gap: string
  /** Percentage points of the total, one decimal. */
  readonly gain: string
  readonly safeguards: string
}

/** "Hvad først?": the largest gaps, and what closing them would do to the stated total. */
export interface GapsModel {
  readonly heading: string
  readonly lead: string
  readonly gainHead: string
  readonly rows: readonly GapRow[]
  readonly sum: { readonly name: string; readonly gain: string } | undefined
}

/** Undefined where there is no score at all; without rows where every scored control reaches the target. */
export function presentGaps(
  result: MaturityResult,
  whole: boolean,
  hrefOf: (control: CisControlNumber) => string,
  target: Fraction,
  t: Language,
): GapsModel | undefined {
  const say = t.say.maturity.gaps
  const { stated } = result.total
  if (stated.kind === 'unscored') return undefined
  const gaps = gapsOf(result, target).slice(0, shownGaps)
  const percent = (share: typeof stated.fraction): string =>
    t.format.percent(showShare(share, target).percentWhole)
  // A gain is no score: it is rounded to the nearest, whatever it lies below.
  const gain = (share: typeof stated.fraction): string => t.format.number(shareText(share, zero, 100n, 1))
  const after = gaps.at(-1)?.totalAfter
  return {
    heading: say.heading(gaps.length),
    lead:
      after === undefined
        ? say.none
        : say.lead(whole, gaps.length, percent(target), percent(stated.fraction), percent(after)),
    gainHead: say.gain(whole),
    rows: gaps.map((gap) => {
      const own = result.controls.find(({ control }) => control === gap.control)
      return {
        name: `${gap.control} ${controlByNumber(gap.control).name[t.code]}`,
        href: hrefOf(gap.control),
        stated:
          (own && percentFigure(`control.${gap.control}.stated`, own.stated, target, t)) ?? t.format.dash,
        gap: t.format.number(
          pointsMissing(own?.stated.kind === 'scored' ? own.stated.fraction : zero, target),
        ),
        gain: gain(gap.gain),
        safeguards: safeguardsBelow(result, gap.control, target, t),
      }
    }),
    sum:
      gaps.length < 2
        ? undefined
        : {
            name: say.sum(gaps.length),
            gain: gain(gaps.map((gap) => gap.gain).reduce(add)),
          },
  }
}

/** How many of a control's scored safeguards lie below the target level. */
function safeguardsBelow(
  result: MaturityResult,
  control: CisControlNumber,
  target: Fraction,
  t: Language,
): string {
  const scored = result.safeguards.flatMap(({ safeguard, stated }) =>
    safeguardById(safeguard).control === control && stated.kind === 'scored' ? [stated.fraction] : [],
  )
  const below = scored.filter((share) => compare(share, target) < 0).length
  return t.say.maturity.gaps.safeguardsOf(below, scored.length)
}
