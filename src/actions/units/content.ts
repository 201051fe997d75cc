import type { UnitRow } from '../../db/queries/units.ts'
import { allow, type Decision, refuse } from '../../domain/decision.ts'
import type { Day } from '../../domain/time.ts'
import { codesInCircles } from '../../domain/units/tree.ts'
import { alwaysThere, type UnitFlag, type UnitType, unitFlags } from '../../domain/units/unit.ts'

/** Everything about a unit that can be changed; its code stays, since files and figures know it by that. */
export interface UnitContent {
  readonly name: string
  readonly type: UnitType
  /** The code of the unit above; null for a root. */
  readonly parent: string | null
  readonly weight: number
  /** First and last day the unit exists; null leaves that end open. */
  readonly validFrom: Day | null
  readonly validTo: Day | null
  readonly flags: readonly UnitFlag[]
  readonly position: number
}

export type UnitRefusal = 'parentUnknown' | 'parentInCircle' | 'reversed'

type Columns = Pick<
  UnitRow,
  'name' | 'type' | 'parent_id' | 'weight' | 'valid_from' | 'valid_to' | 'flags' | 'position'
>

/** What is stored of a unit's content; refuses a parent that does not exist or hangs from the unit itself. */
export function unitColumns(
  code: string,
  content: UnitContent,
  stored: readonly UnitRow[],
): Decision<Columns, UnitRefusal> {
  const parent = stored.find((unit) => unit.code === content.parent)
  if (content.parent !== null && content.parent !== code && !parent) return refuse('parentUnknown')
  const codeOf = new Map(stored.map((unit) => [unit.id, unit.code]))
  const parentOf = new Map(
    stored.map((unit) => [unit.code, unit.parent_id && (codeOf.get(unit.parent_id) ?? null)]),
  )
  if (codesInCircles(parentOf.set(code, content.parent)).has(code)) return refuse('parentInCircle')
  const from = content.validFrom ?? alwaysThere
  if (content.validTo !== null && content.validTo < from) return refuse('reversed')
  const { name, type, weight, position } = content
  return allow({
    name,
    type,
    parent_id: parent?.id ?? null,
    weight,
    valid_from: from,
    valid_to: content.validTo,
    flags: unitFlags.filter((flag) => content.flags.includes(flag)).join(' '),
    position,
  })
}
