import { defineControl } from '../../shape.ts'

export const control09 = defineControl({
  number: 9,
  title: 'Email and Web Browser Protections',
  name: { da: 'E-mail og browser', en: 'E-mail and browser' },
  explanation: {
    da: 'Mange angreb begynder med en e-mail eller et link. Enheden bruger kun browsere og mailprogrammer, som stadig bliver opdateret, og spærrer for farlige hjemmesider og filtyper. Så når færre falske beskeder frem til travle medarbejdere.',
    en: 'Many attacks begin with an e-mail or a link. The unit uses only browsers and e-mail programs that are still updated, and blocks dangerous websites and file types. Then fewer false messages reach busy employees.',
  },
  safeguards: [
    {
      id: '9.1',
      control: 9,
      title: 'Ensure Use of Only Fully Supported Browsers and Email Clients',
      assetClass: 'Software',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '9.2',
      control: 9,
      title: 'Use DNS Filtering Services',
      assetClass: 'Devices',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '9.3',
      control: 9,
      title: 'Maintain and Enforce Network-Based URL Filters',
      assetClass: 'Network',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '9.4',
      control: 9,
      title: 'Restrict Unnecessary or Unauthorized Browser and Email Client Extensions',
      assetClass: 'Software',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '9.5',
      control: 9,
      title: 'Implement DMARC',
      assetClass: 'Network',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '9.6',
      control: 9,
      title: 'Block Unnecessary File Types',
      assetClass: 'Network',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '9.7',
      control: 9,
      title: 'Deploy and Maintain Email Server Anti-Malware Protections',
      assetClass: 'Network',
      securityFunction: 'Protect',
      groups: ['IG3'],
    },
  ],
})
