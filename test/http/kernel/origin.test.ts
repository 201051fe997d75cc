import { describe, expect, it } from 'vitest'
import { ownAddress } from '../../../src/http/kernel/origin.ts'
import { routes } from '../../../src/http/routes.ts'

const home = new URL('https://modent.example')

describe('the address to go on to', () => {
  it.each(['/account', '/cycles/2026/maturity?map=stated', 'https://modent.example/account'])(
    'is %s where it is a page of ours',
    (wanted) => {
      expect(new URL(ownAddress(routes, home, wanted), home).href).toBe(new URL(wanted, home).href)
    },
  )

  it.each([
    '',
    'https://evil.example/account',
    'http://modent.example/account',
    '//evil.example/account',
    '///evil.example',
    '/\\evil.example',
    '\\\\evil.example',
    '/../\\evil.example',
    '/\t/evil.example',
    '/%2F/evil.example',
    'https:evil.example',
    'https://modent.example@evil.example/account',
    'https://modent.example.evil.example/account',
    'javascript:alert(1)',
    'data:text/html,x',
    '/account/password',
    '/nothing/here',
    '\u0000/account//evil.example',
  ])('is the first page for %j', (wanted) => {
    expect(ownAddress(routes, home, wanted)).toBe('/')
  })
})
