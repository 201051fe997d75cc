import { afterEach, beforeEach, expect, it } from 'vitest'
import { cycleOfYear } from '../../src/db/queries/cycles.ts'
import {
  complianceInput,
  maturityInput,
  unitComplianceInput,
  unitMaturityInput,
} from '../../src/db/queries/figures.ts'
import { unitWithCode } from '../../src/db/queries/units.ts'
import { openStore, type Store } from '../../src/db/store.ts'
import type { Actor, HeldRole } from '../../src/domain/access/actor.ts'
import { scopeFor, within } from '../../src/domain/access/scope.ts'
import type { AnswerState } from '../../src/domain/answers/answer.ts'
import { complianceOf } from '../../src/domain/compliance/compliance.ts'
import { complianceRows } from '../../src/domain/compliance/rows.ts'
import { deliveredCatalogue } from '../../src/domain/guidelines/delivered.ts'
import { type EvidenceId, id } from '../../src/domain/ids.ts'
import { maturityOf } from '../../src/domain/maturity/score.ts'
import { day, type Instant } from '../../src/domain/time.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'

const units = `code,name,type,parent,weight,valid_from,valid_to,flags
R,Region,region,,0,,,
IT,Regional IT,it,R,1,,,
A,Hospital A,somatik,R,1,,,
B,Hospital B,somatik,R,1,,,
`
const answers = `unit,safeguard,policy,implementation,automation,reporting,applicable,reason
IT,1.1,4,4,4,4,yes,central
A,1.3,2,2,2,2,yes,half way
A,1.4,,,,,no,has none
B,1.3,4,4,4,4,yes,all of it
`
const operator: Actor = { kind: 'operator' }

eachEngine((engine) => {
  let at: Commands
  let store: Store

  beforeEach(async () => {
    at = await openCommands(engine)
    await at.run('import', 'units', at.file('units.csv', units))
    const responsibility = 'safeguard,responsibility,provider\n1.1,central,IT\n'
    await at.run('import', 'responsibility', at.file('responsibility.csv', responsibility))
    await at.run('cycle', 'open', '2026', '--method', 'four-aspects', '--counting-date', '2025-10-01')
    await at.run('import', 'answers', at.file('answers.csv', answers), '--cycle', '2026')
    store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
  })
  afterEach(async () => {
    await store.close()
    await at.close()
  })

  async function cycle() {
    const row = await cycleOfYear(store.reader, 2026)
    if (!row) throw new Error('The cycle was opened above')
    return row
  }

  async function regionInput() {
    const scope = scopeFor(operator, 'maturity.region.read')
    if (!scope) throw new Error('The operator reaches every unit')
    return maturityInput(store.reader, scope, await cycle())
  }

  async function setState(safeguard: string, state: AnswerState) {
    await store.db.updateTable('answer').set({ state }).where('subject', '=', safeguard).execute()
  }

  async function support(safeguard: string, state: 'accepted' | 'submitted', from: string, until: string) {
    const answer = await store.db
      .selectFrom('answer')
      .select(['id', 'unit_id'])
      .where('subject', '=', safeguard)
      .orderBy('reason', 'desc')
      .executeTakeFirstOrThrow()
    const evidence: EvidenceId = id(`evidence ${safeguard} ${from}`)
    await store.db
      .insertInto('evidence')
      .values({
        id: evidence,
        unit_id: answer.unit_id,
        code: from,
        title: 'A statement',
        kind: 'statement',
        state,
        statement: 'So it is.',
        url: null,
        file_sha256: null,
        file_name: null,
        file_type: null,
        file_size: null,
        valid_from: day(from),
        valid_until: day(until),
        added_by: null,
        added_at: '2025-08-20T09:00:00.000Z' as Instant,
        reviewed_by: null,
        reviewed_at: null,
        version: 1,
      })
      .execute()
    const added = { added_by: null, added_at: '2025-08-20T09:00:00.000Z' as Instant }
    await store.db
      .insertInto('evidence_support')
      .values({ unit_id: answer.unit_id, answer_id: answer.id, evidence_id: evidence, ...added })
      .execute()
  }

  it('counts levels whatever became of the answer, and “not applicable” only once it is accepted', async () => {
    const control = (result: ReturnType<typeof maturityOf>) => result.controls[0]?.stated
    const before = maturityOf(await regionInput())
    expect(control(before)).toMatchObject({ answered: 3, applicable: 1 + 3 + 3 + 2 + 3 })
    for (const state of ['draft', 'sent', 'approved', 'returned'] as const) {
      await setState('1.3', state)
      expect(control(maturityOf(await regionInput()))).toEqual(control(before))
      await setState('1.4', state)
      expect(control(maturityOf(await regionInput()))).toMatchObject({ answered: 3, applicable: 13 })
      await setState('1.4', 'accepted')
    }
  })

  it.each([
    ['accepted and valid on the counting date', 'accepted', '2025-10-01', '2025-10-01', 1],
    ['not accepted', 'submitted', '2025-01-01', '2026-01-01', 0],
    ['run out the day before', 'accepted', '2024-10-01', '2025-09-30', 0],
    ['valid from the day after', 'accepted', '2025-10-02', '2026-09-30', 0],
  ] as const)(
    'documents an answer by evidence that is %s: %s %s %s gives %i',
    async (_what, state, from, until, count) => {
      await support('1.1', state, from, until)
      const { answers: rows } = await regionInput()
      expect(rows.filter(({ documented }) => documented)).toHaveLength(count)
    },
  )

  it('documents an answer once, however much supports it', async () => {
    await support('1.1', 'submitted', '2025-01-01', '2026-01-01')
    await support('1.1', 'accepted', '2025-02-01', '2026-01-01')
    await support('1.1', 'accepted', '2025-03-01', '2026-01-01')
    const { answers: rows } = await regionInput()
    expect(rows.filter(({ documented }) => documented).map(({ safeguard }) => safeguard)).toEqual(['1.1'])
  })

  it('reads for one unit its own answers and those of its providers, and nobody else’s', async () => {
    const row = await unitWithCode(store.reader, 'A')
    const coordinator: readonly HeldRole[] = [{ role: 'unit_coordinator', unitId: row?.id ?? null }]
    const actor: Actor = { kind: 'person', personId: id<'person'>('somebody'), roles: coordinator }
    const scope = scopeFor(actor, 'maturity.read')
    const unit = row && scope && within(scope, row)
    if (!unit) throw new Error('The coordinator reaches their own unit')
    const input = await unitMaturityInput(store.reader, unit, await cycle())
    expect(input.units.map(({ code }) => code)).toEqual(['IT', 'A'])
    expect(input.answers.map(({ safeguard }) => safeguard).toSorted()).toEqual(['1.1', '1.3', '1.4'])
    await expect(maturityInput(store.reader, scope, await cycle())).rejects.toThrow('every unit')
  })

  it('counts “not relevant” once it is accepted, and else as not assessed', async () => {
    const file = at.file(
      'compliance.csv',
      'unit,requirement,status,reason\nA,GL-01-K1,not_relevant,none\nA,GL-01-K2,complied,seen\n',
    )
    await at.run('import', 'compliance', file, '--cycle', '2026')
    const scope = scopeFor(operator, 'compliance.region.read')
    const row = await unitWithCode(store.reader, 'A')
    const own = scopeFor(operator, 'compliance.read')
    const unit = row && own && within(own, row)
    if (!scope || !unit) throw new Error('The operator reaches every unit')
    const year = await cycle()
    const counts = async () => {
      const all = complianceOf(
        deliveredCatalogue,
        complianceRows(await complianceInput(store.reader, scope, year)),
      )
      const one = complianceOf(
        deliveredCatalogue,
        complianceRows(await unitComplianceInput(store.reader, unit, year)),
      )
      expect(all.units.find(({ unitId }) => unitId === unit.id)?.counts).toEqual(one.total.counts)
      return one.total.counts
    }
    const accepted = await counts()
    expect(accepted).toMatchObject({ complied: 1, not_relevant: 1 })
    await setState('GL-01-K1', 'approved')
    expect(await counts()).toMatchObject({
      complied: 1,
      not_relevant: 0,
      not_assessed: accepted.not_assessed + 1,
    })
  })
})
