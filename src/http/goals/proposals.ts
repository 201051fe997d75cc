import type { CycleRow } from '../../db/queries/cycles.ts'
import { exemptionsIn } from '../../db/queries/exemptions.ts'
import { complianceInput } from '../../db/queries/figures.ts'
import { openFindingAreas } from '../../db/queries/findings.ts'
import { adoptedGoals, goalsOfCycle, statusesOfYear } from '../../db/queries/goals.ts'
import { regionFigures } from '../../db/queries/maturity.ts'
import { effortsOf, subStrategies } from '../../db/queries/sub-strategies.ts'
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
  return [
    ...(await missed(ground)),
    ...(await efforts(ground)),
    ...(await gaps(ground)),
    ...(await requirements(ground)),
    ...(await findings(ground)),
    ...(await exemptions(ground)),
  ]
}

/** The goals of a cycle by the source they were made from; one that carries a goal on is made from that goal too. */
export async function goalsBySource({ db, scope, cycle }: Ground) {
  const goals = await goalsOfCycle(db, scope, cycle.id)
  return new Map(
    goals.flatMap(({ id, draft, source, continuesId }) => {
      const goal = { id, number: draft.number }
      const carried = continuesId && sourceKey({ kind: 'missed', reference: continuesId })
      return [
        ...(carried ? [[carried, goal] as const] : []),
        ...(source ? [[sourceKey(source), goal] as const] : []),
      ]
    }),
  )
}

async function missed({ db, scope, cycle }: Ground): Promise<readonly Proposal[]> {
  const statuses = await statusesOfYear(db, scope, cycle.year - 1)
  const whole = statuses.filter(({ unitId }) => unitId === null)
  return missedProposals(await adoptedGoals(db, scope, cycle.year - 1), whole)
}

async function efforts({ db, actor, cycle }: Ground): Promise<readonly Proposal[]> {
  const scope = scopeFor(actor, 'strategy.read')
  if (!scope) return []
  const inForce = (await subStrategies(db, scope)).filter(
    ({ state, draft }) => state === 'approved' && yearsOf(draft).includes(cycle.year),
  )
  const proposals: Proposal[] = []
  for (const { id, draft } of inForce)
    proposals.push(...effortProposals(await effortsOf(db, scope, id), draft.area, cycle.year))
  return proposals
}

async function gaps({ db, actor, cycle }: Ground): Promise<readonly Proposal[]> {
  const scope = scopeFor(actor, 'maturity.region.read')
  if (!scope) return []
  const result = await regionFigures(db, scope, cycle)
  return gapProposals(scoredControls(result), fraction(cycle.target_num, cycle.target_den))
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
