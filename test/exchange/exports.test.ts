import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import type { Goal } from '../../src/domain/goals/goal.ts'
import { day } from '../../src/domain/time.ts'
import { readTable, rowsOf } from '../../src/exchange/csv.ts'
import { writeEvidence } from '../../src/exchange/evidence.ts'
import { writeGoals } from '../../src/exchange/goals.ts'

/** What a program that knows nothing of us reads from an export: the header and the cells as they stand. */
function read(written: string) {
  const table = readTable(Buffer.from(written))
  return table.ok ? rowsOf(table.value, table.value.header).rows.map(({ cells }) => cells) : []
}

describe('exports that are never imported', () => {
  test('evidence by its keys, without content, a title like a formula made harmless', () => {
    const written = writeEvidence([
      {
        unit: 'U01',
        code: 'D-001',
        title: '=HYPERLINK("x")',
        kind: 'file',
        status: 'accepted',
        validFrom: day('2026-01-01'),
        validUntil: day('2026-12-31'),
        supports: ['16.10', 'GL-01-K1'],
      },
    ])
    expect(written).toContain('"\'=HYPERLINK(""x"")"')
    expect(read(written)).toEqual([
      {
        unit: 'U01',
        code: 'D-001',
        title: '=HYPERLINK("x")',
        kind: 'file',
        status: 'accepted',
        valid_from: '2026-01-01',
        valid_until: '2026-12-31',
        supports: '16.10 GL-01-K1',
      },
    ])
  })

  const goal: Goal = {
    number: '2027-03',
    shortName: 'Rettigheder',
    goal: 'Alle enheder gennemgår brugerrettigheder hvert halve år.',
    reason: 'Delstrategiens indsats 2.1; GL-11',
    ability: 'prevent',
    units: [
      { code: 'U01', target: null, deadline: null },
      { code: 'U02', target: '80 %', deadline: day('2027-12-31') },
    ],
    responsible: 'Enhedens ledelse',
    measure: '- andel ledere',
    baseline: { kind: 'known', value: '61 %', on: day('2026-09-30') },
    target: '95 %',
    deadline: day('2027-11-30'),
    evidenceDemanded: 'Opgørelse uden navne',
    followUp: [day('2027-06-15'), day('2027-11-30')],
    support: 'Skabelon\nog kursus',
  }

  test('goals with every field of the domain guide', () => {
    expect(read(writeGoals([goal]))).toEqual([
      {
        number: '2027-03',
        short_name: 'Rettigheder',
        goal: 'Alle enheder gennemgår brugerrettigheder hvert halve år.',
        reason: 'Delstrategiens indsats 2.1; GL-11',
        ability: 'prevent',
        units: 'U01 U02',
        responsible: 'Enhedens ledelse',
        measure: '- andel ledere',
        baseline: '61 %',
        baseline_date: '2026-09-30',
        baseline_known: 'yes',
        target: '95 %',
        deadline: '2027-11-30',
        evidence_demanded: 'Opgørelse uden navne',
        follow_up: '2027-06-15 2027-11-30',
        support: 'Skabelon\nog kursus',
      },
    ])
  })

  test.each([
    [{ kind: 'known', value: '61 %', on: null }, '61 %', 'yes'],
    [{ kind: 'unknown' }, '', 'no'],
    [{ kind: 'missing' }, '', ''],
  ] as const)('a baseline that is %j', (baseline, value, known) => {
    const draft: Goal = { ...goal, ability: null, deadline: null, baseline }
    expect(read(writeGoals([draft]))).toMatchObject([
      { ability: '', deadline: '', baseline: value, baseline_date: '', baseline_known: known },
    ])
  })
})
