import type { IncomingHttpHeaders } from 'node:http'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Busboy, type BusboyHeaders } from '@fastify/busboy'
import type { ArrivingFile, Upload } from './route.ts'

/** Enough for a piece of evidence that supports every safeguard and requirement there is. */
const mostFields = 400

/** Files in one form at most; one more is let through, so that the answer can say that there are too many. */
export const filesAtMost = 20

/** Reads a multipart form whose fields come before its files; each file stays a stream that the answer takes in turn. */
export function readUpload(body: ReadableStream | null, headers: IncomingHttpHeaders): Promise<Upload> {
  return new Promise((resolve, reject) => {
    if (body === null) return reject(new MalformedForm('no body'))
    const typed = new Map<string, string | string[]>()
    const fields = () => Object.fromEntries(typed)
    const source = Readable.fromWeb(body)
    const arrivals = arrivingFiles()
    const parser = openParser(headers)
    if (parser === undefined) return reject(new MalformedForm('no boundary'))
    // Whoever breaks off half-way must not leave a reader waiting for the rest.
    const breakOff = (error: Error) => {
      arrivals.end(error)
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
      arrivals.arrive({ name, stream })
      return resolve({ fields: fields(), files: arrivals.files })
    })
    parser.on('finish', () => {
      arrivals.end()
      resolve({ fields: fields(), files: arrivals.files })
    })
    // What would be left out in silence is a form that is not ours.
    for (const limit of ['fieldsLimit', 'partsLimit'] as const)
      parser.on(limit, () => breakOff(new MalformedForm(limit)))
    parser.on('error', (error: unknown) => breakOff(new MalformedForm(String(error))))
    source.on('error', (error) => breakOff(error instanceof Error ? error : new Error(String(error))))
    source.pipe(parser)
  })
}

/** The body is no multipart form: an answer of 400. */
export class MalformedForm extends Error {}

/** Files in the order they arrive. Whoever stops half-way can be followed by somebody who takes the rest. */
function arrivingFiles() {
  const waiting: ArrivingFile[] = []
  let last: ArrivingFile | undefined
  let ended = false
  let failure: Error | undefined
  let wake = () => {}
  const next = async (): Promise<IteratorResult<ArrivingFile, undefined>> => {
    for (;;) {
      const value = waiting.shift()
      if (value) return { done: false, value }
      if (failure) throw failure
      if (ended) return { done: true, value: undefined }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }
  return {
    files: { [Symbol.asyncIterator]: () => ({ next }) },
    arrive(file: ArrivingFile) {
      last = file
      waiting.push(file)
      wake()
    },
    end(error?: Error) {
      ended = true
      failure = error
      if (error) last?.stream.destroy(error)
      wake()
    },
  }
}

/** Reads what nobody took and throws it away, so that the sender can be answered. */
export async function leaveFiles(files: Upload['files'] | undefined): Promise<void> {
  if (!files) return
  for await (const { stream } of files) stream.on('error', () => {}).resume()
}

function openParser(headers: IncomingHttpHeaders) {
  try {
    return new Busboy({
      headers: headers as BusboyHeaders,
      limits: {
        files: filesAtMost + 1,
        fields: mostFields,
        fieldSize: 1_000_000,
        fieldNameSize: 100,
        parts: mostFields + filesAtMost + 2,
        headerPairs: 20,
      },
    })
  } catch {
    return undefined
  }
}
