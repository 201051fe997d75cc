import type { aspects as danish } from '../da/aspects.ts'

const spread = { 1: 'Parts of the policy', 2: 'On some systems', 3: 'On most systems', 4: 'On all systems' }

export const aspects: typeof danish = {
  notApplicable: 'Not applicable',
  policy: {
    name: 'Policy',
    question: 'Is it decided and written down?',
    steps: {
      0: 'No policy',
      1: 'Agreed orally',
      2: 'Partly written',
      3: 'Written',
      4: 'Written and approved',
    },
  },
  implementation: {
    name: 'Implementation',
    question: 'Do you do it?',
    steps: { 0: 'Not implemented', ...spread },
  },
  automation: {
    name: 'Automation',
    question: 'Does it happen by itself?',
    steps: { 0: 'Not automated', ...spread },
  },
  reporting: {
    name: 'Reporting',
    question: 'Does management hear of it?',
    steps: { 0: 'Not reported', ...spread },
  },
  level: { name: 'Step', question: 'How far are you?', steps: { 0: 'Not begun', ...spread } },
}
