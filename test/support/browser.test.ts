import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { npmBrowser, openBrowser, type TestBrowser } from './browser.ts'

const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'"
const good = '<main><h1>Modenhed på Ærø</h1></main>'
const bad =
  '<h1 style="color: red">x</h1><img src="/none.png"><img src="http://elsewhere.test/x.png"><script>1</script>'

// Both are tried here, so that the one that a machine does not need today works on the machine that needs it.
describe.each([
  ['the first choice', openBrowser],
  ["npm's own", npmBrowser],
])('the browser of the tests, %s', (_name, open) => {
  let site: Server
  let origin: string
  let browser: TestBrowser
  beforeAll(async () => {
    site = createServer((request, response) => {
      response
        .setHeader('content-security-policy', policy)
        .setHeader('content-type', 'text/html; charset=utf-8')
      const body = request.url === '/good' ? good : request.url === '/bad' ? bad : undefined
      if (body === undefined) response.writeHead(404)
      response.end(`<!doctype html><html lang="da"><title>Prøve</title>${body ?? good}</html>`)
    }).listen(0, 'localhost')
    await once(site, 'listening')
    origin = `http://localhost:${(site.address() as AddressInfo).port}`
    browser = await open()
  })
  afterAll(async () => {
    await browser.close()
    site.closeAllConnections()
    site.close()
  })

  it.each([false, true])('finds nothing on a good page (without script: %s)', async (withoutScript) => {
    const visitor = await browser.visitor(origin, { withoutScript })
    await visitor.page.goto('/good')
    expect(await visitor.page.textContent('h1')).toBe('Modenhed på Ærø')
    if (!withoutScript) expect(await visitor.accessibilityFaults()).toEqual([])
    await visitor.page.goto('/absent')
    expect(visitor.troubles).toEqual([])
    await visitor.close()
  })

  it('tells of every trouble on a bad one', async () => {
    const visitor = await browser.visitor(origin)
    await visitor.page.goto('/bad')
    await expect.poll(() => visitor.troubles.join('\n')).toContain('script-src-elem refused inline')
    await expect.poll(() => visitor.troubles.join('\n')).toContain('img-src refused http://elsewhere.test')
    const told = visitor.troubles.join('\n')
    expect(told).toContain('style-src-attr refused inline')
    expect(told).toContain('another host: http://elsewhere.test/x.png')
    expect(told).toContain(`missing file: ${origin}/none.png (404)`)
    expect((await visitor.accessibilityFaults()).join('\n')).toContain('image-alt')
    await visitor.close()
  })
})
