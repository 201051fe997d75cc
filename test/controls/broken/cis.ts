import { catalogue } from '../../../controls/catalogue.ts'
import { type Broken, withControl, withSafeguard } from './change.ts'

export const brokenCis: readonly Broken[] = [
  [
    'controls',
    '17 controls',
    'a control is missing',
    { ...catalogue, controls: catalogue.controls.slice(1) },
  ],
  [
    'controls',
    '18',
    'controls stand in the wrong order',
    { ...catalogue, controls: catalogue.controls.toReversed() },
  ],
  ['safeguard-ids-unique', '16.1', '16.10 is written 16.1', withSafeguard('16.10', { id: '16.1' })],
  ['safeguard-of-control', '5.1', 'a safeguard says another control', withSafeguard('5.1', { control: 6 })],
  ['safeguard-of-control', '50.1', 'an id has another prefix', withSafeguard('5.1', { id: '50.1' })],
  [
    'safeguard-order',
    '16.14',
    'safeguards stand in the wrong order',
    withControl(16, (control) => ({ ...control, safeguards: control.safeguards.toReversed() })),
  ],
  ['groups-cumulative', '1.1', 'IG1 without IG2', withSafeguard('1.1', { groups: ['IG1', 'IG3'] })],
  ['groups-cumulative', '1.1', 'no group at all', withSafeguard('1.1', { groups: [] })],
  ['groups-cumulative', '1.1', 'groups in another order', withSafeguard('1.1', { groups: ['IG3', 'IG2'] })],
  [
    'counts-per-control',
    '1',
    'a safeguard moved to a higher group',
    withSafeguard('1.1', { groups: ['IG2', 'IG3'] }),
  ],
  [
    'counts-per-control',
    '9',
    'the last safeguard is missing, 152 in all',
    withControl(9, (control) => ({ ...control, safeguards: control.safeguards.slice(0, -1) })),
  ],
  [
    'cis7-controls',
    '19 controls',
    'a v7.1 control is missing',
    { ...catalogue, cis7Controls: catalogue.cis7Controls.slice(0, -1) },
  ],
  [
    'cis7-controls',
    '20',
    'v7.1 controls stand in the wrong order',
    { ...catalogue, cis7Controls: catalogue.cis7Controls.toReversed() },
  ],
]
