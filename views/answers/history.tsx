import type { Language } from '../../src/i18n/language.ts'
import type { HistoryModel } from '../../src/presenters/answers-history.ts'
import { Breadcrumbs } from '../parts/blocks.tsx'
import { MarkedText } from '../parts/difference.tsx'
import { UserText } from '../parts/user-text.tsx'

type Version = HistoryModel['versions'][number]

/** Every version of one answer, the newest first; what differs from the version before is marked in words. */
export const HistoryPage = ({ model, t }: { model: HistoryModel; t: Language }) => (
  <>
    <Breadcrumbs crumbs={[model.back, { label: t.say.answers.history }]} t={t} />
    <h1>{model.title}</h1>
    <p class="m-lead">{model.lead}</p>
    {model.versions.map((version, index) => (
      <section class={version.aside === undefined ? 'm-row' : 'm-row central'} aria-labelledby={`v-${index}`}>
        <header>
          <h2 id={`v-${index}`}>
            {version.heading}: {version.step}
          </h2>
          <span class="end m-meta">{version.byAt}</span>
        </header>
        {version.aside === undefined ? null : <p class="m-said">{version.aside}</p>}
        {version.unchanged === undefined ? (
          <Content version={version} t={t} />
        ) : (
          <p class="m-said">{version.unchanged}</p>
        )}
        {version.comment === undefined ? null : (
          <p class="m-said">
            <UserText text={version.comment} inline />
          </p>
        )}
      </section>
    ))}
  </>
)

const Content = ({ version, t }: { version: Version; t: Language }) => (
  <>
    <dl class="m-vals">
      {version.values.map(({ label, value, before }) => (
        <div class={before === undefined ? undefined : 'diff'}>
          <dt>
            {label} {before === undefined ? null : <b>{t.say.answers.changed}</b>}
          </dt>
          <dd>
            {value}
            {before === undefined ? null : (
              <>
                {' '}
                <span class="m-meta">{t.say.answers.before(before)}</span>
              </>
            )}
          </dd>
        </div>
      ))}
    </dl>
    <p class="m-said">
      <b>{version.reason.label}</b> <MarkedText pieces={version.reason.pieces} />
    </p>
  </>
)
