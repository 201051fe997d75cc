import { expect, it } from 'vitest'
import { fraction } from '../../src/domain/maturity/fraction.ts'
import {
  roadFacts,
  roadOf,
  subStrategyFor,
  subStrategyLacks,
} from '../../src/domain/reports/sub-strategy-report.ts'
import type { Road } from '../../src/domain/road/plan.ts'
import { totalIn } from '../../src/domain/road/problem.ts'
import { day } from '../../src/domain/time.ts'
import { languageOf } from '../../src/i18n/language.ts'
import type { DocumentModel } from '../../src/presenters/document-model.ts'
import { presentSubStrategyReport } from '../../src/presenters/sub-strategy-report.ts'
import { checksum } from '../support/annual-goals.ts'
import {
  madeUpEffort,
  madeUpRecommendation,
  subStrategyFacts,
  subStrategySnapshot,
} from '../support/sub-strategy-report.ts'

const t = languageOf('da')
const report = (...given: Parameters<typeof subStrategySnapshot>) =>
  presentSubStrategyReport(subStrategySnapshot(...given), checksum, t)
const chapter = (model: DocumentModel, key: string) =>
  JSON.stringify(model.chapters.find((one) => one.key === key))
    // A no-break space is a space to whoever reads.
    .replaceAll('\u00a0', ' ')

it('brings every text that somebody wrote back out of the document', () => {
  const canary = (field: string) => `KANARIE-${field}`
  const facts = subStrategyFacts({
    draft: {
      area: canary('area'),
      fromYear: 2026,
      years: 3,
      periodReason: canary('reason'),
      objectives: `${canary('objective')}\nandet`,
    },
    state: 'returned',
    submittedOn: day('2026-01-10'),
    decision: {
      body: canary('body'),
      reference: canary('reference'),
      on: day('2026-02-01'),
      note: canary('note'),
    },
    efforts: [
      {
        draft: madeUpEffort({
          title: canary('title'),
          owner: canary('owner'),
          uncertainty: canary('uncertainty'),
        }),
        recommendations: ['rec-1'],
      },
    ],
    recommendations: [
      madeUpRecommendation({
        number: canary('number'),
        text: canary('text'),
        history: [
          {
            kind: 'elsewhere',
            reason: canary('handling'),
            decidedBy: canary('decidedBy'),
            on: day('2026-01-01'),
          },
        ],
      }),
    ],
  })
  const frame = facts.frame && { ...facts.frame, name: canary('frame') }
  const said = JSON.stringify(report({ ...facts, frame }).chapters)
  for (const field of ['area', 'reason', 'objective', 'body', 'reference', 'note', 'title', 'owner'])
    expect(said).toContain(canary(field))
  for (const field of ['uncertainty', 'number', 'text', 'handling', 'decidedBy', 'frame'])
    expect(said).toContain(canary(field))
})

it('shows what is not set as unknown, in the row and in every sum it belongs to', () => {
  const model = report()
  const efforts = chapter(model, 'efforts')
  expect(efforts).toContain('ikke fastsat')
  expect(efforts).toContain('mindst 1.000.000 kr.')
  expect(efforts).not.toMatch(/"0 kr\./)
  const money = chapter(model, 'money')
  // 1.2 million planned of 1.5 set aside, from the one source with known amounts.
  expect(money).toContain('"300.000"')
  expect(money).toContain('mindst 1.200.000')
})

it('names what is not covered, asks for a decision on it, and does not ask to submit', () => {
  const uncovered = madeUpRecommendation({
    number: 'A7',
    uncovered: true,
    standing: { state: 'received', coveredBy: [], withdrawnOnly: false },
  })
  const model = report(subStrategyFacts({ recommendations: [madeUpRecommendation(), uncovered] }))
  expect(chapter(model, 'recommendations')).toContain('anbefaling A7 er ikke dækket')
  expect(chapter(model, 'decision')).toContain('hvordan anbefaling A7 dækkes')
  expect(chapter(model, 'decision')).not.toContain('til regionsrådet')
  expect(chapter(report(), 'decision')).toContain('til regionsrådet')
})

it('leaves the words of recommendations out of the public edition and says so', () => {
  const snapshot = subStrategySnapshot()
  const document = { ...snapshot.document, classification: 'public' as const }
  const said = chapter(report(snapshot.strategy, { document }), 'recommendations')
  expect(said).not.toContain('Saml overblikket')
  expect(said).toContain('udeladt i den offentlige udgave')
})

it('shows the road year by year as its frozen problem computes it, marked as an expectation', () => {
  const facts = subStrategyFacts()
  const model = report(facts)
  if (!facts.road) throw new Error('No road')
  const { ground, road } = roadOf(facts.road)
  const schedule = 'schedule' in road ? road.schedule : new Map()
  // Two of three safeguards are lifted from a half to the whole: (1 + 1 + 1/2) / 3.
  expect(totalIn(ground.problem, schedule, 2026)).toEqual(fraction(5, 6))
  expect(model.figures).toContainEqual({ name: 'road.2026.percent', value: '83.3', text: '83,3\u00a0%' })
  expect(model.figures).toContainEqual({ name: 'road.now.percent', value: '50.0', text: '50,0\u00a0%' })
  expect(chapter(model, 'road')).toContain('Forventning, ikke resultat.')
  expect(chapter(model, 'road')).toContain(t.say.road.assumptions[0])
})

it('says it where no sub-strategy covers the year, and where there is no score', () => {
  expect(chapter(report(null), 'decision')).toContain('Ingen delstrategi dækker 2026.')
  expect(chapter(report(subStrategyFacts({ road: null })), 'road')).toContain('endnu ingen score')
})

it('freezes every kind of road and gives it back as it was', () => {
  const facts = subStrategyFacts()
  if (!facts.road) throw new Error('No road')
  const { ground } = roadOf(facts.road)
  const schedule = new Map([['1.1', 2026]])
  const quality = { kind: 'within', percent: 3 } as const
  const roads: readonly Road[] = [
    { kind: 'reached', schedule, quality },
    { kind: 'notReached', schedule, quality, short: { kind: 'efforts', share: fraction(1, 7) } },
    {
      kind: 'notReached',
      schedule,
      quality,
      short: { kind: 'years', year: Number.POSITIVE_INFINITY },
    },
    { kind: 'notReached', schedule, quality, short: { kind: 'kroner', kroner: 5, atLeast: true } },
    { kind: 'mandatoryDoNotFit', kroner: null },
    { kind: 'undecided' },
  ]
  for (const road of roads) {
    const frozen = JSON.parse(JSON.stringify(roadFacts(ground, road)))
    expect(roadOf(frozen)).toEqual({ ground, road })
  }
})

it('reports the newest version that covers the year, and none that is superseded', () => {
  const version = (number: number, state: 'approved' | 'superseded' | 'draft', fromYear = 2026) => ({
    number,
    state,
    draft: { fromYear, years: 2 },
  })
  const all = [
    version(1, 'superseded'),
    version(2, 'approved'),
    version(3, 'draft'),
    version(1, 'draft', 2028),
  ]
  expect(subStrategyFor(2027, all)?.number).toBe(3)
  expect(subStrategyFor(2028, all)?.draft.fromYear).toBe(2028)
  expect(subStrategyFor(2031, all)).toBeUndefined()
})

it('says of a withdrawn effort in every table that it is withdrawn, and lets it cover nothing', () => {
  const facts = subStrategyFacts({
    efforts: [{ draft: madeUpEffort({ code: '5.2', status: 'withdrawn' }), recommendations: ['rec-1'] }],
  })
  const [, money, lifts] = report(facts)
    .chapters.find(({ key }) => key === 'efforts')!
    .blocks.flatMap((block) => (block.kind === 'table' ? [block.table.rows[0]!.cells] : []))
  for (const cells of [money, lifts]) expect(cells?.[0]?.text).toContain('(trukket tilbage)')
  expect(lifts?.[2]?.text).toBe('–')
})

it('cannot be put before the steering group without a strategy, objectives or an effort that counts', () => {
  const facts = subStrategyFacts()
  expect(subStrategyLacks(null)).toEqual(['noStrategy'])
  expect(subStrategyLacks(facts)).toEqual([])
  const empty = {
    ...facts,
    draft: { ...facts.draft, objectives: ' ' },
    efforts: [{ draft: madeUpEffort({ status: 'withdrawn' }), recommendations: [] }],
  }
  expect(subStrategyLacks(empty)).toEqual(['noObjectives', 'noEfforts'])
})
