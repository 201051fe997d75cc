import { z } from 'zod'
import { OwnAccountPage } from '../../../views/account/own.tsx'
import { changePassword } from '../../actions/account/password.ts'
import { endOtherSessions } from '../../actions/account/sessions.ts'
import { ownSessions } from '../../db/queries/people.ts'
import { unitsIn } from '../../db/queries/units.ts'
import type { Reader } from '../../db/reader.ts'
import { scopeFor } from '../../domain/access/scope.ts'
import type { Language } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { homePage } from '../frame.tsx'
import { type Answer, goTo, showPage } from '../kernel/answer.ts'
import { notKept } from '../kernel/fields.ts'
import { action, page, type Route } from '../kernel/route.ts'
import type { SignedIn } from '../kernel/session.ts'

const password = notKept(z.string().min(1, { error: 'required' }).max(1000, { error: 'tooLong' }))

export const accountRoutes: readonly Route[] = [
  page({
    path: paths.home,
    capability: 'account.own',
    answer: async ({ actor, person, cycles }) => goTo(homePage(actor, person, await cycles())),
  }),
  page({
    path: paths.account,
    capability: 'account.own',
    input: z.object({ done: z.enum(['changed', 'othersEnded']).optional() }),
    answer: (context) =>
      accountPage(context, {}, context.input.done && context.t.say.account[context.input.done]),
  }),
  action({
    path: paths.accountPassword,
    capability: 'account.own',
    audit: ['account.password_changed', 'session.refused'],
    input: z.object({ current: password, password, repeated: password }),
    answer: async ({ house, now, change, input, sessionHash, refuse, t }) => {
      if (input.password !== input.repeated) return refuse({ repeated: t.say.form.passwordsDiffer })
      const typed = { current: input.current, chosen: input.password, sessionHash }
      const changed = await changePassword({ store: house.store, now }, change, typed)
      if (changed.ok) return goTo(paths.account.to({}, { done: 'changed' }))
      if (changed.refusal === 'wrong') return refuse({ current: t.say.account.currentWrong })
      if (changed.refusal === 'wait') return refuse({ current: t.say.account.wait })
      return refuse({ password: t.say.account.refusals[changed.refusal] })
    },
    refused: (context) => accountPage(context, context.errors, undefined),
  }),
  action({
    path: paths.accountSessions,
    capability: 'account.own',
    audit: ['session.ended'],
    input: z.object({}),
    answer: async ({ change, person, sessionHash }) => {
      await endOtherSessions(change, person.id, sessionHash)
      return goTo(paths.account.to({}, { done: 'othersEnded' }))
    },
    refused: (context) => accountPage(context, context.errors, undefined),
  }),
]

interface Ground {
  readonly db: Reader
  readonly person: SignedIn
  readonly sessionHash: string
  readonly csrf: string
  readonly t: Language
}

async function accountPage(
  { db, person, sessionHash, csrf, t }: Ground,
  errors: Readonly<Record<string, string>>,
  done: string | undefined,
): Promise<Answer> {
  const scope = scopeFor({ kind: 'person', personId: person.id, roles: person.roles }, 'unit.read')
  const units = scope ? await unitsIn(db, scope) : []
  const say = t.say.navigation.roles
  const model = {
    name: person.name,
    email: person.email,
    roles: person.roles.map(({ role, unitId }) => {
      const unit = units.find(({ id }) => id === unitId)
      return unit ? `${say[role]}, ${unit.name}` : say[role]
    }),
    sessions: (await ownSessions(db, person.id)).map((session) => ({
      facts: t.say.account.sessionSince(
        t.format.dayAndTime(session.created_at),
        t.format.dayAndTime(session.last_seen_at),
      ),
      current: session.token_hash === sessionHash,
    })),
    done,
  }
  return showPage(t.say.account.own, <OwnAccountPage model={model} csrf={csrf} errors={errors} t={t} />, {
    here: 'account',
  })
}
