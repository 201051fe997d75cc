import { defineControl } from '../../shape.ts'

export const control10 = defineControl({
  number: 10,
  title: 'Malware Defenses',
  name: { da: 'Værn mod skadelige programmer', en: 'Protection against malware' },
  explanation: {
    da: 'Computere og servere har et værn, som stopper skadelige programmer, opdaterer sig selv og melder til ét sted, når det finder noget. Værnet virker også, når nogen sætter et USB-drev i en computer. Hvor værnet ikke kan installeres, for eksempel på medicoteknik, sørger enheden for anden beskyttelse.',
    en: 'Computers and servers have a protection that stops malicious software, updates itself, and reports to one place when it finds something. It also works when someone puts a USB drive into a computer. Where it cannot be installed, for example on medical devices, the unit arranges other protection.',
  },
  safeguards: [
    {
      id: '10.1',
      control: 10,
      title: 'Deploy and Maintain Anti-Malware Software',
      assetClass: 'Devices',
      securityFunction: 'Detect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '10.2',
      control: 10,
      title: 'Configure Automatic Anti-Malware Signature Updates',
      assetClass: 'Devices',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '10.3',
      control: 10,
      title: 'Disable Autorun and Autoplay for Removable Media',
      assetClass: 'Devices',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '10.4',
      control: 10,
      title: 'Configure Automatic Anti-Malware Scanning of Removable Media',
      assetClass: 'Devices',
      securityFunction: 'Detect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '10.5',
      control: 10,
      title: 'Enable Anti-Exploitation Features',
      assetClass: 'Devices',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '10.6',
      control: 10,
      title: 'Centrally Manage Anti-Malware Software',
      assetClass: 'Devices',
      securityFunction: 'Protect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '10.7',
      control: 10,
      title: 'Use Behavior-Based Anti-Malware Software',
      assetClass: 'Devices',
      securityFunction: 'Detect',
      groups: ['IG2', 'IG3'],
    },
  ],
})
