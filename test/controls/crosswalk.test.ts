import { describe, expect, test } from 'vitest'
import { cis7ControlLinks, cis7SubControlLinks } from '../../controls/crosswalk/cis7.ts'
import { gdprLinks } from '../../controls/crosswalk/gdpr.ts'
import { iso27001Links } from '../../controls/crosswalk/iso27001.ts'
import { nis2Links } from '../../controls/crosswalk/nis2.ts'
import { csfLinks } from '../../controls/crosswalk/nist-csf.ts'

describe('mappings to other frameworks', () => {
  test('hold the verified lines and no other', () => {
    expect(iso27001Links).toHaveLength(199)
    expect(csfLinks).toHaveLength(60)
    expect(nis2Links).toHaveLength(133)
    expect(cis7ControlLinks).toHaveLength(28)
    expect(cis7SubControlLinks).toHaveLength(63)
    expect(gdprLinks).toEqual([])
  })

  test('point into Annex A of ISO/IEC 27001:2022', () => {
    const last: Record<string, number> = { 5: 37, 6: 8, 7: 14, 8: 34 }
    for (const { target } of iso27001Links) {
      const [, section, number] = /^A\.([5-8])\.(\d+)$/.exec(target) ?? []
      expect(Number(number), target).toBeGreaterThanOrEqual(1)
      expect(Number(number), target).toBeLessThanOrEqual(last[section ?? ''] ?? 0)
    }
    expect(iso27001Links.filter((link) => link.relationship === 'equivalent')).toHaveLength(4)
    expect(iso27001Links.filter((link) => link.sources.length === 2)).toHaveLength(194)
  })

  test('point to outcomes of NIST CSF 2.0, 45 of 60 corroborated', () => {
    for (const { target } of csfLinks) expect(target).toMatch(/^(GV|ID|PR|DE|RS|RC)\.[A-Z]{2}-\d{2}$/)
    expect(csfLinks.filter((link) => link.corroboratedBy.length > 0)).toHaveLength(45)
  })

  test('carry the letters of NIS 2 Article 21 that follow from the annex section', () => {
    const letters: Record<string, string> = {
      1: 'a',
      2: 'a',
      3: 'b',
      4: 'c',
      5: 'd',
      6: 'e',
      7: 'f',
      8: 'g',
      9: 'h',
      10: 'i',
      11: 'ij',
      12: 'i',
    }
    for (const link of nis2Links) {
      expect(link.article21.join(''), link.target).toBe(letters[link.target.split('.')[0] ?? ''])
      expect(link.pointInSource !== undefined).toBe(link.check === 'renumbered' || link.check === 'moved')
    }
  })

  test('lead from every v7.1 control, and to all v8.1 controls but 15', () => {
    expect(new Set(cis7ControlLinks.map((link) => link.from)).size).toBe(20)
    const reached = new Set<number>(cis7ControlLinks.map((link) => link.to))
    expect(Array.from({ length: 18 }, (_, i) => i + 1).filter((number) => !reached.has(number))).toEqual([15])
    for (const link of [...cis7ControlLinks, ...cis7SubControlLinks])
      expect(link.basis.length).toBeGreaterThan(0)
  })
})
