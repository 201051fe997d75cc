import { abilitiesOf } from '../../controls/abilities.ts'
import { explanations } from '../../controls/cis/v8.1/explanations/index.ts'
import type { SafeguardId } from '../../controls/cis/v8.1/index.ts'
import { type GoalDraft, newDraft } from '../domain/goals/draft.ts'
import {
  type Proposal,
  type ProposalKind,
  proposalKinds,
  sourceKey,
  sourceLabel,
} from '../domain/goals/proposals.ts'
import { shareText, showShare } from '../domain/maturity/display.ts'
import { type Fraction, zero } from '../domain/maturity/fraction.ts'
import type { Day } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import type { Rich } from '../i18n/rich.ts'
import { paths } from '../paths.ts'

/** What proposals are shown against: whose year, the target, and the day the figures were counted. */
export interface ProposalGround {
  readonly year: number
  readonly target: Fraction
  readonly countingDate: Day
}

interface ProposalLine {
  readonly title: string
  /** What the proposal rests on, with scale and date. */
  readonly figure: string
  readonly useHref: string
  /** The goal that it was used in already. */
  readonly used: { readonly href: string; readonly label: string } | null
}

export interface ProposalsModel {
  readonly title: string
  readonly crumbs: readonly { readonly label: string; readonly href?: string }[]
  readonly lead: Rich
  readonly groups: readonly {
    readonly key: ProposalKind
    readonly heading: string
    readonly about: string | null
    readonly lines: readonly ProposalLine[]
  }[]
}

/** Proposals by where they come from; each leads to a new goal, or to the goal that was made of it. */
export function presentProposals(
  ground: ProposalGround,
  proposals: readonly Proposal[],
  /** The goals of the year by the key of the source they were made from. */
  used: ReadonlyMap<string, { readonly id: string; readonly number: string }>,
  t: Language,
): ProposalsModel {
  const say = t.say.goalProposals
  const { year } = ground
  const isUsed = (proposal: Proposal) => used.has(sourceKey(proposal))
  const taken = proposals.filter(isUsed).length
  return {
    title: say.title(year),
    crumbs: [{ label: t.say.goals.title(year), href: paths.goals.to({ cycle: year }) }, { label: say.crumb }],
    lead: proposals.length === 0 ? [say.nothing] : say.lead(proposals.length - taken, taken),
    groups: proposalKinds.flatMap((key) => {
      const own = proposals.filter(({ kind }) => kind === key)
      if (own.length === 0) return []
      const lines = own.map((proposal) => {
        const goal = used.get(sourceKey(proposal))
        return {
          title: titleOf(proposal, t),
          figure: figureOf(proposal, ground, t),
          useHref: paths.newGoal.to({ cycle: year }, { from: sourceKey(proposal) }),
          used: goal
            ? { href: paths.goal.to({ cycle: year, goal: goal.id }), label: say.used(goal.number) }
            : null,
        }
      })
      return [{ key, heading: say.kinds[key], about: aboutOf(own, ground, t), lines }]
    }),
  }
}

function aboutOf(
  proposals: readonly Proposal[],
  { countingDate }: ProposalGround,
  t: Language,
): string | null {
  const say = t.say.goalProposals.about
  const [first] = proposals
  switch (first?.kind) {
    case 'gap':
    case 'requirement':
      return say[first.kind](t.format.dayLong(countingDate))
    case 'effort':
      return say.effort(first.area)
    case 'finding':
      return say.finding
    default:
      return null
  }
}

function titleOf(proposal: Proposal, t: Language): string {
  switch (proposal.kind) {
    case 'gap':
      return nameOf(proposal.reference, t)
    case 'requirement':
      return `${proposal.reference} ${proposal.text[t.code]}`
    case 'finding':
      return proposal.reference
    case 'exemption':
      return proposal.requirement
    case 'missed':
      return `${proposal.number} ${proposal.goal}`
    case 'effort':
      return sourceLabel(proposal)
  }
}

function figureOf(proposal: Proposal, { target }: ProposalGround, t: Language): string {
  const say = t.say.goalProposals
  switch (proposal.kind) {
    case 'gap': {
      const { on4, percent } = shareTexts(proposal.share, target, t)
      return say.gapFigure(on4, percent, points(proposal.gain, t))
    }
    case 'requirement':
      return say.requirementFigure(proposal.complied, proposal.assessed, proposal.relevant)
    case 'finding': {
      const { systems, overdue, pastSupport, on } = proposal
      return say.findingFigure(systems, overdue, pastSupport, t.format.dayLong(on))
    }
    case 'exemption':
      return say.exemptionFigure(proposal.unit.name, t.format.dayLong(proposal.until))
    case 'missed': {
      const { outcome, result, on } = proposal
      const { dash, dayLong } = t.format
      const said = t.say.annualGoals.lastYear.outcome[outcome]
      return say.missedFigure(said, result || dash, proposal.target || dash, dayLong(on))
    }
    case 'effort':
      return say.effortFigure(proposal.owner, periodOf(proposal.from, proposal.to, t))
  }
}

function periodOf(from: Day | null, to: Day | null, t: Language): string {
  const say = t.say.goalProposals
  const { dayLong } = t.format
  if (from && to) return say.period(dayLong(from), dayLong(to))
  return from ? say.periodFrom(dayLong(from)) : to ? say.periodTo(dayLong(to)) : ''
}

/** The source of a kept goal, in words. */
export function sourceText(
  source: { readonly kind: ProposalKind; readonly label: string },
  t: Language,
): string {
  return t.say.goalProposals.source[source.kind](source.label)
}

/**
 * What a new goal begins with when it is made from a proposal: the reason, the measure and the baseline that follow from
 * it. The goal's own sentence is left to whoever sets it, but for a goal that is carried on from the year before.
 */
export function draftFrom(
  proposal: Proposal,
  ground: ProposalGround,
  used: readonly string[],
  /** The goal of last year that a missed one carries on. */
  before: GoalDraft | undefined,
  t: Language,
): GoalDraft {
  const empty = newDraft(ground.year, used)
  const say = t.say.goalProposals.begin
  const { countingDate: on, target } = ground
  const { dayLong } = t.format
  switch (proposal.kind) {
    case 'gap': {
      const { on4, percent } = shareTexts(proposal.share, target, t)
      const name = nameOf(proposal.reference, t)
      const aim = shareTexts(target, target, t)
      return {
        ...empty,
        reason: say.gapReason(name, on4, percent, dayLong(on), points(proposal.gain, t)),
        ability: abilitiesOf(proposal.reference)[0] ?? null,
        measure: say.gapMeasure(proposal.reference),
        baseline: say.share(on4, percent),
        baselineDate: on,
        target: say.share(aim.on4, aim.percent),
      }
    }
    case 'requirement': {
      const { reference, complied, assessed } = proposal
      return {
        ...empty,
        reason: say.requirementReason(reference, complied, assessed, dayLong(on)),
        measure: say.requirementMeasure(reference),
        baseline: say.ofUnits(complied, assessed),
        baselineDate: on,
        target: say.allUnits,
      }
    }
    case 'finding': {
      const { reference: area, systems, overdue, on: counted } = proposal
      return {
        ...empty,
        reason: say.findingReason(area, systems, overdue, dayLong(counted)),
        measure: say.findingMeasure(area),
        baseline: say.systems(systems),
        baselineDate: counted,
      }
    }
    case 'exemption': {
      const { requirement, unit, until } = proposal
      return {
        ...empty,
        reason: say.exemptionReason(requirement, unit.name, dayLong(until)),
        units: [{ code: unit.code, target: null, deadline: null }],
        measure: say.exemptionMeasure(requirement),
        deadline: inYear(until, ground.year),
      }
    }
    case 'missed': {
      const { number, outcome, comment, result, on: measured } = proposal
      const said = t.say.annualGoals.lastYear.outcome[outcome]
      const { number: own } = empty
      return {
        ...(before ?? empty),
        number: own,
        reason: say.missedReason(number, said, comment),
        baseline: result,
        baselineDate: result === '' ? null : measured,
        baselineUnknown: false,
        deadline: null,
        units: (before?.units ?? []).map(({ code }) => ({ code, target: null, deadline: null })),
        followUpFirst: null,
        followUpSecond: null,
      }
    }
    case 'effort': {
      const { code, title, area, owner, abilities, to } = proposal
      return {
        ...empty,
        reason: say.effortReason(code, title, area),
        ability: abilities.length === 1 ? (abilities[0] ?? null) : null,
        responsible: owner,
        deadline: to === null ? null : inYear(to, ground.year),
      }
    }
  }
}

function inYear(day: Day, year: number): Day | null {
  return day.startsWith(`${year}-`) ? day : null
}

function shareTexts(share: Fraction, target: Fraction, t: Language) {
  const shown = showShare(share, target)
  return { on4: t.format.number(shown.on4), percent: t.format.percent(shown.percent) }
}

function points(gain: Fraction, t: Language): string {
  return t.format.number(shareText(gain, zero, 100n, 3))
}

function nameOf(id: SafeguardId, t: Language): string {
  return `${id} ${explanations[id].topic[t.code]}`
}
