import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import {
  type CisControlNumber,
  cisControls,
  controlByNumber,
  type SafeguardId,
  safeguardById,
} from '../../controls/cis/v8.1/index.ts'
import { type EffortDraft, liftSteps } from '../domain/efforts/effort.ts'
import { differenceOf, shareText, showShare } from '../domain/maturity/display.ts'
import { compare, type Fraction, fraction, zero } from '../domain/maturity/fraction.ts'
import { highestLevel } from '../domain/maturity/level.ts'
import { type ScoredControls, safeguardGains, totalRaised } from '../domain/maturity/raise.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'
import { safeguardsText } from './sub-strategy.ts'

/** As many as a reader can begin with. */
const shownFirst = 20

interface FirstRow {
  readonly place: string
  readonly name: string
  readonly score: string
  readonly arithmetic: string
  readonly gain: string
  readonly after: string
  readonly tryHref: string
}

export interface WhatFirstModel {
  readonly title: string
  readonly lead: Rich
  readonly rows: readonly FirstRow[]
  readonly more: { readonly href: string; readonly label: string } | undefined
  readonly scenarioHref: string
}

/** "Hvad først?": every safeguard under the target level with the arithmetic of its gain, the first 20 or all. */
export function presentWhatFirst(
  input: {
    readonly cycle: number
    readonly controls: ScoredControls
    readonly target: Fraction
    readonly all: boolean
  },
  t: Language,
): WhatFirstModel {
  const say = t.say.scenario.first
  const { cycle, controls, target } = input
  const total = totalRaised(controls, new Map())
  const gains = safeguardGains(controls, target)
  const goal = percentOf(target, target, 0, t)
  const rows = input.all ? gains : gains.slice(0, shownFirst)
  return {
    title: say.title,
    lead: !total
      ? [say.noScore]
      : gains.length === 0
        ? [say.none(goal)]
        : say.lead(gains.length, percentOf(total, target, 1, t), goal),
    rows: rows.map((row, place) => ({
      place: String(place + 1),
      name: nameOf(row.safeguard, t),
      score: percentOf(row.share, target, 1, t),
      arithmetic: say.arithmetic(
        t.format.number(shareText(row.gap, zero, 100n, 1)),
        row.inControl,
        row.controls,
      ),
      gain: t.format.number(shareText(row.gain, zero, 100n, 3)),
      after: percentOf(row.totalAfter, target, 2, t),
      tryHref: paths.whatIf.to(
        { cycle },
        { safeguard: row.safeguard, step: '3', control: String(safeguardById(row.safeguard).control) },
      ),
    })),
    more:
      gains.length <= shownFirst
        ? undefined
        : input.all
          ? { href: paths.whatFirst.to({ cycle }), label: say.fewer }
          : { href: paths.whatFirst.to({ cycle }, { all: '1' }), label: say.all(gains.length) },
    scenarioHref: paths.whatIf.to({ cycle }),
  }
}

/** What somebody thinks of: steps chosen by hand, and whole efforts. */
export interface Thought {
  readonly steps: ReadonlyMap<SafeguardId, number>
  readonly efforts: readonly string[]
  readonly control: CisControlNumber | undefined
}

interface FigureRow {
  readonly name: string
  readonly percent: string
  readonly on4: string
  readonly on5: string
}

export interface WhatIfModel {
  readonly title: string
  readonly lead: Rich
  readonly action: string
  readonly basis: string
  readonly figures: readonly FigureRow[]
  readonly efforts: readonly {
    readonly code: string
    readonly label: string
    readonly lifts: string
    readonly checked: boolean
  }[]
  readonly effortsOf: string | undefined
  readonly controls: readonly { readonly value: string; readonly label: string }[]
  readonly control: string
  /** The safeguards of the control that is open, each with the steps it can be raised to. */
  readonly open: readonly { readonly id: SafeguardId; readonly label: string; readonly step: string }[]
  readonly steps: readonly { readonly value: string; readonly label: string }[]
  /** Steps chosen by hand in other controls, which go along with the form. */
  readonly kept: readonly { readonly id: SafeguardId; readonly step: string }[]
  readonly raised: readonly {
    readonly name: string
    readonly now: string
    readonly to: string
    readonly by: string
  }[]
}

/** "Hvad hvis?": the stated total as it would be. The region's own figures are the ground and are not changed. */
export function presentWhatIf(
  input: {
    readonly cycle: number
    readonly countingDate: Day
    readonly controls: ScoredControls
    readonly target: Fraction
    readonly thought: Thought
    readonly efforts: readonly EffortDraft[]
    readonly effortsOf: string | undefined
  },
  t: Language,
): WhatIfModel {
  const say = t.say.scenario.if
  const { cycle, controls, target, thought } = input
  const chosen = input.efforts.filter(({ code }) => thought.efforts.includes(code))
  const raised = raisedBy(thought, chosen)
  const before = totalRaised(controls, new Map())
  const after = totalRaised(
    controls,
    new Map([...raised].map(([safeguard, { step }]) => [safeguard, fraction(step, highestLevel)])),
  )
  const goal = percentOf(target, target, 0, t)
  const shares = new Map(
    controls.flatMap(({ safeguards }) =>
      safeguards.map(({ safeguard, share }) => [safeguard, share] as const),
    ),
  )
  const open = thought.control
  return {
    title: say.title,
    lead:
      !before || !after
        ? [say.noScore]
        : raised.size === 0
          ? say.leadNothing(percentOf(before, target, 1, t), goal)
          : say.lead(percentOf(before, target, 1, t), percentOf(after, target, 1, t), goal),
    action: paths.whatIf.to({ cycle }),
    basis: say.basis(t.format.dayLong(input.countingDate)),
    figures: before && after ? figuresOf(before, after, target, t) : [],
    efforts: input.efforts
      .filter(({ safeguards }) => safeguards.length > 0)
      .map(({ code, title, safeguards, liftsTo }) => ({
        code,
        label: `${code} ${title}`,
        lifts: t.say.road.lifts(safeguardsText(safeguards, t), liftsTo ?? 0),
        checked: thought.efforts.includes(code),
      })),
    effortsOf: input.effortsOf === undefined ? undefined : say.effortsOf(input.effortsOf),
    controls: cisControls.map(({ number }) => ({
      value: String(number),
      label: `${number} ${controlByNumber(number).name[t.code]}`,
    })),
    control: open === undefined ? '' : String(open),
    open:
      open === undefined
        ? []
        : safeguardsOfControl(open).map((id) => ({
            id,
            label: `${nameOf(id, t)} (${shownShare(shares.get(id), target, t)})`,
            step: String(thought.steps.get(id) ?? ''),
          })),
    steps: liftSteps.map((step) => ({ value: String(step), label: t.say.efforts.step(step) })),
    kept: [...thought.steps].flatMap(([id, step]) =>
      safeguardById(id).control === open ? [] : [{ id, step: String(step) }],
    ),
    raised: [...raised].map(([id, { step, by }]) => ({
      name: nameOf(id, t),
      now: shownShare(shares.get(id), target, t),
      to: raisedText(shares.get(id), step, target, t),
      by: by ?? say.byHand,
    })),
  }
}

interface Raised {
  readonly step: number
  /** The code of the effort; undefined where it was chosen by hand. */
  readonly by: string | undefined
}

/** The highest step each safeguard is thought raised to, in the catalogue's order, and what raises it. */
function raisedBy(thought: Thought, efforts: readonly EffortDraft[]): ReadonlyMap<SafeguardId, Raised> {
  const raised = new Map<SafeguardId, Raised>()
  const raise = (safeguard: SafeguardId, step: number, by: string | undefined) => {
    if (step > (raised.get(safeguard)?.step ?? 0)) raised.set(safeguard, { step, by })
  }
  for (const [safeguard, step] of thought.steps) raise(safeguard, step, undefined)
  for (const { code, safeguards, liftsTo } of efforts) {
    for (const safeguard of safeguards) raise(safeguard, liftsTo ?? 0, code)
  }
  const order = cisControls.flatMap(({ number }) => safeguardsOfControl(number))
  return new Map(order.flatMap((id) => (raised.has(id) ? [[id, raised.get(id) as Raised]] : [])))
}

function safeguardsOfControl(control: number): readonly SafeguardId[] {
  return cisControls
    .filter(({ number }) => number === control)
    .flatMap(({ safeguards }) => safeguards.map(({ id }) => id))
}

function figuresOf(before: Fraction, after: Fraction, target: Fraction, t: Language): readonly FigureRow[] {
  const say = t.say.scenario.if
  const row = (name: string, share: Fraction): FigureRow => {
    const shown = showShare(share, target)
    return {
      name,
      percent: t.format.percent(shown.percent),
      on4: t.format.number(shown.on4),
      on5: t.format.number(shown.on5),
    }
  }
  const difference = differenceOf(after, before)
  return [
    row(say.before, before),
    row(say.after, after),
    {
      name: say.difference,
      percent: t.format.number(
        shareText(
          { num: after.num * before.den - before.num * after.den, den: after.den * before.den },
          zero,
          100n,
          1,
        ),
      ),
      on4: t.format.number(difference.on4),
      on5: t.format.number(difference.on5),
    },
  ]
}

function raisedText(share: Fraction | undefined, step: number, target: Fraction, t: Language): string {
  const say = t.say.scenario.if
  if (!share) return say.notScored
  const to = fraction(step, highestLevel)
  return compare(to, share) > 0 ? percentOf(to, target, 0, t) : say.lowered
}

function shownShare(share: Fraction | undefined, target: Fraction, t: Language): string {
  return share ? percentOf(share, target, 1, t) : t.say.scenario.if.notScored
}

/** A share in percent with these decimals, rounded down below the target. */
function percentOf(share: Fraction, target: Fraction, decimals: number, t: Language): string {
  return t.format.percent(shareText(share, target, 100n, decimals))
}

function nameOf(id: SafeguardId, t: Language): string {
  return `${id} ${explanations[id].topic[t.code]}`
}
