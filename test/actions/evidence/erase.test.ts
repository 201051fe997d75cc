import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { addEvidence, type EvidenceContent } from '../../../src/actions/evidence/add.ts'
import { eraseAgain, eraseEvidence, finishErasures } from '../../../src/actions/evidence/erase.ts'
import { replaceContent } from '../../../src/actions/evidence/replace.ts'
import type { FileName } from '../../../src/domain/evidence/file-type.ts'
import type { EvidenceId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { eachEngine } from '../../support/engines.ts'
import { type AnsweringRegion, openAnsweringRegion } from '../answers/answering.ts'

const canary = 'KANARIE-fejlagtige-oplysninger'

eachEngine((engine) => {
  let house: AnsweringRegion
  beforeEach(async () => {
    house = await openAnsweringRegion(engine)
  })
  afterEach(() => house.region.close())

  const place = () => house.region.test.house
  const db = () => place().store.db
  const changeAs = async (who: string) => house.region.test.changeAs(await house.region.actor(who))

  async function file(words: string): Promise<EvidenceContent> {
    const { files } = place()
    const received = await files.receive(Readable.from([Buffer.from(words)]))
    if (!received.ok) throw new Error(received.refusal)
    const { sha256, size } = received.value
    const keep = () => files.keep(received.value)
    return {
      kind: 'file',
      sha256,
      name: `${canary}.txt` as FileName,
      type: 'txt',
      size,
      personalNumbers: 0,
      keep,
    }
  }

  async function add(content: EvidenceContent, subject?: string): Promise<EvidenceId> {
    const added = await addEvidence(
      await changeAs('coordinator'),
      await house.unit('U01', 'coordinator', 'evidence.write'),
      {
        title: canary,
        validFrom: day('2026-01-01'),
        validUntil: day('2027-12-31'),
        content,
        confirmed: false,
        purpose:
          subject === undefined
            ? undefined
            : {
                unit: await house.unit('U01', 'coordinator', 'answer.write'),
                cycleId: house.now,
                subjects: [{ kind: 'safeguard', id: subject }],
              },
        formKey: canary,
      },
    )
    if (!added.ok) throw new Error(JSON.stringify(added.refusal))
    return added.value.id
  }

  async function replace(piece: EvidenceId, content: EvidenceContent, version = 1) {
    const unit = await house.unit('U01', 'coordinator', 'evidence.write')
    return replaceContent(await changeAs('coordinator'), unit, {
      piece,
      version,
      title: `${canary} igen`,
      validFrom: day('2026-01-01'),
      validUntil: day('2027-12-31'),
      content,
      confirmed: false,
    })
  }

  async function erase(piece: EvidenceId, who = 'coordinator') {
    const unit = await house.unit('U01', who, 'evidence.erase')
    return eraseEvidence(await changeAs(who), place(), unit, { piece, reason: 'personal_data' })
  }

  /** Every file below the house's directory, the database and its log included, that holds this text. */
  function onDisk(text: string): string[] {
    const directory = house.region.test.directory
    return readdirSync(directory, { recursive: true, encoding: 'utf8' }).filter((name) => {
      const path = join(directory, name)
      return statSync(path).isFile() && readFileSync(path).includes(text)
    })
  }

  /** Every row of the database that holds this text, by table. */
  async function inRows(text: string): Promise<string[]> {
    const tables = await db().introspection.getTables()
    const found: string[] = []
    for (const { name } of tables) {
      const rows = await db()
        .selectFrom(name as 'evidence')
        .selectAll()
        .execute()
      if (JSON.stringify(rows).includes(text)) found.push(name)
    }
    return found
  }

  it('leaves nothing of a file: content, name, title and earlier revisions, on disk and in the database', async () => {
    const piece = await add(await file(`${canary} ét`), '5.1')
    expect(await replace(piece, await file(`${canary} to`))).toMatchObject({ ok: true })
    expect(onDisk(canary).length).toBeGreaterThan(1)
    expect(await inRows(canary)).toEqual(['evidence', 'evidence_revision'])
    expect(await erase(piece)).toMatchObject({ ok: true })
    expect(onDisk(canary)).toEqual([])
    expect(await inRows(canary)).toEqual([])
    const stored = []
    for await (const hash of place().files.list()) stored.push(hash)
    expect(stored).toEqual([])
  })

  it.each([
    ['link', { kind: 'link', url: `https://intranet.example/${canary}` }],
    ['statement', { kind: 'statement', statement: `${canary} og mere. `.repeat(150) }],
  ] as const)('leaves nothing of a %s', async (_, content) => {
    const piece = await add(content)
    await replace(piece, content)
    expect(await inRows(canary)).toEqual(['evidence', 'evidence_revision'])
    expect(await erase(piece, 'officer')).toMatchObject({ ok: true })
    expect(onDisk(canary)).toEqual([])
    expect(await inRows(canary)).toEqual([])
  })

  it('keeps who, when, why and the checksums, and says so in the log', async () => {
    const content = await file(canary)
    const piece = await add(content)
    await erase(piece)
    const row = await db().selectFrom('evidence_erasure').selectAll().executeTakeFirstOrThrow()
    const by = (await house.region.actor('coordinator')) as { personId: string }
    expect(row).toMatchObject({ evidence_id: piece, reason: 'personal_data', by_person: by.personId })
    expect(content).toMatchObject({ sha256: row.hashes })
    const trail = (await house.region.trail()).map(({ action }) => action)
    expect(trail.slice(-2)).toEqual(['evidence.erased', 'evidence.file_removed'])
    await expect(db().deleteFrom('evidence_erasure').execute()).rejects.toThrow('append-only')
  })

  it('leaves a file that another piece has too, until that one is erased as well', async () => {
    const one = await add(await file(canary))
    const twin = await addEvidence(
      await changeAs('officer'),
      await house.unit('U02', 'officer', 'evidence.write'),
      {
        title: 'Den samme fil',
        validFrom: day('2026-01-01'),
        validUntil: day('2026-12-31'),
        content: await file(canary),
        confirmed: false,
        purpose: undefined,
        formKey: undefined,
      },
    )
    expect(twin.ok).toBe(true)
    await erase(one)
    expect(onDisk(canary)).not.toEqual([])
    if (!twin.ok) return
    const unit = await house.unit('U02', 'officer', 'evidence.erase')
    const wanted = { piece: twin.value.id, reason: 'not_needed' as const }
    await eraseEvidence(await changeAs('officer'), place(), unit, wanted)
    expect(onDisk(canary)).toEqual([])
  })

  it('takes it away from the answers of an open year, which are drafts again', async () => {
    await house.save('coordinator', '5.1')
    const piece = await add({ kind: 'statement', statement: canary }, '5.1')
    await house.send()
    await erase(piece)
    const answer = await db().selectFrom('answer').select(['state', 'approved_by']).executeTakeFirst()
    expect(answer).toEqual({ state: 'draft', approved_by: null })
    expect(await db().selectFrom('evidence_support').selectAll().execute()).toEqual([])
  })

  it('leaves a locked year as it was, and its answer with a piece that says nothing', async () => {
    const piece = await add({ kind: 'statement', statement: canary }, '5.1')
    await house.moveTo('result_locked')
    const before = await db().selectFrom('answer').selectAll().execute()
    await erase(piece)
    expect(await db().selectFrom('answer').selectAll().execute()).toEqual(before)
    expect(await db().selectFrom('evidence_support').selectAll().execute()).toHaveLength(1)
    expect(await inRows(canary)).toEqual([])
  })

  it('erases once, and nothing of another unit', async () => {
    const piece = await add({ kind: 'statement', statement: canary })
    const other = await house.unit('U02', 'officer', 'evidence.erase')
    const wanted = { piece, reason: 'not_needed' as const }
    expect(await eraseEvidence(await changeAs('officer'), place(), other, wanted)).toEqual({
      ok: false,
      refusal: 'missing',
    })
    expect(await erase(piece)).toMatchObject({ ok: true })
    expect(await erase(piece)).toEqual({ ok: false, refusal: 'missing' })
  })

  it('finishes what broke off between the rows and the file', async () => {
    const content = await file(canary)
    const piece = await add(content)
    const unit = await house.unit('U01', 'coordinator', 'evidence.erase')
    const broken = {
      ...place(),
      files: { ...place().files, remove: () => Promise.reject(new Error('the disk is gone')) },
    }
    const wanted = { piece, reason: 'personal_data' as const }
    await expect(eraseEvidence(await changeAs('coordinator'), broken, unit, wanted)).rejects.toThrow('gone')
    expect(onDisk(canary)).not.toEqual([])
    await finishErasures(house.region.test.changeAs({ kind: 'operator' }), place())
    expect(onDisk(canary)).toEqual([])
  })

  it('is done again from the journal where an older copy brought the content back', async () => {
    const piece = await add(await file(canary))
    const row = await db().selectFrom('evidence').selectAll().executeTakeFirstOrThrow()
    await erase(piece)
    const again = await add(await file(canary))
    // As an older copy would have it: the row under its old id, and no line of its erasure.
    await db().deleteFrom('evidence').where('id', '=', again).execute()
    const restored = { ...row, id: 'the-same-piece' as EvidenceId, code: 'D9' }
    await db().insertInto('evidence').values(restored).execute()
    const [entry] = await place().erasures.entries()
    if (!entry) throw new Error('The journal has a line')
    await place().erasures.add([{ ...entry, evidence: restored.id }])
    const operator = house.region.test.changeAs({ kind: 'operator' })
    expect(await eraseAgain(operator, place())).toBe(1)
    expect(await eraseAgain(operator, place())).toBe(0)
    expect(onDisk(canary)).toEqual([])
    expect(await inRows(canary)).toEqual([])
  })
})
