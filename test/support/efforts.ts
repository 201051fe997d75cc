import type { EffortDraft } from '../../src/domain/efforts/effort.ts'
import { day } from '../../src/domain/time.ts'

/** An effort that lacks nothing, with what a test wants otherwise. */
export function anEffort(more: Partial<EffortDraft> = {}): EffortDraft {
  return {
    code: '1.1',
    title: 'Fælles fortegnelse',
    track: 'cyber',
    abilities: ['predict'],
    safeguards: ['1.1'],
    requirements: [],
    liftsTo: 3,
    owner: 'Driftschef',
    from: day('2026-01-01'),
    to: day('2026-12-31'),
    importance: 'high',
    investment: 1_000_000,
    yearly: 100_000,
    funding: 'regional',
    uncertainty: '',
    estimatedOn: null,
    status: 'planned',
    requires: [],
    ...more,
  }
}
