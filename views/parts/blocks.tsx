import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'
import { Icon } from './icon.tsx'

/** A box with a heading, mostly in the aside. `wash`: grey. `external`: about an external analysis. */
export const Box = (props: PropsWithChildren<{ heading: string; look?: 'wash' | 'external' }>) => (
  <div class={`m-box${props.look ? ` ${props.look}` : ''}`}>
    <h2>{props.heading}</h2>
    {props.children}
  </div>
)

/** Content with an aside of 300 px beside it; the aside goes below on narrow screens. */
export const Columns = (props: PropsWithChildren<{ aside: Child; asideLabel: string }>) => (
  <div class="m-cols">
    <div>{props.children}</div>
    <aside aria-label={props.asideLabel}>{props.aside}</aside>
  </div>
)

/** Terms with what they stand for. `wide`: full text size, for a page's main content. */
export const Definitions = (props: { rows: readonly (readonly [Child, Child])[]; wide?: boolean }) => (
  <dl class={`m-dl${props.wide ? ' m-wide' : ''}`}>
    {props.rows.map(([term, meaning]) => (
      <>
        <dt>{term}</dt>
        <dd>{meaning}</dd>
      </>
    ))}
  </dl>
)

/** Folded text that opens without script. */
export const Details = (props: PropsWithChildren<{ summary: Child; open?: boolean }>) => (
  <details class="m-more" open={props.open}>
    <summary>{props.summary}</summary>
    <div class="m-pad">{props.children}</div>
  </details>
)

const noticeSymbols = { error: 'attention', warning: 'clock', success: 'check', info: 'attention' } as const

/** The result of an action, or something to know before going on. An error is read out at once. */
export const Notice = (
  props: PropsWithChildren<{ kind: keyof typeof noticeSymbols; heading?: string | undefined }>,
) => (
  <div class={`alert alert-${props.kind}`} role={props.kind === 'error' ? 'alert' : 'status'}>
    <Icon symbol={noticeSymbols[props.kind]} class="alert-icon i" />
    {props.heading ? <p class="alert-heading">{props.heading}</p> : null}
    <div class="alert-text">{props.children}</div>
  </div>
)

/** How far something is; the words must stand above it. `part` of `whole`, both counts. */
export const Progress = (props: { part: number; whole: number; label: string }) => (
  <svg class="m-prog" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label={props.label}>
    <rect class="t" width="100" height="10" />
    {props.part > 0 && props.whole > 0 ? (
      <rect class="v" width={String(Math.min(100, (100 * props.part) / props.whole))} height="10" />
    ) : null}
  </svg>
)

export interface Crumb {
  readonly label: string
  readonly href?: string
}

/** The way back up; the last crumb is this page and no link. */
export const Breadcrumbs = (props: { crumbs: readonly Crumb[]; t: Language }) => (
  <nav class="m-crumb" aria-label={props.t.say.layout.breadcrumbs}>
    <ol>
      {props.crumbs.map((crumb) => (
        <li>{crumb.href === undefined ? crumb.label : <a href={crumb.href}>{crumb.label}</a>}</li>
      ))}
    </ol>
  </nav>
)

/** Nothing to show: says why, and what can be done instead. */
export const EmptyState = (props: PropsWithChildren<{ says: string }>) => (
  <div class="m-box wash">
    <p>
      <b>{props.says}</b>
    </p>
    {props.children}
  </div>
)

/** Links to the page before and after, and where one is. Nothing where everything fits on one page. */
export const Pagination = (props: {
  page: number
  pages: number
  previous?: string | undefined
  next?: string | undefined
  t: Language
}) =>
  props.pages <= 1 ? null : (
    <nav class="m-pages" aria-label={props.t.say.layout.pages}>
      {props.previous === undefined ? null : (
        <a rel="prev" href={props.previous}>
          {props.t.say.layout.previous}
        </a>
      )}
      <span>{props.t.say.layout.page(props.page, props.pages)}</span>
      {props.next === undefined ? null : (
        <a rel="next" href={props.next}>
          {props.t.say.layout.next}
        </a>
      )}
    </nav>
  )

export interface Segment {
  readonly label: string
  readonly href: string
  readonly current: boolean
}

/** A switch between views of the same data, each with its own address; nothing where there is only one. */
export const Segments = (props: { label: string; segments: readonly Segment[] }) =>
  props.segments.length === 0 ? null : (
    <ul class="m-seg" aria-label={props.label}>
      {props.segments.map((segment) => (
        <li>
          <a href={segment.href} aria-current={segment.current ? 'true' : undefined}>
            {segment.label}
          </a>
        </li>
      ))}
    </ul>
  )
