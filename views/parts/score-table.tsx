import type { Language } from '../../src/i18n/language.ts'
import type { ScoreRow } from '../../src/presenters/maturity-figures.ts'
import { Axis, Bar } from './bars.tsx'
import { Shown } from './figure.tsx'
import { StatusMark } from './status-mark.tsx'
import { Cell, RowHead, Table } from './table.tsx'

/**
 * Maturity line by line, with a bar beside its numbers: the table is the chart and its text. `standings` adds where
 * each line stands against the target, in words; print leaves that out, since the points to the target say it.
 */
export const ScoreTable = (props: {
  caption: string
  first: string
  rows: readonly ScoreRow[]
  total?: ScoreRow
  standings: boolean
  /** Where the target stands, in percent. */
  target: number
  t: Language
}) => {
  const { t, standings, target } = props
  const say = t.say.maturity
  return (
    <Table
      class="m-b"
      caption={props.caption}
      two
      columns={[
        { head: props.first },
        { head: <Axis name={say.bar} target={target} />, bar: true },
        { head: say.stated, numeric: true },
        { head: say.documented, numeric: true },
        { head: say.controls.toTarget, numeric: true },
        { head: say.controls.assessed, numeric: true },
        ...(standings ? [{ head: say.controls.standing, screenOnly: true }] : []),
      ]}
    >
      <tbody>
        {props.rows.map((row) => (
          <Line row={row} target={target} standings={standings} t={t} />
        ))}
      </tbody>
      {props.total === undefined ? null : (
        <tfoot>
          <Line row={props.total} target={target} standings={standings} t={t} />
        </tfoot>
      )}
    </Table>
  )
}

const Line = (props: { row: ScoreRow; target: number; standings: boolean; t: Language }) => {
  const { row, t } = props
  const say = t.say.maturity
  return (
    <tr>
      <RowHead>{row.href === undefined ? row.name : <a href={row.href}>{row.name}</a>}</RowHead>
      <td class="bar">
        <Bar bar={row.bar} target={props.target} />
      </td>
      <Cell numeric label={say.stated}>
        <Shown figure={row.stated} />
      </Cell>
      <Cell numeric label={say.documented}>
        <Shown figure={row.documented} />
      </Cell>
      <Cell numeric label={say.controls.toTarget} class="wide">
        {row.toTarget}
      </Cell>
      <Cell numeric label={say.controls.assessed} class="wide">
        {row.assessed}
      </Cell>
      {props.standings ? (
        <td class="print-drop">{row.status ? <StatusMark status={row.status} t={t} flat /> : null}</td>
      ) : null}
    </tr>
  )
}
