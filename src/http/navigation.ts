import type { CycleRow } from '../db/queries/cycles.ts'
import type { OwnUnit } from '../db/queries/sessions.ts'
import type { Actor } from '../domain/access/actor.ts'
import type { Capability } from '../domain/access/capability.ts'
import { scopeFor } from '../domain/access/scope.ts'
import type { Language } from '../i18n/language.ts'
import { paths } from '../paths.ts'
import type { NavEntry } from '../presenters/layout.ts'

/** The entries of the menu by their key; a page names the one it belongs to. */
type Key = Exclude<
  keyof Language['say']['navigation'],
  'deadlineIn' | 'deadlineWas' | 'countedOn' | 'roles' | 'states'
>

interface Entry {
  readonly key: Key
  readonly href: string
}

interface Place {
  readonly cycle: CycleRow | undefined
  /** The code of the unit in the address, where there is one within reach. */
  readonly unit: string | undefined
}

/**
 * The code of the unit whose work a person does, so that the menu leads there: of their own units the one in the
 * address.
 */
export function workplaceOf(
  actor: Actor,
  units: readonly OwnUnit[],
  unit: string | undefined,
): string | undefined {
  const reach = scopeFor(actor, 'todo.read')?.units ?? []
  const own = units.filter(({ id }) => reach === 'all' || reach.includes(id))
  return (own.find(({ code }) => code === unit) ?? own[0])?.code
}

/** The menu of a person: what their roles give, and nothing they would be refused. */
export function entriesFor(actor: Actor, place: Place): readonly Entry[] {
  const may = (capability: Capability) => scopeFor(actor, capability) !== undefined
  const { cycle, unit } = place
  const entries: (Entry | false | undefined)[] = [
    ...(unit !== undefined && cycle ? unitEntries(unit, cycle.year) : []),
    ...(cycle ? centralEntries(cycle.year, may) : []),
    may('finding.read') && { key: 'findings', href: paths.findings.to({}) },
    may('report.read') && {
      key: may('maturity.region.read') ? 'reports' : 'readingRoom',
      href: paths.reports.to({}),
    },
    may('guideline.write') && { key: 'regionGuidelines', href: paths.guidelines.to({}) },
    may('cycle.write') && { key: 'cycles', href: paths.cycles.to({}) },
    may('setup.read') && { key: 'setup', href: paths.setup.to({}) },
    may('unit.write') && { key: 'units', href: paths.units.to({}) },
    may('person.read') && { key: 'people', href: paths.people.to({}) },
    may('audit.read') && { key: 'audit', href: paths.audit.to({}) },
  ]
  return entries.filter((entry) => entry !== false && entry !== undefined)
}

function unitEntries(unit: string, cycle: number): Entry[] {
  const here = { unit, cycle }
  return [
    { key: 'todo', href: paths.todo.to(here) },
    { key: 'controls', href: paths.unitControls.to(here) },
    { key: 'guidelines', href: paths.unitGuidelines.to(here) },
    { key: 'evidence', href: paths.unitEvidence.to({ unit }) },
    { key: 'unitExemptions', href: paths.unitExemptions.to(here) },
    { key: 'unitGoals', href: paths.unitGoals.to(here) },
    { key: 'unitStatus', href: paths.unitMaturity.to(here) },
  ]
}

function centralEntries(cycle: number, may: (capability: Capability) => boolean): (Entry | false)[] {
  return [
    may('answer.review') && { key: 'review', href: paths.review.to({ cycle }) },
    may('answer.read') &&
      may('maturity.region.read') && { key: 'notRelevant', href: paths.notRelevant.to({ cycle }) },
    may('exemption.read') &&
      may('maturity.region.read') && { key: 'exemptions', href: paths.exemptions.to({}) },
    may('maturity.region.read') && { key: 'maturity', href: paths.maturity.to({ cycle }) },
    may('compliance.region.read') && { key: 'compliance', href: paths.compliance.to({ cycle }) },
    may('maturity.region.read') && { key: 'external', href: paths.external.to({}) },
    may('strategy.read') && { key: 'whatFirst', href: paths.whatFirst.to({ cycle }) },
    may('strategy.read') && { key: 'recommendations', href: paths.recommendations.to({}) },
    may('strategy.read') && { key: 'subStrategies', href: paths.subStrategies.to({}) },
    may('goal.region.read') && { key: 'goals', href: paths.goals.to({ cycle }) },
    may('statement.write') && { key: 'dpoStatement', href: paths.dpoStatement.to({ cycle }) },
  ]
}

/** The menu as it is shown. */
export function menuOf(entries: readonly Entry[], here: string | undefined, t: Language): NavEntry[] {
  return entries.map(({ key, href }) => ({ href, label: t.say.navigation[key], current: key === here }))
}

/** Where a person begins: the first entry of their menu, or their own account when there is none. */
export function homeOf(entries: readonly Entry[]): string {
  return entries[0]?.href ?? paths.account.to({})
}
