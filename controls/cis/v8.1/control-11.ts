import { defineControl } from '../../shape.ts'

export const control11 = defineControl({
  number: 11,
  title: 'Data Recovery',
  name: { da: 'Gendannelse af data', en: 'Data recovery' },
  explanation: {
    da: 'Enheden tager automatisk kopi af de data, som den ikke kan undvære, og holder mindst én kopi adskilt fra resten af netværket. Den prøver, om data kan hentes tilbage, og om det går hurtigt nok til behandlingen af patienter. Først når gendannelsen er prøvet, ved enheden, at kopien virker.',
    en: 'The unit automatically copies the data it cannot do without, and keeps at least one copy apart from the rest of the network. It tests whether the data can be brought back, and whether that is fast enough for the care of patients. Only when recovery has been tested does the unit know that the copy works.',
  },
  safeguards: [
    {
      id: '11.1',
      control: 11,
      title: 'Establish and Maintain a Data Recovery Process',
      assetClass: 'Documentation',
      securityFunction: 'Govern',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '11.2',
      control: 11,
      title: 'Perform Automated Backups',
      assetClass: 'Data',
      securityFunction: 'Recover',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '11.3',
      control: 11,
      title: 'Protect Recovery Data',
      assetClass: 'Data',
      securityFunction: 'Protect',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '11.4',
      control: 11,
      title: 'Establish and Maintain an Isolated Instance of Recovery Data',
      assetClass: 'Data',
      securityFunction: 'Recover',
      groups: ['IG1', 'IG2', 'IG3'],
    },
    {
      id: '11.5',
      control: 11,
      title: 'Test Data Recovery',
      assetClass: 'Data',
      securityFunction: 'Recover',
      groups: ['IG2', 'IG3'],
    },
  ],
})
