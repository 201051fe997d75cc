import type {
  ComplianceBlock,
  ComplianceCell,
  ComplianceModel,
  DistributionColumn,
  DistributionModel,
} from '../../src/presenters/annual-goals-model.ts'
import { Icon } from '../parts/icon.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { Named } from './bars-table.tsx'

const symbols = { all: 'check', half: 'half', few: 'empty' } as const

/** Compliance with the guidelines: all of them by status, then guideline by guideline and unit by unit. */
export const ComplianceChapter = ({ compliance }: { compliance: ComplianceModel }) => {
  const { legend } = compliance
  return (
    <>
      <p class="m-lead">{compliance.lead}</p>
      {compliance.distribution === null ? null : <Distribution distribution={compliance.distribution} />}
      {compliance.blocks.length === 0 ? null : (
        <ul class="m-key">
          {(['all', 'half', 'few'] as const).map((level) => (
            <li>
              <Icon symbol={symbols[level]} />
              {{ all: legend.all, half: legend.half, few: legend.few }[level]}
            </li>
          ))}
          {legend.words.map((word) => (
            <li>{word}</li>
          ))}
        </ul>
      )}
      {compliance.blocks.map((block) => (
        <Matrix block={block} compliance={compliance} />
      ))}
      {compliance.notes.map((note) => (
        <p class="m-note">{note}</p>
      ))}
    </>
  )
}

const Distribution = ({ distribution }: { distribution: DistributionModel }) => {
  const { countLabel, ofRelevantLabel, ofAssessedLabel } = distribution
  const row = (column: DistributionColumn) => (
    <tr>
      <RowHead>{column.label}</RowHead>
      <Cell numeric label={countLabel}>
        <Named figure={column.count} />
      </Cell>
      <Cell numeric label={ofRelevantLabel}>
        {column.ofRelevant}
      </Cell>
      <Cell numeric label={ofAssessedLabel}>
        {column.ofAssessed}
      </Cell>
    </tr>
  )
  return (
    <>
      <StatusBar distribution={distribution} />
      <Table
        caption={distribution.caption}
        showCaption
        fit
        columns={[
          { head: distribution.requirements },
          { head: countLabel, numeric: true },
          { head: ofRelevantLabel, numeric: true },
          { head: ofAssessedLabel, numeric: true },
        ]}
      >
        <tbody>
          {distribution.parts.map(row)}
          {row(distribution.relevant)}
          {row(distribution.notRelevant)}
        </tbody>
      </Table>
      {distribution.roundingNote === null ? null : <p class="m-note">{distribution.roundingNote}</p>}
    </>
  )
}

/** All relevant requirements as one bar; the table below it says the same in numbers. */
const StatusBar = ({ distribution }: { distribution: DistributionModel }) => {
  const { parts } = distribution
  const starts = parts.map((_, index) => parts.slice(0, index).reduce((sum, { share }) => sum + share, 0))
  return (
    <>
      <svg class="m-split" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
        {parts.map((part, index) => (
          <rect
            class={part.kind}
            x={String((starts[index] ?? 0) * 100)}
            width={String(part.share * 100)}
            height="10"
          />
        ))}
      </svg>
      <ul class="m-key">
        {parts.map((part) => (
          <li>
            <svg class="m-split" viewBox="0 0 28 14" aria-hidden="true">
              <rect class={part.kind} width="28" height="14" />
            </svg>
            {part.label}
          </li>
        ))}
      </ul>
    </>
  )
}

const Matrix = ({ block, compliance }: { block: ComplianceBlock; compliance: ComplianceModel }) => (
  <section class="m-scroll" aria-label={block.caption} tabindex={0}>
    <table class="m-t m-matrix">
      <caption>{block.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{compliance.columns.guideline}</th>
          {block.units.map((unit) => (
            <th scope="col">{unit.name}</th>
          ))}
          <th scope="col">{compliance.columns.all}</th>
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row) => (
          <tr>
            <RowHead>
              {row.number} {row.guideline}
            </RowHead>
            {row.cells.map((cell) => (
              <td>
                <Complied cell={cell} />
              </td>
            ))}
            <td>
              <Named figure={row.all} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <RowHead>{compliance.total}</RowHead>
          {block.totals.map((figure) => (
            <td>
              <Named figure={figure} />
            </td>
          ))}
          <td>
            <Named figure={block.totalOfAll} />
          </td>
        </tr>
      </tfoot>
    </table>
  </section>
)

const Complied = ({ cell }: { cell: ComplianceCell }) => (
  <>
    <span class="nw" aria-hidden="true">
      {cell.level === null ? null : <Icon symbol={symbols[cell.level]} />}
      {cell.text}
    </span>
    <span class="sr">{cell.expanded}</span>
  </>
)
