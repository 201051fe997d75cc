import { expect, it } from 'vitest'
import { day, instant } from '../../src/domain/time.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { presentReadingRoom } from '../../src/presenters/reading-room.ts'

type Room = Parameters<typeof presentReadingRoom>[0]
type RoomReport = Room['reports'][number]

const t = languageOf('da')

function report(changes: Partial<RoomReport>): RoomReport {
  return {
    id: 'r1',
    kind: 'annual-goals',
    year: 2027,
    version: '1.0',
    state: 'frozen',
    classification: 'internal',
    checksum: 'a'.repeat(64),
    sizes: { da: null, en: null },
    frozenAt: instant(new Date('2026-11-01T08:00:00.000Z')),
    decision: null,
    ...changes,
  }
}

function decided(changes: Partial<RoomReport>, at: string): RoomReport {
  const decision = {
    outcome: 'approved',
    on: day('2026-11-03'),
    caseReference: '26/1',
    note: '',
    at: instant(new Date(at)),
  } as const
  return report({ state: 'approved', decision, ...changes })
}

function room(...reports: readonly RoomReport[]) {
  return presentReadingRoom(
    {
      reports,
      pending: [],
      newest: undefined,
      before: undefined,
      mayRecord: false,
      region: false,
      making: undefined,
    },
    t,
  )
}

it('tells what was frozen since the latest decision, and that decision, newest first', () => {
  const { news, earlier } = room(
    decided({ id: 'old', version: '0.8' }, '2026-10-01T08:00:00.000Z'),
    decided({ id: 'r1' }, '2026-11-03T08:00:00.000Z'),
    report({ id: 'new', kind: 'maturity', frozenAt: instant(new Date('2026-11-20T08:00:00.000Z')) }),
    report({ id: 'gone', state: 'replaced', frozenAt: instant(new Date('2026-11-19T08:00:00.000Z')) }),
  )
  expect(news?.since).toContain('3. november 2026')
  expect(news?.rows.map(({ href, what }) => [href, what])).toEqual([
    ['/reports/new', 'Ny rapport til beslutning'],
    ['/reports/r1', 'Beslutning: godkendt'],
  ])
  expect(earlier[0]?.about).toContain('26/1')
})

it('lists everything that is frozen where nothing has been decided, and nothing where nothing is', () => {
  expect(room(report({})).news?.rows).toHaveLength(1)
  expect(room().news).toBeNull()
})
