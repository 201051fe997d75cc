import { expect, it } from 'vitest'
import { isUncovered, mayHandle, standingOf } from '../../../src/domain/recommendations/recommendation.ts'
import { day } from '../../../src/domain/time.ts'

const active = { code: '1.1', status: 'planned' } as const
const withdrawn = { code: '1.2', status: 'withdrawn' } as const
const today = day('2026-11-28')
const on = day('2026-11-27')

it('is covered by an effort that is not withdrawn, and by no other', () => {
  expect(standingOf(undefined, [active, withdrawn])).toMatchObject({ state: 'covered', coveredBy: [active] })
  expect(standingOf(undefined, [withdrawn])).toMatchObject({ state: 'received', withdrawnOnly: true })
  expect(standingOf(undefined, [])).toMatchObject({ state: 'received', withdrawnOnly: false })
})

it('stands in the way only where it is highlighted, in force and merely received', () => {
  const standing = standingOf(undefined, [withdrawn])
  expect(isUncovered({ highlighted: true, superseded: false, standing })).toBe(true)
  expect(isUncovered({ highlighted: false, superseded: false, standing })).toBe(false)
  expect(isUncovered({ highlighted: true, superseded: true, standing })).toBe(false)
  const elsewhere = standingOf('elsewhere', [])
  expect(isUncovered({ highlighted: true, superseded: false, standing: elsewhere })).toBe(false)
  const again = standingOf('reopened', [])
  expect(isUncovered({ highlighted: true, superseded: false, standing: again })).toBe(true)
})

it.each([
  ['received', 'elsewhere', true],
  ['received', 'closed', 'notSettled'],
  ['received', 'reopened', 'notHandled'],
  ['covered', 'closed', true],
  ['covered', 'elsewhere', true],
  ['elsewhere', 'elsewhere', 'alreadySo'],
  ['elsewhere', 'closed', true],
  ['elsewhere', 'reopened', true],
  ['closed', 'elsewhere', 'closed'],
  ['closed', 'reopened', true],
] as const)('from %s by %s: %s', (state, kind, expected) => {
  const may = mayHandle(state, { kind, on }, today)
  expect(may.ok || may.refusal).toBe(expected)
})

it('takes no decision of a day that has not come', () => {
  expect(mayHandle('received', { kind: 'elsewhere', on: day('2026-11-29') }, today)).toEqual({
    ok: false,
    refusal: 'dayAhead',
  })
})
