import { describe, expect, it } from 'vitest'
import {
  type FindingDraft,
  type FindingState,
  findingStates,
  isPastSupport,
  nextCode,
  readUnmet,
  standingOf,
} from '../../../src/domain/findings/finding.ts'
import {
  assessmentFaults,
  decisionFaults,
  type GivenDecision,
  mayCarryOut,
  mayDecide,
  mayWithdraw,
  outcomesIn,
  stateAfter,
  stateAfterSave,
  submissionFaults,
} from '../../../src/domain/findings/rules.ts'
import { id } from '../../../src/domain/ids.ts'
import { addDays, day, type Instant } from '../../../src/domain/time.ts'

const today = day('2025-08-20')
const whole: FindingDraft = {
  system: 'Laboratoriets database',
  area: 'Diagnostik',
  task: 'Svar på prøver',
  maintenance: 'local',
  endOfSupport: day('2024-12-31'),
  unmet: ['GL-12-K2'],
  deviation: 'Systemet får ingen opdateringer.',
  risk: 'Svar kan blive forsinket.',
  handling: 'replace',
  plan: 'Skiftes med det fælles system.',
  owner: 'Laboratoriets leder',
  deadline: day('2026-03-31'),
}
const bare: FindingDraft = {
  ...whole,
  area: '',
  task: '',
  maintenance: null,
  endOfSupport: null,
  unmet: [],
  deviation: '',
  risk: '',
  handling: null,
  plan: '',
  owner: '',
  deadline: null,
}

describe('a submission', () => {
  it('names handling, owner and deadline, each where it lacks', () => {
    expect(submissionFaults(whole, today)).toEqual({})
    for (const field of ['handling', 'owner', 'deadline'] as const)
      expect(submissionFaults({ ...whole, [field]: bare[field] }, today)).toEqual({ [field]: 'missing' })
    expect(Object.keys(submissionFaults(bare, today)).toSorted()).toEqual(
      ['area', 'deadline', 'handling', 'owner', 'risk', 'unmet'].toSorted(),
    )
  })

  it('wants a deadline that has not passed', () => {
    expect(submissionFaults({ ...whole, deadline: today }, today)).toEqual({})
    expect(submissionFaults({ ...whole, deadline: addDays(today, -1) }, today)).toEqual({
      deadline: 'deadlinePassed',
    })
  })

  it('is not what an assessment is', () => {
    expect(assessmentFaults({ ...whole, handling: null, owner: '', deadline: null })).toEqual({})
    expect(assessmentFaults(bare)).toEqual({ area: 'missing', unmet: 'missing', risk: 'missing' })
  })
})

describe('an assessment', () => {
  it('holds while what was assessed stands, whatever is proposed', () => {
    const before = { ...whole, state: 'assessed' as const }
    expect(stateAfterSave(before, { ...whole, owner: 'En anden', plan: '', deadline: null })).toEqual({
      ok: true,
      value: 'assessed',
    })
    for (const changed of [{ risk: 'Ny' }, { unmet: [] }, { endOfSupport: null }, { system: 'Nyt' }])
      expect(stateAfterSave(before, { ...whole, ...changed })).toEqual({ ok: true, value: 'registered' })
  })

  it.each(findingStates.slice(2))('leaves what is %s as it was read', (state) => {
    expect(stateAfterSave({ ...whole, state }, whole)).toEqual({ ok: false, refusal: 'notOpen' })
  })
})

describe('a decision', () => {
  const given = (outcome: GivenDecision['outcome'], more: Partial<GivenDecision> = {}): GivenDecision => ({
    outcome,
    decidedBy: 'Styregruppen',
    on: today,
    reference: '25/1',
    until: null,
    note: '',
    ...more,
  })

  it('leads through the states of the register and no others', () => {
    const steps = findingStates.map((state) => [state, outcomesIn(state).map((one) => stateAfter[one])])
    expect(Object.fromEntries(steps)).toEqual({
      registered: [],
      assessed: [],
      proposed: ['decided', 'assessed'],
      decided: ['accepted', 'assessed'],
      carried_out: [],
      accepted: ['accepted', 'assessed'],
    })
  })

  it('has a reference where it is taken, and a reason where it sends back', () => {
    expect(decisionFaults(given('approved'), 'proposed', today)).toEqual({})
    expect(decisionFaults(given('approved', { reference: '' }), 'proposed', today)).toEqual({
      reference: 'missing',
    })
    expect(decisionFaults(given('returned', { reference: '' }), 'proposed', today)).toEqual({
      note: 'missing',
    })
    expect(decisionFaults(given('approved', { on: addDays(today, 1) }), 'proposed', today)).toEqual({
      on: 'dayAhead',
    })
    expect(decisionFaults(given('approved'), 'decided', today)).toEqual({ outcome: 'outcomeNotNow' })
  })

  it.each([
    [null, 'missing'],
    [today, 'untilNotAhead'],
    [day('2026-08-20'), 'untilTooFar'],
    [day('2026-08-19'), undefined],
  ] as const)('accepts a risk until %s: %s', (until, fault) => {
    expect(decisionFaults(given('accepted', { until }), 'decided', today).until).toBe(fault)
  })

  it('is for somebody else than who proposed it, and not for whoever works in the unit', () => {
    const waiting = {
      state: 'proposed' as FindingState,
      unitId: id<'unit'>('u1'),
      submittedBy: id<'person'>('p'),
    }
    const as = (person: string, role?: 'unit_manager' | 'system_owner', unit = 'u1') => ({
      kind: 'person' as const,
      personId: id<'person'>(person),
      roles: role ? [{ role, unitId: id<'unit'>(unit) }] : [],
    })
    expect(mayDecide(waiting, as('p'))).toEqual({ ok: false, refusal: 'ownProposal' })
    expect(mayDecide(waiting, as('q', 'unit_manager'))).toEqual({ ok: false, refusal: 'ownUnit' })
    expect(mayDecide(waiting, as('q', 'system_owner'))).toEqual({ ok: false, refusal: 'ownUnit' })
    expect(mayDecide(waiting, as('q', 'system_owner', 'u2')).ok).toBe(true)
    expect(mayDecide({ ...waiting, state: 'assessed' }, as('q'))).toEqual({
      ok: false,
      refusal: 'notProposed',
    })
  })
})

describe('a finding on a day', () => {
  it('is overdue and its acceptance ends by the calendar alone', () => {
    const decided = { state: 'decided', deadline: today, acceptedUntil: null, withdrawnAt: null } as const
    expect([today, addDays(today, 1)].map((on) => standingOf(decided, on))).toEqual(['decided', 'overdue'])
    const accepted = {
      ...decided,
      state: 'accepted',
      deadline: day('2025-01-01'),
      acceptedUntil: today,
    } as const
    expect([today, addDays(today, 1)].map((on) => standingOf(accepted, on))).toEqual([
      'accepted',
      'acceptance_ended',
    ])
  })

  it('is withdrawn in whatever state it stood, by who writes, and once assessed by who assesses alone', () => {
    const gone = { deadline: null, acceptedUntil: null, withdrawnAt: '2025-08-01T08:00:00.000Z' as Instant }
    for (const state of findingStates) expect(standingOf({ ...gone, state }, today)).toBe('withdrawn')
    expect(mayWithdraw('registered', false).ok).toBe(true)
    expect(mayWithdraw('assessed', true).ok).toBe(true)
    expect(mayWithdraw('assessed', false)).toEqual({ ok: false, refusal: 'assessedCentrally' })
    for (const state of ['proposed', 'decided', 'accepted', 'carried_out'] as const)
      expect(mayWithdraw(state, true)).toEqual({ ok: false, refusal: 'notWithdrawable' })
  })

  it('has support on its last day, and no longer on the next', () => {
    expect([today, addDays(today, 1)].map((on) => isPastSupport({ endOfSupport: today }, on))).toEqual([
      false,
      true,
    ])
    expect(isPastSupport({ endOfSupport: null }, today)).toBe(false)
  })

  it('is carried out once it is decided, and not ahead of time', () => {
    const allowed = findingStates.filter((state) => mayCarryOut(state, today, today).ok)
    expect(allowed).toEqual(['decided', 'accepted'])
    expect(mayCarryOut('decided', addDays(today, 1), today)).toEqual({ ok: false, refusal: 'dayAhead' })
  })
})

it('reads keys as people type them, and tells apart what is none', () => {
  expect(readUnmet('GL-12-K2, GL-15;\nGL-12-K2 gl-1')).toEqual({
    keys: ['GL-12-K2', 'GL-15'],
    unknown: ['gl-1'],
  })
})

it('gives no code twice', () => {
  expect([nextCode([]), nextCode(['S009', 'LAB-4', 'S1', 'S099'])]).toEqual(['S001', 'S100'])
})
