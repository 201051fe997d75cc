import type { Files } from '../adapters/files/files.ts'
import { type Change, done } from '../db/change.ts'
import type { Reader } from '../db/reader.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { UnitId } from '../domain/ids.ts'
import { day, type Instant } from '../domain/time.ts'
import { answersOf, calibrationsOf, exceptionsOf } from './contract-answers.ts'
import { keepFiles, seedEvidence } from './contract-evidence.ts'
import { seedExemptions } from './contract-exemptions.ts'
import { seedFindings } from './contract-findings.ts'
import { seedExternals, seedGoals } from './contract-goals.ts'
import { contractEmail, contractPeople, contractResponsibility, contractUnits } from './contract-region.ts'
import { freezeApproved } from './frozen-reports.ts'
import { type MadeUpCycle, seedCycle, seedPeople, seedUnits } from './rows.ts'

/** Cycle 2025 is locked and followed up; cycle 2026 collects, eleven days before its deadline. */
const before: MadeUpCycle = {
  year: 2025,
  state: 'follow_up',
  countingDate: day('2024-10-01'),
  collectionDeadline: day('2024-08-31'),
  approvalDeadline: day('2024-09-15'),
}
const now: MadeUpCycle = {
  year: 2026,
  state: 'collection',
  countingDate: day('2025-10-01'),
  collectionDeadline: day('2025-08-31'),
  approvalDeadline: day('2025-09-15'),
}

/** Fills an empty database with the fixture of contract.md. Only for tests: its passwords are known to everybody. */
export async function seedContract(context: {
  readonly change: Change
  readonly db: Reader
  readonly files: Files
  readonly passwordHash: string
}): Promise<void> {
  const kept = await keepFiles(context.files)
  await context.change(async (write, moment) => {
    await insertAll(write, 'setting', [
      { key: 'region_name' as const, value: 'Region Kontrakt' },
      { key: 'instance_kind' as const, value: 'contract' },
    ])
    const units = await seedUnits(write, moment, contractUnits)
    const accounts = contractPeople.map((person) => ({
      ...person,
      email: contractEmail(person.key),
      disabled: person.key === 'disabled',
    }))
    const people = await seedPeople(write, moment, accounts, units, context.passwordHash)
    const places = { units, people }
    const provided = { provider: units.get('IT') as UnitId, safeguards: contractResponsibility }
    const evidence = await seedEvidence(write, moment, places, kept)
    for (const cycle of [before, now]) {
      const made = { ...cycle, id: await seedCycle(write, moment, cycle, provided) }
      await insertAll(write, 'applicability_exception', exceptionsOf(made, places, moment))
      const { answers, revisions, support } = answersOf(made, places, evidence, moment)
      await insertAll(write, 'answer', answers)
      await insertAll(write, 'answer_revision', revisions)
      await insertAll(write, 'calibration', calibrationsOf(answers, made.year, places, moment))
      await insertAll(write, 'evidence_support', support)
      if (cycle === now) await seedExemptions(write, moment, made, places)
      await seedGoals(write, moment, made, places)
    }
    await seedFindings(write, moment, places)
    await seedExternals(write, moment)
    return done(undefined, { action: 'instance.seeded', object: 'instance', id: 'contract' })
  })
  await freezeApproved(() => context.change, context.db, {
    year: before.year,
    frozenAt: '2024-11-11T10:00:00.000Z' as Instant,
    decidedOn: day('2024-11-25'),
  })
}
