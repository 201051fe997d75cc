import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { z } from 'zod'
import { workingStates } from '../../src/domain/access/working-states.ts'
import type { Route } from '../../src/http/kernel/route.ts'
import { routes } from '../../src/http/routes.ts'
import { eachEngine } from '../support/engines.ts'
import { readHtml } from '../support/html.ts'
import { type Stock, stockOf } from './support/examples.ts'
import { addressFor, askedWith, type FilledForm, filledForm } from './support/forms.ts'
import { nastyValues } from './support/nasty.ts'
import { changesBetween, restore, type Snapshot, snapshotOf } from './support/tables.ts'
import { openWorld, type Reply, type World } from './support/world.ts'

const forms = routes.filter(({ mutating }) => mutating).map((route) => [route.pattern, route] as const)
/** What people add to forms to become more than they are. */
const greedy = [
  'role',
  'unit_id',
  'user_id',
  'person_id',
  'approved_by',
  'approved_at',
  'state',
  'is_admin',
  '__proto__',
]

eachEngine((engine) => {
  let world: World
  let stock: Stock
  let start: Snapshot
  beforeAll(async () => {
    world = await openWorld({ engine })
    stock = await stockOf(world)
    start = await snapshotOf(world.test.house.store)
  })
  afterEach(() => restore(world.test.house.store, start))
  afterAll(() => world.close())

  const now = () => snapshotOf(world.test.house.store)

  /** Without its file, which is opened in a thread of its own each time and has nothing to say about other fields. */
  async function send(
    route: Route,
    form: FilledForm,
    changes: Readonly<Record<string, string | readonly string[]>> = {},
  ) {
    const asked = askedWith(route, { file: undefined }, { ...form.fields, ...changes })
    return world.ask(form.who, form.address, asked)
  }

  describe.each(forms)('POST %s', (pattern, route) => {
    it('takes a right form, and leaves the trace that it names', async () => {
      const form = await filledForm(route, world, stock)
      const { store } = world.test.house
      const { seq } = await store.db.selectFrom('audit_head').select('seq').executeTakeFirstOrThrow()
      const reply = await world.ask(form.who, form.address, askedWith(route, form, form.fields))
      const errors = reply.status === 422 ? readHtml(reply.body).texts('.form-error-message, .alert') : []
      expect([reply.status, ...errors]).toEqual([form.status])
      const lines = await store.db
        .selectFrom('audit')
        .select(['action', 'detail'])
        .where('seq', '>', seq)
        .execute()
      expect(lines.length).toBeGreaterThan(0)
      for (const { action } of lines) expect(route.audit).toContain(action)
    })

    it('does not break on an empty form, and writes nothing where it asks for something', async () => {
      const form = await filledForm(route, world, stock)
      const before = await now()
      const reply = await world.ask(form.who, form.address, askedWith(route, { file: undefined }, {}))
      expect(reply.status).toBeLessThan(500)
      if (route.input?.strict().safeParse({}).success) return
      expect(changesBetween(before, await now())).toEqual([])
    })

    // Which fields there are is for the schema, which knows no engine.
    if (engine === 'sqlite') {
      it('takes no field that it does not have', async () => {
        const form = await filledForm(route, world, stock)
        const before = await now()
        for (const field of greedy.filter((name) => !Object.keys(route.input?.shape ?? {}).includes(name))) {
          expect((await send(route, form, { [field]: 'admin' })).status).toBeLessThan(500)
        }
        expect(changesBetween(before, await now())).toEqual([])
      })

      it('takes no field twice that stands once', async () => {
        const form = await filledForm(route, world, stock)
        const before = await now()
        for (const [field, value] of Object.entries(form.fields).filter(
          ([, one]) => typeof one === 'string',
        )) {
          if (several(route, field)) continue
          const twice = await send(route, form, { [field]: [String(value), String(value)] })
          expect(twice.status).toBeLessThan(500)
        }
        expect(changesBetween(before, await now())).toEqual([])
      })
    }

    it('does not break on hostile values, and keeps nothing that it refuses', async () => {
      const { store } = world.test.house
      const faults: string[] = []
      let form = await filledForm(route, world, stock)
      const clean = await now()
      const fields = Object.keys(form.fields)
      // Each value meets one field of a form at least, and of a form with many fields a few; one that prints takes its time.
      const wanted = route.audit.includes('report.frozen')
        ? 24
        : fields.length > 12
          ? 8
          : fields.length > 4
            ? 4
            : 2
      const stride = Math.max(1, Math.min(wanted, fields.length))
      for (const [row, field] of fields.entries()) {
        const values = nastyValues(stock, world, engine).filter((_, column) => (row + column) % stride === 0)
        for (const value of values) {
          const reply = await send(route, form, { [field]: value })
          const said = `${field}=${JSON.stringify(value.slice(0, 60))}: ${reply.status}`
          if (reply.status >= 500) faults.push(said)
          if (isUnescaped(reply.body)) faults.push(`${said} came back unescaped`)
          if (reply.status !== 303 && reply.status !== 200) continue
          // It was taken, which is for the schema to say, and is taken back before the next.
          const after = await now()
          const marks = changesBetween(clean, after).filter((row) => isForeign(row, form.who))
          faults.push(...marks.map((row) => `${said} reached another unit: ${row}`))
          await restore(store, clean, after)
          if (route.access === 'pending') form = await filledForm(route, world, stock)
        }
        await store.db.deleteFrom('attempt').execute()
        const marks = changesBetween(clean, await now())
        faults.push(...marks.map((row) => `${field}: a refusal wrote ${row}`))
        await restore(store, clean)
      }
      expect(faults.slice(0, 10)).toEqual([])
    })

    it('keeps a text letter by letter, or gives it back as it was typed', async () => {
      const { store } = world.test.house
      const form = await filledForm(route, world, stock)
      const clean = await now()
      const faults: string[] = []
      for (const field of Object.keys(form.fields).filter((name) => isWritten(route, name))) {
        for (const typed of writtenTexts) {
          const reply = await send(route, form, { [field]: typed })
          const said = `${field}=${JSON.stringify(typed.slice(0, 40))}: ${reply.status}`
          if (reply.status === 422 || reply.status === 409) {
            if (!givesBack(reply, typed)) faults.push(`${said}, and what was typed is gone`)
            continue
          }
          const after = await now()
          // What is kept as JSON within a row is quoted twice.
          const kept = JSON.stringify(typed.normalize('NFC')).slice(1, -1).replaceAll('\\', '')
          const rows = changesBetween(clean, after).map((row) => row.replaceAll('\\', ''))
          if (!rows.some((row) => row.includes(kept))) faults.push(`${said}, and it was not kept`)
          await restore(store, clean, after)
        }
      }
      expect(faults).toEqual([])
    })

    const bound =
      route.access === 'open' || route.access === 'pending' ? undefined : workingStates(route.access)
    // What people choose for themselves is bound to no year.
    const isOwn = route.audit.every((action) => action.startsWith('account.'))
    if (!pattern.includes(':cycle') || bound?.includes('follow_up') || isOwn) return

    it('changes nothing of a year that is locked', async () => {
      const form = await filledForm(route, world, stock)
      const address = addressFor(route, stock, { unit: 'U01', year: '2025' })
      const before = await now()
      const reply = await send(route, { ...form, address })
      // A decision on many answers with a page that says why each was refused.
      expect(reply.status).toBe(form.status === 200 ? 200 : 409)
      expect(changesBetween(before, await now())).toEqual([])
    })
  })
})

/** Texts of a line that mean nothing to us, and what no field takes: one with NUL, and one that is far too long. */
const writtenTexts = [
  'Rode a\u030A <b>&amp;</b> "\'` {{7*7}} =1+1 \u202Ertl\u202C \u{1F469}\u200D\u{1F692} \uFF1D1',
  'Nul\u0000byte',
  'Langt \u00E6'.repeat(14_300),
]
/** What is typed here is not written down, or not for people to read. */
const unwritten =
  /password|repeated|current|code|sealed|next|back|version|seen|before|continues|unit$|^answer$|^frame$/i
/** What is typed here is read line by line and kept in parts. */
const readInLines = ['controls', 'recommendations']

/** Whether a field takes any text of a line. */
function isWritten(route: Route, field: string): boolean {
  if (route.access === 'open' || route.access === 'pending') return false
  if (unwritten.test(field) || readInLines.includes(field)) return false
  const schema = route.input?.shape[field] as z.ZodType | undefined
  return schema?.safeParse('Det, der blev skrevet').data === 'Det, der blev skrevet'
}

/** Whether a refused form has this text in a field; NUL cannot stand in a page. */
function givesBack(reply: Reply, typed: string): boolean {
  const shown = readHtml(reply.body)
    .forms()
    .flatMap(({ fields }) => fields.flatMap(({ values }) => values))
  return shown.some((value) => withoutNul(value) === withoutNul(typed))
}

function withoutNul(text: string): string {
  return text.replaceAll('\u0000', '').replaceAll('\uFFFD', '')
}

function isUnescaped(body: string): boolean {
  return body.includes('<script>alert') || /["'] onfocus=/.test(body)
}

/** Whether a changed row carries the canary of a unit that is not this coordinator's or manager's own. */
function isForeign(row: string, who: string): boolean {
  return /-u01$/.test(who) && /KANARIE-(?!U01-)/.test(row)
}

/** Whether a field may stand several times in its form: then its schema does not mind a list as such. */
function several(route: Route, field: string): boolean {
  const issues =
    (route.input?.shape[field] as z.ZodType | undefined)?.safeParse(['a', 'b']).error?.issues ?? []
  return !issues.some(
    ({ code, path }) =>
      path.length === 0 && (code === 'invalid_type' || code === 'invalid_union' || code === 'invalid_value'),
  )
}
