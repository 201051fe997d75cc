import type { Language } from '../../src/i18n/language.ts'
import type { GuidelineModel } from '../../src/presenters/answers-guideline.ts'
import { Box, Breadcrumbs, Columns, Definitions, Notice } from '../parts/blocks.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Rows } from './control.tsx'
import { type Kept, KeptTexts } from './kept.tsx'
import { Proposals } from './proposals.tsx'
import { SendReady } from './sending.tsx'

interface GuidelineProps {
  readonly model: GuidelineModel
  readonly csrf: string
  readonly t: Language
  readonly kept?: Kept | undefined
}

/** One guideline for one unit: requirement by requirement, with both shares beside it. */
export const GuidelinePage = ({ model, csrf, t, kept }: GuidelineProps) => (
  <>
    <Breadcrumbs crumbs={[model.crumb, { label: model.here }]} t={t} />
    <h1>{model.title}</h1>
    {model.coming === undefined ? null : (
      <Notice kind="info">
        {model.coming.text} <a href={model.coming.href}>{model.coming.label}</a>
      </Notice>
    )}
    <p class="m-lead">
      <RichText text={model.lead} />
    </p>
    <KeptTexts kept={kept} t={t} />
    {model.locked === undefined ? null : <Notice kind="info">{model.locked}</Notice>}
    <Columns asideLabel={model.aside} aside={<Aside model={model} />}>
      <Proposals proposals={model.proposals} confirmed={model.confirmed} csrf={csrf} />
      <Rows rows={model.rows} csrf={csrf} t={t} />
      <SendReady sending={model.sending} csrf={csrf} />
    </Columns>
  </>
)

const Aside = ({ model: { compliance, about } }: { model: GuidelineModel }) => (
  <>
    <Box heading={compliance.heading}>
      <p>
        <RichText text={compliance.ofAssessed} />
        {compliance.ofRelevant === undefined ? null : (
          <>
            <br />
            {compliance.ofRelevant}
          </>
        )}
      </p>
      <Definitions rows={compliance.counts} />
      <p class="m-meta">{compliance.target}</p>
    </Box>
    <Box heading={about.heading}>
      <p>{about.purpose}</p>
      <Definitions rows={about.facts} />
      <p>
        <a href={about.more.href}>{about.more.label}</a>
      </p>
    </Box>
  </>
)
