import { once } from 'node:events'
import type { IncomingMessage, Server } from 'node:http'
import { createAdaptorServer } from '@hono/node-server'
import type { App } from './mount.ts'

/** Slow clients are cut: headers after 10 seconds, a file on its way after 5 minutes, any other request after 30 seconds. */
const limits = { headersTimeout: 10_000, requestTimeout: 300_000, keepAliveTimeout: 65_000 }
const withoutFile = 30_000
const maxConnections = 2000
const maxHeaders = 100

/** A server that listens, and how it is stopped. */
export interface Listening {
  readonly port: number
  /** Takes nothing new, lets what is under way end, and after `patience` milliseconds cuts what is left. */
  stop(patience: number): Promise<void>
}

/** Serves the application over HTTP; rejects with the system's own code where the port cannot be had. */
export async function listen(app: App, host: string, port: number): Promise<Listening> {
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { ...limits, maxHeaderSize: 16_384, connectionsCheckingInterval: 1000 },
  }) as Server
  server.maxConnections = maxConnections
  server.maxHeadersCount = maxHeaders
  server.prependListener('request', cutWhenSlow)
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address()
  return {
    port: typeof address === 'object' && address !== null ? address.port : port,
    stop: (patience) => stopped(server, patience),
  }
}

function cutWhenSlow(request: IncomingMessage): void {
  if (request.headers['content-type']?.startsWith('multipart/form-data')) return
  const cut = setTimeout(() => {
    if (!request.complete) request.socket.destroy()
  }, withoutFile)
  request.once('close', () => clearTimeout(cut))
}

async function stopped(server: Server, patience: number): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), patience)
  await new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
  })
  clearTimeout(cut)
}
