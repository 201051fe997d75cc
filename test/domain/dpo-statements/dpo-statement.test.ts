import { describe, expect, it } from 'vitest'
import type { Actor } from '../../../src/domain/access/actor.ts'
import { type Role, roles } from '../../../src/domain/access/role.ts'
import { cycleStates } from '../../../src/domain/cycles/cycle.ts'
import {
  mayDecline,
  mayGive,
  mayWithdraw,
  type StatementSituation,
  standingOf,
  statementStates,
} from '../../../src/domain/dpo-statements/dpo-statement.ts'
import { id } from '../../../src/domain/ids.ts'
import type { Instant } from '../../../src/domain/time.ts'

const as = (role: Role): Actor => ({ kind: 'person', personId: id('p'), roles: [{ role, unitId: null }] })
const at = '2026-11-03T13:05:00.000Z' as Instant
const open: StatementSituation = { cycle: 'hearing', sealed: false, standing: { kind: 'none' } }
const given: StatementSituation = { ...open, standing: { kind: 'given', text: 'Ja.', at } }
const declined: StatementSituation = { ...open, standing: { kind: 'declined', text: '', at } }
const dpo = as('dpo')

describe('a statement', () => {
  it('is what was done last', () => {
    const [one, other] = [
      { act: 'given', text: 'Ja.', at },
      { act: 'withdrawn', text: '', at },
    ] as const
    expect(standingOf([])).toEqual({ kind: 'none' })
    expect(standingOf([one])).toEqual({ kind: 'given', text: 'Ja.', at })
    expect(standingOf([one, other])).toEqual({ kind: 'none' })
    expect(standingOf([one, other, { ...one, act: 'declined' }])).toMatchObject({ kind: 'declined' })
  })

  it('belongs to the data protection officer alone, whoever else asks', () => {
    const others: readonly Actor[] = [
      ...roles.filter((role) => role !== 'dpo').map(as),
      { kind: 'operator' },
      { kind: 'visitor' },
    ]
    for (const actor of others) {
      expect(mayGive(actor, open, 'Nej.')).toEqual({ ok: false, refusal: 'onlyDpo' })
      expect(mayDecline(actor, open)).toEqual({ ok: false, refusal: 'onlyDpo' })
      expect(mayWithdraw(actor, given)).toEqual({ ok: false, refusal: 'onlyDpo' })
    }
  })

  it('is given, replaced, declined and withdrawn until the report is frozen or the goals are approved', () => {
    expect(mayGive(dpo, open, 'Nej.').ok).toBe(true)
    expect(mayGive(dpo, given, 'Nej.').ok).toBe(true)
    expect(mayDecline(dpo, given).ok).toBe(true)
    expect(mayWithdraw(dpo, declined).ok).toBe(true)
    expect(mayGive(dpo, { ...open, sealed: true }, 'Nej.')).toMatchObject({ refusal: 'inFrozenReport' })
    for (const cycle of cycleStates.filter((state) => !statementStates.includes(state))) {
      expect(mayDecline(dpo, { ...open, cycle })).toMatchObject({ refusal: 'decided' })
      expect(mayWithdraw(dpo, { ...given, cycle })).toMatchObject({ refusal: 'decided' })
    }
    expect(statementStates).toContain('steering_group')
  })

  it('says something, once, and is withdrawn only where it is there', () => {
    expect(mayGive(dpo, open, ' \n')).toMatchObject({ refusal: 'empty' })
    expect(mayGive(dpo, given, 'Ja.')).toMatchObject({ refusal: 'repeated' })
    expect(mayDecline(dpo, declined)).toMatchObject({ refusal: 'alreadyDeclined' })
    expect(mayWithdraw(dpo, open)).toMatchObject({ refusal: 'nothingToWithdraw' })
  })
})
