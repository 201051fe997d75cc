import type { Change, Moment, Writer } from '../../db/change.ts'
import { emailKey } from '../../db/queries/people.ts'
import { unitsIn } from '../../db/queries/units.ts'
import { insertAll } from '../../db/writes/batch.ts'
import { incompatibleRoles, isUnitRole, type Role } from '../../domain/access/role.ts'
import type { UnitScope } from '../../domain/access/scope.ts'
import { allow, refuse } from '../../domain/decision.ts'
import { type Refusal, shown } from '../../domain/exchange/refusal.ts'
import type { Id, PersonId, UnitId } from '../../domain/ids.ts'
import type { Day } from '../../domain/time.ts'
import { type ImportDecision, type ImportedRow, runImport } from './import.ts'

/** One line of a file of people: one role of one person. */
export interface PersonLine {
  readonly line: number
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly unit: string | null
  /** Null begins today, and is left alone for a role that is held already. */
  readonly from: Day | null
  /** The last day; null has no end. */
  readonly to: Day | null
}

interface StoredPerson {
  readonly id: PersonId
  readonly email_key: string
  readonly name: string
}

interface StoredRole {
  readonly id: Id<'role_assignment'>
  readonly person_id: PersonId
  readonly role: Role
  readonly unit_id: UnitId | null
  readonly valid_from: Day
  readonly valid_to: Day | null
}

/** A line whose unit and person have been found. */
interface Placed extends PersonLine {
  readonly unitId: UnitId | null
  readonly person: StoredPerson | undefined
  readonly held: StoredRole | undefined
}

/**
 * Creates people and their roles, and changes the name or the period of those that are stored already. Nobody can sign
 * in before an invitation is used, and a role that the file does not name stays. Whoever's roles change is signed out.
 */
export function importPeople(
  change: Change,
  scopes: { readonly people: UnitScope<'person.write'>; readonly units: UnitScope<'unit.read'> },
  lines: readonly PersonLine[],
  rehearse: boolean,
): Promise<ImportDecision> {
  const trace = { action: 'people.imported', object: 'instance', id: 'people' } as const
  return runImport(change, { rehearse, trace }, async (write, moment) => {
    const units = await unitsIn(write, scopes.units)
    const people = await write.selectFrom('person').select(['id', 'email_key', 'name']).execute()
    const roles = await write
      .selectFrom('role_assignment')
      .select(['id', 'person_id', 'role', 'unit_id', 'valid_from', 'valid_to'])
      .execute()
    const unitByCode = new Map(units.map((unit) => [unit.code, unit]))
    const personByKey = new Map(people.map((person) => [person.email_key, person]))
    const rolesOf = Map.groupBy(roles, (role) => role.person_id)
    const refused: Refusal[] = []
    const placed: Placed[] = []
    for (const line of lines) {
      const unit = line.unit === null ? undefined : unitByCode.get(line.unit)
      const person = personByKey.get(emailKey(line.email))
      const unitId = isUnitRole(line.role) ? (unit?.id ?? null) : null
      const own = (person && rolesOf.get(person.id)) ?? []
      const held = own.find(
        (role) => role.role === line.role && role.unit_id === unitId && overlaps(line, role, moment.today),
      )
      const others = own.filter((role) => role !== held)
      refused.push(...refusedUnit(line, unit), ...refusedRoles(line, others, moment.today))
      placed.push({ ...line, unitId, person, held })
    }
    return refused.length > 0 ? refuse(refused) : allow(await store(write, moment, placed))
  })
}

function refusedUnit(
  line: PersonLine,
  unit: { readonly parent_id: UnitId | null } | undefined,
): readonly Refusal[] {
  if (line.unit === null) return []
  const at = { line: line.line, field: 'unit', value: shown(line.unit) }
  if (!unit) return [{ ...at, reason: 'unit_unknown' }]
  return !isUnitRole(line.role) && unit.parent_id !== null ? [{ ...at, reason: 'unit_not_for_role' }] : []
}

function refusedRoles(line: PersonLine, others: readonly StoredRole[], today: Day): readonly Refusal[] {
  const conflict = others.some(
    (role) =>
      overlaps(line, role, today) && incompatibleRoles.some((pair) => isPair(pair, line.role, role.role)),
  )
  return conflict
    ? [{ line: line.line, field: 'role', reason: 'roles_conflict', value: shown(line.role) }]
    : []
}

function isPair(pair: readonly [Role, Role], one: Role, other: Role): boolean {
  return (pair[0] === one && pair[1] === other) || (pair[0] === other && pair[1] === one)
}

function overlaps(line: PersonLine, role: StoredRole, today: Day): boolean {
  const from = line.from ?? today
  return (role.valid_to === null || from <= role.valid_to) && (line.to === null || role.valid_from <= line.to)
}

async function store(write: Writer, moment: Moment, lines: readonly Placed[]) {
  const newcomers = new Map<string, PersonId>()
  const renamed = new Map<PersonId, Placed>()
  const touched = new Set<PersonId>()
  const granted: { line: Placed; person: PersonId }[] = []
  const rows: ImportedRow[] = []
  for (const line of lines) {
    const isNew = !line.person && !newcomers.has(line.email)
    if (isNew) newcomers.set(line.email, moment.newId<'person'>())
    const person = line.person?.id ?? (newcomers.get(line.email) as PersonId)
    if (line.person && line.person.name !== line.name) renamed.set(person, line)
    if (!line.held) granted.push({ line, person })
    const fields = line.held ? changedFields(line, line.held, line.person) : []
    if (!line.held || fields.some((field) => field !== 'name')) touched.add(person)
    const about = { line: line.line, key: [line.email, line.role, line.unit].filter(Boolean).join(' ') }
    if (!line.held) rows.push({ ...about, kind: 'created', fields: [] })
    else if (fields.length > 0) rows.push({ ...about, kind: 'changed', fields })
  }
  const names = new Map(lines.map((line) => [line.email, line.name]))
  await insertAll(
    write,
    'person',
    [...newcomers].map(([email, id]) => ({
      id,
      email,
      email_key: emailKey(email),
      name: names.get(email) ?? '',
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
    granted.map(({ line, person }) => ({
      id: moment.newId<'role_assignment'>(),
      person_id: person,
      role: line.role,
      unit_id: line.unitId,
      valid_from: line.from ?? moment.today,
      valid_to: line.to,
      granted_by: null,
      granted_at: moment.now,
    })),
  )
  for (const [id, { name }] of renamed) {
    await write
      .updateTable('person')
      .set((row) => ({ name, version: row('version', '+', 1) }))
      .where('id', '=', id)
      .execute()
  }
  for (const line of lines) {
    if (!line.held || changedFields(line, line.held, undefined).length === 0) continue
    await write
      .updateTable('role_assignment')
      .set({ valid_from: line.from ?? line.held.valid_from, valid_to: line.to })
      .where('id', '=', line.held.id)
      .execute()
  }
  if (touched.size > 0) {
    await write
      .deleteFrom('session')
      .where('person_id', 'in', [...touched])
      .execute()
  }
  return { rows, unchanged: lines.length - rows.length }
}

function changedFields(
  line: PersonLine,
  held: StoredRole,
  person: StoredPerson | undefined,
): readonly string[] {
  return [
    ...(person && person.name !== line.name ? ['name'] : []),
    ...(line.from !== null && line.from !== held.valid_from ? ['from'] : []),
    ...(line.to !== held.valid_to ? ['to'] : []),
  ]
}
