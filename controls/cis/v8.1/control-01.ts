import { defineControl } from '../../shape.ts'

export const control01 = defineControl({
  number: 1,
  title: 'Inventory and Control of Enterprise Assets',
  name: { da: 'Overblik over udstyr', en: 'Overview of equipment' },
  explanation: {
    da: 'Enheden ved, hvilket udstyr der er på netværket: computere, telefoner, servere, scannere, medicoteknik og bygningsstyring. Alt udstyr har en ansvarlig, og ukendt udstyr bliver fundet og derefter godkendt eller fjernet. Udstyr, som ingen kender, bliver heller ikke opdateret, og så kan det blive en angribers vej ind.',
    en: "The unit knows which equipment is on its network: computers, phones, servers, scanners, medical devices and building systems. Everything has someone responsible for it, and unknown equipment is found and then approved or removed. Equipment that nobody knows about is not updated either, and may become an attacker's way in.",
  },
  safeguards: [
    {
      id: '1.1',
      control: 1,
      title: 'Establish and Maintain Detailed Enterprise Asset Inventory',
      assetClass: 'Devices',
      securityFunction: 'Identify',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '1.2',
      control: 1,
      title: 'Address Unauthorized Assets',
      assetClass: 'Devices',
      securityFunction: 'Respond',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '1.3',
      control: 1,
      title: 'Utilize an Active Discovery Tool',
      assetClass: 'Devices',
      securityFunction: 'Detect',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '1.4',
      control: 1,
      title: 'Use Dynamic Host Configuration Protocol (DHCP) Logging to Update Enterprise Asset Inventory',
      assetClass: 'Devices',
      securityFunction: 'Identify',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '1.5',
      control: 1,
      title: 'Use a Passive Asset Discovery Tool',
      assetClass: 'Devices',
      securityFunction: 'Detect',
      groups: ['IG3'],
    },
  ],
})
