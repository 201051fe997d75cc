import type { Language } from '../../src/i18n/language.ts'
import type { AffectedModel, ApplicabilityModel } from '../../src/presenters/applicability.ts'
import { listed } from '../account/sign-in.tsx'
import { EmptyState, Notice } from '../parts/blocks.tsx'
import { FieldGroup, RadioGroup } from '../parts/choice.tsx'
import { Checkbox, Select, TextArea } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form, fieldId } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { Affected, ForNobody } from './affected.tsx'

interface ApplicabilityPageProps {
  readonly model: ApplicabilityModel
  readonly done: string | undefined
  readonly csrf: string
  readonly t: Language
}

/** What applies to whom in a cycle: the exceptions, each with its reason, and the form for one. */
export const ApplicabilityPage = ({ model, done, csrf, t }: ApplicabilityPageProps) => {
  const say = t.say.guidelines.applicability
  return (
    <>
      <h1>{model.title}</h1>
      {done === undefined ? null : <Notice kind="success">{done}</Notice>}
      <p class="m-lead">{say.lead}</p>
      {model.state === undefined ? null : <p>{model.state}</p>}
      <ForNobody nobody={model.nobody} />
      {model.rows.length === 0 ? (
        <EmptyState says={say.none} />
      ) : (
        <Table
          caption={say.caption}
          columns={[
            { head: say.columns.unit },
            { head: say.columns.requirement },
            { head: say.columns.says },
            { head: say.columns.reason },
            { head: say.columns.by },
          ]}
        >
          <tbody>
            {model.rows.map((row) => (
              <tr>
                <RowHead>{row.unit}</RowHead>
                <Cell label={say.columns.requirement}>
                  <b>{row.requirement}</b> <UserText text={row.text} inline />
                </Cell>
                <Cell label={say.columns.says}>{row.says}</Cell>
                <Cell label={say.columns.reason}>
                  <UserText text={row.reason} inline />
                </Cell>
                <Cell label={say.columns.by}>{row.by}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {model.form === undefined ? null : <ExceptionForm form={model.form} csrf={csrf} t={t} />}
    </>
  )
}

type FormModel = NonNullable<ApplicabilityModel['form']>

const ExceptionForm = ({ form, csrf, t }: { form: FormModel; csrf: string; t: Language }) => {
  const say = t.say.guidelines.applicability
  const value = (name: string) => {
    const text = form.values[name]
    return typeof text === 'string' ? text : ''
  }
  const { errors } = form
  return (
    <section aria-labelledby="exception">
      <h2 id="exception">{say.formHeading}</h2>
      <Form action={form.action} csrf={csrf} class="m-groups">
        <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
        <Select
          field={{
            name: 'requirement',
            label: say.requirement,
            value: value('requirement'),
            error: errors['requirement'],
          }}
          options={form.requirements}
          empty={t.say.layout.choose}
        />
        <FieldGroup legend={say.units}>
          {errors['units'] === undefined ? null : (
            <p class="form-error-message" id={fieldId('units')}>
              {errors['units']}
            </p>
          )}
          <div class="m-ticks">
            {form.units.map((unit) => (
              <Checkbox
                field={{ name: 'units', label: unit.name, scope: unit.code }}
                ticked={unit.code}
                checked={unit.checked}
              />
            ))}
          </div>
        </FieldGroup>
        <RadioGroup
          group={{
            name: 'kind',
            legend: say.kind,
            choices: form.kinds,
            value: value('kind'),
            error: errors['kind'],
          }}
        />
        <TextArea
          field={{
            name: 'reason',
            label: say.reason,
            hint: say.reasonHint,
            value: value('reason'),
            error: errors['reason'],
          }}
        />
        <ButtonRow bar>
          <Button>{say.show}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}

/** What an exception would change, shown before it is saved; everything typed goes along. */
export const ApplicabilityPreviewPage = (props: {
  model: AffectedModel
  action: string
  fields: readonly { readonly name: string; readonly value: string }[]
  csrf: string
  t: Language
}) => {
  const { model, t } = props
  const say = t.say.guidelines.applicability
  return (
    <>
      <h1>{say.previewTitle}</h1>
      <Affected model={model} lead={say.previewLead(model.units, model.pairs)} t={t} />
      <Form action={props.action} csrf={props.csrf}>
        {props.fields.map(({ name, value }) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <input type="hidden" name="previewed" value="1" />
        <ButtonRow bar>
          <Button>{say.confirm}</Button>
          <a href={props.action}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </>
  )
}
