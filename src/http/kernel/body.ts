import { zValidator } from '@hono/zod-validator'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { z } from 'zod'
import { askedForm } from './personal-numbers.ts'
import type { Variables } from './request.ts'
import type { Route } from './route.ts'
import { formTokenField } from './typed.ts'

type Step = MiddlewareHandler<{ Variables: Variables }>

/** What reads and checks the query of a page or the body of a form, before the handler sees any of it. */
export function bodyStep(route: Route): Step[] {
  if (route.body === 'upload')
    return [async (c, next) => (await c.get('run').admitBody(route)) ?? (await next())]
  if (route.body === 'form') {
    return [
      async (c, next) => (await c.get('run').admitBody(route)) ?? (await next()),
      bodyLimit({ maxSize: route.limit, onError: (c) => c.get('run').trouble(413) }),
      zValidator('form', fieldsOf(route), (result, c) => c.get('run').readForm(route, result)) as Step,
    ]
  }
  return [
    zValidator('query', (route.input ?? z.object({})).strip(), (result, c) =>
      c.get('run').readQuery(result),
    ) as Step,
  ]
}

/** The fields of a form and its token; any other field is refused. */
function fieldsOf(route: Route) {
  const form = askedForm(route, route.input ?? z.object({}))
  return form.extend({ [formTokenField]: z.string().optional() }).strict()
}
