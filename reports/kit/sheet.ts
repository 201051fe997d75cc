/** The sheet every report is set on: A4 portrait, measures in points from the top left corner. */
export const sheet = {
  width: 595.28,
  height: 841.89,
  left: 62,
  right: 533.28,
  /** Body: nothing but the running head and foot stands outside it. */
  top: 94.5,
  bottom: 768.4,
} as const

const column = 28.27
const gutter = 12

/** Width of so many of the sheet's twelve columns, inner gutters included. */
export function columns(count: number): number {
  return count * column + (count - 1) * gutter
}

export const fullWidth = columns(12)
/** Running text: about 66 characters. */
export const textWidth = columns(9)
/** Where the value of a key-value table begins, from the left of the table. */
export const valueOffset = columns(3) + gutter
export const columnGutter = gutter
export const bodyHeight = sheet.bottom - sheet.top

/** Colours with a contrast of at least 4.5 on white, except the grounds and rules. Never the only carrier of a message. */
export const colour = {
  ink: '#17202A',
  muted: '#4B5660',
  primary: '#0F3D63',
  mid: '#A9C0D4',
  external: '#5C6670',
  target: '#8C1D18',
  tint: '#EDF1F5',
  line: '#BCC4CC',
  groupLine: '#7C8894',
  good: '#14603A',
  part: '#7A5200',
  bad: '#9B1C1C',
  white: '#FFFFFF',
} as const
type Colour = (typeof colour)[keyof typeof colour]

export type Face = 'regular' | 'semibold'

/** A use of type: size and leading in points. `fill` is how short a line may be before a word is divided to fill it. */
export interface Style {
  readonly face: Face
  readonly size: number
  readonly leading: number
  readonly colour: Colour
  readonly fill: number
}

function style(face: Face, size: number, leading: number, inColour: Colour = colour.ink, fill = 0.82): Style {
  return { face, size, leading, colour: inColour, fill }
}

/** No word is divided to fill a line. */
const whole = 0

export const type = {
  coverAudience: style('semibold', 11, 14, colour.muted, whole),
  coverTitle: style('semibold', 32, 38.5, colour.primary),
  coverMark: style('semibold', 11, 14, colour.target, whole),
  h1: style('semibold', 22, 28, colour.primary, whole),
  h2: style('semibold', 14, 17.5, colour.ink, whole),
  h2Annex: style('semibold', 12, 14, colour.ink, whole),
  h3: style('semibold', 11, 14, colour.ink, whole),
  headline: style('semibold', 14, 19, colour.ink, whole),
  lead: style('regular', 12, 17.5),
  body: style('regular', 10, 14),
  list: style('regular', 10, 14, colour.ink, 0.72),
  listNumber: style('semibold', 10, 14),
  field: style('regular', 9.5, 13),
  fieldStrong: style('semibold', 10, 14),
  fieldKey: style('semibold', 12, 14),
  fieldMissing: style('regular', 9.5, 13, colour.muted),
  cell: style('regular', 8.5, 10.5, colour.ink, 0.88),
  cellStrong: style('semibold', 8.5, 10.5, colour.ink, 0.88),
  cellMuted: style('regular', 7.5, 10.5, colour.muted, 0.88),
  cellContinued: style('semibold', 8.5, 10.5, colour.muted, 0.88),
  head: style('semibold', 8, 10.5, colour.ink, 0.88),
  headSmall: style('semibold', 7.5, 9.5, colour.ink, 0.88),
  caption: style('semibold', 8.5, 10.5, colour.ink, whole),
  note: style('regular', 8, 10.5, colour.muted),
  legend: style('regular', 8, 10.5),
  noteStrong: style('semibold', 8, 10.5),
  axis: style('regular', 7.5, 10.5),
  axisTarget: style('semibold', 7.5, 10.5, colour.target),
  keyFigure: style('semibold', 15, 17.5),
  running: style('regular', 7.5, 10.5, colour.muted),
  runningStrong: style('semibold', 7.5, 10.5, colour.muted),
  pageNumber: style('semibold', 7.5, 10.5, colour.ink),
} as const satisfies Record<string, Style>

/** The first baseline in a line box, from its top: capitals stand in the middle of the leading. */
export function baselineOf(used: Style): number {
  return used.leading / 2 + 0.349 * used.size
}
