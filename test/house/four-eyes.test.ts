import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { eachEngine } from '../support/engines.ts'
import { cases, faultsIn } from './support/four-eyes.ts'
import { openWorld, type World } from './support/world.ts'

// Any one of the rules can be taken away here, so that the matrix can show that it would notice.
const { without } = vi.hoisted(() => ({ without: { rule: '' } }))

vi.mock('../../src/domain/answers/workflow.ts', async (actual) => weakened(await actual()))
vi.mock('../../src/domain/exemptions/rules.ts', async (actual) => weakened(await actual()))
vi.mock('../../src/domain/guidelines/version.ts', async (actual) => weakened(await actual()))
vi.mock('../../src/domain/sub-strategies/sub-strategy.ts', async (actual) => weakened(await actual()))
vi.mock('../../src/domain/findings/rules.ts', async (actual) => weakened(await actual()))
vi.mock('../../src/domain/reports/rules.ts', async (actual) => weakened(await actual()))

/** The same decisions, but that what the missing rule refuses is allowed. */
function weakened(module: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(module).map(([name, decide]) => [
      name,
      typeof decide === 'function'
        ? (...asked: readonly unknown[]) => {
            const decided: unknown = decide(...asked)
            const refusal = (decided as { refusal?: unknown } | undefined)?.refusal
            return without.rule !== '' && refusal === without.rule ? { ok: true, value: true } : decided
          }
        : decide,
    ]),
  )
}

eachEngine((engine) => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ engine })
  })
  afterAll(() => world.close())

  it('has a case for every route, role and tie', () => {
    expect(cases.length).toBeGreaterThan(60)
  })

  it.each(cases.map((one) => [one.name, one] as const))('%s', async (_, one) => {
    expect(await faultsIn(world, one)).toEqual([])
  })
})

describe('the matrix', () => {
  let world: World
  beforeAll(async () => {
    world = await openWorld({ engine: 'sqlite' })
  })
  afterAll(() => world.close())

  it.each(['ownUnit', 'ownAnswer', 'ownSubmission', 'ownRequest', 'ownReport', 'ownProposal', 'ownDraft'])(
    'goes red when %s is not refused',
    async (rule) => {
      without.rule = rule
      const faults: string[] = []
      for (const one of cases) faults.push(...(await faultsIn(world, one)))
      without.rule = ''
      expect(faults.length).toBeGreaterThan(0)
    },
  )
})
