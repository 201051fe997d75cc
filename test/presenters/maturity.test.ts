import { describe, expect, it } from 'vitest'
import { fraction } from '../../src/domain/maturity/fraction.ts'
import type { Score } from '../../src/domain/maturity/result.ts'
import { maturityOf } from '../../src/domain/maturity/score.ts'
import { languageOf } from '../../src/i18n/language.ts'
import { plain } from '../../src/i18n/rich.ts'
import { presentMaturity } from '../../src/presenters/maturity.ts'
import { cis18, cis20, regionPage, sampleInput, unitPage } from './maturity-sample.ts'

const da = languageOf('da')
const en = languageOf('en')

describe('the answer of the maturity page', () => {
  it('says stated, documented and target in one sentence', () => {
    expect(plain(presentMaturity(regionPage(), da).lead)).toBe(
      'Enhederne angiver 62 procent. Dokumentationen bekræfter 27 procent. Målet er 75 procent.',
    )
    expect(plain(presentMaturity(unitPage('U01'), en).lead)).toBe(
      'The unit states 50 per cent. The evidence confirms 50 per cent. The target is 75 per cent.',
    )
  })

  it('carries the exact figures of the contract beside the shown ones', () => {
    const [stated, documented] = presentMaturity(regionPage(), da).headline ?? []
    expect(stated?.percent).toEqual({ name: 'total.stated.percent', value: '62.5', text: '62\u00a0%' })
    expect(stated?.on4).toEqual({ name: 'total.stated.on4', value: '2.50', text: '2,50 af 4' })
    expect(documented?.percent).toMatchObject({ name: 'total.documented.percent', value: '27.0' })
  })

  it('is named by the year it was counted in, not by the year its goals apply to', () => {
    expect(presentMaturity(regionPage(), da).heading).toBe('Regionens modenhed 2026')
  })

  it('says how far the target is, rounded away from it', () => {
    const model = presentMaturity(regionPage(), da)
    expect(model.status).toBe('under_target')
    expect(plain(model.missing ?? [])).toBe(
      'Der mangler 13 procentpoint efter svarene og 48 procentpoint efter dokumentationen.',
    )
  })

  it('says at the target level when it is exactly there, and never that the target is met', () => {
    const model = presentMaturity(unitPage('U02'), da)
    expect(model.status).toBe('on_target')
    expect(plain(model.missing ?? [])).toContain('Svarene når målniveauet.')
  })

  it('shows two decimals and says why where a rounded figure would look like the target', () => {
    const input = regionPage()
    const near: Score = { kind: 'scored', fraction: fraction(1499, 2000), answered: 306, applicable: 306 }
    const result = { ...input.result, total: { stated: near, documented: near } }
    const model = presentMaturity({ ...input, result }, da)
    expect(model.headline?.[0]?.percent).toMatchObject({ value: '74.9', text: '74,95\u00a0%' })
    expect(model.rounding).toBe(
      'Vist med to decimaler og rundet ned, fordi afrunding ellers ville vise målet som nået.',
    )
    expect(presentMaturity(input, da).rounding).toBeUndefined()
  })
})

describe('a page whose answers are not all there', () => {
  const half = sampleInput((answer) => (answer.unitId === 'U02' ? undefined : answer))

  it('is provisional until the result is locked, and then shows no mark', () => {
    const model = presentMaturity(regionPage(half, { locked: false }), da)
    expect(plain(model.lead)).toMatch(/^Foreløbigt: vurderet 153 af 306 svar\. Enhederne angiver 50 procent/)
    expect(model.status).toBeUndefined()
    expect(model.standings).toBe(false)
    expect(presentMaturity(regionPage(half), da).standings).toBe(true)
  })

  it('says that there is no score, and never 0', () => {
    const empty = sampleInput(() => undefined)
    const model = presentMaturity(regionPage(empty, { locked: false }), da)
    expect(plain(model.lead)).toBe('Der er endnu ingen vurderede svar i 2026. Der vises derfor ingen score.')
    expect(model.headline).toBeUndefined()
    expect(model.gaps).toBeUndefined()
    expect(model.controls[0]).toMatchObject({ stated: 'Ikke vurderet endnu', documented: '–', toTarget: '–' })
    expect(model.coverage).toMatchObject({ answered: 0, applicable: 306 })
  })

  it('says that nothing applies where nothing does', () => {
    const none = sampleInput((answer) => ({ ...answer, applicable: false }))
    expect(plain(presentMaturity(unitPage('U01', none), da).lead)).toBe(
      'Der er ingen delkontroller, som gælder for enheden. Der vises derfor ingen score.',
    )
  })

  it('counts coverage beside the score and rounds it down', () => {
    const input = sampleInput((answer) =>
      answer.safeguard === '1.1' && answer.unitId === 'U01' ? undefined : answer,
    )
    const { coverage } = presentMaturity(regionPage(input), da)
    expect(plain(coverage.value)).toBe('Vurderet 305 af 306 svar (99\u00a0%)')
    expect(coverage.about).toBe('2 enheder vægter lige meget. Metode: fire aspekter, gennemsnit pr. kontrol.')
  })
})

describe('what to do first', () => {
  it('lists the five largest gaps with their gain and what they lift together', () => {
    const { gaps } = presentMaturity(regionPage(), da)
    expect(gaps?.heading).toBe('Hvad først? De fem største afstande')
    expect(gaps?.lead).toBe(
      'Løftes de fem kontroller til 75\u00a0%, stiger regionens angivne modenhed fra 62\u00a0% til 65\u00a0%.',
    )
    expect(gaps?.rows).toHaveLength(5)
    expect(gaps?.rows[0]).toMatchObject({ gap: '13', gain: '0,7', safeguards: '5 af 5' })
    expect(gaps?.sum).toEqual({ name: 'De fem i alt', gain: '3,5' })
  })

  it('leads to the catalogue for the region and to the answers for a unit', () => {
    expect(presentMaturity(regionPage(), da).gaps?.rows[0]?.href).toBe('/catalogue/controls/1')
    expect(presentMaturity(unitPage('U01'), da).controls[4]?.href).toBe('/units/U01/cycles/2027/controls/5')
  })

  it('says that nothing lies below the target where that is so', () => {
    expect(presentMaturity(unitPage('U02'), da).gaps).toMatchObject({
      lead: 'Ingen vurderet kontrol ligger under målniveauet.',
      rows: [],
    })
  })
})

describe('the external analyses', () => {
  it('stand apart with the difference of the totals, where the framework is the same', () => {
    const { external } = presentMaturity(regionPage(), da)
    expect(plain(external?.value ?? [])).toBe('55\u00a0% (2,2 på en 4-trins skala)')
    expect(external?.status).toBe('target_not_met')
    expect(external?.about).toContain('Egenvurderingen for 2026 ligger 8 procentpoint højere.')
  })

  it('are not held against another framework, nor against a unit', () => {
    const old = presentMaturity(regionPage(sampleInput(), { externals: [cis20] }), da).external
    expect(old?.about).toContain('Målingen i 2022 brugte CIS20.')
    expect(old?.about).not.toContain('procentpoint')
    expect(presentMaturity(unitPage('U01'), da).external?.about).not.toContain('procentpoint')
  })

  it('alone can say that the target is met', () => {
    const met = { ...cis18, total: '3.0' }
    expect(presentMaturity(regionPage(sampleInput(), { externals: [met] }), da).external?.status).toBe(
      'target_met',
    )
  })

  it('are a series of their own with a break, beside the self-assessments', () => {
    const { trend } = presentMaturity(regionPage(), da)
    expect(trend?.external?.title).toBe(
      'Ekstern analyse. 2022: 54 procent efter CIS20. 2024: 55 procent efter CIS18. Mål: 75 procent. Der er brud mellem målinger efter hver sin ramme.',
    )
    expect(trend?.self?.points).toHaveLength(1)
    expect(trend?.rows.map((row) => `${row.year} ${row.percent} ${row.onScale}`)).toEqual([
      '2022 54\u00a0% 2,7 på en 5-trins skala',
      '2024 55\u00a0% 2,2 på en 4-trins skala',
      '2026 62\u00a0% / 27\u00a0% 2,50 / 1,08 på en 4-trins skala',
    ])
    expect(presentMaturity(unitPage('U01'), da).trend?.external).toBeUndefined()
  })

  it('refuse a total that is not on its scale', () => {
    const wrong = { ...cis18, total: '4.5' }
    expect(() => presentMaturity(regionPage(sampleInput(), { externals: [wrong] }), da)).toThrow(
      /outsideScale/,
    )
  })
})

describe('the map of units and controls', () => {
  it('shows forty units at a time and leads to the others', () => {
    const one = regionPage()
    const [first] = one.units
    if (!first) throw new Error('The sample has no unit')
    const units = Array.from({ length: 95 }, (_, place) => ({
      ...first,
      code: `U${place}`,
      name: `${place}`,
    }))
    const mapOf = (part: number | undefined) => presentMaturity({ ...one, units, part }, da).map
    expect(mapOf(undefined)?.units).toHaveLength(40)
    expect(mapOf(3)?.units.map(({ name }) => name)).toEqual(
      Array.from({ length: 15 }, (_, place) => `${80 + place}`),
    )
    expect(mapOf(9)?.units).toHaveLength(15)
    expect(mapOf(2)?.parts.map(({ label, current }) => [label, current])).toEqual([
      ['Enhed 1–40 af 95', false],
      ['Enhed 41–80 af 95', true],
      ['Enhed 81–95 af 95', false],
    ])
    expect(presentMaturity(one, da).map?.parts).toEqual([])
  })

  it('shows one number a unit and control, named and tinted by its exact share', () => {
    const { map } = presentMaturity(regionPage(), da)
    expect(map?.rows).toHaveLength(18)
    expect(map?.rows[4]?.cells).toEqual([
      {
        kind: 'number',
        tint: 2,
        figure: { name: 'unit.U01.control.5.stated.percent', value: '50.0', text: '50' },
      },
      {
        kind: 'number',
        tint: 3,
        figure: { name: 'unit.U02.control.5.stated.percent', value: '75.0', text: '75' },
      },
    ])
    expect(map?.total.cells[1]).toMatchObject({ figure: { name: 'unit.U02.stated.percent', value: '75.0' } })
  })

  it('tells not applicable, not assessed and 0 apart', () => {
    const input = sampleInput((answer) => {
      if (answer.unitId !== 'U01') return answer
      if (answer.safeguard.startsWith('16.')) return { ...answer, applicable: false }
      if (answer.safeguard.startsWith('18.')) return undefined
      return answer
    })
    const rows = presentMaturity(regionPage(input, { view: 'documented' }), da).map?.rows
    expect(rows?.[15]?.cells[0]).toEqual({ kind: 'none', short: 'IR', long: 'Ikke relevant' })
    expect(rows?.[17]?.cells[0]).toEqual({ kind: 'none', short: 'IV', long: 'Ikke vurderet' })
    expect(rows?.[15]?.cells[1]).toMatchObject({ kind: 'number', tint: 0, figure: { text: '0' } })
    const coverage = presentMaturity(regionPage(input, { view: 'coverage' }), da).map?.rows
    expect(coverage?.[17]?.cells[0]).toMatchObject({ kind: 'number', figure: { text: '0' } })
  })

  it('holds its view in the address, and belongs to the region only', () => {
    const { map } = presentMaturity(regionPage(sampleInput(), { view: 'coverage' }), da)
    expect(map?.views).toEqual([
      { label: 'Angivet', href: '/cycles/2027/maturity?map=stated#map', current: false },
      { label: 'Dokumenteret', href: '/cycles/2027/maturity?map=documented#map', current: false },
      { label: 'Dækning', href: '/cycles/2027/maturity?map=coverage#map', current: true },
    ])
    expect(presentMaturity(unitPage('U01'), da).map).toBeUndefined()
  })
})

describe('a year with another target than the region’s own', () => {
  const target = fraction(4, 5)
  const model = presentMaturity(regionPage(sampleInput(), { target }), da)

  it('says it in words, on the line and in what is missing', () => {
    expect(plain(model.lead)).toContain('80 procent')
    expect(model.target).toBe(80)
    expect(model.headline?.[2]).toMatchObject({ percent: '80\u00a0%', about: da.say.maturity.targetDecided })
    // 62.5 percent stated lacks 17.5 points, which is never shown as fewer than it is.
    expect(plain(model.missing ?? [])).toContain('18')
    expect(model.trend?.target).toEqual({ at: 80, text: 'Mål 80\u00a0%' })
  })

  it('tints the map by its own bounds, a third and two thirds of the way', () => {
    expect(model.map?.key).toEqual([
      '0–25 %',
      '26–52 %',
      '53–79 %',
      '80 % og derover: på eller over målniveau',
    ])
  })

  it('judges before it rounds: 79.9 percent is under and shown below 80', () => {
    const exact = { kind: 'scored', fraction: fraction(799, 1000), answered: 306, applicable: 306 } as const
    const result = { ...maturityOf(sampleInput()), total: { stated: exact, documented: exact } }
    const near = presentMaturity({ ...regionPage(sampleInput(), { target }), result }, da)
    expect(near.status).toBe('under_target')
    expect(near.total.stated).toMatchObject({ text: '79\u00a0%' })
  })
})
