import { z } from 'zod'
import {
  FactorSetupPage,
  GonePage,
  InvitationPage,
  ProveAgainPage,
  RecoveryCodesPage,
  SecondFactorPage,
  SignInPage,
} from '../../../views/account/sign-in.tsx'
import { acceptInvitation, chooseLanguage } from '../../actions/account/password.ts'
import {
  openSecret,
  proveSecondFactor,
  sealSecret,
  setUpSecondFactor,
} from '../../actions/account/second-factor.ts'
import { endSession, proveAgain } from '../../actions/account/sessions.ts'
import { type Door, signIn, startSession } from '../../actions/account/sign-in.ts'
import { tokenHash } from '../../adapters/ids.ts'
import { newTotpSecret, provisioningUri, qrCode } from '../../adapters/totp.ts'
import { openInvitation, ownPerson } from '../../db/queries/people.ts'
import type { PersonId } from '../../domain/ids.ts'
import { languageCodes } from '../../i18n/language.ts'
import { paths } from '../../paths.ts'
import { type Answer, goTo, missing, showPage } from '../kernel/answer.ts'
import { choice, email, key, notKept, requiredText } from '../kernel/fields.ts'
import { type OpenContext, open, type Route } from '../kernel/route.ts'
import type { SignedIn } from '../kernel/session.ts'
import { textIn } from '../kernel/typed.ts'

type Ground = Pick<OpenContext<string, unknown>, 'house' | 'now' | 'address' | 'changeAs'>

const passwordField = notKept(z.string().min(1, { error: 'required' }).max(1000, { error: 'tooLong' }))

/** The doors without a key, and the only ones. A test holds this list. */
export const publicRoutes: readonly Route[] = [
  open({
    path: paths.health,
    method: 'GET',
    access: 'open',
    audit: [],
    answer: ({ house }) => ({
      kind: 'json',
      status: 200,
      value: { status: 'ok', startedAt: house.startedAt },
    }),
  }),
  open({
    path: paths.ready,
    method: 'GET',
    access: 'open',
    audit: [],
    answer: async ({ house, db }) => {
      const ready = await Promise.all([
        db.selectFrom('audit_head').select('seq').execute(),
        house.files.probe(),
      ]).then(
        () => true,
        () => false,
      )
      return { kind: 'json', status: ready ? 200 : 503, value: { status: ready ? 'ready' : 'unavailable' } }
    },
  }),
  open({
    path: paths.asset,
    method: 'GET',
    access: 'open',
    audit: [],
    answer: ({ house, params }) => {
      const asset = house.assets.find(params.file)
      return asset ? { kind: 'static', ...asset } : missing
    },
  }),
  open({
    path: paths.login,
    method: 'GET',
    access: 'open',
    audit: [],
    answer: ({ t, csrf }) =>
      showPage(t.say.account.signIn, <SignInPage t={t} csrf={csrf} email="" errors={{}} />),
  }),
  open({
    path: paths.login,
    method: 'POST',
    access: 'open',
    audit: ['session.started', 'session.refused'],
    input: z.object({
      email: notKept(z.string().trim().min(1, { error: 'required' }).max(254)),
      password: passwordField,
    }),
    answer: async (context) => {
      const { house, input, t } = context
      const token = house.ids.token()
      const signed = await signIn(doorOf(context), input, { token, factorRequired: house.factorRequired })
      if (!signed.ok) return context.refuse({ email: t.say.account[signed.refusal] })
      if (context.person && context.sessionHash)
        await endSession(context, context.person.id, context.sessionHash)
      return goTo(
        signed.value.factor === 'full' ? paths.home.to({}) : paths.secondFactor.to({}),
        { name: 'session', value: token },
        { name: 'pre', value: undefined },
      )
    },
    refused: async ({ t, csrf, typed, errors }) =>
      showPage(
        t.say.account.signIn,
        <SignInPage t={t} csrf={csrf} email={textIn(typed, 'email')} errors={errors} />,
      ),
  }),
  open({
    path: paths.secondFactor,
    method: 'GET',
    access: 'pending',
    audit: [],
    answer: ({ t, csrf, person }) =>
      person?.hasFactor
        ? showPage(t.say.account.factor, <SecondFactorPage t={t} csrf={csrf} errors={{}} />)
        : goTo(paths.factorSetup.to({})),
  }),
  open({
    path: paths.secondFactor,
    method: 'POST',
    access: 'pending',
    audit: ['session.started', 'session.refused', 'session.ended', 'account.factor_changed'],
    input: z.object({ code: notKept(requiredText(40)) }),
    answer: async (context) => {
      const { house, input, person, sessionHash, t } = context
      if (!person || !sessionHash) return missing
      const newToken = house.ids.token()
      const proven = await proveSecondFactor(doorOf(context), {
        personId: person.id,
        email: person.email,
        code: input.code,
        pendingHash: sessionHash,
        newToken,
        totpKey: house.keys.totp,
      })
      if (!proven.ok)
        return context.refuse({
          code: proven.refusal === 'wait' ? t.say.account.wait : t.say.account.codeWrong,
        })
      return goTo(paths.home.to({}), { name: 'session', value: newToken })
    },
    refused: async ({ t, csrf, errors }) =>
      showPage(t.say.account.factor, <SecondFactorPage t={t} csrf={csrf} errors={errors} />),
  }),
  open({
    path: paths.factorSetup,
    method: 'GET',
    access: 'pending',
    audit: [],
    answer: (context) => {
      const { person, house, t, csrf } = context
      if (!person || person.hasFactor) return goTo(paths.home.to({}))
      const sealed = sealSecret(newTotpSecret(house.ids), person.id, house.keys.totp, house.ids)
      return setupPage(context, person, sealed, t, csrf, {})
    },
  }),
  open({
    path: paths.factorSetup,
    method: 'POST',
    access: 'pending',
    audit: ['account.factor_changed', 'session.started'],
    input: z.object({ code: notKept(requiredText(40)), sealed: notKept(z.string().max(500)) }),
    answer: async (context) => {
      const { house, input, person, t } = context
      if (!person || person.hasFactor) return missing
      const newToken = house.ids.token()
      const set = await setUpSecondFactor(doorOf(context), {
        personId: person.id,
        sealed: input.sealed,
        code: input.code,
        key: house.keys.totp,
        ids: house.ids,
        newToken,
      })
      if (!set.ok) return context.refuse({ code: t.say.account.codeWrong })
      return showPage(t.say.account.recovery, <RecoveryCodesPage t={t} codes={set.value} />, {
        cookies: [{ name: 'session', value: newToken }],
      })
    },
    refused: async (context) => {
      const { person, typed, t, csrf, errors } = context
      return person ? setupPage(context, person, textIn(typed, 'sealed'), t, csrf, errors) : missing
    },
  }),
  open({
    path: paths.proveAgain,
    method: 'GET',
    access: 'pending',
    audit: [],
    input: z.object({ next: z.string().max(300).optional() }),
    answer: ({ t, csrf, input }) =>
      showPage(t.say.account.again, <ProveAgainPage t={t} csrf={csrf} errors={{}} next={input.next ?? ''} />),
  }),
  open({
    path: paths.proveAgain,
    method: 'POST',
    access: 'pending',
    audit: ['session.started', 'session.ended', 'session.refused'],
    input: z.object({ password: passwordField, next: key(300) }),
    answer: async (context) => {
      const { house, input, person, sessionHash, t, ownAddress } = context
      if (!person || !sessionHash) return missing
      const newToken = house.ids.token()
      const proven = await proveAgain(doorOf(context), {
        personId: person.id,
        email: person.email,
        password: input.password,
        tokenHash: sessionHash,
        newToken,
      })
      if (!proven.ok)
        return context.refuse({
          password: proven.refusal === 'wait' ? t.say.account.wait : t.say.account.currentWrong,
        })
      return goTo(ownAddress(input.next), { name: 'session', value: newToken })
    },
    refused: async ({ t, csrf, typed, errors }) =>
      showPage(
        t.say.account.again,
        <ProveAgainPage t={t} csrf={csrf} errors={errors} next={textIn(typed, 'next')} />,
      ),
  }),
  open({
    path: paths.logout,
    method: 'POST',
    access: 'pending',
    audit: ['session.ended'],
    input: z.object({}),
    answer: async (context) => {
      if (context.person && context.sessionHash)
        await endSession(context, context.person.id, context.sessionHash)
      return goTo(paths.login.to({}), { name: 'session', value: undefined })
    },
    refused: async () => goTo(paths.login.to({})),
  }),
  open({
    path: paths.language,
    method: 'POST',
    access: 'open',
    audit: ['account.language_changed'],
    input: z.object({ language: choice(languageCodes), back: key(500) }),
    answer: async ({ input, person, changeAs, ownAddress }) => {
      if (person) {
        await chooseLanguage(
          changeAs({ kind: 'person', personId: person.id, roles: [] }),
          person.id,
          input.language,
        )
      }
      return goTo(ownAddress(input.back), { name: 'language', value: input.language })
    },
    refused: async () => goTo(paths.home.to({})),
  }),
  open({
    path: paths.invitation,
    method: 'GET',
    access: 'open',
    audit: [],
    answer: async (context) => invitationPage(context, {}, () => ''),
  }),
  open({
    path: paths.invitation,
    method: 'POST',
    access: 'open',
    audit: ['account.activated', 'role.granted', 'session.started'],
    input: z.object({
      password: passwordField,
      repeated: passwordField,
      regionName: requiredText(80).optional(),
      name: requiredText(80).optional(),
      email: email().optional(),
    }),
    answer: async (context) => {
      const { house, input, params, t } = context
      if (input.password !== input.repeated) return context.refuse({ repeated: t.say.form.passwordsDiffer })
      const { regionName, name, email: address } = input
      const newcomer = regionName && name && address ? { regionName, name, email: address } : undefined
      const accepted = await acceptInvitation(
        { store: house.store, now: context.now, changeAs: context.changeAs },
        { token: params.token, password: input.password, newcomer },
      )
      if (!accepted.ok) {
        if (accepted.refusal === 'gone') return showPage(t.say.account.invitation, <GonePage t={t} />)
        return context.refuse({ password: t.say.account.refusals[accepted.refusal] })
      }
      return begin(context, accepted.value)
    },
    refused: async (context) =>
      invitationPage(context, context.errors, (field) => textIn(context.typed, field)),
  }),
]

async function begin(context: Ground, person: PersonId): Promise<Answer> {
  const token = context.house.ids.token()
  await startSession(context, person, token, context.house.factorRequired ? 'password' : 'full')
  const to = context.house.factorRequired ? paths.factorSetup.to({}) : paths.home.to({})
  return goTo(to, { name: 'session', value: token }, { name: 'pre', value: undefined })
}

async function invitationPage(
  context: OpenContext<(typeof paths.invitation)['pattern'], unknown>,
  errors: Readonly<Record<string, string>>,
  typed: (field: string) => string,
): Promise<Answer> {
  const { db, params, now, t, csrf } = context
  const invitation = await openInvitation(db, tokenHash(params.token), now)
  if (!invitation) return showPage(t.say.account.invitation, <GonePage t={t} />)
  const invited =
    invitation.person_id === null ? undefined : (await ownPerson(db, invitation.person_id))?.email
  return showPage(
    t.say.account.invitation,
    <InvitationPage t={t} csrf={csrf} errors={errors} token={params.token} invited={invited} typed={typed} />,
  )
}

function setupPage(
  { house }: Ground,
  person: SignedIn,
  sealed: string,
  t: OpenContext<string, unknown>['t'],
  csrf: string,
  errors: Readonly<Record<string, string>>,
): Answer {
  const secret = openSecret(sealed, person.id, house.keys.totp)
  if (secret === undefined) return goTo(paths.factorSetup.to({}))
  const qr = qrCode(provisioningUri(secret, person.email))
  return showPage(
    t.say.account.setup,
    <FactorSetupPage t={t} csrf={csrf} errors={errors} setup={{ secret, sealed, qr }} />,
  )
}

function doorOf({ house, now, address, changeAs }: Ground): Door {
  return { store: house.store, now, address, changeAs }
}
