import { defineControl } from '../../shape.ts'

export const control15 = defineControl({
  number: 15,
  title: 'Service Provider Management',
  name: { da: 'Leverandører', en: 'Suppliers' },
  explanation: {
    da: 'Enheden ved, hvilke leverandører der har dens data eller kan komme ind i dens systemer. Kravene til sikkerhed står i kontrakten, og enheden undersøger, om leverandøren lever op til dem. Når aftalen slutter, bliver adgangen lukket, og data bliver leveret tilbage eller slettet.',
    en: 'The unit knows which suppliers hold its data or can get into its systems. The security requirements are in the contract, and the unit examines whether the supplier lives up to them. When the agreement ends, access is closed, and data are handed back or erased.',
  },
  safeguards: [
    {
      id: '15.1',
      control: 15,
      title: 'Establish and Maintain an Inventory of Service Providers',
      assetClass: 'Users',
      securityFunction: 'Identify',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '15.2',
      control: 15,
      title: 'Establish and Maintain a Service Provider Management Policy',
      assetClass: 'Documentation',
      securityFunction: 'Govern',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '15.3',
      control: 15,
      title: 'Classify Service Providers',
      assetClass: 'Users',
      securityFunction: 'Govern',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '15.4',
      control: 15,
      title: 'Ensure Service Provider Contracts Include Security Requirements',
      assetClass: 'Documentation',
      securityFunction: 'Govern',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '15.5',
      control: 15,
      title: 'Assess Service Providers',
      assetClass: 'Users',
      securityFunction: 'Govern',
      groups: ['IG3'],
    },
    {
      id: '15.6',
      control: 15,
      title: 'Monitor Service Providers',
      assetClass: 'Data',
      securityFunction: 'Govern',
      groups: ['IG3'],
    },
    {
      id: '15.7',
      control: 15,
      title: 'Securely Decommission Service Providers',
      assetClass: 'Data',
      securityFunction: 'Protect',
      groups: ['IG3'],
    },
  ],
})
