import { describe, expect, it } from 'vitest'
import type { EffortDraft } from '../../../src/domain/efforts/effort.ts'
import {
  effortProposals,
  exemptionProposals,
  findingProposals,
  gapProposals,
  missedProposals,
  mostOfEach,
  requirementProposals,
  sourceKey,
  sourceLabel,
} from '../../../src/domain/goals/proposals.ts'
import { id } from '../../../src/domain/ids.ts'
import { fraction } from '../../../src/domain/maturity/fraction.ts'
import { day } from '../../../src/domain/time.ts'

const target = fraction(3, 4)

describe('proposals for goals', () => {
  it('come from the gaps that add the most to the total, largest first', () => {
    const safeguards = (['3.1', '3.2', '3.3'] as const).map((safeguard, place) => ({
      safeguard,
      share: fraction(place, 4),
    }))
    const proposals = gapProposals([{ control: 3, safeguards }], target)
    expect(proposals.map(sourceKey)).toEqual(['gap:3.1', 'gap:3.2', 'gap:3.3'])
    expect(proposals[0]?.gain).toEqual(fraction(1, 4))
  })

  it('come from the requirements that the smallest share comply with, and no more than can be looked through', () => {
    const row = (
      requirement: string,
      status: 'complied' | 'not_complied' | 'not_assessed' | 'not_relevant',
    ) => ({ unitId: id<'unit'>('u'), guideline: 'GL-01', requirement, status }) as never
    const textOf = (key: string) => ({ da: key, en: key })
    const proposals = requirementProposals(
      [
        row('GL-01-K1', 'complied'),
        row('GL-01-K2', 'complied'),
        row('GL-01-K2', 'not_complied'),
        row('GL-01-K2', 'not_assessed'),
        row('GL-01-K3', 'not_complied'),
        row('GL-01-K4', 'not_assessed'),
        row('GL-01-K5', 'not_relevant'),
      ],
      textOf,
    )
    expect(proposals).toEqual([
      {
        kind: 'requirement',
        reference: 'GL-01-K3',
        complied: 0,
        assessed: 1,
        relevant: 1,
        text: textOf('GL-01-K3'),
      },
      {
        kind: 'requirement',
        reference: 'GL-01-K2',
        complied: 1,
        assessed: 2,
        relevant: 3,
        text: textOf('GL-01-K2'),
      },
    ])
    const many = Array.from({ length: 30 }, (_, place) => row(`GL-01-K${place}`, 'not_complied'))
    expect(requirementProposals(many, textOf)).toHaveLength(mostOfEach)
  })

  it('come from areas with systems that do not meet the guidelines, those past their deadline first', () => {
    const area = (name: string, systems: number, overdue: number) => ({
      area: name,
      systems,
      overdue,
      pastSupport: 0,
    })
    const many = Array.from({ length: 12 }, (_, place) => area(`Område ${place}`, 1, 0))
    const proposals = findingProposals(
      [...many, area('Laboratorium', 2, 1), area('Billeder', 9, 0)],
      day('2026-10-12'),
    )
    expect(proposals).toHaveLength(mostOfEach)
    expect(proposals.slice(0, 2).map(sourceKey)).toEqual(['finding:Laboratorium', 'finding:Billeder'])
    // What the goal keeps is printed in every edition, so it is the area and nothing of a system.
    expect(proposals.slice(0, 2).map(sourceLabel)).toEqual(['Laboratorium', 'Billeder'])
  })

  it('come from exemptions that end within twelve months and are not extended, first to end first', () => {
    const exemption = (key: string, validUntil: string | null, state = 'granted', extendedFrom?: string) => ({
      id: key,
      state,
      requirement: 'GL-01-K2',
      unitCode: 'U01',
      unitName: 'Sygehus A',
      validUntil: validUntil === null ? null : day(validUntil),
      extendedFrom: extendedFrom === undefined ? null : day(extendedFrom),
    })
    const proposals = exemptionProposals(
      [
        exemption('late', '2027-10-01'),
        exemption('soon', '2026-12-31'),
        exemption('over', '2026-10-11'),
        exemption('far', '2027-10-13'),
        exemption('applied', null, 'applied'),
        exemption('withdrawn', '2026-12-31', 'withdrawn'),
        exemption('extended', '2026-12-31', 'granted', '2027-01-01'),
      ],
      day('2026-10-12'),
    )
    expect(proposals.map(({ reference }) => reference)).toEqual(['soon', 'late'])
  })

  it('come from the goals of last year by their latest status, where that is partly or not reached', () => {
    const goals = ['a', 'b', 'c', 'd'].map((key) => ({
      id: key,
      number: `2026-${key}`,
      goal: key,
      target: '',
    }))
    const status = (goalId: string, outcome: 'reached' | 'partly_reached' | 'not_reached' | 'lapsed') => ({
      goalId,
      outcome,
      value: '61 %',
      comment: '',
      on: day('2026-11-15'),
    })
    const proposals = missedProposals(goals, [
      status('a', 'not_reached'),
      status('a', 'reached'),
      status('b', 'partly_reached'),
      status('c', 'lapsed'),
    ])
    expect(proposals.map(({ reference, outcome }) => [reference, outcome])).toEqual([['b', 'partly_reached']])
  })

  it('come from the efforts that are under way in the year', () => {
    const effort = (key: string, changes: Partial<EffortDraft>) => ({
      id: key,
      draft: {
        code: key,
        title: key,
        owner: 'Driftschef',
        abilities: [],
        from: day('2026-01-01'),
        to: day('2027-12-31'),
        status: 'planned',
        ...changes,
      } as unknown as EffortDraft,
    })
    const proposals = effortProposals(
      [
        effort('1.1', {}),
        effort('1.2', { to: day('2026-12-31') }),
        effort('1.3', { from: day('2028-01-01'), to: null }),
        effort('1.4', { status: 'withdrawn' }),
        effort('1.5', { status: 'completed' }),
        effort('1.6', { from: null, to: null, status: 'in_progress' }),
      ],
      'Sikkerhed',
      2027,
    )
    expect(proposals.map(({ reference }) => reference)).toEqual(['1.1', '1.6'])
  })
})
