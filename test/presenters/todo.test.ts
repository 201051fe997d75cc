import { describe, expect, it } from 'vitest'
import type { Sheet, SheetAnswer } from '../../src/domain/answers/sheet.ts'
import type { EvidencePiece } from '../../src/domain/evidence/evidence.ts'
import { deliveredCatalogue } from '../../src/domain/guidelines/delivered.ts'
import { id } from '../../src/domain/ids.ts'
import { fraction } from '../../src/domain/maturity/fraction.ts'
import { day } from '../../src/domain/time.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { guidelineList } from '../../src/presenters/answers-lists.ts'
import { sendingFrom } from '../../src/presenters/answers-sending.ts'
import { presentTodo } from '../../src/presenters/todo.ts'

const countingDate = day('2026-09-30')

function piece(code: string, until: string, more: Partial<EvidencePiece> = {}): EvidencePiece {
  return {
    id: id(code),
    code,
    title: `Udtræk ${code}`,
    kind: 'link',
    state: 'accepted',
    validFrom: day('2025-09-01'),
    validUntil: day(until),
    fileType: null,
    fileSize: null,
    erasedAt: null,
    ...more,
  }
}

function sheet(more: Partial<Sheet>): Sheet {
  const evidence = more.evidence ?? []
  return {
    unit: {
      id: id('u'),
      code: 'U01',
      name: 'Sygehus A',
      type: 'somatik',
      flags: [],
      weight: 1,
      validFrom: day('2020-01-01'),
      validTo: null,
      inBasis: true,
    },
    cycle: {
      year: 2027,
      state: 'collection',
      method: 'four-aspects',
      target: fraction(3, 4),
      countingDate,
      collectionDeadline: day('2026-08-31'),
      approvalDeadline: day('2026-09-07'),
    },
    catalogue: deliveredCatalogue,
    reworded: new Set(),
    added: new Set(),
    answers: new Map(),
    last: undefined,
    responsibility: new Map(),
    central: new Map(),
    evidence,
    support: evidence.map((each) => ({
      answerId: id(`a-${each.code}`),
      evidenceId: each.id,
      subject: '3.2',
      year: 2027,
      countingDate,
    })),
    ...more,
  }
}

function todo(of: Partial<Sheet>, code: 'da' | 'en' = 'da', approves = false) {
  const input = { person: id<'person'>('p'), sends: !approves, approves, today: day('2026-08-10') }
  const more = { hearingDeadline: null, lockedOn: undefined, done: undefined }
  return presentTodo({ sheet: sheet(of), ...input, ...more }, languageOf(code))
}

describe('evidence that soon expires', () => {
  const evidence = [
    piece('D1', '2026-09-09'),
    piece('D2', '2026-08-11'),
    piece('D3', '2026-09-10'),
    piece('D4', '2026-08-09'),
    piece('D5', '2026-08-10', { state: 'returned' }),
  ]

  it('is told 30 days before, the first to expire first, with the way to it', () => {
    const { expiring } = todo({ evidence })
    expect(expiring?.text).toContain('2 stykker dokumentation udløber inden for 30 dage.')
    expect(expiring?.pieces).toEqual([
      {
        href: '/units/U01/evidence/D2',
        label: 'D2: Udtræk D2',
        when: 'gælder til den 11. august 2026, det er i morgen',
      },
      {
        href: '/units/U01/evidence/D1',
        label: 'D1: Udtræk D1',
        when: 'gælder til den 9. september 2026, om 30 dage',
      },
    ])
    expect(todo({ evidence }, 'en').expiring?.pieces[0]?.when).toBe(
      'valid until 11 August 2026, which is tomorrow',
    )
  })

  it('is named four at most, and the rest is in the list', () => {
    const many = ['D1', 'D2', 'D3', 'D4', 'D5', 'D6'].map((code) => piece(code, '2026-08-20'))
    const { expiring } = todo({ evidence: many })
    expect([expiring?.pieces.length, expiring?.all?.label]).toEqual([4, 'Se 2 mere'])
  })

  it('is not told where no answer rests on it, or where the result is locked', () => {
    expect(todo({ evidence, support: [] }).expiring).toBeUndefined()
    const { cycle } = sheet({})
    expect(todo({ evidence, cycle: { ...cycle, state: 'result_locked' } }).expiring).toBeUndefined()
  })
})

describe('what is new or changed in a guideline', () => {
  const news = { added: new Set(['GL-01-K1', 'GL-01-K2']), reworded: new Set(['GL-01-K3']) }

  it('is marked on each requirement that waits, and counted for its guideline', () => {
    const tasks = todo(news).groups.flatMap((group) => group.tasks)
    const task = tasks.find(({ heading }) => heading.startsWith('GL-01'))
    expect(task?.questions.slice(0, 4).map(({ status }) => status)).toEqual([
      'requirement_new',
      'requirement_new',
      'requirement_changed',
      undefined,
    ])
    expect(task?.about).toContain('2 nye krav og 1 ændret krav')
  })

  it('stands in the list of guidelines, and nowhere else', () => {
    const rows = guidelineList(sheet(news), languageOf('en')).rows
    expect(rows.filter(({ news: said }) => said !== undefined).map(({ news: said }) => said)).toEqual([
      '2 new requirements and 1 changed requirement',
    ])
  })
})

describe('what is ready to be sent and lacks evidence', () => {
  const answer = (subject: string, more: Partial<SheetAnswer> = {}): [string, SheetAnswer] => [
    subject,
    {
      id: id(`a-${subject}`),
      subject,
      state: 'draft',
      complete: 1,
      status: 'complied',
      applicable: 1,
      reason: 'Det er på plads.',
      ...more,
    } as SheetAnswer,
  ]
  const supported = piece('GL-01-K4', '2026-12-31')

  it('is named before it is sent, with the way to each answer', () => {
    const answers = new Map([
      answer('GL-01-K1'),
      answer('GL-01-K2', { status: 'partly' }),
      answer('GL-01-K3', { state: 'sent' }),
      answer('GL-01-K4'),
      answer('GL-02-K1', { complete: 0 }),
    ])
    const { sending } = todo({ answers, evidence: [supported] })
    expect(sending?.unsupported?.text).toMatch(
      /^1 af dem siger ”Efterlevet” og viser ikke til dokumentation\./,
    )
    expect(sending?.unsupported?.answers.map(({ subject, href }) => [subject, href])).toEqual([
      ['GL-01-K1', '/units/U01/cycles/2027/guidelines/GL-01?edit=GL-01-K1#d-GL-01-K1'],
    ])
    // It can be sent all the same.
    expect(sending?.button).toBeDefined()
  })

  it('is named as well where the page of a guideline offers to send', () => {
    const reading = {
      sheet: sheet({ answers: new Map([answer('GL-01-K1'), answer('GL-01-K4')]), evidence: [supported] }),
      hand: 'unit',
      today: day('2026-08-10'),
      t: languageOf('da'),
      saved: undefined,
      confirmed: undefined,
      lockedOn: undefined,
      beside: undefined,
    } as const
    const sending = sendingFrom(reading, ['GL-01-K1', 'GL-01-K4'])
    expect(sending?.unsupported?.answers.map(({ subject }) => subject)).toEqual(['GL-01-K1'])
  })

  it('is named to the management before it approves what was sent', () => {
    const answers = new Map([
      answer('GL-01-K1'),
      answer('GL-01-K3', { state: 'sent' }),
      answer('GL-01-K4', { state: 'sent' }),
    ])
    const { approval, sending } = todo({ answers, evidence: [supported] }, 'da', true)
    expect(approval?.unsupported?.text).toMatch(/^1 af dem siger ”Efterlevet” .* før du godkender\./)
    expect(approval?.unsupported?.answers.map(({ href }) => href)).toEqual([
      '/units/U01/cycles/2027/guidelines/GL-01#d-GL-01-K3',
    ])
    // It can be approved all the same.
    expect([approval?.count, sending]).toEqual([2, undefined])
  })

  it('is folded away where there is much of it, and not there where there is none', () => {
    const keys = [1, 2, 3, 4, 5].map((number) => `GL-01-K${number}`).concat(['GL-02-K1', 'GL-02-K2'])
    const many = todo({ answers: new Map(keys.map((key) => answer(key))) }, 'en').sending?.unsupported
    expect([many?.answers.length, many?.folded]).toEqual([7, 'See the 7 requirements'])
    const { sending } = todo({ answers: new Map([answer('GL-01-K4')]), evidence: [supported] })
    expect([sending?.button === undefined, sending?.unsupported]).toEqual([false, undefined])
  })
})
