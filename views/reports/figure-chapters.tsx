import type { Language } from '../../src/i18n/language.ts'
import type {
  MaturityModel,
  SummaryChart,
  SummaryModel,
  SummaryRow,
} from '../../src/presenters/annual-goals-model.ts'
import type { BarsBlock } from '../../src/presenters/document-model.ts'
import { strong } from '../../src/presenters/report-figures.ts'
import { coveragePercent } from '../../src/presenters/summary-chart.ts'
import { Axis, Bar } from '../parts/bars.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { BarsTable, Named } from './bars-table.tsx'

/** The page that can stand for the whole report: the headline, the measurements on all scales, and three short lists. */
export const SummaryChapter = ({ summary }: { summary: SummaryModel }) => (
  <>
    <p class="m-lead">
      <UserText text={summary.headline} inline />
    </p>
    <UserText text={summary.context} />
    <ChartTable chart={summary.chart} />
    <p class="m-meta">{summary.sources}</p>
    {summary.columns.map((column) => (
      <>
        <h3>{column.heading}</h3>
        <ul>
          {column.items.map((item) => (
            <li>
              <UserText text={item} inline />
            </li>
          ))}
        </ul>
      </>
    ))}
  </>
)

/** The measurements of a chart on all scales, each with its bar. */
export const ChartTable = ({ chart }: { chart: SummaryChart }) => {
  const { columns } = chart
  return (
    <Table
      class="m-b"
      caption={`${columns.measurement}. ${chart.target.title}, ${chart.target.onScales}`}
      showCaption
      two
      columns={[
        { head: columns.measurement },
        { head: <Axis name={columns.attainment} target={chart.target.share * 100} />, bar: true },
        { head: columns.attainment, numeric: true },
        { head: columns.on4, numeric: true },
        { head: columns.on5, numeric: true },
        { head: columns.points, numeric: true },
      ]}
    >
      <tbody>
        {chart.rows.map((row) => (
          <Measurement row={row} columns={columns} target={chart.target.share * 100} />
        ))}
      </tbody>
    </Table>
  )
}

const Measurement = (props: { row: SummaryRow; columns: SummaryChart['columns']; target: number }) => {
  const { row, columns } = props
  return (
    <>
      {row.breakBefore === null ? null : (
        <tr>
          <td colspan={6} class="m-meta">
            {row.breakBefore}
          </td>
        </tr>
      )}
      <tr>
        <RowHead>
          {row.title}
          <br />
          <span class="m-meta">{row.source}</span>
        </RowHead>
        <td class="bar">
          <Bar bar={row.share === null ? {} : { [row.kind]: row.share * 100 }} target={props.target} />
        </td>
        <Cell numeric label={columns.attainment}>
          <Named figure={row.percent} />
        </Cell>
        <Cell numeric label={columns.on4}>
          <Named figure={row.on4} />
        </Cell>
        <Cell numeric label={columns.on5}>
          <Named figure={row.on5} />
        </Cell>
        <Cell numeric label={columns.points}>
          {row.points}
        </Cell>
      </tr>
    </>
  )
}

/** External totals as reported; then the self-assessment by control, apart from them. */
export const MaturityChapter = ({ maturity, t }: { maturity: MaturityModel; t: Language }) => (
  <>
    <p class="m-lead">{maturity.lead}</p>
    {maturity.noExternal === null ? null : <p>{maturity.noExternal}</p>}
    {maturity.external === null ? null : <Externals external={maturity.external} />}
    <Coverage coverage={maturity.coverage} t={t} />
    <BarsTable bars={barsOf(maturity)} t={t} />
    <p class="m-note">{maturity.note}</p>
  </>
)

/** The coverage stands above the table, so that its rows have none. */
function barsOf({ columns: { control: name, ...columns }, ...maturity }: MaturityModel): BarsBlock {
  return { ...maturity, columns: { ...columns, name, coverage: null } }
}

/** How much of what could be answered the figures below rest on. */
const Coverage = ({ coverage, t }: { coverage: MaturityModel['coverage']; t: Language }) => {
  const { answered, applicable } = coverage
  const say = t.say.reports
  if (applicable.value === '0') return null
  const percent = coveragePercent(Number(answered.value), Number(applicable.value), t)
  return (
    <p>
      {say.chapters.coverage}:{' '}
      <RichText text={say.coverageContent(strong(answered), strong(applicable), percent)} />
    </p>
  )
}

const Externals = ({ external }: { external: NonNullable<MaturityModel['external']> }) => {
  const { columns } = external
  return (
    <Table
      caption={external.caption}
      showCaption
      columns={[
        { head: columns.analysis },
        { head: columns.framework },
        { head: columns.assessor },
        { head: columns.score, numeric: true },
        { head: columns.attainment, numeric: true },
        { head: columns.points, numeric: true },
      ]}
    >
      <tbody>
        {external.rows.map((row) => (
          <tr>
            <RowHead>{row.analysis}</RowHead>
            <Cell label={columns.framework}>{row.framework}</Cell>
            <Cell label={columns.assessor}>
              <UserText text={row.assessor} inline />
            </Cell>
            <Cell numeric label={columns.score}>
              {row.score}
            </Cell>
            <Cell numeric label={columns.attainment}>
              <Named figure={row.attainment} /> {row.reached}
            </Cell>
            <Cell numeric label={columns.points}>
              {row.points}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
