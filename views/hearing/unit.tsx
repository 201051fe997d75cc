import type { Language } from '../../src/i18n/language.ts'
import { type UnitHearingModel, wholeSet } from '../../src/presenters/hearing.ts'
import { Definitions, Details, Notice } from '../parts/blocks.tsx'
import { Checkbox, Select, TextArea } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { UserText } from '../parts/user-text.tsx'
import { CommentItem } from './comment.tsx'

interface UnitHearingProps {
  readonly model: UnitHearingModel
  readonly fields: { readonly goal: string; readonly text: string }
  readonly errors: Readonly<Record<string, string>>
  readonly done: string | undefined
  readonly personalData: boolean
  readonly csrf: string
  readonly t: Language
}

/** The hearing for one unit: what is heard, the field to speak in, and what it has said with the answers. */
export const UnitHearingPage = (props: UnitHearingProps) => {
  const { model, t } = props
  const say = t.say.hearing
  return (
    <div class="m-narrow">
      <h1>{model.title}</h1>
      {model.lead === null ? null : (
        <p class="m-lead">
          <RichText text={model.lead} />
        </p>
      )}
      {model.due === null ? null : (
        <p>
          <RichText text={model.due} />
        </p>
      )}
      {props.done === undefined ? null : <Notice kind="success">{props.done}</Notice>}
      {model.closed === null ? null : <p>{model.closed}</p>}
      {model.form === null ? null : <p>{say.minute}</p>}
      {model.goals.length === 0 ? null : <h2>{say.goals}</h2>}
      {model.goals.map((goal) => (
        <section class="m-row" aria-labelledby={`goal-${goal.number}`}>
          <header>
            <h3 id={`goal-${goal.number}`}>
              {goal.number} <UserText text={goal.goal} inline />
            </h3>
            <div class="end">
              <Mark symbol={goal.binds.symbol} tint={goal.binds.tint}>
                {goal.binds.text}
              </Mark>
            </div>
          </header>
          <UserText text={goal.facts} />
          <Details summary={say.more}>
            <Definitions rows={goal.more.map(([label, text]) => [label, <UserText text={text} inline />])} />
          </Details>
          {goal.commentHref === null ? null : (
            <p>
              <a href={goal.commentHref}>
                {say.commentOn}
                <span class="sr"> {goal.number}</span>
              </a>
            </p>
          )}
        </section>
      ))}
      {model.form === null ? null : <Writing {...props} form={model.form} />}
      <h2>{say.own}</h2>
      {model.silent === null ? null : <p>{model.silent}</p>}
      {model.comments.map((comment) => (
        <CommentItem comment={comment} t={t} />
      ))}
    </div>
  )
}

const Writing = (props: UnitHearingProps & { form: NonNullable<UnitHearingModel['form']> }) => {
  const { form, fields, errors, csrf, t } = props
  const say = t.say.hearing
  return (
    <>
      <h2>{say.write}</h2>
      <Form action={form.action} csrf={csrf}>
        <ErrorSummary
          heading={say.notSent}
          errors={Object.entries(errors).map(([name, text]) => ({ name, text }))}
        />
        <Select
          field={{ name: 'goal', label: say.about, value: fields.goal || wholeSet, error: errors['goal'] }}
          options={form.subjects}
        />
        <TextArea
          field={{
            name: 'text',
            label: say.field,
            hint: say.hint,
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
        <ButtonRow>
          <Button>{say.send}</Button>
        </ButtonRow>
      </Form>
      {form.none === null ? null : (
        <Form action={form.none} csrf={csrf}>
          <h3>{say.noneHeading}</h3>
          <p>{say.noneText}</p>
          <ButtonRow>
            <Button look="secondary">{say.none}</Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}
