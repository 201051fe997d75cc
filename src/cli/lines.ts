import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { createInterface } from 'node:readline'

/** A file that is written line by line and hashed on the way. */
export interface LineFile {
  write(line: string): Promise<void>
  /** Makes the file durable and gives what it holds. */
  end(): Promise<{ readonly sha256: string; readonly size: number }>
}

const piece = 1_000_000

/** Begins a new file that only this account may read. */
export async function newLineFile(path: string): Promise<LineFile> {
  const file: FileHandle = await open(path, 'wx', 0o600)
  const hash = createHash('sha256')
  let size = 0
  let waiting: string[] = []
  let length = 0
  const flush = async () => {
    const bytes = Buffer.from(waiting.join(''))
    waiting = []
    length = 0
    hash.update(bytes)
    size += bytes.length
    await file.writeFile(bytes)
  }
  return {
    write: async (line) => {
      waiting.push(line, '\n')
      length += line.length
      if (length > piece) await flush()
    },
    end: async () => {
      await flush()
      await file.sync()
      await file.close()
      return { sha256: hash.digest('hex'), size }
    },
  }
}

/** The lines of a file, one at a time. The file is opened when the first is asked for: readline drops what comes before. */
export async function* linesOf(path: string): AsyncIterable<string> {
  yield* createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })
}

/** The SHA-256 of a file's content. */
export async function fileHash(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path)) hash.update(chunk)
  return hash.digest('hex')
}
