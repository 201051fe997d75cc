import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../..')
const json = (name: string): unknown => JSON.parse(readFileSync(join(root, name), 'utf8'))

interface Floor {
  lowest: Record<string, { version: string; advisories: string[] }>
  sqlite: { version: string }
  refused: Record<string, { advisories: string[] }>
}

interface Locked {
  version?: string
  resolved?: string
  integrity?: string
  dev?: boolean
  optional?: boolean
  devOptional?: boolean
  optionalDependencies?: Record<string, string>
}

const manifest = json('package.json') as Record<
  'dependencies' | 'devDependencies' | 'allowScripts',
  Record<string, string>
>
const floor = json('security-floor.json') as Floor
const lock = (json('package-lock.json') as { packages: Record<string, Locked> }).packages
const installed = Object.entries(lock).filter(([path]) => path !== '')
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** All TypeScript of the product and the script of its pages, by path from the root. */
const sources = new Map(
  ['src', 'controls', 'views', 'reports'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(?:tsx?|js)$/.test(path))
      .map((path): [string, string] => {
        const name = join(room, path)
        return [name, readFileSync(join(root, name), 'utf8')]
      }),
  ),
)

/** Every place in the product that holds this, without comments, as `path: the matched text`. */
function places(pattern: RegExp): string[] {
  return [...sources].flatMap(([path, text]) =>
    [...withoutComments(text).matchAll(pattern)].map(([found]) => `${path}: ${found}`),
  )
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|\s\/\/\s.*$/gm, '')
}

/** Whether a package is found as Node finds it: beside the one that asks, or further up. */
function isLocked(from: string, name: string): boolean {
  const above = from.slice(0, Math.max(0, from.lastIndexOf('node_modules/') - 1))
  return (
    [from, above].some((at) => `${at === '' ? '' : `${at}/`}node_modules/${name}` in lock) ||
    (above !== '' && isLocked(above, name))
  )
}

/** Whether a dotted version is at least another; a pre-release is none of ours and counts as its release. */
function atLeast(version: string, lowest: string): boolean {
  const [a, b] = [version, lowest].map((text) => text.split('-')[0]!.split('.').map(Number))
  const differing = a!.findIndex((part, index) => part !== b![index])
  return differing === -1 || a![differing]! > (b![differing] ?? 0)
}

describe('packages', () => {
  it('are locked by content and not by where they came from', () => {
    expect(installed.length).toBeGreaterThan(100)
    expect(installed.filter(([, { resolved }]) => resolved !== undefined).map(([path]) => path)).toEqual([])
    const unproved = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))
    expect(unproved.map(([path]) => path)).toEqual([])
  })

  // npm ci refuses a lockfile that leaves one out, also one for a platform nobody here has: it asks the registry for
  // it, and a registry that does not carry it makes the lockfile look out of step.
  it('are locked for every platform they name', () => {
    const asked = installed.flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {}).map((name): [string, string] => [path, name]),
    )
    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter(([path, name]) => !isLocked(path, name)).map(([, name]) => name)).toEqual([])
  })

  it('are named in exact versions', () => {
    const named = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    expect(named.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([])
  })

  it('run no script at installation but the one that brings Node', () => {
    const allowed = Object.entries(manifest.allowScripts).filter(([, may]) => may)
    expect(allowed).toEqual([['node', true]])
    expect(manifest.allowScripts).toMatchObject({ 'better-sqlite3': false, esbuild: false })
  })

  it('are few', () => {
    const direct = Object.keys(manifest.dependencies)
    const shipped = installed.filter(
      ([, { dev, devOptional, optional }]) => !dev && !devOptional && !optional,
    )
    expect(direct.length).toBeLessThanOrEqual(25)
    expect(shipped.length).toBeLessThanOrEqual(120)
  })

  it('are all used by the product', () => {
    const everything = [...sources.values()].join('\n')
    const unused = Object.keys(manifest.dependencies).filter((name) => {
      const quoted = new RegExp(`['"\`](?:[^'"\`]*node_modules/)?${name}(?:/[^'"\`]*)?['"\`]`)
      return !quoted.test(everything)
    })
    expect(unused).toEqual([])
  })
})

describe('the security floor', () => {
  it.each(Object.entries(floor.lowest))('is kept by %s', (name, { version, advisories }) => {
    const found = installed
      .filter(([path]) => nameOf(path) === name)
      .map(([, locked]) => locked.version ?? '')
    expect(advisories.length).toBeGreaterThan(0)
    expect(found.length).toBeGreaterThan(0)
    expect(found.filter((each) => !atLeast(each, version))).toEqual([])
  })

  it('is kept by the SQLite that is really loaded', () => {
    const db = new Database(':memory:')
    const version = db.prepare('select sqlite_version()').pluck().get() as string
    db.close()
    expect([version, atLeast(version, floor.sqlite.version)]).toEqual([version, true])
  })

  it.each(Object.keys(floor.refused))('keeps %s out, also of the tests', (name) => {
    expect(installed.filter(([path]) => nameOf(path) === name)).toEqual([])
  })

  it('compares versions as numbers', () => {
    expect(atLeast('4.13.19', '4.13.19')).toBe(true)
    expect(atLeast('4.13.20', '4.13.19')).toBe(true)
    expect(atLeast('4.2.100', '4.13.19')).toBe(false)
    expect(atLeast('3.60.0', '4.13.19')).toBe(false)
    expect(atLeast('10.0.0', '4.13.19')).toBe(true)
  })
})

describe('the source', () => {
  it('was read', () => {
    expect(sources.size).toBeGreaterThan(50)
    expect(places(/\bimport\b/g).length).toBeGreaterThan(sources.size)
  })

  it('asks for the time in one place', () => {
    const asked = places(
      /\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)|\bnew Date\b(?!\()|\bTemporal\.Now\b/g,
    )
    expect(asked.filter((place) => !place.startsWith('src/adapters/clock.ts:'))).toEqual([])
  })

  it('draws chance in one place', () => {
    expect(places(/\bMath\.random\b/g)).toEqual([])
    const drawn = places(
      /\b(?:randomBytes|randomUUID|randomInt|randomFill|getRandomValues|generateKey)\w*\(/g,
    )
    expect(drawn.filter((place) => !place.startsWith('src/adapters/ids.ts:'))).toEqual([])
  })

  // JSX escapes what it is given; each of these goes round it, and stands here because somebody looked.
  it('writes HTML by hand only where it was looked at', () => {
    const unescaped = places(/dangerouslySetInnerHTML|(?<!\.)\braw\([^)]*\)?|\.innerHTML\b|\bhtml`/g)
    expect(unescaped).toEqual(["views/layout/page.tsx: raw('<!doctype html>')"])
  })

  // What each puts there stands in our own code: pragmas, the schema, the names of tables and columns, the length of a
  // page, the name of a kind.
  it('puts text into SQL without a parameter only where it was looked at', () => {
    const files = ['clear.ts', 'dump.ts', 'engine/sqlite.ts', 'migrations/', 'scope.ts']
    const queries = ['queries/review.ts', 'queries/sub-strategies.ts']
    const looked = [...files, ...queries].map((file) => `src/db/${file}`)
    const unbound = places(/\bsql\s*\.\s*(?:raw|lit|ref|table|id)\b/g)
    expect(unbound.filter((place) => !looked.some((file) => place.startsWith(file)))).toEqual([])
  })

  it('runs no text as code', () => {
    expect(places(/\beval\(|\bnew Function\(|\bnode:vm\b/g)).toEqual([])
  })

  it('starts no program', () => {
    expect(places(/\bchild_process\b|\bnode:cluster\b/g)).toEqual([])
  })

  // The database is the only one it speaks to by itself; whoever comes is listened to in one place.
  it('asks no other machine for anything', () => {
    const asking = /(?<![.\w])fetch\(|\bfrom 'node:(?:https?|http2|net|tls|dgram|dns)[^']*'|\bfrom 'pg'/g
    expect(places(asking).sort()).toEqual([
      "src/db/engine/postgres.ts: from 'pg'",
      "src/http/kernel/listen.ts: from 'node:http'",
      "src/http/kernel/origin.ts: from 'node:net'",
      "src/http/kernel/request.ts: from 'node:http'",
      "src/http/kernel/upload.ts: from 'node:http'",
    ])
    // Of the modules that could also ask, these take types and the reading of an address alone.
    expect(places(/^import (?!type )[^\n]*'node:(?:http|net)'/gm)).toEqual([
      "src/http/kernel/origin.ts: import { isIP } from 'node:net'",
    ])
  })

  // What each puts into the pattern is a number or a name in our own code.
  it('makes a pattern of a text only where it was looked at', () => {
    expect(places(/\bnew RegExp\b|\bRegExp\(/g).sort()).toEqual([
      'src/adapters/files/office-text.ts: new RegExp',
      'src/presenters/annual-goals-goals.ts: new RegExp',
    ])
  })

  it('puts nothing into the sentences of its log', () => {
    const said = places(/\blog\.(?:trace|debug|info|warn|error|fatal)\([^\n]*/g)
    const sentences = said.map((place) => /, '([a-z ]+)'\)+,?$/.exec(place)?.[1] ?? place)
    expect(sentences.sort()).toEqual(['request', 'request failed', 'sweep failed'])
  })

  it('hashes and encrypts with these and no other', () => {
    const named = places(/\bcreate(?:Hash|Hmac|Cipheriv|Decipheriv|Sign|Verify)\([^,)]*/g)
    const ways = named.map((place) => place.slice(place.indexOf(': ') + 2))
    expect([...new Set(ways)].sort()).toEqual([
      "createCipheriv('aes-256-gcm'",
      "createDecipheriv('aes-256-gcm'",
      "createHash('sha256'",
      "createHmac('sha256'",
    ])
  })

  it('keeps nothing in the browser, and listens to no other window', () => {
    const kept = /\b(?:localStorage|sessionStorage|indexedDB)\b|document\.cookie|addEventListener\('message'/g
    expect(places(kept)).toEqual([])
  })
})
