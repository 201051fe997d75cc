import { spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const plan = '.dependency-cruiser.cjs'
const rooms = ['controls', 'src', 'views', 'reports', 'test']

interface Cruise {
  modules: { source: string }[]
  summary: { violations: { from: string; to: string; rule: { name: string } }[] }
}

/** Reads the tree under `directory` by its own copy of the plan, as `npm run floor-plan` does. */
function cruise(directory: string): Cruise {
  const program = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs')
  const existing = rooms.filter((room) => existsSync(join(directory, room)))
  const flags = ['--config', plan, '--output-type', 'json', ...existing]
  const run = spawnSync(process.execPath, [program, ...flags], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (!run.stdout.startsWith('{')) throw new Error(`The floor plan could not be read: ${run.stderr}`)
  return JSON.parse(run.stdout) as Cruise
}

describe('the house as it stands', () => {
  const { modules, summary } = cruise(root)

  it('keeps to its floor plan', () => {
    expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
  })

  // A cruiser that meets a compiler it does not know reads nothing and finds nothing.
  it('was read whole', () => {
    const onDisk = rooms
      .flatMap((room) =>
        readdirSync(join(root, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
      )
      .filter((path) => /\.tsx?$/.test(path))
    const read = new Set(modules.map(({ source }) => source))
    expect(onDisk.length).toBeGreaterThan(0)
    expect(onDisk.filter((path) => !read.has(path))).toEqual([])
  })
})

/** For every rule of the plan one file that breaks it, with what it imports. */
const breaches: Record<string, { file: string; imports: string }> = {
  'no-circles': { file: 'src/domain/first.ts', imports: './second.ts' },
  controls: { file: 'controls/breach.ts', imports: '../src/domain/leaf.ts' },
  paths: { file: 'src/paths.ts', imports: './domain/leaf.ts' },
  domain: { file: 'src/domain/breach.ts', imports: '../i18n/leaf.ts' },
  i18n: { file: 'src/i18n/breach.ts', imports: '../presenters/leaf.ts' },
  db: { file: 'src/db/breach.ts', imports: '../actions/leaf.ts' },
  presenters: { file: 'src/presenters/breach.ts', imports: '../db/leaf.ts' },
  exchange: { file: 'src/exchange/breach.ts', imports: '../i18n/leaf.ts' },
  adapters: { file: 'src/adapters/breach.ts', imports: '../db/leaf.ts' },
  actions: { file: 'src/actions/breach.ts', imports: '../i18n/leaf.ts' },
  views: { file: 'views/breach.tsx', imports: '../src/db/leaf.ts' },
  reports: { file: 'reports/breach.ts', imports: '../views/leaf.tsx' },
  http: { file: 'src/http/breach.ts', imports: '../cli/leaf.ts' },
  cli: { file: 'src/cli/breach.ts', imports: '../../views/leaf.tsx' },
  demo: { file: 'src/demo/breach.ts', imports: '../http/leaf.ts' },
  'tests-are-not-imported': { file: 'src/main.ts', imports: '../test/leaf.ts' },
  'domain-is-pure': { file: 'src/domain/impure.ts', imports: 'node:fs' },
  'drivers-in-engine': { file: 'src/db/queries/driver.ts', imports: 'better-sqlite3' },
  'kysely-in-db': { file: 'src/actions/query.ts', imports: 'kysely' },
  'highs-in-solver': { file: 'src/actions/plan.ts', imports: 'highs' },
  'pdfkit-in-reports': { file: 'views/print.tsx', imports: 'pdfkit' },
  'hono-app-in-kernel': { file: 'src/http/units/app.ts', imports: 'hono' },
}

describe('a house that breaks every rule', () => {
  const house = mkdtempSync(join(tmpdir(), 'modent-floor-plan-'))
  afterAll(() => rmSync(house, { recursive: true, force: true }))
  for (const file of [plan, 'package.json', 'tsconfig.json']) cpSync(join(root, file), join(house, file))
  symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
  const write = (path: string, text: string) => {
    mkdirSync(join(house, dirname(path)), { recursive: true })
    writeFileSync(join(house, path), text)
  }
  const leafRooms = ['domain', 'i18n', 'presenters', 'db', 'actions', 'http', 'cli'].map(
    (room) => `src/${room}`,
  )
  for (const room of [...leafRooms, 'test']) write(`${room}/leaf.ts`, 'export const leaf = 1\n')
  write('views/leaf.tsx', 'export const leaf = 1\n')
  write('src/domain/second.ts', "export * from './first.ts'\n")
  // Through types too: what is only a type today is a value tomorrow.
  for (const { file, imports } of Object.values(breaches)) write(file, `export type * from '${imports}'\n`)

  const { violations } = cruise(house).summary
  const { forbidden } = createRequire(import.meta.url)(join(root, plan)) as { forbidden: { name: string }[] }

  it.each(forbidden.map(({ name }) => name))('is found out by the rule %s', (name) => {
    const found = violations.filter(({ rule }) => rule.name === name).map(({ from }) => from)
    expect(found).toContain(breaches[name]?.file ?? 'a breach of this rule, to be written above')
  })
})
