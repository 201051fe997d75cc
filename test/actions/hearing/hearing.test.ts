import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { saveGoal } from '../../../src/actions/goals/save.ts'
import { answerComment } from '../../../src/actions/hearing/answer.ts'
import { commentOnGoals, haveNoComments } from '../../../src/actions/hearing/comment.ts'
import { collectSnapshot } from '../../../src/actions/reports/collect.ts'
import { draftFacts } from '../../../src/actions/reports/order.ts'
import { cycleOfYear } from '../../../src/db/queries/cycles.ts'
import { commentsInHearing, commentsOfUnit, goalsInHearing } from '../../../src/db/queries/hearing.ts'
import { unitWithCode } from '../../../src/db/queries/units.ts'
import { type UnitInScope, within } from '../../../src/domain/access/scope.ts'
import type { HearingOutcome } from '../../../src/domain/hearing/hearing.ts'
import { type CycleId, type Id, id } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'
import { wholeGoal } from '../goals/whole-goal.ts'

const scope = operatorScope('hearing.answer')

eachEngine((engine) => {
  let region: SmallRegion
  let cycleId: CycleId
  let unit: UnitInScope<'hearing.comment'>
  let other: UnitInScope<'hearing.comment'>
  beforeEach(async () => {
    region = await openSmallRegion(engine)
    const operator = region.test.changeAs({ kind: 'operator' })
    const opened = await openCycle(operator, operatorScope('cycle.write'), {
      year: 2027,
      method: 'four-aspects',
      countingDate: day('2026-09-30'),
      collectionDeadline: day('2026-09-01'),
      approvalDeadline: day('2026-09-15'),
      state: 'hearing',
    })
    if (!opened.ok) throw new Error(opened.refusal)
    cycleId = opened.value
    const units = [{ code: 'U01', target: '80 %', deadline: null }]
    const draft = wholeGoal('2027-01', { units })
    await saveGoal(operator, operatorScope('goal.write'), {
      cycleId,
      existing: undefined,
      continuesId: null,
      draft,
    })
    ;[unit, other] = [await reach('U01'), await reach('U02')]
  })
  afterEach(() => region.close())

  const reader = () => region.test.house.store.reader
  async function reach(code: string) {
    const row = await unitWithCode(reader(), code)
    const found = row && within(operatorScope('hearing.comment'), row)
    if (!found) throw new Error(code)
    return found
  }
  async function as(name: string) {
    region.test.clock.moveBy(1000)
    return region.test.changeAs(await region.actor(name))
  }
  const comment = async (text: string, goal: string | null = '2027-01') =>
    commentOnGoals(await as('coordinator'), unit, { cycleId, goal, text })
  const answer = async (commentId: Id<'hearing_comment'>, outcome: HearingOutcome, text: string) =>
    answerComment(await as('officer'), scope, { cycleId, commentId, outcome, text })
  async function commented(text: string): Promise<Id<'hearing_comment'>> {
    const written = await comment(text)
    if (!written.ok) throw new Error(written.refusal)
    return written.value
  }

  it('shows a unit the draft goals with its own target, and whether they bind it', async () => {
    expect(await goalsInHearing(reader(), unit, cycleId)).toMatchObject([
      { number: '2027-01', target: '80 %', bindsUnit: true },
    ])
    expect(await goalsInHearing(reader(), other, cycleId)).toMatchObject([
      { number: '2027-01', target: '95 %', bindsUnit: false },
    ])
  })

  it('keeps a comment with its role and the goal as it read, for its unit and the central team alone', async () => {
    await commented('For kort frist.')
    expect(await comment('Og det hele.', null)).toMatchObject({ ok: true })
    expect(await comment('Hvad?', '2027-09')).toEqual({ ok: false, refusal: 'unknownGoal' })
    const own = await commentsOfUnit(reader(), unit, cycleId)
    expect(own).toMatchObject([
      { goal: '2027-01', goalText: wholeGoal().goal, role: 'unit_coordinator', unit: 'Sygehus A' },
      { goal: null, goalText: '', text: 'Og det hele.' },
    ])
    expect(await commentsOfUnit(reader(), other, cycleId)).toEqual([])
    expect(await commentsInHearing(reader(), scope, cycleId)).toEqual(own)
    expect(await haveNoComments(await as('coordinator'), unit, cycleId)).toEqual({
      ok: false,
      refusal: 'alreadyHeard',
    })
  })

  it('answers a comment, lets the last answer hold, and puts both into the frozen goals word for word', async () => {
    const id = await commented('KANARIE-bemærkning\n\nmed to afsnit.')
    await haveNoComments(await as('manager'), other, cycleId)
    await answer(id, 'agreed', 'KANARIE-første')
    expect((await answer(id, 'partly', 'KANARIE-svar')).ok).toBe(true)
    const cycle = await cycleOfYear(reader(), 2027)
    if (!cycle) throw new Error('No cycle')
    const now = region.test.clock.now()
    const { hearing } = await collectSnapshot(reader(), operatorScope('report.preview'), cycle, {
      facts: draftFacts,
      status: 'draft',
      now,
    })
    expect(hearing?.comments).toMatchObject([
      {
        unit: 'Sygehus A',
        role: 'unit_coordinator',
        goal: { number: '2027-01', text: wholeGoal().goal },
        text: 'KANARIE-bemærkning\n\nmed to afsnit.',
        answer: { outcome: 'partly', text: 'KANARIE-svar', role: 'officer' },
      },
    ])
    expect(hearing?.units.map(({ comments, none }) => [comments, none])).toContainEqual([0, true])
    const change = region.test.house.store.db.updateTable('hearing_comment').set({ text: 'Rettet' })
    await expect(change.execute()).rejects.toThrow('append-only')
  })

  it('refuses once the goals are no longer heard, and what is not there', async () => {
    const commentId = await commented('For kort frist.')
    expect(await answer(id<'hearing_comment'>('nothing'), 'agreed', 'Ja')).toEqual({
      ok: false,
      refusal: 'missing',
    })
    await region.test.house.store.db.updateTable('cycle').set({ state: 'approved' }).execute()
    expect(await comment('Mere.')).toEqual({ ok: false, refusal: 'notOpen' })
    expect(await answer(commentId, 'agreed', 'Ja')).toEqual({ ok: false, refusal: 'notOpen' })
  })
})
