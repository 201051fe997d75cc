import { Readable } from 'node:stream'
import { freezeBasis } from '../../../src/actions/cycles/freeze-basis.ts'
import { tokenHash } from '../../../src/adapters/ids.ts'
import { hashPassword } from '../../../src/adapters/passwords.ts'
import { done, type Moment, type Writer } from '../../../src/db/change.ts'
import { insertAll } from '../../../src/db/writes/batch.ts'
import type { Role } from '../../../src/domain/access/role.ts'
import { id, type PersonId, type UnitId } from '../../../src/domain/ids.ts'
import { day, type Instant } from '../../../src/domain/time.ts'
import type { UnitType } from '../../../src/domain/units/unit.ts'
import type { TestHouse } from '../../support/house.ts'
import { canary, type Places, type UnitCode, years } from './places.ts'
import { fillAnswers } from './region-answers.ts'
import { fillDecisions } from './region-decisions.ts'
import { fillExemptions } from './region-exemptions.ts'
import { fillFindings } from './region-findings.ts'
import { fillGuidelines } from './region-guidelines.ts'

const units: readonly [UnitCode, UnitType, UnitCode | null, number][] = [
  ['R', 'region', null, 0],
  ['IT', 'it', 'R', 1],
  ['U01', 'somatik', 'R', 2],
  ['U02', 'somatik', 'U01', 1],
  ['U03', 'psykiatri', 'R', 1],
]

/** Everybody, by the first part of their address. */
const people: readonly (readonly [name: string, role: Role | null, unit: UnitCode | null])[] = [
  ['lead', 'lead', null],
  ['officer', 'officer', null],
  ['coordinator-u01', 'unit_coordinator', 'U01'],
  ['coordinator-u03', 'unit_coordinator', 'U03'],
  ['manager-u01', 'unit_manager', 'U01'],
  ['manager-u03', 'unit_manager', 'U03'],
  ['system-owner', 'system_owner', 'U01'],
  ['owner', 'guideline_owner', null],
  ['steering', 'steering_reader', null],
  ['secretary', 'steering_secretary', null],
  ['dpo', 'dpo', null],
  ['auditor', 'auditor', null],
  ['admin', 'admin', null],
  ['roleless', null, null],
  ['disabled', 'officer', null],
  ['invited', null, null],
]

/** The link that `invited` has been sent. */
export const invitationToken = 'an-invitation-that-nobody-has-used-yet-0001'

/** The password of the coordinator of U01; the others have none and come in by their sessions. */
export const residentPassword = 'et langt kodeord til huset'

/** Fills an empty house with the smallest region in which every rule of reach has somebody to try it. */
export async function fillRegion(test: TestHouse): Promise<void> {
  const file = await keepFile(test)
  const passwordHash = await hashPassword(residentPassword)
  await test.changeAs({ kind: 'operator' })(async (write, moment) => {
    await insertAll(write, 'setting', [
      { key: 'region_name', value: 'Region Prøve' },
      { key: 'instance_kind', value: 'contract' },
    ])
    const places: Places = {
      units: await fillUnits(write, moment),
      people: await fillPeople(write, moment, passwordHash),
      cycles: await fillCycles(write, moment),
    }
    await fillRoles(write, moment, places)
    await fillResponsibility(write, places)
    await fillAnswers(write, moment, places, file)
    await fillExemptions(write, moment, places)
    await fillFindings(write, moment, places)
    await fillDecisions(write, moment, places)
    await fillGuidelines(write, moment, places)
    return done(undefined, { action: 'instance.seeded', object: 'instance', id: 'house' })
  })
}

/** One file for all: what is told apart is who may have it, not what it says. */
async function keepFile({ house }: TestHouse): Promise<{ readonly sha256: string; readonly size: number }> {
  const received = await house.files.receive(Readable.from([Buffer.from('En fil der ligger i huset.\n')]))
  if (!received.ok) throw new Error(received.refusal)
  await house.files.keep(received.value)
  return received.value
}

async function fillUnits(write: Writer, moment: Moment): Promise<Places['units']> {
  const ids = Object.fromEntries(units.map(([code]) => [code, moment.newId<'unit'>()])) as Record<
    UnitCode,
    UnitId
  >
  await insertAll(
    write,
    'unit',
    units.map(([code, type, parent, weight], position) => ({
      id: ids[code],
      code,
      name: canary(code, 'name'),
      type,
      parent_id: parent === null ? null : ids[parent],
      weight,
      valid_from: day('2018-01-01'),
      valid_to: null,
      flags: 'local_systems treats_patients',
      position,
      created_at: moment.now,
      version: 1,
    })),
  )
  return ids
}

async function fillPeople(write: Writer, moment: Moment, passwordHash: string): Promise<Places['people']> {
  const ids = Object.fromEntries(people.map(([name]) => [name, moment.newId<'person'>()]))
  await insertAll(
    write,
    'person',
    people.map(([name]) => ({
      id: ids[name] as PersonId,
      email: `${name}@contract.test`,
      email_key: `${name}@contract.test`,
      name: `Person ${name}`,
      password_hash: name === 'coordinator-u01' ? passwordHash : null,
      totp_sealed: null,
      totp_last_step: null,
      recovery_hashes: '',
      language: null,
      shortcuts: 1 as const,
      disabled_at: name === 'disabled' ? moment.now : null,
      created_at: moment.now,
      version: 1,
    })),
  )
  await insertAll(write, 'invitation', [
    {
      token_hash: tokenHash(invitationToken),
      person_id: ids['invited'] as PersonId,
      purpose: 'activate',
      created_at: moment.now,
      expires_at: '2027-01-01T00:00:00.000Z' as Instant,
      used_at: null,
    },
  ])
  return ids
}

function fillRoles(write: Writer, moment: Moment, places: Places): Promise<void> {
  return insertAll(
    write,
    'role_assignment',
    people.flatMap(([name, role, unit]) =>
      role === null
        ? []
        : {
            id: moment.newId<'role_assignment'>(),
            person_id: places.people[name] as PersonId,
            role,
            unit_id: unit === null ? null : places.units[unit],
            valid_from: day('2020-01-01'),
            valid_to: null,
            granted_by: null,
            granted_at: moment.now,
          },
    ),
  )
}

async function fillCycles(write: Writer, moment: Moment): Promise<Places['cycles']> {
  const ids = { 2025: moment.newId<'cycle'>(), 2026: moment.newId<'cycle'>() }
  for (const year of years) {
    const state = year === 2025 ? 'follow_up' : 'collection'
    await insertAll(write, 'cycle', [
      {
        id: ids[year],
        year,
        state,
        method: 'four-aspects',
        framework: 'cis-v8.1',
        guideline_edition: '2026',
        counting_date: day(`${year - 1}-09-30`),
        collection_deadline: day(`${year - 1}-09-16`),
        approval_deadline: day(`${year - 1}-09-23`),
        target_num: 3,
        target_den: 4,
        created_at: moment.now,
        version: 1,
      },
    ])
    await insertAll(write, 'cycle_step', [
      { id: id(moment.newId()), cycle_id: ids[year], state, reason: '', by_person: null, at: moment.now },
    ])
    await freezeBasis(write, moment, { id: ids[year] })
  }
  return ids
}

async function fillResponsibility(write: Writer, { cycles, units }: Places): Promise<void> {
  const provider_id = units.IT
  await insertAll(
    write,
    'responsibility',
    years.flatMap((year) => [
      { cycle_id: cycles[year], safeguard: '1.1' as const, responsibility: 'central' as const, provider_id },
      { cycle_id: cycles[year], safeguard: '1.2' as const, responsibility: 'shared' as const, provider_id },
    ]),
  )
}
