import { type At, type Fields, type FormExamples, followedUp, unitPage } from './form-example.ts'

/** Goals are commented on while they are heard, and then alone. */
const heardAt = async ({ world, place }: At, page: string) => {
  await world.test.house.store.db
    .updateTable('cycle')
    .set({ state: 'hearing' })
    .where('year', '=', Number(place.year))
    .execute()
  return page
}

const statementPage = ({ place }: At) => `/cycles/${place.year}/dpo-statement`

const goalFields: Fields = {
  goal: 'Alle enheder har afprøvet nødprocedurer ved nedbrud.',
  shortName: 'Nødplan',
  reason: 'Fem af tolv enheder har afprøvet.',
  ability: 'manage',
  allUnits: '1',
  responsible: 'Enhedens ledelse',
  measure: 'Andel afprøvet',
  baseline: '42 %',
  baselineDate: '2025-06-30',
  target: '100 %',
  deadline: '2026-06-30',
  evidenceDemanded: 'Referat af øvelsen',
  followUpFirst: '2026-06-30',
  followUpSecond: '2026-12-31',
  support: 'Regional IT hjælper.',
}

/** Right forms of the annual goals: their texts, the hearing, the statement, the reports and their decision. */
export const goalForms: FormExamples = {
  '/cycles/:cycle/reports/texts': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ legalChanges: 'Loven er ændret.', learning: 'Modtageren kontrolleres altid.' }),
  },
  '/cycles/:cycle/goals/new': { who: 'officer', page: (_, address) => address, fields: () => goalFields },
  '/cycles/:cycle/goals/:goal': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ target: '95 %' }),
  },
  '/cycles/:cycle/goals/:goal/removal': { who: 'officer', page: (_, address) => address },
  '/cycles/:cycle/goals/:goal/status': {
    who: 'officer',
    place: followedUp,
    page: (_, address) => address.replace(/\/status$/, ''),
    fields: () => ({ outcome: 'reached', value: '91 %', comment: 'Nået før tid.' }),
  },
  '/cycles/:cycle/reports/annual-goals': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ version: '0.9', provisional: '1' }),
  },
  '/cycles/:cycle/reports/maturity': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ version: '0.9', provisional: '1' }),
  },
  '/units/:unit/cycles/:cycle/hearing': {
    who: 'coordinator-u01',
    page: heardAt,
    fields: () => ({ text: 'Fristen er for kort for os.' }),
  },
  '/units/:unit/cycles/:cycle/hearing/none': {
    who: 'coordinator-u01',
    page: (at) => heardAt(at, unitPage('hearing')(at)),
  },
  '/cycles/:cycle/hearing/:comment': {
    who: 'officer',
    page: heardAt,
    fields: () => ({ outcome: 'partly', text: 'Fristen er flyttet en måned.' }),
  },
  '/cycles/:cycle/dpo-statement': {
    who: 'dpo',
    page: (_, address) => address,
    fields: () => ({ text: 'Målene er forenelige med forordningen.' }),
  },
  '/cycles/:cycle/dpo-statement/giving': {
    who: 'dpo',
    page: statementPage,
    fields: () => ({ text: 'Målene er forenelige med forordningen.' }),
  },
  '/cycles/:cycle/dpo-statement/declining': {
    who: 'dpo',
    page: statementPage,
    fields: () => ({ reason: 'Der er intet at tilføje.' }),
  },
  '/cycles/:cycle/dpo-statement/withdrawal': { who: 'dpo', page: statementPage },
  '/cycles/:cycle/reports/sub-strategy': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ version: '0.9', provisional: '1' }),
  },
  '/reports/:report/decision': {
    who: 'secretary',
    page: (_, address) => address.replace(/\/decision$/, ''),
    fields: () => ({
      outcome: 'approved',
      decidedOn: '2025-08-19',
      caseReference: '25/01234',
      note: 'Tiltrådt.',
    }),
  },
  '/units/:unit/cycles/:cycle/goals/:goal/status': {
    who: 'coordinator-u01',
    place: followedUp,
    page: unitPage('goals'),
    fields: () => ({ outcome: 'reached', value: '91 %', comment: 'Nået før tid.' }),
  },
}
