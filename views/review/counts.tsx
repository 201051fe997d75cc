import type { Language } from '../../src/i18n/language.ts'
import type { CountModel, CountsModel } from '../../src/presenters/review-counts.ts'
import { Segments } from '../parts/blocks.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

/** Counts by unit and kind; each leads to the list of what it counts. */
const Counts = (props: { caption: string; counts: CountsModel; t: Language }) => {
  const { counts, t } = props
  const say = t.say.review.counts
  return (
    <>
      <Segments label={t.say.maturity.map.parts} segments={counts.parts} />
      <Table
        caption={props.caption}
        columns={[
          { head: say.unit },
          ...counts.kinds.map((name) => ({ head: name, numeric: true })),
          { head: say.total, numeric: true },
        ]}
      >
        <tbody>
          {counts.units.map((unit) => (
            <Line {...unit} kinds={counts.kinds} t={t} />
          ))}
        </tbody>
        <tfoot>
          <Line name={say.total} kinds={counts.kinds} {...counts.total} t={t} />
        </tfoot>
      </Table>
    </>
  )
}

/** Counts by unit, and under them the heading of the list of what they count. The list itself is the page's. */
export const CountedList = (props: {
  readonly byUnit: string
  readonly model: {
    readonly counts: CountsModel
    readonly listHeading: string
    readonly allHref: string | undefined
    readonly more: string | undefined
  }
  readonly t: Language
}) => {
  const { byUnit, model, t } = props
  return (
    <>
      <h2 id="units">{byUnit}</h2>
      <Counts caption={byUnit} counts={model.counts} t={t} />
      <h2 id="list">{model.listHeading}</h2>
      {model.allHref === undefined ? null : (
        <p>
          <a href={model.allHref}>{t.say.review.counts.all}</a>
        </p>
      )}
      {model.more === undefined ? null : <p>{model.more}</p>}
    </>
  )
}

interface LineProps {
  readonly name: string
  readonly kinds: readonly string[]
  readonly counts: readonly CountModel[]
  readonly total: CountModel
  readonly t: Language
}

const Line = ({ name, kinds, counts, total, t }: LineProps) => (
  <tr>
    <RowHead>{name}</RowHead>
    {counts.map((count, index) => (
      <Cell label={kinds[index]} numeric>
        <Counted count={count} />
      </Cell>
    ))}
    <Cell label={t.say.review.counts.total} numeric>
      <Counted count={total} />
    </Cell>
  </tr>
)

const Counted = ({ count }: { count: CountModel }) =>
  count.href === undefined ? <span>{count.text}</span> : <a href={count.href}>{count.text}</a>
