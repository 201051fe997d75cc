import type { Goal } from '../domain/goals/goal.ts'
import { writeTable } from './csv.ts'

const columns = [
  'number',
  'short_name',
  'goal',
  'reason',
  'ability',
  'units',
  'responsible',
  'measure',
  'baseline',
  'baseline_date',
  'baseline_known',
  'target',
  'deadline',
  'evidence_demanded',
  'follow_up',
  'support',
] as const

/**
 * Writes `goals`, which is exported only, with the fields of the domain guide, section 6. Unit codes and follow-up days are
 * separated by a space; `baseline_known` is `no` where it is said to be unknown, and empty where nothing is said.
 */
export function writeGoals(goals: readonly Goal[]): string {
  return writeTable(columns, goals.map(cellsOf))
}

function cellsOf(goal: Goal): Record<(typeof columns)[number], string> {
  const { baseline } = goal
  return {
    number: goal.number,
    short_name: goal.shortName,
    goal: goal.goal,
    reason: goal.reason,
    ability: goal.ability ?? '',
    units: goal.units.map((unit) => unit.code).join(' '),
    responsible: goal.responsible,
    measure: goal.measure,
    baseline: baseline.kind === 'known' ? baseline.value : '',
    baseline_date: baseline.kind === 'known' ? (baseline.on ?? '') : '',
    baseline_known: { known: 'yes', unknown: 'no', missing: '' }[baseline.kind],
    target: goal.target,
    deadline: goal.deadline ?? '',
    evidence_demanded: goal.evidenceDemanded,
    follow_up: goal.followUp.join(' '),
    support: goal.support,
  }
}
