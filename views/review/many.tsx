import type { Language } from '../../src/i18n/language.ts'
import type { ManyDoneModel, ManyModel } from '../../src/presenters/review-many.ts'
import { AskedBox } from '../parts/asking.tsx'
import { EmptyState } from '../parts/blocks.tsx'
import { TextArea } from '../parts/field.tsx'
import { CsrfField, ErrorSummary, fieldId } from '../parts/form.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { Kept } from './kept.tsx'

interface ManyProps {
  readonly model: ManyModel
  readonly csrf: string
  readonly comment: string
  readonly errors: Readonly<Record<string, string>>
  readonly t: Language
}

/** The queue as a list: tick, then accept them, or return them with one comment. */
export const ReviewManyPage = ({ model, csrf, comment, errors, t }: ManyProps) => {
  const say = t.say.review
  return (
    <>
      <h1>{say.many.title}</h1>
      <p>
        <a href={model.backHref}>{say.many.back}</a>
      </p>
      {model.done ? <Done done={model.done} t={t} /> : null}
      {model.items.length === 0 ? (
        <EmptyState says={say.empty} />
      ) : (
        <form method="post" action={model.action}>
          <CsrfField csrf={csrf} />
          <AskedBox action={model.action} />
          <Kept fields={model.kept} />
          <ErrorSummary
            heading={say.many.nothingDone}
            errors={Object.entries(errors).map(([name, text]) => ({ name, text }))}
          />
          <p class="m-lead" id={fieldId('answers')} tabindex={-1}>
            {model.lead}
          </p>
          <p>
            <a href={model.allHref}>{say.many.all}</a> · <a href={model.noneHref}>{say.many.none}</a> ·{' '}
            <a href={`#${fieldId('comment')}`}>{say.many.decide}</a>
          </p>
          <Items model={model} t={t} />
          <div class="m-bulk">
            <TextArea
              field={{
                name: 'comment',
                label: say.comment,
                hint: say.commentHint,
                value: comment,
                error: errors['comment'],
              }}
              rows={2}
              maxlength={2000}
            />
            <div class="m-acts">
              <button type="submit" class="button button-primary" name="do" value="accepted">
                {say.many.accept}
              </button>
              <button type="submit" class="button button-secondary" name="do" value="returned">
                {say.many.return}
              </button>
            </div>
          </div>
        </form>
      )}
    </>
  )
}

const Done = ({ done, t }: { done: ManyDoneModel; t: Language }) => (
  <div class="m-box" role="status">
    <p>
      <b>{done.says}</b>
    </p>
    {done.refused.length === 0 ? null : (
      <>
        <p>{t.say.review.many.refusedHeading}</p>
        <ul>
          {done.refused.map(({ answer, why }) => (
            <li>
              <b>{answer}</b>: {why}
            </li>
          ))}
        </ul>
      </>
    )}
  </div>
)

const Items = ({ model, t }: { model: ManyModel; t: Language }) => {
  const say = t.say.review.many
  return (
    <Table
      class="m-many"
      caption={say.caption}
      columns={[
        { head: say.tick },
        { head: say.answer },
        { head: say.unit },
        { head: say.claim },
        { head: say.evidence },
        { head: say.state },
      ]}
    >
      <tbody>
        {model.items.map((item) => (
          <tr>
            <Cell label={say.tick}>
              <label class="m-tick">
                <input type="checkbox" name="answers" value={item.value} checked={item.ticked} />
                <span class="sr">{say.open(`${item.subject}, ${item.unit}`)}</span>
              </label>
            </Cell>
            <RowHead>
              <a href={item.href}>
                {item.subject} {item.title}
              </a>
            </RowHead>
            <Cell label={say.unit}>{item.unit}</Cell>
            <Cell label={say.claim}>{item.claim}</Cell>
            <Cell label={say.evidence}>{item.evidence}</Cell>
            <Cell label={say.state}>
              <StatusMark status={item.status} t={t} flat />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
