import { describe, expect, it } from 'vitest'
import { day } from '../../src/domain/time.ts'
import { type FindingRow, readFindings, writeFindings } from '../../src/exchange/findings.ts'

const header =
  'unit;code;system;area;task;maintenance;end_of_support;unmet;deviation;risk;handling;plan;owner;deadline'
const read = (...lines: readonly string[]) => readFindings(Buffer.from([header, ...lines].join('\n')))

const whole: FindingRow = {
  unit: 'U01',
  code: 'S001',
  system: '=Laboratoriets database',
  area: 'Diagnostik',
  task: 'Svar på prøver',
  maintenance: 'local',
  end_of_support: day('2024-12-31'),
  unmet: ['GL-12-K2', 'GL-15'],
  deviation: 'Ingen opdateringer;\n"siden 2024"',
  risk: '-1 dag uden svar',
  handling: 'replace',
  plan: '',
  owner: 'Laboratoriets leder',
  deadline: day('2026-03-31'),
}

describe('a file of systems', () => {
  it('is read back as it was written, also where a cell looks like a formula', () => {
    const bare = {
      ...whole,
      code: 'S002',
      maintenance: null,
      end_of_support: null,
      unmet: [],
      handling: null,
    }
    const { rows, refused } = readFindings(Buffer.from(writeFindings([whole, { ...bare, deadline: null }])))
    expect(refused).toEqual([])
    expect(rows.map(({ line: _, ...row }) => row)).toEqual([whole, { ...bare, deadline: null }])
  })

  it('may hold drafts, and days as Danish spreadsheets write them', () => {
    const { rows, refused } = read('U01;S1;Database;;;;31.12.2024;;;;;;;')
    expect(refused).toEqual([])
    expect(rows[0]).toMatchObject({ handling: null, owner: '', end_of_support: '2024-12-31', deadline: null })
  })

  it('names every line that cannot be read by its field and reason', () => {
    const { refused } = read(
      'U01;S1;;;;;;;;;;;;',
      'U01;S 2;Database;;;;;;;;;;;',
      'U01;S3;Database;;;somebody;;;;;;;;',
      'U01;S4;Database;;;;2024-02-30;;;;;;;',
      'U01;S5;Database;;;;;GL-12 16.10;;;;;;',
      'U01;S6;Database;;;;;;;;burn;;;',
      `U01;S7;Database;${'a'.repeat(61)};;;;;;;;;;`,
      'U01;S8;Database;;;;;;;;;;;',
      'U01;S8;Database;;;;;;;;;;;',
    )
    expect(refused.map(({ line, field, reason }) => [line, field, reason])).toEqual([
      [2, 'system', 'value_missing'],
      [3, 'code', 'finding_code_invalid'],
      [4, 'maintenance', 'maintenance_unknown'],
      [5, 'end_of_support', 'date_not_real'],
      [6, 'unmet', 'unmet_unknown'],
      [7, 'handling', 'handling_unknown'],
      [8, 'area', 'text_too_long'],
      [10, 'code', 'duplicate'],
    ])
  })
})
