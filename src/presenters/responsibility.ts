import { type CisControl, cisControls, safeguards } from '../../controls/cis/v8.1/index.ts'
import {
  type Allotment,
  allotmentMark,
  countAllotments,
  type Responsibility,
} from '../domain/responsibility/responsibility.ts'
import type { UnitType } from '../domain/units/unit.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'

interface ProviderInput {
  readonly id: string
  readonly code: string
  readonly name: string
  readonly type: UnitType
}

interface ControlLine {
  readonly number: number
  readonly name: string
  readonly counts: Readonly<Record<Responsibility, string>>
  readonly providers: string
  readonly href: string
  readonly open: boolean
}

export interface OpenControl {
  readonly number: number
  readonly heading: string
  readonly seen: string
  readonly rows: readonly {
    readonly safeguard: string
    readonly title: string
    readonly responsibility: Responsibility
    /** The provider's code; empty where the safeguard is local. */
    readonly provider: string
    readonly providerName: string
  }[]
  /** What the form for the whole control begins with: the commonest provider. */
  readonly usual: string
}

interface EverySafeguard {
  readonly safeguard: string
  readonly title: string
  readonly responsibility: string
  readonly providerName: string
}

export interface ResponsibilityModel {
  readonly year: number
  readonly lead: string
  readonly meanings: readonly (readonly [string, string])[]
  readonly locked: string | undefined
  readonly mayWrite: boolean
  readonly lines: readonly ControlLine[]
  readonly open: OpenControl | undefined
  /** Every safeguard of the catalogue with who answers it, to be read through as a whole. */
  readonly every: readonly EverySafeguard[]
  readonly done: string | undefined
}

/** Who answers what in a cycle, control by control, with one control opened. Safeguards come in catalogue order. */
export function presentResponsibility(
  input: {
    readonly year: number
    readonly allotments: readonly Allotment[]
    readonly units: readonly ProviderInput[]
    /** The sentence that says why nothing can be changed. */
    readonly locked: string | undefined
    readonly mayWrite: boolean
    readonly openControl: number | undefined
    readonly done: string | undefined
  },
  t: Language,
): ResponsibilityModel {
  const say = t.say.responsibility
  const total = countAllotments(input.allotments)
  const { integer } = t.format
  return {
    year: input.year,
    lead: say.lead(integer(total.central), integer(total.local), integer(total.shared)),
    meanings: (['central', 'local', 'shared'] as const).map((kind) => [say.kinds[kind], say.meanings[kind]]),
    locked: input.locked,
    mayWrite: input.mayWrite,
    lines: cisControls.map((control) => {
      const own = ofControl(control, input.allotments)
      const counts = countAllotments(own)
      const ids = new Set<string | null>(own.map(({ providerId }) => providerId))
      return {
        number: control.number,
        name: say.controlName(control.number, control.name[t.code]),
        counts: {
          central: integer(counts.central),
          local: integer(counts.local),
          shared: integer(counts.shared),
        },
        providers: input.units
          .filter(({ id }) => ids.has(id))
          .map(({ name }) => name)
          .join(', '),
        href: paths.responsibility.to({ cycle: input.year }, { control: control.number }, 'control'),
        open: control.number === input.openControl,
      }
    }),
    open: openedOf(input, t),
    every: everyOf(input, t),
    done: input.done,
  }
}

function openedOf(
  input: Pick<Parameters<typeof presentResponsibility>[0], 'allotments' | 'units' | 'openControl'>,
  t: Language,
): OpenControl | undefined {
  const control = cisControls.find(({ number }) => number === input.openControl)
  if (!control) return undefined
  const own = ofControl(control, input.allotments)
  const providerOf = (id: string | null) => input.units.find((unit) => unit.id === id)
  const titles = new Map(control.safeguards.map(({ id, title }) => [id, title]))
  return {
    number: control.number,
    heading: t.say.responsibility.controlName(control.number, control.name[t.code]),
    seen: allotmentMark(own),
    rows: own.map(({ safeguard, responsibility, providerId }) => ({
      safeguard,
      title: titles.get(safeguard) ?? '',
      responsibility,
      provider: providerOf(providerId)?.code ?? '',
      providerName: providerOf(providerId)?.name ?? '',
    })),
    usual: usualProvider(input.allotments, input.units),
  }
}

function everyOf(
  input: Pick<Parameters<typeof presentResponsibility>[0], 'allotments' | 'units'>,
  t: Language,
): readonly EverySafeguard[] {
  const names = new Map<string | null, string>(input.units.map(({ id, name }) => [id, name]))
  const titles = new Map<string, string>(safeguards.map(({ id, title }) => [id, title]))
  return input.allotments.map(({ safeguard, responsibility, providerId }) => ({
    safeguard,
    title: titles.get(safeguard) ?? '',
    responsibility: t.say.responsibility.kinds[responsibility],
    providerName: names.get(providerId) ?? '',
  }))
}

function ofControl(control: CisControl, allotments: readonly Allotment[]): readonly Allotment[] {
  const ids = new Set(control.safeguards.map(({ id }) => id))
  return allotments.filter(({ safeguard }) => ids.has(safeguard))
}

/** The code of the unit that answers most safeguards so far, else of Regional IT, which owns most (domain guide, 4). */
function usualProvider(allotments: readonly Allotment[], units: readonly ProviderInput[]): string {
  const count = (id: string) => allotments.filter(({ providerId }) => providerId === id).length
  const most = units.toSorted((one, other) => count(other.id) - count(one.id))[0]
  const usual = most && count(most.id) > 0 ? most : units.find(({ type }) => type === 'it')
  return usual?.code ?? ''
}
