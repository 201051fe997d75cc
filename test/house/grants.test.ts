import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Actor, HeldRole } from '../../src/domain/access/actor.ts'
import { capabilities } from '../../src/domain/access/capability.ts'
import { everybodys, grants } from '../../src/domain/access/grants.ts'
import { isUnitRole, roles } from '../../src/domain/access/role.ts'
import { scopeFor, within } from '../../src/domain/access/scope.ts'
import { id, type UnitId } from '../../src/domain/ids.ts'

const unitIds = ['u1', 'u2', 'u3', 'u4'].map((text) => id<'unit'>(text))
const heldRole: fc.Arbitrary<HeldRole> = fc
  .constantFrom(...roles)
  .chain((role) =>
    (isUnitRole(role) ? fc.constantFrom(...unitIds) : fc.constant(null)).map((unitId) => ({ role, unitId })),
  )
const person = (held: readonly HeldRole[]): Actor => ({ kind: 'person', personId: id('p'), roles: held })
const capability = fc.constantFrom(...capabilities)
const unit = (unitId: UnitId) => ({ id: unitId, code: unitId, name: unitId, type: 'somatik' as const })

describe('reach', () => {
  it('is what the table of grants says, for every set of roles', () => {
    fc.assert(
      fc.property(fc.array(heldRole, { maxLength: 5 }), capability, (held, wanted) => {
        const scope = scopeFor(person(held), wanted)
        const everywhere =
          everybodys.includes(wanted) || held.some(({ role }) => grants[role][wanted] === 'all')
        const own = held.filter(({ role }) => grants[role][wanted] === 'own').map(({ unitId }) => unitId)
        for (const unitId of unitIds) {
          const reached = scope !== undefined && within(scope, unit(unitId)) !== undefined
          expect(reached).toBe(everywhere || own.includes(unitId))
        }
        if (!everywhere && own.length === 0) expect(scope).toBeUndefined()
      }),
      { numRuns: 1000 },
    )
  })

  it('grows with a role and never shrinks', () => {
    fc.assert(
      fc.property(fc.array(heldRole, { maxLength: 4 }), heldRole, capability, (held, more, wanted) => {
        const [before, after] = [scopeFor(person(held), wanted), scopeFor(person([...held, more]), wanted)]
        for (const unitId of unitIds) {
          if (before && within(before, unit(unitId)))
            expect(after && within(after, unit(unitId))).toBeDefined()
        }
      }),
      { numRuns: 500 },
    )
  })

  it('is nothing for a visitor, and everything for the operator at the command line', () => {
    for (const wanted of capabilities) {
      expect(scopeFor({ kind: 'visitor' }, wanted)).toBeUndefined()
      expect(scopeFor({ kind: 'operator' }, wanted)?.units).toBe('all')
    }
  })
})

describe('the policy', () => {
  const reaching = (role: (typeof roles)[number]) =>
    capabilities.filter((wanted) => grants[role][wanted] !== 'none' && !everybodys.includes(wanted))

  it('lets a role for a unit reach no unit but its own', () => {
    for (const role of roles.filter(isUnitRole)) {
      const far = reaching(role).filter((wanted) => grants[role][wanted] === 'all')
      expect([role, far.filter((wanted) => wanted !== 'cycle.read')]).toEqual([role, []])
    }
  })

  it('gives the administrator no content, and the steering group nothing but reports', () => {
    expect(
      reaching('admin').filter((wanted) =>
        /answer|evidence|finding|maturity|compliance|goal|report|decision/.test(wanted),
      ),
    ).toEqual([])
    const reading = ['report.read', 'report.confidential.read']
    expect(reaching('steering_reader')).toEqual(reading)
    expect(reaching('steering_secretary')).toEqual([...reading, 'decision.record'])
  })

  it('lets the auditor read and change nothing, and the data protection officer but write the statement', () => {
    const changing = (role: 'auditor' | 'dpo') => reaching(role).filter((wanted) => !wanted.endsWith('.read'))
    expect(changing('auditor')).toEqual([])
    expect(changing('dpo')).toEqual(['statement.write'])
  })

  it('lets who answers for the systems, supervises and decides read what is confidential, and not who audits', () => {
    expect(roles.filter((role) => grants[role]['report.confidential.read'] !== 'none')).toEqual([
      'lead',
      'officer',
      'steering_reader',
      'steering_secretary',
      'dpo',
    ])
  })

  it('lets nobody but the data protection officer write the statement', () => {
    expect(roles.filter((role) => grants[role]['statement.write'] !== 'none')).toEqual(['dpo'])
  })

  it('lets nobody write answers for a unit and approve them by one role', () => {
    for (const role of roles) {
      const [writes, approves] = [grants[role]['answer.write'], grants[role]['answer.approve']]
      expect([role, writes !== 'none' && approves !== 'none']).toEqual([role, false])
    }
  })
})
