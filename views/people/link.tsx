import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs } from '../parts/blocks.tsx'
import { TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'

interface NewPersonProps {
  readonly name: string
  readonly email: string
  readonly errors: Readonly<Record<string, string>>
  readonly csrf: string
  readonly t: Language
}

export const NewPersonPage = ({ name, email, errors, csrf, t }: NewPersonProps) => {
  const say = t.say.people
  return (
    <>
      <PeopleCrumbs title={say.newTitle} t={t} />
      <h1>{say.newTitle}</h1>
      <p class="m-lead">{say.newLead}</p>
      <Form action={paths.newPerson.to({})} csrf={csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
        <PersonFields name={name} email={email} errors={errors} t={t} />
        <ButtonRow bar>
          <Button>{say.create}</Button>
          <a href={paths.people.to({})}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </>
  )
}

export const PersonFields = ({ name, email, errors, t }: Omit<NewPersonProps, 'csrf'>) => {
  const say = t.say.people
  return (
    <>
      <TextField
        field={{
          name: 'name',
          label: say.name,
          hint: say.nameHint,
          value: name,
          error: errors['name'],
          required: true,
        }}
        maxlength={80}
        autocomplete="off"
      />
      <TextField
        field={{
          name: 'email',
          label: say.email,
          hint: say.emailHint,
          value: email,
          error: errors['email'],
          required: true,
        }}
        type="email"
        autocomplete="off"
      />
    </>
  )
}

/** A one-time link, shown this once and kept nowhere. */
export const LinkPage = (props: {
  person: { readonly id: string; readonly name: string }
  link: string
  until: string
  t: Language
}) => {
  const say = props.t.say.people.link
  return (
    <>
      <PeopleCrumbs title={say.madeTitle} t={props.t} />
      <h1>{say.madeTitle}</h1>
      <p class="m-lead">{say.made(props.person.name)}</p>
      <p>{say.label}:</p>
      <p class="m-once">
        <code>{props.link}</code>
      </p>
      <p>
        {say.until(props.until)} {say.how}
      </p>
      <ButtonRow bar>
        <Button href={paths.person.to({ person: props.person.id })}>{say.toPerson}</Button>
        <a href={paths.newPerson.to({})}>{say.another}</a>
      </ButtonRow>
    </>
  )
}

export const PeopleCrumbs = (props: { title: string; t: Language }) => (
  <Breadcrumbs
    crumbs={[{ label: props.t.say.people.title, href: paths.people.to({}) }, { label: props.title }]}
    t={props.t}
  />
)
