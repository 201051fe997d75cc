import type { Capability } from './capability.ts'
import type { Role } from './role.ts'

/** What everybody who has signed in may do, also with no role at all. */
export const everybodys: readonly Capability[] = ['account.own', 'catalogue.read']

/** How far a role's capability reaches: nowhere, the units the role is given for, or every unit of the region. */
export type Reach = 'none' | 'own' | 'all'

const nobody: Record<Capability, Reach> = {
  'account.own': 'all',
  'catalogue.read': 'all',
  'guideline.write': 'none',
  'guideline.adopt': 'none',
  'applicability.write': 'none',
  'unit.read': 'none',
  'unit.write': 'none',
  'person.read': 'none',
  'person.write': 'none',
  'setup.read': 'none',
  'cycle.read': 'none',
  'cycle.write': 'none',
  'responsibility.write': 'none',
  'todo.read': 'none',
  'answer.read': 'none',
  'answer.write': 'none',
  'answer.send': 'none',
  'answer.approve': 'none',
  'answer.review': 'none',
  'evidence.read': 'none',
  'evidence.write': 'none',
  'maturity.read': 'none',
  'maturity.region.read': 'none',
  'compliance.read': 'none',
  'compliance.region.read': 'none',
  'external.write': 'none',
  'goal.read': 'none',
  'goal.region.read': 'none',
  'goal.write': 'none',
  'goal.status.write': 'none',
  'report.preview': 'none',
  'report.freeze': 'none',
  'report.read': 'none',
  'decision.record': 'none',
  'audit.read': 'none',
}

const readEverything = {
  'unit.read': 'all',
  'cycle.read': 'all',
  'answer.read': 'all',
  'evidence.read': 'all',
  'maturity.read': 'all',
  'maturity.region.read': 'all',
  'compliance.read': 'all',
  'compliance.region.read': 'all',
  'goal.read': 'all',
  'goal.region.read': 'all',
  'report.read': 'all',
} as const

const central = {
  ...readEverything,
  'setup.read': 'all',
  'cycle.write': 'all',
  'guideline.write': 'all',
  'guideline.adopt': 'all',
  'applicability.write': 'all',
  'responsibility.write': 'all',
  'answer.write': 'all',
  'answer.send': 'all',
  'answer.review': 'all',
  'evidence.write': 'all',
  'external.write': 'all',
  'goal.write': 'all',
  'goal.status.write': 'all',
  'report.preview': 'all',
  'report.freeze': 'all',
} as const

/**
 * The whole policy on one screen: role, capability, reach. Rules that are not about units (four eyes, a locked
 * cycle) are decisions of the domain inside the action. The administrator has no functional right of any kind.
 */
export const grants: Record<Role, Record<Capability, Reach>> = {
  lead: { ...nobody, ...central, 'unit.write': 'all', 'person.read': 'all', 'audit.read': 'all' },
  officer: { ...nobody, ...central },
  unit_coordinator: {
    ...nobody,
    'unit.read': 'own',
    'cycle.read': 'all',
    'todo.read': 'own',
    'answer.read': 'own',
    'answer.write': 'own',
    'answer.send': 'own',
    'evidence.read': 'own',
    'evidence.write': 'own',
    'maturity.read': 'own',
    'compliance.read': 'own',
    'goal.read': 'own',
    'goal.status.write': 'own',
  },
  unit_manager: {
    ...nobody,
    'unit.read': 'own',
    'cycle.read': 'all',
    'todo.read': 'own',
    'answer.read': 'own',
    'answer.approve': 'own',
    'evidence.read': 'own',
    'maturity.read': 'own',
    'compliance.read': 'own',
    'goal.read': 'own',
  },
  guideline_owner: {
    ...nobody,
    'guideline.write': 'all',
    'cycle.read': 'all',
    'maturity.region.read': 'all',
    'compliance.region.read': 'all',
  },
  system_owner: { ...nobody },
  steering_reader: { ...nobody, 'report.read': 'all' },
  steering_secretary: { ...nobody, 'report.read': 'all', 'decision.record': 'all' },
  dpo: { ...nobody, ...readEverything },
  auditor: { ...nobody, ...readEverything, 'audit.read': 'all' },
  admin: {
    ...nobody,
    'setup.read': 'all',
    'unit.read': 'all',
    'unit.write': 'all',
    'person.read': 'all',
    'person.write': 'all',
    'cycle.read': 'all',
  },
}
