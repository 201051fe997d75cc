import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/domain/access/actor.ts'
import { nextGuidelineKey, nextRequirementKey } from '../../../src/domain/guidelines/keys.ts'
import {
  comingAfter,
  type DatedVersion,
  faultsOf,
  inForceOn,
  mayAdopt,
  mayWrite,
  standingOf,
} from '../../../src/domain/guidelines/version.ts'
import { id } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'

const delivered: DatedVersion = { number: 1, state: 'adopted', effectiveOn: null, repeals: false }
const second: DatedVersion = { number: 2, state: 'adopted', effectiveOn: day('2026-06-01'), repeals: false }
const repeal: DatedVersion = { number: 3, state: 'adopted', effectiveOn: day('2027-01-01'), repeals: true }
const all = [delivered, second, repeal]

describe('how a version stands', () => {
  test('comes into force and is replaced by the calendar alone', () => {
    const on = (date: string) => all.map((version) => standingOf(version, all, day(date)))
    expect(on('2026-05-31')).toEqual(['in_force', 'adopted', 'adopted'])
    expect(on('2026-06-01')).toEqual(['replaced', 'in_force', 'adopted'])
    expect(on('2027-01-01')).toEqual(['repealed', 'repealed', 'repealed'])
    expect(inForceOn(all, day('2026-12-31'))?.number).toBe(2)
  })

  test('a draft and a hearing are never in force, whatever their day', () => {
    for (const state of ['draft', 'hearing'] as const) {
      const open = { ...second, state }
      expect(standingOf(open, [delivered, open], day('2030-01-01'))).toBe(state)
      expect(inForceOn([delivered, open], day('2030-01-01'))?.number).toBe(1)
    }
  })

  test('the newest adopted version after the one a cycle keeps is coming', () => {
    expect(comingAfter([delivered, second], 1)).toEqual({ number: 2, effectiveOn: '2026-06-01' })
    expect(comingAfter([delivered, second], 2)).toBeUndefined()
    expect(comingAfter([delivered, { ...second, state: 'hearing' }], 1)).toBeUndefined()
  })
})

describe('what a version must have', () => {
  const today = day('2026-02-01')
  const whole = {
    effectiveOn: day('2026-06-01'),
    legalTrigger: 'En lov',
    changeNote: 'Ny frist',
    reviewOn: null,
  }

  test('a day, a trigger and a note, each asked for at its field', () => {
    expect(faultsOf(whole, [delivered], today)).toEqual({})
    expect(faultsOf({ ...whole, legalTrigger: '' }, [delivered], today)).toEqual({ legalTrigger: 'missing' })
    expect(faultsOf({ ...whole, changeNote: '' }, [delivered], today)).toEqual({ changeNote: 'missing' })
    expect(faultsOf({ ...whole, effectiveOn: null }, [delivered], today)).toEqual({ effectiveOn: 'missing' })
  })

  test('a day that is past, or not after an adopted version, is refused; so is a review before it', () => {
    expect(faultsOf({ ...whole, effectiveOn: day('2026-01-31') }, [delivered], today)).toEqual({
      effectiveOn: 'alreadyInForce',
    })
    expect(faultsOf(whole, [delivered, second], today)).toEqual({ effectiveOn: 'alreadyInForce' })
    expect(faultsOf({ ...whole, reviewOn: day('2026-06-01') }, [delivered], today)).toEqual({
      reviewOn: 'beforeEffect',
    })
  })

  test('whoever wrote on it cannot adopt it, and only what was heard is adopted', () => {
    const actor: Actor = { kind: 'person', personId: id<'person'>('p1'), roles: [] }
    expect(mayAdopt('hearing', [id<'person'>('p2')], actor).ok).toBe(true)
    expect(mayAdopt('hearing', [id<'person'>('p2'), id<'person'>('p1')], actor)).toMatchObject({
      refusal: 'ownDraft',
    })
    expect(mayAdopt('draft', [], actor)).toMatchObject({ refusal: 'notInHearing' })
    expect(mayWrite('hearing')).toMatchObject({ refusal: 'notDraft' })
  })
})

describe('keys', () => {
  test('the key of a removed requirement is never given again', () => {
    const requirement = (key: `GL-30-K${number}`) => ({
      id: key,
      guideline: 'GL-30' as const,
      text: { da: '', en: '' },
      evidence: { da: '', en: '' },
      grounding: 'policy' as const,
      evidenceMaxAgeMonths: 12,
    })
    const versions = [
      { requirements: [requirement('GL-30-K1'), requirement('GL-30-K9')] },
      { requirements: [requirement('GL-30-K1')] },
    ]
    expect(nextRequirementKey('GL-30', versions)).toBe('GL-30-K10')
    expect(nextRequirementKey('GL-31', [])).toBe('GL-31-K1')
    expect(nextGuidelineKey(['GL-01', 'GL-26'])).toBe('GL-27')
  })
})
