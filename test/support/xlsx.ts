import { Buffer } from 'node:buffer'
import { parseHTML } from 'linkedom'
import { fromBufferPromise } from 'yauzl'

/** The parts of an xlsx file as text, read by something that did not write it. */
export async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes))
  const parts = new Map<string, string>()
  for await (const entry of zip.eachEntry()) {
    const stream = await zip.openReadStreamPromise(entry)
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
  }
  return parts
}

function elements(part: string | undefined, name: string) {
  const { document } = parseHTML(`<html><body>${(part ?? '').replace(/^<\?xml[^>]*>/, '')}</body></html>`)
  return [...document.querySelectorAll(name)]
}

/** What stands in the cells of a sheet, by place. */
export function readCells(parts: ReadonlyMap<string, string>, sheet = 1) {
  const texts = elements(parts.get('xl/sharedStrings.xml'), 'si').map(({ textContent }) => textContent ?? '')
  const read = elements(parts.get(`xl/worksheets/sheet${sheet}.xml`), 'c').map((cell) => {
    const value = cell.textContent ?? ''
    const isText = cell.getAttribute('t') === 's'
    return [
      cell.getAttribute('r') ?? '',
      isText ? { kind: 'text', value: texts[Number(value)] } : { kind: 'number', value },
    ] as const
  })
  return new Map<string, { readonly kind: string; readonly value: string | undefined }>(read)
}
