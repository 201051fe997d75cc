import type { Language } from '../../src/i18n/language.ts'
import type { StatementForm, StatementModel } from '../../src/presenters/dpo-statements.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { Breadcrumbs, Definitions, Details, Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile } from '../parts/changed-meanwhile.tsx'
import { Checkbox, TextArea } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { UserText } from '../parts/user-text.tsx'

type Errors = Readonly<Record<string, string>>

interface StatementProps {
  readonly model: StatementModel
  /** What stands in the fields: what was typed and refused, or what is kept. */
  readonly fields: { readonly text: string; readonly reason: string; readonly version: string }
  readonly errors: Errors
  readonly meanwhile: Meanwhile | undefined
  readonly done: string | undefined
  /** What was typed looks like personal data, and has to be looked at once more. */
  readonly personalData: boolean
  readonly csrf: string
  readonly t: Language
}

/** The data protection officer's statement, in full for whoever reads the goals, with its forms for its author. */
export const StatementPage = (props: StatementProps) => {
  const { model, t } = props
  const say = t.say.dpoStatements
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={model.crumbs} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{model.lead}</p>
      {props.done === undefined ? null : <Notice kind="success">{props.done}</Notice>}
      <p>
        <RichText text={model.standing} />
      </p>
      {model.text === null ? null : (
        <div class="m-box">
          {model.text.label === null ? null : (
            <p>
              <b>{model.text.label}</b>
            </p>
          )}
          <UserText text={model.text.body} />
        </div>
      )}
      {model.closed === null ? null : <Notice kind="info">{model.closed}</Notice>}
      {model.form === null ? null : <Forms {...props} form={model.form} />}
      {model.history.length === 0 ? null : (
        <Details summary={say.historyHeading}>
          <Definitions rows={model.history.map(({ when, what }) => [when, what])} />
        </Details>
      )}
    </div>
  )
}

const Forms = (props: StatementProps & { form: StatementForm }) => {
  const { form, fields, errors, csrf, t } = props
  const say = t.say.dpoStatements
  const listed = (name: string) => (errors[name] === undefined ? [] : [{ name, text: errors[name] }])
  return (
    <>
      <h2>{form.heading}</h2>
      <ChangedMeanwhile meanwhile={props.meanwhile} t={t} />
      <Form action={form.save} csrf={csrf}>
        <ErrorSummary heading={say.notGiven} errors={listed('text')} />
        <input type="hidden" name="version" value={fields.version} />
        <TextArea
          field={{
            name: 'text',
            label: say.field,
            hint: say.hint,
            value: fields.text,
            error: errors['text'],
          }}
          rows={14}
          maxlength={10_000}
        />
        {props.personalData && errors['reason'] === undefined ? <Confirmed t={t} /> : null}
        <p class="m-note">{say.giveHint}</p>
        <ButtonRow bar>
          <Button action={form.give}>{say.give}</Button>
          <Button look="secondary">{say.save}</Button>
        </ButtonRow>
      </Form>
      {form.decline === null ? null : (
        <Details summary={say.declineHeading} open={errors['reason'] !== undefined}>
          <Form action={form.decline} csrf={csrf}>
            <ErrorSummary heading={say.notGiven} errors={listed('reason')} />
            <p>{say.declineText}</p>
            <TextArea
              field={{
                name: 'reason',
                label: say.reason,
                hint: say.reasonHint,
                value: fields.reason,
                error: errors['reason'],
              }}
              maxlength={1000}
            />
            {props.personalData && errors['reason'] !== undefined ? <Confirmed t={t} /> : null}
            <ButtonRow>
              <Button look="secondary">{say.decline}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
      {form.withdrawal === null ? null : (
        <Details summary={say.withdrawHeading}>
          <Form action={form.withdrawal.action} csrf={csrf}>
            <p>{form.withdrawal.text}</p>
            <ButtonRow>
              <Button look="secondary">{form.withdrawal.button}</Button>
            </ButtonRow>
          </Form>
        </Details>
      )}
    </>
  )
}

const Confirmed = ({ t }: { t: Language }) => (
  <Checkbox field={{ name: 'confirmed', label: t.say.comments.noPersonalData }} ticked="1" checked={false} />
)
