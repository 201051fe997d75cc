import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cycleOfYear } from '../../src/db/queries/cycles.ts'
import { unitWithCode } from '../../src/db/queries/units.ts'
import { grants } from '../../src/domain/access/grants.ts'
import { roles } from '../../src/domain/access/role.ts'
import { openTestHouse, type TestHouse } from '../support/house.ts'
import { answersTo, calls, type Given } from './support/query-calls.ts'
import { fillRegion } from './support/region.ts'
import { mutants, queryFiles, scopedQueries } from './support/scoped-queries.ts'
import { withoutTriggers } from './support/tables.ts'

// A query is right when its answer does not depend on what other units hold. So each is asked twice: in the whole
// region, and in one where nobody but the unit and the central provider is left. Then every condition of reach is
// taken out of the source, one at a time, and the same comparison must notice it.
const directory = mkdtempSync(join(tmpdir(), 'modent-mutants-'))

/** Conditions that narrow what another has narrowed already, each with its reason. */
const redundant: Readonly<Record<string, string>> = {
  'reports.ts approvedFor 1':
    'no year of this house has approved goals; a sheet is cut to its unit when printed',
  'reports.ts approvedFor 2': 'the same',
  'exemptions.ts exemptionWithSteps 2': 'the steps are those of an exemption that was found within reach',
  'findings.ts findingWithSteps 1': 'the steps are those of a finding that was found within reach',
  'figures.ts safeguardAnswers 2': 'which answers are documented is asked of answers within reach only',
  'figures.ts safeguardAnswers 3': 'the same, of a year that is not locked',
  'figures.ts documentedAnswers 1': 'the same, inside the query',
  'figures.ts keptDocumented 1': 'the same, inside the query',
  'maturity.ts unitMaturity 1':
    'a part is looked up by its unit, and none but those of the basis is asked for',
}

describe('what a query reads for one unit', () => {
  let whole: TestHouse
  let alone: TestHouse
  beforeAll(async () => {
    whole = await openTestHouse()
    alone = await openTestHouse()
    for (const test of [whole, alone]) {
      await fillRegion(test)
      await bindOnly(test, 'U03')
      await leaveOut(test)
    }
    await leaveAlone(alone, 'U01')
  })
  afterAll(async () => {
    await whole.close()
    await alone.close()
    rmSync(directory, { recursive: true, force: true })
  })

  async function given(test: TestHouse): Promise<Given[]> {
    const { reader } = test.house.store
    const { reader: all } = whole.house.store
    const unit = await unitWithCode(reader, 'U01')
    const cycles = await Promise.all([2026, 2025].map((year) => cycleOfYear(reader, year)))
    // The ids come from the whole region, so that what is left out here is asked for all the same.
    const answers = await all.selectFrom('answer').select('id').orderBy('id').execute()
    const exemptions = await all.selectFrom('exemption').select('id').orderBy('id').execute()
    const findings = await all.selectFrom('finding').select('id').orderBy('id').execute()
    const pieces = await all.selectFrom('evidence').select('id').orderBy('id').execute()
    if (!unit) throw new Error('The region has lost U01')
    return cycles.flatMap((cycle) =>
      cycle
        ? {
            db: reader,
            scope: { units: [unit.id] },
            unit,
            cycle,
            answers: answers.map(({ id }) => id),
            pieces: pieces.map(({ id }) => id),
            exemptions: exemptions.map(({ id }) => id),
            findings: findings.map(({ id }) => id),
          }
        : [],
    )
  }

  /** The calls whose answers differ when the other units are gone. */
  async function leaks(queries: Readonly<Record<string, unknown>>): Promise<string[]> {
    const [here, there] = [await given(whole), await given(alone)]
    const found: string[] = []
    for (const [index, one] of here.entries()) {
      const other = await answersTo(queries, there[index] as Given)
      for (const [call, answer] of await answersTo(queries, one)) {
        if (other.get(call) !== answer) found.push(`${call} in ${one.cycle.year}: ${answer.slice(0, 300)}`)
      }
    }
    return found
  }

  const known = scopedQueries()

  it('is called here, whatever query takes a reach', () => {
    expect(known.length).toBeGreaterThan(20)
    const asked = known.filter(({ isProofOnly }) => !isProofOnly)
    expect(asked.filter(({ name }) => !calls[name]).map(({ file, name }) => `${file}: ${name}`)).toEqual([])
  })

  it('may read past its unit only where no role for a unit can ask', () => {
    const proofs = known.filter(({ isProofOnly }) => isProofOnly)
    const partly = proofs.flatMap(({ file, name, capabilities }) =>
      capabilities
        .filter((wanted) =>
          roles.some((role) => grants[role][wanted as keyof (typeof grants)['lead']] === 'own'),
        )
        .map((wanted) => `${file}: ${name} serves ${wanted}`),
    )
    expect(proofs.filter(({ capabilities }) => capabilities.length === 0).map(({ name }) => name)).toEqual([])
    expect(partly).toEqual([])
  })

  it.each(queryFiles)('in %s does not depend on other units', async (file) => {
    const queries = (await import(`../../src/db/queries/${file}`)) as Readonly<Record<string, unknown>>
    expect(await leaks(queries)).toEqual([])
  })

  const all = mutants().filter(({ name }) => !(name in redundant))

  it('would be noticed in many places', () => {
    expect(all.length).toBeGreaterThan(20)
    const names = mutants().map(({ name }) => name)
    expect(Object.keys(redundant).filter((name) => !names.includes(name))).toEqual([])
  })

  it.each(all)('$name does without $without, which is noticed', async ({ name, text }) => {
    const copy = join(directory, `${name.replaceAll(' ', '-')}.ts`)
    writeFileSync(copy, text)
    const mutant = (await import(copy)) as Readonly<Record<string, unknown>>
    expect((await leaks(mutant)).length).toBeGreaterThan(0)
  })
})

/** A goal of an earlier year that is for this unit alone, so that a year can be another unit's secret too. */
async function bindOnly({ house }: TestHouse, code: string): Promise<void> {
  const { db } = house.store
  const cycle = await db.selectFrom('cycle').selectAll().where('year', '=', 2025).executeTakeFirstOrThrow()
  const goal = await db
    .selectFrom('goal')
    .selectAll()
    .where('number', '=', '2025-02')
    .executeTakeFirstOrThrow()
  const unit = await unitWithCode(house.store.reader, code)
  const [earlier, old] = ['cycle-2024', 'goal-2024'] as const
  await db
    .insertInto('cycle')
    .values({ ...cycle, id: earlier as typeof cycle.id, year: 2024 })
    .execute()
  await db
    .insertInto('goal')
    .values({ ...goal, id: old as typeof goal.id, cycle_id: earlier as typeof cycle.id, number: '2024-01' })
    .execute()
  await db
    .insertInto('goal_unit')
    .values({
      goal_id: old as typeof goal.id,
      unit_id: unit?.id ?? ('' as never),
      target_value: null,
      deadline: null,
    })
    .execute()
}

/** Has every unit ask for one thing to be left out, and one agreed to, so that whose they are can be told apart. */
async function leaveOut({ house }: TestHouse): Promise<void> {
  const { db } = house.store
  const about = (subject: string) => db.selectFrom('answer').select('id').where('subject', '=', subject)
  await withoutTriggers(house.store, async () => {
    await db.updateTable('answer').set({ status: 'not_relevant' }).where('subject', '=', 'GL-01-K2').execute()
    await db.updateTable('answer').set({ applicable: 0 }).where('id', 'in', about('2.5')).execute()
    await db
      .updateTable('answer_revision')
      .set({ applicable: 0 })
      .where('answer_id', 'in', about('2.5'))
      .execute()
  })
}

/** Takes every unit but this one and the provider out of the region, with all they hold. */
async function leaveAlone({ house }: TestHouse, code: string): Promise<void> {
  const { db } = house.store
  const others = await db.selectFrom('unit').select('id').where('code', 'not in', [code, 'IT', 'R']).execute()
  const region = await unitWithCode(house.store.reader, 'R')
  const gone = [...others.map(({ id }) => id), ...(region ? [region.id] : [])]
  const ids = others.map(({ id }) => id)
  await withoutTriggers(house.store, async () => {
    const answers = db.selectFrom('answer').select('id').where('unit_id', 'in', gone)
    await db.deleteFrom('evidence_support').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('calibration').where('answer_id', 'in', answers).execute()
    await db.deleteFrom('answer_revision').where('answer_id', 'in', answers).execute()
    await db.deleteFrom('answer').where('unit_id', 'in', gone).execute()
    const exemptions = db.selectFrom('exemption').select('id').where('unit_id', 'in', gone)
    await db.deleteFrom('exemption_step').where('exemption_id', 'in', exemptions).execute()
    await db.deleteFrom('exemption_grant').where('exemption_id', 'in', exemptions).execute()
    await db.deleteFrom('exemption').where('unit_id', 'in', gone).execute()
    const findings = db.selectFrom('finding').select('id').where('unit_id', 'in', gone)
    await db.deleteFrom('finding_step').where('finding_id', 'in', findings).execute()
    await db.deleteFrom('finding').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('plan').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('comment').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('evidence_revision').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('evidence_erasure').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('evidence').where('unit_id', 'in', gone).execute()
    const heard = db.selectFrom('hearing_comment').select('id').where('unit_id', 'in', gone)
    await db.deleteFrom('hearing_answer').where('comment_id', 'in', heard).execute()
    await db.deleteFrom('hearing_comment').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('goal_status').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('goal_unit').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('applicability_exception').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('maturity_part').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('maturity_unit').where('unit_id', 'in', gone).execute()
    // The region's own figures are of all its units, so one unit's part of them is none.
    await db.updateTable('maturity_tally').set({ answered: 0 }).execute()
    await db.deleteFrom('cycle_unit').where('unit_id', 'in', ids).execute()
    await db.deleteFrom('role_assignment').where('unit_id', 'in', gone).execute()
    await db.deleteFrom('unit').where('id', 'in', ids).execute()
    await db.updateTable('unit').set({ name: 'Et andet navn' }).where('code', '=', 'R').execute()
    await db.updateTable('cycle_unit').set({ name: 'Et andet navn' }).where('code', '=', 'R').execute()
  })
}
