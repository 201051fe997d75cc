import { Hono } from 'hono'
import { workingStates } from '../../domain/access/working-states.ts'
import { type CycleState, cycleStates } from '../../domain/cycles/cycle.ts'
import { bodyStep } from './body.ts'
import type { Frame } from './frame.ts'
import type { House } from './house.ts'
import { RequestRun, type Variables } from './request.ts'
import type { Route } from './route.ts'

export type App = Hono<{ Variables: Variables }>

/**
 * Turns the list of routes into the application. Here and nowhere else is the order of things: request id and
 * headers → host → session → guard → origin, size and type of the body → fields → answer.
 */
export function mount(house: House, routes: readonly Route[], frame: Frame): App {
  refuseIncomplete(routes)
  const app: App = new Hono()
  const known = [...new Set(routes.map(({ pattern }) => pattern))]

  app.use('*', async (c, next) => {
    const run = new RequestRun(house, frame, routes, c)
    c.set('run', run)
    const early = await run.begin().catch((error: Error) => run.fault(error))
    if (early) c.res = early
    else await next()
    run.finish()
  })

  for (const route of routes) {
    app.on(
      route.method,
      route.pattern,
      async (c, next) => (await c.get('run').guard(route)) ?? (await next()),
      ...bodyStep(route),
      (c) => c.get('run').answer(route),
    )
  }
  for (const pattern of known) {
    const methods = routes.filter((route) => route.pattern === pattern).map(({ method }) => method)
    app.all(pattern, (c) => c.get('run').wrongMethod(methods))
  }
  app.notFound((c) => c.get('run').trouble(404))
  app.onError((error, c) => c.get('run').fault(error))
  return app
}

/** A route that lacks a fact does not start. The types say the same; this holds for whatever was built around them. */
function refuseIncomplete(routes: readonly Route[]): void {
  const seen = new Set<string>()
  for (const route of routes) {
    const name = `${route.method} ${route.pattern}`
    if (seen.has(name)) throw new Error(`Two routes answer ${name}`)
    seen.add(name)
    if (!route.access) throw new Error(`${name} has no capability`)
    if (route.mutating && (!route.input || !route.refused))
      throw new Error(`${name} has no input schema or no way to refuse`)
    if (route.mutating && route.audit.length === 0) throw new Error(`${name} leaves no trace`)
    if (route.mutating !== (route.method === 'POST'))
      throw new Error(`${name} changes state by the wrong method`)
  }
}

/** The table of routes as data, for `routes --json` and the tests that walk it. */
export function routeFacts(routes: readonly Route[]) {
  return routes.map((route) => ({
    method: route.method,
    path: route.pattern,
    capability: route.access,
    scope:
      route.access === 'open' || route.access === 'pending'
        ? 'none'
        : route.pattern.includes(':unit')
          ? 'unit'
          : 'region',
    mutating: route.mutating,
    states: statesOf(route),
    audit: route.audit,
    limit: route.limit,
    fields: route.input ? Object.keys(route.input.shape) : [],
  }))
}

/** The states of the addressed cycle in which a route can change anything; all of them for what is only read. */
function statesOf(route: Route): readonly CycleState[] {
  const isBound = route.mutating && route.access !== 'open' && route.access !== 'pending'
  return isBound ? workingStates(route.access) : cycleStates
}
