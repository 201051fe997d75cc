import { describe, expect, test } from 'vitest'
import { type Catalogue, catalogue } from '../../controls/catalogue.ts'
import type { Bilingual, Control, Guideline, Requirement, Safeguard } from '../../controls/shape.ts'
import { type CatalogueRule, validateCatalogue } from '../../controls/validate.ts'

function withControl(number: number, change: (control: Control) => Control): Catalogue {
  return {
    ...catalogue,
    controls: catalogue.controls.map((control) => (control.number === number ? change(control) : control)),
  }
}

function withSafeguard(id: string, change: Partial<Safeguard>): Catalogue {
  return {
    ...catalogue,
    controls: catalogue.controls.map((control) => ({
      ...control,
      safeguards: control.safeguards.map((one) => (one.id === id ? { ...one, ...change } : one)),
    })),
  }
}

function withGuideline(id: string, change: (guideline: Guideline) => Guideline): Catalogue {
  return {
    ...catalogue,
    guidelines: catalogue.guidelines.map((one) => (one.id === id ? change(one) : one)),
  }
}

function withRequirement(id: string, change: Partial<Requirement>): Catalogue {
  return {
    ...catalogue,
    guidelines: catalogue.guidelines.map((guideline) => ({
      ...guideline,
      requirements: guideline.requirements.map((one) => (one.id === id ? { ...one, ...change } : one)),
    })),
  }
}

const text: Bilingual = { da: 'Ønsket tekst', en: 'Wanted text' }
const [firstException, ...otherExceptions] = catalogue.abilityExceptions

const broken: readonly (readonly [rule: CatalogueRule, at: string, what: string, catalogue: Catalogue])[] = [
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
  [
    'guideline-count',
    '25',
    'a guideline is missing',
    { ...catalogue, guidelines: catalogue.guidelines.slice(1) },
  ],
  [
    'requirement-count',
    '146',
    'a requirement is missing',
    withGuideline('GL-22', (one) => ({ ...one, requirements: one.requirements.slice(0, -1) })),
  ],
  [
    'guideline-ids-unique',
    'GL-01',
    'a guideline twice',
    withGuideline('GL-02', (one) => ({ ...one, id: 'GL-01' })),
  ],
  [
    'guideline-ids-unique',
    'GL-01-K1',
    'a requirement twice',
    withRequirement('GL-02-K1', { id: 'GL-01-K1' }),
  ],
  [
    'requirement-of-guideline',
    'GL-03-K2',
    'a requirement says another guideline',
    withRequirement('GL-03-K2', { guideline: 'GL-04' }),
  ],
  [
    'requirement-of-guideline',
    'GL-03-K9',
    'a number is skipped',
    withRequirement('GL-03-K5', { id: 'GL-03-K9' }),
  ],
  ['months', 'GL-01-K1', 'evidence of no age', withRequirement('GL-01-K1', { evidenceMaxAgeMonths: 0 })],
  ['months', 'GL-01-K1', 'half a month', withRequirement('GL-01-K1', { evidenceMaxAgeMonths: 1.5 })],
  ['months', 'GL-08', 'no review', withGuideline('GL-08', (one) => ({ ...one, reviewMonths: -12 }))],
  [
    'short-names',
    'GL-08',
    'a short name of 35 characters',
    withGuideline('GL-08', (one) => ({ ...one, shortName: { da: 'x'.repeat(34), en: 'x'.repeat(35) } })),
  ],
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
        { safeguards: ['8.1'], abilities: ['detect', 'detect'], reason: text },
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
      abilityExceptions: [{ safeguards: ['19.1'], abilities: ['detect'], reason: text }, ...otherExceptions],
    },
  ],
  [
    'abilities',
    '1.1',
    'an exception that says the same as the rule',
    {
      ...catalogue,
      abilityExceptions: [{ safeguards: ['1.1'], abilities: ['predict'], reason: text }, ...otherExceptions],
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
  ['texts', 'title of 4.1', 'an empty title', withSafeguard('4.1', { title: '' })],
  [
    'texts',
    'explanation of 4.1 (en)',
    'a safeguard explained in Danish only',
    withSafeguard('4.1', { explanation: { da: 'Tekst', en: '' } }),
  ],
  [
    'texts',
    'name of control 2 (da)',
    'a control without a Danish name',
    withControl(2, (control) => ({ ...control, name: { da: '', en: 'Software' } })),
  ],
  [
    'texts',
    'explanation of control 2 (en)',
    'a control without an English explanation',
    withControl(2, (control) => ({ ...control, explanation: { ...control.explanation, en: '' } })),
  ],
  [
    'texts',
    'name of CIS v7.1 1 (en)',
    'a v7.1 control without a name',
    {
      ...catalogue,
      cis7Controls: catalogue.cis7Controls.map((one) => ({ ...one, name: { da: 'Udstyr', en: '' } })),
    },
  ],
  [
    'texts',
    'purpose of GL-05 (en)',
    'a guideline without an English purpose',
    withGuideline('GL-05', (one) => ({ ...one, purpose: { ...one.purpose, en: '' } })),
  ],
  [
    'texts',
    'legal basis of GL-05',
    'a legal basis without a reference',
    withGuideline('GL-05', (one) => ({
      ...one,
      legalBasis: [{ act: 'GDPR', reference: '', certainty: 'T' }],
    })),
  ],
  [
    'texts',
    'evidence of GL-05-K1 (da)',
    'evidence with a line break',
    withRequirement('GL-05-K1', { evidence: { da: 'Første\nanden', en: 'First' } }),
  ],
  [
    'texts',
    'text of GL-05-K1 (en)',
    'a zero-width space',
    withRequirement('GL-05-K1', { text: { da: 'Tekst', en: 'Te\u200bxt' } }),
  ],
  [
    'texts',
    'text of GL-05-K1 (da)',
    'an å of two characters',
    withRequirement('GL-05-K1', { text: { da: 'a\u030abent', en: 'Open' } }),
  ],
  [
    'texts',
    'text of GL-05-K1 (da)',
    'a space at the end',
    withRequirement('GL-05-K1', { text: { da: 'Tekst ', en: 'Text' } }),
  ],
  [
    'texts',
    'acts GDPR (en)',
    'a legend in Danish only',
    { ...catalogue, legends: { acts: { GDPR: { da: 'Databeskyttelsesforordningen', en: '' } } } },
  ],
  [
    'texts',
    'ability of Govern (da)',
    'an ability without a reason',
    {
      ...catalogue,
      abilityRules: catalogue.abilityRules.map((rule) => ({ ...rule, reason: { da: '', en: 'Reason' } })),
    },
  ],
  [
    'texts',
    'ability of 8.1 (en)',
    'an exception without an English reason',
    {
      ...catalogue,
      abilityExceptions: [{ safeguards: ['8.1'], abilities: ['detect'], reason: { da: 'Grund', en: '' } }],
    },
  ],
]

describe('the catalogue', () => {
  test('keeps its own rules', () => {
    expect(() => validateCatalogue()).not.toThrow()
  })

  test('may lose a whole framework', () => {
    expect(() => validateCatalogue({ ...catalogue, frameworks: {} })).not.toThrow()
  })

  test('may explain a safeguard', () => {
    expect(() => validateCatalogue(withSafeguard('4.1', { explanation: text }))).not.toThrow()
  })

  test.each(broken)('breaks "%s" at %s: %s', (rule, at, _what, faulty) => {
    expect(() => validateCatalogue(faulty)).toThrow(`The catalogue breaks its rule "${rule}" at ${at}: `)
  })

  test('has every rule broken here at least once', () => {
    const every: Record<CatalogueRule, true> = {
      controls: true,
      'safeguard-ids-unique': true,
      'safeguard-of-control': true,
      'safeguard-order': true,
      'groups-cumulative': true,
      'counts-per-control': true,
      'cis7-controls': true,
      'guideline-count': true,
      'guideline-ids-unique': true,
      'requirement-of-guideline': true,
      'requirement-count': true,
      months: true,
      'short-names': true,
      texts: true,
      abilities: true,
      'crosswalk-ids': true,
      'crosswalk-unique': true,
    }
    expect(new Set(broken.map(([rule]) => rule))).toEqual(new Set(Object.keys(every)))
  })
})
