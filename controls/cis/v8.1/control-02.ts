import { defineControl } from '../../shape.ts'

export const control02 = defineControl({
  number: 2,
  title: 'Inventory and Control of Software Assets',
  name: { da: 'Overblik over programmer', en: 'Overview of software' },
  explanation: {
    da: 'Enheden ved, hvilke programmer der er i brug, også de små fagsystemer, som en klinik selv har anskaffet. Kun godkendte programmer kan køre. Programmer, som leverandøren ikke længere retter fejl i, bliver udskiftet eller afskærmet.',
    en: 'The unit knows which software is in use, including the small specialist systems that a clinic has bought by itself. Only approved software can run. Software that the supplier no longer corrects is replaced or shielded.',
  },
  safeguards: [
    {
      id: '2.1',
      control: 2,
      title: 'Establish and Maintain a Software Inventory',
      assetClass: 'Software',
      securityFunction: 'Identify',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '2.2',
      control: 2,
      title: 'Ensure Authorized Software is Currently Supported',
      assetClass: 'Software',
      securityFunction: 'Identify',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '2.3',
      control: 2,
      title: 'Address Unauthorized Software',
      assetClass: 'Software',
      securityFunction: 'Respond',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '2.4',
      control: 2,
      title: 'Utilize Automated Software Inventory Tools',
      assetClass: 'Software',
      securityFunction: 'Detect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '2.5',
      control: 2,
      title: 'Allowlist Authorized Software',
      assetClass: 'Software',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '2.6',
      control: 2,
      title: 'Allowlist Authorized Libraries',
      assetClass: 'Software',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '2.7',
      control: 2,
      title: 'Allowlist Authorized Scripts',
      assetClass: 'Software',
      securityFunction: 'Protect',
      groups: ['IG3'],
    },
  ],
})
