import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { carryOutFinding, decideFinding } from '../../../src/actions/findings/decide.ts'
import {
  assessFinding,
  registerFinding,
  saveFinding,
  submitFinding,
} from '../../../src/actions/findings/save.ts'
import { withdrawFinding } from '../../../src/actions/findings/withdraw.ts'
import {
  findingGroups,
  findingPage,
  findingsOut,
  findingWithSteps,
  openFindingAreas,
  systemsInReport,
} from '../../../src/db/queries/findings.ts'
import { scopeFor, within } from '../../../src/domain/access/scope.ts'
import type { FindingDraft } from '../../../src/domain/findings/finding.ts'
import { findingsInReport } from '../../../src/domain/findings/in-report.ts'
import type { GivenDecision } from '../../../src/domain/findings/rules.ts'
import type { FindingId } from '../../../src/domain/ids.ts'
import { addDays, day, dayOf } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const draft: FindingDraft = {
  system: 'Laboratoriets database',
  area: 'Diagnostik',
  task: '',
  maintenance: 'local',
  endOfSupport: day('2024-12-31'),
  unmet: ['GL-01-K1', 'GL-02'],
  deviation: 'Systemet får ingen opdateringer.',
  risk: 'Svar kan blive forsinket.',
  handling: null,
  plan: '',
  owner: '',
  deadline: null,
}

eachEngine((engine) => {
  let region: SmallRegion
  let whole: FindingDraft
  beforeAll(async () => {
    region = await openSmallRegion(engine)
    const today = dayOf(region.test.clock.now())
    whole = { ...draft, handling: 'replace', owner: 'Laboratoriets leder', deadline: addDays(today, 60) }
  })
  afterAll(() => region.close())

  const as = async (who: string) => region.test.changeAs(await region.actor(who))
  const registered = async (text = draft, who = 'coordinator') => {
    const scope = scopeFor(await region.actor(who), 'finding.write')
    const unit =
      scope &&
      within(scope, {
        id: region.units['U01'] as never,
        code: 'U01',
        name: 'Sygehus A',
        type: 'somatik',
      })
    if (!unit) throw new Error(`${who} does not reach U01`)
    const made = await registerFinding(await as(who), unit, text)
    if (!made.ok) throw new Error(JSON.stringify(made.refusal))
    return made.value
  }
  const read = async (id: FindingId) => {
    const found = await findingWithSteps(region.test.house.store.reader, operatorScope('finding.read'), id)
    if (!found) throw new Error('There is no such finding')
    return found
  }
  const now = async (id: FindingId, text: FindingDraft) => {
    const { version } = (await read(id)).finding
    return { id, version, draft: text }
  }
  const writes = operatorScope('finding.write')
  const assess = async (id: FindingId, text: FindingDraft, who = 'officer') =>
    assessFinding(await as(who), operatorScope('finding.assess'), await now(id, text))
  const submit = async (id: FindingId, text: FindingDraft, who = 'coordinator') =>
    submitFinding(await as(who), writes, await now(id, text))
  const decide = async (id: FindingId, more: Partial<GivenDecision> = {}, who = 'lead') => {
    const { version } = (await read(id)).finding
    const decision: GivenDecision = {
      outcome: 'approved',
      decidedBy: 'Styregruppen',
      on: day('2025-08-19'),
      reference: '25/1',
      until: null,
      note: '',
      ...more,
    }
    return decideFinding(await as(who), operatorScope('finding.decide'), { id, version, decision })
  }

  describe('the life of a finding', () => {
    it('goes from registered to carried out, with every step in its history and no text in the log', async () => {
      const id = await registered()
      expect(await assess(id, whole)).toEqual({ ok: true, value: id })
      expect(await submit(id, whole)).toEqual({ ok: true, value: id })
      expect(await decide(id, { note: 'Skal være færdig før sommer.' })).toEqual({ ok: true, value: id })
      const { version } = (await read(id)).finding
      const on = day('2025-08-20')
      expect(await carryOutFinding(await as('coordinator'), writes, { id, version, on, note: '' })).toEqual({
        ok: true,
        value: id,
      })
      const { finding, steps } = await read(id)
      expect(finding).toMatchObject({ state: 'carried_out', code: 'S001', unmet: ['GL-01-K1', 'GL-02'] })
      expect(steps.map(({ step }) => step)).toEqual([
        'registered',
        'assessed',
        'submitted',
        'approved',
        'carried_out',
      ])
      expect(steps[3]).toMatchObject({ decidedBy: 'Styregruppen', on: '2025-08-19', reference: '25/1' })
      const trail = (await region.trail()).slice(-5)
      expect(trail.map(({ action }) => action)).toEqual([
        'finding.registered',
        'finding.assessed',
        'finding.submitted',
        'finding.decided',
        'finding.carried_out',
      ])
      expect(JSON.stringify(trail)).not.toMatch(/Laboratoriet|opdateringer|Styregruppen|sommer/)
    })

    it('can have its risk accepted to a day, and be taken up again', async () => {
      const id = await registered(whole)
      await assess(id, whole)
      await submit(id, whole)
      await decide(id)
      const until = day('2026-06-30')
      expect((await decide(id, { outcome: 'accepted', until })).ok).toBe(true)
      expect((await read(id)).finding).toMatchObject({ state: 'accepted', acceptedUntil: until })
      expect((await decide(id, { outcome: 'reopened', note: 'Ny leverandør.' })).ok).toBe(true)
      expect((await read(id)).finding).toMatchObject({ state: 'assessed', acceptedUntil: null })
    })
  })

  describe('a submission', () => {
    it('names what lacks, and leaves the draft as it was', async () => {
      const id = await registered()
      await assess(id, draft)
      const before = await read(id)
      expect(await submit(id, draft)).toEqual({
        ok: false,
        refusal: { faults: { handling: 'missing', owner: 'missing', deadline: 'missing' } },
      })
      expect(await read(id)).toEqual(before)
    })

    it('waits for an assessment, also where what was assessed is changed with it', async () => {
      const id = await registered(whole)
      expect(await submit(id, whole)).toEqual({ ok: false, refusal: 'notAssessed' })
      await assess(id, whole)
      expect(await submit(id, { ...whole, risk: 'En anden risiko.', unmet: ['GL-02'] })).toEqual({
        ok: false,
        refusal: { faults: { risk: 'assessedAlready', unmet: 'assessedAlready' } },
      })
    })
  })

  it('refuses keys that no guideline in force has', async () => {
    const id = await registered()
    expect(
      await saveFinding(await as('officer'), writes, await now(id, { ...draft, unmet: ['GL-98'] })),
    ).toEqual({ ok: false, refusal: { faults: { unmet: 'unknown' } } })
  })

  it('is not saved over what somebody else saved meanwhile', async () => {
    const id = await registered()
    const stale = await now(id, { ...draft, owner: 'Den ene' })
    expect((await saveFinding(await as('officer'), writes, stale)).ok).toBe(true)
    expect(await saveFinding(await as('officer'), writes, stale)).toEqual({
      ok: false,
      refusal: 'changedMeanwhile',
    })
  })

  it('cannot be changed or decided again once it is decided', async () => {
    const id = await registered(whole)
    await assess(id, whole)
    await submit(id, whole)
    await decide(id)
    expect(await saveFinding(await as('officer'), writes, await now(id, draft))).toEqual({
      ok: false,
      refusal: 'notOpen',
    })
    expect(await decide(id)).toEqual({ ok: false, refusal: { faults: { outcome: 'outcomeNotNow' } } })
  })

  it('is in a report once its handling is put forward and until it is carried out, and not as a draft', async () => {
    const { reader } = region.test.house.store
    const area = 'Bygninger'
    const text: FindingDraft = { ...whole, area }
    const today = dayOf(region.test.clock.now())
    const counted = async (on = today) => {
      const groups = await findingGroups(reader, operatorScope('report.preview'), on)
      const own = groups.filter((group) => group.area === area)
      const systems = await systemsInReport(reader, operatorScope('report.freeze'))
      expect(systems.filter((system) => system.area === area)).toHaveLength(own[0]?.count ?? 0)
      return findingsInReport(own, on)
    }
    const none = { asOf: today, groups: [], pastSupport: 0, accepted: 0, acceptanceEnded: 0 }
    const one = { ...none, groups: [{ area, handling: 'replace', count: 1 }], pastSupport: 1 }
    const id = await registered(text)
    expect(await counted()).toEqual(none)
    await assess(id, text)
    expect(await counted()).toEqual(none)
    await submit(id, text)
    expect(await counted()).toEqual(one)
    const held = async () => {
      const systems = await systemsInReport(reader, operatorScope('report.freeze'))
      return systems.find((system) => system.area === area)?.decision
    }
    expect(await held()).toBeNull()
    await decide(id)
    expect(await held()).toEqual({ body: 'Styregruppen', reference: '25/1', on: '2025-08-19' })
    const until = day('2026-06-30')
    await decide(id, { outcome: 'accepted', until, reference: '25/2' })
    expect(await held()).toMatchObject({ reference: '25/2' })
    expect(await counted()).toEqual({ ...one, accepted: 1 })
    const after = addDays(until, 1)
    expect(await counted(after)).toEqual({ ...one, asOf: after, acceptanceEnded: 1 })
    const { version } = (await read(id)).finding
    await carryOutFinding(await as('coordinator'), writes, { id, version, on: day('2025-08-20'), note: '' })
    expect(await counted()).toEqual(none)
  })

  it('is taken off the list with a reason, and stays in its history and in what is taken out', async () => {
    const { reader } = region.test.house.store
    const area = 'Apotek'
    const id = await registered({ ...whole, area })
    const withdraw = async (who: string, version?: number) =>
      withdrawFinding(await as(who), writes, {
        id,
        version: version ?? (await read(id)).finding.version,
        reason: 'Systemet er slukket.',
      })
    await assess(id, { ...whole, area })
    const areas = async () =>
      (await openFindingAreas(reader, operatorScope('finding.read'), day('2025-08-20'))).map(
        (one) => one.area,
      )
    expect(await areas()).toContain(area)
    expect(await withdraw('coordinator')).toEqual({ ok: false, refusal: 'assessedCentrally' })
    expect(await withdraw('officer', 1)).toEqual({ ok: false, refusal: 'changedMeanwhile' })
    expect(await withdraw('officer')).toEqual({ ok: true, value: id })
    const { finding } = await read(id)
    expect(finding).toMatchObject({ state: 'assessed', withdrawalReason: 'Systemet er slukket.' })
    expect(finding.withdrawnAt).toBe(region.test.clock.now())
    expect(await areas()).not.toContain(area)
    const list = async (withdrawn: boolean) =>
      (await findingPage(reader, operatorScope('finding.read'), { withdrawn }, { from: 0, length: 50 })).map(
        (one) => one.id,
      )
    expect([await list(false), await list(true)].map((ids) => ids.includes(id))).toEqual([false, true])
    const out = await findingsOut(reader, operatorScope('finding.read'), undefined)
    expect(out.filter((row) => row.withdrawn_at !== null).map((row) => row.area)).toEqual([area])
    for (const again of [
      await withdraw('officer'),
      await saveFinding(await as('officer'), writes, await now(id, whole)),
      await submit(id, whole),
    ])
      expect(again).toEqual({ ok: false, refusal: 'withdrawn' })
    const [last] = (await region.trail()).slice(-1)
    expect(last).toMatchObject({ action: 'finding.withdrawn' })
    expect(JSON.stringify(last)).not.toContain('slukket')
  })

  it('cannot be withdrawn once its handling is put forward', async () => {
    const id = await registered(whole)
    await assess(id, whole)
    await submit(id, whole)
    const { version } = (await read(id)).finding
    const given = { id, version, reason: 'Fejl.' }
    expect(await withdrawFinding(await as('officer'), writes, given)).toEqual({
      ok: false,
      refusal: 'notWithdrawable',
    })
  })

  it('is held together by the database itself', async () => {
    const id = await registered()
    const { db } = region.test.house.store
    await expect(
      db.updateTable('finding').set({ state: 'proposed' }).where('id', '=', id).execute(),
    ).rejects.toThrow()
    await expect(db.deleteFrom('finding_step').where('finding_id', '=', id).execute()).rejects.toThrow()
  })
})
