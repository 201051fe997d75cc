import type { EffortDraft } from '../../src/domain/efforts/effort.ts'
import { fraction } from '../../src/domain/maturity/fraction.ts'
import {
  type RecommendationFacts,
  roadFacts,
  type SubStrategyFacts,
  type SubStrategySnapshot,
} from '../../src/domain/reports/sub-strategy-report.ts'
import { roadFrom } from '../../src/domain/road/from-efforts.ts'
import { day } from '../../src/domain/time.ts'
import { annualGoalsSnapshot } from './annual-goals.ts'

/** An effort with every field filled in; what is changed is named. */
export function madeUpEffort(changes: Partial<EffortDraft> = {}): EffortDraft {
  return {
    code: '1.1',
    title: 'Fælles overblik over udstyr',
    track: 'cyber',
    abilities: ['prevent'],
    safeguards: ['1.1', '1.2'],
    requirements: ['GL-11-K1'],
    liftsTo: 4,
    owner: 'Regional IT, driftschef',
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    importance: 'high',
    investment: 1_000_000,
    yearly: 200_000,
    funding: 'regional',
    uncertainty: 'Overslag efter to tilbud.',
    estimatedOn: day('2025-10-01'),
    status: 'planned',
    requires: [],
    ...changes,
  }
}

export function madeUpRecommendation(changes: Partial<RecommendationFacts> = {}): RecommendationFacts {
  return {
    id: 'rec-1',
    number: 'A1',
    text: 'Saml overblikket ét sted.',
    highlighted: true,
    superseded: false,
    analysis: { framework: 'cis-v8.1', year: 2025 },
    efforts: [{ code: '1.1' }],
    standing: {
      state: 'covered',
      coveredBy: [{ code: '1.1', status: 'planned' }],
      withdrawnOnly: false,
    },
    uncovered: false,
    history: [],
    ...changes,
  }
}

/** The road of one effort that lifts a region at half of the scale: two safeguards of one control. */
function madeUpRoad(efforts: readonly EffortDraft[]): SubStrategyFacts['road'] {
  const ground = roadFrom({
    controls: [
      {
        control: 1,
        safeguards: [
          { safeguard: '1.1', share: fraction(1, 2) },
          { safeguard: '1.2', share: fraction(1, 2) },
          { safeguard: '1.3', share: fraction(1, 2) },
        ],
      },
    ],
    target: fraction(3, 4),
    efforts,
    mandatory: new Set(['1.1']),
    frame: undefined,
    first: 2026,
    by: 2027,
  })
  return roadFacts(ground, { kind: 'reached', schedule: new Map([['1.1', 2026]]), quality: { kind: 'best' } })
}

export function subStrategyFacts(changes: Partial<SubStrategyFacts> = {}): SubStrategyFacts {
  const efforts = changes.efforts ?? [
    { draft: madeUpEffort(), recommendations: ['rec-1'] },
    {
      draft: madeUpEffort({
        code: '1.2',
        title: 'Overvågning døgnet rundt',
        safeguards: [],
        liftsTo: null,
        investment: null,
        yearly: null,
        funding: null,
        uncertainty: '',
        estimatedOn: null,
      }),
      recommendations: [],
    },
  ]
  return {
    draft: {
      area: 'cyber- og informationssikkerhed',
      fromYear: 2026,
      years: 2,
      periodReason: '',
      objectives: 'Regionen når målet.\nAngreb bliver opdaget.',
    },
    number: 1,
    state: 'draft',
    submittedOn: null,
    decision: null,
    efforts,
    frame: {
      name: 'Ramme til sikkerhed',
      fromYear: 2026,
      toYear: 2029,
      total: 20_000_000,
      buffer: 2_000_000,
      bufferWithin: true,
      amounts: [{ source: 'regional', year: 2026, kroner: 1_500_000 }],
    },
    recommendations: [madeUpRecommendation()],
    road: madeUpRoad(efforts.map(({ draft }) => draft)),
    ...changes,
  }
}

/** The report of a fictional region's sub-strategy. */
export function subStrategySnapshot(
  strategy: SubStrategyFacts | null = subStrategyFacts(),
  changes: Partial<SubStrategySnapshot> = {},
): SubStrategySnapshot {
  const { organisation, document, maturity, units } = annualGoalsSnapshot()
  return { kind: 'sub-strategy', organisation, year: 2026, document, maturity, units, strategy, ...changes }
}
