import { paths } from '../../../src/paths.ts'
import type { World } from '../../house/support/world.ts'

export const cycle = 2026
export const u01 = { unit: 'U01', cycle }
export const control = (number: number, edit?: string, at: { unit: string; cycle: number } = u01) =>
  paths.unitControl.to({ ...at, control: number }, { edit })
export const answer = (safeguard: string) => paths.safeguardAnswer.to({ ...u01, safeguard })
export const guideline = (id: string, edit?: string, request?: string) =>
  paths.unitGuideline.to({ ...u01, guideline: id }, { edit, request })
export const requirement = (id: string) => paths.requirementAnswer.to({ ...u01, requirement: id })

export const levels = { policy: '3', implementation: '2', automation: '2', reporting: '1' }
export const save = { name: 'do', value: 'save' }
export const reason = 'Konti bliver lukket af et fast job hver nat.'

/** What is kept of U01 on a subject. */
export async function stateOf(world: World, subject: string, year = cycle) {
  return world.test.house.store.db
    .selectFrom('answer')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .select(['answer.id', 'answer.state', 'answer.complete', 'answer.version', 'answer.reason'])
    .select(['answer.policy', 'answer.applicable', 'answer.status'])
    .where('unit.code', '=', 'U01')
    .where('cycle.year', '=', year)
    .where('answer.subject', '=', subject)
    .executeTakeFirst()
}
