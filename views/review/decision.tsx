import type { Language } from '../../src/i18n/language.ts'
import type { ReviewedModel, ReviewModel } from '../../src/presenters/review.ts'
import { AskedBox } from '../parts/asking.tsx'
import { TextArea } from '../parts/field.tsx'
import { CsrfField } from '../parts/form.tsx'
import { Kept } from './kept.tsx'

interface DecisionProps {
  readonly model: ReviewModel
  readonly shown: ReviewedModel
  readonly csrf: string
  readonly comment: string
  readonly error: string | undefined
  readonly t: Language
}

/** The decision on the answer that is open, or why this person cannot make one. */
export const Decision = (props: DecisionProps) => (
  <div class="m-decide">
    {props.shown.barred === undefined ? <Deciding {...props} /> : <Barred {...props} />}
  </div>
)

const Deciding = ({ model, shown, csrf, comment, error, t }: DecisionProps) => {
  const say = t.say.review
  return (
    <form method="post" action={shown.acceptAction}>
      <CsrfField csrf={csrf} />
      <AskedBox action={shown.acceptAction} also={[shown.returnAction]} />
      <Kept fields={model.kept} />
      <input type="hidden" name="version" value={String(shown.version)} />
      <TextArea
        field={{ name: 'comment', label: say.comment, hint: say.commentHint, value: comment, error }}
        rows={2}
        maxlength={2000}
        shortcut="r"
        // It stands below the answer, on a small screen far below: what is wrong with it must not be out of sight.
        focus={error !== undefined}
      />
      <div class="m-acts">
        <button type="submit" class="button button-primary" data-key="g" aria-keyshortcuts="g">
          {say.accept}
        </button>
        <button type="submit" class="button button-secondary" formaction={shown.returnAction}>
          {say.return}
        </button>
      </div>
    </form>
  )
}

const Barred = ({ model, shown, csrf, t }: DecisionProps) => (
  <>
    <p>{shown.barred}</p>
    {shown.reopenAction === undefined ? null : (
      <form method="post" action={shown.reopenAction}>
        <CsrfField csrf={csrf} />
        <Kept fields={model.kept} />
        <input type="hidden" name="version" value={String(shown.version)} />
        <button type="submit" class="button button-secondary">
          {t.say.review.reopen}
        </button>
      </form>
    )}
  </>
)
