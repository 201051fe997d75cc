import { describe, expect, it } from 'vitest'
import {
  blockingRules,
  type CheckedAnswer,
  type ConsistencyInput,
  type ConsistencyRule,
  consistencyRules,
  findingsIn,
} from '../../../src/domain/answers/consistency.ts'
import { deliveredCatalogue } from '../../../src/domain/guidelines/delivered.ts'
import { type AnswerId, id, type UnitId } from '../../../src/domain/ids.ts'
import { regionTarget } from '../../../src/domain/maturity/display.ts'
import { type Day, day } from '../../../src/domain/time.ts'

const [hospital, provider, closed] = ['hospital', 'provider', 'closed'].map((text) => id<'unit'>(text)) as [
  UnitId,
  UnitId,
  UnitId,
]
const unit = (
  unitId: UnitId,
  weight: number,
  validTo: Day | null = null,
): ConsistencyInput['units'][number] => ({
  id: unitId,
  code: unitId,
  weight,
  validFrom: day('2020-01-01'),
  validTo,
  type: 'somatik',
  flags: [],
})

const valid = { validFrom: day('2026-01-01'), validUntil: day('2026-12-31') }
const runOut = { validFrom: day('2025-01-01'), validUntil: day('2026-09-29') }

/** A safeguard at 75 %, reviewed, with valid evidence: nothing to find. */
const sound: CheckedAnswer = {
  id: id<'answer'>('a'),
  unitId: hospital,
  kind: 'safeguard',
  subject: '5.1',
  state: 'accepted',
  policy: '3',
  implementation: '3',
  automation: '3',
  reporting: '3',
  level: null,
  status: null,
  applicable: 1,
  wasApproved: true,
  exempted: false,
  evidence: [valid],
}
const requirement: Partial<CheckedAnswer> = {
  kind: 'requirement',
  subject: 'GL-01-K1',
  policy: null,
  implementation: null,
  automation: null,
  reporting: null,
  status: 'complied',
}
const all = (level: '0' | '1' | '2' | '3' | '4') => ({
  policy: level,
  implementation: level,
  automation: level,
  reporting: level,
})

function found(...answers: readonly Partial<CheckedAnswer>[]): ConsistencyRule[] {
  return findingsIn({
    method: 'four-aspects',
    target: regionTarget,
    countingDate: day('2026-09-30'),
    units: [unit(hospital, 1), unit(provider, 0), unit(closed, 1, day('2026-09-29'))],
    catalogue: deliveredCatalogue,
    responsibility: new Map([
      ['1.1', { kind: 'central', providerId: provider }],
      ['1.2', { kind: 'shared', providerId: provider }],
    ]),
    answers: answers.map((changes, place) => ({ ...sound, id: `a${place}` as AnswerId, ...changes })),
  }).map(({ rule }) => rule)
}

describe('the rules, each with what it finds and what it lets be', () => {
  it('changed since approval: a draft or a sent answer that was approved before', () => {
    expect(found({ state: 'draft' })).toEqual(['changed_since_approval'])
    expect(found({ state: 'sent' })).toEqual(['changed_since_approval'])
    expect(found({ state: 'draft', wasApproved: false })).toEqual([])
    expect(found({ state: 'approved' }, { state: 'returned' })).toEqual([])
  })

  it('complied without evidence', () => {
    expect(found({ ...requirement, evidence: [] })).toEqual(['complied_without_evidence'])
    expect(found(requirement)).toEqual([])
    expect(found({ ...requirement, status: 'partly', evidence: [] })).toEqual([])
    expect(found({ ...requirement, status: 'not_complied', evidence: [] })).toEqual([])
  })

  it('at the target level without evidence, judged before rounding', () => {
    expect(found({ evidence: [] })).toEqual(['met_without_evidence'])
    expect(found({ evidence: [], reporting: '2' })).toEqual([])
    expect(found({ evidence: [], applicable: 0, ...all('4') })).toEqual([])
  })

  it('expired evidence behind a claim, and only where none is valid on the counting date', () => {
    expect(found({ evidence: [runOut] })).toEqual(['evidence_expired'])
    expect(found({ ...requirement, status: 'partly', evidence: [runOut] })).toEqual(['evidence_expired'])
    expect(found({ evidence: [runOut, valid] })).toEqual([])
    expect(found({ evidence: [{ ...runOut, validUntil: day('2026-09-30') }] })).toEqual([])
    expect(found({ evidence: [runOut], ...all('0') })).toEqual([])
    expect(found({ ...requirement, status: 'not_complied', evidence: [runOut] })).toEqual([])
  })

  it('own part at least a step above what it comes to together with the central part', () => {
    const shared = (own: '1' | '2' | '3' | '4', theirs: '0' | '1' | '2') =>
      found({ subject: '1.2', ...all(own) }, { subject: '1.2', unitId: provider, ...all(theirs) })
    expect(shared('4', '2')).toEqual(['above_effective'])
    expect(shared('2', '0')).toEqual(['above_effective'])
    expect(shared('3', '2')).toEqual([])
    expect(found({ subject: '1.2', ...all('4') })).toEqual([])
  })

  it('complied while an exemption from the requirement is in force', () => {
    expect(found({ ...requirement, exempted: true })).toEqual(['complied_while_exempted'])
    expect(found({ ...requirement, exempted: true, status: 'partly' })).toEqual([])
    expect(found({ ...requirement, exempted: true, status: 'not_complied' })).toEqual([])
    expect(found({ ...requirement, exempted: false })).toEqual([])
  })
})

it('passes over what does not count: closed units, what is answered centrally, what is not asked', () => {
  const wrong = { evidence: [], ...all('4') }
  expect(found({ ...wrong, unitId: closed })).toEqual([])
  expect(found({ ...wrong, subject: '1.1' })).toEqual([])
  expect(found({ ...wrong, subject: '1.1', unitId: provider })).toEqual(['met_without_evidence'])
  expect(found({ ...requirement, evidence: [], unitId: provider })).toEqual([])
  expect(found({ ...requirement, subject: 'GL-99-K1', evidence: [] })).toEqual([])
})

it('stops the lock by these rules', () => {
  expect(consistencyRules.filter((rule) => blockingRules.includes(rule))).toEqual([
    'changed_since_approval',
    'complied_without_evidence',
  ])
})
