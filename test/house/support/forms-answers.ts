import { type At, type Fields, type FormExamples, unitPage } from './form-example.ts'

const reviewPage = ({ place }: At, address: string) =>
  `/cycles/${place.year}/review?answer=${address.split('/').at(-2)}`

/** Scores are changed while the cycle is calibrated, and then alone. */
const calibrationPage = async ({ world, place }: At, address: string) => {
  await world.test.house.store.db
    .updateTable('cycle')
    .set({ state: 'calibration' })
    .where('year', '=', Number(place.year))
    .execute()
  return `/cycles/${place.year}/calibration?answer=${address.split('/').at(-2)}`
}

/** One of last year's answers as the page that confirms several together has seen it. */
async function seenOn({ world, place }: At, subject: string): Promise<Fields> {
  const answer = await world.test.house.store.db
    .selectFrom('answer')
    .innerJoin('unit', 'unit.id', 'answer.unit_id')
    .innerJoin('cycle', 'cycle.id', 'answer.cycle_id')
    .select('answer.version')
    .where('unit.code', '=', place.unit)
    .where('cycle.year', '=', Number(place.year))
    .where('answer.subject', '=', subject)
    .executeTakeFirst()
  return { seen: `${subject}:${answer?.version ?? 0}` }
}

/** Right forms of what a unit answers, with its evidence, and of how that is approved and reviewed. */
export const answerForms: FormExamples = {
  '/units/:unit/cycles/:cycle/sending': { who: 'coordinator-u01', page: unitPage('todo') },
  '/units/:unit/cycles/:cycle/approval': { who: 'manager-u01', page: unitPage('todo') },
  '/units/:unit/cycles/:cycle/safeguards/:safeguard': {
    who: 'coordinator-u01',
    page: unitPage('controls/2?edit=2.2'),
    fields: () => ({
      policy: '4',
      implementation: '3',
      automation: '2',
      reporting: 'na',
      reason: 'Alt udstyr er med.',
    }),
  },
  '/units/:unit/cycles/:cycle/controls/:control/confirmation': {
    who: 'coordinator-u01',
    fields: (at) => seenOn(at, '2.2'),
  },
  '/units/:unit/cycles/:cycle/guidelines/:guideline/confirmation': {
    who: 'coordinator-u01',
    fields: (at) => seenOn(at, 'GL-01-K1'),
  },
  '/units/:unit/cycles/:cycle/safeguards/:safeguard/confirmation': {
    who: 'coordinator-u01',
    page: unitPage('controls/2?edit=2.2'),
  },
  '/units/:unit/cycles/:cycle/requirements/:requirement': {
    who: 'coordinator-u01',
    page: unitPage('guidelines/GL-01?edit=GL-01-K1'),
    fields: ({ stock, place }) => ({
      status: 'complied',
      reason: 'Retningslinjen er omsat hos os.',
      evidence:
        stock.evidence.find(({ unit, kind }) => unit === place.unit && kind === 'statement')?.id ?? '',
    }),
  },
  '/units/:unit/cycles/:cycle/requirements/:requirement/confirmation': {
    who: 'coordinator-u01',
    page: unitPage('guidelines/GL-01?edit=GL-01-K1'),
  },
  '/units/:unit/evidence': {
    who: 'coordinator-u01',
    page: ({ place }) => `/units/${place.unit}/evidence/new?for=2.2&cycle=2026`,
    fields: () => ({
      title: 'Udtræk af fortegnelsen',
      links: 'https://intranet.example/retningslinje',
      statement: 'Fortegnelsen bliver holdt ved lige.',
    }),
    file: { name: 'fortegnelse.txt', bytes: 'Fortegnelsen over udstyr.\n' },
  },
  '/units/:unit/cycles/:cycle/comments/:subject': {
    who: 'coordinator-u01',
    page: (_, address) => address,
    fields: () => ({ text: 'Vi mangler svar fra leverandøren.' }),
  },
  '/units/:unit/evidence/:evidence/support': {
    who: 'coordinator-u01',
    page: (_, address) => address,
    fields: () => ({ subject: ['2.3', 'GL-01-K2'] }),
  },
  '/units/:unit/evidence/:evidence/replacement': {
    who: 'coordinator-u01',
    page: (_, address) => address,
    fields: () => ({ statement: 'Den er gennemgået igen.' }),
  },
  '/units/:unit/evidence/:evidence/erasure': {
    who: 'coordinator-u01',
    page: (_, address) => address,
    fields: () => ({ reason: 'wrong_content' }),
  },
  '/cycles/:cycle/answers/:answer/acceptance': { who: 'officer', page: reviewPage },
  '/cycles/:cycle/answers/:answer/returning': {
    who: 'officer',
    page: reviewPage,
    fields: () => ({ comment: 'Bilaget mangler en dato.' }),
  },
  '/cycles/:cycle/answers/:answer/reopening': {
    who: 'officer',
    page: reviewPage,
  },
  '/cycles/:cycle/review/shortcuts': {
    who: 'officer',
    page: ({ place }) => `/cycles/${place.year}/review`,
  },
  '/cycles/:cycle/review/decisions': {
    who: 'officer',
    status: 200,
    page: ({ place }) => `/cycles/${place.year}/review?pick=all`,
    fields: () => ({ do: 'accepted' }),
  },
  '/cycles/:cycle/answers/:answer/calibration': {
    who: 'officer',
    page: calibrationPage,
    fields: () => ({ policy: '4', reason: 'Alle andre dele er skrevet ned.' }),
  },
}
