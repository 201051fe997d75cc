import { mkdirSync, writeFileSync } from 'node:fs'
import { paths } from '../../src/paths.ts'
import { documentResults } from './documents.ts'
import { helloCase } from './hello.ts'
import { measure, type Result } from './measure.ts'
import { pageCase } from './pages.ts'
import { openPlace, type Place } from './place.ts'
import { regionFiguresCase } from './region-figures.ts'
import { savingCase } from './saving.ts'
import { solverCase } from './solver.ts'
import { startCase } from './start.ts'

/** Measures the compiled program and judges nothing: prints a table of ratios and writes bench/results.json. */
const wanted = process.argv.slice(2)
const wants = (name: string) => wanted.length === 0 || wanted.includes(name)
const results: Result[] = []

const pages = ['page-153', 'unit-page', 'review-queue', 'maturity-page'] as const
const onLarge = [...pages, 'save-answer', 'region-figures']
if (onLarge.some(wants)) {
  const large = await openPlace('large')
  await measurePages(large)
  if (wants('region-figures')) results.push(await measure(await regionFiguresCase(large)))
  if (wants('save-answer')) results.push(await measure(await savingCase(large)))
  await large.close()
}
const place = await openPlace('demonstration')
if (wants('chain-hello')) {
  const hello = await helloCase(place)
  results.push(await measure(hello))
  hello.stop()
}
results.push(...(await documentResults(place, wants)))
if (wants('solver-200-efforts')) results.push(await measure(await solverCase()))
if (wants('start')) results.push(await measure(startCase()))
await place.close()

mkdirSync('bench', { recursive: true })
writeFileSync('bench/results.json', `${JSON.stringify(results, null, 2)}\n`)
console.table(Object.fromEntries(results.map(({ name, floor: _, ...figures }) => [name, figures])))
process.exit(0)

async function measurePages(large: Place): Promise<void> {
  const { year: cycle } = await large.store.reader
    .selectFrom('cycle')
    .select('year')
    .where('state', '=', 'collection')
    .executeTakeFirstOrThrow()
  const addresses = {
    'page-153': ['lead', paths.responsibility.to({ cycle })],
    'unit-page': ['coordinator', paths.todo.to({ unit: 'E002', cycle })],
    'review-queue': ['lead', paths.review.to({ cycle })],
    'maturity-page': ['lead', paths.maturity.to({ cycle })],
  } as const
  for (const name of pages.filter(wants)) {
    const [who, path] = addresses[name]
    results.push(await measure(await pageCase(large, name, who, path)))
  }
}
