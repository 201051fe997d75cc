import { describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'

const problems = (environment: Record<string, string>) => {
  const result = readConfig(environment)
  return result.ok ? [] : result.problems
}
const config = (environment: Record<string, string>) => {
  const result = readConfig(environment)
  if (!result.ok) throw new Error(result.problems.join('\n'))
  return result.config
}

describe('settings', () => {
  it('have defaults for all, whatever else is in the environment', () => {
    expect(config({ PATH: '/usr/bin', HOME: '/root', DATABASE_URL: 'x' })).toEqual({
      database: { engine: 'sqlite', path: './data/modent.db' },
      filesDirectory: './data/files',
      secretFile: './data/secret',
      host: '127.0.0.1',
      port: 3000,
      baseUrl: 'http://localhost:3000',
      secureCookies: false,
      language: 'da',
      clock: undefined,
      isTest: false,
    })
  })

  it('are taken as they are given', () => {
    expect(
      config({
        MODENT_DATABASE: 'postgres://modent:hemmelig@db.example.dk:5432/modent?sslmode=verify-full',
        MODENT_FILES: '/var/lib/modent/files',
        MODENT_SECRET_FILE: '/run/secrets/modent',
        MODENT_BASE_URL: 'https://modent.example.dk/',
        MODENT_LANG: 'en',
        MODENT_CLOCK: '2025-08-20T09:00:00Z',
        NODE_ENV: 'test',
        HOST: '0.0.0.0',
        PORT: '8080',
      }),
    ).toEqual({
      database: {
        engine: 'postgres',
        url: 'postgres://modent:hemmelig@db.example.dk:5432/modent?sslmode=verify-full',
      },
      filesDirectory: '/var/lib/modent/files',
      secretFile: '/run/secrets/modent',
      host: '0.0.0.0',
      port: 8080,
      baseUrl: 'https://modent.example.dk',
      secureCookies: true,
      language: 'en',
      clock: '2025-08-20T09:00:00.000Z',
      isTest: true,
    })
  })

  it.each([
    'http://localhost:3000',
    'http://127.0.0.1:8080',
    'http://[::1]:3000',
    'http://modent.localhost',
    'https://modent.example.dk:8443',
  ])('take the base address %s', (address) => {
    expect(config({ MODENT_BASE_URL: address }).baseUrl).toBe(address)
  })

  it('take the base address in the form a browser sends it back', () => {
    expect(config({ MODENT_BASE_URL: 'HTTPS://Modent.Example.DK:443' }).baseUrl).toBe(
      'https://modent.example.dk',
    )
  })

  it('follow the port where no base address is given', () => {
    expect(config({ PORT: '4000' }).baseUrl).toBe('http://localhost:4000')
  })

  it('know the memory and both spellings of PostgreSQL', () => {
    expect(config({ MODENT_DATABASE: 'sqlite::memory:' }).database).toEqual({
      engine: 'sqlite',
      path: ':memory:',
    })
    expect(config({ MODENT_DATABASE: 'postgresql://db/modent' }).database.engine).toBe('postgres')
  })
})

describe('settings that do not hold', () => {
  it.each([
    ['MODENT_DATABASE', 'mysql://db/modent'],
    ['MODENT_DATABASE', 'sqlite:'],
    ['MODENT_DATABASE', 'modent.db'],
    ['MODENT_DATABASE', 'postgres://'],
    ['MODENT_BASE_URL', 'modent.example.dk'],
    ['MODENT_BASE_URL', 'ftp://modent.example.dk'],
    ['MODENT_BASE_URL', 'https://modent.example.dk/modent'],
    ['MODENT_BASE_URL', 'https://modent.example.dk/?a'],
    ['MODENT_BASE_URL', 'https://bodil:kode@modent.example.dk'],
    ['MODENT_BASE_URL', 'http://modent.example.dk'],
    ['MODENT_BASE_URL', 'http://127.0.0.1.example.dk'],
    ['MODENT_BASE_URL', 'http://localhost.example.dk'],
    ['MODENT_LANG', 'de'],
    ['MODENT_LANG', 'DA'],
    ['MODENT_CLOCK', '2025-08-20'],
    ['MODENT_CLOCK', '2025-11-31T09:00:00Z'],
    ['MODENT_CLOCK', '2025-08-20T25:00:00Z'],
    ['MODENT_CLOCK', '2025-08-20T09:00:00+02:00'],
    ['MODENT_FILES', ''],
    ['MODENT_SECRET_FILE', ' '],
    ['MODENT_COLOUR', 'blue'],
    ['PORT', '65536'],
    ['PORT', '80a'],
    ['PORT', '-1'],
    ['PORT', ''],
    ['HOST', 'a b'],
  ])('stop the start with one sentence that names %s (%j)', (name, value) => {
    for (const language of ['da', 'en']) {
      const said = problems({ NODE_ENV: 'test', MODENT_LANG: language, [name]: value })
      expect(said).toHaveLength(1)
      expect(said[0]).toContain(name)
      expect(said[0]).toMatch(/\.$/)
    }
  })

  it('are told in the language of the operator', () => {
    expect(problems({ MODENT_LANG: 'en', PORT: 'x' })).toEqual([
      'PORT must be a whole number from 0 to 65535.',
    ])
    expect(problems({ PORT: 'x' })).toEqual(['PORT skal være et helt tal fra 0 til 65535.'])
  })

  it('are told all at once', () => {
    const said = problems({ PORT: 'x', MODENT_COLOUR: 'blue', MODENT_FILES: '', MODENT_DATABASE: 'x' })
    expect(said).toHaveLength(4)
  })

  it('never repeat what may be a password', () => {
    expect(problems({ MODENT_DATABASE: 'mysql://modent:hemmelig@db' }).join()).not.toContain('hemmelig')
  })

  it('let the clock be set in a test and nowhere else', () => {
    const clock = { MODENT_CLOCK: '2025-08-20T09:00:00Z' }
    expect(problems({ ...clock, NODE_ENV: 'production' })).toEqual([
      'MODENT_CLOCK kan kun bruges sammen med NODE_ENV=test.',
    ])
    expect(problems(clock)).toHaveLength(1)
    expect(problems({ ...clock, NODE_ENV: 'test' })).toEqual([])
  })
})
