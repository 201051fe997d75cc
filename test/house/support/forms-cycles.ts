import type { Fields, FormExamples } from './form-example.ts'
import { plannedYear } from './places.ts'

const guidelineFields: Fields = {
  titleDa: 'Tavler på gange',
  titleEn: 'Boards in corridors',
  shortNameDa: 'Tavler',
  shortNameEn: 'Boards',
  purposeDa: 'Tavler viser ikke mere end nødvendigt.',
  purposeEn: 'Boards show no more than is needed.',
  owner: 'ciso',
}

/** Right forms of the year itself and of its basis: guidelines, responsibility and applicability. */
export const cycleForms: FormExamples = {
  '/cycles/new': { who: 'lead', page: (_, address) => address },
  '/cycles/:cycle': {
    who: 'lead',
    page: (_, address) => address,
    fields: () => ({ collectionDeadline: '2025-09-18', approvalDeadline: '2025-09-28' }),
  },
  '/cycles/:cycle/step': {
    who: 'lead',
    page: ({ place }) => `/cycles/${place.year}`,
    fields: () => ({ reason: 'Alle har svaret.' }),
  },
  '/cycles/:cycle/responsibility': {
    who: 'lead',
    page: (_, address) => `${address}?control=2`,
    fields: () => ({ responsibility: 'central', provider: 'IT' }),
  },
  '/catalogue/new-guideline': {
    who: 'owner',
    page: (_, address) => address,
    fields: () => ({ ...guidelineFields, key: 'GL-40' }),
  },
  '/catalogue/guidelines/:guideline/new-version': {
    who: 'owner',
    page: () => '/catalogue/guidelines/GL-01',
  },
  '/catalogue/guidelines/:guideline/draft': {
    who: 'owner',
    page: (_, address) => address,
    fields: () => ({ titleDa: 'En ny titel' }),
  },
  '/catalogue/guidelines/:guideline/draft/requirements/:requirement': {
    who: 'owner',
    page: (_, address) => address,
    fields: () => ({ textDa: 'Enheden afprøver planen hvert år.' }),
  },
  '/catalogue/guidelines/:guideline/draft/requirements/:requirement/removal': {
    who: 'owner',
    page: () => '/catalogue/guidelines/GL-02/draft',
  },
  '/catalogue/guidelines/:guideline/hearing': {
    who: 'owner',
    page: () => '/catalogue/guidelines/GL-02/draft',
  },
  '/catalogue/guidelines/:guideline/returning': {
    who: 'owner',
    page: () => '/catalogue/guidelines/GL-03/adoption',
    fields: () => ({ comment: 'Fristen er for kort.' }),
  },
  '/catalogue/guidelines/:guideline/adoption': {
    who: 'lead',
    page: (_, address) => address,
  },
  '/cycles/:cycle/applicability': {
    who: 'lead',
    place: { unit: 'U01', year: String(plannedYear) },
    page: (_, address) => address,
    fields: () => ({
      requirement: 'GL-01-K1',
      units: ['U01'],
      kind: 'exempt',
      reason: 'Enheden har ikke opgaven.',
      previewed: '1',
    }),
  },
}
