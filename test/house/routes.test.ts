import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { capabilities } from '../../src/domain/access/capability.ts'
import { auditActions } from '../../src/domain/trail/entry.ts'
import { frame } from '../../src/http/frame.tsx'
import { showPage } from '../../src/http/kernel/answer.ts'
import { writtenFields } from '../../src/http/kernel/fields.ts'
import { mount, routeFacts } from '../../src/http/kernel/mount.ts'
import type { Route } from '../../src/http/kernel/route.ts'
import { routes } from '../../src/http/routes.ts'
import { da } from '../../src/i18n/da/index.ts'
import { paths } from '../../src/paths.ts'
import { openTestHouse } from '../support/house.ts'
import { paramsOf } from './support/examples.ts'

const name = (route: Route) => `${route.method} ${route.pattern}`

describe('the table of routes', () => {
  it.each(routes.map((route) => [name(route), route] as const))('%s has its facts', (_, route) => {
    expect([...capabilities, 'open', 'pending']).toContain(route.access)
    expect(Object.values(paths).map(({ pattern }) => pattern)).toContain(route.pattern)
    expect(route.mutating).toBe(route.method === 'POST')
    for (const action of route.audit) expect(auditActions).toContain(action)
    expect(route.audit.length > 0 || !route.mutating).toBe(true)
    expect(route.mutating === (route.body !== 'none')).toBe(true)
    expect(route.mutating === route.limit > 0).toBe(true)
    const most = route.access === 'open' || route.access === 'pending' ? 100_000 : 1_000_000
    expect(route.limit).toBeLessThanOrEqual(route.body === 'upload' ? 530_000_000 : most)
    expect(route.mutating && !(route.input && route.refused)).toBe(false)
    expect(route.answer).toBeTypeOf('function')
  })

  // What was written is given back under this name, where the form cannot be shown again.
  it('writes in fields that each have a name in words, and has no name besides', () => {
    const written = routes.flatMap(({ mutating, input }) => (mutating && input ? writtenFields(input) : []))
    expect([...new Set(written)].toSorted()).toEqual(Object.keys(da.writtenFields).toSorted())
  })

  // Whoever adds a door without a key adds it here too, and says why it needs none.
  it('has these doors without a key, and no other', () => {
    const doors = routes.filter(({ access }) => access === 'open').map(name)
    expect(doors.sort()).toEqual([
      'GET /assets/:file',
      'GET /healthz',
      'GET /invitation/:token',
      'GET /login',
      'GET /readyz',
      'POST /invitation/:token',
      'POST /language',
      'POST /login',
    ])
  })

  it('has these doors for somebody who has proven a password only, and no other', () => {
    const doors = routes.filter(({ access }) => access === 'pending').map(name)
    expect(doors.sort()).toEqual([
      'GET /login/again',
      'GET /login/factor',
      'GET /login/factor/setup',
      'POST /login/again',
      'POST /login/factor',
      'POST /login/factor/setup',
      'POST /logout',
    ])
  })

  it('tells them all, in the order they stand', () => {
    const facts = routeFacts(routes)
    expect(facts.map(({ method, path }) => `${method} ${path}`)).toEqual(routes.map(name))
    for (const { path, scope, capability } of facts) {
      const keyless = capability === 'open' || capability === 'pending'
      expect(scope).toBe(keyless ? 'none' : paramsOf(path).includes('unit') ? 'unit' : 'region')
    }
  })
})

describe('mounting', () => {
  const sound: Route = {
    method: 'POST',
    pattern: '/a',
    access: 'account.own',
    mutating: true,
    audit: ['answer.saved'],
    limit: 1000,
    body: 'form',
    proven: false,
    input: z.object({}),
    answer: () => showPage('', ''),
    refused: () => showPage('', ''),
  }
  const refusal = async (...list: readonly Partial<Record<keyof Route, unknown>>[]) => {
    const test = await openTestHouse()
    try {
      mount(
        test.house,
        list.map((changes) => ({ ...sound, ...changes }) as Route),
        frame,
      )
      return 'mounted'
    } catch (fault) {
      return (fault as Error).message
    } finally {
      await test.close()
    }
  }

  it('takes a route with all its facts', async () => {
    expect(await refusal({}, { method: 'GET', mutating: false, audit: [] })).toBe('mounted')
  })

  it.each([
    ['no capability', [{ access: undefined }], /has no capability/],
    ['no trace', [{ audit: [] }], /leaves no trace/],
    ['no schema', [{ input: undefined }], /no input schema or no way to refuse/],
    ['no way to refuse', [{ refused: undefined }], /no input schema or no way to refuse/],
    ['a change by GET', [{ method: 'GET' }], /wrong method/],
    ['a POST that changes nothing', [{ mutating: false }], /wrong method/],
    ['two of the same', [{}, {}], /Two routes answer POST \/a/],
  ])('refuses %s', async (_, list, sentence) => {
    expect(await refusal(...list)).toMatch(sentence)
  })
})
