import { describe, expect, it } from 'vitest'
import { languageOf } from '../../src/i18n/language.ts'
import { presentCompliance } from '../../src/presenters/compliance.ts'
import { CompliancePage } from '../../views/compliance/page.tsx'
import { compliancePage } from '../presenters/compliance-sample.ts'
import { forbiddenIn, rendered, untiedIn } from './render.tsx'

const show = async (input = compliancePage(['partly']), code: 'da' | 'en' = 'da') => {
  const t = languageOf(code)
  return rendered(<CompliancePage model={presentCompliance(input, t)} t={t} />)
}

describe('the compliance page', () => {
  it('has one heading, tied ids and nothing forbidden, in both languages and when empty', async () => {
    for (const code of ['da', 'en'] as const)
      for (const input of [compliancePage(['partly']), compliancePage([])]) {
        const { page } = await show(input, code)
        expect(page.texts('h1')).toHaveLength(1)
        expect(untiedIn(page)).toEqual([])
        expect(forbiddenIn(page)).toEqual([])
      }
  })

  it('shows both shares with their exact values, the same wherever they stand', async () => {
    const figures = (await show()).page.figures()
    expect(figures.get('compliance.total.assessed.percent')).toBe('80.0')
    expect(figures.get('compliance.GL-01.relevant.percent')).toBe('40.0')
    expect(figures.get('compliance.unit.U01.assessed.percent')).toBe('80.0')
  })

  it('counts every status once', async () => {
    const { page } = await show()
    const [, ...rows] = page.rows('table.m-fit')
    expect(rows.map(([status]) => status)).toEqual([
      'Efterlevet',
      'Delvist efterlevet',
      'Ikke efterlevet',
      'Ikke relevant',
      'Ikke vurderet endnu',
    ])
    expect(rows[0]?.[1]).toBe('4')
    expect(rows[1]?.[1]).toBe('1')
  })
})
