import type { Language } from '../../src/i18n/language.ts'
import type { TargetModel } from '../../src/presenters/targets.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, type Crumb, Notice } from '../parts/blocks.tsx'
import { DateField, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

interface TargetPageProps {
  readonly model: TargetModel
  readonly crumbs: readonly Crumb[]
  readonly value: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
  readonly saved: boolean
  readonly today: string
  readonly csrf: string
  readonly t: Language
}

/** A year's target for maturity: what it is, who decided it, and the form that records another. */
export const TargetPage = (props: TargetPageProps) => {
  const { model, t } = props
  const say = t.say.targets
  return (
    <>
      <Breadcrumbs crumbs={props.crumbs} t={t} />
      <h1>{model.title}</h1>
      {props.saved ? <Notice kind="success">{say.saved}</Notice> : null}
      <p class="m-lead">{model.now}</p>
      <p>{model.about}</p>
      {model.barred === null ? null : <p>{model.barred}</p>}
      <section aria-labelledby="history">
        <h2 id="history">{say.history}</h2>
        {model.decisions.length === 0 ? <p>{say.historyNone}</p> : <Decisions model={model} t={t} />}
      </section>
      {model.action === null ? null : <TargetForm {...props} action={model.action} />}
    </>
  )
}

const Decisions = ({ model, t }: { model: TargetModel; t: Language }) => {
  const { column, historyCaption } = t.say.targets
  return (
    <Table
      caption={historyCaption}
      columns={[
        { head: column.target },
        { head: column.decidedBy },
        { head: column.on },
        { head: column.reference },
        { head: column.reason },
        { head: column.recordedBy },
      ]}
    >
      <tbody>
        {model.decisions.map((decision) => (
          <tr>
            <RowHead>{decision.target}</RowHead>
            <Cell label={column.decidedBy}>
              <UserText text={decision.decidedBy} inline />
            </Cell>
            <Cell label={column.on}>{decision.on}</Cell>
            <Cell label={column.reference}>
              <UserText text={decision.reference} inline />
            </Cell>
            <Cell label={column.reason}>
              <UserText text={decision.reason} inline />
            </Cell>
            <Cell label={column.recordedBy}>{decision.recordedBy}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const TargetForm = ({ value, errors, today, csrf, t, action }: TargetPageProps & { action: string }) => {
  const say = t.say.targets
  const field = (name: string, label: string, hint?: string) => ({
    name,
    label,
    hint,
    value: value(name),
    error: errors[name],
  })
  return (
    <section aria-labelledby="record">
      <h2 id="record">{say.record}</h2>
      <p>{say.recordHint}</p>
      <Form action={action} csrf={csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
        <TextField field={field('percent', say.percent, say.percentHint)} inputmode="numeric" short />
        <TextField field={field('decidedBy', say.decidedBy, say.decidedByHint)} maxlength={200} />
        <DateField field={field('on', say.on)} max={today} />
        <TextField field={field('reference', say.reference)} maxlength={60} short />
        <TextArea field={field('reason', say.reason)} rows={3} maxlength={1000} />
        <ButtonRow>
          <Button>{say.save}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
