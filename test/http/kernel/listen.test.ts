import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { frame } from '../../../src/http/frame.tsx'
import { type Listening, listen } from '../../../src/http/kernel/listen.ts'
import { mount } from '../../../src/http/kernel/mount.ts'
import { routes } from '../../../src/http/routes.ts'
import { openTestHouse, type TestHouse } from '../../support/house.ts'

let test: TestHouse
let server: Listening
beforeAll(async () => {
  test = await openTestHouse()
  server = await listen(mount(test.house, routes, frame), '127.0.0.1', 0)
})
afterAll(async () => {
  await server.stop(1000)
  await test.close()
})

/** Sends these very bytes, and gives the status of every answer that comes back before the line is closed. */
async function statusesFor(...lines: readonly string[]): Promise<readonly number[]> {
  const socket = connect(server.port, '127.0.0.1')
  let said = ''
  socket.setEncoding('latin1').on('data', (text) => {
    said += text
  })
  socket.on('error', () => {})
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  await once(socket, 'close')
  return [...said.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map(([, status]) => Number(status))
}

const host = 'Host: localhost'
const last = 'Connection: close'

it('answers one request with one answer', async () => {
  expect(await statusesFor('GET /healthz HTTP/1.1', host, last)).toEqual([200])
})

it.each(['TRACE', 'CONNECT', 'PROPFIND'])('takes no %s', async (method) => {
  const statuses = await statusesFor(`${method} /login HTTP/1.1`, host, last)
  expect(statuses.filter((status) => status < 400 || status >= 500)).toEqual([])
})

// Where two readers could see the end of a request in two places, none of it is answered as if it were sound.
it.each([
  ['both a length and chunks', ['Content-Length: 6', 'Transfer-Encoding: chunked']],
  ['two lengths', ['Content-Length: 6', 'Content-Length: 7']],
  ['a length that is no number', ['Content-Length: +6']],
  ['chunks under another name', ['Transfer-Encoding: xchunked']],
  ['a name with a blank', ['Transfer-Encoding : chunked']],
  ['a name on two lines', ['X: a', ' Content-Length: 6']],
])('refuses %s', async (_, headers) => {
  const smuggled = ['', '0', '', 'GET /healthz HTTP/1.1', host, last]
  expect(await statusesFor('POST /login HTTP/1.1', host, ...headers, ...smuggled)).toEqual([400])
})

it('refuses headers without end', async () => {
  expect(await statusesFor('GET /healthz HTTP/1.1', host, last, `X: ${'x'.repeat(17_000)}`)).toEqual([431])
})

it('refuses a request that names no host, and one that names another', async () => {
  expect(await statusesFor('GET /healthz HTTP/1.1', last)).toEqual([400])
  expect(await statusesFor('GET /healthz HTTP/1.1', 'Host: evil.example', last)).toEqual([421])
})
