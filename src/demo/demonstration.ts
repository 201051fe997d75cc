import { Readable } from 'node:stream'
import type { Files } from '../adapters/files/files.ts'
import { type Change, done, type Moment, type Writer } from '../db/change.ts'
import { catalogueOfCycle } from '../db/queries/guidelines.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { FileName } from '../domain/evidence/file-type.ts'
import type { PersonId, UnitId } from '../domain/ids.ts'
import { addDays, type Day, day, type Instant } from '../domain/time.ts'
import { answersOf, type CycleAnswers } from './demonstration-answers.ts'
import { seedAutumn } from './demonstration-autumn.ts'
import { cyclesAround, seedCycles } from './demonstration-cycles.ts'
import { seedDecisions } from './demonstration-decisions.ts'
import { seedEvidenceLife } from './demonstration-evidence-life.ts'
import { seedExemptions } from './demonstration-exemptions.ts'
import { seedFindings } from './demonstration-findings.ts'
import { seedGuidelines } from './demonstration-guidelines.ts'
import {
  demonstrationEmail,
  demonstrationPeople,
  demonstrationUnits,
  type Places,
  regionName,
} from './demonstration-region.ts'
import { evidencePatterns } from './demonstration-words.ts'

export interface DemonstrationContext {
  readonly change: Change
  readonly files: Files
  /** One Argon2id hash for all: they share the printed password. */
  readonly passwordHash: string
}

/**
 * Fills an empty database with a region that does not exist, dated around today: this year's cycle in follow-up, next
 * year's collecting with a deadline some days ahead. The same day gives the same region.
 */
export async function seedDemonstration({
  change,
  files,
  passwordHash,
}: DemonstrationContext): Promise<void> {
  const stored = await storeFiles(files)
  await change(async (write, moment) => {
    const year = Number(moment.today.slice(0, 4))
    await insertAll(write, 'setting', [
      { key: 'region_name', value: regionName },
      { key: 'instance_kind', value: 'demonstration' },
    ])
    const places = {
      units: await seedUnits(write, moment),
      people: await seedPeople(write, moment, passwordHash),
    }
    await seedRoles(write, moment, places)
    const [before, now] = cyclesAround(year, moment)
    await seedCycles(write, moment, [before, now], places)
    await seedGuidelines(write, moment, { before, now }, places)
    const evidence = await seedEvidence(write, moment, places, stored)
    for (const cycle of [before, now]) {
      const { answers, revisions, support } = answersOf({
        cycle,
        places,
        evidence,
        catalogue: await catalogueOfCycle(write, { ...cycle, counting_date: cycle.countingDate }),
        moment,
      } satisfies CycleAnswers)
      await insertAll(write, 'answer', answers)
      await insertAll(write, 'answer_revision', revisions)
      await insertAll(write, 'evidence_support', support)
      if (cycle === now) await seedExemptions(write, moment, now, places, answers)
    }
    await seedFindings(write, moment, places)
    await seedDecisions(write, moment, { before, now }, places)
    await seedAutumn(write, moment, { before, now }, places)
    return done(undefined, { action: 'instance.seeded', object: 'instance', id: 'demonstration' })
  })
}

async function seedUnits(write: Writer, moment: Moment): Promise<ReadonlyMap<string, UnitId>> {
  const ids = new Map(demonstrationUnits.map(({ code }) => [code, moment.newId<'unit'>()]))
  const root = ids.get('REGION') ?? null
  await insertAll(
    write,
    'unit',
    demonstrationUnits.map(({ code, name, type, weight, flags }, position) => ({
      id: ids.get(code) as UnitId,
      code,
      name,
      type,
      parent_id: code === 'REGION' ? null : root,
      weight,
      valid_from: day('2018-01-01'),
      valid_to: null,
      flags,
      position,
      created_at: moment.now,
      version: 1,
    })),
  )
  return ids
}

async function seedPeople(
  write: Writer,
  moment: Moment,
  passwordHash: string,
): Promise<ReadonlyMap<string, PersonId>> {
  const ids = new Map(demonstrationPeople.map(({ key }) => [key, moment.newId<'person'>()]))
  await insertAll(
    write,
    'person',
    demonstrationPeople.map(({ key, name }) => ({
      id: ids.get(key) as PersonId,
      email: demonstrationEmail(key),
      email_key: demonstrationEmail(key),
      name,
      password_hash: passwordHash,
      totp_sealed: null,
      totp_last_step: null,
      recovery_hashes: '',
      language: null,
      shortcuts: 1 as const,
      disabled_at: null,
      created_at: moment.now,
      version: 1,
    })),
  )
  return ids
}

async function seedRoles(write: Writer, moment: Moment, { units, people }: Places): Promise<void> {
  await insertAll(
    write,
    'role_assignment',
    demonstrationPeople.map(({ key, role, unit }) => ({
      id: moment.newId<'role_assignment'>(),
      person_id: people.get(key) as PersonId,
      role,
      unit_id: unit === null ? null : (units.get(unit) as UnitId),
      valid_from: day('2020-01-01'),
      valid_to: null,
      granted_by: null,
      granted_at: moment.now,
    })),
  )
}

interface StoredFile {
  readonly sha256: string
  readonly size: number
}

/** Puts the files of the evidence into the store, as an upload would: first the files, then the rows. */
async function storeFiles(files: Files): Promise<ReadonlyMap<string, StoredFile>> {
  const stored = new Map<string, StoredFile>()
  for (const { file } of evidencePatterns) {
    if (!file) continue
    const received = await files.receive(Readable.from([Buffer.from(file.content, 'utf8')]))
    if (!received.ok) throw new Error(`The made-up file ${file.name} was refused: ${received.refusal}`)
    await files.keep(received.value)
    stored.set(file.name, { sha256: received.value.sha256, size: received.value.size })
  }
  return stored
}

async function seedEvidence(
  write: Writer,
  moment: Moment,
  { units, people }: Places,
  stored: ReadonlyMap<string, StoredFile>,
): Promise<CycleAnswers['evidence']> {
  const thisYear = Number(moment.today.slice(0, 4))
  const byUnit = new Map<
    string,
    { id: ReturnType<typeof newEvidence>; from: Day; until: Day; state: 'submitted' | 'accepted' }[]
  >()
  for (const { code, weight } of demonstrationUnits) {
    if (weight === 0) continue
    const pieces = [thisYear - 1, thisYear].flatMap((year) =>
      evidencePatterns.map((pattern) => ({ year, pattern })),
    )
    const rows = pieces.map(({ year, pattern }, index) => {
      const { file } = pattern
      const kept = file && stored.get(file.name)
      return {
        id: newEvidence(moment),
        unit_id: units.get(code) as UnitId,
        code: `D${index + 1}`,
        title: `${pattern.title} ${year}`,
        kind: pattern.kind,
        state: (year < thisYear || index % 4 !== 3 ? 'accepted' : 'submitted') as 'accepted' | 'submitted',
        statement: pattern.statement ?? null,
        url: pattern.url ?? null,
        file_sha256: kept?.sha256 ?? null,
        file_name: (file?.name ?? null) as FileName | null,
        file_type: file?.type ?? null,
        file_size: kept?.size ?? null,
        valid_from: day(`${year}-01-01`),
        valid_until: addDays(day(`${year}-01-01`), pattern.months * 30),
        added_by: people.get(`coordinator-${code.toLowerCase()}`) ?? null,
        added_at: `${year}-06-${String(10 + (index % 15)).padStart(2, '0')}T08:15:00.000Z` as Instant,
        reviewed_by: null,
        reviewed_at: null,
        version: 1,
      }
    })
    await insertAll(write, 'evidence', rows)
    const last = rows.at(-1)
    if (last) {
      await seedEvidenceLife(write, moment, {
        unitId: last.unit_id,
        coordinator: last.added_by,
        next: rows.length + 1,
        replaced: { id: last.id, from: last.valid_from, until: last.valid_until },
      })
    }
    byUnit.set(
      code,
      rows.map(({ id, valid_from, valid_until, state }) => ({
        id,
        from: valid_from,
        until: valid_until,
        state,
      })),
    )
  }
  return byUnit
}

function newEvidence(moment: Moment) {
  return moment.newId<'evidence'>()
}
