import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { Upload } from './route.ts'

/** Enough for a piece of evidence that supports every safeguard and requirement there is. */
const mostFields = 400

/** Reads a multipart form whose fields come before its one file; the file stays a stream that the answer takes. */
export function readUpload(body: ReadableStream | null, headers: IncomingHttpHeaders): Promise<Upload> {
  return new Promise((resolve, reject) => {
    if (body === null) return reject(new MalformedForm('no body'))
    const typed = new Map<string, string | string[]>()
    const fields = () => Object.fromEntries(typed)
    const source = Readable.fromWeb(body)
    let arriving: Readable | undefined
    const parser = openParser(headers)
    if (parser === undefined) return reject(new MalformedForm('no boundary'))
    // Whoever breaks off half-way must not leave a reader waiting for the rest.
    const breakOff = (error: Error) => {
      arriving?.destroy(error)
      source.destroy()
      reject(error)
    }
    parser.on('field', (name, value) => {
      const before = typed.get(name)
      typed.set(name, before === undefined ? value : [...[before].flat(), value])
    })
    parser.on('file', (field, stream, name) => {
      // A form sent without a file still carries the field, with an empty name.
      if (field !== 'file' || (name ?? '') === '') return stream.resume()
      arriving = stream
      return resolve({ fields: fields(), file: { name, stream } })
    })
    // What would be left out in silence is a form that is not ours.
    for (const limit of ['fieldsLimit', 'partsLimit'] as const)
      parser.on(limit, () => breakOff(new MalformedForm(limit)))
    parser.on('finish', () => resolve({ fields: fields(), file: undefined }))
    parser.on('error', (error: unknown) => breakOff(new MalformedForm(String(error))))
    source.on('error', (error) => breakOff(error instanceof Error ? error : new Error(String(error))))
    source.pipe(parser)
  })
}

/** The body is no multipart form: an answer of 400. */
export class MalformedForm extends Error {}

function openParser(headers: IncomingHttpHeaders) {
  try {
    return new Busboy({
      headers: headers as BusboyHeaders,
      limits: {
        files: 1,
        fields: mostFields,
        fieldSize: 1_000_000,
        fieldNameSize: 100,
        parts: mostFields + 1,
        headerPairs: 20,
      },
    })
  } catch {
    return undefined
  }
}
