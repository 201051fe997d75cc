import { afterAll, beforeAll, expect, it } from 'vitest'
import { paths } from '../../src/paths.ts'
import { Hand, openSite, type Site, signIn } from './support/unit.ts'

const u01 = { unit: 'U01', cycle: 2026 }
/** Bytes: what a slow line in a basement ward can take. */
const most = 150_000

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

it('fetches at most 150 kB of assets on the first visit, from no other host', async () => {
  const visitor = await site.visitor()
  const fetched: Promise<number>[] = []
  const kinds = new Set<string>()
  visitor.page.on('requestfinished', (request) => {
    if (request.resourceType() === 'document') return
    kinds.add(request.resourceType())
    fetched.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
  })
  await signIn(new Hand(visitor))
  await visitor.page.goto(paths.unitControl.to({ ...u01, control: 3 }, { edit: '3.1' }))
  await visitor.page.waitForLoadState('networkidle')
  const sizes = await Promise.all(fetched)
  expect([...kinds]).toEqual(expect.arrayContaining(['stylesheet', 'script', 'font']))
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(most)
  expect(visitor.troubles).toEqual([])
  await visitor.close()
})

it('keeps every page of answers below 150 kB, with nothing answered and hundreds of pieces of evidence', async () => {
  const { world, unitId } = site
  const { db } = world.test.house.store
  const sample = await db
    .selectFrom('evidence')
    .selectAll()
    .where('unit_id', '=', unitId)
    .where('kind', '=', 'statement')
    .executeTakeFirstOrThrow()
  for (let n = 0; n < 300; n += 1) {
    const title = `Opgørelse nummer ${n} over konti i de kliniske systemer`
    await db
      .insertInto('evidence')
      .values({ ...sample, id: `piece-${n}` as never, code: `X${n}`, title })
      .execute()
  }
  const pages = [
    paths.todo.to(u01),
    paths.unitControls.to(u01),
    paths.unitGuidelines.to(u01),
    ...[3, 4, 16].map((control) => paths.unitControl.to({ ...u01, control }, { edit: `${control}.1` })),
    paths.unitGuideline.to({ ...u01, guideline: 'GL-21' }, { edit: 'GL-21-K1' }),
  ]
  for (const address of pages) {
    const { status, body } = await world.ask('coordinator-u01', address)
    expect([address, status]).toEqual([address, 200])
    expect([address, Buffer.byteLength(body) <= most]).toEqual([address, true])
    expect([address, (body.match(/<textarea/g) ?? []).length]).toEqual([
      address,
      address.includes('edit=') ? 1 : 0,
    ])
  }
})
