import { defineControl } from '../../shape.ts'

export const control05 = defineControl({
  number: 5,
  title: 'Account Management',
  name: { da: 'Styring af brugerkonti', en: 'User accounts' },
  explanation: {
    da: 'Enheden ved, hvilke brugerkonti der findes, og hvem der bruger dem. Konti til medarbejdere, vikarer og studerende bliver lukket, når de stopper. Administratorkonti bliver kun brugt til administration. En glemt konto kan ellers give fremmede adgang, uden at nogen opdager det.',
    en: 'The unit knows which user accounts exist and who uses them. Accounts of employees, temporary staff and students are closed when they leave. Administrator accounts are used for administration only. Otherwise a forgotten account may give strangers access without anyone noticing.',
  },
  safeguards: [
    {
      id: '5.1',
      control: 5,
      title: 'Establish and Maintain an Inventory of Accounts',
      assetClass: 'Users',
      securityFunction: 'Identify',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '5.2',
      control: 5,
      title: 'Use Unique Passwords',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '5.3',
      control: 5,
      title: 'Disable Dormant Accounts',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '5.4',
      control: 5,
      title: 'Restrict Administrator Privileges to Dedicated Administrator Accounts',
      assetClass: 'Users',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '5.5',
      control: 5,
      title: 'Establish and Maintain an Inventory of Service Accounts',
      assetClass: 'Users',
      securityFunction: 'Identify',
      groups: ['IG2', 'IG3'],
    },
    {
      id: '5.6',
      control: 5,
      title: 'Centralize Account Management',
      assetClass: 'Users',
      securityFunction: 'Govern',
      groups: ['IG2', 'IG3'],
    },
  ],
})
