import { afterAll, beforeAll, expect, it } from 'vitest'
import { canary, unitCodes } from '../../house/support/places.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import { partsOf, readCells } from '../../support/xlsx.ts'

let world: World
beforeAll(async () => {
  world = await openWorld({ engine: 'sqlite' })
})
afterAll(() => world.close())

const address = '/cycles/2026/workbook'

it.each(['lead', 'officer', 'auditor'])('is for %s, who reads all that it holds', async (principal) => {
  expect((await world.ask(principal, address)).status).toBe(200)
})

it.each(['coordinator-u01', 'manager-u01', 'owner', 'steering', 'secretary', 'dpo', 'admin'])(
  'is not there for %s',
  async (principal) => {
    expect((await world.ask(principal, address)).status).toBe(404)
  },
)

it('has a row for each requirement and unit, and the systems of every unit', async () => {
  const { bytes, headers } = await world.ask('officer', address)
  expect(headers.get('content-disposition')).toContain('modent-2026.xlsx')
  const taken = world.test.house.store.db
    .selectFrom('audit')
    .select('actor_id')
    .where('action', '=', 'workbook.read')
  expect(await taken.orderBy('seq', 'desc').limit(1).execute()).toEqual([
    { actor_id: world.people['officer'] },
  ])
  const parts = await partsOf(bytes)
  const column = (cells: ReturnType<typeof readCells>, letter: string) =>
    [...cells].filter(([place]) => place.startsWith(letter)).map(([, { value }]) => value)
  const requirements = readCells(parts, 2)
  const [units, keys] = [column(requirements, 'A'), column(requirements, 'D')]
  const pairs = units.map((unit, index) => `${unit} ${keys[index]}`)
  expect(pairs.length).toBeGreaterThan(100)
  expect(new Set(pairs).size).toBe(pairs.length)
  expect(column(readCells(parts, 3), 'B')).toContain('2.2')
  const systems = column(readCells(parts, 6), 'C')
  for (const unit of unitCodes) expect(systems).toContain(canary(unit, 'finding', 'S001 system'))
})
