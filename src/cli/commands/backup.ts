import { createHash } from 'node:crypto'
import { type FileHandle, mkdir, open, readdir } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { Files, Sha256 } from '../../adapters/files/files.ts'
import { syncDirectory } from '../../adapters/files/sync-directory.ts'
import { dump } from '../../db/dump.ts'
import { erasures } from '../../db/queries/erasures.ts'
import { backupDays } from '../../domain/evidence/life.ts'
import { version } from '../../version.ts'
import { readArguments } from '../arguments.ts'
import { type ExitStatus, Stopped } from '../ending.ts'
import { newLineFile } from '../lines.ts'
import { copyNames, readManifest, sealedManifest } from '../manifest.ts'
import type { Opened, Place } from '../opening.ts'

/**
 * `backup DIR`: a copy of everything while the server goes on. The database first and the files second: files are
 * never changed, so every file that a copied row refers to is still there when its turn comes.
 */
export async function backup(args: readonly string[], place: Place): Promise<ExitStatus> {
  const { terminal, t, config } = place
  const say = t.say.operator
  const [directory = ''] = readArguments(args, {}, 1, say.wrong).places
  const opened = await place.open()
  await newDirectory(directory, place)
  await opened.erasures.add(await erasures(opened.store.reader))
  const data = await newLineFile(join(directory, copyNames.data))
  const facts = await dump(opened.store, data.write)
  const written = await data.end()
  const files = await copyFiles(opened.files, join(directory, copyNames.files))
  const copied = new Set<string>(files.whole.map(({ sha256 }) => sha256))
  const manifest = {
    format: 1 as const,
    program: version,
    madeAt: opened.clock.now(),
    engine: opened.store.engine.name,
    schema: [...facts.schema],
    data: written,
    rows: facts.rows,
    files: files.whole,
    audit: facts.audit,
  }
  const text = await newLineFile(join(directory, copyNames.manifest))
  await text.write(sealedManifest(manifest, opened.keys.audit).trimEnd())
  await text.end()
  await syncDirectory(directory)
  const damaged = new Set<string>(files.damaged)
  const missing = facts.files.filter((hash) => !copied.has(hash) && !damaged.has(hash))
  for (const hash of missing) terminal.complain(say.backup.fileMissing(hash))
  for (const hash of damaged) terminal.complain(say.backup.fileDamaged(hash))
  const rows = Object.values(facts.rows).reduce((sum, count) => sum + count, 0)
  const size = files.whole.reduce((sum, file) => sum + file.size, written.size)
  terminal.say(say.backup.done(rows, files.whole.length, t.format.fileSize(size)))
  terminal.say(say.backup.secretApart(config.secretFile))
  for (const copy of await outdatedCopies(directory, opened))
    terminal.say(say.backup.outdated(copy, backupDays))
  return missing.length + damaged.size > 0 ? 1 : 0
}

/** The copies beside this one that are older than a copy may be: they can hold what was erased since. */
async function outdatedCopies(directory: string, { keys, clock }: Opened): Promise<readonly string[]> {
  const beside = dirname(resolve(directory))
  const oldest = Date.parse(clock.now()) - backupDays * 86_400_000
  const outdated: string[] = []
  for (const entry of await readdir(beside, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue
    const manifest = await readManifest(join(beside, entry.name), keys.audit)
    if (typeof manifest === 'object' && Date.parse(manifest.madeAt) < oldest) outdated.push(entry.name)
  }
  return outdated.sort()
}

async function newDirectory(path: string, { t }: Place): Promise<void> {
  const say = t.say.operator
  try {
    await mkdir(path, { recursive: true, mode: 0o700 })
    if ((await readdir(path)).length === 0) return
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    throw new Stopped(say.file.unwritable(path, code))
  }
  throw new Stopped(say.backup.notEmpty(path))
}

interface CopiedFiles {
  readonly whole: { readonly sha256: string; readonly size: number }[]
  /** Files whose content is not what their address says. They are left out of the copy. */
  readonly damaged: string[]
}

async function copyFiles(files: Files, directory: string): Promise<CopiedFiles> {
  await mkdir(directory, { mode: 0o700 })
  const copied: CopiedFiles = { whole: [], damaged: [] }
  for await (const hash of files.list()) {
    if ((await files.verify(hash)) !== 'sound') {
      copied.damaged.push(hash)
      continue
    }
    const size = await copyFile(files, hash, join(directory, hash))
    if (size !== undefined) copied.whole.push({ sha256: hash, size })
  }
  await syncDirectory(directory)
  copied.whole.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1))
  return copied
}

/** Copies one file and holds the copy to its hash; undefined where the file was erased in the meantime. */
async function copyFile(files: Files, hash: Sha256, path: string): Promise<number | undefined> {
  const stored = await files.open(hash)
  if (!stored) return undefined
  const found = createHash('sha256')
  const target: FileHandle = await open(path, 'wx', 0o600)
  try {
    for await (const chunk of stored.stream) {
      found.update(chunk)
      await target.writeFile(chunk)
    }
    await target.sync()
  } finally {
    await target.close()
  }
  if (found.digest('hex') !== hash) throw new Error(`The file ${hash} changed while it was copied`)
  return stored.size
}
