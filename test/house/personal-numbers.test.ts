import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  choice,
  email,
  key,
  optionalDay,
  several,
  text,
  version,
  writtenFields,
} from '../../src/http/kernel/fields.ts'
import type { Route } from '../../src/http/kernel/route.ts'
import { routes } from '../../src/http/routes.ts'
import { readHtml } from '../support/html.ts'
import { type Stock, stockOf } from './support/examples.ts'
import { askedWith, type FilledForm, filledForm } from './support/forms.ts'
import { restore, type Snapshot, snapshotOf } from './support/tables.ts'
import { openWorld, type World } from './support/world.ts'

const number = '010190-1234'
const sentence = 'ligner et personnummer'

/** Every form in which something can be written, of whatever length. */
const asked = routes.filter((route) => route.mutating && writtenIn(route).length > 0)

/** The names of a newcomer, which no other invitation asks for; the test of the set-up writes them. */
const unwritten = ['/invitation/:token']

/** What is changed here has to be saved as a draft first, whatever it says. */
const asItStood = ['/findings/:finding/submission']

function writtenIn({ input }: Pick<Route, 'input'>): readonly string[] {
  return input ? writtenFields(input) : []
}

/** Fields that take such a number and are never kept as they are typed: keys, figures, secrets and marks. */
const notKept = [
  ...['email', 'password', 'repeated', 'current', 'sealed', 'next', 'back'],
  ...['code of /login/factor', 'code of /login/factor/setup', 'goal of /units/:unit/cycles/:cycle/hearing'],
  ...['seen', 'before', 'staged', 'keep', 'evidence', 'subject', 'for', 'source', 'continues'],
  ...['unit', 'units', 'unitCode', 'parent', 'provider', 'requirement', 'answer', 'frame'],
  ...['new', ':effort'].map((one) => `recommendations of /sub-strategies/:strategy/efforts/${one}`),
  ...['unmet', 'subjects', 'requires', 'controls'],
  ...['total', 'buffer', 'amount', 'investment', 'yearly'],
]

function accepts(field: z.ZodType, value: string): boolean {
  const read = field.safeParse(value)
  return read.success && [read.data].flat().includes(value)
}

/** Whether a field takes a sentence; what is shorter may be held to a shape. */
function takesProse({ input }: Route, name: string): boolean {
  return input ? accepts(input.shape[name] as z.ZodType, 'x'.repeat(60)) : false
}

it('is looked for in whatever is kept as it is typed, short or long, once or in a list', () => {
  const form = z.object({
    ...{ short: text(11), long: text(1000).optional(), list: several(text(40)), bare: z.string().max(200) },
    ...{ code: text(9), one: choice(['a', 'b']), day: optionalDay(), count: version(), address: email() },
    ...{ unit: key(20), units: several(key(20)), maybe: key(20).optional() },
  })
  expect(writtenFields(form)).toEqual(['short', 'long', 'list', 'bare'])
})

describe('text that seems to hold a civil registration number', () => {
  let world: World
  let stock: Stock
  let start: Snapshot
  beforeAll(async () => {
    world = await openWorld({ engine: 'sqlite' })
    stock = await stockOf(world)
    start = await snapshotOf(world.test.house.store)
  })
  afterEach(() => restore(world.test.house.store, start))
  afterAll(() => world.close())

  /** The form with the number in one of its fields, and in a list in the last of those. */
  const send = (
    route: Route,
    form: FilledForm,
    name: string,
    more: Readonly<Record<string, string>> = {},
  ) => {
    const filled = form.fields[name]
    const one = name === 'links' ? `https://region.example/${number}` : number
    const written = typeof filled === 'object' ? [...filled.slice(0, -1), one] : one
    return world.ask(
      form.who,
      form.address,
      askedWith(route, form, { ...form.fields, [name]: written, ...more }),
    )
  }

  it('is asked about wherever it is kept as it is typed', () => {
    const kept = new Set(asked.flatMap(writtenIn))
    const unasked = routes.flatMap((route) => {
      const { input, mutating, pattern } = route
      if (!mutating || !input) return []
      const names = Object.keys(input.shape).filter((name) => accepts(input.shape[name] as z.ZodType, number))
      const others = names.filter((name) => !writtenIn(route).includes(name))
      return others.map((name) => (kept.has(name) ? `${name} of ${pattern}` : name))
    })
    // What is new here must be what is never kept: a key, a figure, a secret.
    expect([...new Set(unasked)].toSorted()).toEqual(notKept.toSorted())
  })

  it('can be written in many forms', () => {
    expect(asked.length).toBeGreaterThan(40)
  })

  it.each(asked.map((route) => [route.pattern, route] as const))(
    'is asked about in every field of POST %s',
    async (_, route) => {
      const form = await filledForm(route, world, stock)
      // A form may leave out what its schema knows.
      const fields = writtenIn(route).filter((name) => form.fields[name] !== undefined)
      if (fields.length === 0) return expect(unwritten).toContain(route.pattern)
      for (const name of fields) {
        const warned = await send(route, form, name)
        expect([name, warned.status, warned.body.includes(sentence)]).toEqual([name, 422, true])
        // The box stands in the form that was sent, so that it can be sent again.
        const box = readHtml(warned.body)
          .forms()
          .filter((one) => one.fields.some((field) => field.name === 'confirmed'))
        expect([name, box.length]).toEqual([name, 1])
        expect(box[0]?.fields.some((field) => field.name === name)).toBe(true)
      }
      const prose = fields.find((name) => takesProse(route, name))
      if (prose === undefined) throw new Error('No field takes what was asked about')
      const kept = await send(route, form, prose, { confirmed: '1' })
      expect(kept.body).not.toContain(sentence)
      expect(kept.status).toBe(asItStood.includes(route.pattern) ? 422 : form.status)
      expect(world.log.join('\n')).not.toContain(number)
    },
  )
})
