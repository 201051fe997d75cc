import type { Language } from '../../src/i18n/language.ts'
import { Notice } from '../parts/blocks.tsx'

/** A text that was typed into a row that could not be saved any more. */
export interface Kept {
  /** Why it was not saved. */
  readonly why: string
  readonly subject: string
  readonly reason: string
}

/** Nothing typed is lost: where the answer cannot be written any more, the text stands here to be copied. */
export const KeptTexts = ({ kept, t }: { kept: Kept | undefined; t: Language }) =>
  kept === undefined ? null : (
    <Notice kind="error" heading={t.say.answers.notSaved}>
      <p>{kept.why}</p>
      {kept.reason === '' ? null : (
        <div class="form-group">
          <label class="form-label" for="kept">
            {t.say.answers.typed} ({kept.subject})
          </label>
          <span class="form-hint" id="kept-hint">
            {t.say.answers.typedHint}
          </span>
          <textarea class="form-input" id="kept" rows={4} readonly aria-describedby="kept-hint">
            {`\n${kept.reason}`}
          </textarea>
        </div>
      )}
    </Notice>
  )
