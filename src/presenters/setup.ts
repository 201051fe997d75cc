import type { CycleState } from '../domain/cycles/cycle.ts'
import type { Responsibility } from '../domain/responsibility/responsibility.ts'
import type { Unstaffed } from '../domain/units/staffing.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'

/** How an instance stands, and what the person who looks may do about it. */
export interface SetupInput {
  readonly regionName: string
  readonly units: number
  readonly assessedUnits: number
  readonly hasLead: boolean
  readonly hasOfficer: boolean
  readonly unstaffed: readonly Unstaffed[]
  /** Whether anybody but the first user has been made. */
  readonly morePeople: boolean
  readonly cycle: { readonly year: number; readonly state: CycleState } | undefined
  readonly allotted: Readonly<Record<Responsibility, number>>
  readonly may: { readonly units: boolean; readonly people: boolean; readonly cycle: boolean }
  readonly isAdmin: boolean
}

export type SetupState = 'done' | 'next' | 'begun' | 'waiting'

export interface SetupStep {
  readonly heading: string
  readonly about: readonly string[]
  readonly state: SetupState
  readonly link: { readonly href: string; readonly label: string; readonly primary: boolean } | undefined
}

export interface SetupModel {
  readonly title: string
  readonly lead: string
  readonly steps: readonly SetupStep[]
  readonly goodToKnow: readonly string[]
}

/** A step before it is known which of them is the next. */
interface Part {
  readonly name: string
  readonly about: readonly string[]
  readonly done: boolean
  readonly begun: boolean
  /** Where the step is done; undefined where the viewer may not. */
  readonly to: { readonly href: string; readonly label: string } | undefined
  /** Where its result can be seen. */
  readonly see: { readonly href: string; readonly label: string } | undefined
  /** Who does it, for a viewer who may not. */
  readonly byOthers: string
}

/** So many units are named as lacking somebody; the rest are counted. */
const unitsNamed = 5

/** The steps in order with their state; one main button, at the first open step that the viewer may take. */
export function presentSetup(input: SetupInput, t: Language): SetupModel {
  const say = t.say.setup
  const parts = [region(input, t), units(input, t), people(input, t), cycle(input, t), allotment(input, t)]
  const next = parts.findIndex(({ done }) => !done)
  const mine = parts.findIndex(({ done, to }) => !done && to !== undefined)
  return {
    title: say.title,
    lead: say.lead(parts.filter(({ done }) => done).length, parts.length),
    steps: parts.map((part, index) => {
      const state = part.done ? 'done' : index === next ? 'next' : part.begun ? 'begun' : 'waiting'
      const go = part.done ? undefined : part.to
      const shown = go ?? part.see
      return {
        heading: `${index + 1}. ${part.name}`,
        about: state === 'next' && !part.to ? [...part.about, part.byOthers] : part.about,
        state,
        link: shown && { ...shown, primary: go !== undefined && index === mine },
      }
    }),
    goodToKnow: [...(input.isAdmin ? [say.noContent] : []), say.logged, say.importing],
  }
}

function region({ regionName, may }: SetupInput, t: Language): Part {
  const say = t.say.setup
  const to = { href: paths.settings.to({}), label: say.region.action }
  const named = regionName !== ''
  return {
    name: say.region.name,
    about: [named ? regionName : say.region.none],
    done: named,
    begun: named,
    to: may.units ? to : undefined,
    see: may.units ? to : undefined,
    byOthers: t.say.setup.region.byOthers,
  }
}

function units({ units: count, assessedUnits, may }: SetupInput, t: Language): Part {
  const say = t.say.setup
  const about =
    count === 0
      ? [say.units.none]
      : [say.units.count(count, assessedUnits), ...(assessedUnits === 0 ? [say.units.noneAssessed] : [])]
  const create = { href: (count === 0 ? paths.newUnit : paths.units).to({}), label: say.units.action }
  return {
    name: say.units.name,
    about,
    done: assessedUnits > 0,
    begun: count > 0,
    to: may.units ? create : undefined,
    see: { href: paths.units.to({}), label: say.units.see },
    byOthers: t.say.setup.units.byOthers,
  }
}

function people(input: SetupInput, t: Language): Part {
  const say = t.say.setup.people
  const lacking = [
    ...(input.hasLead ? [] : [say.noLead]),
    ...(input.hasOfficer ? [] : [say.noOfficer]),
    ...input.unstaffed.slice(0, unitsNamed).map(({ name, lacks }) => say.lacks(name, lacks)),
  ]
  const rest = input.unstaffed.length - unitsNamed
  const done = lacking.length === 0 && input.assessedUnits > 0
  return {
    name: say.name,
    about: done ? [say.everyone] : [say.rule, ...lacking, ...(rest > 0 ? [say.more(rest)] : [])],
    done,
    begun: input.morePeople,
    to: input.may.people ? { href: paths.people.to({}), label: say.action } : undefined,
    see: input.may.people ? { href: paths.people.to({}), label: say.see } : undefined,
    byOthers: t.say.setup.people.byOthers,
  }
}

function cycle({ cycle: open, may }: SetupInput, t: Language): Part {
  const say = t.say.setup.cycle
  return {
    name: say.name,
    about: [open ? say.open(open.year, t.say.navigation.states[open.state]) : say.none],
    done: open !== undefined,
    begun: open !== undefined,
    to: may.cycle ? { href: paths.newCycle.to({}), label: say.action } : undefined,
    see: open && { href: paths.cycle.to({ cycle: open.year }), label: say.see },
    byOthers: t.say.setup.cycle.byOthers,
  }
}

function allotment({ cycle: open, allotted, may }: SetupInput, t: Language): Part {
  const say = t.say.setup.responsibility
  const { central, local, shared } = allotted
  const divided = central + shared > 0
  const href = open && paths.responsibility.to({ cycle: open.year })
  return {
    name: say.name,
    about: [!open ? say.needsCycle : divided ? say.counts(central, local, shared) : say.allLocal(local)],
    // A region that lets everything be local has said so once its basis is locked.
    done: open !== undefined && (divided || open.state !== 'planned'),
    begun: divided,
    to: href !== undefined && may.cycle ? { href, label: say.action } : undefined,
    see: href === undefined ? undefined : { href, label: say.see },
    byOthers: t.say.setup.responsibility.byOthers,
  }
}
