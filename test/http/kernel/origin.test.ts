import { describe, expect, it } from 'vitest'
import { clientAddress, ownAddress } from '../../../src/http/kernel/origin.ts'
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

describe('the address a request came from', () => {
  it.each([
    ['192.0.2.7', undefined, '192.0.2.7'],
    ['192.0.2.7', '203.0.113.5', '192.0.2.7'],
    ['127.0.0.1', '203.0.113.5', '203.0.113.5'],
    ['::ffff:127.0.0.1', '127.0.0.1, 203.0.113.5', '203.0.113.5'],
    ['::1', '2001:db8::5', '2001:db8::5'],
    ['127.0.0.1', undefined, undefined],
    ['127.0.0.1', '203.0.113.5, unknown', undefined],
    ['127.0.0.1', 'x'.repeat(5000), undefined],
    [undefined, '203.0.113.5', undefined],
  ])('from %s for %s is %s', (peer, forwardedFor, expected) => {
    expect(clientAddress(peer, forwardedFor)).toBe(expected)
  })
})
