import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { changeSettings } from '../../../src/actions/cycles/change-settings.ts'
import { moveCycle } from '../../../src/actions/cycles/move.ts'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { saveGoal } from '../../../src/actions/goals/save.ts'
import { closeAccount } from '../../../src/actions/people/close.ts'
import { grantRole } from '../../../src/actions/people/grant-role.ts'
import { done } from '../../../src/db/change.ts'
import { cycleOfYear, stepsOf } from '../../../src/db/queries/cycles.ts'
import { insertAnswer } from '../../../src/db/writes/answers.ts'
import type { CycleState } from '../../../src/domain/cycles/cycle.ts'
import { newDraft } from '../../../src/domain/goals/draft.ts'
import { type CycleId, id, type UnitId } from '../../../src/domain/ids.ts'
import { type Day, day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const scope = operatorScope('cycle.write')

eachEngine((engine) => {
  let region: SmallRegion
  let cycleId: CycleId
  beforeEach(async () => {
    region = await openSmallRegion(engine)
    const opened = await openCycle(region.test.changeAs(await region.actor('lead')), scope, {
      year: 2026,
      method: 'four-aspects',
      countingDate: day('2025-09-30'),
      collectionDeadline: day('2025-08-31'),
      approvalDeadline: day('2025-09-15'),
      state: 'planned',
    })
    if (!opened.ok) throw new Error(opened.refusal)
    cycleId = opened.value
  })
  afterEach(() => region.close())

  const cycle = async () => {
    const row = await cycleOfYear(region.test.house.store.reader, 2026)
    if (!row) throw new Error('No cycle')
    return row
  }
  const move = async (to: CycleState, reason = '', by = 'lead') =>
    moveCycle(region.test.changeAs(await region.actor(by)), scope, { cycleId, to, reason })
  const days = async (
    version: number,
    more: { countingDate?: Day; approvalDeadline?: Day; minimumCoverage?: number } = {},
  ) =>
    changeSettings(region.test.changeAs(await region.actor('officer')), scope, {
      cycleId,
      version,
      collectionDeadline: day('2025-09-05'),
      approvalDeadline: day('2025-09-20'),
      ...more,
    })
  const staff = async (unit: string, ...roles: readonly ('unit_coordinator' | 'unit_manager')[]) => {
    const scopes = { people: operatorScope('person.write'), units: operatorScope('unit.read') }
    const change = region.test.changeAs(await region.actor('admin'))
    const newcomer = region.people['newcomer']
    if (!newcomer) throw new Error('Nobody')
    for (const role of roles) {
      await grantRole(change, scopes, newcomer, { role, unit, from: null, to: null })
    }
  }

  describe('a cycle', () => {
    it('collects when every assessed unit has a coordinator and a manager who can sign in', async () => {
      await move('basis_locked')
      expect(await move('collection')).toEqual({
        ok: false,
        refusal: {
          kind: 'unstaffed',
          units: [{ name: 'Sygehus B', lacks: ['unit_coordinator', 'unit_manager'] }],
        },
      })
      await staff('U02', 'unit_coordinator')
      expect(await move('collection')).toMatchObject({
        refusal: { units: [{ name: 'Sygehus B', lacks: ['unit_manager'] }] },
      })
      await staff('U02', 'unit_manager')
      const change = region.test.changeAs(await region.actor('admin'))
      const manager = region.people['manager']
      if (manager) await closeAccount(change, operatorScope('person.write'), manager, true)
      expect(await move('collection')).toMatchObject({
        refusal: { units: [{ name: 'Sygehus A', lacks: ['unit_manager'] }] },
      })
      if (manager) await closeAccount(change, operatorScope('person.write'), manager, false)
      expect((await move('collection')).ok).toBe(true)
    })

    it('does not lock its result while an answer waits, and remembers who took each step and why', async () => {
      await staff('U02', 'unit_coordinator', 'unit_manager')
      await move('basis_locked')
      await move('collection')
      await region.test.changeAs({ kind: 'operator' })(async (write, moment) => {
        const none = { policy: null, implementation: null, automation: null, reporting: null }
        await insertAnswer(write, moment, {
          unitId: region.units['U01'] as UnitId,
          cycleId,
          kind: 'safeguard',
          subject: '5.1',
          content: { ...none, level: null, status: null, applicable: 0, reason: 'Findes ikke.' },
          state: 'approved',
          complete: true,
          by: null,
        })
        return done(undefined, { action: 'answers.imported', object: 'cycle', id: cycleId })
      })
      expect(await move('review')).toEqual({ ok: false, refusal: 'reasonMissing' })
      expect((await move('review', 'Alle er færdige.', 'officer')).ok).toBe(true)
      expect(await move('calibration')).toEqual({
        ok: false,
        refusal: { kind: 'awaitingReview', answers: 1 },
      })
      const taken = await stepsOf(region.test.house.store.reader, cycleId)
      expect(taken.map(({ state, reason, name }) => [state, reason, name])).toEqual([
        ['planned', '', 'Navn lead'],
        ['basis_locked', '', 'Navn lead'],
        ['collection', '', 'Navn lead'],
        ['review', 'Alle er færdige.', 'Navn officer'],
      ])
    })

    it('takes one step when two ask for it at the same moment, and never goes back', async () => {
      const both = await Promise.all([move('basis_locked'), move('basis_locked', '', 'officer')])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await move('planned')).toEqual({ ok: false, refusal: 'changedMeanwhile' })
      expect((await cycle()).state).toBe('basis_locked')
    })

    it('lets its days be changed by whoever saves first, and its counting date until the basis is locked', async () => {
      expect((await days(1, { countingDate: day('2025-10-01') })).ok).toBe(true)
      expect(await cycle()).toMatchObject({
        counting_date: '2025-10-01',
        collection_deadline: '2025-09-05',
        version: 2,
      })
      expect(await days(1)).toMatchObject({ refusal: { kind: 'overtaken', saved: { version: 2 } } })
      expect(await days(2, { approvalDeadline: day('2025-09-04') })).toEqual({
        ok: false,
        refusal: 'deadlinesReversed',
      })
      await move('basis_locked')
      expect(await days(3, { countingDate: day('2025-10-02') })).toEqual({
        ok: false,
        refusal: 'basisLocked',
      })
      expect((await days(3)).ok).toBe(true)
    })

    it('hears its goals when there are some, and each of them is whole', async () => {
      await region.test.house.store.db.updateTable('cycle').set({ state: 'goals_draft' }).execute()
      expect(await move('hearing')).toEqual({ ok: false, refusal: 'noGoals' })
      await saveGoal(region.test.changeAs(await region.actor('lead')), operatorScope('goal.write'), {
        cycleId,
        existing: undefined,
        draft: { ...newDraft(2026, []), goal: 'Enheden skal lukke konti.' },
        continuesId: null,
      })
      expect(await move('hearing')).toMatchObject({
        ok: false,
        refusal: { kind: 'goalsIncomplete', goals: [{ number: '2026-01' }] },
      })
    })

    it('is reopened by the lead with a reason, which replaces every report made from it and stays in its history', async () => {
      const { db, reader } = region.test.house.store
      await db.updateTable('cycle').set({ state: 'hearing' }).execute()
      const frozen_at = region.test.clock.now()
      const report = { kind: 'annual-goals', cycle_id: cycleId, classification: 'internal' } as const
      const data = { snapshot: '{}', snapshot_sha256: '', frozen_by: null, frozen_at }
      await db
        .insertInto('report')
        .values(
          (['returned', 'frozen'] as const).map((state, index) => ({
            ...report,
            ...data,
            state,
            id: id<'report'>(`report-${index}`),
            version_label: `1.${index}`,
          })),
        )
        .execute()
      expect(await move('calibration', 'Fejl i svar.', 'officer')).toEqual({ ok: false, refusal: 'onlyLead' })
      expect(await move('calibration')).toEqual({ ok: false, refusal: 'reasonMissing' })
      expect((await move('calibration', ' Fejl i svar. ')).ok).toBe(true)
      const states = await db.selectFrom('report').select('state').execute()
      expect(states.map(({ state }) => state)).toEqual(['replaced', 'replaced'])
      expect((await stepsOf(reader, cycleId)).at(-1)).toMatchObject({
        state: 'calibration',
        reason: 'Fejl i svar.',
        name: 'Navn lead',
      })
      expect((await region.trail()).at(-1)).toEqual({
        action: 'cycle.reopened',
        detail: '{"from":"hearing","reports_replaced":2,"to":"calibration","year":2026}',
      })
    })

    it('is locked below its minimum coverage only with a reason', async () => {
      await region.test.house.store.db.updateTable('cycle').set({ state: 'calibration' }).execute()
      expect(await move('result_locked')).toEqual({ ok: false, refusal: 'waiverMissing' })
      expect((await days((await cycle()).version, { minimumCoverage: 0 })).ok).toBe(true)
      expect((await move('result_locked')).ok).toBe(true)
      expect(await days((await cycle()).version, { minimumCoverage: 50 })).toEqual({
        ok: false,
        refusal: 'resultLocked',
      })
    })

    it('has no deadlines left to change when it is closed', async () => {
      await region.test.house.store.db.updateTable('cycle').set({ state: 'closed' }).execute()
      expect(await days(1)).toEqual({ ok: false, refusal: 'closed' })
      expect(await move('planned')).toEqual({ ok: false, refusal: 'changedMeanwhile' })
    })
  })
})
