import type { PropsWithChildren } from 'hono/jsx'
import type { FigureModel } from '../../src/presenters/figure.ts'

/** A computed figure that a script or a check can read back: its name and exact value beside the shown text. */
export const Figure = (props: PropsWithChildren<{ name: string; value: string }>) => (
  <span data-figure={props.name} data-value={props.value}>
    {props.children}
  </span>
)

/** A figure from a display model; text without a figure (no score) is shown as it is. */
export const Shown = (props: { figure: FigureModel | string }) =>
  typeof props.figure === 'string' ? (
    <span>{props.figure}</span>
  ) : (
    <Figure name={props.figure.name} value={props.figure.value}>
      {props.figure.text}
    </Figure>
  )
