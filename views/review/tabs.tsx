import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import { Segments } from '../parts/blocks.tsx'

const pages = ['review', 'consistency', 'calibration', 'evidenceStatus'] as const

/** The pages of the officer's work on the answers of a cycle. */
export const ReviewTabs = (props: { here: (typeof pages)[number]; cycle: number; t: Language }) => (
  <Segments
    label={props.t.say.review.tabs.label}
    segments={pages.map((each) => ({
      label: props.t.say.review.tabs[each],
      href: paths[each].to({ cycle: props.cycle }),
      current: each === props.here,
    }))}
  />
)
