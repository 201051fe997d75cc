import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { collectSnapshot } from '../../src/actions/reports/collect.ts'
import { draftFacts } from '../../src/actions/reports/order.ts'
import { tokenHash } from '../../src/adapters/ids.ts'
import { cycleOfYear } from '../../src/db/queries/cycles.ts'
import { openStore } from '../../src/db/store.ts'
import { contractEmail } from '../../src/demo/contract-region.ts'
import { frame } from '../../src/http/frame.tsx'
import type { House } from '../../src/http/kernel/house.ts'
import { mount } from '../../src/http/kernel/mount.ts'
import { routes } from '../../src/http/routes.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { Browserless } from '../support/browserless.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { eachEngine, engines } from '../support/engines.ts'
import { openTestHouse, type TestHouse } from '../support/house.ts'
import { readPdf } from '../support/pdf.ts'
import { operatorScope } from '../support/small-region.ts'

interface Scored {
  readonly kind: string
  readonly percent?: string
}
type Both = { readonly stated: Scored; readonly documented: Scored }
interface Scores {
  readonly total: Both
  readonly controls: readonly (Both & { readonly control: number })[]
}

eachEngine((engine) => {
  let test: TestHouse
  let at: Commands
  let house: House

  beforeAll(async () => {
    at = await openCommands(engine)
    expect(await at.run('seed', '--fixture', 'contract')).toMatchObject({ status: 0, errors: [] })
    test = await openTestHouse()
    // The pages stand on the very database that the commands work on.
    house = { ...test.house, store: openStore(at.environment['MODENT_DATABASE'] ?? '', () => {}) }
  }, 60_000)
  afterAll(async () => {
    await house.store.close()
    await test.close()
    await at.close()
  })

  async function scoreText(...more: readonly string[]) {
    const ran = await at.run('score', '--cycle', '2026', ...more, '--json')
    expect(ran).toMatchObject({ status: 0, errors: [] })
    return ran.out
  }

  it.each([
    ['the region', [], paths.maturity.to({ cycle: 2026 })],
    ['one unit', ['--unit', 'U01'], paths.unitMaturity.to({ unit: 'U01', cycle: 2026 })],
  ])('shows on the page of %s what the command line scores', async (_name, more, address) => {
    const scores = JSON.parse(await scoreText(...more)) as Scores
    const page = await (await officer(house)).get(address)
    expect(page.status).toBe(200)
    const shown = page.html.figures()
    for (const kind of ['stated', 'documented'] as const)
      expect(shown.get(`total.${kind}.percent`)).toBe(scores.total[kind].percent)
    const figured = [...shown].filter(([name]) => /^controls?\.\d+\.(stated|documented)\.percent$/.test(name))
    const named = new Map(scores.controls.map((control) => [control.control, control]))
    for (const [name, value] of figured) {
      const [, number, kind] = name.split('.')
      expect([name, named.get(Number(number))?.[kind as keyof Both].percent]).toEqual([name, value])
    }
    expect(figured.length).toBeGreaterThan(0)
  })

  it('prints in the report the figures of the page and of the command line', async () => {
    const scores = JSON.parse(await scoreText()) as Scores
    const cycle = await cycleOfYear(house.store.reader, 2026)
    if (!cycle) throw new Error('The fixture has no cycle 2026')
    const t = languageOf('da')
    const snapshot = await collectSnapshot(house.store.reader, operatorScope('report.preview'), cycle, {
      facts: draftFacts,
      status: 'draft',
      now: test.clock.now(),
    })
    const { figures } = presentAnnualGoals(snapshot, 'c0ffee00', t)
    const stated = figures.find(({ name }) => name === 'total.stated.percent')
    expect(stated?.value).toBe(scores.total.stated.percent)

    const out = join(at.directory, 'draft.pdf')
    await at.run('report', 'annual-goals', '--cycle', '2026', '--lang', 'da', '--out', out)
    const { pages } = await readPdf(readFileSync(out))
    const text = pages
      .map((page) => page.text)
      .join('\n')
      .replaceAll(/\s+/g, ' ')
    expect(figures.filter((figure) => !text.includes(figure.text.replaceAll(/\s+/g, ' ')))).toEqual([])
  }, 60_000)

  it('gives the same scores after the answers have been carried to an empty house', async () => {
    const second = await openCommands(engine)
    try {
      for (const [what, more] of [
        ['units', ['--cycle', '2026']],
        ['responsibility', ['--cycle', '2026']],
        ['answers', ['--cycle', '2026']],
      ] as const) {
        const exported = await at.run('export', what, ...more)
        expect(exported).toMatchObject({ status: 0, errors: [] })
        if (what === 'answers')
          expect(
            await second.run(
              'cycle',
              'open',
              '2026',
              '--method',
              'four-aspects',
              '--counting-date',
              '2025-10-01',
            ),
          ).toMatchObject({ status: 0 })
        const file = second.file(`${what}.csv`, exported.out)
        const imported = await second.run('import', what, file, ...(what === 'answers' ? more : []))
        expect(imported).toMatchObject({ status: 0, errors: [] })
      }
      const there = JSON.parse((await second.run('score', '--cycle', '2026', '--json')).out) as Scores
      const here = JSON.parse(await scoreText()) as Scores
      // An import accepts what is claimed not to apply, so the coverage may differ; the scores may not.
      const stated = ({ controls, total }: Scores) =>
        [total, ...controls].map((each) => ({ ...each.stated, applicable: undefined }))
      expect(stated(there)).toEqual(stated(here))
    } finally {
      await second.close()
    }
  }, 60_000)
})

describe('the two engines', () => {
  it('score the same, to the last digit', async () => {
    const [one, other] = await Promise.all(
      engines.map(async (engine) => {
        const at = await openCommands(engine)
        await at.run('seed', '--fixture', 'contract')
        const { out } = await at.run('score', '--cycle', '2026', '--json')
        await at.close()
        return out
      }),
    )
    expect(one).toContain('"controls"')
    expect(other).toBe(one)
  }, 60_000)
})

async function officer(house: House): Promise<Browserless> {
  const { db } = house.store
  const person = await db
    .selectFrom('person')
    .select('id')
    .where('email_key', '=', contractEmail('officer'))
    .executeTakeFirstOrThrow()
  const token = house.ids.token()
  const now = house.clock.now()
  await db
    .insertInto('session')
    .values({
      token_hash: tokenHash(token),
      person_id: person.id,
      factor: 'full',
      proven_at: now,
      created_at: now,
      last_seen_at: now,
    })
    .execute()
  const app = mount(house, routes, frame)
  const browser = new Browserless((request) => app.request(request))
  browser.cookies.set('session', token)
  return browser
}
