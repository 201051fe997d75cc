import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { saveGoal } from '../../../src/actions/goals/save.ts'
import { saveReportTexts } from '../../../src/actions/report-texts/save.ts'
import { freezeReport } from '../../../src/actions/reports/freeze.ts'
import { printableOf } from '../../../src/actions/reports/seal.ts'
import { reportTexts } from '../../../src/db/queries/report-texts.ts'
import { frozenReport } from '../../../src/db/queries/reports.ts'
import type { CycleId } from '../../../src/domain/ids.ts'
import type { AnnualGoalsSnapshot } from '../../../src/domain/reports/annual-goals.ts'
import { noTexts, type ReportTexts } from '../../../src/domain/reports/texts.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'
import { wholeGoal } from '../goals/whole-goal.ts'

const writing = operatorScope('report.write')

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

  const change = async () => region.test.changeAs(await region.actor('officer'))
  const reader = () => region.test.house.store.reader
  const kept = () => reportTexts(reader(), writing, cycleId)
  async function save(texts: Partial<ReportTexts>, version: number) {
    return saveReportTexts(await change(), writing, { cycleId, version, texts: { ...noTexts, ...texts } })
  }

  it('keeps what is written, refuses what was changed meanwhile, and says what is wrong', async () => {
    expect(await kept()).toEqual({ version: 0, texts: noTexts })
    const period = { incidentsFrom: day('2024-10-01'), incidentsTo: day('2025-07-31') }
    expect(await save({ legalChanges: 'Ny lov.', breaches: 0, ...period }, 0)).toEqual({ ok: true, value: 1 })
    expect((await kept()).texts).toEqual({ ...noTexts, legalChanges: 'Ny lov.', breaches: 0, ...period })
    expect(await save({ legalChanges: 'En anden.' }, 0)).toEqual({ ok: false, refusal: 'changedMeanwhile' })
    expect(await save({ breaches: 3 }, 1)).toMatchObject({ ok: false, refusal: { kind: 'faults' } })
    expect(await save({ legalChanges: 'Rettet.' }, 1)).toEqual({ ok: true, value: 2 })
    const { db } = region.test.house.store
    const lines = await db
      .selectFrom('audit')
      .select('action')
      .where('action', '=', 'report.texts_saved')
      .execute()
    expect(lines).toHaveLength(2)
    await db.updateTable('cycle').set({ state: 'closed' }).where('id', '=', cycleId).execute()
    expect(await save({}, 2)).toEqual({ ok: false, refusal: 'closed' })
  })

  it('is frozen with the report, and the next version lists what has changed since, each once', async () => {
    const goal = wholeGoal()
    const saved = await saveGoal(await change(), operatorScope('goal.write'), {
      cycleId,
      existing: undefined,
      continuesId: null,
      draft: goal,
    })
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
    await save({ legalChanges: 'Ny lov.' }, 0)
    const first = await frozen('0.9')
    expect(first.texts?.legalChanges).toBe('Ny lov.')
    expect(first.changes).toBeNull()
    await save({ legalChanges: 'Endnu en lov.' }, 1)
    await saveGoal(await change(), operatorScope('goal.write'), {
      cycleId,
      existing: { id: saved.value, version: 1 },
      continuesId: null,
      draft: { ...goal, target: '99 %' },
    })
    const second = await frozen('1.0')
    expect(second.changes).toEqual({
      since: { version: '0.9', frozenAt: first.document.frozenAt },
      changes: [
        { kind: 'goalChanged', number: goal.number, fields: ['target'] },
        { kind: 'part', part: 'texts' },
      ],
    })
  })

  async function frozen(version: string): Promise<AnnualGoalsSnapshot> {
    const facts = {
      version,
      classification: 'internal',
      meetingOn: null,
      caseNumber: null,
      ifNotFollowed: null,
    } as const
    const result = await freezeReport(await change(), reader(), operatorScope('report.freeze'), {
      kind: 'annual-goals',
      cycleId,
      facts,
      provisionalSaid: false,
      now: region.test.clock.now(),
    })
    if (!result.ok) throw new Error(JSON.stringify(result.refusal))
    const report = await frozenReport(reader(), operatorScope('report.read'), result.value)
    if (!report) throw new Error('No report')
    const { snapshot } = printableOf(report)
    if (snapshot.kind !== 'annual-goals') throw new Error(snapshot.kind)
    return snapshot
  }
})
