import type { Language } from '../../src/i18n/language.ts'
import type { AnyRow, ControlModel } from '../../src/presenters/answers-control.ts'
import { Breadcrumbs, Details, Notice } from '../parts/blocks.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { type Kept, KeptTexts } from './kept.tsx'
import { OpenRow } from './open-row.tsx'
import { Proposals } from './proposals.tsx'
import { ReadRow } from './row.tsx'
import { SendReady } from './sending.tsx'

interface ControlProps {
  readonly model: ControlModel
  readonly csrf: string
  readonly t: Language
  /** What was typed and could not be saved, to be copied. */
  readonly kept?: Kept | undefined
}

/** One control for one unit: its safeguards, of which one may be open. */
export const ControlPage = ({ model, csrf, t, kept }: ControlProps) => (
  <>
    <Breadcrumbs crumbs={[model.crumb, { label: model.here }]} t={t} />
    <h1>{model.title}</h1>
    <p class="m-lead">
      <RichText text={model.lead} />
    </p>
    <p class="m-meta m-sub">
      <RichText text={model.figures} />
    </p>
    <Details summary={model.about.heading}>
      <p>{model.about.text}</p>
      <p>
        <a href={model.about.more.href}>{model.about.more.label}</a>
      </p>
    </Details>
    <KeptTexts kept={kept} t={t} />
    {model.locked === undefined ? null : <Notice kind="info">{model.locked}</Notice>}
    <nav aria-label={model.stripLabel}>
      <ol class="m-steps">
        {model.strip.map((step) => (
          <li>
            <a href={step.href} aria-current={step.current ? 'step' : undefined}>
              <b>{step.subject}</b>
              {step.word}
            </a>
          </li>
        ))}
      </ol>
    </nav>
    <Proposals proposals={model.proposals} confirmed={model.confirmed} csrf={csrf} />
    <Rows rows={model.rows} csrf={csrf} t={t} />
    <SendReady sending={model.sending} csrf={csrf} />
    <p class="m-acts">
      {model.links.map((link) => (
        <a href={link.href}>{link.label}</a>
      ))}
    </p>
  </>
)

/**
 * The rows of a control or a guideline, in the catalogue's order. After a swap the open row has the focus, or the saved
 * one.
 */
export const Rows = (props: { rows: readonly AnyRow[]; csrf: string; t: Language }) => {
  const isOpen = props.rows.some((row) => 'open' in row)
  return (
    <>
      {props.rows.map((row) =>
        'open' in row ? (
          <OpenRow row={row.open} csrf={props.csrf} t={props.t} />
        ) : (
          <ReadRow
            row={row.read}
            focus={!isOpen && row.read.saved !== undefined}
            csrf={props.csrf}
            t={props.t}
          />
        ),
      )}
    </>
  )
}
