import type { Moment, Writer } from '../../../src/db/change.ts'
import { insertAll } from '../../../src/db/writes/batch.ts'
import { freezeGuidelines, insertVersion, moveVersion } from '../../../src/db/writes/guidelines.ts'
import { deliveredCatalogue } from '../../../src/domain/guidelines/delivered.ts'
import type { PersonId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { canary, type Places, plannedYear, unitCodes, years } from './places.ts'

/**
 * Guidelines under way: GL-02 has a draft that can be heard, GL-03 a version in hearing, both written by the owner. Every
 * cycle keeps what was delivered and has one exception for each unit; one cycle is planned, so that exceptions can be
 * made in it.
 */
export async function fillGuidelines(write: Writer, moment: Moment, places: Places): Promise<void> {
  const by = places.people['owner'] as PersonId
  for (const key of ['GL-02', 'GL-03']) {
    const delivered = deliveredCatalogue.guideline(key)
    if (!delivered) throw new Error(`${key} was not delivered`)
    const { version: _, ...text } = delivered
    const id = await insertVersion(write, moment, {
      guideline: text.id,
      number: 2,
      text,
      effectiveOn: day('2026-01-01'),
      legalTrigger: 'En ny bekendtgørelse.',
      changeNote: 'Fristen er kortere.',
      reviewOn: null,
      by,
    })
    if (key === 'GL-03') {
      const step = { from: 'draft', to: 'hearing', step: 'heard', by, comment: '' } as const
      await moveVersion(write, moment, { id, version: 1 }, step)
    }
  }
  await fillPlanned(write, moment)
  for (const year of years) {
    await freezeGuidelines(write, moment, places.cycles[year])
    await insertAll(
      write,
      'applicability_exception',
      unitCodes.map((code) => ({
        cycle_id: places.cycles[year],
        unit_id: places.units[code],
        requirement: 'GL-26-K1' as const,
        applies: 0 as const,
        reason: canary(code, 'exception', year),
        decided_by: places.people['lead'] as PersonId,
        decided_at: moment.now,
      })),
    )
  }
}

async function fillPlanned(write: Writer, moment: Moment): Promise<void> {
  const id = moment.newId<'cycle'>()
  await insertAll(write, 'cycle', [
    {
      id,
      year: plannedYear,
      state: 'planned' as const,
      method: 'four-aspects' as const,
      framework: 'cis-v8.1' as const,
      guideline_edition: '2026',
      counting_date: day(`${plannedYear - 1}-09-30`),
      collection_deadline: day(`${plannedYear - 1}-09-16`),
      approval_deadline: day(`${plannedYear - 1}-09-23`),
      target_num: 3,
      target_den: 4,
      created_at: moment.now,
      version: 1,
    },
  ])
  await insertAll(write, 'cycle_step', [
    {
      id: moment.newId(),
      cycle_id: id,
      state: 'planned' as const,
      reason: '',
      by_person: null,
      at: moment.now,
    },
  ])
}
