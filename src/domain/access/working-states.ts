import { type CycleState, cycleStates, isLocked, reviews } from '../cycles/cycle.ts'
import { statementStates } from '../dpo-statements/dpo-statement.ts'
import { answerStates } from '../hearing/hearing.ts'
import type { Capability } from './capability.ts'

const untilReviewed = cycleStates.filter(reviews)
const untilLocked = cycleStates.filter((state) => !isLocked(state))
const untilClosed = cycleStates.filter((state) => state !== 'closed')

const bound: Partial<Record<Capability, readonly CycleState[]>> = {
  'answer.write': untilReviewed,
  'answer.send': untilReviewed,
  'answer.approve': untilReviewed,
  'answer.review': untilReviewed,
  'exemption.request': untilClosed,
  'plan.write': untilClosed,
  'comment.write': untilClosed,
  'cycle.write': untilClosed,
  'applicability.write': ['planned'],
  'responsibility.write': untilLocked,
  'goal.write': untilClosed,
  'goal.status.write': untilClosed,
  'hearing.comment': ['hearing'],
  'hearing.answer': answerStates,
  'statement.write': statementStates,
}

/**
 * The states of a cycle in which a capability can change anything in it; everything else is not bound to a state. The
 * rules themselves are decisions of the domain inside the actions, which look at more than the state.
 */
export function workingStates(capability: Capability): readonly CycleState[] {
  return bound[capability] ?? cycleStates
}
