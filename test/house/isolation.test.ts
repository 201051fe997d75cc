import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hashPassword } from '../../src/adapters/passwords.ts'
import { seedContract } from '../../src/demo/contract.ts'
import { contractPassword, contractUnits } from '../../src/demo/contract-region.ts'
import type { TestHouse } from '../support/house.ts'
import { canariesIn } from './support/canaries.ts'
import { crawl, faultsIn, type Seen } from './support/crawl.ts'
import { type Place, type Stock, stockOf } from './support/examples.ts'
import { type Held, rolesHeld } from './support/policy.ts'
import { openWorld, type World } from './support/world.ts'

async function fillContract(test: TestHouse): Promise<void> {
  await seedContract({
    change: test.changeAs({ kind: 'operator' }),
    db: test.house.store.reader,
    files: test.house.files,
    passwordHash: await hashPassword(contractPassword),
  })
}

const places: readonly Place[] = ['U01', 'U02', 'U03', 'IT', 'R'].flatMap((unit) =>
  ['2026', '2025'].map((year) => ({ unit, year })),
)
/** Everybody who may not see everything; who may is asked below for what they must see. */
const narrow = [
  'anonymous',
  'pending',
  'disabled',
  'coordinator-u01',
  'coordinator-u03',
  'manager-u01',
  'manager-u03',
  'owner',
  'steering',
  'secretary',
  'admin',
]

describe('the region of the contract, with a canary in every text', () => {
  let world: World
  let stock: Stock
  let held: Held
  beforeAll(async () => {
    world = await openWorld({ engine: 'sqlite', filled: fillContract })
    stock = await stockOf(world)
    held = await rolesHeld(world)
  })
  afterAll(() => world.close())

  const shown = new Map<string, Promise<readonly Seen[]>>()
  function everythingFor(principal: string): Promise<readonly Seen[]> {
    const known = shown.get(principal) ?? crawl(world, principal, stock, places)
    shown.set(principal, known)
    return known
  }

  it.each(narrow)('shows %s no text of a unit out of reach', async (principal) => {
    const seen = await everythingFor(principal)
    expect(seen.length).toBeGreaterThan(20)
    expect(faultsIn(seen, held, principal).slice(0, 20)).toEqual([])
  })

  it.each(['coordinator-u01', 'manager-u01', 'coordinator-u03', 'manager-u03'])(
    'shows %s every kind of text of the own unit',
    async (principal) => {
      const own = (await everythingFor(principal)).flatMap(({ text }) => canariesIn(text))
      const fields = new Set(
        own.filter(({ unit }) => principal.endsWith(unit.toLowerCase())).map(({ field }) => field),
      )
      expect([...fields].sort()).toEqual(
        expect.arrayContaining([
          'comment',
          'content',
          'filename',
          'reason',
          'statement',
          'target',
          'title',
          'url',
        ]),
      )
    },
  )

  it.each(['auditor', 'dpo', 'officer', 'lead'])('shows %s texts of every unit', async (principal) => {
    const texts = await Promise.all(
      contractUnits.map(({ code }) =>
        world.ask(principal, `/units/${code}/evidence`).then(({ body }) => body),
      ),
    )
    const units = new Set(texts.flatMap((text) => canariesIn(text)).map(({ unit }) => unit))
    expect([...units].sort()).toEqual(contractUnits.map(({ code }) => code).sort())
  })

  it('keeps canaries out of the log and out of the audit log', async () => {
    await Promise.all(narrow.map(everythingFor))
    expect(world.log.length).toBeGreaterThan(1000)
    expect(world.log.filter((line) => line.includes('KANARIE'))).toEqual([])
    const lines = await world.test.house.store.db.selectFrom('audit').selectAll().execute()
    expect(lines.length).toBeGreaterThan(100)
    expect(lines.filter((line) => JSON.stringify(line).includes('KANARIE'))).toEqual([])
  })

  it('writes one line of JSON for each request, with its number and without names or addresses', async () => {
    await everythingFor('coordinator-u01')
    for (const line of world.log) {
      const facts = JSON.parse(line) as Record<string, unknown>
      expect(facts['requestId']).toMatch(/^[0-9a-f-]{36}$/)
      expect(line).not.toMatch(/@contract\.test|session-of-/)
    }
  })
})
