import { truncateSync } from 'node:fs'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Commands, openCommands } from '../support/commands.ts'

let at: Commands

beforeAll(async () => {
  at = await openCommands('sqlite')
})
afterAll(() => at.close())

const wrong: readonly (readonly [string, RegExp])[] = [
  ['', /Usage/],
  ['dance', /no command dance/],
  ['import', /lacks something/],
  ['import goats x.csv', /“goats” is not known/],
  ['import units x.csv y.csv', /“y.csv” is too much/],
  ['import units x.csv --force', /option --force/],
  ['import answers x.csv', /Name the year/],
  ['import answers x.csv --cycle 26', /“26” is not a year/],
  ['export units', /Name the year/],
  ['export goats --cycle 2026', /“goats” is not known/],
  ['export units --cycle 2026 --unit a/b', /cannot be a unit code/],
  ['cycle close 2026', /“close” is not known/],
  ['cycle open 2026 --counting-date 2025-10-01', /--method: four-aspects or single-level/],
  ['cycle open 2026 --method four-aspects', /--counting-date/],
  ['cycle open 2026 --method four-aspects --counting-date 2025-11-31', /no day “2025-11-31”/],
  ['score --cycle 2026', /--json/],
  ['routes', /--json/],
  ['seed', /--fixture/],
  ['seed --fixture small', /--fixture/],
  ['backup', /lacks something/],
  ['verify --anchor', /option --anchor/],
]

it.each(wrong)('exits with 2 and the usage for “%s”', async (line, sentence) => {
  const ran = await at.run(...line.split(' ').filter(Boolean))
  expect(ran.status).toBe(2)
  expect(ran.out).toBe('')
  expect(ran.errors.join('\n')).toMatch(sentence)
  expect(ran.errors.join('\n')).toContain('Usage:')
})

it('speaks Danish unless told otherwise', async () => {
  const ran = await at.runWith({ MODENT_LANG: 'da' }, 'import', 'answers', 'x.csv')
  expect(ran.errors).toEqual([
    'Angiv året med --cycle, for eksempel --cycle 2027.',
    'Brug: import units|people|responsibility|answers|compliance|external|efforts|findings|guidelines FIL [--cycle ÅR] [--dry-run]',
  ])
})

it('says why a file cannot be read', async () => {
  const absent = await at.run('import', 'units', '/nowhere/units.csv')
  expect(absent).toEqual({ status: 1, out: '', errors: ['There is no file /nowhere/units.csv.'] })
  expect((await at.run('import', 'units', at.directory)).errors).toEqual([
    `${at.directory} is a directory and not a file.`,
  ])
  expect((await at.run('import', 'units', at.file('empty.csv', ''))).errors).toEqual([
    'the file: The file is empty.',
    'Nothing is stored.',
  ])
})

it('does not load a file that is larger than an import may be', async () => {
  const large = at.file('large.csv', 'code\n')
  truncateSync(large, 2_000_000_000)
  expect(await at.run('import', 'units', large)).toEqual({
    status: 1,
    out: '',
    errors: ['the file: The file is too large. It may be at most 64 MB.', 'Nothing is stored.'],
  })
})

it('refuses the contract fixture outside tests, and any fixture over data', async () => {
  const outside = await at.runWith({ NODE_ENV: 'production' }, 'seed', '--fixture', 'contract')
  expect(outside).toMatchObject({ status: 1, errors: [expect.stringContaining('NODE_ENV=test')] })
  await at.run('cycle', 'open', '2026', '--method', 'four-aspects', '--counting-date', '2025-10-01')
  expect(await at.run('seed', '--fixture', 'demo')).toMatchObject({
    status: 1,
    errors: ['The database holds something already. Use an empty database.'],
  })
  expect(
    (await at.run('cycle', 'open', '2026', '--method', 'single-level', '--counting-date', '2025-10-01'))
      .errors,
  ).toEqual(['There is a year 2026 already.'])
})

it('lists every route with what it asks for', async () => {
  const routes = JSON.parse((await at.run('routes', '--json')).out) as Record<string, unknown>[]
  expect(routes.length).toBeGreaterThan(20)
  for (const route of routes) {
    expect(route).toMatchObject({
      method: expect.stringMatching(/^(GET|POST)$/),
      path: expect.stringMatching(/^\//),
      capability: expect.any(String),
      scope: expect.stringMatching(/^(none|unit|region)$/),
      mutating: expect.any(Boolean),
      states: expect.anything(),
    })
  }
})

it('says in one sentence that a database cannot be opened', async () => {
  const noDatabase = at.file(
    'note.txt',
    'This file is a note and no database at all, however long one looks at it.',
  )
  for (const MODENT_DATABASE of [
    `sqlite:${noDatabase}`,
    `sqlite:${noDatabase}/test.db`,
    `sqlite:${at.directory}`,
    'postgres://nobody@127.0.0.1:1/nothing',
  ]) {
    for (const line of [['migrate'], ['score', '--cycle', '2026', '--json'], ['doctor']]) {
      const ran = await at.runWith({ MODENT_DATABASE }, ...line)
      expect(ran.status).toBe(1)
      expect(ran.errors).toEqual([expect.stringMatching(/^The database does not answer: /)])
    }
  }
})
