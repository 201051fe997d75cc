import { catalogue } from '../../../controls/catalogue.ts'
import { type Broken, withGuideline, withRequirement } from './change.ts'

export const brokenGuidelines: readonly Broken[] = [
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
]
