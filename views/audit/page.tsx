import type { Language } from '../../src/i18n/language.ts'
import type { AuditModel } from '../../src/presenters/audit.ts'
import { EmptyState, Pagination } from '../parts/blocks.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

export const AuditPage = ({ model, t }: { model: AuditModel; t: Language }) => {
  const say = t.say.audit
  return (
    <>
      <h1>{say.title}</h1>
      <p class="m-lead">{say.lead}</p>
      {model.lines.length === 0 ? <EmptyState says={say.none} /> : <Lines model={model} t={t} />}
      <Pagination page={model.page} pages={model.pages} previous={model.newer} next={model.older} t={t} />
    </>
  )
}

const Lines = ({ model, t }: { model: AuditModel; t: Language }) => {
  const say = t.say.audit
  return (
    <Table
      caption={say.caption}
      columns={[
        { head: say.line },
        { head: say.when },
        { head: say.who },
        { head: say.what },
        { head: say.unit },
      ]}
    >
      <tbody>
        {model.lines.map((line) => (
          <tr>
            <RowHead>{line.number}</RowHead>
            <Cell label={say.when}>{line.when}</Cell>
            <Cell label={say.who}>
              <UserText text={line.who} inline />
              {line.held === '' ? null : (
                <>
                  <br />
                  <span class="m-meta">{line.held}</span>
                </>
              )}
            </Cell>
            <Cell label={say.what}>
              {line.what}
              {line.facts === '' ? null : (
                <>
                  <br />
                  <span class="m-meta">
                    <UserText text={line.facts} inline />
                  </span>
                </>
              )}
            </Cell>
            <Cell label={say.unit}>{line.unit}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
