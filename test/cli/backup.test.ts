import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { copiedTables, dump } from '../../src/db/dump.ts'
import { openStore } from '../../src/db/store.ts'
import { type Commands, openCommands } from '../support/commands.ts'
import { type EngineName, eachEngine, engines } from '../support/engines.ts'

/** Every row of a database as text, in an order that does not depend on where it was put. */
async function contentOf(at: Commands): Promise<readonly string[]> {
  const store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
  const lines: string[] = []
  await dump(store, async (line) => void lines.push(line))
  await store.close()
  return lines.toSorted()
}

/** A new, empty place with the secret of another. */
async function emptyPlace(engine: EngineName, secretOf: Commands): Promise<Commands> {
  const place = await openCommands(engine)
  cpSync(join(secretOf.directory, 'secret'), join(place.directory, 'secret'))
  return place
}

eachEngine((engine) => {
  let at: Commands
  let copy: string

  beforeAll(async () => {
    at = await openCommands(engine)
    await at.run('seed', '--fixture', 'contract')
    copy = join(at.directory, 'copy')
    expect(await at.run('backup', copy)).toMatchObject({ status: 0, errors: [] })
  })
  afterAll(() => at.close())

  it.each(engines)('comes back whole on %s, with its files and its chain', async (target) => {
    const other = await emptyPlace(target, at)
    expect(await other.run('restore', copy)).toMatchObject({ status: 0, errors: [] })
    expect(await contentOf(other)).toEqual(await contentOf(at))
    const verified = await other.run('verify', '--anchor', join(copy, 'manifest.json'))
    expect(verified).toMatchObject({ status: 0, errors: [] })
    expect(verified.out).toContain('52 files of evidence')
    expect((await other.run('score', '--cycle', '2026', '--json')).out).toBe(
      (await at.run('score', '--cycle', '2026', '--json')).out,
    )
    expect(await other.run('restore', copy)).toMatchObject({
      status: 1,
      errors: ['The database holds something already. Use an empty database.'],
    })
    await other.close()
  })

  it('gives nothing back that was erased after it was taken', async () => {
    const other = await emptyPlace(engine, at)
    const store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
    const piece = await store.db
      .selectFrom('evidence')
      .select(['id', 'unit_id', 'title', 'file_sha256'])
      .where('file_sha256', 'is not', null)
      .orderBy('id')
      .executeTakeFirstOrThrow()
    await store.close()
    const hash = String(piece.file_sha256)
    const kept = (place: string) => join(place, 'files', hash.slice(0, 2), hash.slice(2, 4), hash)
    expect(existsSync(kept(at.directory))).toBe(true)
    const line = { evidence: piece.id, unit: piece.unit_id, reason: 'personal_data', by: null }
    other.file(
      'erasures.jsonl',
      `${JSON.stringify({ ...line, at: '2026-10-01T09:00:00.000Z', hashes: [hash] })}\n`,
    )
    const ran = await other.run('restore', copy)
    expect(ran).toMatchObject({ status: 0, errors: [] })
    expect(ran.out).toContain('1 piece of evidence that was erased since is erased again.')
    expect(existsSync(kept(other.directory))).toBe(false)
    const row = (await contentOf(other)).find(
      (text) => text.includes(piece.id) && text.includes('2026-10-01T09:00:00.000Z'),
    )
    expect(row).toBeDefined()
    if (piece.title !== '') expect((await contentOf(other)).join('\n')).not.toContain(`"${piece.title}"`)
    expect(await other.run('verify')).toMatchObject({ status: 0, errors: [] })
    await other.close()
  })

  it('is made into an empty directory only', async () => {
    expect(await at.run('backup', copy)).toMatchObject({
      status: 1,
      errors: [`The directory ${copy} is not empty. Choose a new one.`],
    })
  })

  it('is of no use with another secret, and needs one', async () => {
    const other = await openCommands(engine)
    expect((await other.run('restore', copy)).errors[0]).toContain('is missing')
    other.file('secret', 'another-secret-of-enough-letters-0123456789')
    expect((await other.runWith({}, 'restore', copy)).errors[0]).toMatch(
      /can be read by others|another secret/,
    )
    await other.close()
  })
})

describe('a damaged copy', () => {
  let at: Commands
  let copy: string

  beforeAll(async () => {
    at = await openCommands('sqlite')
    await at.run('seed', '--fixture', 'contract')
    copy = join(at.directory, 'copy')
    await at.run('backup', copy)
  })
  afterAll(() => at.close())

  const damages: Readonly<Record<string, readonly [damage: (copy: string) => void, sentence: RegExp]>> = {
    'a bit of the database': [(dir) => flip(join(dir, 'data.jsonl')), /data\.jsonl/],
    'a bit of a file': [(dir) => flip(fileIn(dir)), /The file [0-9a-f]{64} in the copy was changed/],
    'a bit of the manifest': [(dir) => flip(join(dir, 'manifest.json')), /manifest/i],
    'a manifest cut short': [
      (dir) => cut(join(dir, 'manifest.json')),
      /manifest\.json is missing or cannot be read/,
    ],
    'a file gone': [(dir) => rmSync(fileIn(dir)), /The file [0-9a-f]{64} is missing in the copy/],
    'two files that changed places': [swapFiles, /in the copy was changed/],
    'a file too many': [(dir) => writeFileSync(join(dir, 'files', 'guest'), 'x'), /guest does not belong/],
    'a row too many': [(dir) => appendFileSync(join(dir, 'data.jsonl'), '[1]\n'), /data\.jsonl/],
  }

  it.each(Object.entries(damages))(
    'is refused with %s, and nothing is put anywhere',
    async (_name, [damage, sentence]) => {
      const other = await emptyPlace('sqlite', at)
      const damaged = join(other.directory, 'damaged')
      cpSync(copy, damaged, { recursive: true })
      damage(damaged)
      const ran = await other.run('restore', damaged)
      expect(ran).toMatchObject({ status: 1, out: '' })
      expect(ran.errors.join('\n')).toMatch(sentence)
      expect(readdirSync(other.directory).toSorted()).toEqual(['damaged', 'secret'])
      await other.close()
    },
  )
})

it('leaves no table of the schema out by forgetting it', async () => {
  const at = await openCommands('sqlite')
  await at.run('migrate')
  const store = openStore(at.environment['MODENT_DATABASE'] ?? '', () => {})
  const tables = (await store.db.introspection.getTables()).map(({ name }) => name)
  await store.close()
  await at.close()
  expect([...copiedTables.kept, ...copiedTables.leftOut].toSorted()).toEqual(tables.toSorted())
})

function fileIn(copy: string): string {
  return join(copy, 'files', readdirSync(join(copy, 'files')).toSorted()[0] ?? '')
}

function swapFiles(copy: string): void {
  const [one = '', other = ''] = readdirSync(join(copy, 'files')).map((name) => join(copy, 'files', name))
  renameSync(one, `${one}-aside`)
  renameSync(other, one)
  renameSync(`${one}-aside`, other)
}

function flip(path: string): void {
  const bytes = readFileSync(path)
  const middle = Math.floor(bytes.length / 2)
  bytes[middle] = (bytes[middle] ?? 0) ^ 1
  writeFileSync(path, bytes)
}

function cut(path: string): void {
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.subarray(0, bytes.length - 20))
}
