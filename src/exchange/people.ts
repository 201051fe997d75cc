import { z } from 'zod'
import { incompatibleRoles, isUnitRole, type Role, roles } from '../domain/access/role.ts'
import { allow, refuse } from '../domain/decision.ts'
import { importLimits } from '../domain/exchange/limits.ts'
import type { Refusal } from '../domain/exchange/refusal.ts'
import type { Day } from '../domain/time.ts'
import { readTable, writeTable } from './csv.ts'
import { cell, dayText, filled, nameText, oneOf, orEmpty, type Read, unitCode } from './field.ts'
import { type Numbered, type Reading, readRows, refuseField } from './rows.ts'

/** One role of one person, as a line of `people`; a person with two roles has two lines. */
export interface PersonRow {
  /** In lower case. */
  readonly email: string
  readonly name: string
  readonly role: Role
  /** The unit's code. Roles for the whole region need none; where one is given, the caller checks that it is the root. */
  readonly unit: string | null
  /** First and last day of the role; null leaves that end open. */
  readonly from: Day | null
  readonly to: Day | null
}

const columns = ['email', 'name', 'role', 'unit', 'from', 'to'] as const

const personRow = z
  .object({
    email: cell(filled(emailText)),
    name: cell(filled(nameText)),
    role: cell(filled(oneOf(roles, 'role_unknown'))),
    unit: cell(orEmpty(unitCode)),
    from: cell(orEmpty(dayText)),
    to: cell(orEmpty(dayText)),
  })
  .superRefine((row, context) => {
    if (isUnitRole(row.role) && row.unit === null) refuseField(context, 'unit', 'role_needs_unit')
    if (row.from !== null && row.to !== null && row.to < row.from) {
      refuseField(context, 'to', 'period_reversed')
    }
  })

/**
 * Reads `people`. Two lines for one address must agree on the name, and may not overlap in one role or in roles that
 * exclude each other.
 */
export function readPeople(bytes: Uint8Array): Reading<PersonRow> {
  return readRows<PersonRow>(readTable(bytes), columns, personRow, [consistent])
}

export function writePeople(rows: readonly PersonRow[]): string {
  return writeTable(
    columns,
    rows.map((row) => ({ ...row, unit: row.unit ?? '', from: row.from ?? '', to: row.to ?? '' })),
  )
}

const emailShape = z.email()

function emailText(text: string): Read<string> {
  const address = text.toLowerCase()
  return address.length <= 254 && emailShape.safeParse(address).success
    ? allow(address)
    : refuse('email_invalid')
}

function consistent(rows: readonly Numbered<PersonRow>[]): readonly Refusal[] {
  const earlierOf = new Map<string, Numbered<PersonRow>[]>()
  return rows.flatMap((row) => {
    const earlier = earlierOf.get(row.email) ?? []
    if (earlier.length >= importLimits.rolesOfPerson) {
      return [{ line: row.line, field: 'email', reason: 'too_many_roles', value: row.email }]
    }
    const refused = againstEarlier(row, earlier)
    earlier.push(row)
    earlierOf.set(row.email, earlier)
    return refused
  })
}

function againstEarlier(
  row: Numbered<PersonRow>,
  earlier: readonly Numbered<PersonRow>[],
): readonly Refusal[] {
  const { line } = row
  const [first] = earlier
  const renamed = first && first.name !== row.name ? first : undefined
  const overlapping = earlier.filter((other) => overlap(row, other))
  const same = overlapping.find((other) => other.role === row.role && other.unit === row.unit)
  const excluded = overlapping.find((other) => exclude(row.role, other.role))
  return [
    ...(renamed
      ? [{ line, field: 'name', reason: 'name_differs', value: row.name, otherLine: renamed.line } as const]
      : []),
    ...(same ? [{ line, field: 'role', reason: 'duplicate', otherLine: same.line } as const] : []),
    ...(excluded
      ? [
          {
            line,
            field: 'role',
            reason: 'roles_conflict',
            value: row.role,
            otherLine: excluded.line,
          } as const,
        ]
      : []),
  ]
}

function exclude(one: Role, other: Role): boolean {
  return incompatibleRoles.some(([a, b]) => (a === one && b === other) || (a === other && b === one))
}

function overlap(one: PersonRow, other: PersonRow): boolean {
  const startsInTime = one.from === null || other.to === null || one.from <= other.to
  const endsInTime = one.to === null || other.from === null || other.from <= one.to
  return startsInTime && endsInTime
}
