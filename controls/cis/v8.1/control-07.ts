import { defineControl } from '../../shape.ts'

export const control07 = defineControl({
  number: 7,
  title: 'Continuous Vulnerability Management',
  name: { da: 'Håndtering af sårbarheder', en: 'Vulnerabilities' },
  explanation: {
    da: 'Enheden leder løbende efter fejl i udstyr og programmer, som en angriber kan udnytte, og retter de alvorligste først. Opdateringer bliver lagt på inden for faste frister. Udstyr, som ikke kan opdateres, for eksempel ældre medicoteknik, bliver afskærmet på en anden måde.',
    en: 'The unit keeps looking for faults in equipment and software that an attacker could use, and corrects the most serious ones first. Updates are installed within fixed deadlines. Equipment that cannot be updated, such as older medical devices, is shielded in another way.',
  },
  safeguards: [
    {
      id: '7.1',
      control: 7,
      title: 'Establish and Maintain a Vulnerability Management Process',
      assetClass: 'Documentation',
      securityFunction: 'Govern',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '7.2',
      control: 7,
      title: 'Establish and Maintain a Remediation Process',
      assetClass: 'Documentation',
      securityFunction: 'Govern',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '7.3',
      control: 7,
      title: 'Perform Automated Operating System Patch Management',
      assetClass: 'Software',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '7.4',
      control: 7,
      title: 'Perform Automated Application Patch Management',
      assetClass: 'Software',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '7.5',
      control: 7,
      title: 'Perform Automated Vulnerability Scans of Internal Enterprise Assets',
      assetClass: 'Software',
      securityFunction: 'Identify',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '7.6',
      control: 7,
      title: 'Perform Automated Vulnerability Scans of Externally-Exposed Enterprise Assets',
      assetClass: 'Software',
      securityFunction: 'Identify',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '7.7',
      control: 7,
      title: 'Remediate Detected Vulnerabilities',
      assetClass: 'Software',
      securityFunction: 'Respond',
      groups: ['IG2', 'IG3'],
    },
  ],
})
