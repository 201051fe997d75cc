import type { Language } from '../../src/i18n/language.ts'
import type { NotRelevantModel } from '../../src/presenters/not-relevant.ts'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

/** Everything that was asked to be left out of a cycle: what waits, and every decision. */
export const NotRelevantPage = ({ model, t }: { model: NotRelevantModel; t: Language }) => {
  const say = t.say.notRelevant
  return (
    <>
      <h1>{model.title}</h1>
      <p class="m-lead">{model.lead}</p>
      <p class="m-meta">{model.hint}</p>
      <section aria-labelledby="requests">
        <h2 id="requests">{say.requests}</h2>
        {model.requests.length === 0 ? (
          <p>{say.noRequests}</p>
        ) : (
          <Lines caption={say.requests} lines={model.requests} when={say.column.asked} t={t} />
        )}
      </section>
      <section aria-labelledby="decisions">
        <h2 id="decisions">{say.decisions}</h2>
        {model.decisions.length === 0 ? (
          <p>{say.noDecisions}</p>
        ) : (
          <Lines caption={say.decisionsCaption} lines={model.decisions} when={say.column.decided} t={t} />
        )}
      </section>
    </>
  )
}

const Lines = (props: {
  caption: string
  lines: NotRelevantModel['requests']
  when: string
  t: Language
}) => {
  const { column, comment } = props.t.say.notRelevant
  return (
    <Table
      caption={props.caption}
      columns={[
        { head: column.subject },
        { head: column.unit },
        { head: column.reason },
        { head: props.when },
        { head: column.status },
      ]}
    >
      <tbody>
        {props.lines.map((line) => (
          <tr>
            <RowHead>
              <a href={line.href}>
                {line.subject}
                <span class="sr"> {line.unit}</span>
              </a>
              <br />
              <span class="m-meta">{line.title}</span>
            </RowHead>
            <Cell label={column.unit}>{line.unit}</Cell>
            <Cell label={column.reason}>
              <UserText text={line.reason} inline />
              {line.comment === undefined ? null : (
                <>
                  <br />
                  <b>{comment}</b> <UserText text={line.comment} inline />
                </>
              )}
            </Cell>
            <Cell label={props.when}>{line.byAt}</Cell>
            <Cell label={column.status}>
              <Mark symbol={line.mark.symbol} tint={line.mark.tint} flat>
                {line.mark.text}
              </Mark>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
