import type { CycleRow } from '../../db/queries/cycles.ts'
import { exemptionsIn } from '../../db/queries/exemptions.ts'
import { complianceInput } from '../../db/queries/figures.ts'
import { openFindingAreas } from '../../db/queries/findings.ts'
import { adoptedWithStatuses, goalOrigins } from '../../db/queries/goals.ts'
import { regionFigures } from '../../db/queries/maturity.ts'
import { approvedEfforts } from '../../db/queries/sub-strategies.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import { complianceRows } from '../../domain/compliance/rows.ts'
import {
  effortProposals,
  exemptionProposals,
  findingProposals,
  gapProposals,
  missedProposals,
  type Proposal,
  requirementProposals,
  sourceKey,
} from '../../domain/goals/proposals.ts'
import { requirementText } from '../../domain/guidelines/catalogue.ts'
import { fraction } from '../../domain/maturity/fraction.ts'
import { scoredControls } from '../../domain/maturity/raise.ts'
import { yearsOf } from '../../domain/sub-strategies/sub-strategy.ts'
import type { Day } from '../../domain/time.ts'
import type { ProposalGround } from '../../presenters/goal-proposals.ts'

interface Ground {
  readonly db: Reader
  readonly actor: Actor
  readonly scope: UnitScope<'goal.write'>
  readonly cycle: CycleRow
  readonly today: Day
}

/** What proposals of a cycle are shown against. */
export function proposalGround(cycle: CycleRow): ProposalGround {
  const { year, counting_date: countingDate } = cycle
  return { year, countingDate, target: fraction(cycle.target_num, cycle.target_den) }
}

/**
 * Every proposal for a goal of the cycle, source by source. What somebody may not read proposes nothing to them. A new
 * source is a line here.
 */
export async function proposalsFor(ground: Ground): Promise<readonly Proposal[]> {
  const proposals: Proposal[] = []
  for (const source of Object.values(sources)) proposals.push(...(await source(ground)))
  return proposals
}

/** The proposal of this key, where it still stands; its own source alone is asked. */
export async function proposalWith(ground: Ground, key: string): Promise<Proposal | undefined> {
  const kind = proposalKinds.find((each) => key.startsWith(`${each}:`))
  return kind && (await sources[kind](ground)).find((each) => sourceKey(each) === key)
}

/** The goals of a cycle by the source they were made from; one that carries a goal on is made from that goal too. */
export async function goalsBySource({ db, scope, cycle }: Ground) {
  const goals = await goalOrigins(db, scope, cycle.id)
  return new Map(
    goals.flatMap(({ id, number, source, continuesId }) => {
      const goal = { id, number }
      const carried = continuesId && sourceKey({ kind: 'missed', reference: continuesId })
      return [
        ...(carried ? [[carried, goal] as const] : []),
        ...(source ? [[sourceKey(source), goal] as const] : []),
      ]
    }),
  )
}

async function missed({ db, scope, cycle }: Ground): Promise<readonly Proposal[]> {
  const { adopted, statuses } = await adoptedWithStatuses(db, scope, cycle.year - 1)
  return missedProposals(adopted, statuses)
}

async function efforts({ db, actor, cycle }: Ground): Promise<readonly Proposal[]> {
  const scope = scopeFor(actor, 'strategy.read')
  if (!scope) return []
  const inForce = (await approvedEfforts(db, scope)).filter(({ strategy }) =>
    yearsOf(strategy).includes(cycle.year),
  )
  return inForce.flatMap((effort) => effortProposals([effort], effort.strategy.area, cycle.year))
}

async function gaps({ db, actor, cycle }: Ground): Promise<readonly Proposal[]> {
  const scope = scopeFor(actor, 'maturity.region.read')
  if (!scope) return []
  return gapProposals(
    scoredControls(await regionFigures(db, scope, cycle)),
    fraction(cycle.target_num, cycle.target_den),
  )
}

async function requirements({ db, actor, cycle }: Ground): Promise<readonly Proposal[]> {
  const scope = scopeFor(actor, 'compliance.region.read')
  if (!scope) return []
  const input = await complianceInput(db, scope, cycle)
  return requirementProposals(complianceRows(input), (key) => requirementText(input.catalogue, key))
}

async function findings({ db, actor, today }: Ground): Promise<readonly Proposal[]> {
  const scope = scopeFor(actor, 'finding.read')
  return scope ? findingProposals(await openFindingAreas(db, scope, today), today) : []
}

async function exemptions({ db, actor, today }: Ground): Promise<readonly Proposal[]> {
  const scope = scopeFor(actor, 'exemption.read')
  return scope ? exemptionProposals(await exemptionsIn(db, scope), today) : []
}

/** Where proposals come from, in the order in which they are shown. */
const sources: Record<Proposal['kind'], (ground: Ground) => Promise<readonly Proposal[]>> = {
  missed,
  effort: efforts,
  gap: gaps,
  requirement: requirements,
  finding: findings,
  exemption: exemptions,
}
const proposalKinds = Object.keys(sources) as Proposal['kind'][]
