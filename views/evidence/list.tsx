import type { Language } from '../../src/i18n/language.ts'
import type { EvidenceListModel } from '../../src/presenters/evidence-list.ts'
import { Notice } from '../parts/blocks.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

/** All evidence of a unit, what expires soon first. */
export const EvidenceListPage = ({ model, t }: { model: EvidenceListModel; t: Language }) => {
  const { column, caption, add, supportsNothing } = t.say.evidence
  return (
    <>
      <h1>{model.title}</h1>
      <p class="m-lead">{model.lead}</p>
      {model.warning === undefined ? null : (
        <Notice kind="warning">
          <p>{model.warning}</p>
        </Notice>
      )}
      {model.add === undefined ? null : (
        <ButtonRow>
          <Button href={model.add}>{add}</Button>
        </ButtonRow>
      )}
      {model.rows.length === 0 ? null : (
        <Table
          caption={caption}
          columns={[
            { head: column.code },
            { head: column.title },
            { head: column.supports },
            { head: column.valid },
            { head: column.status },
          ]}
        >
          <tbody>
            {model.rows.map((row) => (
              <tr>
                <RowHead>{row.code}</RowHead>
                <Cell label={column.title}>
                  <a href={row.href}>{row.title}</a>
                  <br />
                  <span class="m-meta">{row.about}</span>
                </Cell>
                <Cell label={column.supports}>
                  {row.supports.length === 0 ? (
                    <span class="m-meta">{supportsNothing}</span>
                  ) : (
                    row.supports.map((support, place) => (
                      <>
                        {place === 0 ? '' : ', '}
                        <a class="nw" href={support.href}>
                          {support.label}
                        </a>
                      </>
                    ))
                  )}
                  {row.more === undefined ? null : (
                    <>
                      {t.say.evidence.and} <a href={row.href}>{row.more}</a>
                    </>
                  )}
                </Cell>
                <Cell label={column.valid}>{row.validity}</Cell>
                <Cell label={column.status}>
                  <StatusMark status={row.status} t={t} flat />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </>
  )
}
