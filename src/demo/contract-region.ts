import { createHash } from 'node:crypto'
import { cisControls } from '../../controls/cis/v8.1/index.ts'
import type { Role } from '../domain/access/role.ts'
import type { CycleId, PersonId, UnitId } from '../domain/ids.ts'
import type { UnitType } from '../domain/units/unit.ts'
import type { MadeUpCycle } from './rows.ts'

/** The fixture that contract.md names, for checks from the outside: fixed accounts, and a canary in every text of a unit. */
export const contractPassword = 'contract-fixture-passphrase-2026'

export interface ContractUnit {
  readonly code: string
  readonly name: string
  readonly type: UnitType
  readonly parent: string | null
  readonly weight: number
  readonly flags: string
}

const types: readonly [UnitType, ...UnitType[]] = [
  'somatik',
  'psykiatri',
  'praehospital',
  'apotek',
  'diagnostik',
  'medico',
  'teknik',
  'social',
  'administration',
  'forskning',
]

export const contractUnits: readonly ContractUnit[] = [
  { code: 'R', name: 'Region Kontrakt', type: 'region', parent: null, weight: 0, flags: '' },
  { code: 'IT', name: 'Regional IT', type: 'it', parent: 'R', weight: 1, flags: 'local_systems' },
  ...Array.from({ length: 24 }, (_, index): ContractUnit => {
    const code = `U${String(index + 1).padStart(2, '0')}`
    return {
      code,
      name: `Enhed ${code}`,
      type: types[index % types.length] ?? types[0],
      parent: code === 'U02' ? 'U01' : 'R',
      weight: 1 + (index % 3),
      flags: index % 4 === 0 ? 'has_cctv local_systems treats_patients' : 'local_systems',
    }
  }),
]

/** What the rows of the fixture refer to each other by. */
export interface ContractPlaces {
  readonly units: ReadonlyMap<string, UnitId>
  readonly people: ReadonlyMap<string, PersonId>
}

export interface ContractCycle extends MadeUpCycle {
  readonly id: CycleId
}

export interface ContractPerson {
  /** What stands before `@contract.test`. */
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly unit: string | null
}

const ofTheRegion = (key: string, name: string, role: Role): ContractPerson => ({
  key,
  name,
  role,
  unit: null,
})
const ofUnit = (key: string, name: string, role: Role, unit: string): ContractPerson => ({
  key,
  name,
  role,
  unit,
})

export const contractPeople: readonly ContractPerson[] = [
  ofTheRegion('lead', 'Informationssikkerhedschef', 'lead'),
  ofTheRegion('officer', 'Koordinator, centralt', 'officer'),
  ofUnit('coordinator-u01', 'Koordinator, U01', 'unit_coordinator', 'U01'),
  ofUnit('coordinator-u03', 'Koordinator, U03', 'unit_coordinator', 'U03'),
  ofUnit('manager-u01', 'Leder, U01', 'unit_manager', 'U01'),
  ofUnit('manager-u03', 'Leder, U03', 'unit_manager', 'U03'),
  ofTheRegion('owner', 'Retningslinjeejer', 'guideline_owner'),
  ofTheRegion('steering', 'Medlem af styregruppen', 'steering_reader'),
  ofTheRegion('secretary', 'Sekretær for styregruppen', 'steering_secretary'),
  ofTheRegion('dpo', 'Databeskyttelsesrådgiver', 'dpo'),
  ofTheRegion('auditor', 'Revisor', 'auditor'),
  ofTheRegion('admin', 'Systemadministrator', 'admin'),
  ofUnit('disabled', 'Spærret koordinator', 'unit_coordinator', 'U01'),
]

export function contractEmail(key: string): string {
  return `${key}@contract.test`
}

const central = new Set<number>([2, 4, 8, 10, 12, 13, 16, 18])
const shared = new Set<number>([1, 6, 11])

/** Every safeguard that is not local; Regional IT is the provider of all of them. */
export const contractResponsibility = cisControls.flatMap(({ number, safeguards }) => {
  if (!central.has(number) && !shared.has(number)) return []
  const kind = central.has(number) ? ('central' as const) : ('shared' as const)
  return safeguards.map(({ id }) => ({ safeguard: id, kind }))
})

/** `KANARIE-<unit code>-<field>-<6 hex>`; the digits say which object it stands in and are the same every time. */
export function canary(unit: string, field: string, object: string): string {
  const digits = createHash('sha256').update(`${unit}\n${field}\n${object}`).digest('hex').slice(0, 6)
  return `KANARIE-${unit}-${field}-${digits}`
}
