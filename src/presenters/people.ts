import type { Role } from '../domain/access/role.ts'
import { type LinkPurpose, linkPurpose } from '../domain/people/one-time-link.ts'
import { type PersonState, personState } from '../domain/people/state.ts'
import type { Day, Instant } from '../domain/time.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'

interface RoleInput {
  readonly id: string
  readonly role: Role
  readonly unit: string | null
  readonly valid_from: Day
  readonly valid_to: Day | null
}

/** A person as they are stored, with roles that name their unit. */
export interface PersonInput {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly disabled_at: Instant | null
  readonly activated: boolean
  readonly hasFactor: boolean
  readonly version: number
  readonly roles: readonly RoleInput[]
}

export interface PersonLine {
  readonly name: string
  readonly email: string
  /** Undefined for a viewer who may only see the list. */
  readonly href: string | undefined
  readonly roles: readonly string[]
  readonly state: PersonState
  readonly stateName: string
}

export interface PeopleModel {
  readonly lead: string
  readonly lines: readonly PersonLine[]
  readonly mayWrite: boolean
}

/** Everybody with their roles that have not ended, by name in Danish order. */
export function presentPeople(
  people: readonly PersonInput[],
  facts: { readonly today: Day; readonly mayWrite: boolean },
  t: Language,
): PeopleModel {
  return {
    lead: t.say.people.lead(people.length),
    lines: people
      .toSorted((one, other) => t.format.compare(one.name, other.name))
      .map((person) => ({
        name: person.name,
        email: person.email,
        href: facts.mayWrite ? paths.person.to({ person: person.id }) : undefined,
        roles: person.roles.map((role) => roleSentence(role, facts.today, t)),
        ...stateOf(person, t),
      })),
    mayWrite: facts.mayWrite,
  }
}

/** "Enhedens ledelse, Sygehus A", with the days where the role has not begun or will end. */
function roleSentence(role: RoleInput, today: Day, t: Language): string {
  const name = t.say.navigation.roles[role.role]
  const place = role.unit === null ? name : `${name}, ${role.unit}`
  const limited = role.valid_from > today || role.valid_to !== null
  return limited ? `${place} (${periodOf(role, t)})` : place
}

function periodOf({ valid_from: from, valid_to: to }: RoleInput, t: Language): string {
  const say = t.say.people
  return to === null
    ? say.since(t.format.dayShort(from))
    : say.between(t.format.dayShort(from), t.format.dayShort(to))
}

function stateOf(person: PersonInput, t: Language) {
  const state = personState({
    disabled: person.disabled_at !== null,
    activated: person.activated,
    hasFactor: person.hasFactor,
  })
  return { state, stateName: t.say.people.states[state] }
}

export interface PersonModel {
  readonly id: string
  readonly name: string
  readonly state: PersonState
  readonly stateName: string
  readonly stateMeaning: string
  readonly roles: readonly {
    readonly id: string
    readonly role: string
    readonly unit: string
    readonly period: string
    readonly ended: boolean
    readonly mayEnd: boolean
  }[]
  readonly link: { readonly purpose: LinkPurpose; readonly open: string | undefined } | undefined
  /** Whether there is a password and a second factor to start afresh from. */
  readonly mayReset: boolean
  /** Undefined where the viewer is this person. */
  readonly closing: 'close' | 'open' | undefined
  readonly self: boolean
  readonly done: string | undefined
}

/** One person for an administrator, who may do everything but change their own access. */
export function presentPerson(
  person: PersonInput & { readonly linkUntil: Instant | undefined },
  facts: { readonly today: Day; readonly self: boolean; readonly done: string | undefined },
  t: Language,
): PersonModel {
  const say = t.say.people
  const stated = stateOf(person, t)
  const closed = person.disabled_at !== null
  const ended = (role: RoleInput) => role.valid_to !== null && role.valid_to < facts.today
  return {
    id: person.id,
    name: person.name,
    ...stated,
    stateMeaning: say.stateMeanings[stated.state],
    roles: person.roles
      .toSorted((one, other) => Number(ended(one)) - Number(ended(other)))
      .map((role) => ({
        id: role.id,
        role: t.say.navigation.roles[role.role],
        unit: role.unit ?? say.wholeRegion,
        period: periodOf(role, t),
        ended: ended(role),
        mayEnd: !facts.self && !ended(role),
      })),
    link:
      facts.self || closed
        ? undefined
        : {
            purpose: linkPurpose(person.activated),
            open: person.linkUntil && say.link.open(t.format.dayAndTime(person.linkUntil)),
          },
    mayReset: !facts.self && !closed && person.activated,
    closing: facts.self ? undefined : closed ? 'open' : 'close',
    self: facts.self,
    done: facts.done,
  }
}
