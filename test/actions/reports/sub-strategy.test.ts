import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { saveEffort } from '../../../src/actions/efforts/save.ts'
import { recordDecision } from '../../../src/actions/reports/decide.ts'
import { freezeReport } from '../../../src/actions/reports/freeze.ts'
import { printableOf } from '../../../src/actions/reports/seal.ts'
import { saveSubStrategy } from '../../../src/actions/sub-strategies/save.ts'
import { frozenReport, listedReports } from '../../../src/db/queries/reports.ts'
import type { CycleId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { anEffort } from '../../support/efforts.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

eachEngine((engine) => {
  let region: SmallRegion
  let cycleId: CycleId
  beforeEach(async () => {
    region = await openSmallRegion(engine)
    const opened = await openCycle(region.test.changeAs({ kind: 'operator' }), operatorScope('cycle.write'), {
      year: 2027,
      method: 'four-aspects',
      countingDate: day('2025-08-10'),
      collectionDeadline: day('2025-08-01'),
      approvalDeadline: day('2025-08-05'),
      state: 'goals_draft',
    })
    if (!opened.ok) throw new Error(opened.refusal)
    cycleId = opened.value
  })
  afterEach(() => region.close())

  const reader = () => region.test.house.store.reader
  const as = async (who: string) => region.test.changeAs(await region.actor(who))
  const freeze = async (version: string) =>
    freezeReport(await as('officer'), reader(), operatorScope('report.freeze'), {
      kind: 'sub-strategy',
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
    })

  it('is frozen once it has something to decide on, decided on, and replaced by a later version', async () => {
    expect(await freeze('1.0')).toEqual({ ok: false, refusal: 'noStrategy' })
    const strategy = await saveSubStrategy(await as('officer'), operatorScope('strategy.write'), {
      existing: undefined,
      draft: { area: 'Sikkerhed', fromYear: 2026, years: 2, periodReason: '', objectives: 'Målet nås.' },
      frameId: null,
    })
    if (!strategy.ok) throw new Error(JSON.stringify(strategy.refusal))
    expect(await freeze('1.0')).toEqual({ ok: false, refusal: 'noEfforts' })
    await saveEffort(await as('officer'), operatorScope('strategy.write'), {
      subStrategyId: strategy.value,
      existing: undefined,
      draft: anEffort({ code: '1.1', yearly: null }),
      recommendations: [],
      coversWithOthers: false,
    })
    const first = await freeze('1.0')
    if (!first.ok) throw new Error(JSON.stringify(first.refusal))
    const report = await frozenReport(reader(), operatorScope('report.read'), first.value)
    if (!report) throw new Error('No report')
    const { snapshot } = printableOf(report)
    if (snapshot.kind !== 'sub-strategy') throw new Error(snapshot.kind)
    // Nothing has been answered, so there is no road; what is not set is frozen as unknown.
    expect(snapshot.strategy).toMatchObject({ number: 1, state: 'draft', road: null })
    expect(snapshot.strategy?.efforts[0]?.draft.yearly).toBeNull()

    const decided = await recordDecision(await as('lead'), operatorScope('decision.record'), {
      reportId: first.value,
      outcome: 'approved',
      on: day('2025-08-19'),
      caseReference: '25/1',
      note: '',
    })
    expect(decided.ok).toBe(true)
    expect(await freeze('1.1')).toMatchObject({ ok: true })
    const states = (await listedReports(reader(), operatorScope('report.read'))).map((one) => [
      one.version,
      one.state,
    ])
    expect(states).toEqual(
      expect.arrayContaining([
        ['1.0', 'approved'],
        ['1.1', 'frozen'],
      ]),
    )
  })
})
