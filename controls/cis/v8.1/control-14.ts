import { defineControl } from '../../shape.ts'

export const control14 = defineControl({
  number: 14,
  title: 'Security Awareness and Skills Training',
  name: { da: 'Uddannelse og opmærksomhed', en: 'Training and awareness' },
  explanation: {
    da: 'Alle medarbejdere, også vikarer og studerende, lærer at genkende falske beskeder, at passe på patientoplysninger og at melde det, når noget ser forkert ud. Undervisningen passer til opgaven: en sygeplejerske har brug for noget andet end en systemadministrator. Enheden følger med i, hvor mange der har deltaget.',
    en: 'All employees, temporary staff and students included, learn to recognise false messages, to take care of patient data, and to speak up when something looks wrong. The training fits the task: a nurse needs something else than a system administrator. The unit follows how many have taken part.',
  },
  safeguards: [
    {
      id: '14.1',
      control: 14,
      title: 'Establish and Maintain a Security Awareness Program',
      assetClass: 'Documentation',
      securityFunction: 'Govern',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '14.2',
      control: 14,
      title: 'Train Workforce Members to Recognize Social Engineering Attacks',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '14.3',
      control: 14,
      title: 'Train Workforce Members on Authentication Best Practices',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '14.4',
      control: 14,
      title: 'Train Workforce on Data Handling Best Practices',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '14.5',
      control: 14,
      title: 'Train Workforce Members on Causes of Unintentional Data Exposure',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '14.6',
      control: 14,
      title: 'Train Workforce Members on Recognizing and Reporting Security Incidents',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '14.7',
      control: 14,
      title:
        'Train Workforce on How to Identify and Report if Their Enterprise Assets are Missing Security Updates',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '14.8',
      control: 14,
      title:
        'Train Workforce on the Dangers of Connecting to and Transmitting Enterprise Data Over Insecure Networks',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '14.9',
      control: 14,
      title: 'Conduct Role-Specific Security Awareness and Skills Training',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
  ],
})
