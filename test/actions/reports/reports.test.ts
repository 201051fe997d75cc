import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { renderReport } from '../../../reports/render.ts'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { removeGoal } from '../../../src/actions/goals/remove.ts'
import { saveGoal } from '../../../src/actions/goals/save.ts'
import { recordGoalStatus } from '../../../src/actions/goals/status.ts'
import { collectSnapshot } from '../../../src/actions/reports/collect.ts'
import { recordDecision } from '../../../src/actions/reports/decide.ts'
import { type FreezeOrder, freezeReport } from '../../../src/actions/reports/freeze.ts'
import { draftFacts } from '../../../src/actions/reports/order.ts'
import { printableOf, seal } from '../../../src/actions/reports/seal.ts'
import { cycleOfYear } from '../../../src/db/queries/cycles.ts'
import { goalsOfCycle } from '../../../src/db/queries/goals.ts'
import { frozenReport, listedReports, newestFrozen } from '../../../src/db/queries/reports.ts'
import type { GoalDraft } from '../../../src/domain/goals/draft.ts'
import type { CycleId, GoalId, ReportId } from '../../../src/domain/ids.ts'
import type { AnnualGoalsSnapshot } from '../../../src/domain/reports/annual-goals.ts'
import type { DecisionOutcome } from '../../../src/domain/reports/report.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'
import { wholeGoal } from '../goals/whole-goal.ts'

const writing = operatorScope('goal.write')
const reading = operatorScope('report.read')

eachEngine((engine) => {
  let region: SmallRegion
  let cycleId: CycleId
  beforeEach(async () => {
    region = await openSmallRegion(engine)
    cycleId = await open(2027)
  })
  afterEach(() => region.close())

  const { db, reader } = {
    db: () => region.test.house.store.db,
    reader: () => region.test.house.store.reader,
  }
  async function open(year: number): Promise<CycleId> {
    const opened = await openCycle(region.test.changeAs({ kind: 'operator' }), operatorScope('cycle.write'), {
      year,
      method: 'four-aspects',
      countingDate: day('2025-08-10'),
      collectionDeadline: day('2025-08-01'),
      approvalDeadline: day('2025-08-05'),
      state: 'goals_draft',
    })
    if (!opened.ok) throw new Error(opened.refusal)
    return opened.value
  }
  async function save(draft: GoalDraft, cycle = cycleId, existing?: { id: GoalId; version: number }) {
    const change = region.test.changeAs(await region.actor('officer'))
    const result = await saveGoal(change, writing, { cycleId: cycle, existing, continuesId: null, draft })
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value
  }
  async function freeze(version: string, more: Partial<FreezeOrder> = {}) {
    const change = region.test.changeAs(await region.actor('officer'))
    return freezeReport(change, reader(), operatorScope('report.freeze'), {
      kind: 'annual-goals',
      cycleId,
      facts: {
        version,
        classification: 'internal',
        meetingOn: null,
        caseNumber: null,
        ifNotFollowed: null,
      },
      provisionalSaid: false,
      now: region.test.clock.now(),
      ...more,
    })
  }
  async function frozen(version: string): Promise<ReportId> {
    const result = await freeze(version)
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    return result.value
  }
  const read = async (report: ReportId) => {
    const found = await frozenReport(reader(), reading, report)
    if (!found) throw new Error('No such report')
    return found
  }
  async function decide(reportId: ReportId, outcome: DecisionOutcome, by = 'lead') {
    const change = region.test.changeAs(await region.actor(by))
    return recordDecision(change, operatorScope('decision.record'), {
      reportId,
      outcome,
      on: day('2025-08-19'),
      caseReference: '25/1',
      note: '',
    })
  }
  const states = async () =>
    Object.fromEntries((await listedReports(reader(), reading)).map(({ version, state }) => [version, state]))
  const goals = () => goalsOfCycle(reader(), writing, cycleId)

  it('collects the same snapshot from the same data, in canonical form', async () => {
    await save(wholeGoal())
    const cycle = await cycleOfYear(reader(), 2027)
    if (!cycle) throw new Error('No cycle')
    const order = { facts: draftFacts, status: 'draft', now: region.test.clock.now() } as const
    const collect = () => collectSnapshot(reader(), operatorScope('report.preview'), cycle, order)
    const [one, other] = [await collect(), await collect()]
    expect(seal(one)).toEqual(seal(other))
    expect(one.document).toMatchObject({ status: 'draft', version: '0.0' })
    expect(one.units.map(({ code, weight }) => [code, weight])).toEqual([
      ['U01', 1],
      ['U02', 1],
    ])
    expect(one.maturity.safeguards).toEqual({ central: 0, shared: 0, local: 153 })
    expect(one.maturity.total.stated).toEqual({ kind: 'unscored', answered: 0, applicable: 306 })
    expect(one.compliance.guidelines).toHaveLength(26)
  })

  it('has the systems one by one only where it is frozen as confidential', async () => {
    await save(wholeGoal())
    const facts = { meetingOn: null, caseNumber: null, ifNotFollowed: null }
    for (const [version, classification, systems] of [
      ['1.0', 'internal', undefined],
      ['1.1', 'confidential', []],
    ] as const) {
      const result = await freeze(version, { facts: { ...facts, version, classification } })
      if (!result.ok) throw new Error(JSON.stringify(result.refusal))
      const snapshot = JSON.parse((await read(result.value)).snapshot) as AnnualGoalsSnapshot
      expect(snapshot.systems).toEqual(systems)
      expect(snapshot.findings).toMatchObject({ groups: [], pastSupport: 0 })
    }
  })

  it('freezes what was printed, with its checksum and sizes, and puts it before the steering group', async () => {
    await save(wholeGoal())
    const printed: string[] = []
    const result = await freeze('1.0', {
      print: async ({ checksum }) => {
        printed.push(checksum)
        return { da: 1234, en: 5678 }
      },
    })
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    const report = await read(result.value)
    expect(report).toMatchObject({
      state: 'frozen',
      version: '1.0',
      sizes: { da: 1234, en: 5678 },
      decision: null,
    })
    expect(report.checksum).toBe(createHash('sha256').update(report.snapshot).digest('hex'))
    expect(printed).toEqual([report.checksum])
    const { document } = JSON.parse(report.snapshot) as AnnualGoalsSnapshot
    expect(document).toMatchObject({ status: 'for_decision', version: '1.0', approval: null })
    expect((await newestFrozen(reader(), reading, 'annual-goals', cycleId))?.id).toBe(report.id)
    expect((await region.trail()).at(-1)?.action).toBe('report.frozen')
  })

  it('stores nothing when the data changes while it is printed', async () => {
    const id = await save(wholeGoal())
    const result = await freeze('1.0', {
      print: async () => {
        await save(wholeGoal('2027-01', { target: '99 %' }), cycleId, { id, version: 1 })
        return { da: 1, en: 1 }
      },
    })
    expect(result).toMatchObject({ refusal: 'changedMeanwhile' })
    expect(await states()).toEqual({})
  })

  it('refuses to freeze goals that are not whole, no goals, an old version, and figures that can change', async () => {
    expect(await freeze('1.0')).toMatchObject({ refusal: 'noGoals' })
    const id = await save(wholeGoal('2027-01', { evidenceDemanded: '' }))
    expect(await freeze('1.0')).toMatchObject({
      refusal: { kind: 'unfinished', goals: [{ number: '2027-01', lacks: ['evidenceDemanded'] }] },
    })
    await save(wholeGoal(), cycleId, { id, version: 1 })
    await frozen('1.0')
    expect(await freeze('1.0')).toMatchObject({ refusal: 'versionNotHigher' })
    await db().updateTable('cycle').set({ state: 'collection' }).where('id', '=', cycleId).execute()
    expect(await freeze('1.1')).toMatchObject({ refusal: 'provisionalNotSaid' })
    const result = await freeze('1.1', { provisionalSaid: true })
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    expect(printableOf(await read(result.value)).snapshot.maturity.resultLocked).toBe(false)
  })

  it('does not change what is frozen when the data changes later', async () => {
    const id = await save(wholeGoal())
    const report = await frozen('1.0')
    const before = await read(report)
    await save(wholeGoal('2027-01', { target: '10 %' }), cycleId, { id, version: 1 })
    await db().updateTable('unit').set({ name: 'Et andet navn' }).where('code', '=', 'U01').execute()
    expect(await read(report)).toEqual(before)
    await db().updateTable('report').set({ snapshot: '{}' }).where('id', '=', report).execute()
    const broken = await read(report)
    expect(() => printableOf(broken)).toThrow(/not what was frozen/)
  })

  it('replaces a version that awaited a decision by the next', async () => {
    await save(wholeGoal())
    await frozen('0.9')
    await frozen('1.0')
    expect(await states()).toEqual({ '0.9': 'replaced', '1.0': 'frozen' })
  })

  it('adopts the goals as the steering group has read them', async () => {
    const id = await save(wholeGoal())
    const report = await frozen('1.0')
    await save(wholeGoal('2027-01', { target: '10 %', units: [] }), cycleId, { id, version: 1 })
    await save(wholeGoal('2027-02', { goal: 'Kom til bagefter.' }))
    expect((await decide(report, 'approved')).ok).toBe(true)
    const [adopted, later] = await goals()
    expect(adopted).toMatchObject({ id, state: 'adopted', version: 3, draft: wholeGoal() })
    expect(later).toMatchObject({ state: 'draft', draft: { number: '2027-02' } })
    expect(await read(report)).toMatchObject({
      state: 'approved',
      decision: { outcome: 'approved', on: '2025-08-19', caseReference: '25/1' },
    })
    expect((await region.trail()).at(-1)).toMatchObject({ action: 'decision.recorded' })
  })

  it('replaces the approved version when a later one is approved', async () => {
    await save(wholeGoal())
    await decide(await frozen('1.0'), 'approved')
    await save(wholeGoal('2027-02'))
    const second = await frozen('1.1')
    expect(await states()).toEqual({ '1.0': 'approved', '1.1': 'frozen' })
    await decide(second, 'approved')
    expect(await states()).toEqual({ '1.0': 'replaced', '1.1': 'approved' })
  })

  it('adopts nothing that is returned, or approved with changes that are not in it', async () => {
    await save(wholeGoal())
    for (const [version, outcome] of [
      ['1.0', 'returned'],
      ['1.1', 'approved_with_changes'],
    ] as const) {
      const report = await frozen(version)
      expect((await decide(report, outcome)).ok).toBe(true)
      expect(await read(report)).toMatchObject({ state: 'returned', decision: { outcome } })
    }
    expect((await goals())[0]?.state).toBe('draft')
  })

  it('lets neither the one who froze nor a second decision stand', async () => {
    await save(wholeGoal())
    const report = await frozen('1.0')
    expect(await decide(report, 'approved', 'officer')).toMatchObject({ refusal: 'ownReport' })
    expect((await decide(report, 'returned')).ok).toBe(true)
    expect(await decide(report, 'approved')).toMatchObject({ refusal: 'notAwaiting' })
  })

  it('keeps a goal that stands in a report before the steering group', async () => {
    const id = await save(wholeGoal())
    const report = await frozen('1.0')
    const remove = async () =>
      removeGoal(region.test.changeAs(await region.actor('officer')), writing, {
        cycleId,
        goalId: id,
        version: 1,
      })
    expect(await remove()).toMatchObject({ refusal: 'inFrozenReport' })
    await decide(report, 'returned')
    expect((await remove()).ok).toBe(true)
  })

  it('tells each adopted goal of the year before once, with its latest status', async () => {
    const before = await open(2026)
    const first = await save(wholeGoal('2026-01'), before)
    await save(wholeGoal('2026-02'), before)
    await db().updateTable('goal').set({ state: 'adopted' }).where('cycle_id', '=', before).execute()
    await save(wholeGoal('2026-03'), before)
    for (const [outcome, on] of [
      ['partly_reached', '2025-06-15'],
      ['reached', '2025-08-15'],
    ] as const) {
      const status = { outcome, value: outcome, comment: 'Derfor', on: day(on) }
      const change = region.test.changeAs(await region.actor('officer'))
      await recordGoalStatus(change, writing, { cycleId: before, goalId: first, status })
    }
    await save(wholeGoal())
    const { snapshot } = printableOf(await read(await frozen('1.0')))
    if (snapshot.kind !== 'annual-goals') throw new Error(snapshot.kind)
    expect(snapshot.lastYear?.year).toBe(2026)
    expect(snapshot.lastYear?.goals.map(({ number, outcome }) => [number, outcome])).toEqual([
      ['2026-01', 'reached'],
      ['2026-02', null],
    ])
  })

  it('prints the same bytes for the same report, and no UDKAST once it is approved', async () => {
    await save(wholeGoal())
    const report = await frozen('1.0')
    const print = async () =>
      renderReport({ kind: 'report', language: 'da', ...printableOf(await read(report)) })
    const [one, other] = [await print(), await print()]
    expect(Buffer.compare(one.bytes, other.bytes)).toBe(0)
    expect(one.fileName).toBe('aarlige-maal-2027_v1-0_udkast.pdf')
    await decide(report, 'approved')
    const approved = await print()
    expect(approved.fileName).toBe('aarlige-maal-2027_v1-0_godkendt.pdf')
    expect(Buffer.compare(approved.bytes, (await print()).bytes)).toBe(0)
  })
})
