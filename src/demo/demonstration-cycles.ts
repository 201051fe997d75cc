import { guidelinesEdition } from '../../controls/guidelines/index.ts'
import { freezeBasis } from '../actions/cycles/freeze-basis.ts'
import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { CycleState } from '../domain/cycles/cycle.ts'
import { usualHearing } from '../domain/cycles/settings.ts'
import type { UnitId } from '../domain/ids.ts'
import { addDays, type Day, day, type Instant } from '../domain/time.ts'
import { type DemonstrationCycle, demonstrationResponsibility, type Places } from './demonstration-region.ts'

/** The two cycles around today: this year's in follow-up, and next year's that collects with a deadline some days ahead. */
export function cyclesAround(year: number, moment: Moment): [DemonstrationCycle, DemonstrationCycle] {
  const lastDay = day(`${year}-12-31`)
  const collectionDeadline = addDays(moment.today, 9)
  const approvalDeadline = addDays(moment.today, 16)
  const wished = addDays(moment.today, 21)
  const countingDate = wished <= lastDay || approvalDeadline > lastDay ? wished : lastDay
  return [
    {
      id: moment.newId<'cycle'>(),
      year,
      state: 'follow_up',
      countingDate: day(`${year - 1}-09-30`),
      collectionDeadline: day(`${year - 1}-08-31`),
      approvalDeadline: day(`${year - 1}-09-07`),
    },
    {
      id: moment.newId<'cycle'>(),
      year: year + 1,
      state: 'collection',
      countingDate,
      collectionDeadline,
      approvalDeadline,
    },
  ]
}

/** Puts the cycles with the steps they have taken, their responsibility and their frozen basis. */
export async function seedCycles(
  write: Writer,
  moment: Moment,
  cycles: readonly DemonstrationCycle[],
  { units, people }: Places,
): Promise<void> {
  const provider = units.get('IT') as UnitId
  for (const cycle of cycles) {
    await insertAll(write, 'cycle', [
      {
        id: cycle.id,
        year: cycle.year,
        state: cycle.state,
        method: 'four-aspects' as const,
        framework: 'cis-v8.1' as const,
        guideline_edition: `${guidelinesEdition.id} ${guidelinesEdition.version}`,
        counting_date: cycle.countingDate,
        collection_deadline: cycle.collectionDeadline,
        approval_deadline: cycle.approvalDeadline,
        hearing_deadline: usualHearing(cycle.year, cycle.countingDate),
        // As the goals have them.
        follow_up_first: day(`${cycle.year}-06-15`),
        follow_up_second: day(`${cycle.year}-11-30`),
        target_num: 3,
        target_den: 4,
        created_at: moment.now,
        version: 1,
      },
    ])
    await insertAll(
      write,
      'cycle_step',
      stepsTaken(cycle, moment.today).map(([state, on, reason = '']) => ({
        id: moment.newId<'cycle_step'>(),
        cycle_id: cycle.id,
        state,
        reason,
        by_person: people.get('lead') ?? null,
        at: `${on}T07:45:00.000Z` as Instant,
      })),
    )
    await insertAll(
      write,
      'responsibility',
      demonstrationResponsibility.map(({ safeguard, kind }) => ({
        cycle_id: cycle.id,
        safeguard,
        responsibility: kind,
        provider_id: provider,
      })),
    )
    await freezeBasis(write, moment, cycle)
  }
}

/** When the cycle took its steps: the one that is followed up by the months of the yearly cycle, the other lately. */
function stepsTaken(
  { state, year }: DemonstrationCycle,
  today: Day,
): readonly (readonly [CycleState, Day, string?])[] {
  if (state === 'collection')
    return [
      ['planned', addDays(today, -90)],
      ['basis_locked', addDays(today, -60)],
      ['collection', addDays(today, -40)],
    ]
  const on = (date: string) => day(`${year - 1}-${date}`)
  return [
    ['planned', on('03-10')],
    ['basis_locked', on('04-20')],
    ['collection', on('05-04')],
    ['review', on('09-01')],
    ['calibration', on('09-20')],
    ['result_locked', on('10-05')],
    ['goals_draft', on('10-08')],
    ['hearing', on('10-15')],
    ['steering_group', on('11-10')],
    ['approved', on('11-25')],
    ['sent_out', on('12-03'), `${year - 1}-1042-8`],
    ['follow_up', day(`${year}-01-01`)],
  ]
}
