import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AnnualGoalsSnapshot } from '../../../src/domain/reports/annual-goals.ts'
import { changesBetween } from '../../../src/domain/reports/changes.ts'
import { noTexts } from '../../../src/domain/reports/texts.ts'
import { scored } from '../../support/annual-goals.ts'
import { wholeSnapshot } from '../../support/annual-goals-chapters.ts'

const { changes: _, ...base } = wholeSnapshot()
const before: AnnualGoalsSnapshot = base

type Change = (snapshot: AnnualGoalsSnapshot, place: number) => AnnualGoalsSnapshot

/** Each change with what the list must say of it, by the place it is made at. */
const possible: Readonly<
  Record<string, { readonly make: Change; readonly says: (place: number) => object }>
> = {
  'a goal is reworded': {
    make: (snapshot, place) => ({
      ...snapshot,
      goals: snapshot.goals.map((goal, index) =>
        index === place ? { ...goal, goal: 'Et andet mål.' } : goal,
      ),
    }),
    says: (place) => ({ kind: 'goalChanged', number: before.goals[place]?.number, fields: ['goal'] }),
  },
  'a goal of last year has another comment': {
    make: (snapshot, place) => ({
      ...snapshot,
      lastYear: snapshot.lastYear && {
        ...snapshot.lastYear,
        goals: snapshot.lastYear.goals.map((goal, index) =>
          index === place ? { ...goal, comment: 'Andet.' } : goal,
        ),
      },
    }),
    says: (place) => ({ kind: 'lastYear', number: before.lastYear?.goals[place]?.number }),
  },
  'a control has another score': {
    make: (snapshot, place) => ({
      ...snapshot,
      maturity: {
        ...snapshot.maturity,
        controls: snapshot.maturity.controls.map((control, index) =>
          index === place ? { ...control, stated: scored(1, 100, 1, 2) } : control,
        ),
      },
    }),
    says: (place) => ({
      kind: 'figure',
      figure: { of: 'control', control: place + 1, measure: 'stated' },
      after: '1',
    }),
  },
  'the sub-strategy is another': {
    make: (snapshot) => ({ ...snapshot, strategies: [] }),
    says: () => ({ kind: 'part', part: 'strategies' }),
  },
  'a text is rewritten': {
    make: ({ texts = noTexts, ...rest }) => ({ ...rest, texts: { ...texts, learning: 'Nyt.' } }),
    says: () => ({ kind: 'part', part: 'texts' }),
  },
}

const places = { min: 0, max: 7 }

describe('the changes between two versions', () => {
  it('are every change that was made, each once, and nothing else', () => {
    const made = fc.uniqueArray(
      fc.record({ what: fc.constantFrom(...Object.keys(possible)), place: fc.integer(places) }),
      { selector: ({ what, place }) => (/control|goal/.test(what) ? `${what} ${place}` : what) },
    )
    fc.assert(
      fc.property(made, (list) => {
        const after = list.reduce(
          (data, { what, place }) => possible[what]?.make(data, place) ?? data,
          before,
        )
        const found = changesBetween(before, JSON.parse(JSON.stringify(after)) as AnnualGoalsSnapshot)
        expect(found.changes).toHaveLength(list.length)
        for (const { what, place } of list) {
          const wanted = expect.objectContaining(possible[what]?.says(place) ?? {})
          expect(found.changes.filter((change) => wanted.asymmetricMatch(change))).toHaveLength(1)
        }
      }),
      { numRuns: 60 },
    )
  })

  it('name goals and units that came and went', () => {
    const [first, ...goals] = before.goals
    const [unit, ...units] = before.units
    const { changes } = changesBetween({ ...before, goals }, { ...before, units: before.units })
    expect(changes).toEqual([{ kind: 'goalAdded', number: first?.number, goal: first?.goal }])
    const back = changesBetween(before, { ...before, goals, units, compliance: before.compliance })
    expect(back.changes).toContainEqual({ kind: 'goalRemoved', number: first?.number, goal: first?.goal })
    expect(back.changes).toContainEqual({ kind: 'unitRemoved', code: unit?.code, name: unit?.name })
  })

  it('are none where a figure is shown as it was', () => {
    const { maturity } = before
    const near = { ...maturity, total: { ...maturity.total, stated: scored(6101, 10_000, 1412, 1640) } }
    expect(changesBetween(before, { ...before, maturity: near }).changes).toEqual([])
  })

  it('tell of the systems one by one only between two versions that have them', () => {
    const { systems = [], ...without } = before
    expect(changesBetween(before, without).changes).toEqual([])
    const fewer = changesBetween(before, { ...before, systems: systems.slice(1) })
    expect(fewer.changes).toEqual([{ kind: 'part', part: 'systems' }])
  })

  it('say from which version they are counted', () => {
    expect(changesBetween(before, before)).toEqual({
      since: { version: '0.9', frozenAt: before.document.frozenAt },
      changes: [],
    })
  })
})
