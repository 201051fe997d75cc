import { z } from 'zod'
import { LinkPage, NewPersonPage } from '../../../views/people/link.tsx'
import { PeoplePage } from '../../../views/people/list.tsx'
import { changePerson } from '../../actions/people/change.ts'
import { closeAccount } from '../../actions/people/close.ts'
import { endRole } from '../../actions/people/end-role.ts'
import { type GrantRefusal, grantRole } from '../../actions/people/grant-role.ts'
import { invitePerson } from '../../actions/people/invite.ts'
import { type MadeLink, makeLink, resetAccount } from '../../actions/people/link.ts'
import { everybody, personToAdminister } from '../../db/queries/people.ts'
import { roles } from '../../domain/access/role.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import { id, type PersonId } from '../../domain/ids.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentPeople } from '../../presenters/people.ts'
import { type Answer, goTo, missing, showPage, stop } from '../kernel/answer.ts'
import { choice, email, key, oneLine, optionalDay, version } from '../kernel/fields.ts'
import type { House } from '../kernel/house.ts'
import { action, type FieldErrors, page, type Route } from '../kernel/route.ts'
import { textIn } from '../kernel/typed.ts'
import { doneKeys, personPage } from './person-page.tsx'

const facts = { name: oneLine(80), email: email() }

export const peopleRoutes: readonly Route[] = [
  page({
    path: paths.people,
    capability: 'person.read',
    answer: async ({ db, scope, actor, today, t }) => {
      const mayWrite = scopeFor(actor, 'person.write') !== undefined
      const model = presentPeople(await everybody(db, scope, today), { today, mayWrite }, t)
      return showPage(t.say.people.title, <PeoplePage model={model} t={t} />, { here: 'people' })
    },
  }),
  page({
    path: paths.newPerson,
    capability: 'person.write',
    proven: true,
    answer: ({ csrf, t }) =>
      showPage(t.say.people.newTitle, <NewPersonPage name="" email="" errors={{}} csrf={csrf} t={t} />, {
        here: 'people',
      }),
  }),
  action({
    path: paths.newPerson,
    capability: 'person.write',
    proven: true,
    audit: ['person.invited'],
    input: z.object(facts),
    answer: async ({ house, change, scope, input, refuse, t }) => {
      const token = house.ids.token()
      const invited = await invitePerson(change, scope, input, token)
      if (!invited.ok) return refuse({ email: t.say.people.emailTaken })
      return linkPage(house, { id: invited.value.id, name: input.name }, token, invited.value, t)
    },
    refused: async ({ typed, errors, csrf, t }) =>
      showPage(
        t.say.people.newTitle,
        <NewPersonPage
          name={textIn(typed, 'name')}
          email={textIn(typed, 'email')}
          errors={errors}
          csrf={csrf}
          t={t}
        />,
        { here: 'people' },
      ),
  }),
  page({
    path: paths.person,
    capability: 'person.write',
    proven: true,
    input: z.object({ done: z.enum(doneKeys).optional() }),
    answer: (context) => personPage(context, personIn(context.params), { done: context.input.done }),
  }),
  action({
    path: paths.person,
    capability: 'person.write',
    proven: true,
    audit: ['person.changed'],
    input: z.object({ version: version(), ...facts }),
    answer: async (context) => {
      const { change, scope, input, refuse, t } = context
      const person = personIn(context.params)
      const changed = await changePerson(change, scope, person, input)
      if (changed.ok) return goTo(paths.person.to({ person }, { done: 'saved' }))
      const { refusal } = changed
      if (refusal === 'missing') return missing
      if (refusal === 'emailTaken') return refuse({ email: t.say.people.emailTaken })
      return personPage(context, person, { facts: input, overtaken: refusal.saved })
    },
    refused: (context) => {
      const { typed, errors } = context
      const [name, address, at] = [textIn(typed, 'name'), textIn(typed, 'email'), textIn(typed, 'version')]
      const shown = { facts: { name, email: address, version: at }, factErrors: errors }
      return personPage(context, personIn(context.params), shown)
    },
  }),
  action({
    path: paths.personInvitation,
    capability: 'person.write',
    proven: true,
    audit: ['person.invited'],
    input: z.object({}),
    answer: async ({ house, db, change, scope, params, now, t }) => {
      const person = await personToAdminister(db, scope, personIn(params), now)
      if (!person) return missing
      const token = house.ids.token()
      const made = await makeLink(change, scope, person.id, token)
      if (made.ok) return linkPage(house, person, token, made.value, t)
      return stopped(made.refusal, t)
    },
    refused: (context) => personPage(context, personIn(context.params), {}),
  }),
  action({
    path: paths.personReset,
    capability: 'person.write',
    proven: true,
    audit: ['account.reset'],
    input: z.object({}),
    answer: async ({ house, db, change, scope, params, now, t }) => {
      const person = await personToAdminister(db, scope, personIn(params), now)
      if (!person) return missing
      const token = house.ids.token()
      const made = await resetAccount(change, scope, person.id, token)
      if (made.ok) return linkPage(house, person, token, made.value, t)
      return stopped(made.refusal, t)
    },
    refused: (context) => personPage(context, personIn(context.params), {}),
  }),
  action({
    path: paths.personRoles,
    capability: 'person.write',
    proven: true,
    audit: ['role.granted'],
    input: z.object({ role: choice(roles), unit: key(20), from: optionalDay(), to: optionalDay() }),
    answer: async ({ change, scope, actor, params, input, refuse, t }) => {
      const person = personIn(params)
      const units = scopeFor(actor, 'unit.read')
      if (!units) return missing
      const wanted = { ...input, unit: input.unit === '' ? null : input.unit }
      const granted = await grantRole(change, { people: scope, units }, person, wanted)
      if (granted.ok) return goTo(paths.person.to({ person }, { done: 'granted' }))
      if (granted.refusal === 'missing' || granted.refusal === 'own') return stopped(granted.refusal, t)
      return refuse(refusedGrant(granted.refusal, t))
    },
    refused: (context) => {
      const { typed, errors } = context
      const grant = {
        role: textIn(typed, 'role'),
        unit: textIn(typed, 'unit'),
        from: textIn(typed, 'from'),
        to: textIn(typed, 'to'),
      }
      return personPage(context, personIn(context.params), { grant, grantErrors: errors })
    },
  }),
  action({
    path: paths.personRole,
    capability: 'person.write',
    proven: true,
    audit: ['role.ended'],
    input: z.object({}),
    answer: async ({ change, scope, params, t }) => {
      const person = personIn(params)
      const ended = await endRole(change, scope, person, id(params.assignment))
      return ended.ok ? goTo(paths.person.to({ person }, { done: 'ended' })) : stopped(ended.refusal, t)
    },
    refused: (context) => personPage(context, personIn(context.params), {}),
  }),
  action({
    path: paths.personDisabling,
    capability: 'person.write',
    proven: true,
    audit: ['person.disabled', 'person.enabled'],
    input: z.object({ do: choice(['close', 'open']) }),
    answer: async ({ change, scope, params, input, t }) => {
      const person = personIn(params)
      const closes = input.do === 'close'
      const result = await closeAccount(change, scope, person, closes)
      if (!result.ok) return stopped(result.refusal, t)
      return goTo(paths.person.to({ person }, { done: closes ? 'closed' : 'opened' }))
    },
    refused: (context) => personPage(context, personIn(context.params), {}),
  }),
]

function personIn(params: { readonly person: string }): PersonId {
  return id(params.person)
}

/** Four eyes is "you may not", everything else "not now". */
function stopped(refusal: 'own' | 'missing' | 'closed' | 'changedMeanwhile', t: Language): Answer {
  if (refusal === 'missing') return missing
  return stop(refusal === 'own' ? 403 : 409, t.say.people.refusals[refusal])
}

function refusedGrant(refusal: Exclude<GrantRefusal, 'missing' | 'own'>, t: Language): FieldErrors {
  const say = t.say.people.refusals
  if (typeof refusal !== 'string') return { role: say.incompatible(t.say.navigation.roles[refusal.with]) }
  const field = {
    unitMissing: 'unit',
    unitUnknown: 'unit',
    unitNotForRole: 'unit',
    reversed: 'to',
    held: 'role',
  }
  return { [field[refusal]]: say[refusal] }
}

function linkPage(
  house: House,
  person: { readonly id: PersonId; readonly name: string },
  token: string,
  { until }: MadeLink,
  t: Language,
): Answer {
  const link = new URL(paths.invitation.to({ token }), house.baseUrl).href
  return showPage(
    t.say.people.link.madeTitle,
    <LinkPage person={person} link={link} until={t.format.dayAndTime(until)} t={t} />,
    { here: 'people' },
  )
}
