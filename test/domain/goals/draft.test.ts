import { expect, it } from 'vitest'
import { draftOf, faultsOf, type GoalDraft, goalOf, newDraft } from '../../../src/domain/goals/draft.ts'
import { missingFields } from '../../../src/domain/goals/goal.ts'
import { mayEditGoal, mayGiveStatus } from '../../../src/domain/goals/rules.ts'
import { day } from '../../../src/domain/time.ts'

const draft = (changes: Partial<GoalDraft> = {}): GoalDraft => ({ ...newDraft(2027, []), ...changes })

it('proposes the number after the highest in use, and none when all are used', () => {
  expect(newDraft(2027, ['2027-01', '2027-04', '2026-09']).number).toBe('2027-05')
  expect(newDraft(2027, ['2027-99']).number).toBe('')
})

it('tells an unknown baseline from one that nobody has written', () => {
  expect(goalOf(draft({ baselineUnknown: true })).baseline).toEqual({ kind: 'unknown' })
  expect(goalOf(draft()).baseline).toEqual({ kind: 'missing' })
  expect(missingFields(goalOf(draft({ baselineUnknown: true })))).not.toContain('baseline')
})

it('makes the same draft from the goal it says', () => {
  const full = draft({
    shortName: 'Adgang',
    units: [{ code: 'U01', target: '80 %', deadline: day('2027-10-01') }],
    baseline: '61 %',
    baselineDate: day('2026-09-30'),
    followUpFirst: day('2027-06-15'),
    followUpSecond: day('2027-11-30'),
  })
  expect(draftOf(goalOf(full))).toEqual(full)
})

it('lets a draft lack everything but its number', () => {
  expect(faultsOf(draft(), 2027)).toEqual({})
  expect(faultsOf(draft({ number: '' }), 2027)).toEqual({ number: 'badNumber' })
})

it('names what contradicts itself, field by field', () => {
  const faulty = draft({
    number: '2026-01',
    shortName: 'Alt for langt navn',
    baseline: '61 %',
    baselineUnknown: true,
    followUpFirst: day('2027-11-30'),
    followUpSecond: day('2027-06-15'),
  })
  expect(faultsOf(faulty, 2027)).toEqual({
    number: 'otherYear',
    shortName: 'shortNameLong',
    baseline: 'baselineContradicts',
    followUpSecond: 'followUpReversed',
  })
  expect(faultsOf(draft({ number: '2027-3' }), 2027)).toEqual({ number: 'badNumber' })
})

it('keeps what the steering group has adopted', () => {
  expect(mayEditGoal('draft', 'hearing').ok).toBe(true)
  expect(mayEditGoal('adopted', 'goals_draft')).toMatchObject({ refusal: 'adopted' })
  expect(mayEditGoal('draft', 'closed')).toMatchObject({ refusal: 'cycleClosed' })
})

it('takes a status on what was adopted, for a day that has come, with a reason for what was missed', () => {
  const status = { outcome: 'not_reached', value: '', comment: 'Mangler', on: day('2027-06-15') } as const
  const today = day('2027-06-15')
  expect(mayGiveStatus('adopted', 'follow_up', status, today).ok).toBe(true)
  expect(mayGiveStatus('draft', 'follow_up', status, today)).toMatchObject({ refusal: 'notAdopted' })
  expect(mayGiveStatus('adopted', 'closed', status, today)).toMatchObject({ refusal: 'cycleClosed' })
  expect(mayGiveStatus('adopted', 'follow_up', status, day('2027-06-14'))).toMatchObject({
    refusal: 'dayAhead',
  })
  const over = { ...status, outcome: 'reached' } as const
  expect(mayGiveStatus('lapsed', 'follow_up', over, today)).toMatchObject({ refusal: 'lapsed' })
  const silent = { ...status, comment: '  ' }
  expect(mayGiveStatus('adopted', 'follow_up', silent, today)).toMatchObject({ refusal: 'commentMissing' })
  expect(mayGiveStatus('adopted', 'follow_up', { ...silent, outcome: 'reached' }, today).ok).toBe(true)
})
