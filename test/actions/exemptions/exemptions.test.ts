import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeComment } from '../../../src/actions/comments/write.ts'
import { applyForExemption } from '../../../src/actions/exemptions/apply.ts'
import { grantExemption, refuseExemption } from '../../../src/actions/exemptions/decide.ts'
import { withdrawExemption } from '../../../src/actions/exemptions/withdraw.ts'
import { recordPlan } from '../../../src/actions/plans/record.ts'
import { exemptionWithSteps, plansOfUnit } from '../../../src/db/queries/exemptions.ts'
import { scopeFor } from '../../../src/domain/access/scope.ts'
import { standingOf } from '../../../src/domain/exemptions/exemption.ts'
import type { RequirementKey } from '../../../src/domain/guidelines/catalogue.ts'
import { type ExemptionId, id } from '../../../src/domain/ids.ts'
import { addDays, type Day, day, dayOf } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { type AnsweringRegion, openAnsweringRegion } from '../answers/answering.ts'

eachEngine((engine) => {
  let house: AnsweringRegion
  let today: Day
  beforeAll(async () => {
    house = await openAnsweringRegion(engine)
    today = dayOf(house.region.test.clock.now())
  })
  afterAll(() => house.region.close())

  const db = () => house.region.test.house.store.db
  const changeAs = async (who: string) => house.region.test.changeAs(await house.region.actor(who))
  const deciding = async (who = 'lead') => {
    const scope = scopeFor(await house.region.actor(who), 'exemption.decide')
    if (!scope) throw new Error(`${who} decides nothing`)
    return scope
  }
  const apply = async (requirement: RequirementKey, who = 'coordinator', wishedUntil = addDays(today, 100)) =>
    applyForExemption(await changeAs(who), await house.unit('U01', who, 'exemption.request'), {
      cycleId: house.now,
      requirement,
      reason: 'Systemet kan ikke skiftes i år.',
      risk: 'Adgange kan stå åbne.',
      measures: 'Listen gennemgås hver uge.',
      wishedUntil,
    })
  const grant = async (exemptionId: ExemptionId, who = 'lead', until = addDays(today, 90), from = today) =>
    grantExemption(await changeAs(who), await deciding(who), { exemptionId, from, until, note: '' })
  const applied = async (requirement: RequirementKey) => {
    const made = await apply(requirement)
    if (!made.ok) throw new Error(made.refusal)
    return made.value
  }
  const read = async (exemption: ExemptionId) => {
    const scope = scopeFor(await house.region.actor('lead'), 'exemption.read')
    const found = scope && (await exemptionWithSteps(house.region.test.house.store.reader, scope, exemption))
    if (!found) throw new Error('There is no such exemption')
    return found
  }
  const stored = () => db().selectFrom('exemption').selectAll().orderBy('id').execute()

  describe('applying for an exemption', () => {
    it('is kept with who asked and traced without a word of the text', async () => {
      const exemption = await applied('GL-01-K1')
      const [row] = await stored()
      expect(row).toMatchObject({ id: exemption, state: 'applied', requested_by: 'person-coordinator' })
      const trail = await house.region.trail()
      expect(trail.at(-1)?.action).toBe('exemption.requested')
      expect(trail.at(-1)?.detail).not.toContain('Systemet')
    })

    it('is refused a second time while the first waits, and leaves nothing', async () => {
      const before = await stored()
      expect(await apply('GL-01-K1', 'manager')).toEqual({ ok: false, refusal: 'alreadyApplied' })
      expect(await stored()).toEqual(before)
    })

    it.each([
      ['GL-02-K2', 30, 'groundedInLaw'],
      ['GL-01-K3', 0, 'endsInPast'],
      ['GL-01-K3', 400, 'tooLong'],
    ] as const)('from %s for %i days is refused: %s', async (requirement, days, refusal) => {
      const before = await stored()
      expect(await apply(requirement, 'coordinator', addDays(today, days))).toEqual({ ok: false, refusal })
      expect(await stored()).toEqual(before)
    })
  })

  describe('deciding on one', () => {
    it('grants once, with a last day, and keeps what happened in order', async () => {
      const exemption = await applied('GL-01-K2')
      expect(await grant(exemption, 'lead', today)).toEqual({ ok: false, refusal: 'endsBeforeStart' })
      expect((await grant(exemption)).ok).toBe(true)
      expect(await grant(exemption)).toEqual({ ok: false, refusal: 'alreadyDecided' })
      const found = await read(exemption)
      expect(found.exemption).toMatchObject({ state: 'granted', validUntil: addDays(today, 90) })
      expect(found.steps.map(({ state }) => state)).toEqual(['applied', 'granted'])
      expect(standingOf(found.exemption, addDays(today, 59))).toBe('in_force')
      expect(standingOf(found.exemption, addDays(today, 60))).toBe('expires_soon')
      expect(standingOf(found.exemption, addDays(today, 91))).toBe('expired')
    })

    it('lets one of two decisions at the same moment win', async () => {
      const exemption = await applied('GL-01-K4')
      const reason = 'Risikoen er for stor.'
      const scope = await deciding()
      const both = await Promise.all([
        grant(exemption),
        refuseExemption(await changeAs('lead'), scope, { exemptionId: exemption, reason }),
      ])
      expect(both.filter(({ ok }) => ok)).toHaveLength(1)
      expect((await read(exemption)).steps).toHaveLength(2)
    })

    it('is not for who asked, also where they have become the lead since', async () => {
      const exemption = await applied('GL-01-K5')
      await db()
        .insertInto('role_assignment')
        .values({
          id: id('extra'),
          person_id: id('person-coordinator'),
          role: 'lead',
          unit_id: null,
          valid_from: day('2020-01-01'),
          valid_to: null,
          granted_by: null,
          granted_at: house.region.test.clock.now(),
        })
        .execute()
      expect(await grant(exemption, 'coordinator')).toEqual({ ok: false, refusal: 'ownRequest' })
      const refused = await refuseExemption(await changeAs('coordinator'), await deciding('coordinator'), {
        exemptionId: exemption,
        reason: 'Nej',
      })
      expect(refused).toEqual({ ok: false, refusal: 'ownRequest' })
      await db().deleteFrom('role_assignment').where('id', '=', id<'role_assignment'>('extra')).execute()
      expect((await read(exemption)).exemption.state).toBe('applied')
    })

    it('is refused by the database itself without a last day or by who asked', async () => {
      const exemption = await applied('GL-01-K3')
      const row = {
        exemption_id: exemption,
        requested_by: id<'person'>('person-coordinator'),
        decided_by: id<'person'>('person-lead'),
        decided_at: house.region.test.clock.now(),
        valid_from: today,
        valid_until: addDays(today, 30),
        note: '',
      }
      const put = (more: object) =>
        db()
          .insertInto('exemption_grant')
          .values({ ...row, ...more })
          .execute()
      await expect(put({ valid_until: null })).rejects.toThrow()
      await expect(put({ valid_until: addDays(today, -1) })).rejects.toThrow()
      await expect(put({ decided_by: row.requested_by })).rejects.toThrow()
      await expect(put({ requested_by: row.decided_by, decided_by: row.requested_by })).rejects.toThrow()
    })
  })

  it('extends by a new decision that is linked to the old one', async () => {
    const first = await applied('GL-02-K1')
    expect((await grant(first, 'lead', addDays(today, 20))).ok).toBe(true)
    const second = await applied('GL-02-K1')
    expect((await read(second)).exemption.extendsId).toBe(first)
    expect((await read(first)).exemption.extendedFrom).toBeNull()
    const from = addDays(today, 21)
    expect((await grant(second, 'lead', addDays(today, 200), from)).ok).toBe(true)
    const found = await read(first)
    expect(found).toMatchObject({ extension: second, exemption: { extendedFrom: from } })
    expect(standingOf(found.exemption, from)).toBe('extended')
  })

  it('withdraws with a reason, once', async () => {
    const exemption = await applied('GL-02-K3')
    const withdraw = async (reason: string) =>
      withdrawExemption(await changeAs('lead'), await deciding(), { exemptionId: exemption, reason })
    expect(await withdraw('For tidligt')).toEqual({ ok: false, refusal: 'notGranted' })
    await grant(exemption)
    expect(await withdraw('')).toEqual({ ok: false, refusal: 'reasonMissing' })
    expect((await withdraw('Systemet er skiftet.')).ok).toBe(true)
    expect(await withdraw('Igen')).toEqual({ ok: false, refusal: 'notGranted' })
    expect((await read(exemption)).steps.at(-1)).toMatchObject({ note: 'Systemet er skiftet.' })
  })

  it('records a plan where the law leaves no exemption, and keeps the one before it', async () => {
    const plan = async (action: string, deadline: Day) =>
      recordPlan(await changeAs('coordinator'), await house.unit('U01', 'coordinator', 'plan.write'), {
        cycleId: house.now,
        requirement: 'GL-02-K2',
        action,
        responsible: 'Driftschefen',
        deadline,
      })
    expect(await plan('For sent', today)).toEqual({ ok: false, refusal: 'deadlinePassed' })
    expect((await plan('Først', addDays(today, 30))).ok).toBe(true)
    house.region.test.clock.moveBy(1)
    expect((await plan('Derefter', addDays(today, 60))).ok).toBe(true)
    const unit = await house.unit('U01', 'coordinator', 'plan.write')
    const plans = await plansOfUnit(house.region.test.house.store.reader, unit)
    expect(plans.map(({ action }) => action)).toEqual(['Derefter', 'Først'])
  })

  it('keeps a comment once, in the cycle it was written in', async () => {
    const write = async (text: string) =>
      writeComment(await changeAs('officer'), await house.unit('U01', 'officer', 'comment.write'), {
        cycleId: house.now,
        subject: '5.1',
        text,
      })
    expect((await write('Hvilket system gælder det?')).ok).toBe(true)
    expect(await write('Hvilket system gælder det?')).toEqual({ ok: false, refusal: 'repeated' })
    const rows = await db().selectFrom('comment').selectAll().execute()
    expect(rows).toMatchObject([{ cycle_id: house.now, subject: '5.1', by_person: 'person-officer' }])
    await expect(db().updateTable('comment').set({ text: 'Andet' }).execute()).rejects.toThrow()
    await expect(db().deleteFrom('comment').execute()).rejects.toThrow()
  })
})
