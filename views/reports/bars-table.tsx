import type { Language } from '../../src/i18n/language.ts'
import type { Attainment, Figure as FigureValue } from '../../src/presenters/annual-goals-model.ts'
import type { BarsBlock, BarsRow } from '../../src/presenters/document-model.ts'
import { Axis, Bar, BarKey, type BarModel, ExpectedKey } from '../parts/bars.tsx'
import { Figure } from '../parts/figure.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

/** A figure as it is shown; what is no figure (a dash) cannot be read back. */
export const Named = ({ figure }: { figure: FigureValue }) =>
  figure.value === '' ? (
    <span>{figure.text}</span>
  ) : (
    <Figure name={figure.name} value={figure.value}>
      {figure.text}
    </Figure>
  )

/** Two figures a row as bars against the target, with their numbers. */
export const BarsTable = ({ bars, t }: { bars: BarsBlock; t: Language }) => {
  const { columns } = bars
  const row = (each: BarsRow) => (
    <tr>
      <RowHead>
        {each.number === '' ? null : `${each.number} `}
        {each.name}
      </RowHead>
      <td class="bar">
        <Bar bar={barOf(each)} target={bars.target.share * 100} />
      </td>
      <Cell numeric label={columns.stated}>
        <Level attainment={each.stated} t={t} />
      </Cell>
      {each.documented === null ? null : (
        <Cell numeric label={columns.documented ?? undefined}>
          <Level attainment={each.documented} t={t} />
        </Cell>
      )}
      {columns.coverage === null ? null : (
        <Cell numeric label={columns.coverage}>
          {each.coverage}
        </Cell>
      )}
      <Cell numeric label={columns.points} class="wide">
        {each.points}
      </Cell>
    </tr>
  )
  return (
    <>
      {columns.documented === null ? (
        <ExpectedKey legend={bars.legend} />
      ) : (
        <BarKey target={bars.legend.target} t={t} />
      )}
      <Table
        class="m-b"
        caption={bars.caption}
        showCaption
        two
        columns={[
          { head: columns.name },
          { head: <Axis name={bars.axis.name} target={bars.target.share * 100} />, bar: true },
          { head: columns.stated, numeric: true },
          ...(columns.documented === null ? [] : [{ head: columns.documented, numeric: true }]),
          ...(columns.coverage === null ? [] : [{ head: columns.coverage, numeric: true }]),
          { head: columns.points, numeric: true },
        ]}
      >
        <tbody>{bars.rows.map(row)}</tbody>
        {bars.total === null ? null : <tfoot>{row(bars.total)}</tfoot>}
      </Table>
    </>
  )
}

function barOf({ stated, documented, expected }: BarsRow): BarModel {
  if (expected) return { expected: percentOf(stated.share) }
  return {
    stated: percentOf(stated.share),
    ...(documented === null ? {} : { documented: percentOf(documented.share) }),
  }
}

function percentOf(share: number | null): number | undefined {
  return share === null ? undefined : share * 100
}

/** Over and at the target are shapes beside the number, as in the document, and words for the ear. */
const Level = ({ attainment, t }: { attainment: Attainment; t: Language }) => (
  <>
    {attainment.level === 'over' || attainment.level === 'at' ? (
      <>
        <span aria-hidden="true">{attainment.level === 'over' ? '▲' : '◆'} </span>
        <span class="sr">
          {attainment.level === 'over' ? t.say.status.over_target : t.say.status.on_target}{' '}
        </span>
      </>
    ) : null}
    <Named figure={attainment.percent} />
  </>
)
