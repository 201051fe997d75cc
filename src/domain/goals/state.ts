/** A goal is a draft until the steering group has adopted the report that carries it. */
const goalStates = ['draft', 'adopted'] as const
export type GoalState = (typeof goalStates)[number]
