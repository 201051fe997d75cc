import { done } from '../../../src/db/change.ts'
import { insertAnswer, setSupport } from '../../../src/db/writes/answers.ts'
import { stored } from '../../../src/domain/answers/content.ts'
import type { CycleId, UnitId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { type Listening, listen } from '../../../src/http/kernel/listen.ts'
import { residentPassword } from '../../house/support/region.ts'
import { openWorld, type World } from '../../house/support/world.ts'
import { openBrowser, type TestBrowser } from '../../support/browser.ts'
import { freePort } from '../../support/free-port.ts'

type Visitor = Awaited<ReturnType<TestBrowser['visitor']>>
type Locator = ReturnType<Visitor['page']['locator']>

/** A small region behind a real server, and the browser that its units come with. */
export interface Site {
  readonly world: World
  readonly unitId: UnitId
  visitor(options?: Parameters<TestBrowser['visitor']>[1]): Promise<Visitor>
  cycle(year: number): Promise<CycleId>
  close(): Promise<void>
}

export async function openSite(): Promise<Site> {
  const port = await freePort()
  const baseUrl = `http://localhost:${port}`
  const world = await openWorld({ engine: 'sqlite', baseUrl })
  const server: Listening = await listen(world.app, 'localhost', port)
  const browser = await openBrowser()
  const { db } = world.test.house.store
  const unit = await db.selectFrom('unit').select('id').where('code', '=', 'U01').executeTakeFirstOrThrow()
  return {
    world,
    unitId: unit.id,
    visitor: (options) => browser.visitor(baseUrl, options),
    cycle: async (year) => {
      const cycle = await db
        .selectFrom('cycle')
        .select('id')
        .where('year', '=', year)
        .executeTakeFirstOrThrow()
      return cycle.id
    },
    close: async () => {
      await browser.close()
      await server.stop(0)
      await world.close()
    },
  }
}

/** What a person does on a page, one by one: every click, every field and every key is counted. */
export class Hand {
  readonly visitor: Visitor
  steps = 0
  private readonly begun = Date.now()

  constructor(visitor: Visitor) {
    this.visitor = visitor
  }

  async click(target: Locator): Promise<void> {
    this.steps += 1
    await target.click()
  }

  async fill(label: string, text: string): Promise<void> {
    this.steps += 1
    await this.visitor.page.getByLabel(label, { exact: true }).fill(text)
  }

  async attach(label: string, name: string, content: string): Promise<void> {
    this.steps += 1
    const file = { name, mimeType: 'text/plain', buffer: Buffer.from(content) }
    await this.visitor.page.getByLabel(label, { exact: true }).setInputFiles(file)
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.steps += 1
      await this.visitor.page.keyboard.press(key)
    }
  }

  async type(text: string): Promise<void> {
    this.steps += 1
    await this.visitor.page.keyboard.type(text)
  }

  button(name: string | RegExp): Locator {
    return this.visitor.page.getByRole('button', { name })
  }

  link(name: string | RegExp): Locator {
    return this.visitor.page.getByRole('link', { name })
  }

  /** What it took, for the report of the run; nothing is judged by the clock. */
  report(what: string): string {
    return `${what}: ${this.steps} steps, ${((Date.now() - this.begun) / 1000).toFixed(1)} s`
  }
}

/** Signs in as the coordinator of the unit: three steps. */
export async function signIn(hand: Hand): Promise<void> {
  const { page } = hand.visitor
  await page.goto('/login')
  await hand.fill('E-mail', 'coordinator-u01@contract.test')
  await hand.fill('Adgangskode', residentPassword)
  await hand.click(page.locator('form[action^="/login"] button[type="submit"]'))
  await page.getByRole('heading', { level: 1, name: 'Det skal I gøre' }).waitFor()
}

/** A session from before: the way in is no part of every walk. */
export async function resume({ world }: Site, { context }: Visitor): Promise<void> {
  const value = world.cookieOf('coordinator-u01') ?? ''
  await context.addCookies([{ name: 'session', value, url: world.test.house.baseUrl.origin }])
}

/** Last year the unit answered these requirements, with evidence that still counts; this year nothing. */
export async function answeredLastYear(site: Site, requirements: readonly string[]): Promise<void> {
  const { world, unitId } = site
  const { db } = world.test.house.store
  const last = await site.cycle(2025)
  const piece = await db
    .selectFrom('evidence')
    .select('id')
    .where('unit_id', '=', unitId)
    .orderBy('code')
    .executeTakeFirstOrThrow()
  // Young enough for the requirement with the shortest limit.
  await db
    .updateTable('evidence')
    .set({ valid_from: day('2025-08-01') })
    .where('id', '=', piece.id)
    .execute()
  await world.test.changeAs({ kind: 'operator' })(async (write, moment) => {
    for (const subject of requirements) {
      const id = await insertAnswer(write, moment, {
        unitId,
        cycleId: last,
        kind: 'requirement',
        subject,
        content: stored({ kind: 'requirement', status: 'partly', reason: 'Gjort i de fleste klinikker.' }),
        state: 'accepted',
        complete: true,
        by: null,
      })
      await setSupport(write, moment, { id, unitId }, [piece.id], null)
    }
    return done(undefined, { action: 'answers.imported', object: 'unit', id: unitId, unitId })
  })
}

/** What this year's answers of the unit say, subject by subject. */
export async function answersNow(
  site: Site,
): Promise<ReadonlyMap<string, { state: string; reason: string }>> {
  const rows = await site.world.test.house.store.db
    .selectFrom('answer')
    .select(['subject', 'state', 'reason', 'complete'])
    .where('unit_id', '=', site.unitId)
    .where('cycle_id', '=', await site.cycle(2026))
    .execute()
  return new Map(rows.map((row) => [row.subject, row]))
}
