import { type At, actedOn, type FormExamples } from './form-example.ts'

const findingText = (_: At, address: string) => address.replace(/\/[a-z]+$/, '/text')

/** Right forms of what is not complied with: exemptions, plans and the systems that fall short. */
export const deviationForms: FormExamples = {
  '/units/:unit/cycles/:cycle/requirements/:requirement/exemption': {
    who: 'coordinator-u01',
    page: (_, address) => address,
    fields: () => ({
      reason: 'Systemet kan ikke skiftes i år.',
      risk: 'Adgange kan stå åbne i op til en uge.',
      measures: 'Vi gennemgår listen hver mandag.',
      wishedUntil: '2026-03-31',
    }),
  },
  '/units/:unit/cycles/:cycle/requirements/:requirement/plan': {
    who: 'coordinator-u01',
    page: (_, address) => address,
    fields: () => ({
      action: 'Alle systemer får en ansvarlig.',
      responsible: 'Driftschefen',
      deadline: '2026-03-31',
    }),
  },
  '/exemptions/:exemption/grant': { who: 'lead', page: actedOn },
  '/exemptions/:exemption/refusal': {
    who: 'lead',
    page: actedOn,
    fields: () => ({ reason: 'Foranstaltningerne er ikke nok.' }),
  },
  '/exemptions/:exemption/withdrawal': {
    who: 'lead',
    page: actedOn,
    fields: () => ({ reason: 'Systemet er skiftet.' }),
  },
  '/findings/new': {
    who: 'coordinator-u01',
    page: (_, address) => address,
    fields: () => ({ unit: 'U01', system: 'Laboratoriets gamle database', area: 'Diagnostik' }),
  },
  '/findings/:finding/text': {
    who: 'coordinator-u01',
    page: (_, address) => address,
    fields: () => ({ owner: 'Laboratoriets leder' }),
  },
  '/findings/:finding/assessment': { who: 'officer', page: findingText },
  '/findings/:finding/submission': { who: 'coordinator-u01', page: findingText },
  '/findings/:finding/decision': {
    who: 'lead',
    page: actedOn,
    fields: () => ({ outcome: 'approved', decidedBy: 'Styregruppen', reference: '25/00123' }),
  },
  '/findings/:finding/completion': {
    who: 'coordinator-u01',
    page: actedOn,
    fields: () => ({ note: 'Systemet er skiftet ud.' }),
  },
  '/findings/:finding/withdrawal': {
    who: 'coordinator-u01',
    page: actedOn,
    fields: () => ({ reason: 'Systemet er slukket.' }),
  },
}
