import { Hono } from 'hono'
import type { Case } from './measure.ts'
import type { Place } from './place.ts'

/**
 * A page as a person gets it, against the least it could be: the same SQL by prepared statements on a bare
 * connection, the same bytes put together by a template string, sent by a bare Hono handler.
 */
export async function pageCase(place: Place, name: string, who: string, path: string): Promise<Case> {
  const page = () => place.get(who, path)
  const html = await page()
  const asked = await place.listen(page)
  const statements = asked.map(({ sql, parameters }) => ({ statement: place.raw.prepare(sql), parameters }))
  const pieces = html.split('\n').flatMap((line) => line.match(/.{1,240}/gs) ?? [])
  const floorApp = new Hono().get('*', (c) => {
    for (const { statement, parameters } of statements) statement.all(...parameters)
    return c.html(pieces.map((piece) => `${piece}`).join(''))
  })
  return {
    name,
    floorSays:
      'the same SQL by prepared statements, the same bytes by template string, sent by a bare Hono handler',
    runs: 100,
    // A server has answered for a while; until then it is V8 that is measured.
    warmUps: 100,
    ours: page,
    floor: async () => (await floorApp.request('http://localhost:3000/')).text(),
    queries: asked.length,
    bytes: Buffer.byteLength(html),
  }
}
