import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { paths } from '../../src/paths.ts'
import { documentResults } from './documents.ts'
import { helloCase } from './hello.ts'
import { measure, type Result } from './measure.ts'
import { pageCase } from './pages.ts'
import { openPlace } from './place.ts'
import { regionFiguresCase } from './region-figures.ts'
import { savingCase } from './saving.ts'
import { solverCase } from './solver.ts'
import { startCase } from './start.ts'

/** Measures and judges nothing: prints a table of ratios and writes bench/results.json. */
const wanted = process.argv.slice(2)
const wants = (name: string) => wanted.length === 0 || wanted.includes(name)
const results: Result[] = []
const place = await openPlace()
const cycle = Number(
  (
    await place.store.reader
      .selectFrom('cycle')
      .select('year')
      .where('state', '=', 'collection')
      .executeTakeFirstOrThrow()
  ).year,
)
const unit = 'SYG-A'

const pages = [
  ['page-153', 'lead', paths.responsibility.to({ cycle })],
  ['unit-page', 'coordinator-syg-a', paths.todo.to({ unit, cycle })],
  ['review-queue', 'officer', paths.review.to({ cycle })],
  ['maturity-page', 'officer', paths.maturity.to({ cycle })],
] as const

if (wants('chain-hello')) {
  const hello = await helloCase(place)
  results.push(await measure(hello))
  hello.stop()
}
for (const [name, who, path] of pages) {
  if (wants(name)) results.push(await measure(await pageCase(place, name, who, path)))
}
if (wants('save-answer')) results.push(await measure(await savingCase(place)))
if (wants('region-figures')) results.push(await measure(await regionFiguresCase()))
results.push(...(await documentResults(place, wants)))
if (wants('solver-200-efforts')) results.push(await measure(await solverCase()))
if (wants('start')) results.push(await measure(startCase()))
await place.close()

const directory = join(import.meta.dirname, '../../bench')
mkdirSync(directory, { recursive: true })
writeFileSync(join(directory, 'results.json'), `${JSON.stringify(results, null, 2)}\n`)
console.table(Object.fromEntries(results.map(({ name, floor: _, ...figures }) => [name, figures])))
process.exit(0)
