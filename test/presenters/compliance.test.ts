import { describe, expect, it } from 'vitest'
import { complianceOf } from '../../src/domain/compliance/compliance.ts'
import { deliveredCatalogue } from '../../src/domain/guidelines/delivered.ts'
import { id } from '../../src/domain/ids.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { plain } from '../../src/i18n/rich.ts'
import { presentCompliance } from '../../src/presenters/compliance.ts'
import { compliancePage } from './compliance-sample.ts'

const da = languageOf('da')
const en = languageOf('en')

describe('the compliance page', () => {
  it('labels both shares in its first sentence', () => {
    const { lead } = presentCompliance(compliancePage(['partly', 'not_complied']), da)
    expect(plain(lead)).toMatch(
      /^3 af 5 vurderede krav er efterlevet \(60\u00a0%\)\. Det er 3 af \d+ relevante krav \(1\u00a0%\)\.$/,
    )
  })

  it('counts partly as not complied, and a requirement once for each unit', () => {
    const model = presentCompliance(compliancePage(['partly', 'not_complied']), da)
    const line = model.guidelines.find(({ name }) => name.startsWith('GL-01'))
    expect(line?.ofAssessed).toEqual({
      name: 'compliance.GL-01.assessed.percent',
      value: '60.0',
      text: '3 af 5 (60\u00a0%)',
    })
    expect(line?.ofRelevant).toMatchObject({ value: '30.0', text: '3 af 10 (30\u00a0%)' })
    expect(line?.counts).toEqual([
      { status: 'partly', count: '1' },
      { status: 'not_complied', count: '1' },
      { status: 'not_assessed', count: '5' },
      { status: 'not_relevant', count: '0' },
    ])
  })

  it('shows nothing assessed in words, never as 0 percent', () => {
    const model = presentCompliance(compliancePage(['partly']), da)
    const other = model.units.find(({ name }) => name === 'Sygehus B')
    expect(other).toMatchObject({ ofAssessed: 'Ikke vurderet endnu', ofRelevant: 'Ikke vurderet endnu' })
    expect(plain(presentCompliance(compliancePage([]), da).lead)).toBe(
      'Der er endnu ingen vurderede krav i 2026. Der vises derfor ingen score.',
    )
  })

  it('says that a guideline is for nobody, and that nothing applies to a unit', () => {
    const cctv = presentCompliance(compliancePage(['partly']), da).guidelines.find(({ name }) =>
      name.startsWith('GL-17'),
    )
    expect(cctv?.ofAssessed).toBe('Gælder ikke')
    const none = compliancePage([], { result: complianceOf(deliveredCatalogue, []), units: [] })
    expect(plain(presentCompliance(none, da).lead)).toBe(
      'Der er ingen krav, som gælder for enheden. Der vises derfor ingen score.',
    )
  })

  it('leads from a unit to its own answers', () => {
    const input = compliancePage(['partly'], {
      subject: { kind: 'unit', code: 'U01', name: 'Sygehus A' },
      units: [],
    })
    const model = presentCompliance(input, en)
    expect(model.heading).toBe('Compliance 2026: Sygehus A')
    expect(model.guidelines[0]?.href).toBe('/units/U01/cycles/2027/guidelines/GL-01')
    expect(model.map).toBeUndefined()
    expect(model.units).toEqual([])
  })

  it('maps guidelines against units, 100 only where everything is complied with', () => {
    const cell = (
      view: 'assessed' | 'relevant' | 'coverage',
      statuses: Parameters<typeof compliancePage>[0],
    ) => presentCompliance(compliancePage(statuses, { view }), da).map?.rows[0]?.cells
    expect(cell('assessed', ['complied'])?.[0]).toMatchObject({ tint: 3, figure: { text: '100' } })
    expect(cell('assessed', ['partly'])?.[0]).toMatchObject({
      tint: 2,
      figure: { name: 'compliance.unit.U01.GL-01.assessed.percent', value: '80.0', text: '80' },
    })
    expect(cell('relevant', ['partly'])?.[1]).toEqual({ kind: 'none', short: 'IV', long: 'Ikke vurderet' })
    expect(cell('coverage', ['partly'])?.[1]).toMatchObject({ tint: 0, figure: { text: '0' } })
  })

  it('shows forty units at a time, the same in the table and on the map, and leads to the others', () => {
    const one = compliancePage([])
    const [unit] = one.units
    const [counted] = one.result.units
    if (!unit || !counted) throw new Error('The sample has no unit')
    const ids = Array.from({ length: 95 }, (_, place) => id<'unit'>(`U${place}`))
    const units = ids.map((own) => ({ ...unit, id: own, code: own, name: own }))
    const result = { ...one.result, units: ids.map((unitId) => ({ ...counted, unitId })) }
    const model = presentCompliance({ ...one, units, result, part: 3 }, da)
    expect(model.units.map(({ name }) => name)).toEqual(ids.slice(80))
    expect(model.map?.units.map(({ name }) => name)).toEqual(ids.slice(80))
    expect(model.unitParts.map(({ label, href, current }) => [label, href, current])).toEqual([
      ['Enhed 1–40 af 95', '/cycles/2027/compliance?map=assessed#units', false],
      ['Enhed 41–80 af 95', '/cycles/2027/compliance?map=assessed&part=2#units', false],
      ['Enhed 81–95 af 95', '/cycles/2027/compliance?map=assessed&part=3#units', true],
    ])
    expect(presentCompliance(one, da).unitParts).toEqual([])
  })
})
