import type { Language } from '../../src/i18n/language.ts'
import { statusMarks } from '../../src/i18n/status.ts'
import type {
  Block,
  CellMark,
  CellModel,
  ChapterModel,
  TableBlock,
} from '../../src/presenters/document-model.ts'
import { Figure } from '../parts/figure.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { BarsTable } from './bars-table.tsx'
import { ChartTable } from './figure-chapters.tsx'

/** The chapters of a document by heading, with the place of each on the page. */
export function documentLinks(
  chapters: readonly ChapterModel[],
): readonly { readonly href: string; readonly label: string }[] {
  return chapters.map(({ key, heading }) => ({ href: `#chapter-${key}`, label: heading }))
}

/** A document's chapters as a page: the same model as its PDF. */
export const DocumentChapters = ({ chapters, t }: { chapters: readonly ChapterModel[]; t: Language }) => (
  <div class="m-report">
    {chapters.map((chapter) => (
      <DocumentChapter chapter={chapter} t={t} />
    ))}
  </div>
)

/** One chapter of blocks. */
export const DocumentChapter = ({ chapter, t }: { chapter: ChapterModel; t: Language }) => (
  <section aria-labelledby={`chapter-${chapter.key}`}>
    <h2 id={`chapter-${chapter.key}`}>{chapter.heading}</h2>
    {chapter.lead === null ? null : <p class="m-lead">{chapter.lead}</p>}
    {chapter.blocks.map((block) => (
      <BlockView block={block} t={t} />
    ))}
  </section>
)

const BlockView = ({ block, t }: { block: Block; t: Language }) => {
  switch (block.kind) {
    case 'heading':
      return <h3>{block.text}</h3>
    case 'text':
      return <p>{block.text}</p>
    case 'quote':
      return <UserText text={block.text} />
    case 'note':
      return <p class="m-note">{block.text}</p>
    case 'list':
      return block.numbered ? (
        <ol>
          <Items items={block.items} />
        </ol>
      ) : (
        <ul>
          <Items items={block.items} />
        </ul>
      )
    case 'table':
      return <DataTable table={block.table} />
    case 'bars':
      return <BarsTable bars={block.bars} t={t} />
    case 'chart':
      return (
        <>
          <ChartTable chart={block.chart} />
          <p class="m-meta">{block.sources}</p>
        </>
      )
  }
}

const Items = ({ items }: { items: readonly string[] }) => (
  <>
    {items.map((item) => (
      <li>
        <UserText text={item} inline />
      </li>
    ))}
  </>
)

const DataTable = ({ table }: { table: TableBlock }) => {
  const { columns, rows } = table
  const heads = (columns ?? []).map(({ text, align }) => ({ head: text, numeric: align === 'right' }))
  const row = ({ cells }: TableBlock['rows'][number]) => {
    const [first, ...others] = cells
    return (
      <tr>
        <RowHead>{first ? <CellText cell={first} /> : null}</RowHead>
        {others.map((cell, index) => {
          const column = columns?.[index + 1]
          return (
            <Cell label={column?.text} numeric={column?.align === 'right'}>
              <CellText cell={cell} />
            </Cell>
          )
        })}
      </tr>
    )
  }
  const totals = rows.filter(({ total }) => total)
  return (
    <Table caption={table.caption} showCaption fit={table.narrow === true} columns={heads}>
      <tbody>{rows.filter(({ total }) => !total).map(row)}</tbody>
      {totals.length === 0 ? null : <tfoot>{totals.map(row)}</tfoot>}
    </Table>
  )
}

/** The shapes of the document as the symbols of the screen. */
const symbols = {
  over: statusMarks.over_target,
  at: statusMarks.on_target,
  under: statusMarks.under_target,
  full: statusMarks.complied,
  half: statusMarks.partly,
  none: statusMarks.not_complied,
  lapsed: statusMarks.not_relevant,
} as const satisfies Record<CellMark, object>

const CellText = ({ cell }: { cell: CellModel }) => {
  if (cell.mark !== undefined) {
    const { symbol, tint } = symbols[cell.mark]
    return (
      <Mark symbol={symbol} tint={tint} flat>
        {cell.text}
      </Mark>
    )
  }
  const text =
    cell.name !== undefined && cell.value !== undefined && cell.value !== '' ? (
      <Figure name={cell.name} value={cell.value}>
        {cell.text}
      </Figure>
    ) : (
      <UserText text={cell.text} inline />
    )
  return cell.strong ? <b>{text}</b> : text
}
