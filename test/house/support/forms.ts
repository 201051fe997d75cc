import { TOTP } from 'otpauth'
import { sealSecret } from '../../../src/actions/account/second-factor.ts'
import { newTotpSecret } from '../../../src/adapters/totp.ts'
import type { Route } from '../../../src/http/kernel/route.ts'
import { readHtml } from '../../support/html.ts'
import { addressAt, type Place, type Stock } from './examples.ts'
import { plannedYear } from './places.ts'
import { residentPassword } from './region.ts'
import type { Asked, World } from './world.ts'

type Fields = Readonly<Record<string, string | readonly string[]>>

interface At {
  readonly world: World
  readonly stock: Stock
  readonly place: Place
}

/** A form that somebody sends and that succeeds. */
interface FormExample {
  /** Who sends it. */
  readonly who: string
  /** Where; U01 in 2026 unless said otherwise. */
  readonly place?: Place
  /** What stands in the address besides unit and cycle, where the usual example is not the one that this form is for. */
  readonly params?: (at: At) => Readonly<Record<string, string>>
  /** The page on which the form stands: what the page has filled in already goes with it. */
  readonly page?: (at: At, address: string) => string | Promise<string>
  /** What the person fills in. */
  readonly fields?: (at: At) => Fields | Promise<Fields>
  readonly file?: { readonly name: string; readonly bytes: string }
  /** What it answers: 303 unless said otherwise. */
  readonly status?: 200
}

const usual: Place = { unit: 'U01', year: '2026' }
const followedUp: Place = { unit: 'U01', year: '2025' }
const planned: Place = { unit: 'U01', year: String(plannedYear) }

/** Gives the person behind `pending` an authenticator app, or takes it from them. */
async function appOf({ world }: At, secret: string | undefined): Promise<void> {
  const { store, keys, ids } = world.test.house
  const person = world.people['coordinator-u01'] as NonNullable<World['people'][string]>
  const totp_sealed = secret === undefined ? null : sealSecret(secret, person, keys.totp, ids)
  await store.db.updateTable('person').set({ totp_sealed }).where('id', '=', person).execute()
}

const codeNow = ({ world }: At, secret: string) =>
  new TOTP({ secret }).generate({ timestamp: Date.parse(world.test.clock.now()) })

const unitPage =
  (rest: string) =>
  ({ place }: At) =>
    `/units/${place.unit}/cycles/${place.year}/${rest}`
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
const decided = (_: At, address: string) => address.replace(/\/[a-z]+$/, '')
const findingText = (_: At, address: string) => address.replace(/\/[a-z]+$/, '/text')
const personPage = ({ world }: At) => `/people/${world.people['officer']}`

const strategyPage = (_: At, address: string) => address.replace(/\/[a-z]+$/, '')

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

const guidelineFields: Fields = {
  titleDa: 'Tavler på gange',
  titleEn: 'Boards in corridors',
  shortNameDa: 'Tavler',
  shortNameEn: 'Boards',
  purposeDa: 'Tavler viser ikke mere end nødvendigt.',
  purposeEn: 'Boards show no more than is needed.',
  owner: 'ciso',
}

/** For every form of the house one that is right. A route that changes something asks for its line here. */
const examples: Readonly<Record<string, FormExample>> = {
  '/login': {
    who: 'anonymous',
    fields: () => ({ email: 'coordinator-u01@contract.test', password: residentPassword }),
  },
  '/login/factor': {
    who: 'pending',
    fields: async (at) => {
      const secret = newTotpSecret(at.world.test.house.ids)
      await appOf(at, secret)
      return { code: codeNow(at, secret) }
    },
  },
  '/login/factor/setup': {
    who: 'pending',
    status: 200,
    fields: async (at) => {
      const { ids, keys } = at.world.test.house
      const secret = newTotpSecret(ids)
      await appOf(at, undefined)
      const person = at.world.people['coordinator-u01'] as NonNullable<World['people'][string]>
      return { code: codeNow(at, secret), sealed: sealSecret(secret, person, keys.totp, ids) }
    },
  },
  '/login/again': {
    who: 'coordinator-u01',
    fields: () => ({ password: residentPassword, next: '/account' }),
  },
  '/logout': { who: 'coordinator-u01', fields: () => ({}) },
  '/language': { who: 'coordinator-u01', fields: () => ({ language: 'en', back: '/account' }) },
  '/invitation/:token': {
    who: 'anonymous',
    fields: () => ({ password: 'et kodeord til den nye', repeated: 'et kodeord til den nye' }),
  },
  '/account/password': {
    who: 'coordinator-u01',
    fields: () => ({
      current: residentPassword,
      password: 'et nyt kodeord til huset',
      repeated: 'et nyt kodeord til huset',
    }),
  },
  '/account/sessions': { who: 'coordinator-u01', fields: () => ({}) },
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
  '/units/:unit/cycles/:cycle/comments/:subject': {
    who: 'coordinator-u01',
    page: (_, address) => address,
    fields: () => ({ text: 'Vi mangler svar fra leverandøren.' }),
  },
  '/exemptions/:exemption/grant': { who: 'lead', page: decided },
  '/exemptions/:exemption/refusal': {
    who: 'lead',
    page: decided,
    fields: () => ({ reason: 'Foranstaltningerne er ikke nok.' }),
  },
  '/exemptions/:exemption/withdrawal': {
    who: 'lead',
    page: decided,
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
    page: decided,
    fields: () => ({ outcome: 'approved', decidedBy: 'Styregruppen', reference: '25/00123' }),
  },
  '/findings/:finding/completion': {
    who: 'coordinator-u01',
    page: decided,
    fields: () => ({ note: 'Systemet er skiftet ud.' }),
  },
  '/findings/:finding/withdrawal': {
    who: 'coordinator-u01',
    page: decided,
    fields: () => ({ reason: 'Systemet er slukket.' }),
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
  '/sub-strategies/:strategy/submission': { who: 'officer', page: strategyPage },
  '/sub-strategies/:strategy/decision': {
    who: 'officer',
    page: strategyPage,
    fields: () => ({ outcome: 'approved', on: '2025-08-19', reference: '25/01235' }),
  },
  '/sub-strategies/:strategy/version': { who: 'officer', page: strategyPage },
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
  '/cycles/:cycle/reports/texts': {
    who: 'officer',
    page: (_, address) => address,
    fields: () => ({ legalChanges: 'Loven er ændret.', learning: 'Modtageren kontrolleres altid.' }),
  },
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
  '/people/new': {
    who: 'admin',
    status: 200,
    page: (_, address) => address,
    fields: () => ({ name: 'Nina Ny', email: 'nina@contract.test' }),
  },
  '/people/:person': { who: 'admin', page: personPage, fields: () => ({ name: 'Oda Officer' }) },
  '/people/:person/invitation': { who: 'admin', status: 200, page: personPage },
  '/people/:person/reset': {
    who: 'admin',
    status: 200,
    page: ({ world }) => `/people/${world.people['coordinator-u01']}`,
    params: ({ world }) => ({ person: world.people['coordinator-u01'] ?? '' }),
  },
  '/people/:person/roles': {
    who: 'admin',
    page: personPage,
    fields: () => ({ role: 'unit_manager', unit: 'U03' }),
  },
  '/people/:person/roles/:assignment': { who: 'admin', page: personPage },
  '/people/:person/disabling': { who: 'admin', page: personPage },
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
    place: planned,
    page: (_, address) => address,
    fields: () => ({
      requirement: 'GL-01-K1',
      units: ['U01'],
      kind: 'exempt',
      reason: 'Enheden har ikke opgaven.',
      previewed: '1',
    }),
  },
  '/setup/region': { who: 'admin', page: (_, address) => address, fields: () => ({ name: 'Region Ny' }) },
  '/units/new': {
    who: 'admin',
    page: (_, address) => address,
    fields: () => ({
      code: 'U04',
      name: 'Sygehus D',
      type: 'somatik',
      parent: 'R',
      weight: '3',
      position: '9',
    }),
  },
  '/units/:unit': { who: 'admin', page: (_, address) => address, fields: () => ({ weight: '5' }) },
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

/** A right form with its address, filled in for the house as it stands. */
export interface FilledForm {
  readonly who: string
  readonly address: string
  readonly place: Place
  readonly fields: Fields
  readonly file: FormExample['file']
  readonly status: number
}

/** Fills in the example of a route, as it stands on its page, for the house as it is now. */
export async function filledForm(route: Route, world: World, stock: Stock): Promise<FilledForm> {
  const example = examples[route.pattern]
  if (!example) throw new Error(`${route.pattern}: test/house/support/forms.ts has no right form for it`)
  const place = example.place ?? usual
  const at: At = { world, stock, place }
  const address = addressFor(route, stock, place, example.params?.(at))
  const typed = await (example.fields?.(at) ?? {})
  const fields = {
    ...(example.page ? await standing(at, example.who, await example.page(at, address), address) : {}),
    ...typed,
  }
  return { who: example.who, address, place, fields, file: example.file, status: example.status ?? 303 }
}

/** The address that the form of a route is sent to at a place. */
export function addressFor(
  route: Route,
  stock: Stock,
  place: Place,
  chosen?: Readonly<Record<string, string>>,
): string {
  const address = addressAt(route, stock, place, chosen)
  if (address === undefined) throw new Error(`${route.pattern}: nothing in the region to send its form to`)
  return address
}

/** What stands in a form as its page comes; throws where the page does not have the form. */
async function standing({ world }: At, who: string, page: string, action: string): Promise<Fields> {
  const { status, body } = await world.ask(who, page)
  const form = readHtml(body)
    .forms()
    .find((one) => one.action === action || one.buttons.some((button) => button.action === action))
  if (!form) throw new Error(`${who} finds no form to ${action} on ${page} (${status})`)
  const button = form.buttons.find((one) => one.action === action)
  const pairs = form.fields
    .filter(({ name, kind }) => name !== '_csrf' && kind !== 'file')
    .filter(({ kind, values }) => kind !== 'any-of' || values.length > 0)
    .map(({ name, values }) => [name, values.length === 1 ? (values[0] ?? '') : values] as const)
  return Object.fromEntries(button && button.name !== '' ? [...pairs, [button.name, button.value]] : pairs)
}

/** A form as it goes over the wire: urlencoded, or in parts where it carries a file. */
export function askedWith(route: Route, form: Pick<FilledForm, 'file'>, fields: Fields): Asked {
  return route.body === 'upload' ? { form: fields, file: form.file ?? null } : { form: fields }
}
