import { type Goal, goalFields } from '../goals/goal.ts'
import { showShare } from '../maturity/display.ts'
import { fraction } from '../maturity/fraction.ts'
import type { AnnualGoalsSnapshot, FractionSnapshot, ScoreSnapshot } from './annual-goals.ts'
import {
  type ComparedFigure,
  comparedParts,
  type ReportChange,
  type ReportChanges,
  type Shown,
} from './change-list.ts'

/** Every difference between two versions, in the order of the document. A figure that is shown alike has not changed. */
export function changesBetween(before: AnnualGoalsSnapshot, after: AnnualGoalsSnapshot): ReportChanges {
  const { version, frozenAt } = before.document
  return {
    since: { version, frozenAt },
    changes: [
      ...goalChanges(before, after),
      ...unitChanges(before, after),
      ...lastYearChanges(before, after),
      ...figureChanges(before, after),
      ...comparedParts
        // Only a confidential version has the systems one by one: against another there is nothing to compare.
        .filter((part) => part !== 'systems' || (before.systems && after.systems))
        .filter((part) => !isSame(before[part] ?? null, after[part] ?? null))
        .map((part) => ({ kind: 'part', part }) as const),
    ],
  }
}

function goalChanges(before: AnnualGoalsSnapshot, after: AnnualGoalsSnapshot): readonly ReportChange[] {
  const [old, now] = [byKey(before.goals, numberOf), byKey(after.goals, numberOf)]
  const numbers = [...new Set([...old.keys(), ...now.keys()])].sort()
  return numbers.flatMap((number): ReportChange[] => {
    const [one, other] = [old.get(number), now.get(number)]
    if (!one) return other ? [{ kind: 'goalAdded', number, goal: other.goal }] : []
    if (!other) return [{ kind: 'goalRemoved', number, goal: one.goal }]
    const fields = (['shortName', ...goalFields] as const).filter(
      (field) => !isSame(one[field], other[field]),
    )
    return fields.length === 0 ? [] : [{ kind: 'goalChanged', number, fields }]
  })
}

function numberOf({ number }: Pick<Goal, 'number'>): string {
  return number
}

function unitChanges(before: AnnualGoalsSnapshot, after: AnnualGoalsSnapshot): readonly ReportChange[] {
  const [old, now] = [new Set(before.units.map(codeOf)), new Set(after.units.map(codeOf))]
  const of = (kind: 'unitAdded' | 'unitRemoved', units: AnnualGoalsSnapshot['units'], known: Set<string>) =>
    units.filter((unit) => !known.has(unit.code)).map(({ code, name }) => ({ kind, code, name }))
  return [...of('unitAdded', after.units, old), ...of('unitRemoved', before.units, now)]
}

function codeOf({ code }: { readonly code: string }): string {
  return code
}

function lastYearChanges(before: AnnualGoalsSnapshot, after: AnnualGoalsSnapshot): readonly ReportChange[] {
  const [old, now] = [before.lastYear?.goals ?? [], after.lastYear?.goals ?? []].map((goals) =>
    byKey(goals, numberOf),
  )
  const numbers = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])].sort()
  return numbers
    .filter((number) => !isSame(old?.get(number) ?? null, now?.get(number) ?? null))
    .map((number) => ({ kind: 'lastYear', number }))
}

function figureChanges(before: AnnualGoalsSnapshot, after: AnnualGoalsSnapshot): readonly ReportChange[] {
  const [old, now] = [figuresOf(before), figuresOf(after)]
  const keys = [...new Set([...now.keys(), ...old.keys()])]
  return keys.flatMap((key): ReportChange[] => {
    const [one, other] = [old.get(key), now.get(key)]
    const figure = other?.figure ?? one?.figure
    const [shownBefore, shownAfter] = [one?.shown ?? null, other?.shown ?? null]
    if (!figure || shownBefore === shownAfter) return []
    return [{ kind: 'figure', figure, before: shownBefore, after: shownAfter }]
  })
}

interface NamedFigure {
  readonly figure: ComparedFigure
  readonly shown: Shown
}

function figuresOf({ maturity, units, compliance }: AnnualGoalsSnapshot): ReadonlyMap<string, NamedFigure> {
  const measures = ['stated', 'documented'] as const
  const percent = (score: ScoreSnapshot) => percentOf(score, maturity.target)
  const found: NamedFigure[] = [
    ...maturity.external.map(({ framework, year, total }) => ({
      figure: { of: 'external', framework, year } as const,
      shown: total,
    })),
    ...measures.map((measure) => ({
      figure: { of: 'total', measure } as const,
      shown: percent(maturity.total[measure]),
    })),
    ...maturity.controls.flatMap(({ control, ...scores }) =>
      measures.map((measure) => ({
        figure: { of: 'control', control, measure } as const,
        shown: percent(scores[measure]),
      })),
    ),
    ...units.flatMap(({ name, maturity: own }) =>
      measures.map((measure) => ({
        figure: { of: 'unit', name, measure } as const,
        shown: own && percent(own[measure]),
      })),
    ),
    ...compliance.guidelines.map(({ guideline, units: counts }) => ({
      figure: { of: 'guideline', guideline } as const,
      shown: compliedOf(counts),
    })),
  ]
  return new Map(found.map((each) => [JSON.stringify(each.figure), each]))
}

function percentOf(score: ScoreSnapshot, target: FractionSnapshot): Shown {
  if (score.kind === 'unscored') return null
  const exact = ({ num, den }: FractionSnapshot) => fraction(BigInt(num), BigInt(den))
  return showShare(exact(score.fraction), exact(target)).percentWhole
}

/** Complied of relevant, over all units. */
function compliedOf(counts: AnnualGoalsSnapshot['compliance']['guidelines'][number]['units']): Shown {
  let [complied, relevant] = [0, 0]
  for (const each of counts) {
    complied += each.complied
    relevant += each.complied + each.partly + each.notComplied + each.notAssessed
  }
  return relevant === 0 ? null : `${complied}/${relevant}`
}

function byKey<Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [key(item), item]))
}

/** Whether two pieces of plain data say the same; what is left out is undefined, as after a turn through JSON. */
function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) !== Array.isArray(other)) return false
  const keys = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...keys].every((key) => isSame(Reflect.get(one, key), Reflect.get(other, key)))
}
