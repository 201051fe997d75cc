import { describe, expect, it } from 'vitest'
import { circleIn, effortFaults, readSubjects, wordsIn } from '../../../src/domain/efforts/effort.ts'
import { day } from '../../../src/domain/time.ts'
import { anEffort } from '../../support/efforts.ts'

describe('an effort among the others', () => {
  const others = [
    anEffort({ code: '1.1' }),
    anEffort({ code: '1.2', requires: ['1.3'] }),
    anEffort({ code: '1.9', status: 'withdrawn' }),
  ]
  const faults = (more: Parameters<typeof anEffort>[0]) =>
    effortFaults(anEffort({ code: '1.3', ...more }), others)

  it('has no faults with a code, an owner, and prerequisites that exist', () => {
    expect(faults({ requires: ['1.1'] })).toEqual({})
  })

  it('needs an owner, and a code of its own', () => {
    expect(faults({ owner: ' ' })).toEqual({ owner: 'ownerMissing' })
    expect(faults({ code: '1.1' })).toEqual({ code: 'codeTaken' })
    expect(faults({ code: '1 1' })).toEqual({ code: 'badCode' })
  })

  it('says a step exactly where it lifts safeguards', () => {
    expect(faults({ liftsTo: null })).toEqual({ liftsTo: 'liftMissing' })
    expect(faults({ safeguards: [] })).toEqual({ liftsTo: 'liftWithoutSafeguard' })
  })

  it('ends no earlier than it starts', () => {
    expect(faults({ from: day('2026-02-01'), to: day('2026-01-31') })).toEqual({ to: 'periodReversed' })
  })

  it('requires nothing unknown, withdrawn or in a circle', () => {
    expect(faults({ requires: ['7.7'] })).toEqual({ requires: 'requiresUnknown' })
    expect(faults({ requires: ['1.9'] })).toEqual({ requires: 'requiresWithdrawn' })
    expect(faults({ requires: ['1.3'] })).toEqual({ requires: 'requiresItself' })
    expect(faults({ requires: ['1.2'] })).toEqual({ requires: 'requiresCircle' })
  })
})

it('names a circle from first to last, and finds none in a thousand steps', () => {
  expect(
    circleIn([
      { code: 'a', requires: ['b'] },
      { code: 'b', requires: ['c'] },
      { code: 'c', requires: ['b'] },
    ]),
  ).toEqual(['b', 'c', 'b'])
  const chain = Array.from({ length: 1000 }, (_, place) => ({
    code: `${place}`,
    requires: place === 0 ? [] : [`${place - 1}`],
  }))
  expect(circleIn(chain)).toBeUndefined()
})

it('cuts lists as people type them, and names the first key that no catalogue has', () => {
  expect(wordsIn(' 1.1, 2.3;5.3\n1.1 ')).toEqual(['1.1', '2.3', '5.3'])
  expect(readSubjects('16.10 GL-11-K2')).toEqual({
    ok: true,
    value: { safeguards: ['16.10'], requirements: ['GL-11-K2'] },
  })
  expect(readSubjects('5.3 5.99')).toEqual({ ok: false, refusal: { unknown: '5.99' } })
})
