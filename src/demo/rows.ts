import type { SafeguardId } from '../../controls/cis/v8.1/index.ts'
import { guidelinesEdition } from '../../controls/guidelines/index.ts'
import { freezeBasis } from '../actions/cycles/freeze-basis.ts'
import type { Moment, Writer } from '../db/change.ts'
import { insertAll } from '../db/writes/batch.ts'
import type { Role } from '../domain/access/role.ts'
import type { CycleState } from '../domain/cycles/cycle.ts'
import type { CycleId, PersonId, UnitId } from '../domain/ids.ts'
import { type Day, day } from '../domain/time.ts'
import type { UnitType } from '../domain/units/unit.ts'

/** Builders of rows that the fixtures have in common. Everything is made up and nothing is asked of anybody. */
const longAgo = day('2018-01-01')

export interface MadeUpUnit {
  readonly code: string
  readonly name: string
  readonly type: UnitType
  readonly parent: string | null
  readonly weight: number
  readonly flags: string
}

/** Puts units in the order given, parents before their children; their ids by code. */
export async function seedUnits(
  write: Writer,
  moment: Moment,
  units: readonly MadeUpUnit[],
): Promise<ReadonlyMap<string, UnitId>> {
  const ids = new Map(units.map(({ code }) => [code, moment.newId<'unit'>()]))
  await insertAll(
    write,
    'unit',
    units.map(({ code, name, type, parent, weight, flags }, position) => ({
      id: ids.get(code) as UnitId,
      code,
      name,
      type,
      parent_id: parent === null ? null : (ids.get(parent) as UnitId),
      weight,
      valid_from: longAgo,
      valid_to: null,
      flags,
      position,
      created_at: moment.now,
      version: 1,
    })),
  )
  return ids
}

export interface MadeUpPerson {
  readonly key: string
  readonly name: string
  readonly email: string
  readonly role: Role
  readonly unit: string | null
  readonly disabled: boolean
}

/** Puts people with one role each and one password for all, or none; their ids by key. */
export async function seedPeople(
  write: Writer,
  moment: Moment,
  people: readonly MadeUpPerson[],
  units: ReadonlyMap<string, UnitId>,
  passwordHash: string | null,
): Promise<ReadonlyMap<string, PersonId>> {
  const ids = new Map(people.map(({ key }) => [key, moment.newId<'person'>()]))
  await insertAll(
    write,
    'person',
    people.map(({ key, name, email, disabled }) => ({
      id: ids.get(key) as PersonId,
      email,
      email_key: email,
      name,
      password_hash: passwordHash,
      totp_sealed: null,
      totp_last_step: null,
      recovery_hashes: '',
      language: null,
      shortcuts: 1 as const,
      disabled_at: disabled ? moment.now : null,
      created_at: moment.now,
      version: 1,
    })),
  )
  await insertAll(
    write,
    'role_assignment',
    people.map(({ key, role, unit }) => ({
      id: moment.newId<'role_assignment'>(),
      person_id: ids.get(key) as PersonId,
      role,
      unit_id: unit === null ? null : (units.get(unit) as UnitId),
      valid_from: longAgo,
      valid_to: null,
      granted_by: null,
      granted_at: moment.now,
    })),
  )
  return ids
}

export interface MadeUpCycle {
  readonly year: number
  readonly state: CycleState
  readonly countingDate: Day
  readonly collectionDeadline: Day
  readonly approvalDeadline: Day
}

interface Provided {
  readonly provider: UnitId
  readonly safeguards: readonly { readonly safeguard: SafeguardId; readonly kind: 'central' | 'shared' }[]
}

/** Puts a cycle of four aspects with one step and its responsibility. */
export async function seedCycle(
  write: Writer,
  moment: Moment,
  cycle: MadeUpCycle,
  { provider, safeguards }: Provided,
): Promise<CycleId> {
  const id = moment.newId<'cycle'>()
  const { year, state, countingDate, collectionDeadline, approvalDeadline } = cycle
  await insertAll(write, 'cycle', [
    {
      id,
      year,
      state,
      method: 'four-aspects' as const,
      framework: 'cis-v8.1' as const,
      guideline_edition: `${guidelinesEdition.id} ${guidelinesEdition.version}`,
      counting_date: countingDate,
      collection_deadline: collectionDeadline,
      approval_deadline: approvalDeadline,
      target_num: 3,
      target_den: 4,
      created_at: moment.now,
      version: 1,
    },
  ])
  await insertAll(write, 'cycle_step', [
    {
      id: moment.newId<'cycle_step'>(),
      cycle_id: id,
      state,
      reason: '',
      by_person: null,
      at: moment.now,
    },
  ])
  await insertAll(
    write,
    'responsibility',
    safeguards.map(({ safeguard, kind }) => ({
      cycle_id: id,
      safeguard,
      responsibility: kind,
      provider_id: provider,
    })),
  )
  if (state !== 'planned') await freezeBasis(write, moment, { id })
  return id
}
