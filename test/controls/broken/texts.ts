import { catalogue } from '../../../controls/catalogue.ts'
import { type Broken, withControl, withGuideline, withRequirement, withSafeguard } from './change.ts'

export const brokenTexts: readonly Broken[] = [
  ['texts', 'title of 4.1', 'an empty title', withSafeguard('4.1', { title: '' })],
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
