import type { Control, Edition, Safeguard } from '../../shape.ts'
import { control01 } from './control-01.ts'
import { control02 } from './control-02.ts'
import { control03 } from './control-03.ts'
import { control04 } from './control-04.ts'
import { control05 } from './control-05.ts'
import { control06 } from './control-06.ts'
import { control07 } from './control-07.ts'
import { control08 } from './control-08.ts'
import { control09 } from './control-09.ts'
import { control10 } from './control-10.ts'
import { control11 } from './control-11.ts'
import { control12 } from './control-12.ts'
import { control13 } from './control-13.ts'
import { control14 } from './control-14.ts'
import { control15 } from './control-15.ts'
import { control16 } from './control-16.ts'
import { control17 } from './control-17.ts'
import { control18 } from './control-18.ts'

const registry = [
  control01,
  control02,
  control03,
  control04,
  control05,
  control06,
  control07,
  control08,
  control09,
  control10,
  control11,
  control12,
  control13,
  control14,
  control15,
  control16,
  control17,
  control18,
] as const

/** 1 to 18, as literals. */
export type CisControlNumber = (typeof registry)[number]['number']
/** The 153 ids as text: `16.1` and `16.10` are two. */
export type SafeguardId = (typeof registry)[number]['safeguards'][number]['id']
export type CisControl = Control<CisControlNumber, SafeguardId>
export type CisSafeguard = Safeguard<SafeguardId, CisControlNumber>

/** The edition that "CIS18" means here; classes and functions are those of v8.1.2. */
export const cisEdition = {
  id: 'cis-v8.1',
  version: '8.1.2',
  date: '2025-03',
  status: 'published',
  title: { da: 'CIS Controls version 8.1 (CIS18)', en: 'CIS Controls version 8.1 (CIS18)' },
} as const satisfies Edition

/** The 18 controls in order. */
export const cisControls: readonly CisControl[] = registry

/** The 153 safeguards in order: 16.2 before 16.10. */
export const safeguards: readonly CisSafeguard[] = cisControls.flatMap((control) => control.safeguards)

/** The 153 ids in order. */
export const safeguardIds: readonly SafeguardId[] = safeguards.map((safeguard) => safeguard.id)

const byId = new Map<string, CisSafeguard>(safeguards.map((safeguard) => [safeguard.id, safeguard]))
const byNumber = new Map<number, CisControl>(cisControls.map((control) => [control.number, control]))

/** Whether a text from outside names a safeguard. Exact: ` 1.1`, `1.01` and `1.1.` do not. */
export function isSafeguardId(text: string): text is SafeguardId {
  return byId.has(text)
}

/** Whether a number from outside names a control. */
export function isCisControlNumber(number: number): number is CisControlNumber {
  return byNumber.has(number)
}

/** The safeguard of an id; an id that went around the type is refused. */
export function safeguardById(id: SafeguardId): CisSafeguard {
  const safeguard = byId.get(id)
  if (!safeguard) throw new Error(`No safeguard has the id ${id}`)
  return safeguard
}

/** The control of a number; a number that went around the type is refused. */
export function controlByNumber(number: CisControlNumber): CisControl {
  const control = byNumber.get(number)
  if (!control) throw new Error(`No control has the number ${number}`)
  return control
}
