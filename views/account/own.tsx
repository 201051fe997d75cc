import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import { Notice } from '../parts/blocks.tsx'
import { TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { listed, NewPasswordFields } from './sign-in.tsx'

/** One's own account, ready to be laid out. */
interface OwnAccountModel {
  readonly name: string
  readonly email: string
  readonly roles: readonly string[]
  readonly sessions: readonly { readonly facts: string; readonly current: boolean }[]
  readonly done: string | undefined
}

interface OwnAccountProps {
  readonly model: OwnAccountModel
  readonly csrf: string
  readonly errors: Readonly<Record<string, string>>
  readonly t: Language
}

export const OwnAccountPage = ({ model, csrf, errors, t }: OwnAccountProps) => {
  const say = t.say.account
  return (
    <div class="m-narrow">
      <h1>{say.own}</h1>
      <p class="m-lead">
        {model.name}, {model.email}
      </p>
      {model.done === undefined ? null : <Notice kind="success">{model.done}</Notice>}
      <h2>{say.roles}</h2>
      {model.roles.length === 0 ? (
        <p>{say.noRoles}</p>
      ) : (
        <ul>
          {model.roles.map((role) => (
            <li>{role}</li>
          ))}
        </ul>
      )}
      <h2>{say.changePassword}</h2>
      <Form action={paths.accountPassword.to({})} csrf={csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
        <TextField
          field={{ name: 'current', label: say.current, error: errors['current'], required: true }}
          type="password"
          autocomplete="current-password"
        />
        <NewPasswordFields t={t} errors={errors} />
        <ButtonRow>
          <Button>{say.changePassword}</Button>
        </ButtonRow>
      </Form>
      <h2>{say.sessions}</h2>
      <ul>
        {model.sessions.map((session) => (
          <li>
            {session.facts}
            {session.current ? ` (${say.thisSession})` : ''}
          </li>
        ))}
      </ul>
      <Form action={paths.accountSessions.to({})} csrf={csrf}>
        <Button look="secondary">{say.endOthers}</Button>
      </Form>
    </div>
  )
}
