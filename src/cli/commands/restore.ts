import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { eraseAgain } from '../../actions/evidence/erase.ts'
import { diskFiles } from '../../adapters/files/disk.ts'
import type { Files } from '../../adapters/files/files.ts'
import { systemIds } from '../../adapters/ids.ts'
import { secretKeys } from '../../adapters/secret.ts'
import { isUntouched, knowsSchema, load } from '../../db/dump.ts'
import { readArguments } from '../arguments.ts'
import { type ExitStatus, Stopped } from '../ending.ts'
import { fileHash, linesOf } from '../lines.ts'
import { copyNames, type Manifest, readManifest } from '../manifest.ts'
import { operatorChange, type Place, stateOf } from '../opening.ts'

/**
 * `restore DIR`: puts a copy into an empty place. All of the copy is read and held to its manifest first; then come
 * the files, and last the database in one step, so that the place is either empty of data or complete. What was erased
 * after the copy was taken is erased again.
 */
export async function restore(args: readonly string[], place: Place): Promise<ExitStatus> {
  const { config, t, terminal } = place
  const say = t.say.operator
  const [directory = ''] = readArguments(args, {}, 1, say.wrong).places
  const ids = systemIds(place.clock())
  const keys = await secretKeys(config.secretFile, ids, { make: false })
  if (!keys.ok) throw new Stopped(t.say.settings.secret[keys.refusal](config.secretFile))
  const manifest = await soundManifest(directory, keys.value.audit, place)
  const problems = await problemsIn(directory, manifest, place)
  if (problems.length > 0) throw new Stopped(...problems)
  const store = place.database()
  await stateOf(store, t)
  if (!(await isUntouched(store))) throw new Stopped(say.database.notEmpty)
  const files = await diskFiles(config.filesDirectory, ids)
  const belongs = new Set(manifest.files.map(({ sha256 }) => sha256))
  for await (const hash of files.list()) {
    if (!belongs.has(hash)) throw new Stopped(say.restore.filesNotEmpty)
  }
  for (const { sha256 } of manifest.files)
    await putBack(files, join(directory, copyNames.files, sha256), sha256)
  const rows = await load(store, manifest.schema, linesOf(join(directory, copyNames.data)))
  terminal.say(say.restore.done(rows, manifest.files.length))
  const erased = await eraseWhatWasErased(place)
  if (erased > 0) terminal.say(say.restore.erasedAgain(erased))
  return 0
}

/** What was erased after the copy was taken, by the journal beside the secret. */
async function eraseWhatWasErased(place: Place): Promise<number> {
  const opened = await place.open({ migrate: true })
  return eraseAgain(operatorChange(opened), opened)
}

async function soundManifest(directory: string, key: Uint8Array, { t }: Place): Promise<Manifest> {
  const say = t.say.operator.restore
  const manifest = await readManifest(directory, key)
  if (manifest === 'unreadable') throw new Stopped(say.noManifest(directory))
  if (manifest === 'unsealed') throw new Stopped(say.unsealed)
  if (!knowsSchema(manifest.schema)) throw new Stopped(say.newer)
  return manifest
}

/** One sentence for everything in the copy that is not as its manifest says. */
async function problemsIn(directory: string, manifest: Manifest, { t }: Place): Promise<readonly string[]> {
  const say = t.say.operator.restore
  const problems: string[] = []
  const data = join(directory, copyNames.data)
  if (!(await exists(data)) || (await fileHash(data)) !== manifest.data.sha256) problems.push(say.dataChanged)
  for (const { sha256 } of manifest.files) {
    const path = join(directory, copyNames.files, sha256)
    if (!(await exists(path))) problems.push(say.fileMissing(sha256))
    else if ((await fileHash(path)) !== sha256) problems.push(say.fileChanged(sha256))
  }
  const known = new Set<string>([
    copyNames.manifest,
    copyNames.data,
    copyNames.files,
    ...manifest.files.map(({ sha256 }) => join(copyNames.files, sha256)),
  ])
  for (const path of await readdir(directory, { recursive: true })) {
    if (!known.has(path)) problems.push(say.fileExtra(path))
  }
  return problems
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  )
}

async function putBack(files: Files, path: string, sha256: string): Promise<void> {
  const received = await files.receive(createReadStream(path), { bytes: Number.POSITIVE_INFINITY })
  if (!received.ok) throw new Error(`The file ${sha256} was refused: ${received.refusal}`)
  if (received.value.sha256 !== sha256) {
    await files.discard(received.value)
    throw new Error(`The file ${sha256} changed while it was put back`)
  }
  await files.keep(received.value)
}
