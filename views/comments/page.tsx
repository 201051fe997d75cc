import type { Language } from '../../src/i18n/language.ts'
import type { CommentsModel } from '../../src/presenters/comments.ts'
import { Breadcrumbs, Notice } from '../parts/blocks.tsx'
import { Checkbox, TextArea } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { UserText } from '../parts/user-text.tsx'

/** What was written about one safeguard or requirement, oldest first, with the field for the next comment. */
export const CommentsPage = (props: {
  model: CommentsModel
  text: string
  error: string | undefined
  personalData: boolean
  csrf: string
  t: Language
}) => {
  const { model, text, error, csrf, t } = props
  const say = t.say.comments
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={[model.crumb, { label: model.here }]} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{model.lead}</p>
      <p class="m-req">{model.demand}</p>
      {model.comments.length === 0 ? (
        <p>{say.none}</p>
      ) : (
        <ol class="m-plain" aria-label={say.list}>
          {model.comments.map((comment) => (
            <li class="m-row">
              <p class="m-meta">{comment.by}</p>
              <UserText text={comment.text} />
            </li>
          ))}
        </ol>
      )}
      {model.closed === undefined ? null : <Notice kind="info">{model.closed}</Notice>}
      {model.action === undefined ? null : (
        <Form action={model.action} csrf={csrf}>
          <ErrorSummary
            heading={say.notWritten}
            errors={error === undefined ? [] : [{ name: 'text', text: error }]}
          />
          <TextArea
            field={{ name: 'text', label: say.field, hint: say.hint, value: text, error, required: true }}
            rows={4}
            maxlength={2000}
          />
          {props.personalData ? (
            <Checkbox field={{ name: 'confirmed', label: say.noPersonalData }} ticked="1" checked={false} />
          ) : null}
          <ButtonRow bar>
            <Button>{say.write}</Button>
            <a href={model.crumb.href}>{t.say.common.cancel}</a>
          </ButtonRow>
        </Form>
      )}
    </div>
  )
}
