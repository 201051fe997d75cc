import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const target = mkdtempSync(join(tmpdir(), 'modent-assets-'))
const style = () => readFileSync(join(target, 'style.css'), 'utf8')

beforeAll(async () => {
  const tsx = join(import.meta.dirname, '../../node_modules/.bin/tsx')
  await promisify(execFile)(tsx, ['views/assets/build.ts', target])
})
afterAll(() => rmSync(target, { recursive: true }))

describe('what a browser loads beside the pages', () => {
  it('is at most 150 kB, uncompressed and all together', () => {
    const sizes = readdirSync(target).map((name) => statSync(join(target, name)).size)
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(150_000)
  })

  it('needs nothing that the content policy forbids', () => {
    expect(style()).not.toContain('data:')
    expect(style()).not.toContain('http')
    expect(style()).not.toContain('@import')
  })

  it('names no file that is not there', () => {
    const named = [...style().matchAll(/url\(["']?([^"')]+)/g)].map((match) => match[1])
    expect(named.length).toBeGreaterThan(1)
    expect(readdirSync(target)).toEqual(expect.arrayContaining(named))
  })

  it('counts screens in px, since a rem in a media query is not a rem of the page', () => {
    expect(style()).not.toMatch(/@media[^{]*\drem/)
  })
})
