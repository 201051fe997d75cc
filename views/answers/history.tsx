import type { Language } from '../../src/i18n/language.ts'
import type { HistoryModel } from '../../src/presenters/answers-history.ts'
import { Breadcrumbs } from '../parts/blocks.tsx'
import { UserText } from '../parts/user-text.tsx'
import { Values } from './row.tsx'

/** Every version of one answer, the newest first. */
export const HistoryPage = ({ model, t }: { model: HistoryModel; t: Language }) => (
  <>
    <Breadcrumbs crumbs={[model.back, { label: t.say.answers.history }]} t={t} />
    <h1>{model.title}</h1>
    <p class="m-lead">{model.lead}</p>
    {model.versions.map((version, index) => (
      <section class="m-row" aria-labelledby={`v-${index}`}>
        <header>
          <h2 id={`v-${index}`}>
            {version.heading}: {version.step}
          </h2>
          <span class="end m-meta">{version.byAt}</span>
        </header>
        <Values of={{ values: version.values, sum: version.sum }} />
        <p class="m-said">
          <b>{version.reason.label}</b> <UserText text={version.reason.text} inline />
        </p>
        {version.comment === undefined ? null : (
          <p class="m-said">
            <UserText text={version.comment} inline />
          </p>
        )}
      </section>
    ))}
  </>
)
