import { describe, expect, it } from 'vitest'
import type { Actor, HeldRole } from '../../../src/domain/access/actor.ts'
import { lastDayFrom, standingOf } from '../../../src/domain/exemptions/exemption.ts'
import { planStandingOf } from '../../../src/domain/exemptions/plan.ts'
import { mayApply, mayDecide, mayGrant, mayWithdraw } from '../../../src/domain/exemptions/rules.ts'
import { id } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'

const granted = {
  state: 'granted',
  validFrom: day('2026-02-01'),
  validUntil: day('2026-06-30'),
  extendedFrom: null,
} as const

describe('an exemption', () => {
  it.each([
    ['2026-01-31', 'upcoming'],
    ['2026-02-01', 'in_force'],
    ['2026-05-30', 'in_force'],
    ['2026-05-31', 'expires_soon'],
    ['2026-06-30', 'expires_soon'],
    ['2026-07-01', 'expired'],
  ] as const)('stands on %s as %s, by the calendar alone', (today, standing) => {
    expect(standingOf(granted, day(today))).toBe(standing)
  })

  it('is extended from the first day of the one that carries it on, and not before', () => {
    const extended = { ...granted, extendedFrom: day('2026-06-15') }
    expect(standingOf(extended, day('2026-06-14'))).toBe('expires_soon')
    expect(standingOf(extended, day('2026-06-15'))).toBe('extended')
  })

  it.each(['applied', 'refused', 'withdrawn'] as const)('stays %s whatever the day', (state) => {
    expect(standingOf({ ...granted, state }, day('2026-03-01'))).toBe(state)
  })

  it('lasts twelve months at most, also from the end of February', () => {
    expect(lastDayFrom(day('2026-03-15'))).toBe('2027-03-14')
    expect(lastDayFrom(day('2028-02-29'))).toBe('2029-02-27')
  })
})

describe('applying', () => {
  const asked = {
    grounding: 'policy',
    cycle: 'collection',
    waiting: false,
    wishedUntil: day('2026-06-30'),
    today: day('2026-01-01'),
  } as const
  it('is for what the region itself has decided', () => {
    expect(mayApply(asked)).toEqual({ ok: true, value: true })
    expect(mayApply({ ...asked, grounding: 'guidance' }).ok).toBe(true)
  })

  it.each([
    [{ grounding: 'law' }, 'groundedInLaw'],
    [{ cycle: 'closed' }, 'cycleClosed'],
    [{ waiting: true }, 'alreadyApplied'],
    [{ wishedUntil: day('2026-01-01') }, 'endsInPast'],
    [{ wishedUntil: day('2027-01-01') }, 'tooLong'],
  ] as const)('is refused with %j as %s', (more, refusal) => {
    expect(mayApply({ ...asked, ...more })).toEqual({ ok: false, refusal })
  })
})

describe('deciding', () => {
  const [unitId, other] = [id<'unit'>('u1'), id<'unit'>('u2')]
  const lead: HeldRole = { role: 'lead', unitId: null }
  const person = (name: string, ...roles: HeldRole[]): Actor => ({
    kind: 'person',
    personId: id(name),
    roles: [lead, ...roles],
  })
  const waiting = { state: 'applied', requestedBy: id<'person'>('asker'), unitId } as const

  it('is for another person than who asked, whatever roles either holds', () => {
    expect(mayDecide(waiting, person('lead')).ok).toBe(true)
    expect(mayDecide(waiting, person('asker'))).toEqual({ ok: false, refusal: 'ownRequest' })
    for (const role of ['unit_coordinator', 'unit_manager'] as const) {
      expect(mayDecide(waiting, person('lead', { role, unitId }))).toEqual({ ok: false, refusal: 'ownUnit' })
      expect(mayDecide(waiting, person('lead', { role, unitId: other })).ok).toBe(true)
    }
  })

  it.each(['granted', 'refused', 'withdrawn'] as const)('is done once: not on a %s one', (state) => {
    expect(mayDecide({ ...waiting, state }, person('lead'))).toEqual({
      ok: false,
      refusal: 'alreadyDecided',
    })
  })

  const today = day('2026-01-10')
  it.each([
    ['policy', '2026-01-10', '2026-12-31', undefined],
    ['law', '2026-01-10', '2026-12-31', 'groundedInLaw'],
    ['policy', '2026-01-09', '2026-12-31', 'startPassed'],
    ['policy', '2026-03-01', '2026-03-01', 'endsBeforeStart'],
    ['policy', '2026-03-01', '2026-02-01', 'endsBeforeStart'],
    ['policy', '2026-01-10', '2027-01-09', undefined],
    ['policy', '2026-01-10', '2027-01-10', 'tooLong'],
  ] as const)('grants from %s %s to %s: %s', (grounding, from, until, refusal) => {
    const may = mayGrant(grounding, { from: day(from), until: day(until) }, today)
    expect(may).toEqual(refusal ? { ok: false, refusal } : { ok: true, value: true })
  })

  it('withdraws what is granted and has not ended, and not one’s own', () => {
    const one = { ...waiting, state: 'granted' } as const
    expect(mayWithdraw(one, day('2026-01-10'), today, person('lead')).ok).toBe(true)
    expect(mayWithdraw(one, day('2026-01-09'), today, person('lead'))).toMatchObject({
      refusal: 'notGranted',
    })
    expect(mayWithdraw(waiting, null, today, person('lead'))).toMatchObject({ refusal: 'notGranted' })
    expect(mayWithdraw(one, day('2026-12-31'), today, person('asker'))).toMatchObject({
      refusal: 'ownRequest',
    })
  })
})

describe('a plan', () => {
  it.each([
    ['2026-05-01', 'not_complied', 'under_way'],
    ['2026-04-30', 'not_complied', 'overdue'],
    ['2026-04-30', null, 'overdue'],
    ['2026-04-30', 'complied', 'carried_out'],
  ] as const)('with the deadline %s and the answer %s is %s', (deadline, status, standing) => {
    expect(planStandingOf(day(deadline), status, day('2026-05-01'))).toBe(standing)
  })
})
