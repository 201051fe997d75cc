import { safeguardIds } from '../../controls/cis/v8.1/index.ts'
import { type Change, done, type Moment, type Writer } from '../db/change.ts'
import type { AnswerRevisionTable, AnswerTable, EvidenceSupportTable } from '../db/schema/answers.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { StoredLevel } from '../domain/answers/answer.ts'
import type { CycleId, EvidenceId, UnitId } from '../domain/ids.ts'
import { addDays, day } from '../domain/time.ts'
import { unitTypes } from '../domain/units/unit.ts'
import { chanceFrom } from './chance.ts'
import { contractResponsibility } from './contract-region.ts'
import { type MadeUpPerson, type MadeUpUnit, seedCycle, seedPeople, seedUnits } from './rows.ts'

const unitCount = 200
const cycleCount = 5

/** 200 units under one region, all assessed. */
const units: readonly MadeUpUnit[] = [
  { code: 'R', name: 'Region Stor', type: 'region', parent: null, weight: 0, flags: '' },
  ...Array.from({ length: unitCount }, (_, index): MadeUpUnit => {
    const number = String(index + 1).padStart(3, '0')
    const type = index === 0 ? 'it' : (unitTypes[1 + (index % (unitTypes.length - 1))] ?? 'somatik')
    const name = index === 0 ? 'Regional IT' : `Enhed ${number}`
    return { code: `E${number}`, name, type, parent: 'R', weight: 1 + (index % 7), flags: '' }
  }),
]

/** Two who can be signed in by a measurement; nobody has a password. */
const people: readonly MadeUpPerson[] = [
  {
    key: 'lead',
    name: 'Informationssikkerhedschef',
    email: 'lead@large.test',
    role: 'lead',
    unit: null,
    disabled: false,
  },
  {
    key: 'coordinator',
    name: 'Koordinator, Enhed 002',
    email: 'coordinator@large.test',
    role: 'unit_coordinator',
    unit: 'E002',
    disabled: false,
  },
]

/** Fills an empty database with 200 units x 153 safeguards x 5 cycles, for measurements. The newest cycle collects. */
export async function seedLarge({ change }: { readonly change: Change }): Promise<void> {
  await change(async (write, moment) => {
    await insertAll(write, 'setting', [
      { key: 'region_name' as const, value: 'Region Stor' },
      { key: 'instance_kind' as const, value: 'demonstration' },
    ])
    const ids = await seedUnits(write, moment, units)
    await seedPeople(write, moment, people, ids, null)
    const evidence = await seedEvidence(write, moment, ids)
    const provided = { provider: ids.get('E001') as UnitId, safeguards: contractResponsibility }
    const newest = Number(moment.today.slice(0, 4)) + 1
    for (let year = newest - cycleCount + 1; year <= newest; year += 1) {
      const countingDate = year === newest ? addDays(moment.today, 30) : day(`${year - 1}-10-01`)
      const dates = {
        countingDate,
        collectionDeadline: addDays(countingDate, -14),
        approvalDeadline: countingDate,
      }
      const state = year === newest ? ('collection' as const) : ('closed' as const)
      const cycle = await seedCycle(write, moment, { year, state, ...dates }, provided)
      const { answers, revisions } = answersOf(cycle, { year, collects: year === newest }, ids, moment)
      await insertAll(write, 'answer', answers)
      await insertAll(write, 'answer_revision', revisions)
      if (year === newest) await insertAll(write, 'evidence_support', supportOf(answers, evidence))
    }
    return done(undefined, { action: 'instance.seeded', object: 'instance', id: 'large' })
  })
}

/** Every unit's answers of a year. Where it collects, those of every third unit wait for the central team. */
function answersOf(
  cycle: CycleId,
  { year, collects }: { readonly year: number; readonly collects: boolean },
  ids: ReadonlyMap<string, UnitId>,
  moment: Moment,
) {
  const answers: AnswerTable[] = []
  const revisions: AnswerRevisionTable[] = []
  for (const [index, { code, weight }] of units.entries()) {
    if (weight === 0) continue
    const chance = chanceFrom(year * 1000 + index)
    const waits = collects && index % 3 === 0
    const state = waits ? ('approved' as const) : ('accepted' as const)
    const level = () => String(chance.whole(0, 4)) as StoredLevel
    for (const safeguard of safeguardIds) {
      const content = {
        policy: level(),
        implementation: level(),
        automation: level(),
        reporting: level(),
        level: null,
        status: null,
        applicable: 1 as const,
        reason: 'Opdigtet svar til målinger.',
      }
      const id = moment.newId<'answer'>()
      answers.push({
        id,
        unit_id: ids.get(code) as UnitId,
        cycle_id: cycle,
        kind: 'safeguard',
        subject: safeguard,
        ...content,
        state,
        complete: 1,
        saved_by: null,
        saved_at: moment.now,
        sent_by: null,
        sent_at: null,
        approved_by: null,
        approved_at: waits ? moment.now : null,
        reviewed_by: null,
        reviewed_at: waits ? null : moment.now,
        review_comment: '',
        carried_from: null,
        approved_version: 1,
        version: 1,
      })
      revisions.push({
        id: moment.newId<'answer_revision'>(),
        answer_id: id,
        version: 1,
        ...content,
        state,
        by_person: null,
        at: moment.now,
        comment: '',
        aside: 0,
      })
    }
  }
  return { answers, revisions }
}

/** One accepted statement for each unit. */
async function seedEvidence(
  write: Writer,
  moment: Moment,
  ids: ReadonlyMap<string, UnitId>,
): Promise<ReadonlyMap<UnitId, EvidenceId>> {
  const rows = [...ids.values()].map((unit) => ({
    id: moment.newId<'evidence'>(),
    unit_id: unit,
    code: 'D1',
    title: 'Opdigtet erklæring',
    kind: 'statement' as const,
    state: 'accepted' as const,
    statement: 'Opdigtet til målinger.',
    url: null,
    file_sha256: null,
    file_name: null,
    file_type: null,
    file_size: null,
    valid_from: day('2020-01-01'),
    valid_until: day('2099-12-31'),
    added_by: null,
    added_at: moment.now,
    reviewed_by: null,
    reviewed_at: moment.now,
    version: 1,
  }))
  await insertAll(write, 'evidence', rows)
  return new Map(rows.map(({ unit_id, id }) => [unit_id, id]))
}

/** Every second answer is documented. */
function supportOf(
  answers: readonly AnswerTable[],
  evidence: ReadonlyMap<UnitId, EvidenceId>,
): readonly EvidenceSupportTable[] {
  return answers
    .filter((_, place) => place % 2 === 0)
    .map(({ id, unit_id, saved_at }) => ({
      unit_id,
      answer_id: id,
      evidence_id: evidence.get(unit_id) as EvidenceId,
      added_by: null,
      added_at: saved_at,
    }))
}
