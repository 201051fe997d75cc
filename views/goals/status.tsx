import type { Language } from '../../src/i18n/language.ts'
import type { StatusLine } from '../../src/presenters/goals.ts'
import { RadioGroup } from '../parts/choice.tsx'
import { DateField, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

/** What stands in a status form. */
export interface StatusFields {
  readonly value: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
}

interface StatusFormProps {
  readonly action: string
  readonly number: string
  /** Tells apart the forms of several goals on one page. */
  readonly scope: string
  readonly fields: StatusFields
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly today: string
  readonly csrf: string
  readonly t: Language
}

/** How a goal stands: the outcome in words, the value, why, and the day it was counted. */
export const StatusForm = (props: StatusFormProps) => {
  const { fields, scope, t } = props
  const say = t.say.goals
  const field = (name: string, label: string, hint?: string) => ({
    name,
    label,
    hint,
    scope,
    value: fields.value(name),
    error: fields.errors[name],
  })
  return (
    <Form action={props.action} csrf={props.csrf}>
      <ErrorSummary
        heading={t.say.form.summary}
        errors={Object.entries(fields.errors).map(([name, text]) => ({ name: `${scope}-${name}`, text }))}
      />
      <RadioGroup
        group={{
          name: 'outcome',
          legend: say.outcome,
          choices: props.choices,
          value: fields.value('outcome'),
          error: fields.errors['outcome'],
          scope,
        }}
      />
      <TextField field={field('value', say.value, say.valueHint)} maxlength={100} short />
      <TextArea field={field('comment', say.comment, say.commentHint)} rows={2} maxlength={1000} />
      <DateField field={field('on', say.on)} max={props.today} />
      <ButtonRow>
        <Button look="secondary" about={say.statusGiveOn(props.number)}>
          {say.statusGive}
        </Button>
      </ButtonRow>
    </Form>
  )
}

/** Statuses, the newest first. */
export const StatusTable = (props: { number: string; lines: readonly StatusLine[]; t: Language }) => {
  const { t } = props
  const { statusColumn: column } = t.say.goals
  const heads = [column.of, column.outcome, column.value, column.comment, column.on]
  return (
    <Table caption={t.say.goals.statusCaption(props.number)} columns={heads.map((head) => ({ head }))}>
      <tbody>
        {props.lines.map((line) => (
          <tr>
            <RowHead>{line.of}</RowHead>
            <Cell>
              <Mark symbol={line.mark.symbol} tint={line.mark.tint} flat>
                {line.mark.text}
              </Mark>
            </Cell>
            <Cell label={column.value}>
              <UserText text={line.value} inline />
            </Cell>
            <Cell label={line.comment === '' ? undefined : column.comment}>
              <UserText text={line.comment} inline />
            </Cell>
            <Cell label={column.on}>{line.on}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
