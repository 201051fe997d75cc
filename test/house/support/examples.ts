import type { Route } from '../../../src/http/kernel/route.ts'
import { invitationToken } from './region.ts'
import type { World } from './world.ts'

/** Where an address points: a unit and a cycle, as far as its pattern has them. */
export interface Place {
  readonly unit: string
  readonly year: string
}

/** Values for one parameter of an address. */
interface Values {
  /** What is there at this place; undefined where the region has nothing of the kind there. */
  readonly own: string | undefined
  /** Things that exist, but not at this place: another unit's, another cycle's, somebody else's. */
  readonly foreign: readonly string[]
  /** What has never existed. */
  readonly absent: string
}

/** What exists in the region, by unit and year, read from the tables themselves. */
export interface Stock {
  readonly answers: readonly {
    id: string
    unit: string
    year: string
    kind: string
    subject: string
    state: string
  }[]
  readonly exemptions: readonly { id: string; unit: string; state: string }[]
  readonly findings: readonly { id: string; unit: string; state: string }[]
  readonly evidence: readonly { id: string; unit: string; kind: string; code: string }[]
  readonly goals: readonly { id: string; year: string; units: readonly string[] }[]
  readonly strategies: readonly { id: string; state: string }[]
  readonly efforts: readonly { id: string; strategy: string; state: string }[]
  readonly frames: readonly string[]
  readonly recommendations: readonly string[]
  readonly analyses: readonly string[]
  readonly assignments: readonly { id: string; person: string }[]
  readonly heard: readonly { id: string; year: string }[]
  readonly reports: readonly string[]
  readonly people: World['people']
}

export async function stockOf(world: World): Promise<Stock> {
  const { db } = world.test.house.store
  const goalUnits = await db
    .selectFrom('goal_unit')
    .innerJoin('unit', 'unit.id', 'goal_unit.unit_id')
    .select(['goal_unit.goal_id', 'unit.code'])
    .execute()
  const goals = await db
    .selectFrom('goal')
    .innerJoin('cycle', 'cycle.id', 'goal.cycle_id')
    .select(['goal.id', 'cycle.year'])
    .orderBy('goal.id')
    .execute()
  const answers = await db
    .selectFrom('answer')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .select(['answer.id', 'answer.kind', 'answer.subject', 'answer.state', 'unit.code as unit', 'cycle.year'])
    .orderBy('answer.id')
    .execute()
  return {
    answers: answers.map((answer) => ({ ...answer, year: String(answer.year) })),
    evidence: await db
      .selectFrom('evidence')
      .innerJoin('unit', 'unit.id', 'evidence.unit_id')
      .select(['evidence.id', 'evidence.kind', 'evidence.code', 'unit.code as unit'])
      .orderBy('evidence.id')
      .execute(),
    exemptions: await db
      .selectFrom('exemption')
      .innerJoin('unit', 'unit.id', 'exemption.unit_id')
      .select(['exemption.id', 'exemption.state', 'unit.code as unit'])
      .orderBy('exemption.id')
      .execute(),
    findings: await db
      .selectFrom('finding')
      .innerJoin('unit', 'unit.id', 'finding.unit_id')
      .select(['finding.id', 'finding.state', 'unit.code as unit'])
      .orderBy('finding.id')
      .execute(),
    goals: goals.map(({ id, year }) => ({
      id,
      year: String(year),
      units: goalUnits.filter(({ goal_id }) => goal_id === id).map(({ code }) => code),
    })),
    strategies: await db.selectFrom('sub_strategy').select(['id', 'state']).orderBy('id').execute(),
    efforts: await db
      .selectFrom('effort')
      .innerJoin('sub_strategy', 'sub_strategy.id', 'effort.sub_strategy_id')
      .select(['effort.id', 'sub_strategy.id as strategy', 'sub_strategy.state'])
      .orderBy('effort.id')
      .execute(),
    frames: (await db.selectFrom('investment_frame').select('id').execute()).map(({ id }) => id),
    recommendations: (await db.selectFrom('recommendation').select('id').execute()).map(({ id }) => id),
    analyses: (await db.selectFrom('external_analysis').select('id').orderBy('id').execute()).map(
      ({ id }) => id,
    ),
    assignments: await db.selectFrom('role_assignment').select(['id', 'person_id as person']).execute(),
    heard: (
      await db
        .selectFrom('hearing_comment')
        .innerJoin('cycle', 'cycle.id', 'hearing_comment.cycle_id')
        .select(['hearing_comment.id', 'cycle.year'])
        .where('kind', '=', 'comment')
        .orderBy('hearing_comment.id')
        .execute()
    ).map(({ id, year }) => ({ id, year: String(year) })),
    reports: (await db.selectFrom('report').select('id').execute()).map(({ id }) => id),
    people: world.people,
  }
}

/** An id that has the right shape and that nothing has. */
const absentId = '01234567-89ab-7cde-8f01-23456789abcd'
export const absentUnit = 'U99'
export const absentYear = '2031'

type Example = (stock: Stock, place: Place, pattern: string) => Values

const fixed =
  (own: string, absent: string): Example =>
  () => ({ own, foreign: [], absent })

/** For every parameter that an address may have, what can stand in it. A new one asks for its line here. */
const examples: Readonly<Record<string, Example>> = {
  file: fixed('style.css', 'nothing.css'),
  token: fixed(invitationToken, 'a-token-that-was-never-made'),
  control: fixed('2', '19'),
  // The region itself is not assessed, so no guideline is for it.
  // GL-02 has a draft under way and GL-03 a version in hearing.
  guideline: (_, { unit }, pattern) => ({
    own:
      pattern.includes(':unit') && unit === 'R'
        ? undefined
        : /\/(draft|hearing)\b/.test(pattern)
          ? 'GL-02'
          : /\/(returning|adoption|difference)$/.test(pattern)
            ? 'GL-03'
            : 'GL-01',
    foreign: [],
    absent: 'GL-99',
  }),
  number: (_stock, _place, pattern) => ({
    own: pattern.endsWith('/difference') ? '2' : '1',
    foreign: [],
    absent: '99',
  }),
  safeguard: fixed('2.2', '99.9'),
  requirement: (_stock, _place, pattern) => ({
    own: pattern.includes('/draft/') ? 'GL-02-K1' : 'GL-01-K1',
    foreign: [],
    absent: 'GL-99-K9',
  }),
  language: fixed('da', 'fr'),
  answer: (stock, { unit, year }, pattern) => {
    const here = (answer: Stock['answers'][number]) =>
      (!pattern.includes(':unit') || answer.unit === unit) &&
      (!pattern.includes(':cycle') || answer.year === year)
    const own = stock.answers.filter(here)
    const wanted = pattern.endsWith('/reopening') ? 'accepted' : 'approved'
    return {
      own: (own.find(({ state }) => state === wanted) ?? own[0])?.id,
      foreign: firstOfEachUnit(stock.answers.filter((answer) => !here(answer))),
      absent: absentId,
    }
  },
  evidence: (stock, { unit }, pattern) => {
    const kind = pattern.endsWith('/file') ? 'file' : pattern.endsWith('/link') ? 'link' : 'statement'
    // What is replaced and erased supports nothing in a locked year, and was replaced before.
    const free = /\/(support|replacement|erasure|revisions\/:revision)$/.test(pattern)
    const alike = stock.evidence.filter(
      (piece) => (piece.code === 'D4') === free && (free || piece.kind === kind),
    )
    return {
      own: alike.find((piece) => piece.unit === unit)?.id,
      foreign: firstOfEachUnit(alike.filter((piece) => piece.unit !== unit)),
      absent: absentId,
    }
  },
  subject: fixed('2.2', '99.9'),
  exemption: (stock, { unit }, pattern) => {
    const state = pattern.endsWith('/withdrawal') ? 'granted' : 'applied'
    const alike = stock.exemptions.filter((one) => one.state === state)
    return { own: alike.find((one) => one.unit === unit)?.id, foreign: [], absent: absentId }
  },
  finding: (stock, { unit }, pattern) => {
    const alike = stock.findings.filter(({ state }) => state === findingStateFor(pattern))
    return { own: alike.find((one) => one.unit === unit)?.id, foreign: [], absent: absentId }
  },
  revision: fixed('1', '9'),
  goal: (stock, { unit, year }, pattern) => {
    const here = (goal: Stock['goals'][number]) =>
      goal.year === year && (!pattern.includes(':unit') || goal.units.includes(unit))
    return {
      own: stock.goals.find(here)?.id,
      foreign: stock.goals.filter((goal) => !here(goal)).map(({ id }) => id),
      absent: absentId,
    }
  },
  strategy: (stock, _, pattern) => ({
    own: stock.strategies.find(({ state }) => state === strategyStateFor(pattern))?.id,
    foreign: [],
    absent: absentId,
  }),
  effort: (stock, _, pattern) => {
    const here = ({ state }: { readonly state: string }) => state === strategyStateFor(pattern)
    return {
      own: stock.efforts.find(here)?.id,
      foreign: stock.efforts.filter((effort) => !here(effort)).map(({ id }) => id),
      absent: absentId,
    }
  },
  frame: (stock) => ({ own: stock.frames[0], foreign: [], absent: absentId }),
  analysis: (stock) => ({ own: stock.analyses[0], foreign: [], absent: absentId }),
  recommendation: (stock) => ({ own: stock.recommendations[0], foreign: [], absent: absentId }),
  comment: (stock, { year }) => ({
    own: stock.heard.find((comment) => comment.year === year)?.id,
    foreign: stock.heard.filter((comment) => comment.year !== year).map(({ id }) => id),
    absent: absentId,
  }),
  report: (stock) => ({ own: stock.reports[0], foreign: [], absent: absentId }),
  person: (stock) => ({ own: stock.people['officer'], foreign: [], absent: absentId }),
  assignment: (stock) => ({
    own: stock.assignments.find(({ person }) => person === stock.people['officer'])?.id,
    foreign: stock.assignments.filter(({ person }) => person === stock.people['auditor']).map(({ id }) => id),
    absent: absentId,
  }),
}

/** Which sub-strategy an address is tried with: the one that its form is for. */
function strategyStateFor(pattern: string): string {
  if (pattern.endsWith('/decision')) return 'submitted'
  return pattern.endsWith('/version') || pattern.endsWith('/status') ? 'approved' : 'draft'
}

/** Which finding an address is tried with: the one that its form is for. */
function findingStateFor(pattern: string): string {
  if (pattern.endsWith('/submission')) return 'assessed'
  if (pattern.endsWith('/decision')) return 'proposed'
  return pattern.endsWith('/completion') ? 'decided' : 'registered'
}

function firstOfEachUnit(things: readonly { id: string; unit: string }[]): string[] {
  return [...Map.groupBy(things, ({ unit }) => unit).values()].flatMap(([first]) => first?.id ?? [])
}

/** One address to try: the route's pattern filled in, and what was put into it. */
export interface Address {
  readonly path: string
  /** The code of the unit that what it names belongs to, also one that does not exist; undefined where it is no unit's. */
  readonly unit: string | undefined
  readonly year: string | undefined
  /** Whether everything besides unit and cycle is there: `own`, elsewhere: `foreign`, or nowhere: `absent`. */
  readonly rest: 'own' | 'foreign' | 'absent'
  /** The same address with what is out of reach or elsewhere replaced by what has never existed. */
  readonly twin: (unreached: { readonly unit: boolean; readonly year: boolean }) => string
}

export function paramsOf(pattern: string): string[] {
  return [...pattern.matchAll(/:([a-zA-Z]+)/g)].map(([, name]) => name ?? '')
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/:([a-zA-Z]+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''))
}

/**
 * The address of a route with everything that exists in it, or with what is chosen instead; throws where a parameter
 * has no example.
 */
export function addressAt(
  route: Pick<Route, 'pattern'>,
  stock: Stock,
  place: Place,
  chosen: Readonly<Record<string, string>> = {},
): string | undefined {
  const values = restValues(route.pattern, stock, place).map(([name, { own }]) => [name, own] as const)
  if (values.some(([, own]) => own === undefined)) return undefined
  const rest = Object.fromEntries(values as [string, string][])
  return fill(route.pattern, { ...rest, ...chosen, unit: place.unit, cycle: place.year })
}

function restValues(pattern: string, stock: Stock, place: Place): [string, Values][] {
  return paramsOf(pattern)
    .filter((name) => name !== 'unit' && name !== 'cycle')
    .map((name) => {
      const example = examples[name]
      if (!example) throw new Error(`${pattern}: test/house/support/examples.ts has no example for :${name}`)
      return [name, example(stock, place, pattern)]
    })
}

/** Every address of a route to try at these places; with `elsewhere`, also with ids that belong to other places. */
export function addressesOf(
  route: Pick<Route, 'pattern'>,
  stock: Stock,
  place: Place,
  elsewhere: boolean,
): readonly Address[] {
  const { pattern } = route
  const rest = restValues(pattern, stock, place)
  const own = Object.fromEntries(rest.map(([name, values]) => [name, values.own ?? values.absent]))
  const absent = Object.fromEntries(rest.map(([name, values]) => [name, values.absent]))
  const [hasUnit, hasYear] = [pattern.includes(':unit'), /:cycle\b/.test(pattern)]
  // An exemption or a finding stands at an address of its own, and is its unit's all the same.
  const ofUnit = hasUnit || /:(exemption|finding)\b/.test(pattern)
  const address = (values: Readonly<Record<string, string>>, kind: Address['rest']): Address => ({
    path: fill(pattern, { ...values, unit: place.unit, cycle: place.year }),
    unit: ofUnit ? place.unit : undefined,
    year: hasYear ? place.year : undefined,
    rest: kind,
    twin: (unreached) =>
      fill(pattern, {
        ...(kind === 'own'
          ? unreached.unit && !hasUnit
            ? absent
            : values
          : { ...own, ...differing(values, own, absent) }),
        unit: unreached.unit ? absentUnit : place.unit,
        cycle: unreached.year ? absentYear : place.year,
      }),
  })
  const there = rest.every(([, values]) => values.own !== undefined)
  if (!elsewhere) return there ? [address(own, 'own')] : []
  const others = rest.flatMap(([name, values]) => [
    ...values.foreign.map((value) => address({ ...own, [name]: value }, 'foreign')),
    address({ ...own, [name]: values.absent }, 'absent'),
  ])
  return there ? [address(own, 'own'), ...others] : others
}

function differing(
  values: Readonly<Record<string, string>>,
  own: Readonly<Record<string, string>>,
  absent: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === own[name] ? value : (absent[name] ?? '')]),
  )
}
