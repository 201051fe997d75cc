import { tokenHash } from '../../src/adapters/ids.ts'
import { done } from '../../src/db/change.ts'
import { insertAll } from '../../src/db/writes/batch.ts'
import type { Actor } from '../../src/domain/access/actor.ts'
import type { Capability } from '../../src/domain/access/capability.ts'
import type { Role } from '../../src/domain/access/role.ts'
import { scopeFor, type UnitScope } from '../../src/domain/access/scope.ts'
import { id, type PersonId, type UnitId } from '../../src/domain/ids.ts'
import { type Day, day } from '../../src/domain/time.ts'
import type { UnitType } from '../../src/domain/units/unit.ts'
import type { EngineName } from './engines.ts'
import { openTestHouse, type TestHouse } from './house.ts'

const unitRows: readonly (readonly [code: string, name: string, type: UnitType, weight: number])[] = [
  ['R', 'Regionen', 'region', 0],
  ['IT', 'Regional IT', 'it', 0],
  ['U01', 'Sygehus A', 'somatik', 1],
  ['U02', 'Sygehus B', 'somatik', 1],
]

const personRows: readonly (readonly [name: string, role: Role | null, unit: string | null])[] = [
  ['admin', 'admin', null],
  ['admin2', 'admin', null],
  ['lead', 'lead', null],
  ['officer', 'officer', null],
  ['coordinator', 'unit_coordinator', 'U01'],
  ['manager', 'unit_manager', 'U01'],
  ['newcomer', null, null],
]

/** A region as it is while it is being set up: units, people with roles, no cycle yet. U02 has nobody. */
export interface SmallRegion {
  readonly test: TestHouse
  readonly units: Readonly<Record<string, UnitId>>
  readonly people: Readonly<Record<string, PersonId>>
  actor(name: string): Promise<Actor & { readonly kind: 'person' }>
  /** Starts a session of this person, and gives its token. */
  session(name: string): Promise<string>
  sessionsOf(name: string): Promise<number>
  /** The actions that the audit log holds, oldest first, without the one that filled the house. */
  trail(): Promise<readonly { readonly action: string; readonly detail: string }[]>
  close(): Promise<void>
}

const units = Object.fromEntries(unitRows.map(([code]) => [code, id<'unit'>(`unit-${code}`)]))
const people = Object.fromEntries(personRows.map(([name]) => [name, id<'person'>(`person-${name}`)]))

export async function openSmallRegion(engine: EngineName): Promise<SmallRegion> {
  const test = await openTestHouse({ engine, filled: fill })
  const { db } = test.house.store
  return {
    test,
    units,
    people,
    actor: async (name) => {
      const personId = people[name] as PersonId
      const roles = await db
        .selectFrom('role_assignment')
        .select(['role', 'unit_id as unitId'])
        .where('person_id', '=', personId)
        .execute()
      return { kind: 'person', personId, roles }
    },
    session: async (name) => {
      const token = test.house.ids.token()
      const now = test.clock.now()
      await db
        .insertInto('session')
        .values({
          token_hash: tokenHash(token),
          person_id: people[name] as PersonId,
          factor: 'full',
          proven_at: now,
          created_at: now,
          last_seen_at: now,
        })
        .execute()
      return token
    },
    sessionsOf: async (name) => {
      const rows = await db
        .selectFrom('session')
        .select('token_hash')
        .where('person_id', '=', people[name] as PersonId)
        .execute()
      return rows.length
    },
    trail: () =>
      db.selectFrom('audit').select(['action', 'detail']).where('seq', '>', 1).orderBy('seq').execute(),
    close: test.close,
  }
}

/** What the command line reaches, for tests of what an action does rather than of who may. */
export function operatorScope<C extends Capability>(capability: C): UnitScope<C> {
  const scope = scopeFor({ kind: 'operator' }, capability)
  if (!scope) throw new Error('The operator reaches everything')
  return scope
}

async function fill(test: TestHouse): Promise<void> {
  const since: Day = day('2020-01-01')
  await test.changeAs({ kind: 'operator' })(async (write, moment) => {
    await insertAll(write, 'setting', [{ key: 'region_name', value: 'Region Prøve' }])
    await insertAll(
      write,
      'unit',
      unitRows.map(([code, name, type, weight], index) => ({
        id: units[code] as UnitId,
        code,
        name,
        type,
        parent_id: code === 'R' ? null : (units['R'] as UnitId),
        weight,
        valid_from: since,
        valid_to: null,
        flags: '',
        position: index + 1,
        created_at: moment.now,
        version: 1,
      })),
    )
    await insertAll(
      write,
      'person',
      personRows.map(([name]) => ({
        id: people[name] as PersonId,
        email: `${name}@region.example`,
        email_key: `${name}@region.example`,
        name: `Navn ${name}`,
        password_hash: null,
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
    await insertAll(
      write,
      'role_assignment',
      personRows.flatMap(([name, role, unit]) =>
        role === null
          ? []
          : {
              id: id<'role_assignment'>(`role-${name}`),
              person_id: people[name] as PersonId,
              role,
              unit_id: unit === null ? null : (units[unit] as UnitId),
              valid_from: since,
              valid_to: null,
              granted_by: null,
              granted_at: moment.now,
            },
      ),
    )
    return done(undefined, { action: 'instance.seeded', object: 'instance', id: 'small-region' })
  })
}
