import { PersonPage } from '../../../views/people/person.tsx'
import { personToAdminister } from '../../db/queries/people.ts'
import { unitsIn } from '../../db/queries/units.ts'
import type { Reader } from '../../db/reader.ts'
import type { Actor } from '../../domain/access/actor.ts'
import { scopeFor, type UnitScope } from '../../domain/access/scope.ts'
import type { PersonId } from '../../domain/ids.ts'
import type { Day, Instant } from '../../domain/time.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { presentPerson } from '../../presenters/people.ts'
import { type Answer, missing, showPage } from '../kernel/answer.ts'
import type { FieldErrors } from '../kernel/route.ts'
import type { SignedIn } from '../kernel/session.ts'
import { lastTraced } from '../last-change.ts'

export const doneKeys = ['saved', 'granted', 'ended', 'closed', 'opened'] as const

interface Ground {
  readonly db: Reader
  readonly scope: UnitScope<'person.write'>
  readonly actor: Actor
  readonly person: SignedIn
  readonly now: Instant
  readonly today: Day
  readonly csrf: string
  readonly t: Language
}

interface Shown {
  readonly done?: (typeof doneKeys)[number] | undefined
  /** What was typed in the form for name and e-mail. */
  readonly facts?: { readonly name: string; readonly email: string; readonly version: string | number }
  readonly factErrors?: FieldErrors
  /** What somebody else saved first; then the page is a 409. */
  readonly overtaken?: { readonly name: string; readonly email: string; readonly version: number }
  /** What was chosen in the form for a role. */
  readonly grant?: {
    readonly role: string
    readonly unit: string
    readonly from: string
    readonly to: string
  }
  readonly grantErrors?: FieldErrors
}

/** The page of one person, with what was typed in the form that was refused. */
export async function personPage(context: Ground, whom: PersonId, shown: Shown): Promise<Answer> {
  const { db, scope, actor, person: viewer, now, today, csrf, t } = context
  const person = await personToAdminister(db, scope, whom, now)
  const unitScope = scopeFor(actor, 'unit.read')
  if (!person || !unitScope) return missing
  const units = (await unitsIn(db, unitScope)).filter(
    ({ valid_to }) => valid_to === null || valid_to >= today,
  )
  const done = shown.done && t.say.people.done[shown.done]
  const model = presentPerson(person, { today, self: viewer.id === whom, done }, t)
  const facts = shown.facts ?? person
  const forms = {
    facts: {
      name: facts.name,
      email: facts.email,
      version: String(shown.overtaken?.version ?? facts.version),
    },
    factErrors: shown.factErrors ?? {},
    meanwhile: shown.overtaken && {
      stored: differing(shown.overtaken, facts, t),
      latest: await lastTraced(context, { object: 'person', id: whom, actions: ['person.changed'] }),
      keepHref: paths.person.to({ person: whom }),
    },
    grant: shown.grant ?? { role: '', unit: '', from: '', to: '' },
    grantErrors: shown.grantErrors ?? {},
    units: units.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })),
  }
  return showPage(model.name, <PersonPage model={model} forms={forms} csrf={csrf} t={t} />, {
    here: 'people',
    status: shown.overtaken ? 409 : 200,
  })
}

function differing(
  saved: { readonly name: string; readonly email: string },
  typed: { readonly name: string; readonly email: string },
  t: Language,
): readonly (readonly [string, string])[] {
  const fields = ['name', 'email'] as const
  return fields
    .filter((field) => saved[field] !== typed[field])
    .map((field) => [t.say.people[field], saved[field]] as const)
}
