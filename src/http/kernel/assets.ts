import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

interface Asset {
  readonly content: Uint8Array
  readonly type: string
}

/** The static files, read into memory once, so that no address ever reaches the file system. */
export interface Assets {
  /** The address of a file with the hash of its content, so that it may be cached for a year. */
  url(name: string): string
  find(name: string): Asset | undefined
}

/** Reads the built static files; a missing folder is a fault of the build and stops the start. */
export function loadAssets(directory: string): Assets {
  const files = new Map<string, Asset>()
  const versions = new Map<string, string>()
  for (const entry of readdirSync(directory, { withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const content = readFileSync(join(directory, entry.name))
    files.set(entry.name, { content, type })
    versions.set(entry.name, createHash('sha256').update(content).digest('hex').slice(0, 12))
  }
  return {
    url: (name) => {
      const version = versions.get(name)
      if (version === undefined) throw new Error(`No static file named ${name}`)
      return `/assets/${name}?v=${version}`
    },
    find: (name) => files.get(name),
  }
}
