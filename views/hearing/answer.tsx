import type { Language } from '../../src/i18n/language.ts'
import type { CommentModel } from '../../src/presenters/hearing.ts'
import { Breadcrumbs, Notice } from '../parts/blocks.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { Checkbox, TextArea } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { CommentItem } from './comment.tsx'

/** One comment with the form that answers it; without the form where the goals can no longer change. */
export const HearingAnswerPage = (props: {
  comment: CommentModel
  crumbs: readonly { readonly label: string; readonly href?: string }[]
  listHref: string
  /** Null where it can no longer be answered, and `closed` says why. */
  action: string | null
  closed: string
  outcomes: readonly { readonly value: string; readonly label: string }[]
  fields: { readonly outcome: string; readonly text: string }
  errors: Readonly<Record<string, string>>
  personalData: boolean
  csrf: string
  t: Language
}) => {
  const { comment, fields, errors, t } = props
  const say = t.say.hearing
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={props.crumbs} t={t} />
      <h1>{say.answerTitle}</h1>
      <p class="m-lead">{say.answerLead}</p>
      <CommentItem comment={comment} level="h2" t={t} />
      {props.action === null ? (
        <Notice kind="info">{props.closed}</Notice>
      ) : (
        <Form action={props.action} csrf={props.csrf}>
          <ErrorSummary
            heading={say.notAnswered}
            errors={Object.entries(errors).map(([name, text]) => ({ name, text }))}
          />
          <RadioGroup
            group={{
              name: 'outcome',
              legend: say.outcome,
              choices: props.outcomes,
              value: fields.outcome,
              error: errors['outcome'],
            }}
          />
          <TextArea
            field={{
              name: 'text',
              label: say.answer,
              hint: say.answerHint,
              value: fields.text,
              error: errors['text'],
            }}
            rows={5}
            maxlength={2000}
          />
          {props.personalData ? (
            <Checkbox
              field={{ name: 'confirmed', label: t.say.comments.noPersonalData }}
              ticked="1"
              checked={false}
            />
          ) : null}
          <ButtonRow bar>
            <Button>{say.save}</Button>
            <a href={props.listHref}>{t.say.common.cancel}</a>
          </ButtonRow>
        </Form>
      )}
    </div>
  )
}
