import { expect, it } from 'vitest'
import { goalOf, newDraft } from '../../../src/domain/goals/draft.ts'
import { id } from '../../../src/domain/ids.ts'
import { isDraft } from '../../../src/domain/reports/annual-goals.ts'
import { lastYearOf } from '../../../src/domain/reports/last-year.ts'
import {
  documentStatus,
  issued,
  mayFreeze,
  mayRecordDecision,
  nextVersion,
  stateAfter,
} from '../../../src/domain/reports/rules.ts'
import { day } from '../../../src/domain/time.ts'
import { annualGoalsSnapshot } from '../../support/annual-goals.ts'

const { goals } = annualGoalsSnapshot()
const ready = {
  version: '1.0',
  used: ['0.9'],
  goals,
  hasStatement: true,
  unanswered: [],
  cycle: 'steering_group',
  provisionalSaid: false,
} as const

it('counts versions up from the highest', () => {
  expect(nextVersion([])).toBe('1.0')
  expect(nextVersion(['0.9'])).toBe('0.10')
  expect(nextVersion(['1.2', '1.10', '0.9'])).toBe('1.11')
  expect(nextVersion(['1.99'])).toBe('2.0')
})

it('freezes whole goals under a higher version', () => {
  expect(mayFreeze(ready).ok).toBe(true)
  for (const version of ['1', '1.0.0', '01.0', 'v1.0', '1,0', '']) {
    expect(mayFreeze({ ...ready, version })).toMatchObject({ refusal: 'versionShape' })
  }
  expect(mayFreeze({ ...ready, used: ['1.0'] })).toMatchObject({ refusal: 'versionNotHigher' })
  expect(mayFreeze({ ...ready, goals: [] })).toMatchObject({ refusal: 'noGoals' })
})

it('names the goals that are not whole', () => {
  const unfinished = goalOf({ ...newDraft(2027, []), evidenceDemanded: '' })
  const refused = mayFreeze({ ...ready, goals: [...goals, unfinished] })
  expect(refused).toMatchObject({
    refusal: {
      kind: 'unfinished',
      goals: [{ number: '2027-01', lacks: expect.arrayContaining(['evidenceDemanded']) }],
    },
  })
})

it('names the comments of the hearing that lack an answer, unless the figures are provisional', () => {
  const unanswered = [{ unit: 'Sygehus A', goal: null }]
  const refused = mayFreeze({ ...ready, unanswered })
  expect(refused).toMatchObject({ refusal: { kind: 'unanswered', comments: unanswered } })
  expect(mayFreeze({ ...ready, cycle: 'calibration', provisionalSaid: true, unanswered }).ok).toBe(true)
})

it('waits for the data protection officer once the goals are heard, and not before', () => {
  for (const cycle of ['hearing', 'steering_group'] as const)
    expect(mayFreeze({ ...ready, cycle, hasStatement: false })).toMatchObject({ refusal: 'noStatement' })
  expect(mayFreeze({ ...ready, cycle: 'goals_draft', hasStatement: false }).ok).toBe(true)
  expect(mayFreeze({ ...ready, goals: null, hasStatement: null }).ok).toBe(true)
})

it('freezes provisional figures only knowingly', () => {
  const early = { ...ready, cycle: 'collection' } as const
  expect(mayFreeze(early)).toMatchObject({ refusal: 'provisionalNotSaid' })
  expect(mayFreeze({ ...early, provisionalSaid: true }).ok).toBe(true)
})

it('keeps whoever froze a report from recording the decision on it', () => {
  const today = day('2026-12-10')
  const [officer, secretary] = [id<'person'>('officer'), id<'person'>('secretary')]
  const report = { state: 'frozen', frozenBy: officer } as const
  expect(mayRecordDecision(report, secretary, today, today).ok).toBe(true)
  expect(mayRecordDecision(report, officer, today, today)).toMatchObject({ refusal: 'ownReport' })
  expect(mayRecordDecision(report, secretary, day('2026-12-11'), today)).toMatchObject({
    refusal: 'dayAhead',
  })
  for (const state of ['approved', 'returned', 'replaced'] as const) {
    expect(mayRecordDecision({ ...report, state }, secretary, today, today)).toMatchObject({
      refusal: 'notAwaiting',
    })
  }
})

it('stays a draft in words until it is approved as it stands', () => {
  const decided = (outcome: 'approved' | 'approved_with_changes' | 'returned') => ({
    state: stateAfter(outcome),
    decision: { outcome, on: day('2026-12-10'), caseReference: '26/1' },
  })
  expect(documentStatus({ state: 'frozen', decision: null })).toBe('for_decision')
  expect(documentStatus(decided('approved'))).toBe('approved')
  expect(documentStatus(decided('approved_with_changes'))).toBe('approved_with_changes')
  expect(documentStatus(decided('returned'))).toBe('returned')
  expect(isDraft(documentStatus(decided('approved')))).toBe(false)
  expect(isDraft(documentStatus(decided('approved_with_changes')))).toBe(true)
  expect(isDraft(documentStatus(decided('returned')))).toBe(true)
})

it('prints the approval on the frozen data, which stays as it is', () => {
  const snapshot = annualGoalsSnapshot()
  const decision = { outcome: 'approved', on: day('2026-12-10'), caseReference: '26/1' } as const
  const printed = issued(snapshot, { state: 'approved', decision })
  expect(printed.document).toMatchObject({
    status: 'approved',
    approval: { on: '2026-12-10', caseReference: '26/1' },
  })
  expect({ ...printed, document: snapshot.document }).toEqual(snapshot)
  const returned = issued(snapshot, { state: 'returned', decision: { ...decision, outcome: 'returned' } })
  expect(returned.document.approval).toBeNull()
})

it('tells every goal of last year once, with its latest status and what became of it', () => {
  const goal = (number: string) => ({ id: number, number, goal: `Mål ${number}`, target: '95 %' })
  const status = (goalId: string, outcome: 'reached' | 'not_reached', on: string) => ({
    goalId,
    outcome,
    value: outcome,
    comment: `Sagt ${on}`,
    on: day(on),
  })
  const lastYear = lastYearOf(
    2026,
    ['2026-03', '2026-01', '2026-02', '2026-04'].map(goal),
    [
      status('2026-01', 'not_reached', '2026-06-15'),
      status('2026-02', 'not_reached', '2026-11-15'),
      status('2026-03', 'not_reached', '2026-11-10'),
      status('2026-01', 'reached', '2026-11-14'),
    ],
    new Map([['2026-03', '2027-01']]),
    day('2026-11-23'),
  )
  expect(lastYear?.asOf).toBe('2026-11-15')
  expect(lastYear?.goals.map(({ number, outcome, continuation }) => [number, outcome, continuation])).toEqual(
    [
      ['2026-01', 'reached', { kind: 'closed' }],
      ['2026-02', 'not_reached', null],
      ['2026-03', 'not_reached', { kind: 'continued', as: '2027-01' }],
      ['2026-04', null, null],
    ],
  )
  expect(lastYear?.goals[0]?.comment).toBe('Sagt 2026-11-14')
  expect(lastYearOf(2026, [], [], new Map(), day('2026-11-23'))).toBeNull()
})
