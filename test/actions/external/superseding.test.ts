import { afterEach, beforeEach, expect, it } from 'vitest'
import { saveEffort } from '../../../src/actions/efforts/save.ts'
import { recordExternal } from '../../../src/actions/import/external.ts'
import { supersedeExternal } from '../../../src/actions/import/supersede-external.ts'
import { handleRecommendation } from '../../../src/actions/recommendations/handle.ts'
import { saveSubStrategy } from '../../../src/actions/sub-strategies/save.ts'
import { analysesInForce, externalAnalyses } from '../../../src/db/queries/external.ts'
import { recommendationRegister } from '../../../src/db/queries/recommendations.ts'
import { externalTotals } from '../../../src/db/queries/reports.ts'
import { day } from '../../../src/domain/time.ts'
import { anEffort } from '../../support/efforts.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const scope = operatorScope('external.write')
const strategyScope = operatorScope('strategy.write')
const wrong = {
  framework: 'cis-v8.1',
  year: 2024,
  assessor: 'En vurderer',
  scale: { min: 0, max: 4 },
  total: '2.2',
  controls: [{ control: 1, score: '2.0' }],
  recommendations: [
    { number: 'A1', text: 'Saml fortegnelsen.', highlighted: true, controls: [] },
    { number: 'A2', text: 'Øv beredskabet.', highlighted: true, controls: [] },
    { number: 'A3', text: 'Luk porten.', highlighted: true, controls: [] },
  ],
} as const

eachEngine((engine) => {
  let region: SmallRegion
  beforeEach(async () => {
    region = await openSmallRegion(engine)
  })
  afterEach(() => region.close())

  const reader = () => region.test.house.store.reader
  const as = async (who: string) => region.test.changeAs(await region.actor(who))
  async function record(analysis: Parameters<typeof recordExternal>[2]) {
    const recorded = await recordExternal(await as('officer'), scope, analysis)
    if (!recorded.ok) throw new Error(recorded.refusal)
    return recorded.value.id
  }

  it('keeps the wrong one as it was and makes figures of the corrected one', async () => {
    const old = await record(wrong)
    const corrected = { ...wrong, total: '2.4' }
    const made = await supersedeExternal(await as('officer'), scope, old, corrected, 'Tastefejl.')
    if (!made.ok) throw new Error(made.refusal)
    const all = await externalAnalyses(reader())
    expect(all.map(({ total, superseded }) => [total, superseded?.reason ?? null])).toEqual(
      expect.arrayContaining([
        ['2.2', 'Tastefejl.'],
        ['2.4', null],
      ]),
    )
    expect((await analysesInForce(reader())).map(({ id }) => id)).toEqual([made.value])
    expect((await externalTotals(reader())).map(({ total }) => total)).toEqual(['2.4'])
    // The very same again is the analysis in force, so nothing is done; another is still refused.
    expect(await recordExternal(await as('officer'), scope, corrected)).toMatchObject({
      value: { isNew: false },
    })
    expect(await recordExternal(await as('officer'), scope, wrong)).toEqual({ ok: false, refusal: 'differs' })
  })

  it('carries the cover of recommendations that were not corrected, and of no other', async () => {
    const old = await record(wrong)
    const register = () => recommendationRegister(reader(), strategyScope)
    const before = await register()
    const idOf = (number: string) => {
      const found = before.find((one) => one.number === number)
      if (!found) throw new Error(number)
      return found.id
    }
    const strategy = await saveSubStrategy(await as('officer'), strategyScope, {
      existing: undefined,
      draft: { area: 'Sikkerhed', fromYear: 2026, years: 2, periodReason: '', objectives: 'Målet nås.' },
      frameId: null,
    })
    if (!strategy.ok) throw new Error(JSON.stringify(strategy.refusal))
    await saveEffort(await as('officer'), strategyScope, {
      subStrategyId: strategy.value,
      existing: undefined,
      draft: anEffort({ code: '1.1' }),
      recommendations: [idOf('A1'), idOf('A2')],
      coversWithOthers: false,
    })
    await handleRecommendation(await as('officer'), strategyScope, idOf('A3'), {
      kind: 'elsewhere',
      reason: 'Hos infrastrukturen.',
      decidedBy: 'Styregruppen',
      on: day('2025-08-01'),
    })
    const [first, , third] = wrong.recommendations
    const corrected = {
      ...wrong,
      recommendations: [first, { ...wrong.recommendations[1], text: 'Øv beredskabet hvert år.' }, third],
    }
    const made = await supersedeExternal(await as('officer'), scope, old, corrected, 'A2 var forkert.')
    expect(made.ok).toBe(true)
    const inForce = (await register()).filter(({ superseded }) => !superseded)
    expect(inForce.map(({ number, standing, uncovered }) => [number, standing.state, uncovered])).toEqual([
      ['A1', 'covered', false],
      ['A2', 'received', true],
      ['A3', 'elsewhere', false],
    ])
  })

  it('refuses what is not there, what was superseded, what corrects nothing, and a year that another holds', async () => {
    const old = await record(wrong)
    const other = { ...wrong, year: 2025, total: '2.5' }
    await record(other)
    const supersede = async (id: typeof old, analysis: Parameters<typeof recordExternal>[2]) =>
      supersedeExternal(await as('officer'), scope, id, analysis, 'Fejl.')
    expect(await supersede('absent' as typeof old, wrong)).toEqual({ ok: false, refusal: 'missing' })
    expect(await supersede(old, wrong)).toEqual({ ok: false, refusal: 'unchanged' })
    expect(await supersede(old, { ...other, total: '2.6' })).toEqual({ ok: false, refusal: 'otherInForce' })
    expect((await supersede(old, { ...wrong, total: '2.3' })).ok).toBe(true)
    expect(await supersede(old, { ...wrong, total: '2.1' })).toEqual({ ok: false, refusal: 'superseded' })
  })
})
