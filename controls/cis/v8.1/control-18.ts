import { defineControl } from '../../shape.ts'

export const control18 = defineControl({
  number: 18,
  title: 'Penetration Testing',
  name: { da: 'Afprøvning af sikkerheden', en: 'Security testing' },
  explanation: {
    da: 'Fagfolk prøver efter aftale at bryde ind i systemerne, som en angriber ville gøre. Det viser, om værnene holder, også når flere svagheder bliver brugt sammen. Enheden retter det, som prøven finder. Prøverne bliver planlagt, så de ikke forstyrrer behandlingen af patienter.',
    en: 'By agreement, specialists try to break into the systems as an attacker would. This shows whether the defences hold, also when several weaknesses are used together. The unit corrects what the test finds. Tests are planned so that they do not disturb the care of patients.',
  },
  safeguards: [
    {
      id: '18.1',
      control: 18,
      title: 'Establish and Maintain a Penetration Testing Program',
      assetClass: 'Documentation',
      securityFunction: 'Govern',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '18.2',
      control: 18,
      title: 'Perform Periodic External Penetration Tests',
      assetClass: 'Network',
      securityFunction: 'Detect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '18.3',
      control: 18,
      title: 'Remediate Penetration Test Findings',
      assetClass: 'Network',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '18.4',
      control: 18,
      title: 'Validate Security Measures',
      assetClass: 'Network',
      securityFunction: 'Protect',
      groups: ['IG3'],
    },
    {
      id: '18.5',
      control: 18,
      title: 'Perform Periodic Internal Penetration Tests',
      assetClass: 'Network',
      securityFunction: 'Detect',
      groups: ['IG3'],
    },
  ],
})
