import { describe, expect, it } from 'vitest'
import { type CycleState, cycleStates, nextState } from '../../../src/domain/cycles/cycle.ts'
import { proposedCycle } from '../../../src/domain/cycles/proposal.ts'
import { changeableDays, mayMove, type StepSituation } from '../../../src/domain/cycles/steps.ts'
import type { Goal } from '../../../src/domain/goals/goal.ts'
import { day } from '../../../src/domain/time.ts'

const whole: Goal = {
  number: '2027-01',
  shortName: 'Konti',
  goal: 'Enheden skal lukke konti.',
  reason: 'Fordi.',
  ability: 'prevent',
  units: [{ code: 'U01', target: null, deadline: null }],
  responsible: 'Enhedens ledelse',
  measure: 'Andel',
  baseline: { kind: 'unknown' },
  target: '95 %',
  deadline: day('2027-11-30'),
  evidenceDemanded: 'Opgørelse',
  followUp: [day('2027-06-15'), day('2027-11-30')],
  support: 'Skabelon',
}

const situation = (state: CycleState, more: Partial<StepSituation> = {}): StepSituation => ({
  state,
  today: day('2026-09-01'),
  collectionDeadline: day('2026-08-31'),
  assessedUnits: 2,
  unstaffed: [],
  awaitingReview: 0,
  goals: [whole],
  ...more,
})

describe('a cycle', () => {
  it('takes each step to the next one and to no other', () => {
    const taken = cycleStates.flatMap((from) =>
      cycleStates.filter((to) => mayMove(to, '', situation(from)).ok).map((to) => [from, to]),
    )
    expect(taken).toEqual(
      cycleStates.flatMap((from) => (nextState(from) === undefined ? [] : [[from, nextState(from)]])),
    )
  })

  it('asks nobody before every unit has its people, and names the units that lack some', () => {
    const units = [{ name: 'Sygehus C', lacks: ['unit_manager'] as const }]
    expect(mayMove('collection', '', situation('basis_locked', { unstaffed: units }))).toEqual({
      ok: false,
      refusal: { kind: 'unstaffed', units },
    })
    expect(mayMove('collection', '', situation('basis_locked', { assessedUnits: 0 }))).toEqual({
      ok: false,
      refusal: 'noUnits',
    })
  })

  it('asks for a reason where collection ends on or before its deadline, and not after', () => {
    const onDeadline = situation('collection', { today: day('2026-08-31') })
    expect(mayMove('review', ' ', onDeadline)).toEqual({ ok: false, refusal: 'reasonMissing' })
    expect(mayMove('review', 'Alle har svaret.', onDeadline).ok).toBe(true)
    expect(mayMove('review', '', situation('collection')).ok).toBe(true)
  })

  it('locks no result while an answer waits for review', () => {
    expect(mayMove('result_locked', '', situation('calibration', { awaitingReview: 3 }))).toEqual({
      ok: false,
      refusal: { kind: 'awaitingReview', answers: 3 },
    })
  })

  it('hears no goal without its demand for evidence (domain guide, case 20), and not no goals', () => {
    const lacking = { ...whole, evidenceDemanded: ' ' }
    expect(mayMove('hearing', '', situation('goals_draft', { goals: [whole, lacking] }))).toEqual({
      ok: false,
      refusal: { kind: 'goalsIncomplete', goals: [{ number: '2027-01', lacks: ['evidenceDemanded'] }] },
    })
    expect(mayMove('hearing', '', situation('goals_draft', { goals: [] }))).toEqual({
      ok: false,
      refusal: 'noGoals',
    })
  })

  it('keeps its counting date from the moment the basis is locked, and its deadlines from the end', () => {
    expect(cycleStates.filter((state) => changeableDays(state).counting)).toEqual(['planned'])
    expect(cycleStates.filter((state) => !changeableDays(state).deadlines)).toEqual(['closed'])
  })
})

describe('a new cycle is proposed', () => {
  it.each([
    ['2026-03-01', undefined, 2027, '2026-09-30'],
    ['2026-03-01', 2027, 2028, '2027-09-30'],
    ['2026-11-23', undefined, 2027, '2027-01-18'],
    ['2026-08-05', undefined, 2027, '2026-09-30'],
    ['2026-08-06', undefined, 2027, '2026-10-01'],
  ] as const)('on %s after %s for %s, counted on %s', (today, newest, year, countingDate) => {
    expect(proposedCycle(day(today), newest)).toEqual({ year, countingDate })
  })
})
