import type { Language } from '../../src/i18n/language.ts'
import type { EvidencePageModel, LeavingModel } from '../../src/presenters/evidence.ts'
import { Breadcrumbs, Definitions } from '../parts/blocks.tsx'
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
      </p>
      {model.file === undefined ? null : (
        <>
          <ButtonRow>
            <Button href={model.file}>{say.download}</Button>
          </ButtonRow>
          <p class="m-meta">{say.downloadHint}</p>
        </>
      )}
      {model.link === undefined ? null : (
        <ButtonRow>
          <Button href={model.link}>{say.openLink}</Button>
        </ButtonRow>
      )}
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
          <ul>
            {model.supports.map((support) => (
              <li>
                <a href={support.href}>{support.label}</a>
              </li>
            ))}
          </ul>
        )}
      </section>
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
