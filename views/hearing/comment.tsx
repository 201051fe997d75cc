import type { PropsWithChildren } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'
import type { CommentModel } from '../../src/presenters/hearing.ts'
import { Mark } from '../parts/status-mark.tsx'
import { UserText } from '../parts/user-text.tsx'

/** One comment from the hearing with its answer, if it has one; what can be done with it comes last. */
export const CommentItem = (
  props: PropsWithChildren<{ comment: CommentModel; level?: 'h2' | 'h3'; t: Language }>,
) => {
  const { comment, level: Heading = 'h3', t } = props
  const say = t.say.hearing
  return (
    <section class="m-row" aria-labelledby={`comment-${comment.id}`}>
      <header>
        <Heading id={`comment-${comment.id}`}>{comment.about}</Heading>
        <div class="end">
          <Mark symbol={comment.mark.symbol} tint={comment.mark.tint}>
            {comment.mark.text}
          </Mark>
        </div>
      </header>
      <p class="m-meta">{comment.by}</p>
      {comment.goalText === null ? null : (
        <p class="m-note">
          {say.asItWas}: <UserText text={comment.goalText} inline />
        </p>
      )}
      <UserText text={comment.text} />
      {comment.answer === null ? null : (
        <div class="m-box wash">
          <p class="m-meta">
            {say.answer}. {comment.answer.by}
          </p>
          <UserText text={comment.answer.text} />
        </div>
      )}
      {props.children}
    </section>
  )
}
