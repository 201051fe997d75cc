import type { Language } from '../../src/i18n/language.ts'
import type { ReviewModel } from '../../src/presenters/review.ts'
import { CsrfField } from '../parts/form.tsx'
import { Kept } from './kept.tsx'

/** The single-letter keys of the queue, what they do, and the switch that turns them off for this person. */
export const Keys = ({ model, csrf, t }: { model: ReviewModel; csrf: string; t: Language }) => {
  const say = t.say.review
  const keys = [
    ['J', say.keyNext],
    ['K', say.keyPrevious],
    ['O', say.keyOpen],
    ['G', say.keyAccept],
    ['R', say.keyReturn],
  ] as const
  return (
    <div class="m-keys">
      {model.shortcuts ? (
        <>
          <ul aria-label={say.keys}>
            {keys.map(([key, what]) => (
              <li>
                <kbd>{key}</kbd> {what}
              </li>
            ))}
          </ul>
          <details>
            <summary data-key="?" aria-keyshortcuts="?">
              <kbd>?</kbd> <span class="sr">{say.keyList}</span>
            </summary>
            <p>{say.keysAbout}</p>
          </details>
        </>
      ) : null}
      <form method="post" action={model.shortcutsAction}>
        <CsrfField csrf={csrf} />
        <Kept
          fields={[
            ...model.kept,
            ['answer', model.openAnswer],
            ['shortcuts', model.shortcuts ? 'off' : 'on'],
          ]}
        />
        <button type="submit" class="m-linkbtn">
          {model.shortcuts ? say.keysOff : say.keysOn}
        </button>
      </form>
    </div>
  )
}
