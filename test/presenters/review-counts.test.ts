import { expect, it } from 'vitest'
import { languageOf } from '../../src/i18n/language.ts'
import { type Narrowing, presentCounts } from '../../src/presenters/review-counts.ts'

const da = languageOf('da')

it('counts the units with something found forty at a time, and all of them below', () => {
  const units = Array.from({ length: 95 }, (_, place) => ({
    id: `u${place}`,
    code: `U${place}`,
    name: `Enhed ${place}`,
  }))
  const found = units.slice(10).flatMap(({ id }) => [
    { kind: 'late', unitId: id },
    { kind: 'late', unitId: id },
  ])
  const hrefOf = ({ unit, kind, part }: Narrowing<string>, at: string) => `${unit} ${kind} ${part}#${at}`
  const shown = (narrowing: Narrowing<string>) =>
    presentCounts(found, [{ kind: 'late', name: 'Sen' }], units, narrowing, hrefOf, da)
  const last = shown({ kind: 'late', part: 3 })
  expect(last.units.map(({ name }) => name)).toEqual(['90', '91', '92', '93', '94'].map((n) => `Enhed ${n}`))
  expect(last.units[0]?.counts).toEqual([{ text: '2', href: 'U90 late 3#list' }])
  expect(last.total.total).toEqual({ text: '170', href: 'undefined undefined 3#list' })
  expect(last.parts.map(({ label, href }) => [label, href])).toEqual([
    ['Enhed 1–40 af 85', 'undefined late undefined#units'],
    ['Enhed 41–80 af 85', 'undefined late 2#units'],
    ['Enhed 81–85 af 85', 'undefined late 3#units'],
  ])
  expect(shown({}).units).toHaveLength(40)
})
