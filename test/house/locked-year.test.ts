import { writeFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { done, type Writer } from '../../src/db/change.ts'
import { day, type Instant } from '../../src/domain/time.ts'
import { paths } from '../../src/paths.ts'
import { visit } from '../http/answers/visit.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine } from '../support/engines.ts'
import { openWorld, type World } from './support/world.ts'

const cycle = 2025

/** What is changed after the result of the year is locked, through the one door for changes; gives the rows it met. */
const changes: Readonly<Record<string, (write: Writer) => Promise<readonly unknown[]>>> = {
  'the weight of every unit': (write) =>
    write
      .updateTable('unit')
      .set((row) => ({ weight: row('unit.weight', '+', 3) }))
      .returning('id')
      .execute(),
  'the last day of a unit': (write) =>
    write
      .updateTable('unit')
      .set({ valid_to: day('2020-01-01') })
      .where('code', '=', 'U01')
      .returning('id')
      .execute(),
  'the flags, type and name of a unit': (write) =>
    write
      .updateTable('unit')
      .set({ flags: '', type: 'praehospital', name: 'Et nyt navn' })
      .where('code', '=', 'U01')
      .returning('id')
      .execute(),
  'who is responsible the year after': (write) =>
    write
      .deleteFrom('responsibility')
      .where('cycle_id', 'in', (row) => row.selectFrom('cycle').select('id').where('year', '>', cycle))
      .returning('safeguard')
      .execute(),
  'the state and validity of all evidence': (write) =>
    write
      .updateTable('evidence')
      .set({ state: 'returned', valid_from: day('2020-01-01'), valid_until: day('2020-12-31') })
      .returning('id')
      .execute(),
  'later reviews of the answers of the year after': (write) =>
    write
      .updateTable('answer')
      .set({ state: 'accepted', status: 'complied' })
      .where('kind', '=', 'requirement')
      .where('cycle_id', 'in', (row) => row.selectFrom('cycle').select('cycle.id').where('year', '>', cycle))
      .returning('id')
      .execute(),
}

/** What people and time do to it afterwards, each by its own way in; gives how many things it met. */
const deeds: Readonly<Record<string, (world: World) => Promise<number>>> = {
  'the erasure of all its evidence': async (world) => {
    const pieces = await world.test.house.store.db
      .selectFrom('evidence_support')
      .innerJoin('answer', 'answer.id', 'evidence_support.answer_id')
      .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
      .innerJoin('unit', 'unit.id', 'answer.unit_id')
      .select('evidence_support.evidence_id as piece')
      .distinct()
      .where('unit.code', '=', 'U01')
      .where('cycle.year', '=', cycle)
      .execute()
    for (const { piece } of pieces) {
      const form = { reason: 'personal_data' }
      const address = paths.evidenceErasure.to({ unit: 'U01', evidence: piece })
      expect((await world.ask('coordinator-u01', address, { form })).status).toBe(303)
    }
    return pieces.length
  },
  'the withdrawal of an exemption': async (world) => {
    const granted = await world.test.house.store.db
      .selectFrom('exemption')
      .innerJoin('unit', 'unit.id', 'exemption.unit_id')
      .select('exemption.id')
      .where('exemption.state', '=', 'granted')
      .where('unit.code', '=', 'U01')
      .execute()
    for (const { id } of granted) {
      const form = { reason: 'Grundlaget er faldet bort.' }
      const address = paths.exemptionWithdrawal.to({ exemption: id })
      expect((await world.ask('lead', address, { form })).status).toBe(303)
    }
    return granted.length
  },
  'years that pass until everything has expired': async ({ test }) => {
    test.clock.moveTo('2031-01-15T09:00:00.000Z' as Instant)
    const now = test.clock.now()
    await test.house.store.db.updateTable('session').set({ created_at: now, last_seen_at: now }).execute()
    return 1
  },
}

eachEngine((engine) => {
  let world: World
  let at: Commands
  beforeAll(async () => {
    world = await openWorld({ engine })
    at = await openCommands(engine)
    // The commands only read here; a secret must be there, and nothing is signed or opened with it.
    writeFileSync(at.environment['MODENT_SECRET_FILE'] ?? '', 'abcdefghijklmnopqrstuvwxyz-0123456789', {
      mode: 0o600,
    })
  })
  afterAll(async () => {
    await at.close()
    await world.close()
  })

  /** Everything that is said of the figures of the year: on the command line, in files, and on the pages. */
  async function told(): Promise<Readonly<Record<string, string>>> {
    const run = async (...line: readonly string[]) => {
      const ran = await at.runWith(
        { MODENT_DATABASE: world.test.database, MODENT_CLOCK: world.test.clock.now() },
        ...line,
        '--cycle',
        String(cycle),
      )
      expect(ran).toMatchObject({ status: 0, errors: [] })
      return ran.out
    }
    const page = async (address: string) => {
      const { status, html } = await visit(world, 'officer').get(address)
      expect(status).toBe(200)
      return JSON.stringify([...html.figures()])
    }
    return {
      score: await run('score', '--json'),
      unitScore: await run('score', '--unit', 'U01', '--json'),
      units: await run('export', 'units'),
      responsibility: await run('export', 'responsibility'),
      answers: await run('export', 'answers'),
      compliance: await run('export', 'compliance'),
      maturity: await page(paths.maturity.to({ cycle })),
      regionCompliance: await page(paths.compliance.to({ cycle })),
      unitCompliance: await page(paths.unitCompliance.to({ unit: 'U01', cycle })),
      unitMaturity: await page(paths.unitMaturity.to({ unit: 'U01', cycle })),
    }
  }

  it.each(Object.entries(changes))('a locked year does not move with %s', async (_what, alter) => {
    const before = await told()
    expect(before['maturity']).toContain('total.stated.percent')
    const changed = await world.test.changeAs({ kind: 'operator' })(async (write) => {
      expect((await alter(write)).length).toBeGreaterThan(0)
      return done(undefined, { action: 'instance.seeded', object: 'instance', id: 'later' })
    })
    expect(changed.ok).toBe(true)
    expect(await told()).toEqual(before)
  })
  // In this order: what time does to sessions and exemptions comes after what people do.
  it.each(Object.entries(deeds))('a locked year does not move with %s', async (_what, act) => {
    const before = await told()
    expect(before['regionCompliance']).toContain('compliance.total')
    expect(await act(world)).toBeGreaterThan(0)
    expect(await told()).toEqual(before)
  })
})
