import type { Child } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'

/** What a bar shows, in percent of the maximum, 0 to 100 and not rounded; a kind without a score is left out. */
export interface BarModel {
  readonly stated?: number | undefined
  readonly documented?: number | undefined
  /** The total of an external analysis, which never shares a bar with the other two. */
  readonly external?: number | undefined
  /** What is expected and not measured: a hollow bar. */
  readonly expected?: number | undefined
}

/**
 * A bar in a table cell, hidden from screen readers since its numbers stand in the same row. One unit of the picture
 * is one percent. Both kinds: documented is the slim bar inside; alone it is as thick as stated. The target stands on every
 * bar, in percent.
 */
export const Bar = (props: { bar: BarModel; target: number; tall?: boolean }) => {
  const { target } = props
  const { stated, documented, external, expected } = props.bar
  const slim = stated !== undefined
  return (
    <svg
      class={props.tall ? 'm-bul tall' : 'm-bul'}
      viewBox="0 0 100 20"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect class="t" width="100" height="20" />
      {stated ? <rect class="s" y="3" width={String(stated)} height="14" /> : null}
      {documented ? (
        <rect class="d" y={slim ? '7' : '3'} width={String(documented)} height={slim ? '6' : '14'} />
      ) : null}
      {external ? <rect class="e" y="3" width={String(external)} height="14" /> : null}
      {expected ? <rect class="x" y="3" width={String(expected)} height="14" /> : null}
      <line class="m0" x1={target} x2={target} y1="0" y2="20" />
      <line class="m1" x1={target} x2={target} y1="0" y2="20" />
    </svg>
  )
}

/** The axis keeps clear of the target's own number, which is whole percent and rounded down. */
function ticksAround(target: number): readonly number[] {
  const own = Math.floor(target)
  return [...[0, 25, 50, 100].filter((at) => Math.abs(at - own) >= 15), own].sort((one, other) => one - other)
}

/** The axis over a column of bars: the head of the column for the eye, its name for the ear. */
export const Axis = (props: { name: string; target: number }) => (
  <>
    <span class="m-axis" aria-hidden="true">
      {ticksAround(props.target).map((at) => (
        <span class={at === Math.floor(props.target) ? `p${at} m-axis-target` : `p${at}`}>{at}</span>
      ))}
    </span>
    <span class="sr">{props.name}</span>
  </>
)

/** What the colours of the bars mean. */
export const BarKey = (props: { target: string; t: Language }) => {
  const say = props.t.say.maturity
  return (
    <ul class="m-key">
      <li>
        <svg viewBox="0 0 28 14" aria-hidden="true">
          <rect class="s" width="28" height="14" />
        </svg>
        {say.keyStated}
      </li>
      <li>
        <svg viewBox="0 0 28 14" aria-hidden="true">
          <rect class="d" y="4" width="28" height="6" />
        </svg>
        {say.keyDocumented}
      </li>
      <li>
        <svg viewBox="0 0 28 14" aria-hidden="true">
          <path class="m1" d="M14 0v14" />
        </svg>
        {props.target}
      </li>
    </ul>
  )
}

/** What the bars of an expectation mean. */
export const ExpectedKey = (props: { legend: { readonly stated: string; readonly target: string } }) => (
  <ul class="m-key">
    <li>
      <svg viewBox="0 0 28 14" aria-hidden="true">
        <rect class="x" x="1" y="1" width="26" height="12" />
      </svg>
      {props.legend.stated}
    </li>
    <li>
      <svg viewBox="0 0 28 14" aria-hidden="true">
        <path class="m1" d="M14 0v14" />
      </svg>
      {props.legend.target}
    </li>
  </ul>
)

export interface HeadlineRow {
  readonly name: string
  readonly about: string
  /** The percentage, or words where there is no score. */
  readonly percent: Child
  readonly words: boolean
  readonly bar: BarModel
  readonly on4: Child
  readonly on5: Child
}

/** The answer of the page as a table that is also the chart: name, percent, bar, both scales. */
export const HeadlineTable = (props: {
  caption: string
  rows: readonly HeadlineRow[]
  target: number
  t: Language
}) => {
  const say = props.t.say.maturity
  return (
    <table class="m-t m-head m-stack">
      <caption class="sr">{props.caption}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span class="sr">{say.measure}</span>
          </th>
          <th scope="col">
            <span class="sr">{say.percent}</span>
          </th>
          <th scope="col" class="bar">
            <Axis name={say.bar} target={props.target} />
          </th>
          <th scope="col" class="num">
            {say.on4Head}
          </th>
          <th scope="col" class="num">
            {say.on5Head}
          </th>
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <tr>
            <th scope="row">
              {row.name}
              <br />
              <span class="m-meta">{row.about}</span>
            </th>
            <td class={row.words ? 'big words' : 'big'}>{row.percent}</td>
            <td class="bar">
              <Bar bar={row.bar} target={props.target} tall />
            </td>
            <td class="num" data-l={say.on4Head}>
              {row.on4}
            </td>
            <td class="num" data-l={say.on5Head}>
              {row.on5}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
