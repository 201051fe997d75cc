import type { Cis7ControlNumber } from '../cis/v7.1/index.ts'
import type { CisControlNumber, SafeguardId } from '../cis/v8.1/index.ts'

/**
 * Why two ids are taken to be related: same title, a title read and accepted, CIS Benchmarks that tag one check with
 * both, links between their parts, or the safeguard's text read and judged. Evidence of relation, not CIS's own
 * crosswalk, and no ground for comparing scores: CIS20 and CIS18 share only the total.
 */
type Cis7Basis = 'title' | 'title-similar' | 'benchmark' | 'sub-controls' | 'safeguard-text'

export interface Cis7ControlLink {
  readonly from: Cis7ControlNumber
  readonly to: CisControlNumber
  readonly basis: readonly Cis7Basis[]
  /** Number of related sub-controls behind the link. */
  readonly support?: number
}

export interface Cis7SubControlLink {
  /** A v7.1 sub-control by number; the catalogue does not hold their titles. */
  readonly from: `${Cis7ControlNumber}.${number}`
  readonly to: SafeguardId
  readonly basis: readonly Cis7Basis[]
  /** Number of CIS Benchmarks behind the link. */
  readonly support?: number
}

export const cis7ControlLinks: readonly Cis7ControlLink[] = [
  { from: 1, to: 1, basis: ['title', 'sub-controls'], support: 5 },
  { from: 1, to: 13, basis: ['sub-controls'], support: 1 },
  { from: 2, to: 2, basis: ['title', 'sub-controls'], support: 4 },
  { from: 3, to: 7, basis: ['title', 'sub-controls'], support: 1 },
  { from: 4, to: 5, basis: ['sub-controls'], support: 3 },
  { from: 4, to: 8, basis: ['sub-controls'], support: 2 },
  { from: 5, to: 4, basis: ['title', 'sub-controls'], support: 2 },
  { from: 6, to: 8, basis: ['title', 'sub-controls'], support: 4 },
  { from: 7, to: 8, basis: ['sub-controls'], support: 1 },
  { from: 7, to: 9, basis: ['title', 'sub-controls'], support: 5 },
  { from: 8, to: 8, basis: ['sub-controls'], support: 1 },
  { from: 8, to: 10, basis: ['title', 'sub-controls'], support: 5 },
  { from: 9, to: 4, basis: ['sub-controls'], support: 2 },
  { from: 10, to: 11, basis: ['title', 'sub-controls'], support: 1 },
  { from: 11, to: 4, basis: ['sub-controls'], support: 1 },
  { from: 11, to: 12, basis: ['sub-controls'], support: 1 },
  { from: 12, to: 13, basis: ['sub-controls'], support: 1 },
  { from: 13, to: 3, basis: ['title', 'sub-controls'], support: 1 },
  { from: 14, to: 3, basis: ['sub-controls'], support: 4 },
  { from: 15, to: 12, basis: ['safeguard-text'] },
  { from: 16, to: 3, basis: ['sub-controls'], support: 1 },
  { from: 16, to: 4, basis: ['sub-controls'], support: 1 },
  { from: 16, to: 5, basis: ['title', 'sub-controls'], support: 2 },
  { from: 16, to: 6, basis: ['sub-controls'], support: 2 },
  { from: 17, to: 14, basis: ['title', 'sub-controls'], support: 5 },
  { from: 18, to: 16, basis: ['title', 'sub-controls'], support: 4 },
  { from: 19, to: 17, basis: ['title', 'sub-controls'], support: 2 },
  { from: 20, to: 18, basis: ['title', 'sub-controls'], support: 1 },
]

export const cis7SubControlLinks: readonly Cis7SubControlLink[] = [
  { from: '1.1', to: '1.3', basis: ['title'] },
  { from: '1.2', to: '1.5', basis: ['title'] },
  { from: '1.3', to: '1.4', basis: ['title-similar'] },
  { from: '1.4', to: '1.1', basis: ['title'] },
  { from: '1.6', to: '1.2', basis: ['title'] },
  { from: '1.7', to: '13.9', basis: ['title'] },
  { from: '2.1', to: '2.1', basis: ['title-similar'] },
  { from: '2.3', to: '2.4', basis: ['title'] },
  { from: '2.4', to: '2.1', basis: ['title-similar'] },
  { from: '2.6', to: '2.3', basis: ['title-similar'] },
  { from: '3.4', to: '7.3', basis: ['title-similar', 'benchmark'], support: 28 },
  { from: '4.1', to: '5.1', basis: ['title-similar'] },
  { from: '4.3', to: '5.4', basis: ['benchmark'], support: 36 },
  { from: '4.4', to: '5.2', basis: ['title', 'benchmark'], support: 39 },
  { from: '4.8', to: '8.5', basis: ['benchmark'], support: 23 },
  { from: '4.9', to: '8.5', basis: ['benchmark'], support: 20 },
  { from: '5.1', to: '4.1', basis: ['title-similar', 'benchmark'], support: 35 },
  { from: '5.4', to: '4.1', basis: ['benchmark'], support: 8 },
  { from: '6.1', to: '8.4', basis: ['benchmark'], support: 39 },
  { from: '6.2', to: '8.2', basis: ['benchmark'], support: 24 },
  { from: '6.3', to: '8.5', basis: ['benchmark'], support: 35 },
  { from: '6.4', to: '8.3', basis: ['title', 'benchmark'], support: 35 },
  { from: '7.1', to: '9.1', basis: ['title'] },
  { from: '7.2', to: '9.4', basis: ['title-similar'] },
  { from: '7.4', to: '9.3', basis: ['title'] },
  { from: '7.6', to: '8.7', basis: ['title-similar'] },
  { from: '7.7', to: '9.2', basis: ['title'] },
  { from: '7.9', to: '9.6', basis: ['title'] },
  { from: '8.1', to: '10.1', basis: ['benchmark'], support: 6 },
  { from: '8.1', to: '10.6', basis: ['title-similar'] },
  { from: '8.3', to: '10.5', basis: ['benchmark'], support: 18 },
  { from: '8.4', to: '10.4', basis: ['title', 'benchmark'], support: 8 },
  { from: '8.5', to: '10.3', basis: ['benchmark'], support: 23 },
  { from: '8.8', to: '8.8', basis: ['benchmark'], support: 8 },
  { from: '9.2', to: '4.8', basis: ['benchmark'], support: 39 },
  { from: '9.4', to: '4.4', basis: ['benchmark'], support: 20 },
  { from: '10.1', to: '11.2', basis: ['title-similar'] },
  { from: '11.1', to: '4.2', basis: ['benchmark'], support: 8 },
  { from: '11.7', to: '12.3', basis: ['title-similar'] },
  { from: '12.7', to: '13.8', basis: ['title-similar'] },
  { from: '13.6', to: '3.6', basis: ['title-similar'] },
  { from: '14.4', to: '3.10', basis: ['title-similar', 'benchmark'], support: 35 },
  { from: '14.6', to: '3.3', basis: ['benchmark'], support: 34 },
  { from: '14.8', to: '3.11', basis: ['title-similar'] },
  { from: '14.9', to: '3.14', basis: ['benchmark'], support: 27 },
  { from: '16.1', to: '6.6', basis: ['title'] },
  { from: '16.5', to: '3.10', basis: ['benchmark'], support: 8 },
  { from: '16.6', to: '5.1', basis: ['title'] },
  { from: '16.7', to: '6.2', basis: ['title', 'benchmark'], support: 20 },
  { from: '16.9', to: '5.3', basis: ['title'] },
  { from: '16.11', to: '4.3', basis: ['benchmark'], support: 16 },
  { from: '17.3', to: '14.1', basis: ['title'] },
  { from: '17.6', to: '14.2', basis: ['title-similar'] },
  { from: '17.7', to: '14.4', basis: ['title-similar'] },
  { from: '17.8', to: '14.5', basis: ['title'] },
  { from: '17.9', to: '14.6', basis: ['title-similar'] },
  { from: '18.4', to: '16.5', basis: ['title'] },
  { from: '18.8', to: '16.2', basis: ['title'] },
  { from: '18.9', to: '16.8', basis: ['title'] },
  { from: '18.11', to: '16.7', basis: ['title-similar'] },
  { from: '19.3', to: '17.1', basis: ['title-similar'] },
  { from: '19.5', to: '17.2', basis: ['title'] },
  { from: '20.1', to: '18.1', basis: ['title'] },
]
