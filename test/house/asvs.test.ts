import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv/sync'
import { describe, expect, it } from 'vitest'
import { unitQuota } from '../../src/domain/evidence/evidence.ts'
import {
  fileSizeLimitMebibytes,
  fileTypes,
  officeLimits,
  pixelLimitMillions,
} from '../../src/domain/evidence/file-type.ts'
import { importLimits } from '../../src/domain/exchange/limits.ts'
import { mayTry } from '../../src/domain/people/attempts.ts'
import { judgePassword } from '../../src/domain/people/password.ts'
import { instant } from '../../src/domain/time.ts'
import { filesAtMost } from '../../src/http/kernel/upload.ts'

const root = join(import.meta.dirname, '../..')
const paper = readFileSync(join(root, 'SECURITY.md'), 'utf8').replaceAll(/\s+/g, ' ')

interface Line {
  readonly id: string
  readonly level: '1' | '2' | '3'
  readonly status: 'met' | 'open' | 'operator' | 'not applicable'
  readonly where: string
  readonly test: string
  readonly note: string
}
const lines: readonly Line[] = parse(readFileSync(join(import.meta.dirname, 'asvs.csv'), 'utf8'), {
  columns: true,
})

/**
 * OWASP ASVS 5.0.0 by chapter: the requirements of levels 1 and 2 in each section, those of level 3 that were taken up,
 * and how many there are of each level. Numbers and names of chapters are the standard's.
 */
const chapters: Record<string, { all: string; further?: string; levels: readonly number[] }> = {
  'Encoding and Sanitization': {
    all: '1.1.1-2 1.2.1-9 1.3.1-11 1.4.1-3 1.5.1-2',
    further: '1.2.10 1.3.12',
    levels: [8, 19, 2],
  },
  'Validation and Business Logic': {
    all: '2.1.1-3 2.2.1-3 2.3.1-4 2.4.1',
    further: '2.3.5',
    levels: [4, 7, 1],
  },
  'Web Frontend Security': {
    all: '3.2.1-2 3.3.1-4 3.4.1-6 3.5.1-5 3.7.1-2',
    further: '3.4.7-8 3.5.7-8 3.7.3',
    levels: [8, 11, 5],
  },
  'API and Web Service': { all: '4.1.1-3 4.2.1 4.3.1-2 4.4.1-4', further: '4.1.4', levels: [2, 8, 1] },
  'File Handling': { all: '5.1.1 5.2.1-3 5.3.1-2 5.4.1-3', further: '5.2.4 5.2.6', levels: [4, 5, 2] },
  Authentication: {
    all: '6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4 6.5.1-5 6.6.1-3 6.8.1-4',
    further: '6.3.7-8 6.4.6',
    levels: [13, 22, 3],
  },
  'Session Management': {
    all: '7.1.1-3 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 7.6.1-2',
    further: '7.5.3',
    levels: [6, 12, 1],
  },
  Authorization: { all: '8.1.1-2 8.2.1-3 8.3.1 8.4.1', further: '8.3.2', levels: [4, 3, 1] },
  'Self-contained Tokens': { all: '9.1.1-3 9.2.1-4', levels: [4, 3, 0] },
  'OAuth and OIDC': {
    all: '10.1.1-2 10.2.1-2 10.3.1-4 10.4.1-11 10.5.1-5 10.6.1-2 10.7.1-3',
    levels: [5, 24, 0],
  },
  Cryptography: { all: '11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4 11.5.1 11.6.1', levels: [3, 11, 0] },
  'Secure Communication': { all: '12.1.1-3 12.2.1-2 12.3.1-4', levels: [3, 6, 0] },
  Configuration: {
    all: '13.1.1 13.2.1-5 13.3.1-2 13.4.1-5',
    further: '13.1.2-3 13.4.6',
    levels: [1, 12, 3],
  },
  'Data Protection': {
    all: '14.1.1-2 14.2.1-4 14.3.1-3',
    further: '14.2.5 14.2.7-8',
    levels: [2, 7, 3],
  },
  'Secure Coding and Architecture': {
    all: '15.1.1-3 15.2.1-3 15.3.1-7',
    further: '15.4.1-2',
    levels: [3, 10, 2],
  },
  'Security Logging and Error Handling': {
    all: '16.1.1 16.2.1-5 16.3.1-4 16.4.1-3 16.5.1-3',
    further: '16.5.4',
    levels: [0, 16, 1],
  },
  WebRTC: { all: '17.1.1 17.2.1-4 17.3.1-2', levels: [0, 7, 0] },
}

/** `1.2.1-3` written out. */
function writtenOut(ranges: string): string[] {
  return ranges.split(' ').flatMap((range) => {
    const [, section, first, last = first] = /^(\d+\.\d+)\.(\d+)(?:-(\d+))?$/.exec(range) ?? []
    return Array.from(
      { length: Number(last) - Number(first) + 1 },
      (_, nth) => `${section}.${Number(first) + nth}`,
    )
  })
}

const places = (list: string) => list.split(' ').filter((place) => place !== '')
const having = (status: Line['status']) => lines.filter((line) => line.status === status)

describe('the list of requirements', () => {
  it.each(Object.entries(chapters).map(([name, chapter], nth) => [name, nth + 1, chapter] as const))(
    'has every one of %s, once and at its level',
    (_, number, { all, further = '', levels }) => {
      const own = lines.filter(({ id }) => id.startsWith(`${number}.`))
      const [required, taken] = [writtenOut(all), further === '' ? [] : writtenOut(further)]
      expect(own.map(({ id }) => id).sort()).toEqual([...required, ...taken].sort())
      const third = own.filter(({ level }) => level === '3').map(({ id }) => id)
      expect(third.sort()).toEqual(taken.sort())
      expect(['1', '2', '3'].map((level) => own.filter((line) => line.level === level).length)).toEqual(
        levels,
      )
    },
  )

  it('has no other', () => {
    const levels = Object.values(chapters).map((chapter) => chapter.levels)
    const sum = (nth: number) => levels.reduce((total, level) => total + (level[nth] ?? 0), 0)
    expect([sum(0), sum(1), sum(2), lines.length]).toEqual([70, 183, 25, 278])
  })

  it('says of each what its status asks for', () => {
    const faults = lines.filter(({ status, where, test, note }) => {
      if (status === 'met') return where === '' || test === ''
      if (status === 'open') return test !== '' || note === ''
      if (status === 'operator') return !places(where).includes('SECURITY.md') || note === ''
      return status !== 'not applicable' || where !== '' || test !== '' || note === ''
    })
    expect(faults).toEqual([])
  })

  it('names places that exist, and tests that test', () => {
    const faults = lines.flatMap(({ id, where, test }) => [
      ...places(where)
        .filter((place) => place.startsWith('test/') || !existsSync(join(root, place)))
        .map((place) => `${id}: ${place}`),
      ...places(test)
        .filter((place) => !/^test\/.+\.test\.tsx?$/.test(place) || !holdsTests(place))
        .map((place) => `${id}: ${place}`),
    ])
    expect(faults).toEqual([])
  })

  it('is summed up in SECURITY.md as it is', () => {
    const [met, open, operator, beside] = (['met', 'open', 'operator', 'not applicable'] as const).map(
      (status) => having(status).length,
    )
    expect(paper).toContain(
      `Of ${lines.length} requirements ${beside} do not apply; ${met} are met, ${open} open and ${operator} the operator's.`,
    )
    const weightiest = paper.slice(
      paper.indexOf('The weightiest open ones'),
      paper.indexOf("The standard's text"),
    )
    const named = weightiest.match(/\d+\.\d+\.\d+/g) ?? []
    expect(named.length).toBeGreaterThan(5)
    expect(named.filter((id) => !having('open').some((line) => line.id === id))).toEqual([])
  })
})

function holdsTests(place: string): boolean {
  const path = join(root, place)
  return existsSync(path) && /\b(?:it|test)(?:\.each)?\(/.test(readFileSync(path, 'utf8'))
}

describe('SECURITY.md', () => {
  const listed = new Intl.ListFormat('en-GB', { type: 'disjunction' })
  const written = (count: number) => count.toLocaleString('en')

  it('tells which files are taken and how large they may be', () => {
    expect(paper).toContain(`must be ${listed.format(fileTypes)};`)
    expect(paper).toContain(
      `A file has at most ${fileSizeLimitMebibytes} MiB, a form ${filesAtMost} files, a unit's year ` +
        `${written(unitQuota.files)} files and ${unitQuota.bytes / 1024 ** 3} GiB;`,
    )
    const { entries, unpackedBytes, ratio } = officeLimits
    expect(paper).toContain(
      `at most ${written(entries)} parts, ${unpackedBytes / 1024 ** 2} MiB and ${ratio} times its size, and a ` +
        `picture to ${pixelLimitMillions} million pixels`,
    )
    expect(paper).toContain(
      `at most ${importLimits.bytes / 1024 ** 2} MiB and ${written(importLimits.rows)} rows`,
    )
  })

  it('tells how passwords and failures are judged', () => {
    const context = { isCommon: () => false, ownWords: [] }
    const phrase = 'blå hest i kælderen'
    expect(judgePassword(phrase.slice(0, 14), context).ok).toBe(false)
    expect(judgePassword(phrase.slice(0, 15), context).ok).toBe(true)
    expect(paper).toContain('at least 15 characters')
    const now = instant(new Date('2026-01-01T12:00:00Z'))
    const allowed = (kind: 'account' | 'network', failures: number, minutes: number) =>
      mayTry(kind, { failures, lastAt: instant(new Date(Date.parse(now) - minutes * 60_000)) }, now)
    expect([allowed('account', 4, 0), allowed('account', 5, 0)]).toEqual([true, false])
    expect([allowed('network', 19, 0), allowed('network', 20, 0)]).toEqual([true, false])
    expect([allowed('account', 99, 15), allowed('account', 100, 15), allowed('account', 100, 1440)]).toEqual([
      ...[true, false, true],
    ])
    expect([allowed('network', 299, 15), allowed('network', 300, 15)]).toEqual([true, false])
    expect(paper).toContain(
      'a wait from the fifth (of a network from the twentieth), doubling to 15 minutes, and no more after 100 (300)',
    )
  })

  // What these sentences say is tested where it is done; here, that they are still said.
  it.each([
    'end after 30 minutes without use or 12 hours',
    'An account may have any number of them; its owner sees them',
    'speaks to nobody but its database',
    'Up to 200 wait their turn (20 for a road)',
    'what is critical is replaced within seven days, what is high within 30, the rest at least every quarter',
  ])('says “%s”', (sentence) => {
    expect(paper).toContain(sentence)
  })
})
