import type { Ability } from '../../../controls/abilities.ts'
import type { SafeguardId } from '../../../controls/cis/v8.1/index.ts'
import type { Bilingual } from '../../../controls/shape.ts'
import type { ComplianceRow } from '../compliance/rows.ts'
import { type EffortDraft, isActive } from '../efforts/effort.ts'
import type { RequirementKey } from '../guidelines/catalogue.ts'
import { compare, type Fraction, fraction } from '../maturity/fraction.ts'
import { type ScoredControls, safeguardGains } from '../maturity/raise.ts'
import { type Day, daysBetween } from '../time.ts'
import type { GoalOutcome } from './goal.ts'

/** Where a goal can come from (features.md, E5). A new source is a kind here, and what makes its proposals. */
export const proposalKinds = ['missed', 'effort', 'gap', 'requirement', 'finding', 'exemption'] as const
export type ProposalKind = (typeof proposalKinds)[number]

/** What a goal was made from, as the goal keeps it: the kind, and the key of the thing within it. */
export interface ProposalSource {
  readonly kind: ProposalKind
  readonly reference: string
}

/** The source as an address and a form carry it: `gap:3.3`. */
export function sourceKey({ kind, reference }: ProposalSource): string {
  return `${kind}:${reference}`
}

/** As many gaps and requirements as somebody can choose between. */
export const mostOfEach = 10

/** A safeguard under the target, with what raising it adds to the total. */
export interface GapProposal extends ProposalSource {
  readonly kind: 'gap'
  readonly reference: SafeguardId
  readonly share: Fraction
  readonly gap: Fraction
  readonly gain: Fraction
}

/** The safeguards whose rise to the target adds the most to the total, in that order ("Hvad først?"). */
export function gapProposals(controls: ScoredControls, target: Fraction): readonly GapProposal[] {
  return safeguardGains(controls, target)
    .slice(0, mostOfEach)
    .map(({ safeguard, share, gap, gain }) => ({ kind: 'gap', reference: safeguard, share, gap, gain }))
}

/** A requirement with how many of the units that have assessed it comply. */
export interface RequirementProposal extends ProposalSource {
  readonly kind: 'requirement'
  readonly reference: RequirementKey
  readonly text: Bilingual
  readonly complied: number
  readonly assessed: number
  readonly relevant: number
}

/**
 * The requirements that the smallest share of units comply with, equal ones in the order of the rows. What no unit has
 * assessed has no share, and what all comply with needs no goal.
 */
export function requirementProposals(
  rows: readonly ComplianceRow[],
  textOf: (requirement: RequirementKey) => Bilingual,
): readonly RequirementProposal[] {
  const counted = [...Map.groupBy(rows, ({ requirement }) => requirement)].map(([reference, own]) => {
    const count = (...statuses: readonly string[]) =>
      own.filter(({ status }) => statuses.includes(status)).length
    const assessed = count('complied', 'partly', 'not_complied')
    const relevant = assessed + count('not_assessed')
    return { kind: 'requirement' as const, reference, complied: count('complied'), assessed, relevant }
  })
  return counted
    .filter(({ complied, assessed }) => complied < assessed)
    .sort((one, other) =>
      compare(fraction(one.complied, one.assessed), fraction(other.complied, other.assessed)),
    )
    .slice(0, mostOfEach)
    .map((proposal) => ({ ...proposal, text: textOf(proposal.reference) }))
}

/**
 * The systems of an area that do not meet the guidelines and are not dealt with. A goal is printed in every edition, and
 * what is said of one system in the confidential edition alone, so a goal comes from an area and never from a system.
 */
export interface FindingProposal extends ProposalSource {
  readonly kind: 'finding'
  readonly systems: number
  readonly overdue: number
  readonly pastSupport: number
  readonly on: Day
}

/** The areas with the most systems that are past their deadline, then those with the most systems at all. */
export function findingProposals(
  areas: readonly {
    readonly area: string
    readonly systems: number
    readonly overdue: number
    readonly pastSupport: number
  }[],
  on: Day,
): readonly FindingProposal[] {
  return areas
    .toSorted(
      (one, other) =>
        other.overdue - one.overdue || other.systems - one.systems || (one.area < other.area ? -1 : 1),
    )
    .slice(0, mostOfEach)
    .map(({ area, ...counts }) => ({ kind: 'finding', reference: area, ...counts, on }))
}

/** An exemption that ends, so that the requirement holds again. */
export interface ExemptionProposal extends ProposalSource {
  readonly kind: 'exemption'
  readonly requirement: string
  readonly unit: { readonly code: string; readonly name: string }
  readonly until: Day
}

/** The granted exemptions that end within twelve months and are not extended, the first to end first. */
export function exemptionProposals(
  exemptions: readonly {
    readonly id: string
    readonly state: string
    readonly requirement: string
    readonly unitCode: string
    readonly unitName: string
    readonly validUntil: Day | null
    readonly extendedFrom: Day | null
  }[],
  today: Day,
): readonly ExemptionProposal[] {
  return exemptions
    .flatMap(({ id, state, requirement, unitCode: code, unitName: name, validUntil, extendedFrom }) =>
      state === 'granted' && validUntil !== null && extendedFrom === null && endsSoon(validUntil, today)
        ? [
            {
              kind: 'exemption' as const,
              reference: id,
              requirement,
              unit: { code, name },
              until: validUntil,
            },
          ]
        : [],
    )
    .sort((one, other) => (one.until < other.until ? -1 : one.until > other.until ? 1 : 0))
}

function endsSoon(until: Day, today: Day): boolean {
  return today <= until && daysBetween(today, until) <= 365
}

/** A goal of the year before that was not reached in full. */
export interface MissedProposal extends ProposalSource {
  readonly kind: 'missed'
  readonly number: string
  readonly goal: string
  readonly target: string
  readonly result: string
  readonly outcome: Extract<GoalOutcome, 'partly_reached' | 'not_reached'>
  readonly comment: string
  readonly on: Day
}

/** The goals of the year before whose latest status as a whole is partly or not reached, by number. */
export function missedProposals(
  goals: readonly {
    readonly id: string
    readonly number: string
    readonly goal: string
    readonly target: string
  }[],
  statuses: readonly {
    readonly goalId: string
    readonly outcome: GoalOutcome
    readonly value: string
    readonly comment: string
    readonly on: Day
  }[],
): readonly MissedProposal[] {
  const latest = new Map(statuses.map((status) => [status.goalId, status]))
  return goals.flatMap(({ id, number, goal, target }) => {
    const status = latest.get(id)
    if (status?.outcome !== 'partly_reached' && status?.outcome !== 'not_reached') return []
    const { outcome, value: result, comment, on } = status
    return [{ kind: 'missed' as const, reference: id, number, goal, target, result, outcome, comment, on }]
  })
}

/** What a proposal says of an effort. */
type ProposedEffort = Pick<EffortDraft, 'code' | 'title' | 'owner' | 'abilities' | 'from' | 'to' | 'status'>

/** An effort of the sub-strategy in force for the year. */
export interface EffortProposal extends ProposalSource {
  readonly kind: 'effort'
  readonly code: string
  readonly title: string
  readonly owner: string
  readonly abilities: readonly Ability[]
  readonly from: Day | null
  readonly to: Day | null
  readonly area: string
}

/** The efforts that are under way in a year: not withdrawn, not completed, and not over before it or begun after it. */
export function effortProposals(
  efforts: readonly { readonly id: string; readonly draft: ProposedEffort }[],
  area: string,
  year: number,
): readonly EffortProposal[] {
  return efforts.flatMap(({ id, draft }) => {
    const { code, title, owner, abilities, from, to, status } = draft
    const outside = (from !== null && from > `${year}-12-31`) || (to !== null && to < `${year}-01-01`)
    if (!isActive(draft) || status === 'completed' || outside) return []
    return [{ kind: 'effort' as const, reference: id, code, title, owner, abilities, from, to, area }]
  })
}

/** A goal that could be set. Nobody sets it but a person. */
export type Proposal =
  | GapProposal
  | RequirementProposal
  | FindingProposal
  | ExemptionProposal
  | MissedProposal
  | EffortProposal

/** What the goal keeps to tell its source by: no sentence, so that it reads in both languages. */
export function sourceLabel(proposal: Proposal): string {
  switch (proposal.kind) {
    case 'gap':
    case 'requirement':
    case 'finding':
      return proposal.reference
    case 'exemption':
      return `${proposal.requirement} · ${proposal.unit.name}`
    case 'missed':
      return proposal.number
    case 'effort':
      return `${proposal.code} ${proposal.title}`
  }
}
