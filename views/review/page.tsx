import type { Language } from '../../src/i18n/language.ts'
import type { ReviewedModel, ReviewModel } from '../../src/presenters/review.ts'
import { EmptyState, Notice } from '../parts/blocks.tsx'
import { TextArea } from '../parts/field.tsx'
import { CsrfField } from '../parts/form.tsx'
import { Mark, StatusMark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

interface ReviewProps {
  readonly model: ReviewModel
  readonly csrf: string
  readonly comment: string
  readonly error: string | undefined
  readonly t: Language
}

/** The queue, the answer, its evidence and the decision: in this order in the source, side by side on a wide screen. */
export const ReviewPage = ({ model, csrf, comment, error, t }: ReviewProps) => {
  const say = t.say.review
  return (
    <>
      <div class="m-headline">
        <div>
          <h1>{say.title}</h1>
          <p class="m-lead">
            <b>{model.waiting}</b> {model.reviewed}
          </p>
        </div>
        {model.shown && model.shortcuts ? <Keys t={t} /> : null}
      </div>
      {model.done === undefined ? null : <Notice kind="success">{model.done}</Notice>}
      {model.shown === undefined ? (
        <EmptyState says={say.empty}>
          <p>{model.emptyNext}</p>
        </EmptyState>
      ) : (
        <div class="m-rev" data-shortcuts={model.shortcuts ? '' : undefined}>
          <Queue model={model} t={t} />
          <Answer shown={model.shown} year={model.year} t={t} />
          <Evidence shown={model.shown} t={t} />
          <Decision shown={model.shown} csrf={csrf} comment={comment} error={error} t={t} />
        </div>
      )}
    </>
  )
}

const Keys = ({ t }: { t: Language }) => {
  const say = t.say.review
  const keys = [
    ['J', say.keyNext],
    ['K', say.keyPrevious],
    ['O', say.keyOpen],
    ['G', say.keyAccept],
    ['R', say.keyReturn],
  ] as const
  return (
    <ul class="m-keys" aria-label={say.keys}>
      {keys.map(([key, what]) => (
        <li>
          <kbd>{key}</kbd> {what}
        </li>
      ))}
    </ul>
  )
}

const Queue = ({ model, t }: { model: ReviewModel; t: Language }) => {
  const say = t.say.review
  return (
    <nav class="m-queue" aria-labelledby="queue" tabindex={0}>
      <h2 id="queue">{say.queue}</h2>
      <p class="m-meta pad">{say.oldestFirst}</p>
      <ul>
        {model.queue.map((item) => (
          <li>
            <a href={item.href} aria-current={item.current ? 'true' : undefined}>
              <b>{item.subject}</b> {item.title}
              <br />
              <span class="m-meta">{item.about}</span>
              <br />
              <StatusMark status={item.status} t={t} flat />
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Answer = ({ shown, year, t }: { shown: ReviewedModel; year: number; t: Language }) => {
  const say = t.say.review
  return (
    <section class="m-ans" aria-labelledby="answer">
      <section class="m-pane" tabindex={0} aria-label={shown.heading}>
        <p class="m-meta">{shown.place}</p>
        <h2 id="answer" tabindex={-1}>
          {shown.heading}
        </h2>
        <p class="m-meta">{shown.demand}</p>
        <h3 class="m-first">{shown.claim}</h3>
        {shown.notice === undefined ? null : <p>{shown.notice}</p>}
        <UserText text={shown.reason} />
        {shown.aspects.length === 0 ? null : (
          <Table
            caption={say.aspectsCaption}
            columns={[
              { head: say.aspect },
              { head: say.answerIn(year) },
              { head: say.answerIn(year - 1) },
              { head: say.difference, numeric: true },
            ]}
          >
            <tbody>
              {shown.aspects.map((row) => (
                <tr>
                  <RowHead>{row.name}</RowHead>
                  <Cell label={String(year)}>{row.now}</Cell>
                  <Cell label={String(year - 1)} class="m-meta">
                    {row.last}
                  </Cell>
                  <Cell label={say.difference} numeric>
                    {row.difference === '0' ? row.difference : <b>{row.difference}</b>}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
        <p class="m-meta">{shown.hands.join(' ')}</p>
        <details class="m-more">
          <summary>{say.earlier}</summary>
          <ul class="m-plain">
            {shown.steps.map((step) => (
              <li>
                <UserText text={step} inline />
              </li>
            ))}
          </ul>
        </details>
      </section>
    </section>
  )
}

const Evidence = ({ shown, t }: { shown: ReviewedModel; t: Language }) => {
  const say = t.say.review
  return (
    <section class="m-ev" aria-labelledby="evidence" tabindex={0}>
      <h2 id="evidence">{say.evidence(shown.evidence.length)}</h2>
      {shown.evidence.length === 0 ? <p>{say.noEvidence}</p> : null}
      {shown.evidence.map((piece, index) => (
        <article>
          <h3>{piece.title}</h3>
          <dl class="m-dl">
            <dt>{say.valid}</dt>
            <dd>
              {piece.validity}{' '}
              <Mark symbol={piece.valid ? 'check' : 'clock'} tint={piece.valid ? 'ok' : 'no'} flat>
                {piece.valid ? say.validOnDay : say.invalidOnDay}
              </Mark>
            </dd>
            <dt>{piece.kind}</dt>
            <dd>
              {piece.text === undefined ? `${piece.facts} ` : <UserText text={piece.text} inline />}
              {piece.href === undefined ? null : (
                <a href={piece.href} aria-keyshortcuts={index === 0 ? 'o' : undefined}>
                  {say.fetch}
                </a>
              )}
            </dd>
          </dl>
        </article>
      ))}
    </section>
  )
}

interface DecisionProps {
  readonly shown: ReviewedModel
  readonly csrf: string
  readonly comment: string
  readonly error: string | undefined
  readonly t: Language
}

const Decision = ({ shown, csrf, comment, error, t }: DecisionProps) => {
  const say = t.say.review
  if (shown.barred !== undefined) {
    return (
      <div class="m-decide">
        <p>{shown.barred}</p>
      </div>
    )
  }
  return (
    <form class="m-decide" method="post" action={shown.acceptAction}>
      <CsrfField csrf={csrf} />
      <input type="hidden" name="version" value={String(shown.version)} />
      <TextArea
        field={{ name: 'comment', label: say.comment, hint: say.commentHint, value: comment, error }}
        rows={2}
        maxlength={2000}
      />
      <div class="m-acts">
        <button type="submit" class="button button-primary" aria-keyshortcuts="g">
          {say.accept}
        </button>
        <button
          type="submit"
          class="button button-secondary"
          formaction={shown.returnAction}
          aria-keyshortcuts="r"
        >
          {say.return}
        </button>
      </div>
    </form>
  )
}
