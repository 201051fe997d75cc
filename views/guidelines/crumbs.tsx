import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import { Breadcrumbs, type Crumb } from '../parts/blocks.tsx'

/** The way back to the list of guidelines; `up` stands between it and this page. */
export const GuidelineCrumbs = (props: { title: string; up?: Crumb | undefined; t: Language }) => (
  <Breadcrumbs
    crumbs={[
      { label: props.t.say.help.title, href: paths.help.to({}) },
      { label: props.t.say.guidelines.title, href: paths.guidelines.to({}) },
      ...(props.up ? [props.up] : []),
      { label: props.title },
    ]}
    t={props.t}
  />
)
