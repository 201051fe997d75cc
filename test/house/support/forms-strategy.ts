import { actedOn, type FormExamples } from './form-example.ts'

/** Right forms of the strategy: analyses, the target, recommendations, sub-strategies and their money. */
export const strategyForms: FormExamples = {
  '/external-analyses/new': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({
      framework: 'cis-v8.1',
      year: '2024',
      assessor: 'En uafhængig vurderer',
      scaleMin: '0',
      scaleMax: '4',
      total: '2,1',
      controls: '1 2,5',
      recommendations: '* A1 Saml fortegnelsen over udstyr ét sted.',
    }),
  },
  '/external-analyses/:analysis/superseding': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({
      framework: 'cis-v8.1',
      year: '2023',
      assessor: 'En anden vurderer',
      scaleMin: '0',
      scaleMax: '4',
      total: '2,3',
      controls: '1 2,6',
      recommendations: '* A1 Saml fortegnelsen over udstyr ét sted.',
      reason: 'Tastefejl i den samlede score.',
    }),
  },
  '/cycles/:cycle/target': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({
      percent: '80',
      decidedBy: 'Regionsrådet',
      on: '2025-08-19',
      reference: '25/4321',
      reason: 'Trusselsbilledet er skærpet.',
    }),
  },
  '/recommendations/:recommendation': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({
      kind: 'elsewhere',
      reason: 'Fortegnelsen føres i et andet projekt.',
      decidedBy: 'Styregruppen',
      on: '2025-08-01',
    }),
  },
  '/sub-strategies/new': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ area: 'Beredskab', years: '3', periodReason: 'Aftalen gælder i tre år.' }),
  },
  '/sub-strategies/:strategy/text': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ objectives: 'Målet nås før tid.' }),
  },
  '/sub-strategies/:strategy/submission': { who: 'officer', page: actedOn },
  '/sub-strategies/:strategy/decision': {
    who: 'officer',
    page: actedOn,
    fields: () => ({ outcome: 'approved', on: '2025-08-19', reference: '25/01235' }),
  },
  '/sub-strategies/:strategy/version': { who: 'officer', page: actedOn },
  '/sub-strategies/:strategy/efforts/new': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ title: 'Ens opsætning', owner: 'Driftschef', investment: '1.250.000' }),
  },
  '/sub-strategies/:strategy/efforts/:effort': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ title: 'Fælles fortegnelse over udstyr' }),
  },
  '/sub-strategies/:strategy/efforts/:effort/status': {
    who: 'officer',
    page: (_, address) => address.replace(/\/status$/, ''),
    fields: () => ({ status: 'in_progress' }),
  },
  '/investment-frames/new': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ name: 'Ny ramme', total: '450000000', buffer: '50000000' }),
  },
  '/investment-frames/:frame': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ total: '5000000' }),
  },
}
