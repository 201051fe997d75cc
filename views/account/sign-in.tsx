import type { Child } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import { TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, type FieldError, Form } from '../parts/form.tsx'

/** What every page at the door needs. `errors` are sentences by field. */
export interface DoorProps {
  readonly t: Language
  readonly csrf: string
  readonly errors: Readonly<Record<string, string>>
}

/** The errors of a form in the order of its fields. */
export function listed(errors: Readonly<Record<string, string>>): FieldError[] {
  return Object.entries(errors).map(([name, text]) => ({ name, text }))
}

export const SignInPage = (props: DoorProps & { email: string }) => {
  const say = props.t.say.account
  return (
    <Narrow heading={say.signIn}>
      <Form action={paths.login.to({})} csrf={props.csrf}>
        <ErrorSummary heading={props.t.say.form.summary} errors={listed(props.errors)} />
        <TextField
          field={{
            name: 'email',
            label: say.email,
            value: props.email,
            error: props.errors['email'],
            required: true,
          }}
          type="email"
          autocomplete="username"
        />
        <TextField
          field={{ name: 'password', label: say.password, error: props.errors['password'], required: true }}
          type="password"
          autocomplete="current-password"
        />
        <ButtonRow>
          <Button>{say.signInButton}</Button>
        </ButtonRow>
      </Form>
      <p class="m-meta">{say.idle}</p>
    </Narrow>
  )
}

export const SecondFactorPage = (props: DoorProps) => {
  const say = props.t.say.account
  return (
    <Narrow heading={say.factor}>
      <p>{say.factorLead}</p>
      <Form action={paths.secondFactor.to({})} csrf={props.csrf}>
        <ErrorSummary heading={props.t.say.form.summary} errors={listed(props.errors)} />
        <TextField
          field={{ name: 'code', label: say.code, error: props.errors['code'], required: true }}
          autocomplete="one-time-code"
          short
        />
        <ButtonRow>
          <Button>{say.confirm}</Button>
        </ButtonRow>
      </Form>
    </Narrow>
  )
}

export interface FactorSetup {
  readonly secret: string
  readonly sealed: string
  readonly qr: { readonly size: number; readonly path: string }
}

export const FactorSetupPage = (props: DoorProps & { setup: FactorSetup }) => {
  const say = props.t.say.account
  const { secret, sealed, qr } = props.setup
  return (
    <Narrow heading={say.setup}>
      <p>{say.setupLead}</p>
      <p>{say.setupScan}</p>
      <svg
        class="m-qr"
        viewBox={`0 0 ${qr.size} ${qr.size}`}
        width="220"
        height="220"
        role="img"
        aria-label={say.qrLabel}
      >
        <rect width={qr.size} height={qr.size} fill="#ffffff" />
        <path d={qr.path} fill="#000000" />
      </svg>
      <p>
        {say.setupType} <code>{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
      </p>
      <p>{say.setupCode}</p>
      <Form action={paths.factorSetup.to({})} csrf={props.csrf}>
        <ErrorSummary heading={props.t.say.form.summary} errors={listed(props.errors)} />
        <input type="hidden" name="sealed" value={sealed} />
        <TextField
          field={{ name: 'code', label: say.code, error: props.errors['code'], required: true }}
          autocomplete="one-time-code"
          inputmode="numeric"
          short
        />
        <ButtonRow>
          <Button>{say.confirm}</Button>
        </ButtonRow>
      </Form>
    </Narrow>
  )
}

export const RecoveryCodesPage = (props: { t: Language; codes: readonly string[] }) => {
  const say = props.t.say.account
  return (
    <Narrow heading={say.recovery}>
      <p>{say.recoveryLead}</p>
      <ul class="m-plain">
        {props.codes.map((code) => (
          <li>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <ButtonRow>
        <Button href={paths.home.to({})}>{say.goOn}</Button>
      </ButtonRow>
    </Narrow>
  )
}

export const ProveAgainPage = (props: DoorProps & { next: string }) => {
  const say = props.t.say.account
  return (
    <Narrow heading={say.again}>
      <p>{say.againLead}</p>
      <Form action={paths.proveAgain.to({})} csrf={props.csrf}>
        <ErrorSummary heading={props.t.say.form.summary} errors={listed(props.errors)} />
        <input type="hidden" name="next" value={props.next} />
        <TextField
          field={{ name: 'password', label: say.password, error: props.errors['password'], required: true }}
          type="password"
          autocomplete="current-password"
        />
        <ButtonRow>
          <Button>{say.confirm}</Button>
        </ButtonRow>
      </Form>
    </Narrow>
  )
}

interface InvitationProps extends DoorProps {
  readonly token: string
  /** The address that was invited; undefined for the first administrator, who says it. */
  readonly invited: string | undefined
  readonly typed: (field: string) => string
}

export const InvitationPage = (props: InvitationProps) => {
  const say = props.t.say.account
  const { errors, typed } = props
  return (
    <Narrow heading={say.invitation}>
      <p>{props.invited === undefined ? say.firstLead : say.invitationLead(props.invited)}</p>
      <Form action={paths.invitation.to({ token: props.token })} csrf={props.csrf}>
        <ErrorSummary heading={props.t.say.form.summary} errors={listed(errors)} />
        {props.invited === undefined ? (
          <>
            <TextField
              field={{
                name: 'regionName',
                label: say.regionName,
                value: typed('regionName'),
                error: errors['regionName'],
                required: true,
              }}
            />
            <TextField
              field={{
                name: 'name',
                label: say.name,
                hint: say.nameHint,
                value: typed('name'),
                error: errors['name'],
                required: true,
              }}
            />
            <TextField
              field={{
                name: 'email',
                label: say.email,
                value: typed('email'),
                error: errors['email'],
                required: true,
              }}
              type="email"
              autocomplete="username"
            />
          </>
        ) : null}
        <NewPasswordFields t={props.t} errors={errors} />
        <ButtonRow>
          <Button>{say.choose}</Button>
        </ButtonRow>
      </Form>
    </Narrow>
  )
}

export const NewPasswordFields = (props: { t: Language; errors: Readonly<Record<string, string>> }) => {
  const say = props.t.say.account
  return (
    <>
      <TextField
        field={{
          name: 'password',
          label: say.chosen,
          hint: say.chosenHint,
          error: props.errors['password'],
          required: true,
        }}
        type="password"
        autocomplete="new-password"
      />
      <TextField
        field={{ name: 'repeated', label: say.repeated, error: props.errors['repeated'], required: true }}
        type="password"
        autocomplete="new-password"
      />
    </>
  )
}

export const GonePage = (props: { t: Language }) => (
  <Narrow heading={props.t.say.account.invitation}>
    <p>{props.t.say.account.invitationGone}</p>
  </Narrow>
)

const Narrow = (props: { heading: string; children?: Child }) => (
  <div class="m-narrow">
    <h1>{props.heading}</h1>
    {props.children}
  </div>
)
