import type { Language } from '../../src/i18n/language.ts'
import type { FindingListModel } from '../../src/presenters/findings.ts'
import { Details, EmptyState, Pagination } from '../parts/blocks.tsx'
import { Select } from '../parts/field.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

/** The register of systems that do not meet the guidelines, with its filter and its pages. */
export const FindingListPage = ({ model, t }: { model: FindingListModel; t: Language }) => (
  <>
    <h1>{model.title}</h1>
    <p class="m-lead">{model.lead}</p>
    <p class="m-meta">{model.hint}</p>
    {model.register === undefined ? null : (
      <ButtonRow>
        <Button href={model.register}>{t.say.findings.register}</Button>
      </ButtonRow>
    )}
    <Filter filter={model.filter} t={t} />
    {model.rows.length === 0 ? <EmptyState says={model.none} /> : <Rows model={model} t={t} />}
    <Pagination page={model.page} pages={model.pages} previous={model.previous} next={model.next} t={t} />
  </>
)

const Filter = ({ filter, t }: { filter: FindingListModel['filter']; t: Language }) => {
  const say = t.say.findings.filter
  return (
    <>
      <Details summary={say.summary} open={filter.chosen !== undefined}>
        <form method="get" action={filter.action}>
          {filter.fields.map(({ name, label, value, empty, options }) => (
            <Select field={{ name, label, value }} options={options} empty={empty} />
          ))}
          <button type="submit" class="button button-secondary m-small">
            {say.show}
          </button>
        </form>
      </Details>
      {filter.chosen === undefined ? null : (
        <p class="m-meta">
          {say.shows(filter.chosen)}. <a href={filter.allHref}>{say.all}</a>
        </p>
      )}
    </>
  )
}

const Rows = ({ model, t }: { model: FindingListModel; t: Language }) => {
  const { column, caption } = t.say.findings
  return (
    <Table caption={caption} columns={Object.values(column).map((head) => ({ head }))}>
      <tbody>
        {model.rows.map((row) => (
          <tr>
            <RowHead>
              <a href={row.href}>
                <UserText text={row.system} inline />
              </a>
              <br />
              <span class="m-meta">{row.code}</span>
            </RowHead>
            <Cell label={column.unit}>{row.unit}</Cell>
            <Cell label={column.area}>
              <UserText text={row.area} inline />
            </Cell>
            <Cell label={column.handling}>{row.handling}</Cell>
            <Cell label={column.owner}>
              <UserText text={row.owner} inline />
            </Cell>
            <Cell label={column.deadline}>{row.deadline}</Cell>
            <Cell label={column.state}>
              <Mark symbol={row.mark.symbol} tint={row.mark.tint} flat>
                {row.mark.text}
              </Mark>
              {row.support === undefined ? null : (
                <>
                  <br />
                  <span class="m-meta">{row.support}</span>
                </>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
