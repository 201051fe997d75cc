import { done } from '../../../src/db/change.ts'
import { insertAnswer } from '../../../src/db/writes/answers.ts'
import { seedFindingRows } from '../../../src/demo/finding-rows.ts'
import {
  type MadeUpCycle,
  type MadeUpUnit,
  seedCycle,
  seedPeople,
  seedUnits,
} from '../../../src/demo/rows.ts'
import type { Role } from '../../../src/domain/access/role.ts'
import { stored } from '../../../src/domain/answers/content.ts'
import type { FindingDraft } from '../../../src/domain/findings/finding.ts'
import type { PersonId, UnitId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import type { TestHouse } from '../../support/house.ts'

const units: readonly MadeUpUnit[] = [
  { code: 'R', name: 'Region Efterår', type: 'region', parent: null, weight: 0, flags: '' },
  { code: 'IT', name: 'Regional IT', type: 'it', parent: 'R', weight: 0, flags: 'local_systems' },
  { code: 'U01', name: 'Sygehus A', type: 'somatik', parent: 'R', weight: 3, flags: 'local_systems' },
  { code: 'U02', name: 'Psykiatri B', type: 'psykiatri', parent: 'R', weight: 1, flags: 'local_systems' },
]

const people: readonly (readonly [key: string, name: string, role: Role, unit: string | null])[] = [
  ['lead', 'Informationssikkerhedschef', 'lead', null],
  ['officer', 'Koordinator, centralt', 'officer', null],
  ['coordinator', 'Koordinator, Sygehus A', 'unit_coordinator', 'U01'],
  ['manager', 'Ledelse, Psykiatri B', 'unit_manager', 'U02'],
  ['dpo', 'Databeskyttelsesrådgiver', 'dpo', null],
  ['member', 'Medlem af styregruppen', 'steering_reader', null],
  ['secretary', 'Sekretær for styregruppen', 'steering_secretary', null],
]

const cycle: MadeUpCycle = {
  year: 2027,
  state: 'calibration',
  countingDate: day('2026-09-30'),
  collectionDeadline: day('2026-08-31'),
  approvalDeadline: day('2026-09-07'),
}

const levels = [
  ['1.1', 3],
  ['3.3', 3],
  ['5.1', 3],
  ['17.1', 1],
] as const

const system: FindingDraft = {
  system: 'Svararkivet',
  area: 'Diagnostik',
  task: 'Opslag i gamle prøvesvar',
  maintenance: 'local',
  endOfSupport: day('2026-03-31'),
  unmet: ['GL-12'],
  deviation: 'Leverandøren udsender ikke flere opdateringer.',
  risk: 'En kendt svaghed kan udnyttes.',
  handling: 'phase_out',
  plan: 'Svarene flyttes til det fælles arkiv.',
  owner: 'Laboratoriechefen',
  deadline: day('2027-05-31'),
}

/** Where somebody of this region receives letters. */
export function addressOf(key: string): string {
  return `${key}@efteraar.example`
}

/** Fills an empty house with a region whose answers are all judged, so that the autumn can begin with locking them. */
export async function fillAutumn(test: TestHouse, passwordHash: string): Promise<void> {
  await test.changeAs({ kind: 'operator' })(async (write, moment) => {
    await write.insertInto('setting').values({ key: 'region_name', value: 'Region Efterår' }).execute()
    const ids = await seedUnits(write, moment, units)
    const accounts = people.map(([key, name, role, unit]) => {
      return { key, name, email: addressOf(key), role, unit, disabled: false }
    })
    const known = await seedPeople(write, moment, accounts, ids, passwordHash)
    const provided = { provider: ids.get('IT') as UnitId, safeguards: [] }
    const cycleId = await seedCycle(write, moment, cycle, provided)
    await seedFindingRows(write, moment, [
      {
        unitId: ids.get('U01') as UnitId,
        code: 'S001',
        draft: system,
        state: 'assessed',
        steps: [{ step: 'registered', by: known.get('coordinator') as PersonId, at: moment.now }],
      },
    ])
    for (const unit of ['U01', 'U02']) {
      for (const [subject, level] of levels) {
        await insertAnswer(write, moment, {
          unitId: ids.get(unit) as UnitId,
          cycleId,
          kind: 'safeguard',
          subject,
          content: stored({
            kind: 'safeguard',
            applicable: true,
            aspects: { policy: level, implementation: level, automation: 2, reporting: 2 },
            level: null,
            reason: 'Gennemgået i august.',
          }),
          state: 'accepted',
          complete: true,
          by: null,
        })
      }
    }
    await write
      .updateTable('cycle')
      .set({ minimum_coverage: 80, hearing_deadline: day('2026-11-10') })
      .execute()
    return done(undefined, { action: 'instance.seeded', object: 'instance', id: 'autumn' })
  })
}
