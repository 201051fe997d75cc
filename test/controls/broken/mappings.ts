import { catalogue } from '../../../controls/catalogue.ts'
import type { Broken } from './change.ts'

const reason = { da: 'Grund', en: 'Reason' }
const [firstException, ...otherExceptions] = catalogue.abilityExceptions

export const brokenMappings: readonly Broken[] = [
  [
    'abilities',
    '1.3',
    'no rule for a function',
    {
      ...catalogue,
      abilityRules: catalogue.abilityRules.filter((rule) => rule.securityFunction !== 'Detect'),
    },
  ],
  [
    'abilities',
    'Govern',
    'a rule without ability',
    {
      ...catalogue,
      abilityRules: catalogue.abilityRules.map((rule) =>
        rule.securityFunction === 'Govern' ? { ...rule, abilities: [] } : rule,
      ),
    },
  ],
  [
    'abilities',
    'detect',
    'an ability twice',
    {
      ...catalogue,
      abilityExceptions: [
        { safeguards: ['8.1'], abilities: ['detect', 'detect'], reason },
        ...otherExceptions.filter((one) => !one.safeguards.includes('8.1')),
      ],
    },
  ],
  [
    'abilities',
    '19.1',
    'an exception for an unknown safeguard',
    {
      ...catalogue,
      abilityExceptions: [{ safeguards: ['19.1'], abilities: ['detect'], reason }, ...otherExceptions],
    },
  ],
  [
    'abilities',
    '1.1',
    'an exception that says the same as the rule',
    {
      ...catalogue,
      abilityExceptions: [{ safeguards: ['1.1'], abilities: ['predict'], reason }, ...otherExceptions],
    },
  ],
  [
    'abilities',
    firstException?.safeguards[0] ?? '',
    'a safeguard excepted twice',
    { ...catalogue, abilityExceptions: [...catalogue.abilityExceptions, ...catalogue.abilityExceptions] },
  ],
  [
    'crosswalk-ids',
    '16.15',
    'a mapping from an unknown safeguard',
    { ...catalogue, frameworks: { GDPR: [{ safeguard: '16.15', target: '32' }] } },
  ],
  [
    'crosswalk-unique',
    '1.1 to GDPR 32',
    'a mapping twice',
    {
      ...catalogue,
      frameworks: {
        GDPR: [
          { safeguard: '1.1', target: '32' },
          { safeguard: '1.1', target: '32' },
        ],
      },
    },
  ],
  [
    'crosswalk-ids',
    '21',
    'a link from an unknown v7.1 control',
    { ...catalogue, cis7ControlLinks: [{ from: 21, to: 1 }] },
  ],
  [
    'crosswalk-ids',
    '19',
    'a link to an unknown control',
    { ...catalogue, cis7ControlLinks: [{ from: 1, to: 19 }] },
  ],
  [
    'crosswalk-ids',
    '21.1',
    'a link from a sub-control of no control',
    { ...catalogue, cis7SubControlLinks: [{ from: '21.1', to: '1.1' }] },
  ],
  [
    'crosswalk-ids',
    '1.6',
    'a link to an unknown safeguard',
    { ...catalogue, cis7SubControlLinks: [{ from: '1.1', to: '1.6' }] },
  ],
  [
    'crosswalk-unique',
    'CIS v7.1 1 to CIS v8.1 1',
    'a link twice',
    {
      ...catalogue,
      cis7ControlLinks: [
        { from: 1, to: 1 },
        { from: 1, to: 1 },
      ],
    },
  ],
  ['crosswalk-ids', 'GL-27', 'an unknown guideline', { ...catalogue, guidelineControls: { 'GL-27': [1] } }],
  [
    'crosswalk-ids',
    '19',
    'a guideline that touches an unknown control',
    { ...catalogue, guidelineControls: { 'GL-01': [19] } },
  ],
  [
    'crosswalk-unique',
    'GL-01 to CIS v8.1 3',
    'a guideline that touches a control twice',
    { ...catalogue, guidelineControls: { 'GL-01': [3, 3] } },
  ],
]
