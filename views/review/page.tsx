import type { Language } from '../../src/i18n/language.ts'
import type { ReviewedModel, ReviewModel } from '../../src/presenters/review.ts'
import { EmptyState } from '../parts/blocks.tsx'
import { CsrfField } from '../parts/form.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { Decision } from './decision.tsx'
import { Evidence } from './evidence.tsx'
import { Filter } from './filter.tsx'
import { Kept } from './kept.tsx'
import { Keys } from './keys.tsx'
import { ReviewTabs } from './tabs.tsx'

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
  const { shown } = model
  return (
    <>
      <div class="m-headline">
        <div>
          <h1>{say.title}</h1>
          <p class="m-lead">
            <b>{model.waiting}</b> {model.reviewed}
          </p>
        </div>
        <div class="m-aside">
          <Done model={model} csrf={csrf} t={t} />
          {shown ? <Keys model={model} csrf={csrf} t={t} /> : null}
        </div>
      </div>
      <ReviewTabs here="review" cycle={model.cycle} t={t} />
      {shown === undefined ? (
        <>
          <EmptyState says={model.empty}>
            {model.emptyNext === undefined ? null : <p>{model.emptyNext}</p>}
          </EmptyState>
          <Filter filter={model.filter} t={t} />
        </>
      ) : (
        <div class="m-rev" data-shortcuts={model.shortcuts ? '' : undefined}>
          <Queue model={model} t={t} />
          <Answer model={model} shown={shown} t={t} />
          <Evidence evidence={shown.evidence} t={t} />
          <Decision model={model} shown={shown} csrf={csrf} comment={comment} error={error} t={t} />
        </div>
      )}
    </>
  )
}

/** What was done last, and the way to take it back. */
const Done = ({ model, csrf, t }: { model: ReviewModel; csrf: string; t: Language }) => {
  const { done } = model
  return done === undefined ? null : (
    <div class="m-done" role="status">
      <StatusMark status="saved" t={t} flat /> {done.says}
      {done.undo === undefined ? null : (
        <form method="post" action={done.undo.action}>
          <CsrfField csrf={csrf} />
          <Kept fields={model.kept} />
          <input type="hidden" name="version" value={String(done.undo.version)} />
          <button type="submit" class="m-linkbtn">
            {t.say.review.undo}
          </button>
        </form>
      )}
    </div>
  )
}

const Queue = ({ model, t }: { model: ReviewModel; t: Language }) => {
  const say = t.say.review
  return (
    <section class="m-queue" aria-labelledby="queue" tabindex={0}>
      <h2 id="queue">{say.queue}</h2>
      <p class="pad">
        <a href={model.pickHref}>{say.pick}</a>
      </p>
      <Filter filter={model.filter} t={t} />
      <nav aria-labelledby="queue">
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
    </section>
  )
}

const Neighbours = ({ model, t }: { model: ReviewModel; t: Language }) => (
  <p class="m-neighbours">
    {model.previousHref === undefined ? null : (
      <a href={model.previousHref} rel="prev" data-key="k" aria-keyshortcuts="k">
        {t.say.review.previous}
      </a>
    )}
    {model.nextHref === undefined ? null : (
      <a href={model.nextHref} rel="next" data-key="j" aria-keyshortcuts="j">
        {t.say.review.next}
      </a>
    )}
  </p>
)

const Answer = ({ model, shown, t }: { model: ReviewModel; shown: ReviewedModel; t: Language }) => {
  const say = t.say.review
  const { year } = model
  return (
    <div class="m-ans">
      <section class="m-pane" tabindex={0} aria-label={shown.heading}>
        <div class="m-place">
          <p class="m-meta">{shown.place}</p>
          <Neighbours model={model} t={t} />
        </div>
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
        <p class="m-meta">
          {shown.hands.join(' ')}{' '}
          {shown.unchanged === undefined ? null : shown.unchanged ? (
            say.unchanged
          ) : (
            <StatusMark status="changed_since_approval" t={t} />
          )}
        </p>
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
    </div>
  )
}
