import { afterEach, beforeEach, expect, it } from 'vitest'
import { saveEffort } from '../../../src/actions/efforts/save.ts'
import { changeEffortStatus } from '../../../src/actions/efforts/status.ts'
import { importEfforts } from '../../../src/actions/import/efforts.ts'
import { recordExternal } from '../../../src/actions/import/external.ts'
import { handleRecommendation } from '../../../src/actions/recommendations/handle.ts'
import { decideSubStrategy, submitSubStrategy } from '../../../src/actions/sub-strategies/decide.ts'
import { newSubStrategyVersion } from '../../../src/actions/sub-strategies/new-version.ts'
import { saveSubStrategy } from '../../../src/actions/sub-strategies/save.ts'
import { recommendationRegister } from '../../../src/db/queries/recommendations.ts'
import { effortsOf, subStrategies } from '../../../src/db/queries/sub-strategies.ts'
import type { EffortDraft } from '../../../src/domain/efforts/effort.ts'
import type { EffortId, RecommendationId, SubStrategyId } from '../../../src/domain/ids.ts'
import { day } from '../../../src/domain/time.ts'
import { anEffort } from '../../support/efforts.ts'
import { eachEngine } from '../../support/engines.ts'
import { openSmallRegion, operatorScope, type SmallRegion } from '../../support/small-region.ts'

const scope = operatorScope('strategy.write')
const draft = { area: 'Sikkerhed', fromYear: 2026, years: 2, periodReason: '', objectives: 'Målet nås.' }

eachEngine((engine) => {
  let region: SmallRegion
  let strategy: SubStrategyId
  let a1: RecommendationId
  beforeEach(async () => {
    region = await openSmallRegion(engine)
    const recorded = await recordExternal(await as('officer'), operatorScope('external.write'), {
      framework: 'cis-v8.1',
      year: 2024,
      assessor: 'En vurderer',
      scale: { min: 0, max: 4 },
      total: '2.2',
      controls: [],
      recommendations: [
        { number: 'A1', text: 'Saml fortegnelsen.', highlighted: true, controls: [1] },
        { number: 'A2', text: 'Øv beredskabet.', highlighted: false, controls: [17] },
      ],
    })
    if (!recorded.ok) throw new Error(recorded.refusal)
    strategy = await made(draft)
    a1 = (await register()).find(({ number }) => number === 'A1')?.id as RecommendationId
  })
  afterEach(() => region.close())

  const db = () => region.test.house.store.reader
  const as = async (who: string) => region.test.changeAs(await region.actor(who))
  const register = (of?: SubStrategyId) => recommendationRegister(db(), scope, of)
  const made = async (text: typeof draft) => {
    const saved = await saveSubStrategy(await as('officer'), scope, {
      existing: undefined,
      draft: text,
      frameId: null,
    })
    if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
    return saved.value
  }
  const put = async (
    effort: EffortDraft,
    more: {
      covers?: readonly RecommendationId[]
      meant?: boolean
      existing?: EffortId
      version?: number
    } = {},
  ) =>
    saveEffort(await as('officer'), scope, {
      subStrategyId: strategy,
      existing: more.existing ? { id: more.existing, version: more.version ?? 1 } : undefined,
      draft: effort,
      recommendations: more.covers ?? [],
      coversWithOthers: more.meant ?? false,
    })
  const kept = async () => (await subStrategies(db(), scope)).find(({ id }) => id === strategy)
  const submit = async (who = 'officer') =>
    submitSubStrategy(await as(who), scope, { id: strategy, version: (await kept())?.version ?? 0 })
  const decide = async (who: string, outcome: 'approved' | 'returned', note = '') =>
    decideSubStrategy(await as(who), scope, {
      id: strategy,
      version: (await kept())?.version ?? 0,
      decision: { outcome, body: 'Regionsrådet', reference: '26/1', on: day('2025-08-01'), note },
    })

  it('keeps an effort whole, and gives it back as it was typed', async () => {
    await put(anEffort({ code: '1.2' }))
    const effort = anEffort({
      code: '1.10',
      requires: ['1.2'],
      requirements: ['GL-01-K1'],
      yearly: null,
      uncertainty: 'Overslag',
      estimatedOn: day('2025-05-01'),
    })
    expect(await put(effort, { covers: [a1] })).toMatchObject({ ok: true })
    const efforts = await effortsOf(db(), scope, strategy)
    expect(efforts.map(({ draft: { code } }) => code)).toEqual(['1.2', '1.10'])
    expect(efforts[1]).toMatchObject({ draft: effort, recommendations: [a1], version: 1 })
  })

  it('refuses a period of one year, of five, and of three without a reason, at the field', async () => {
    const save = async (years: number, periodReason = '') =>
      saveSubStrategy(await as('officer'), scope, {
        existing: undefined,
        draft: { ...draft, fromYear: 2027, years, periodReason },
        frameId: null,
      })
    expect(await save(1)).toMatchObject({ refusal: { faults: { years: 'periodTooShort' } } })
    expect(await save(5)).toMatchObject({ refusal: { faults: { years: 'periodTooLong' } } })
    expect(await save(3)).toMatchObject({ refusal: { faults: { periodReason: 'periodReasonMissing' } } })
    expect(await save(3, 'Aftalen er treårig.')).toMatchObject({ ok: true })
  })

  it('refuses an effort without owner, and keeps the draft that was there', async () => {
    await put(anEffort())
    const [first] = await effortsOf(db(), scope, strategy)
    const refused = await put(anEffort({ owner: '', title: 'Nyt' }), { existing: first?.id as EffortId })
    expect(refused).toMatchObject({ refusal: { kind: 'faults', faults: { owner: 'ownerMissing' } } })
    expect(await effortsOf(db(), scope, strategy)).toEqual([first])
  })

  it('covers a recommendation twice only where that is meant', async () => {
    await put(anEffort(), { covers: [a1] })
    const second = anEffort({ code: '1.2' })
    expect(await put(second, { covers: [a1] })).toEqual({
      ok: false,
      refusal: { kind: 'coveredAlready', number: 'A1', by: '1.1' },
    })
    expect(await put(second, { covers: [a1], meant: true })).toMatchObject({ ok: true })
    const found = (await register(strategy)).find(({ number }) => number === 'A1')
    expect(found?.standing.coveredBy.map(({ code }) => code)).toEqual(['1.1', '1.2'])
  })

  it('cannot be submitted with an uncovered highlighted recommendation, and names it', async () => {
    await put(anEffort())
    expect(await submit()).toEqual({ ok: false, refusal: { kind: 'uncovered', numbers: ['A1'] } })
    const [effort] = await effortsOf(db(), scope, strategy)
    await put(anEffort({ status: 'withdrawn' }), { covers: [a1], existing: effort?.id as EffortId })
    await put(anEffort({ code: '2.1' }))
    const found = (await register(strategy)).find(({ number }) => number === 'A1')
    expect(found).toMatchObject({ uncovered: true, standing: { withdrawnOnly: true } })
    expect(await submit()).toMatchObject({ refusal: { kind: 'uncovered' } })
    await handleRecommendation(await as('lead'), scope, a1, {
      kind: 'elsewhere',
      reason: 'Et andet projekt.',
      decidedBy: 'Styregruppen',
      on: day('2025-08-01'),
    })
    expect(await submit()).toMatchObject({ ok: true })
    expect((await kept())?.state).toBe('submitted')
  })

  it('is approved by another person, then stands until a new version is', async () => {
    await put(anEffort(), { covers: [a1] })
    await put(anEffort({ code: '1.2', requires: ['1.1'] }))
    await submit('officer')
    expect(await decide('officer', 'approved')).toEqual({ ok: false, refusal: 'ownSubmission' })
    expect(await decide('lead', 'returned')).toEqual({ ok: false, refusal: 'noteMissing' })
    expect(await decide('lead', 'approved')).toMatchObject({ ok: true })
    expect(await put(anEffort({ code: '1.3' }))).toEqual({ ok: false, refusal: 'notOpen' })
    const first = strategy
    const next = await newSubStrategyVersion(await as('officer'), scope, first)
    if (!next.ok) throw new Error(next.refusal)
    expect(await newSubStrategyVersion(await as('officer'), scope, first)).toEqual({
      ok: false,
      refusal: 'versionExists',
    })
    const copies = await effortsOf(db(), scope, next.value)
    expect(copies.map((copy) => [copy.draft, copy.recommendations])).toEqual(
      (await effortsOf(db(), scope, first)).map((effort) => [effort.draft, effort.recommendations]),
    )
    strategy = next.value
    await submit('officer')
    await decide('lead', 'approved')
    const states = (await subStrategies(db(), scope)).map(({ number, state }) => [number, state])
    expect(states).toEqual([
      [2, 'approved'],
      [1, 'superseded'],
    ])
  })

  it('lets the status of an approved effort change, but withdraws none that another requires', async () => {
    await put(anEffort(), { covers: [a1] })
    await put(anEffort({ code: '1.2', requires: ['1.1'] }))
    await submit()
    await decide('lead', 'approved')
    const [first] = await effortsOf(db(), scope, strategy)
    const change = async (status: 'in_progress' | 'withdrawn', version: number) =>
      changeEffortStatus(await as('officer'), scope, {
        subStrategyId: strategy,
        effortId: first?.id as EffortId,
        version,
        status,
      })
    expect(await change('in_progress', 1)).toMatchObject({ ok: true })
    expect(await change('in_progress', 1)).toEqual({ ok: false, refusal: 'changedMeanwhile' })
    expect(await change('withdrawn', 2)).toEqual({ ok: false, refusal: 'othersRequireIt' })
  })

  const line = (number: number, more: Partial<EffortDraft>, ties: { covers?: string[] } = {}) => {
    const { importance: _, funding, uncertainty, estimatedOn, status, requires, ...rest } = anEffort(more)
    return { line: number, draft: rest, recommendations: ties.covers ?? [], requires }
  }
  const bring = async (lines: readonly ReturnType<typeof line>[], rehearse = false) =>
    importEfforts(await as('officer'), scope, lines, { rehearse, year: undefined, area: 'Sikkerhed' })

  it('takes a file of efforts, all or nothing, and does nothing the second time', async () => {
    const lines = [
      line(2, { code: '1.2', requires: ['1.1'] }),
      line(3, { code: '1.1' }, { covers: ['A1', '2024:A2'] }),
    ]
    expect(await bring(lines, true)).toMatchObject({ ok: true })
    expect(await effortsOf(db(), scope, strategy)).toEqual([])
    expect(await bring(lines)).toMatchObject({ ok: true, value: { unchanged: 0 } })
    expect(await bring(lines)).toEqual({ ok: true, value: { rows: [], unchanged: 2 } })
    const changed = await bring([line(2, { code: '1.1', investment: null }, { covers: ['A1', 'A2'] })])
    expect(changed).toMatchObject({ value: { rows: [{ kind: 'changed', fields: ['investment_dkk'] }] } })
  })

  it('names every line of a file that the stored data refuse, and stores none', async () => {
    const refused = await bring([
      line(2, { code: '1.1', requires: ['9.9'] }),
      line(3, { code: '1.2' }, { covers: ['B7'] }),
      line(4, { code: '1.3' }),
    ])
    expect(refused).toMatchObject({
      refusal: [
        { line: 3, field: 'recommendations', reason: 'recommendation_unknown', value: 'B7' },
        { line: 2, field: 'requires', reason: 'requires_unknown', value: '9.9' },
      ],
    })
    const circle = await bring([
      line(2, { code: '1.1', requires: ['1.2'] }),
      line(3, { code: '1.2', requires: ['1.1'] }),
    ])
    expect(circle).toMatchObject({ refusal: [{ line: 2, reason: 'requires_circle' }] })
    expect(await effortsOf(db(), scope, strategy)).toEqual([])
  })
})
