import { createHash } from 'node:crypto'
import * as nodeDisk from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { finished } from 'node:stream/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { standingClock } from '../../../src/adapters/clock.ts'
import { type Disk, diskFiles } from '../../../src/adapters/files/disk.ts'
import { type Files, type ReceivedFile, type Sha256, sha256 } from '../../../src/adapters/files/files.ts'
import { repeatableIds } from '../../../src/adapters/ids.ts'
import { fileSizeLimit } from '../../../src/domain/evidence/file-type.ts'
import { instant } from '../../../src/domain/time.ts'

const directories: string[] = []
afterEach(async () => {
  for (const directory of directories.splice(0))
    await nodeDisk.rm(directory, { recursive: true, force: true })
})

async function store(disk?: Disk) {
  const directory = await nodeDisk.mkdtemp(join(tmpdir(), 'modent-files-'))
  directories.push(directory)
  const ids = repeatableIds(standingClock(instant(new Date(0))), directory)
  const files = await diskFiles(join(directory, 'files'), ids, disk)
  return { files, directory: join(directory, 'files') }
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex') as Sha256
const chunks = (...parts: (string | Buffer)[]) => Readable.from(parts.map((part) => Buffer.from(part)))

async function received(files: Files, stream: Readable): Promise<ReceivedFile> {
  const result = await files.receive(stream)
  if (!result.ok) throw new Error(result.refusal)
  return result.value
}

async function saved(files: Files, content: string): Promise<Sha256> {
  const file = await received(files, chunks(content))
  await files.keep(file)
  return file.sha256
}

async function listed(files: Files): Promise<Sha256[]> {
  const found: Sha256[] = []
  for await (const hash of files.list()) found.push(hash)
  return found
}

async function allPaths(directory: string): Promise<string[]> {
  const entries = await nodeDisk.readdir(directory, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

describe('keeping a file', () => {
  it('gives back the very bytes, under their hash, readable by this account alone', async () => {
    const { files, directory } = await store()
    const bytes = Buffer.from(Array.from({ length: 300_000 }, (_, index) => index % 251))
    const file = await received(
      files,
      chunks(bytes.subarray(0, 1), bytes.subarray(1, 99_999), bytes.subarray(99_999)),
    )
    expect(file).toMatchObject({ sha256: hashOf(bytes), size: 300_000 })
    await files.keep(file)

    const opened = await files.open(file.sha256)
    expect(opened?.size).toBe(300_000)
    expect(await buffer(opened!.stream)).toEqual(bytes)
    const path = join(directory, file.sha256.slice(0, 2), file.sha256.slice(2, 4), file.sha256)
    expect(await allPaths(directory)).toEqual([path])
    expect((await nodeDisk.stat(path)).mode & 0o777).toBe(0o600)
  })

  it('keeps one file when the same content arrives many times at once', async () => {
    const { files, directory } = await store()
    const hashes = await Promise.all(Array.from({ length: 12 }, () => saved(files, 'Kontoliste')))
    expect(new Set(hashes).size).toBe(1)
    expect(await allPaths(directory)).toHaveLength(1)
    expect(await files.verify(hashes[0]!)).toBe('sound')
  })

  it('replaces a damaged file when its content is sent again', async () => {
    const { files, directory } = await store()
    const hash = await saved(files, 'Kontoliste')
    await nodeDisk.writeFile((await allPaths(directory))[0]!, 'Kontoliste!')
    expect(await files.verify(hash)).toBe('damaged')
    await saved(files, 'Kontoliste')
    expect(await files.verify(hash)).toBe('sound')
  })

  it('leaves nothing of a file that is discarded, and can be told twice', async () => {
    const { files, directory } = await store()
    const file = await received(files, chunks('a'))
    await files.discard(file)
    await files.discard(file)
    expect(await allPaths(directory)).toEqual([])
  })
})

describe('refusing a file', () => {
  it('refuses nothing at all', async () => {
    const { files, directory } = await store()
    expect(await files.receive(chunks())).toEqual({ ok: false, refusal: 'empty' })
    expect(await files.receive(chunks('', ''))).toEqual({ ok: false, refusal: 'empty' })
    expect(await allPaths(directory)).toEqual([])
  })

  it.each([-1, 0, 1])('takes the limit and not a byte more (%i)', async (beside) => {
    const { files, directory } = await store()
    const result = await files.receive(chunks(Buffer.alloc(1000 + beside)), { bytes: 1000 })
    expect(result.ok ? 'kept' : result.refusal).toBe(beside > 0 ? 'tooLarge' : 'kept')
    expect(await allPaths(directory)).toHaveLength(beside > 0 ? 0 : 1)
  })

  it('stops writing at the limit though two gigabytes are on their way, and reads on so that it can answer', async () => {
    const { files, directory } = await store()
    const piece = Buffer.alloc(1024 * 1024)
    let sent = 0
    const stream = new Readable({
      read() {
        sent += 1
        this.push(sent <= 2048 ? piece : null)
      },
    })
    expect(await files.receive(stream)).toEqual({ ok: false, refusal: 'tooLarge' })
    expect(sent).toBeLessThan(fileSizeLimit / piece.length + 10)
    expect(await allPaths(directory)).toEqual([])
    await finished(stream)
    expect(sent).toBe(2049)
  })

  it('leaves nothing when the sender breaks off', async () => {
    const { files, directory } = await store()
    const stream = new Readable({ read() {} })
    const result = files.receive(stream)
    stream.push('half')
    setTimeout(() => stream.destroy(new Error('aborted')), 20)
    await expect(result).rejects.toThrow('aborted')
    const silent = new Readable({ read() {} })
    const second = files.receive(silent)
    silent.push('half')
    setTimeout(() => silent.destroy(), 20)
    await expect(second).rejects.toThrow(/premature/i)
    expect(await allPaths(directory)).toEqual([])
  })
})

/** The real disk, with each call noted and some of them failing. */
function watchedDisk(fails: (call: string) => boolean = () => false): { disk: Disk; calls: string[] } {
  const calls: string[] = []
  const note = (call: string) => {
    calls.push(call)
    if (fails(call)) throw Object.assign(new Error(`EIO: ${call}`), { code: 'EIO' })
  }
  const disk: Disk = {
    ...nodeDisk,
    async open(path, flags, mode) {
      const file = await nodeDisk.open(path, flags, mode)
      const kind = flags === 'r' ? 'directory' : 'temporary'
      const { sync, writeFile } = file
      file.sync = async () => {
        note(`sync ${kind}`)
        return sync.call(file)
      }
      file.writeFile = async (...written) => {
        note(`write ${kind}`)
        return writeFile.apply(file, written)
      }
      return file
    },
    async rename(from, to) {
      note('rename')
      return nodeDisk.rename(from, to)
    },
  }
  return { disk, calls }
}

describe('what a crash can leave', () => {
  it('makes the content durable before its name, and the name before it says so', async () => {
    const { disk, calls } = watchedDisk()
    const { files } = await store(disk)
    await saved(files, 'Kontoliste')
    expect(calls).toEqual([
      'write temporary',
      'sync temporary',
      'rename',
      'sync directory',
      'sync directory',
      'sync directory',
    ])
  })

  it.each(['write temporary', 'sync temporary'])(
    'keeps nothing and does not try again when %s fails',
    async (call) => {
      const { disk, calls } = watchedDisk((made) => made === call)
      const { files, directory } = await store(disk)
      await expect(files.receive(chunks('Kontoliste'))).rejects.toThrow('EIO')
      expect(calls.filter((made) => made === call)).toHaveLength(1)
      expect(await allPaths(directory)).toEqual([])
    },
  )

  it.each(['rename', 'sync directory'])('does not say that a file is kept when %s fails', async (call) => {
    const { disk } = watchedDisk((made) => made === call)
    const { files } = await store(disk)
    const file = await received(files, chunks('Kontoliste'))
    await expect(files.keep(file)).rejects.toThrow('EIO')
  })

  it('sweeps what broken-off uploads left, and only that', async () => {
    const { files, directory } = await store()
    const old = await received(files, chunks('old'))
    const young = await received(files, chunks('young'))
    const kept = await saved(files, 'kept')
    await nodeDisk.utimes(old.path, 1000, 1000)
    expect(await files.sweepTemporary(instant(new Date(2_000_000)))).toBe(1)
    expect((await allPaths(directory)).sort()).toEqual(
      [young.path, join(directory, kept.slice(0, 2), kept.slice(2, 4), kept)].sort(),
    )
  })
})

describe('looking after the store', () => {
  it('says what is missing, erases for good, and lists what is there', async () => {
    const { files, directory } = await store()
    const [one, two] = [await saved(files, 'one'), await saved(files, 'two')]
    await nodeDisk.writeFile(join(directory, 'stray.txt'), 'x')
    expect((await listed(files)).sort()).toEqual([one, two].sort())

    expect(await files.remove(one)).toBe(true)
    expect(await files.remove(one)).toBe(false)
    expect(await files.open(one)).toBeUndefined()
    expect(await files.verify(one)).toBe('missing')
    expect(await listed(files)).toEqual([two])
  })

  it('finds a single changed bit', async () => {
    const { files, directory } = await store()
    const hash = await saved(files, 'Kontoliste')
    const path = (await allPaths(directory))[0]!
    const bytes = await nodeDisk.readFile(path)
    bytes.writeUInt8(bytes.readUInt8(4) ^ 1, 4)
    await nodeDisk.writeFile(path, bytes)
    expect(await files.verify(hash)).toBe('damaged')
  })

  it('says so when a file cannot be read, instead of calling it missing', async () => {
    const { files, directory } = await store()
    const hash = await saved(files, 'Kontoliste')
    const path = (await allPaths(directory))[0]!
    await nodeDisk.rm(path)
    await nodeDisk.mkdir(path)
    await expect(files.verify(hash)).rejects.toThrow('EISDIR')
  })

  it('probes the disk without leaving a trace, and says what is wrong', async () => {
    const { files, directory } = await store()
    await files.probe()
    expect(await allPaths(directory)).toEqual([])
    await nodeDisk.rm(directory, { recursive: true })
    await expect(files.probe()).rejects.toThrow('ENOENT')
  })

  it('takes only a hash for an address', () => {
    const hash = 'a'.repeat(64)
    expect(sha256(hash)).toBe(hash)
    const others = ['', '../../etc/passwd', 'A'.repeat(64), `${hash}0`, `${hash}\n`, `../${'a'.repeat(61)}`]
    expect(others.map(sha256)).toEqual(others.map(() => undefined))
  })
})
