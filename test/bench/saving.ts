import { saveAnswer } from '../../src/actions/answers/save.ts'
import { scopeFor, within } from '../../src/domain/access/scope.ts'
import type { Case } from './measure.ts'
import type { Place } from './place.ts'

const saves = 20

/** A saved answer with its revision and audit line, against a bare commit of one row on the same file. */
export async function savingCase(place: Place): Promise<Case> {
  const { reader } = place.store
  const person = await reader
    .selectFrom('person')
    .selectAll()
    .where('email', 'like', 'coordinator@%')
    .executeTakeFirstOrThrow()
  const row = await reader.selectFrom('unit').selectAll().where('code', '=', 'E002').executeTakeFirstOrThrow()
  const cycle = await reader
    .selectFrom('cycle')
    .selectAll()
    .where('state', '=', 'collection')
    .executeTakeFirstOrThrow()
  const actor = {
    kind: 'person',
    personId: person.id,
    roles: [{ role: 'unit_coordinator', unitId: row.id }],
  } as const
  const scope = scopeFor(actor, 'answer.write')
  const unit = scope && within(scope, row)
  if (!unit) throw new Error('The coordinator does not reach the unit')
  const subject = { kind: 'safeguard', id: '14.1' } as const
  let counter = 0
  place.raw.pragma('synchronous = 2')
  place.raw.exec('create table if not exists floor (id integer primary key, text text) strict')
  const insert = place.raw.prepare('insert into floor (text) values (?)')
  return {
    name: 'save-answer',
    floorSays: `a bare commit of one row under synchronous=FULL on the same file, ${saves} times`,
    runs: 15,
    ours: async () => {
      for (let saved = 0; saved < saves; saved += 1) {
        counter += 1
        const at = await reader
          .selectFrom('answer')
          .select('version')
          .where('unit_id', '=', unit.id)
          .where('cycle_id', '=', cycle.id)
          .where('subject', '=', subject.id)
          .executeTakeFirst()
        const level = (counter % 5) as 0 | 1 | 2 | 3 | 4
        const result = await saveAnswer(place.changeAs(actor), unit, {
          cycleId: cycle.id,
          subject,
          content: {
            kind: 'safeguard',
            applicable: true,
            aspects: { policy: level, implementation: level, automation: level, reporting: level },
            level: null,
            reason: `Begrundelse ${counter}`,
          },
          version: at?.version ?? 0,
          evidence: undefined,
        })
        if (!result.ok) throw new Error(`Not saved: ${JSON.stringify(result.refusal)}`)
      }
    },
    floor: () => {
      for (let saved = 0; saved < saves; saved += 1) insert.run(`Begrundelse ${saved}`)
    },
  }
}
