import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/domain/access/actor.ts'
import { type CycleState, cycleStates, nextState } from '../../../src/domain/cycles/cycle.ts'
import { proposedCycle } from '../../../src/domain/cycles/proposal.ts'
import { changeableSettings, wrongSetting } from '../../../src/domain/cycles/settings.ts'
import { mayMove as judge, kindOfStep, type StepSituation } from '../../../src/domain/cycles/steps.ts'
import type { Goal } from '../../../src/domain/goals/goal.ts'
import { id } from '../../../src/domain/ids.ts'
import { day, dayOf, type Instant } from '../../../src/domain/time.ts'

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

const actor = (role: 'lead' | 'officer'): Actor => ({
  kind: 'person',
  personId: id<'person'>(role),
  roles: [{ role, unitId: null }],
})
const mayMove = (
  to: CycleState,
  reason: string,
  where: StepSituation,
  role: 'lead' | 'officer' = 'officer',
) => judge(to, reason, where, actor(role))

const situation = (state: CycleState, more: Partial<StepSituation> = {}): StepSituation => ({
  state,
  year: 2026,
  today: day('2026-09-01'),
  collectionDeadline: day('2026-08-31'),
  assessedUnits: 2,
  unstaffed: [],
  awaitingReview: 0,
  blockingFindings: [],
  coverage: { answered: 8, applicable: 10 },
  minimumCoverage: 80,
  reports: ['frozen', 'approved'],
  openGoals: [],
  goals: [whole],
  hearingDeadline: day('2026-11-10'),
  unanswered: [],
  sealed: true,
  statement: 'given',
  ...more,
})

describe('a cycle', () => {
  it('takes each step to the next one and to no other', () => {
    const taken = cycleStates.flatMap((from) =>
      cycleStates
        .filter((to) => mayMove(to, to === 'sent_out' ? '26/1-3' : '', situation(from)).ok)
        .map((to) => [from, to]),
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

  it('begins calibration with nothing that waits, and locks no result over what contradicts itself', () => {
    const waiting = { ok: false, refusal: { kind: 'awaitingReview', answers: 1 } }
    expect(mayMove('calibration', '', situation('review', { awaitingReview: 1 }))).toEqual(waiting)
    const findings = [{ rule: 'complied_without_evidence' as const, answers: 2 }]
    const blocked = situation('calibration', { blockingFindings: findings })
    expect(mayMove('result_locked', 'Vi kender dem.', blocked)).toEqual({
      ok: false,
      refusal: { kind: 'blocked', findings },
    })
  })

  it.each([
    [8, 10, 80, true],
    [799, 1000, 80, false],
    [0, 0, 80, false],
    [0, 0, 0, true],
    [1, 1, 100, true],
  ] as const)(
    'locks with %i of %i answered where %i percent are demanded: %s',
    (answered, applicable, minimumCoverage, ok) => {
      const where = situation('calibration', { coverage: { answered, applicable }, minimumCoverage })
      expect(mayMove('result_locked', ' ', where)).toEqual(
        ok ? { ok, value: 'forward' } : { ok, refusal: 'waiverMissing' },
      )
      expect(mayMove('result_locked', 'To enheder flytter.', where).ok).toBe(true)
    },
  )

  it('is reopened by the lead alone, with a reason, until the goals are approved', () => {
    const open = ['result_locked', 'goals_draft', 'hearing', 'steering_group'] as const
    for (const state of open) {
      const where = situation(state)
      expect(mayMove('calibration', 'Fejl i tal.', where)).toEqual({ ok: false, refusal: 'onlyLead' })
      expect(mayMove('calibration', ' ', where, 'lead')).toEqual({ ok: false, refusal: 'reasonMissing' })
      expect(mayMove('calibration', 'Fejl i tal.', where, 'lead')).toEqual({ ok: true, value: 'reopening' })
    }
    for (const state of ['approved', 'sent_out', 'follow_up', 'closed'] as const)
      expect(mayMove('calibration', 'Fejl i tal.', situation(state), 'lead').ok).toBe(false)
  })

  it('goes back to the drafts when the steering group has returned the goals, and else not', () => {
    const returned = situation('steering_group', { reports: ['returned', 'frozen'] })
    expect(mayMove('goals_draft', '', returned)).toEqual({ ok: true, value: 'return' })
    expect(mayMove('goals_draft', '', situation('steering_group'))).toEqual({
      ok: false,
      refusal: 'notReturned',
    })
  })

  it('lays a frozen report before the steering group, and is approved by its decision', () => {
    const refusal = (to: CycleState, where: StepSituation) => {
      const may = mayMove(to, '', where)
      return may.ok ? undefined : may.refusal
    }
    expect(refusal('steering_group', situation('hearing', { reports: ['returned'] }))).toBe('nothingFrozen')
    expect(refusal('steering_group', situation('hearing', { sealed: false }))).toBe('frozenBeforeHearing')
    const unanswered = [{ unit: 'Sygehus A', goal: '2027-01' }]
    expect(refusal('steering_group', situation('hearing', { unanswered }))).toEqual({
      kind: 'unanswered',
      comments: unanswered,
    })
    for (const hearingDeadline of [null, day('2026-08-31')])
      expect(refusal('hearing', situation('goals_draft', { hearingDeadline }))).toBe('noHearingDeadline')
    expect(refusal('steering_group', situation('hearing', { statement: 'none' }))).toBe('noStatement')
    expect(mayMove('steering_group', '', situation('hearing', { statement: 'declined' })).ok).toBe(true)
    expect(refusal('approved', situation('steering_group', { reports: ['frozen'] }))).toBe('notApproved')
    const early = situation('sent_out', { today: day('2025-12-31') })
    expect(refusal('follow_up', early)).toEqual({ kind: 'yearAhead', from: '2026-01-01' })
    const openGoals = [{ number: '2026-02', lacks: ['year_end'] as const }]
    const open = situation('follow_up', { openGoals })
    expect(refusal('closed', open)).toEqual({ kind: 'goalsOpen', goals: openGoals })
    expect(refusal('sent_out', situation('approved'))).toBe('filingMissing')
  })

  it('walked by random events goes forward or back by a named way, and never back from what is approved', () => {
    const event = fc.record({
      to: fc.constantFrom(...cycleStates),
      reason: fc.constantFrom('', 'Fordi.'),
      role: fc.constantFrom('lead' as const, 'officer' as const),
      awaitingReview: fc.nat(1),
      answered: fc.nat(10),
      reports: fc.array(fc.constantFrom('frozen' as const, 'approved' as const, 'returned' as const)),
    })
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        let state: CycleState = 'planned'
        for (const { to, reason, role, answered, ...more } of events) {
          const where = situation(state, { ...more, coverage: { answered, applicable: 10 } })
          const may = mayMove(to, reason, where, role)
          if (!may.ok) continue
          const [from, reached] = [cycleStates.indexOf(state), cycleStates.indexOf(to)]
          expect(may.value).toBe(kindOfStep(state, to))
          if (may.value === 'forward') expect(reached).toBe(from + 1)
          else expect(from).toBeLessThan(cycleStates.indexOf('approved'))
          if (may.value === 'reopening') expect([role, reason]).toEqual(['lead', 'Fordi.'])
          state = to
        }
      }),
    )
  })

  it.each([
    ['2025-10-26T22:59:59.999Z', false],
    ['2025-10-26T23:00:00.000Z', true],
    ['2026-03-29T21:59:59.999Z', false],
    ['2026-03-29T22:00:00.000Z', true],
  ] as const)(
    'has a deadline that lasts until midnight in Denmark, also when the clocks change: %s',
    (now, over) => {
      const deadline = day(now.slice(0, 10))
      const where = situation('collection', { today: dayOf(now as Instant), collectionDeadline: deadline })
      expect(mayMove('review', '', where).ok).toBe(over)
    },
  )

  it.each([
    [{ approvalDeadline: day('2025-08-01') }, 'deadlinesReversed'],
    [{ approvalDeadline: day('2025-10-01') }, 'deadlineAfterCounting'],
    [{ followUpFirst: day('2025-12-31') }, 'followUpOutsideYear'],
    [{ followUpSecond: day('2026-06-15') }, 'followUpsReversed'],
    [{ followUpFirst: null, followUpSecond: null }, undefined],
  ] as const)('refuses settings that do not fit together: %j', (more, refusal) => {
    const settings = {
      countingDate: day('2025-09-30'),
      collectionDeadline: day('2025-08-31'),
      approvalDeadline: day('2025-09-15'),
      minimumCoverage: 80,
      hearingDeadline: day('2026-11-10'),
      followUpFirst: day('2026-06-15'),
      followUpSecond: day('2026-11-15'),
    }
    expect(wrongSetting(2026, { ...settings, ...more })).toBe(refusal)
  })

  it('keeps its counting date from the moment the basis is locked, and its deadlines from the end', () => {
    expect(cycleStates.filter((state) => changeableSettings(state).counting)).toEqual(['planned'])
    expect(cycleStates.filter((state) => !changeableSettings(state).deadlines)).toEqual(['closed'])
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
