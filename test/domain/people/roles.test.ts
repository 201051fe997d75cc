import { describe, expect, it } from 'vitest'
import { incompatibleRoles, roles, unitRoles } from '../../../src/domain/access/role.ts'
import { id } from '../../../src/domain/ids.ts'
import { linkExpiry, linkPurpose } from '../../../src/domain/people/one-time-link.ts'
import { mayGrant, type RolePeriod } from '../../../src/domain/people/roles.ts'
import { personState } from '../../../src/domain/people/state.ts'
import { day, type Instant } from '../../../src/domain/time.ts'

const [admin, person, unit, otherUnit] = [
  id<'person'>('a'),
  id<'person'>('p'),
  id<'unit'>('u'),
  id<'unit'>('v'),
]
const period = (role: RolePeriod['role'], more: Partial<RolePeriod> = {}): RolePeriod => ({
  role,
  unitId: (unitRoles as readonly string[]).includes(role) ? unit : null,
  from: day('2026-01-01'),
  to: null,
  ...more,
})

describe('a role', () => {
  it.each(roles)('%s can be given to somebody with no role', (role) => {
    expect(mayGrant(admin, person, period(role), [])).toMatchObject({ ok: true })
  })

  it.each(roles)('%s can be given to oneself by nobody', (role) => {
    expect(mayGrant(person, person, period(role), [])).toEqual({ ok: false, refusal: 'own' })
  })

  it.each(incompatibleRoles.flatMap(([one, other]) => [[one, other] as const, [other, one] as const]))(
    '%s cannot be given beside %s',
    (wanted, held) => {
      expect(mayGrant(admin, person, period(wanted), [period(held)])).toEqual({
        ok: false,
        refusal: { kind: 'incompatible', with: held },
      })
    },
  )

  it('may follow one that excludes it, from the day after its last', () => {
    const ended = period('dpo', { to: day('2026-06-30') })
    const from = (first: string) => mayGrant(admin, person, period('lead', { from: day(first) }), [ended]).ok
    expect([from('2026-06-30'), from('2026-07-01')]).toEqual([false, true])
  })

  it('is refused where the same is held in the period, for the same unit only', () => {
    const held = [period('unit_manager', { from: day('2026-05-01'), to: day('2026-05-31') })]
    const wanted = (more: Partial<RolePeriod>) => mayGrant(admin, person, period('unit_manager', more), held)
    expect(wanted({})).toEqual({ ok: false, refusal: 'held' })
    expect(wanted({ unitId: otherUnit }).ok).toBe(true)
    expect(wanted({ to: day('2026-04-30') }).ok).toBe(true)
  })

  it('has a unit exactly where it means something for one', () => {
    expect(mayGrant(admin, person, period('unit_coordinator', { unitId: null }), [])).toEqual({
      ok: false,
      refusal: 'unitMissing',
    })
    expect(mayGrant(admin, person, period('officer', { unitId: unit }), [])).toEqual({
      ok: false,
      refusal: 'unitNotForRole',
    })
  })

  it('cannot end before it begins, and can last one day', () => {
    const to = (last: string) => mayGrant(admin, person, period('auditor', { to: day(last) }), [])
    expect(to('2025-12-31')).toEqual({ ok: false, refusal: 'reversed' })
    expect(to('2026-01-01').ok).toBe(true)
  })
})

describe('a one-time link', () => {
  it('lives 72 hours for a first password and 30 minutes for a new one', () => {
    const now = '2026-11-23T09:00:00.000Z' as Instant
    expect([linkExpiry('activate', now), linkExpiry('reset', now)]).toEqual([
      '2026-11-26T09:00:00.000Z',
      '2026-11-23T09:30:00.000Z',
    ])
    expect([linkPurpose(false), linkPurpose(true)]).toEqual(['activate', 'reset'])
  })
})

describe('an account', () => {
  it('is closed before it is anything else', () => {
    const state = (disabled: boolean, activated: boolean, hasFactor: boolean) =>
      personState({ disabled, activated, hasFactor })
    expect([
      state(true, true, true),
      state(false, false, false),
      state(false, true, false),
      state(false, true, true),
    ]).toEqual(['closed', 'invited', 'withoutFactor', 'active'])
  })
})
