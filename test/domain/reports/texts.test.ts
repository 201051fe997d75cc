import { describe, expect, it } from 'vitest'
import { hasFigures, noTexts, type ReportTexts, textFaults } from '../../../src/domain/reports/texts.ts'
import { day } from '../../../src/domain/time.ts'

const today = day('2026-11-23')
const period = { incidentsFrom: day('2025-10-01'), incidentsTo: day('2026-09-30') }

function faults(texts: Partial<ReportTexts>) {
  return textFaults({ ...noTexts, ...texts }, today)
}

describe('what is written for a report', () => {
  it('may be nothing at all, and no figure is then 0', () => {
    expect(faults({})).toEqual({})
    expect(hasFigures(noTexts)).toBe(false)
    expect(hasFigures({ ...noTexts, breaches: 0 })).toBe(true)
  })

  it('names the source and the day of a threat', () => {
    expect(faults({ threat: 'Høj.' })).toEqual({ threatSource: 'sourceMissing', threatOn: 'dayMissing' })
    expect(faults({ threat: 'Høj.', threatSource: 'Kilde', threatOn: day('2026-11-24') })).toEqual({
      threatOn: 'dayAhead',
    })
    expect(faults({ threatSource: 'Kilde' })).toEqual({ threat: 'threatMissing' })
    expect(faults({ threat: 'Høj.', threatSource: 'Kilde', threatOn: today })).toEqual({})
  })

  it('says which period its figures cover', () => {
    expect(faults({ breaches: 0 })).toEqual({
      incidentsFrom: 'periodMissing',
      incidentsTo: 'periodMissing',
    })
    expect(faults({ breaches: 1, incidentsFrom: today, incidentsTo: day('2026-11-01') })).toEqual({
      incidentsTo: 'periodReversed',
    })
    expect(faults({ breaches: 1, incidentsFrom: today, incidentsTo: day('2026-12-31') })).toEqual({
      incidentsTo: 'dayAhead',
    })
    expect(faults({ breaches: 1, ...period })).toEqual({})
  })

  it('has no more of a part than of the whole', () => {
    expect(
      faults({ ...period, breaches: 2, notified: 3, informed: 2, incidents: 1, significant: 2 }),
    ).toEqual({
      notified: 'morePartsThanWhole',
      significant: 'morePartsThanWhole',
    })
    expect(faults({ ...period, notified: 3 })).toEqual({})
  })
})
