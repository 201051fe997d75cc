import type { Language } from '../../src/i18n/language.ts'
import type { DifferenceModel } from '../../src/presenters/guideline-difference.ts'
import { Definitions } from '../parts/blocks.tsx'
import { MarkedText } from '../parts/difference.tsx'
import { UserText } from '../parts/user-text.tsx'
import { GuidelineCrumbs } from './crumbs.tsx'

/** Two versions of a guideline, requirement by requirement. */
export const DifferencePage = (props: {
  title: string
  up: { readonly label: string; readonly href: string }
  model: DifferenceModel
  t: Language
}) => (
  <>
    <GuidelineCrumbs title={props.title} up={props.up} t={props.t} />
    <h1>{props.title}</h1>
    <Changes model={props.model} level="h2" t={props.t} />
  </>
)

/** What changes, also on the page where a version is adopted. */
export const Changes = ({ model, level, t }: { model: DifferenceModel; level: 'h2' | 'h3'; t: Language }) => {
  const Heading = level
  return (
    <>
      <p class="m-lead">{model.lead}</p>
      <p>{model.asks}</p>
      <p class="m-note">{t.say.guidelines.difference.marked}</p>
      {model.changes.map((change) => (
        <section class="m-row" aria-labelledby={`${change.key}-heading`}>
          <header>
            <Heading id={`${change.key}-heading`}>
              {change.key}: {change.kindText}
            </Heading>
          </header>
          {change.text === undefined ? null : <UserText text={change.text} />}
          {change.parts.map((part) => (
            <>
              {part.name === '' ? null : <p class="m-meta">{part.name}</p>}
              <Definitions
                rows={[
                  [model.columns[0], <MarkedText pieces={part.before} />],
                  [model.columns[1], <MarkedText pieces={part.after} />],
                ]}
              />
            </>
          ))}
        </section>
      ))}
    </>
  )
}
