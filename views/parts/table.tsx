import type { Child, PropsWithChildren } from 'hono/jsx'

export interface Column {
  readonly head: Child
  readonly numeric?: boolean
  /** Read out, not shown. */
  readonly hidden?: boolean
  /** Holds bars, and takes the room that is left. */
  readonly bar?: boolean
  /** Left out on paper. */
  readonly screenOnly?: boolean
}

/**
 * A dense table with caption and heads; on a phone each row becomes a block. `fit`: no wider than its text.
 * `two`: the block's values in two columns. The caption is read out, and shown with `showCaption`.
 */
export const Table = (
  props: PropsWithChildren<{
    caption: string
    showCaption?: boolean
    columns: readonly Column[]
    fit?: boolean
    two?: boolean
    class?: string
  }>,
) => (
  <table
    class={['m-t m-stack', props.fit ? 'm-fit' : '', props.two ? 'm-two' : '', props.class ?? '']
      .filter(Boolean)
      .join(' ')}
  >
    <caption class={props.showCaption ? undefined : 'sr'}>{props.caption}</caption>
    <thead>
      <tr>
        {props.columns.map((column) => (
          <th scope="col" class={columnClass(column)}>
            {column.hidden ? <span class="sr">{column.head}</span> : column.head}
          </th>
        ))}
      </tr>
    </thead>
    {props.children}
  </table>
)

export const RowHead = (props: PropsWithChildren) => <th scope="row">{props.children}</th>

/** A cell; `label` is the head's words, shown before the value where the table is stacked. */
export const Cell = (
  props: PropsWithChildren<{ label?: string | undefined; numeric?: boolean; class?: string }>,
) => (
  <td
    data-l={props.label}
    class={[props.numeric ? 'num' : '', props.class ?? ''].filter(Boolean).join(' ') || undefined}
  >
    {props.children}
  </td>
)

function columnClass(column: Column): string | undefined {
  const names = [column.numeric && 'num', column.bar && 'bar', column.screenOnly && 'print-drop']
  return names.filter(Boolean).join(' ') || undefined
}
