import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Commands, openCommands } from '../support/commands.ts'
import { readPdf } from '../support/pdf.ts'

let at: Commands

beforeAll(async () => {
  at = await openCommands('sqlite')
  await at.run('seed', '--fixture', 'contract')
})
afterAll(() => at.close())

async function printed(name: string, ...more: readonly string[]) {
  const out = join(at.directory, name)
  const ran = await at.run('report', 'annual-goals', ...more, '--out', out)
  expect(ran).toMatchObject({ status: 0, errors: [] })
  return readFileSync(out)
}

it('prints the frozen report, twice the same bytes, in both languages', async () => {
  const danish = await printed('one.pdf', '--cycle', '2025', '--lang', 'da')
  expect(await printed('two.pdf', '--cycle', '2025', '--lang', 'da')).toEqual(danish)
  const read = await readPdf(danish)
  expect(read.pages.map(({ text }) => text).join('\n')).toContain('Godkendt')
  const english = await readPdf(await printed('three.pdf', '--cycle', '2025', '--lang', 'en'))
  expect(english.pages.map(({ text }) => text).join('\n')).toContain('Approved')
})

it('prints a draft of the data as it stands where nothing is frozen, in the class that is asked for', async () => {
  const read = await readPdf(
    await printed('draft.pdf', '--cycle', '2026', '--lang', 'da', '--class', 'confidential'),
  )
  const text = read.pages.map((page) => page.text)
  expect(text[0]).toContain('UDKAST')
  expect(text[0]).toContain('Fortrolig')
})

it.each([
  ['report maturity --cycle 2025 --unit U01 --out x.pdf', /--unit only goes with unit-sheet/],
  ['report poem --cycle 2025 --out x.pdf', /“poem” is not known/],
  ['report annual-goals --cycle 2025', /--out/],
  ['report annual-goals --cycle 2025 --lang de --out x.pdf', /--lang must be da or en/],
  ['report annual-goals --cycle 2025 --class secret --out x.pdf', /--class must be/],
  // It was frozen as internal, without what only a confidential version shows.
  ['report annual-goals --cycle 2025 --class confidential --out x.pdf', /--class must be public or internal/],
])('exits with 2 for “%s”', async (line, sentence) => {
  const ran = await at.run(...line.split(' '))
  expect(ran).toMatchObject({ status: 2, out: '' })
  expect(ran.errors.join('\n')).toMatch(sentence)
})

it.each([
  [['maturity'], 'Maturity report 2025'],
  [['unit-sheet', '--unit', 'U01'], 'Unit sheet:'],
  [['sub-strategy'], 'No sub-strategy covers 2025'],
] as const)('prints %j from the command line', async ([kind, ...more], title) => {
  const out = join(at.directory, `${kind}.pdf`)
  const ran = await at.run('report', kind, '--cycle', '2025', '--lang', 'en', ...more, '--out', out)
  expect(ran).toMatchObject({ status: 0, errors: [] })
  expect((await readPdf(readFileSync(out))).pages.map((page) => page.text).join(' ')).toContain(title)
})

it('says why a file cannot be written', async () => {
  const ran = await at.run('report', 'annual-goals', '--cycle', '2025', '--out', '/nowhere/x.pdf')
  expect(ran).toEqual({ status: 1, out: '', errors: ['The file /nowhere/x.pdf cannot be written (ENOENT).'] })
})
