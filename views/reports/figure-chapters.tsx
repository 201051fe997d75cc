import type { Language } from '../../src/i18n/language.ts'
import type {
  Attainment,
  Figure as FigureValue,
  MaturityModel,
  MaturityRow,
  SummaryModel,
  SummaryRow,
} from '../../src/presenters/annual-goals-model.ts'
import { coveragePercent } from '../../src/presenters/annual-goals-summary.ts'
import { strong } from '../../src/presenters/report-figures.ts'
import { Axis, Bar, BarKey } from '../parts/bars.tsx'
import { Figure } from '../parts/figure.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

/** A figure as it is shown; what is no figure (a dash) cannot be read back. */
export const Named = ({ figure }: { figure: FigureValue }) =>
  figure.value === '' ? (
    <span>{figure.text}</span>
  ) : (
    <Figure name={figure.name} value={figure.value}>
      {figure.text}
    </Figure>
  )

/** The page that can stand for the whole report: the headline, the measurements on all scales, and three short lists. */
export const SummaryChapter = ({ summary }: { summary: SummaryModel }) => {
  const { chart } = summary
  const { columns } = chart
  return (
    <>
      <p class="m-lead">
        <UserText text={summary.headline} inline />
      </p>
      <UserText text={summary.context} />
      <Table
        class="m-b"
        caption={`${columns.measurement}. ${chart.target.title}, ${chart.target.onScales}`}
        showCaption
        two
        columns={[
          { head: columns.measurement },
          { head: <Axis name={columns.attainment} />, bar: true },
          { head: columns.attainment, numeric: true },
          { head: columns.on4, numeric: true },
          { head: columns.on5, numeric: true },
          { head: columns.points, numeric: true },
        ]}
      >
        <tbody>
          {chart.rows.map((row) => (
            <Measurement row={row} columns={columns} />
          ))}
        </tbody>
      </Table>
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
}

const Measurement = (props: { row: SummaryRow; columns: SummaryModel['chart']['columns'] }) => {
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
          <Bar bar={row.share === null ? {} : { [row.kind]: row.share * 100 }} />
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
    <BarKey t={t} />
    <Table
      class="m-b"
      caption={maturity.caption}
      showCaption
      two
      columns={[
        { head: maturity.columns.control },
        { head: <Axis name={maturity.axis.name} />, bar: true },
        { head: maturity.columns.stated, numeric: true },
        { head: maturity.columns.documented, numeric: true },
        { head: maturity.columns.points, numeric: true },
      ]}
    >
      <tbody>
        {maturity.rows.map((row) => (
          <ControlRow row={row} columns={maturity.columns} t={t} />
        ))}
      </tbody>
      <tfoot>
        <ControlRow row={maturity.total} columns={maturity.columns} t={t} />
      </tfoot>
    </Table>
    <p class="m-note">{maturity.note}</p>
  </>
)

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

const ControlRow = (props: { row: MaturityRow; columns: MaturityModel['columns']; t: Language }) => {
  const { row, columns, t } = props
  const percent = (share: number | null) => (share === null ? undefined : share * 100)
  return (
    <tr>
      <RowHead>
        {row.number} {row.name}
      </RowHead>
      <td class="bar">
        <Bar bar={{ stated: percent(row.stated.share), documented: percent(row.documented.share) }} />
      </td>
      <Cell numeric label={columns.stated}>
        <Level attainment={row.stated} t={t} />
      </Cell>
      <Cell numeric label={columns.documented}>
        <Level attainment={row.documented} t={t} />
      </Cell>
      <Cell numeric label={columns.points} class="wide">
        {row.points}
      </Cell>
    </tr>
  )
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
