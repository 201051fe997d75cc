import { afterEach, beforeEach, expect, it } from 'vitest'
import { openCycle } from '../../../src/actions/cycles/open.ts'
import { saveStatementDraft } from '../../../src/actions/dpo-statements/save.ts'
import {
  declineStatement,
  giveStatement,
  withdrawStatement,
} from '../../../src/actions/dpo-statements/speak.ts'
import { statementActsOf, statementDraft, statementOf } from '../../../src/db/queries/dpo-statements.ts'
import { areGoalsSealed } from '../../../src/db/queries/reports.ts'
import type { Actor } from '../../../src/domain/access/actor.ts'
import { type CycleId, id } from '../../../src/domain/ids.ts'
import type { ReportState } from '../../../src/domain/reports/report.ts'
import { day, type Instant } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const scope = operatorScope('statement.write')
const dpo: Actor = {
  kind: 'person',
  personId: id<'person'>('person-newcomer'),
  roles: [{ role: 'dpo', unitId: null }],
}

eachEngine((engine) => {
  let region: SmallRegion
  let cycleId: CycleId
  beforeEach(async () => {
    region = await openSmallRegion(engine)
    const opened = await openCycle(region.test.changeAs({ kind: 'operator' }), operatorScope('cycle.write'), {
      year: 2027,
      method: 'four-aspects',
      countingDate: day('2026-09-30'),
      collectionDeadline: day('2026-09-01'),
      approvalDeadline: day('2026-09-15'),
      state: 'hearing',
    })
    if (!opened.ok) throw new Error(opened.refusal)
    cycleId = opened.value
  })
  afterEach(() => region.close())

  /** One change after the other, a second apart. */
  const as = (actor: Actor) => {
    region.test.clock.moveBy(1000)
    return region.test.changeAs(actor)
  }
  const reader = () => region.test.house.store.reader
  const give = (text: string, version = 0, actor: Actor = dpo) =>
    giveStatement(as(actor), scope, { cycleId, text, version })
  const frozen = (state: ReportState, at: Instant) =>
    region.test.house.store.db
      .insertInto('report')
      .values({
        id: region.test.house.ids.next() as never,
        kind: 'annual-goals',
        cycle_id: cycleId,
        version_label: at,
        state,
        classification: 'internal',
        snapshot: '{}',
        snapshot_sha256: '',
        frozen_by: null,
        frozen_at: at,
      })
      .execute()

  it('keeps a draft for its author, and refuses one written over an older one', async () => {
    const save = (text: string, version: number) =>
      saveStatementDraft(as(dpo), scope, { cycleId, text, version })
    expect((await save('Første', 0)).ok).toBe(true)
    expect((await save('Anden', 1)).ok).toBe(true)
    expect(await save('For sent', 1)).toEqual({ ok: false, refusal: 'changedMeanwhile' })
    expect(await statementDraft(reader(), scope, cycleId)).toEqual({ text: 'Anden', version: 2 })
    expect(await statementOf(reader(), scope, cycleId)).toEqual({ kind: 'none' })
    expect(await give('Anden', 1)).toEqual({ ok: false, refusal: 'changedMeanwhile' })
    expect((await give('Anden', 2)).ok).toBe(true)
    expect(await statementDraft(reader(), scope, cycleId)).toBeUndefined()
    expect(await statementOf(reader(), scope, cycleId)).toMatchObject({ kind: 'given', text: 'Anden' })
  })

  it('keeps every act, and lets the last one hold', async () => {
    await give('Et.')
    await give('To.')
    await withdrawStatement(as(dpo), scope, cycleId)
    await declineStatement(as(dpo), scope, { cycleId, reason: 'Intet at tilføje.' })
    const acts = await statementActsOf(reader(), scope, cycleId)
    expect(acts.map(({ act, text }) => [act, text])).toEqual([
      ['given', 'Et.'],
      ['given', 'To.'],
      ['withdrawn', ''],
      ['declined', 'Intet at tilføje.'],
    ])
    expect((await region.trail()).map(({ action }) => action).slice(-2)).toEqual([
      'dpo_statement.withdrawn',
      'dpo_statement.declined',
    ])
    const change = region.test.house.store.db.updateTable('dpo_statement').set({ text: 'Rettet' })
    await expect(change.execute()).rejects.toThrow('append-only')
  })

  it('refuses whoever is not the data protection officer, also past the routes', async () => {
    const others: readonly Actor[] = [
      await region.actor('lead'),
      await region.actor('officer'),
      await region.actor('admin'),
      { kind: 'operator' },
    ]
    for (const actor of others) {
      expect(await give('Mit.', 0, actor)).toEqual({ ok: false, refusal: 'onlyDpo' })
      expect(await saveStatementDraft(as(actor), scope, { cycleId, text: 'Mit.', version: 0 })).toEqual({
        ok: false,
        refusal: 'onlyDpo',
      })
    }
  })

  it('stands while a report frozen after the hearing began waits, and not because of an older one', async () => {
    const now = region.test.clock.now()
    await frozen('frozen', '2020-01-01T00:00:00.000Z' as Instant)
    expect(await areGoalsSealed(reader(), cycleId)).toBe(false)
    expect((await give('Et.')).ok).toBe(true)
    await frozen('frozen', now)
    expect(await areGoalsSealed(reader(), cycleId)).toBe(true)
    expect(await give('To.')).toEqual({ ok: false, refusal: 'inFrozenReport' })
    await region.test.house.store.db
      .updateTable('report')
      .set({ state: 'returned' })
      .where('frozen_at', '=', now)
      .execute()
    expect((await give('To.')).ok).toBe(true)
  })
})
