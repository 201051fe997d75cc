/**
 * A computed figure as it is shown. `name` is the figure's name in the contract (`total.stated.percent`), `value`
 * its exact neutral text as in `score --json` ("56.6", never rounded further), `text` what the reader sees.
 */
export interface FigureModel {
  readonly name: string
  readonly value: string
  readonly text: string
}
