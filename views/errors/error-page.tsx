import type { ErrorStatus } from '../../src/i18n/da/errors.ts'
import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { LayoutModel } from '../../src/presenters/layout.ts'
import { Page } from '../layout/page.tsx'
import { ButtonRow } from '../parts/form.tsx'

export interface ErrorPageProps {
  status: ErrorStatus
  /** Undefined where a number would tell two pages apart that must be one. */
  reference: string | undefined
  layout: LayoutModel
  t: Language
  /** What happened, where more is known of it ("Resultatet er låst den 9. oktober 2026. Svar kan ikke rettes."). */
  sentence?: string | undefined
  /** The texts of the form that was sent, given back so that they can be copied. */
  kept?: readonly { readonly label: string; readonly text: string }[]
}

/**
 * The page for what went wrong: what happened, what was kept, what to do, and the reference to give. Missing and
 * forbidden are one page, word for word.
 */
export const ErrorPage = (props: ErrorPageProps) => {
  const { t, status, kept = [] } = props
  const say = t.say.errors
  const ofStatus = say.pages[status]
  // Forbidden says of itself that the form is too old; a sentence of its own is about the person, and no new try helps.
  const page =
    status === 403 && props.sentence !== undefined
      ? { ...ofStatus, heading: say.notYours, advice: '' }
      : ofStatus
  return (
    <Page layout={props.layout} title={page.heading} t={t}>
      <div class="m-narrow">
        <h1>{page.heading}</h1>
        <Paragraph text={props.sentence ?? page.happened} lead />
        <Paragraph text={page.kept} />
        <Paragraph text={page.advice} />
        {kept.length === 0 ? null : (
          <section aria-labelledby="kept">
            <h2 id="kept">{say.kept}</h2>
            <p class="m-meta">{say.keptHint}</p>
            {kept.map(({ label, text }, index) => (
              <div class="form-group">
                <label class="form-label" for={`kept-${index}`}>
                  {label}
                </label>
                <textarea class="form-input" id={`kept-${index}`} rows={text.length > 80 ? 4 : 2} readonly>
                  {`\n${text}`}
                </textarea>
              </div>
            ))}
          </section>
        )}
        <ButtonRow class="m-after">
          {status === 401 ? (
            <a class="button button-primary" href={paths.login.to({})}>
              {say.logIn}
            </a>
          ) : (
            <a class="button button-secondary" href={props.layout.homeHref}>
              {say.home}
            </a>
          )}
        </ButtonRow>
        {props.reference === undefined ? null : (
          <p class="m-meta m-after">{say.reference(props.reference)}</p>
        )}
      </div>
    </Page>
  )
}

const Paragraph = (props: { text: string; lead?: boolean }) =>
  props.text === '' ? null : <p class={props.lead ? 'm-lead' : undefined}>{props.text}</p>
