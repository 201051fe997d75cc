import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { withoutEntities } from './office-text.ts'

/** Characters of XML that are read of one part; the rows that a reader looks at come first. */
const partAtMost = 4_000_000

/**
 * The rows of a spreadsheet as lines, the cells of a row with a tab between them, until `most` characters are read.
 * Empty for what is no spreadsheet. Formulas show the value that the program saved.
 */
export async function sheetRows(content: Buffer, most: number): Promise<string> {
  try {
    const archive = await fromBufferPromise(content, { strictFileNames: true })
    const entries: Entry[] = []
    for await (const entry of archive.eachEntry()) entries.push(entry)
    const named = (pattern: RegExp) => entries.filter(({ fileName }) => pattern.test(fileName))
    const [strings] = named(/^xl\/sharedStrings\.xml$/)
    const shared = strings ? sharedStrings(await xmlOf(archive, strings)) : []
    let text = ''
    const sheets = named(/^xl\/worksheets\/[^/]+\.xml$/)
    for (const sheet of sheets.toSorted((one, other) => naturally.compare(one.fileName, other.fileName))) {
      if (text.length > most) break
      text += `${rowsOf(await xmlOf(archive, sheet), shared)}\n\n`
    }
    return text
  } catch {
    return ''
  }
}

const naturally = new Intl.Collator('en', { numeric: true })

async function xmlOf(archive: ZipFile, entry: Entry): Promise<string> {
  const decoder = new TextDecoder()
  let xml = ''
  const stream = await archive.openReadStreamPromise(entry)
  for await (const chunk of stream) {
    xml += decoder.decode(chunk as Buffer, { stream: true })
    if (xml.length > partAtMost) break
  }
  return xml
}

function sharedStrings(xml: string): readonly string[] {
  return [...xml.matchAll(/<(?:\w+:)?si>(.*?)<\/(?:\w+:)?si>/gs)].map(([, inside = '']) => textIn(inside))
}

function rowsOf(xml: string, shared: readonly string[]): string {
  const rows = xml.matchAll(/<(?:\w+:)?row\b[^>]*>(.*?)<\/(?:\w+:)?row>/gs)
  return [...rows].map(([, row = '']) => cellsOf(row, shared).join('\t')).join('\n')
}

function cellsOf(row: string, shared: readonly string[]): readonly string[] {
  const cells = row.matchAll(/<(?:\w+:)?c\b([^>]*?)(?:\/>|>(.*?)<\/(?:\w+:)?c>)/gs)
  return [...cells].map(([, attributes = '', inside = '']) => {
    const type = /\bt="(\w+)"/.exec(attributes)?.[1]
    if (type === 'inlineStr') return textIn(inside)
    const value = withoutEntities(/<(?:\w+:)?v>(.*?)<\/(?:\w+:)?v>/s.exec(inside)?.[1] ?? '')
    return type === 's' ? (shared[Number(value)] ?? '') : value
  })
}

/** The text elements of a string, without how it should be pronounced. */
function textIn(xml: string): string {
  const spoken = xml.replace(/<(?:\w+:)?rPh\b.*?<\/(?:\w+:)?rPh>/gs, '')
  const texts = spoken.matchAll(/<(?:\w+:)?t\b[^>]*>(.*?)<\/(?:\w+:)?t>/gs)
  return withoutEntities([...texts].map(([, text = '']) => text).join('')).replaceAll('\n', ' ')
}
