import type { Language } from '../../src/i18n/language.ts'
import type { ReportDocument, ReportLine } from '../../src/presenters/reports.ts'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

/** Frozen reports: what, version and date, how it stands, and the documents. */
export const ReportTable = ({ lines, t }: { lines: readonly ReportLine[]; t: Language }) => {
  const say = t.say.reports
  const { column } = say
  const heads = [column.report, column.version, column.status, column.fetch]
  return (
    <Table caption={say.listCaption} columns={heads.map((head) => ({ head }))}>
      <tbody>
        {lines.map((line) => (
          <tr>
            <RowHead>
              <a href={line.href}>{line.title}</a>
              <br />
              <span class="m-meta">
                {line.about}. {say.checksum} {line.checksum}
              </span>
            </RowHead>
            <Cell label={column.version}>{line.version}</Cell>
            <Cell>
              <Mark symbol={line.mark.symbol} tint={line.mark.tint} flat>
                {line.mark.text}
              </Mark>
            </Cell>
            <Cell>
              <Documents documents={line.documents} />
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

/** The document in each language, with its size where it is known. */
export const Documents = ({ documents }: { documents: readonly ReportDocument[] }) => (
  <ul class="m-plain">
    {documents.map((document) => (
      <li>
        <a href={document.href}>
          {document.label}
          <span class="sr"> {document.of}</span>
        </a>
        {document.size}
      </li>
    ))}
  </ul>
)
