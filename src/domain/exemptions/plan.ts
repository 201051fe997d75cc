import type { RequirementStatus } from '../compliance/status.ts'
import type { CycleState } from '../cycles/cycle.ts'
import { allow, type Decision, refuse } from '../decision.ts'
import type { Day } from '../time.ts'

/** Why a plan cannot be recorded. */
export type PlanRefusal = 'cycleClosed' | 'deadlinePassed'

/** A plan says what will be done by when, so its deadline lies ahead on the day that it is made. */
export function mayPlan(cycle: CycleState, deadline: Day, today: Day): Decision<true, PlanRefusal> {
  if (cycle === 'closed') return refuse('cycleClosed')
  return deadline <= today ? refuse('deadlinePassed') : allow(true)
}

/** How a plan stands: carried out once the requirement is complied with, overdue the day after its deadline until then. */
export function planStandingOf(
  deadline: Day,
  status: RequirementStatus | null,
  today: Day,
): 'carried_out' | 'overdue' | 'under_way' {
  if (status === 'complied') return 'carried_out'
  return deadline < today ? 'overdue' : 'under_way'
}
