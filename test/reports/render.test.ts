import { describe, expect, test } from 'vitest'
import { ReportRefused } from '../../reports/kit/refusal.ts'
import { type ReportOrder, renderReport } from '../../reports/render.ts'
import { annualGoalsSnapshot, checksum } from '../support/annual-goals.ts'
import { readPdf } from '../support/pdf.ts'

const order: ReportOrder = { kind: 'report', snapshot: annualGoalsSnapshot(), checksum, language: 'da' }

describe('reports in a worker', () => {
  test('three at once come out the same, while the event loop goes on', async () => {
    let beats = 0
    const beat = setInterval(() => {
      beats += 1
    }, 5)
    const made = await Promise.all([order, order, order].map((one) => renderReport(one)))
    clearInterval(beat)
    expect(beats).toBeGreaterThan(20)
    const [first] = made
    for (const report of made) {
      expect(report.fileName).toBe('aarlige-maal-2027_v0-9_udkast.pdf')
      expect(Buffer.compare(report.bytes, first!.bytes)).toBe(0)
    }
    expect((await readPdf(first!.bytes)).title).toBe('Årlige mål for informationssikkerhed 2027')
  })

  test('tells of every unit whose sheet is drawn', async () => {
    const snapshot = annualGoalsSnapshot()
    const heard: number[] = []
    const sheets = { kind: 'unit-sheet', snapshot, checksum, unit: null, language: 'da' } as const
    await renderReport(sheets, (drawn) => heard.push(drawn))
    expect(heard).toEqual(snapshot.units.map((_, index) => index + 1))
  })

  test('the file is named in its language, in ASCII', async () => {
    const { fileName } = await renderReport({ ...order, language: 'en' })
    expect(fileName).toBe('annual-goals-2027_v0-9_draft.pdf')
  })

  test('a refusal comes through with its field, and the place is given back', async () => {
    const bad = { ...order, snapshot: annualGoalsSnapshot({ organisation: 'Region 中' }) }
    const refused = await Promise.all([1, 2, 3].map(() => renderReport(bad).catch((error: unknown) => error)))
    for (const error of refused) {
      expect(error).toBeInstanceOf(ReportRefused)
      expect(error).toMatchObject({ reason: 'missing_glyph', field: 'organisation', detail: 'U+4E2D' })
    }
    expect((await renderReport(order)).bytes.length).toBeGreaterThan(0)
  })

  test('a failure in the worker is an error and not a hang', async () => {
    const snapshot = annualGoalsSnapshot()
    const external = [{ ...snapshot.maturity.external[0]!, total: '7' }]
    const bad = { ...order, snapshot: { ...snapshot, maturity: { ...snapshot.maturity, external } } }
    await expect(renderReport(bad)).rejects.toThrow('outsideScale')
  })
})
