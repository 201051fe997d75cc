import { describe, expect, it } from 'vitest'
import {
  barrierTo,
  dutyOn,
  lastAnswerOn,
  nextOpen,
  ownRequirements,
  ownSafeguards,
  type Sheet,
  type SheetAnswer,
  saysNothing,
  stageOf,
} from '../../../src/domain/answers/sheet.ts'
import { answerShare, provisionalMaturity } from '../../../src/domain/answers/sheet-score.ts'
import { deliveredCatalogue } from '../../../src/domain/guidelines/delivered.ts'
import { id } from '../../../src/domain/ids.ts'
import { fraction } from '../../../src/domain/maturity/fraction.ts'
import { day, type Instant } from '../../../src/domain/time.ts'

const unit: Sheet['unit'] = {
  id: id('u'),
  code: 'U',
  name: 'Enhed',
  type: 'somatik',
  flags: [],
  weight: 1,
  validFrom: day('2020-01-01'),
  validTo: null,
  inBasis: true,
}
const it_ = { ...unit, id: id<'unit'>('it'), code: 'IT', name: 'Regional IT' }

const nothing = {
  policy: null,
  implementation: null,
  automation: null,
  reporting: null,
  level: null,
  status: null,
  applicable: 1,
  reason: '',
} as const
const full = {
  ...nothing,
  policy: '4',
  implementation: '2',
  automation: '1',
  reporting: 'na',
  reason: 'x',
} as const

function answer(subject: string, more: Partial<SheetAnswer> = {}): SheetAnswer {
  return {
    id: id(`a-${subject}`),
    kind: 'safeguard',
    subject,
    state: 'draft',
    complete: 1,
    savedBy: null,
    savedAt: '2026-08-20T09:00:00.000Z' as Instant,
    sentBy: null,
    approvedAt: null,
    reviewComment: '',
    carriedFrom: null,
    approvedVersion: null,
    version: 1,
    ...full,
    ...more,
  }
}

function sheet(more: Partial<Sheet> = {}): Sheet {
  return {
    unit,
    cycle: {
      year: 2027,
      state: 'collection',
      method: 'four-aspects',
      target: fraction(3, 4),
      countingDate: day('2026-09-30'),
      collectionDeadline: day('2026-08-31'),
      approvalDeadline: day('2026-09-07'),
    },
    catalogue: deliveredCatalogue,
    reworded: new Set(),
    added: new Set(),
    answers: new Map(),
    last: undefined,
    responsibility: new Map(),
    central: new Map(),
    evidence: [],
    support: [],
    ...more,
  }
}

const given = new Map([
  ['1.1', { kind: 'central', provider: it_ }],
  ['1.2', { kind: 'shared', provider: it_ }],
] as const)

describe('what a unit has to do with a safeguard', () => {
  it('is its own, shared, or somebody else’s', () => {
    const own = sheet({ responsibility: given })
    expect([dutyOn(own, '1.1'), dutyOn(own, '1.2'), dutyOn(own, '1.3')]).toEqual(['central', 'shared', 'own'])
    expect(ownSafeguards(own)).toHaveLength(152)
  })

  it('is to answer where it provides, also for a unit that is not assessed itself', () => {
    const provider = sheet({ unit: { ...it_, weight: 0 }, responsibility: given })
    expect(ownSafeguards(provider)).toEqual(['1.1', '1.2'])
    expect(dutyOn(provider, '1.3')).toBe('none')
    expect(ownRequirements(provider)).toEqual([])
    expect(provisionalMaturity(provider)).toBeUndefined()
  })

  it('is nothing for a unit that ended before the counting date', () => {
    const ended = sheet({ unit: { ...unit, validTo: day('2026-09-29') } })
    expect(ownSafeguards(ended)).toEqual([])
    expect(barrierTo(ended, '1.3', 'unit')).toBe('unitClosed')
  })

  it('follows its type and its flags for requirements', () => {
    const without = ownRequirements(sheet())
    const withCctv = ownRequirements(sheet({ unit: { ...unit, flags: ['has_cctv'] } }))
    expect(withCctv.filter((each) => !without.includes(each)).every((each) => each.startsWith('GL-17'))).toBe(
      true,
    )
    expect(withCctv.length).toBeGreaterThan(without.length)
  })
})

it('tells the stages of an answer apart', () => {
  expect(stageOf(undefined)).toBe('missing')
  expect(stageOf({ state: 'draft', complete: 0 })).toBe('draft')
  expect(stageOf({ state: 'draft', complete: 1 })).toBe('ready')
  expect(stageOf({ state: 'returned', complete: 1 })).toBe('returned')
})

it('goes on to the next question that waits, and from the end to the beginning', () => {
  const some = sheet({ answers: new Map([['5.2', answer('5.2')]]) })
  expect(nextOpen(some, ['5.1', '5.2', '5.3'], '5.1')).toBe('5.3')
  expect(nextOpen(some, ['5.1', '5.2', '5.3'], '5.3')).toBe('5.1')
  expect(nextOpen(some, ['5.2'], '5.2')).toBeUndefined()
})

describe('last year’s answer', () => {
  const piece = {
    id: id<'evidence'>('e'),
    code: 'D1',
    title: 't',
    kind: 'link',
    state: 'accepted',
    validFrom: day('2025-01-01'),
    validUntil: day('2026-09-29'),
    fileType: null,
    fileSize: null,
    erasedAt: null,
  } as const
  const last = { year: 2025, method: 'four-aspects', answers: new Map([['5.1', answer('5.1')]]) } as const
  const of = { subject: '5.1', year: 2026, countingDate: day('2025-09-30') }
  const support = [{ answerId: id<'answer'>('a-5.1'), evidenceId: piece.id, ...of }]

  it('can be confirmed without evidence, and with evidence that is valid on the counting date', () => {
    expect(lastAnswerOn(sheet({ last }), '5.1')?.obstacle).toBeUndefined()
    const valid = { ...piece, validUntil: day('2026-09-30') }
    expect(lastAnswerOn(sheet({ last, support, evidence: [valid] }), '5.1')?.obstacle).toBeUndefined()
  })

  it('cannot where its evidence is a day older than the requirement allows, or is erased', () => {
    const answers = new Map([['GL-02-K4', { ...answer('GL-02-K4'), id: id<'answer'>('a-5.1') }]])
    const before = { ...last, answers }
    // GL-02-K4 takes evidence of at most six months; the counting date is 30 September 2026.
    const young = { ...piece, validFrom: day('2026-04-01'), validUntil: day('2027-12-31') }
    const obstacle = (evidence: typeof young | (Omit<typeof young, 'erasedAt'> & { erasedAt: Instant })) =>
      lastAnswerOn(sheet({ last: before, support, evidence: [evidence] }), 'GL-02-K4')?.obstacle
    expect(obstacle(young)).toBeUndefined()
    expect(obstacle({ ...young, validFrom: day('2026-03-31') })).toBe('outdated')
    expect(obstacle({ ...young, erasedAt: '2026-05-01T08:00:00.000Z' as Instant })).toBe('outdated')
  })

  it('cannot where all of its evidence has run out, or the method is another', () => {
    expect(lastAnswerOn(sheet({ last, support, evidence: [piece] }), '5.1')?.obstacle).toBe('outdated')
    const single = { ...last, method: 'single-level' } as const
    expect(lastAnswerOn(sheet({ last: single }), '5.1')?.obstacle).toBe('otherMethod')
    expect(lastAnswerOn(sheet(), '5.1')).toBeUndefined()
  })
})

it('knows an answer that says nothing from one that says little', () => {
  expect(saysNothing(nothing)).toBe(true)
  expect(saysNothing({ ...nothing, reason: 'x' })).toBe(false)
  expect(saysNothing({ ...nothing, automation: '0' })).toBe(false)
  expect(saysNothing({ ...nothing, applicable: 0 })).toBe(false)
})

describe('the provisional score', () => {
  it('is the mean of what applies', () => {
    expect(answerShare('four-aspects', full)).toEqual(fraction(7, 12))
    expect(answerShare('four-aspects', { ...full, reason: '' })).toBeUndefined()
    expect(answerShare('four-aspects', { ...full, automation: null })).toBeUndefined()
    expect(answerShare('single-level', { ...nothing, level: '3', reason: 'x' })).toEqual(fraction(3, 4))
  })

  it('counts a central answer as the unit’s own, and a shared one half', () => {
    const levels = { ...full, policy: '4', implementation: '4', automation: '4', reporting: '4' } as const
    const central = new Map(
      (['1.1', '1.2'] as const).map((subject) => [
        subject,
        { ...levels, unitId: it_.id, subject, complete: 1, state: 'accepted' } as const,
      ]),
    )
    const zero = { policy: '0', implementation: '0', automation: '0', reporting: '0' } as const
    const answers = new Map([['1.2', answer('1.2', zero)]])
    const controls = provisionalMaturity(sheet({ responsibility: given, central, answers }))?.controls
    // 1.1 is all and 1.2 half; 1.3 to 1.5 are open, and the shared one counts twice.
    expect(controls?.[0]?.stated).toMatchObject({ kind: 'scored', answered: 3, applicable: 6 })
    expect(controls?.[0]?.stated).toMatchObject({ fraction: fraction(3, 4) })
  })
})
