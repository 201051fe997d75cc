import type { Language } from '../../src/i18n/language.ts'
import type { ExternalPoint, SelfPoint, TrendModel } from '../../src/presenters/maturity-trend.ts'
import { Cell, RowHead, Table } from './table.tsx'

/** The drawing is 360 by 220; the axis runs from 44 to 352, and 100 percent lies at 20, 0 percent at 190. */
const left = 44
const right = 352
const height = (percent: number): number => 20 + (100 - percent) * 1.7

/** Two pictures that are never joined, what to know about them, and the table behind them. */
export const Trend = (props: { trend: TrendModel; t: Language }) => {
  const { trend, t } = props
  const say = t.say.maturity.trend
  return (
    <>
      <div class="m-trend">
        {trend.external ? (
          <figure>
            <figcaption>{say.external}</figcaption>
            <ExternalChart {...trend.external} target={trend.target} t={t} />
          </figure>
        ) : null}
        {trend.self ? (
          <figure>
            <figcaption>{say.self}</figcaption>
            <SelfChart {...trend.self} target={trend.target} t={t} />
          </figure>
        ) : null}
      </div>
      {trend.notes.map((note) => (
        <p class="m-note">{note}</p>
      ))}
      <Table
        fit
        showCaption
        caption={say.table}
        columns={[
          { head: say.year },
          { head: say.kind },
          { head: say.framework },
          { head: t.say.maturity.percent, numeric: true },
          { head: say.onScale },
        ]}
      >
        <tbody>
          {trend.rows.map((row) => (
            <tr>
              <RowHead>{row.year}</RowHead>
              <Cell label={say.kind}>{row.kind}</Cell>
              <Cell label={say.framework}>{row.framework}</Cell>
              <Cell numeric label={t.say.maturity.percent}>
                {row.percent}
              </Cell>
              <Cell label={say.onScale}>{row.onScale}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}

/** The axis keeps clear of the target's own number. */
function ticksAround(target: number): readonly number[] {
  return [...[0, 25, 50, 100].filter((at) => Math.abs(at - target) >= 8), target]
}

/** `under`: the target's name goes below its line, since a value's label stands above it. */
const Grid = ({ under, target }: { under?: boolean; target: TrendModel['target'] }) => (
  <>
    {ticksAround(target.at).map((percent) => (
      <>
        <line
          class={percent === 0 ? 'ax0' : percent === target.at ? 'tg' : 'ax'}
          x1={left}
          x2={right}
          y1={height(percent)}
          y2={height(percent)}
        />
        <text x={left - 6} y={height(percent) + 4} text-anchor="end">
          {Math.floor(percent)}
        </text>
      </>
    ))}
    <text class="b" x={right} y={height(target.at) + (under ? 15 : -5)} text-anchor="end">
      {target.text}
    </text>
  </>
)

/** Diamonds without a line, since a line would join two frameworks; where the framework changes stands a break. */
const ExternalChart = (props: {
  title: string
  points: readonly ExternalPoint[]
  target: TrendModel['target']
  t: Language
}) => {
  const { points, target, t } = props
  const step = (right - left) / points.length
  const placed = points.map((point, index) => ({
    ...point,
    x: left + step * (index + 0.5),
    y: height(point.at),
  }))
  const breaks = placed.flatMap((point, index) => {
    const next = placed[index + 1]
    return next && next.framework !== point.framework ? [(point.x + next.x) / 2] : []
  })
  const bounds = [left, ...breaks, right]
  return (
    <svg viewBox="0 0 360 220" role="img" aria-labelledby="trend-external">
      <title id="trend-external">{props.title}</title>
      <Grid target={target} />
      {breaks.map((x) => (
        <>
          <line class="brk" x1={x} x2={x} y1="4" y2={height(0)} />
          <text x={x + 6} y={height(0) - 10}>
            {t.say.maturity.trend.break}
          </text>
        </>
      ))}
      {bounds.slice(1).map((bound, index) => {
        const from = bounds[index] ?? left
        const inside = placed.find(({ x }) => x > from && x < bound)
        return inside ? (
          <text x={(from + bound) / 2} y="14" text-anchor="middle">
            {inside.framework}
          </text>
        ) : null
      })}
      {placed.map((point) => (
        <>
          <path class="pe" d={`M${point.x} ${point.y - 7}l7 7-7 7-7-7z`} />
          <text class="b" x={point.x} y={point.y > 155 ? point.y - 12 : point.y + 24} text-anchor="middle">
            {point.text}
          </text>
          <text x={point.x} y={height(0) + 17} text-anchor="middle">
            {point.year}
          </text>
        </>
      ))}
    </svg>
  )
}

/** Circles for stated and squares for documented, each kind with its own line and labelled at the points. */
const SelfChart = (props: {
  title: string
  points: readonly SelfPoint[]
  target: TrendModel['target']
  t: Language
}) => {
  const { points, target, t } = props
  const say = t.say.maturity.trend
  const [from, to] = points.length === 1 ? [172, 172] : [105, 240]
  const step = points.length === 1 ? 0 : (to - from) / (points.length - 1)
  const placed = points.map((point, index) => ({
    ...point,
    x: from + step * index,
    stated: { ...point.stated, y: height(point.stated.at) },
    documented: { ...point.documented, y: height(point.documented.at) },
  }))
  const last = placed.length - 1
  const crowded = Math.abs((placed[last]?.stated.y ?? 0) - height(target.at)) < 18
  const path = (kind: 'stated' | 'documented'): string =>
    placed.map((point, index) => `${index === 0 ? 'M' : 'L'}${point.x} ${point[kind].y}`).join('')
  return (
    <svg viewBox="0 0 360 220" role="img" aria-labelledby="trend-self">
      <title id="trend-self">{props.title}</title>
      <Grid under={crowded} target={target} />
      <text x={(left + right) / 2} y="14" text-anchor="middle">
        {t.say.maturity.frameworks['cis-v8.1']}
      </text>
      <path class="ld" d={path('documented')} />
      <path class="ls" d={path('stated')} />
      {placed.map((point, index) => (
        <>
          <rect class="pd" x={point.x - 6} y={point.documented.y - 6} width="12" height="12" />
          <circle class="ps" cx={point.x} cy={point.stated.y} r="6" />
          {index === last ? (
            <>
              <text
                class="b"
                x={crowded ? point.x : point.x + 14}
                y={crowded ? above(point.stated.y, target.at) : point.stated.y + 4}
                text-anchor={crowded ? 'middle' : 'start'}
              >
                {say.statedLabel(point.stated.text)}
              </text>
              <text class="b" x={point.x} y={below(point.documented.y)} text-anchor="middle">
                {say.documentedLabel(point.documented.text)}
              </text>
            </>
          ) : (
            <>
              <text class="b" x={point.x} y={above(point.stated.y, target.at)} text-anchor="middle">
                {point.stated.text}
              </text>
              <text class="b" x={point.x} y={below(point.documented.y)} text-anchor="middle">
                {point.documented.text}
              </text>
            </>
          )}
          <text x={point.x} y={height(0) + 17} text-anchor="middle">
            {point.year}
          </text>
        </>
      ))}
    </svg>
  )
}

/** The line of a label over a point, and over the target's line where that would run through it. */
function above(y: number, target: number): number {
  const line = y - 12
  return line > height(target) - 6 && line < height(target) + 14 ? height(target) - 8 : line
}

/** The line of a label under a point, or over it where the axis is near. */
function below(y: number): number {
  return y > 158 ? y - 12 : y + 25
}
