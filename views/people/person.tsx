import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { PersonModel } from '../../src/presenters/people.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { listed } from '../account/sign-in.tsx'
import { Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { DateField, type Option, Select } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { PeopleCrumbs, PersonFields } from './link.tsx'
import { StateMark } from './list.tsx'

type Errors = Readonly<Record<string, string>>

/** What stands in the two forms of the page; each has its own errors. */
interface PersonForms {
  readonly facts: { readonly name: string; readonly email: string; readonly version: string }
  readonly factErrors: Errors
  readonly meanwhile: Meanwhile | undefined
  readonly grant: {
    readonly role: string
    readonly unit: string
    readonly from: string
    readonly to: string
  }
  readonly grantErrors: Errors
  readonly units: readonly Option[]
}

interface PersonProps {
  readonly model: PersonModel
  readonly forms: PersonForms
  readonly csrf: string
  readonly t: Language
}

export const PersonPage = (props: PersonProps) => {
  const { model, t } = props
  const say = t.say.people
  return (
    <>
      <PeopleCrumbs title={model.name} t={t} />
      <h1>{model.name}</h1>
      <p class="m-lead">
        <StateMark state={model.state} stateName={model.stateName} /> {model.stateMeaning}
      </p>
      {model.done === undefined ? null : <Notice kind="success">{model.done}</Notice>}
      {model.self ? <Notice kind="info">{say.yourself}</Notice> : null}
      <h2>{say.roles}</h2>
      {model.roles.length === 0 ? <p>{say.noRoles}</p> : <Roles {...props} />}
      {model.self ? null : <Grant {...props} />}
      <Facts {...props} />
      <Link {...props} />
      <Lost {...props} />
      <Closing {...props} />
    </>
  )
}

const Roles = ({ model, csrf, t }: PersonProps) => {
  const say = t.say.people
  const ends = model.roles.some(({ mayEnd }) => mayEnd)
  return (
    <Table
      caption={say.rolesCaption}
      columns={[
        { head: say.role },
        { head: say.unit },
        { head: say.period },
        ...(ends ? [{ head: say.end, hidden: true }] : []),
      ]}
    >
      <tbody>
        {model.roles.map((role) => (
          <tr>
            <RowHead>{role.role}</RowHead>
            <Cell label={say.unit}>{role.unit}</Cell>
            <Cell label={say.period}>
              {role.period}
              {role.ended ? ` (${say.ended.toLowerCase()})` : ''}
            </Cell>
            {ends ? (
              <td>
                {role.mayEnd ? (
                  <Form action={paths.personRole.to({ person: model.id, assignment: role.id })} csrf={csrf}>
                    <Button look="secondary" small about={`${role.role}, ${role.unit}`}>
                      {say.end}
                    </Button>
                  </Form>
                ) : null}
              </td>
            ) : null}
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Grant = ({ model, forms, csrf, t }: PersonProps) => {
  const say = t.say.people.grant
  const field = (name: 'role' | 'unit' | 'from' | 'to') => ({
    name,
    label: say[name],
    value: forms.grant[name],
    error: forms.grantErrors[name],
  })
  const roles = Object.entries(t.say.navigation.roles).map(([value, label]) => ({ value, label }))
  return (
    <>
      <h3>{say.heading}</h3>
      <Form action={paths.personRoles.to({ person: model.id })} csrf={csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(forms.grantErrors)} />
        <Select field={{ ...field('role'), required: true }} options={roles} empty={t.say.layout.choose} />
        <Select field={{ ...field('unit'), hint: say.unitHint }} options={forms.units} empty={say.unitNone} />
        <DateField field={{ ...field('from'), hint: say.fromHint }} />
        <DateField field={{ ...field('to'), hint: say.toHint }} />
        <p class="m-meta">{say.signsOut}</p>
        <ButtonRow>
          <Button>{say.button}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const Facts = ({ model, forms, csrf, t }: PersonProps) => {
  const say = t.say.people
  return (
    <>
      <h2>{say.facts}</h2>
      <ChangedMeanwhile meanwhile={forms.meanwhile} t={t} />
      <Form action={paths.person.to({ person: model.id })} csrf={csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(forms.factErrors)} />
        <input type="hidden" name="version" value={forms.facts.version} />
        <PersonFields name={forms.facts.name} email={forms.facts.email} errors={forms.factErrors} t={t} />
        <p class="m-meta">{say.factsHint}</p>
        <ButtonRow>
          <Button look="secondary">{savingLabel(forms.meanwhile, t.say.common.save, t)}</Button>
        </ButtonRow>
      </Form>
    </>
  )
}

const Link = ({ model, csrf, t }: PersonProps) => {
  const say = t.say.people.link
  const { link } = model
  return link === undefined ? null : (
    <>
      <h2>{say.heading[link.purpose]}</h2>
      {link.open === undefined ? null : <p>{link.open}</p>}
      <p>{say.about[link.purpose]}</p>
      <Form action={paths.personInvitation.to({ person: model.id })} csrf={csrf}>
        <Button look="secondary">{say.make[link.purpose]}</Button>
      </Form>
    </>
  )
}

const Lost = ({ model, csrf, t }: PersonProps) => {
  const say = t.say.people.lost
  return model.mayReset ? (
    <>
      <h2>{say.heading}</h2>
      <p>{say.about}</p>
      <Form action={paths.personReset.to({ person: model.id })} csrf={csrf}>
        <Button look="secondary">{say.make}</Button>
      </Form>
    </>
  ) : null
}

const Closing = ({ model, csrf, t }: PersonProps) => {
  const say = t.say.people
  const { closing } = model
  return closing === undefined ? null : (
    <>
      <h2>{say[closing]}</h2>
      <p>{closing === 'close' ? say.closeAbout : say.openAbout}</p>
      <Form action={paths.personDisabling.to({ person: model.id })} csrf={csrf}>
        <Button look="secondary" name="do" value={closing}>
          {say[closing]}
        </Button>
      </Form>
    </>
  )
}
