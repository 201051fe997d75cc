import type { Language } from '../../src/i18n/language.ts'
import type { EvidencePageModel, LeavingModel } from '../../src/presenters/evidence.ts'
import { Breadcrumbs, Definitions, Notice } from '../parts/blocks.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { safeHref, UserText } from '../parts/user-text.tsx'

/** One piece of evidence. The file itself is never shown, only fetched. */
export const EvidencePage = ({ model, t }: { model: EvidencePageModel; t: Language }) => {
  const say = t.say.evidence
  return (
    <>
      <Breadcrumbs crumbs={[model.crumb, { label: model.here }]} t={t} />
      <h1>{model.title}</h1>
      <p>
        <StatusMark status={model.status} t={t} />
        {model.reused === undefined ? null : <span class="m-meta"> {model.reused}</span>}
      </p>
      {model.erased.length === 0 ? null : (
        <Notice kind="info">
          {model.erased.map((sentence) => (
            <p>{sentence}</p>
          ))}
        </Notice>
      )}
      {model.comments.length === 0 ? null : (
        <Notice kind="warning" heading={say.returnedHeading}>
          {model.comments.map((comment) => (
            <p>
              <b>{comment.subject}</b>: <UserText text={comment.text} inline />
            </p>
          ))}
        </Notice>
      )}
      <Acts model={model} t={t} />
      {model.statement === undefined ? null : (
        <section aria-labelledby="statement">
          <h2 id="statement">{say.statementHeading}</h2>
          <UserText text={model.statement} />
        </section>
      )}
      <section aria-labelledby="facts">
        <h2 id="facts">{say.facts}</h2>
        <Definitions
          rows={model.facts.map(([term, meaning]) => [term, <UserText text={meaning} inline />])}
          wide
        />
      </section>
      <section aria-labelledby="supports">
        <h2 id="supports">{say.supportsHeading}</h2>
        {model.supports.length === 0 ? (
          <p>{say.supportsNothing}.</p>
        ) : (
          model.supports.map(({ year, answers }) => (
            <p>
              <b>{year}:</b>{' '}
              {answers.map(({ href, label }, nth) => (
                <>
                  {nth === 0 ? null : ', '}
                  <a class="nw" href={href}>
                    {label}
                  </a>
                </>
              ))}
            </p>
          ))
        )}
      </section>
      <Revisions model={model} t={t} />
      <section aria-labelledby="history">
        <h2 id="history">{say.historyHeading}</h2>
        <ul>
          {model.history.map((event) => (
            <li>{event}</li>
          ))}
        </ul>
      </section>
    </>
  )
}

/** What can be done with a piece, by the one who reads. */
const Acts = ({ model: { file, link, acts }, t }: { model: EvidencePageModel; t: Language }) => {
  const say = t.say.evidence
  const none = [file, link, ...Object.values(acts)].every((href) => href === undefined)
  if (none) return null
  return (
    <>
      <ButtonRow>
        {file === undefined ? null : <Button href={file}>{say.download}</Button>}
        {link === undefined ? null : <Button href={link}>{say.openLink}</Button>}
        {acts.support === undefined ? null : (
          <Button href={acts.support} look="secondary">
            {say.supportLink}
          </Button>
        )}
        {acts.replace === undefined ? null : (
          <Button href={acts.replace} look="secondary">
            {say.replaceLink}
          </Button>
        )}
        {acts.erase === undefined ? null : (
          <Button href={acts.erase} look="secondary">
            {say.eraseLink}
          </Button>
        )}
      </ButtonRow>
      {file === undefined ? null : <p class="m-meta">{say.downloadHint}</p>}
    </>
  )
}

const Revisions = ({ model: { revisions }, t }: { model: EvidencePageModel; t: Language }) =>
  revisions.length === 0 ? null : (
    <section aria-labelledby="revisions">
      <h2 id="revisions">{t.say.evidence.revisionsHeading}</h2>
      <ul>
        {revisions.map((revision) => (
          <li>
            <a href={revision.href}>{revision.label}</a>: <UserText text={revision.about} inline />
            {revision.hash === undefined ? null : (
              <>
                <br />
                <span class="m-meta m-text">{revision.hash}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </section>
  )

/** What a link or a statement said before it was replaced. An earlier file is fetched, not shown. */
export const RevisionPage = (props: { title: string; text: string; back: string; t: Language }) => (
  <div class="m-narrow">
    <h1>{props.title}</h1>
    <UserText text={props.text} />
    <p>
      <a href={props.back}>{props.t.say.evidence.back}</a>
    </p>
  </div>
)

/** Before an address outside the house is opened: where it leads, letter by letter. */
export const LeavingPage = ({ model, t }: { model: LeavingModel; t: Language }) => {
  const say = t.say.evidence
  const href = safeHref(model.address)
  return (
    <div class="m-narrow">
      <h1>{model.title}</h1>
      <p class="m-lead">{say.leavingLead}</p>
      <Definitions
        rows={[
          [say.host, <b>{model.host}</b>],
          [say.fact.address, <UserText text={model.address} inline />],
        ]}
        wide
      />
      <ButtonRow>
        {href === undefined ? null : (
          <a class="button button-primary" href={href} rel="noopener noreferrer" hx-ignore="">
            {say.goThere}
          </a>
        )}
        <a href={model.back}>{say.back}</a>
      </ButtonRow>
    </div>
  )
}
