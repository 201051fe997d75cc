import { Agent, createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serve } from '@hono/node-server'
import { frame } from '../../src/http/frame.tsx'
import { mount } from '../../src/http/kernel/mount.ts'
import { routes } from '../../src/http/routes.ts'
import type { Case } from './measure.ts'
import type { Place } from './place.ts'

const requests = 200

/** "Hello" through the whole chain (request id, host, session, headers, log) against bare node:http, over one connection. */
export async function helloCase(place: Place): Promise<Case & { readonly stop: () => void }> {
  const app = mount(place.house, routes, frame)
  const ours = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' })
  const floor = createServer((_, response) => response.end('{"status":"ok"}')).listen(0, '127.0.0.1')
  await Promise.all(
    [ours, floor].map((server) => server.listening || new Promise((up) => server.once('listening', up))),
  )
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  return {
    name: 'chain-hello',
    floorSays: `bare node:http answering the same words, ${requests} requests over one connection`,
    runs: 15,
    ours: () => ask(portOf(ours), agent),
    floor: () => ask(portOf(floor), agent),
    stop: () => {
      agent.destroy()
      ours.close()
      floor.close()
    },
  }
}

function portOf(server: { address(): unknown }): number {
  return (server.address() as AddressInfo).port
}

async function ask(port: number, agent: Agent): Promise<void> {
  for (let sent = 0; sent < requests; sent += 1) {
    await new Promise((resolve, reject) => {
      get({ port, agent, path: '/healthz', headers: { host: 'localhost:3000' } }, (response) => {
        response.resume().on('end', resolve)
      }).on('error', reject)
    })
  }
}
