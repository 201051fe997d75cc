import { cisControls } from '../../controls/cis/v8.1/index.ts'
import type { Role } from '../domain/access/role.ts'
import type { CycleState } from '../domain/cycles/cycle.ts'
import type { CycleId, PersonId, UnitId } from '../domain/ids.ts'
import type { Responsibility } from '../domain/responsibility/responsibility.ts'
import type { Day } from '../domain/time.ts'
import type { UnitType } from '../domain/units/unit.ts'

/** A unit of the made-up region, in the organisation's order. Strength moves its answers up or down. */
export interface DemonstrationUnit {
  readonly code: string
  readonly name: string
  readonly type: UnitType
  readonly weight: number
  readonly flags: string
  /** From 0 to 1: how far the unit has come. */
  readonly strength: number
  /** From 0 to 1: how much of this year's answers it has given so far. */
  readonly progress: number
}

export const regionName = 'Region Fjordland'

/** Nobody's region: letters for hospitals, so that no result can be read as a real one's. */
export const demonstrationUnits: readonly DemonstrationUnit[] = [
  { code: 'REGION', name: regionName, type: 'region', weight: 0, flags: '', strength: 0, progress: 0 },
  {
    code: 'IT',
    name: 'Regional IT',
    type: 'it',
    weight: 1,
    flags: 'local_systems',
    strength: 0.63,
    progress: 0.97,
  },
  {
    code: 'SYG-A',
    name: 'Sygehus A',
    type: 'somatik',
    weight: 1,
    flags: 'has_cctv local_systems research treats_patients employs_students',
    strength: 0.49,
    progress: 0.8,
  },
  {
    code: 'SYG-B',
    name: 'Sygehus B',
    type: 'somatik',
    weight: 1,
    flags: 'has_cctv local_systems treats_patients employs_students',
    strength: 0.55,
    progress: 1,
  },
  {
    code: 'PSY-C',
    name: 'Psykiatri C',
    type: 'psykiatri',
    weight: 1,
    flags: 'has_cctv treats_patients employs_students',
    strength: 0.44,
    progress: 0.62,
  },
  {
    code: 'PRA-D',
    name: 'Præhospital D',
    type: 'praehospital',
    weight: 1,
    flags: 'local_systems treats_patients',
    strength: 0.39,
    progress: 0.44,
  },
  {
    code: 'APO-E',
    name: 'Apotek E',
    type: 'apotek',
    weight: 1,
    flags: 'local_systems',
    strength: 0.52,
    progress: 0.9,
  },
  {
    code: 'DIA-F',
    name: 'Diagnostik F',
    type: 'diagnostik',
    weight: 1,
    flags: 'local_systems uses_ai treats_patients',
    strength: 0.47,
    progress: 0.71,
  },
  {
    code: 'ADM-G',
    name: 'Regionshuset G',
    type: 'administration',
    weight: 1,
    flags: 'has_cctv',
    strength: 0.58,
    progress: 0.35,
  },
]

/** Controls that Regional IT answers for everybody, and those where both answer their part. The rest is local. */
const central = new Set<number>([2, 4, 7, 8, 9, 10, 12, 13, 16, 18])
const shared = new Set<number>([1, 5, 6, 11, 17])

/** Every safeguard that is not local, with its responsibility. */
export const demonstrationResponsibility = cisControls.flatMap((control) => {
  const kind: Responsibility = central.has(control.number)
    ? 'central'
    : shared.has(control.number)
      ? 'shared'
      : 'local'
  return kind === 'local' ? [] : control.safeguards.map(({ id }) => ({ safeguard: id, kind }))
})

/** The accounts that are printed at the start, one for each role, and those that keep the other units alive. */
export interface DemonstrationPerson {
  readonly key: string
  readonly name: string
  readonly role: Role
  readonly unit: string | null
}

export const demonstrationPeople: readonly DemonstrationPerson[] = [
  { key: 'lead', name: 'Informationssikkerhedschef', role: 'lead', unit: null },
  { key: 'officer', name: 'Koordinator, centralt', role: 'officer', unit: null },
  { key: 'owner', name: 'Retningslinjeejer', role: 'guideline_owner', unit: null },
  { key: 'steering', name: 'Medlem af styregruppen', role: 'steering_reader', unit: null },
  { key: 'secretary', name: 'Sekretær for styregruppen', role: 'steering_secretary', unit: null },
  { key: 'dpo', name: 'Databeskyttelsesrådgiver', role: 'dpo', unit: null },
  { key: 'auditor', name: 'Revisor', role: 'auditor', unit: null },
  { key: 'admin', name: 'Systemadministrator', role: 'admin', unit: null },
  { key: 'officer-2', name: 'Koordinator 2, centralt', role: 'officer', unit: null },
  ...demonstrationUnits
    .filter(({ weight }) => weight > 0)
    .flatMap(({ code, name }): DemonstrationPerson[] => [
      {
        key: `coordinator-${code.toLowerCase()}`,
        name: `Koordinator, ${name}`,
        role: 'unit_coordinator',
        unit: code,
      },
      { key: `manager-${code.toLowerCase()}`, name: `Leder, ${name}`, role: 'unit_manager', unit: code },
    ]),
]

/** Said at the start: one account for each role, the unit roles by those of Sygehus A. */
export const printedAccounts: readonly string[] = [
  'coordinator-syg-a',
  'manager-syg-a',
  'officer',
  'lead',
  'steering',
  'secretary',
  'dpo',
  'auditor',
  'owner',
  'admin',
]

export const demonstrationPassword = 'proev-modent-i-fjordland'

/** The address of an account; nobody receives mail there. */
export function demonstrationEmail(key: string): string {
  return `${key}@demo.modent.example`
}

/** What the rows of the region refer to each other by. */
export interface Places {
  readonly units: ReadonlyMap<string, UnitId>
  readonly people: ReadonlyMap<string, PersonId>
}

/** A cycle of the made-up region with the days that hang on it. */
export interface DemonstrationCycle {
  readonly id: CycleId
  readonly year: number
  readonly state: CycleState
  readonly countingDate: Day
  readonly collectionDeadline: Day
  readonly approvalDeadline: Day
}
