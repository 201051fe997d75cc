import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { removeGoal } from '../../../src/actions/goals/remove.ts'
import { type SavedGoal, saveGoal } from '../../../src/actions/goals/save.ts'
import { recordGoalStatus, recordUnitGoalStatus } from '../../../src/actions/goals/status.ts'
import { cycleOfYear } from '../../../src/db/queries/cycles.ts'
import { goalsOfCycle, goalsOfUnit, statusesOfUnit, statusesOfYear } from '../../../src/db/queries/goals.ts'
import { unitWithCode } from '../../../src/db/queries/units.ts'
import { scopeFor, within } from '../../../src/domain/access/scope.ts'
import { type GoalDraft, goalOf, newDraft } from '../../../src/domain/goals/draft.ts'
import { missingFields } from '../../../src/domain/goals/goal.ts'
import type { CycleId, GoalId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'
import { wholeGoal } from './whole-goal.ts'

const scope = operatorScope('goal.write')

eachEngine((engine) => {
  let region: SmallRegion
  let cycleId: CycleId
  beforeEach(async () => {
    region = await openSmallRegion(engine)
    cycleId = await open(2027)
  })
  afterEach(() => region.close())

  const db = () => region.test.house.store.db
  async function open(year: number): Promise<CycleId> {
    const opened = await openCycle(region.test.changeAs({ kind: 'operator' }), operatorScope('cycle.write'), {
      year,
      method: 'four-aspects',
      countingDate: day(`${year - 1}-09-30`),
      collectionDeadline: day(`${year - 1}-09-01`),
      approvalDeadline: day(`${year - 1}-09-15`),
      state: 'goals_draft',
    })
    if (!opened.ok) throw new Error(opened.refusal)
    return opened.value
  }
  const save = async (draft: GoalDraft, more: Partial<SavedGoal> = {}) =>
    saveGoal(region.test.changeAs(await region.actor('officer')), scope, {
      cycleId,
      existing: undefined,
      continuesId: null,
      draft,
      ...more,
    })
  const saved = async (draft: GoalDraft, more: Partial<SavedGoal> = {}): Promise<GoalId> => {
    const result = await save(draft, more)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value
  }
  const adopt = (goal: GoalId) =>
    db().updateTable('goal').set({ state: 'adopted' }).where('id', '=', goal).execute()
  const kept = () => goalsOfCycle(region.test.house.store.reader, scope, cycleId)
  const unit = async (code: string, who: string) => {
    const reach = scopeFor(await region.actor(who), 'goal.status.write')
    const row = await unitWithCode(region.test.house.store.reader, code)
    return reach && row ? within(reach, row) : undefined
  }

  it('keeps a goal that lacks nearly everything, and says what it lacks', async () => {
    await saved(newDraft(2027, []))
    const [goal] = await kept()
    expect(goal).toMatchObject({ state: 'draft', version: 1 })
    expect(goal && missingFields(goalOf(goal.draft))).toHaveLength(12)
    expect(await region.trail()).toContainEqual(expect.objectContaining({ action: 'goal.saved' }))
  })

  it('keeps every field as it was typed, with what is special for a unit', async () => {
    const draft = wholeGoal('2027-01', {
      units: [
        { code: 'U01', target: null, deadline: null },
        { code: 'U02', target: '80 %', deadline: day('2027-10-01') },
      ],
    })
    await saved(draft)
    expect((await kept())[0]?.draft).toEqual(draft)
  })

  it('refuses what contradicts itself, a number in use, and a unit that cannot be bound', async () => {
    await saved(wholeGoal())
    expect(await save(wholeGoal())).toMatchObject({ refusal: 'numberTaken' })
    expect(await save(wholeGoal('2026-01'))).toMatchObject({
      refusal: { kind: 'faults', faults: { number: 'otherYear' } },
    })
    const units = [{ code: 'NO', target: null, deadline: null }]
    expect(await save(wholeGoal('2027-02', { units }))).toMatchObject({ refusal: 'unknownUnit' })
    const root = [{ code: 'R', target: null, deadline: null }]
    expect(await save(wholeGoal('2027-02', { units: root }))).toMatchObject({ refusal: 'unknownUnit' })
    expect(await kept()).toHaveLength(1)
  })

  it('lets one of two win, and tells the other', async () => {
    const id = await saved(wholeGoal())
    await saved(wholeGoal('2027-01', { target: '96 %' }), { existing: { id, version: 1 } })
    const second = await save(wholeGoal('2027-01', { target: '97 %' }), { existing: { id, version: 1 } })
    expect(second).toMatchObject({ refusal: 'changedMeanwhile' })
    expect((await kept())[0]).toMatchObject({ version: 2, draft: { target: '96 %' } })
  })

  it('carries on only what was adopted the year before', async () => {
    const before = await open(2026)
    const old = await saved(wholeGoal('2026-01'), { cycleId: before })
    expect(await save(wholeGoal(), { continuesId: old })).toMatchObject({ refusal: 'unknownPredecessor' })
    await adopt(old)
    await saved(wholeGoal(), { continuesId: old })
    expect((await kept())[0]?.continuesId).toBe(old)
  })

  it('removes a draft with a trace, and only at the version that was read', async () => {
    const id = await saved(wholeGoal())
    const remove = async (version: number) =>
      removeGoal(region.test.changeAs(await region.actor('officer')), scope, { cycleId, goalId: id, version })
    expect(await remove(2)).toMatchObject({ refusal: 'changedMeanwhile' })
    expect(await remove(1)).toEqual({ ok: true, value: '2027-01' })
    expect(await remove(1)).toMatchObject({ refusal: 'missing' })
    expect((await region.trail()).at(-1)).toMatchObject({ action: 'goal.removed' })
  })

  it('neither changes nor removes what the steering group has adopted', async () => {
    const id = await saved(wholeGoal())
    await adopt(id)
    expect(await save(wholeGoal(), { existing: { id, version: 1 } })).toMatchObject({ refusal: 'adopted' })
    const change = region.test.changeAs(await region.actor('officer'))
    expect(await removeGoal(change, scope, { cycleId, goalId: id, version: 1 })).toMatchObject({
      refusal: 'adopted',
    })
  })

  it('adds a status to a goal as a whole and to one of a unit, and changes none', async () => {
    const id = await saved(wholeGoal())
    const change = region.test.changeAs(await region.actor('officer'))
    const status = { outcome: 'reached', value: '95 %', comment: '', on: day('2025-08-01') } as const
    expect(await recordGoalStatus(change, scope, { cycleId, goalId: id, status })).toMatchObject({
      refusal: 'notAdopted',
    })
    await adopt(id)
    expect((await recordGoalStatus(change, scope, { cycleId, goalId: id, status })).ok).toBe(true)
    const own = await unit('U01', 'coordinator')
    if (!own) throw new Error('U01 is out of reach')
    const missed = { ...status, outcome: 'not_reached', comment: 'Systemet mangler' } as const
    expect((await recordUnitGoalStatus(change, own, { cycleId, goalId: id, status: missed })).ok).toBe(true)
    const reader = region.test.house.store.reader
    expect(await statusesOfUnit(reader, own, cycleId)).toMatchObject([{ outcome: 'not_reached' }])
    const all = await statusesOfYear(reader, scope, 2027)
    expect(all.map(({ unitId }) => unitId).sort()).toEqual([null, own.id].sort())
  })

  it('shows a unit the adopted goals that bind it, and takes its status on no other', async () => {
    const both = await saved(wholeGoal())
    const other = await saved(
      wholeGoal('2027-02', { units: [{ code: 'U02', target: 'Andres', deadline: null }] }),
    )
    await saved(wholeGoal('2027-03'))
    await adopt(both)
    await adopt(other)
    const own = await unit('U01', 'coordinator')
    if (!own) throw new Error('U01 is out of reach')
    expect(await unit('U02', 'coordinator')).toBeUndefined()
    const seen = await goalsOfUnit(region.test.house.store.reader, own, cycleId)
    expect(seen.map(({ draft }) => draft.number)).toEqual(['2027-01'])
    expect(seen[0]?.draft.units.map(({ code }) => code)).toEqual(['U01'])
    const status = { outcome: 'reached', value: '', comment: '', on: day('2025-08-01') } as const
    const change = region.test.changeAs(await region.actor('coordinator'))
    expect(await recordUnitGoalStatus(change, own, { cycleId, goalId: other, status })).toMatchObject({
      refusal: 'missing',
    })
  })

  it('opens nothing in a cycle that is closed', async () => {
    const id = await saved(wholeGoal())
    await db().updateTable('cycle').set({ state: 'closed' }).where('id', '=', cycleId).execute()
    expect(await save(wholeGoal(), { existing: { id, version: 1 } })).toMatchObject({
      refusal: 'cycleClosed',
    })
    expect(await cycleOfYear(region.test.house.store.reader, 2027)).toMatchObject({ state: 'closed' })
  })
})
