import { createHash } from 'node:crypto'
import * as nodeDisk from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import { fileSizeLimit } from '../../domain/evidence/file-type.ts'
import type { Instant } from '../../domain/time.ts'
import type { Ids } from '../ids.ts'
import { type Files, type ReceivedFile, type Sha256, sha256 } from './files.ts'
import { syncDirectory } from './sync-directory.ts'

/** The calls of the disk that the store makes; a test counts them, puts them in order or lets them fail. */
export type Disk = Pick<
  typeof nodeDisk,
  'mkdir' | 'open' | 'opendir' | 'readdir' | 'readFile' | 'rename' | 'rm' | 'stat'
>

const temporaryDirectory = 'tmp'

/**
 * The evidence store in a directory of the machine: `tmp/` for what is arriving, `aa/bb/<sha-256>` for what is kept.
 * Only this account may read it. A failed fsync is never tried again: the fault is thrown and nothing counts as saved.
 */
export async function diskFiles(directory: string, ids: Ids, disk: Disk = nodeDisk): Promise<Files> {
  const temporary = join(directory, temporaryDirectory)
  await disk.mkdir(temporary, { recursive: true, mode: 0o700 })

  const shelfOf = (hash: Sha256) => [
    join(directory, hash.slice(0, 2)),
    join(directory, hash.slice(0, 2), hash.slice(2, 4)),
  ]
  const addressOf = (hash: Sha256) => join(directory, hash.slice(0, 2), hash.slice(2, 4), hash)

  async function receive(
    stream: Readable,
    { bytes } = { bytes: fileSizeLimit },
  ): Promise<Decision<ReceivedFile, 'tooLarge' | 'empty'>> {
    const id = ids.next()
    const path = join(temporary, id)
    try {
      const written = await writeTo(path, stream, bytes)
      if (written.ok) return allow({ id, path, ...written.value })
      await disk.rm(path, { force: true })
      return written
    } catch (fault) {
      await disk.rm(path, { force: true })
      throw fault
    } finally {
      // What still arrives is read and thrown away, so that the sender can be answered; the caller limits how long.
      if (!stream.readableEnded && !stream.destroyed) stream.on('error', () => {}).resume()
    }
  }

  async function writeTo(path: string, stream: Readable, limit: number) {
    const hash = createHash('sha256')
    let size = 0
    const file = await disk.open(path, 'wx', 0o600)
    try {
      for await (const chunk of stream.iterator({ destroyOnReturn: false })) {
        const bytes: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk)
        size += bytes.length
        if (size > limit) return refuse('tooLarge')
        hash.update(bytes)
        await file.writeFile(bytes)
      }
      if (size === 0) return refuse('empty')
      await file.sync()
    } finally {
      await file.close()
    }
    return allow({ sha256: hash.digest('hex') as Sha256, size })
  }

  async function staged(id: string): Promise<ReceivedFile | undefined> {
    if (!/^[0-9a-f-]{36}$/.test(id)) return undefined
    const path = join(temporary, id)
    const content = await unlessMissing(disk.readFile(path))
    if (!content) return undefined
    const found = createHash('sha256').update(content).digest('hex') as Sha256
    return { id, path, sha256: found, size: content.length }
  }

  async function keep(received: ReceivedFile): Promise<void> {
    const shelves = shelfOf(received.sha256)
    for (const shelf of shelves) await makeDirectory(shelf)
    await disk.rename(received.path, addressOf(received.sha256))
    // Deepest first, each every time: another upload may have made a shelf and not yet made its name durable.
    for (const changed of [...shelves.toReversed(), directory]) await syncDirectory(changed, disk)
  }

  async function makeDirectory(path: string): Promise<void> {
    await disk.mkdir(path, { mode: 0o700 }).catch((fault: NodeJS.ErrnoException) => {
      if (fault.code !== 'EEXIST') throw fault
    })
  }

  async function discard(received: ReceivedFile): Promise<void> {
    await disk.rm(received.path, { force: true })
  }

  async function open(hash: Sha256) {
    const file = await unlessMissing(disk.open(addressOf(hash), 'r'))
    if (!file) return undefined
    try {
      const { size } = await file.stat()
      return { stream: file.createReadStream(), size }
    } catch (fault) {
      await file.close()
      throw fault
    }
  }

  async function verify(hash: Sha256): Promise<'sound' | 'damaged' | 'missing'> {
    const opened = await open(hash)
    if (!opened) return 'missing'
    const found = createHash('sha256')
    for await (const chunk of opened.stream) found.update(chunk)
    return found.digest('hex') === hash ? 'sound' : 'damaged'
  }

  async function remove(hash: Sha256): Promise<boolean> {
    const removed = await unlessMissing(disk.rm(addressOf(hash)).then(() => true))
    if (removed) await syncDirectory(join(directory, hash.slice(0, 2), hash.slice(2, 4)), disk)
    return removed ?? false
  }

  async function* list(): AsyncIterable<Sha256> {
    for await (const entry of await disk.opendir(directory, { recursive: true })) {
      const hash = entry.isFile() ? sha256(entry.name) : undefined
      if (hash && join(entry.parentPath, entry.name) === addressOf(hash)) yield hash
    }
  }

  async function sweepTemporary(olderThan: Instant): Promise<number> {
    let swept = 0
    for (const name of await disk.readdir(temporary)) {
      const path = join(temporary, name)
      const found = await unlessMissing(disk.stat(path))
      if (!found || found.mtimeMs >= Date.parse(olderThan)) continue
      await disk.rm(path, { force: true })
      swept += 1
    }
    return swept
  }

  async function probe(): Promise<void> {
    const path = join(temporary, ids.next())
    const file = await disk.open(path, 'wx', 0o600)
    try {
      await file.writeFile('probe')
      await file.sync()
    } finally {
      await file.close()
      await disk.rm(path, { force: true })
    }
  }

  return { receive, staged, keep, discard, open, verify, remove, list, sweepTemporary, probe }
}

async function unlessMissing<Result>(attempt: Promise<Result>): Promise<Result | undefined> {
  return attempt.catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return undefined
    throw fault
  })
}
