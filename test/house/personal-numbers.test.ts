import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { proseFields } from '../../src/http/kernel/fields.ts'
import type { Route } from '../../src/http/kernel/route.ts'
import { routes } from '../../src/http/routes.ts'
import { readHtml } from '../support/html.ts'
import { type Stock, stockOf } from './support/examples.ts'
import { askedWith, type FilledForm, filledForm } from './support/forms.ts'
import { restore, type Snapshot, snapshotOf } from './support/tables.ts'
import { openWorld, type World } from './support/world.ts'

const number = '010190-1234'

/** Every form with prose that somebody who has signed in can send, apart from those that carry files. */
const asked = routes.filter(
  ({ mutating, access, body, input }) =>
    mutating && body === 'form' && access !== 'open' && access !== 'pending' && proseOf(input).length > 0,
)

/** Forms of a schema that another form shares, whose prose they do not have. */
const sharedWith = ['/cycles/:cycle/reports/maturity', '/cycles/:cycle/reports/sub-strategy']

/** What is changed here has to be saved as a draft first, whatever it says. */
const asItStood = ['/findings/:finding/submission']

/** Long fields that take nothing but keys. */
const keys = ['unmet', 'subjects', 'requires', 'controls']

function proseOf(input: Route['input']): readonly string[] {
  return input ? proseFields(input) : []
}

describe('prose that seems to hold a civil registration number', () => {
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

  const send = (route: Route, form: FilledForm, changes: Readonly<Record<string, string>>) =>
    world.ask(form.who, form.address, askedWith(route, form, { ...form.fields, ...changes }))

  it('can be written in many forms', () => {
    expect(asked.length).toBeGreaterThan(30)
  })

  it.each(asked.map((route) => [route.pattern, route] as const))(
    'is asked about in POST %s',
    async (_, route) => {
      const form = await filledForm(route, world, stock)
      // A form may leave out what its schema knows.
      const written = proseOf(route.input).filter((name) => form.fields[name] !== undefined)
      const field = written.find((name) => !keys.includes(name))
      if (field === undefined) return expect(sharedWith).toContain(route.pattern)
      const changes = { [field]: `Se ${number}.` }
      const warned = await send(route, form, changes)
      expect([warned.status, warned.body.includes('ligner et personnummer')]).toEqual([422, true])
      // The box stands in the form that was sent, so that it can be sent again.
      const box = readHtml(warned.body)
        .forms()
        .filter(({ fields }) => fields.some(({ name }) => name === 'confirmed'))
      expect(box).toHaveLength(1)
      expect(box[0]?.fields.some(({ name }) => name === field)).toBe(true)
      const kept = await send(route, form, { ...changes, confirmed: '1' })
      expect(kept.body).not.toContain('ligner et personnummer')
      expect(kept.status).toBe(asItStood.includes(route.pattern) ? 422 : form.status)
      expect(world.log.join('\n')).not.toContain(number)
    },
  )
})
