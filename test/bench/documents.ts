import { createRequire } from 'node:module'
import PDFDocument from 'pdfkit'
import { renderAnnualGoals } from '../../reports/annual-goals/document.ts'
import { renderReport } from '../../reports/render.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import { presentAnnualGoals } from '../../src/presenters/annual-goals.ts'
import { annualGoalsSnapshot, checksum } from '../support/annual-goals.ts'
import { readPdf } from '../support/pdf.ts'
import { measure, percentile, type Result, rounded } from './measure.ts'
import type { Place } from './place.ts'

const font = createRequire(import.meta.url).resolve(
  '@expo-google-fonts/ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf',
)

/** What a report costs by itself, and what it costs others while it is made. */
export async function documentResults(place: Place, wants: (name: string) => boolean): Promise<Result[]> {
  const results: Result[] = []
  if (wants('goals-pdf')) results.push(await goalsPdf())
  if (wants('p99-during-report')) results.push(await othersMeanwhile(place))
  return results
}

async function goalsPdf(): Promise<Result> {
  const model = presentAnnualGoals(annualGoalsSnapshot(), checksum, languageOf('da'))
  const { pages } = await readPdf(await renderAnnualGoals(model, languageOf('da')))
  const texts = pages.map(({ text }) => text)
  return measure({
    name: 'goals-pdf',
    floorSays:
      'pdfkit drawing the same text on as many pages with the same font, without layout, tags or charts',
    runs: 9,
    ours: () => renderAnnualGoals(model, languageOf('da')),
    floor: () => plain(texts),
  })
}

function plain(pages: readonly string[]): Promise<number> {
  return new Promise((resolve, reject) => {
    const document = new PDFDocument({ size: 'A4', margin: 60, autoFirstPage: false, font })
    let bytes = 0
    document.on('data', (chunk: Buffer) => {
      bytes += chunk.length
    })
    document.on('end', () => resolve(bytes))
    document.on('error', reject)
    for (const page of pages) document.addPage().font(font).fontSize(7).text(page)
    document.end()
  })
}

/** The p99 of other people's pages while reports are made in the worker, against the same when nothing is made. */
async function othersMeanwhile(place: Place): Promise<Result> {
  const cycle = await place.store.reader
    .selectFrom('cycle')
    .select('year')
    .where('state', '=', 'collection')
    .executeTakeFirstOrThrow()
  const path = paths.review.to({ cycle: cycle.year })
  await askFor(place, path, 30)
  const idle = await askFor(place, path, 150)
  const order = { kind: 'report', snapshot: annualGoalsSnapshot(), checksum, language: 'da' } as const
  const [meanwhile] = await Promise.all([askFor(place, path, 150), renderReport(order), renderReport(order)])
  const [ours, floor] = [percentile(meanwhile, 0.99), percentile(idle, 0.99)]
  return {
    name: 'p99-during-report',
    ours_ms: rounded(ours),
    floor_ms: rounded(floor),
    ratio: rounded(ours / floor),
    floor: 'the p99 of the same page, asked 150 times, while no report is made',
    runs: 150,
  }
}

async function askFor(place: Place, path: string, times: number): Promise<number[]> {
  const taken: number[] = []
  for (let asked = 0; asked < times; asked += 1) {
    const from = performance.now()
    await place.get('officer', path)
    taken.push(performance.now() - from)
    await new Promise((resolve) => setImmediate(resolve))
  }
  return taken
}
