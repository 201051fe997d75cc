import type { Language } from '../../src/i18n/language.ts'
import { statusMarks } from '../../src/i18n/status.ts'
import type { ListModel } from '../../src/presenters/answers-lists.ts'
import type { SendingModel } from '../../src/presenters/answers-sending.ts'
import { EmptyState, Notice } from '../parts/blocks.tsx'
import { Shown } from '../parts/figure.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, type Column, RowHead, Table } from '../parts/table.tsx'
import { SendReady } from './sending.tsx'

/** The controls or guidelines of a unit, with how far each is answered. */
export const ListPage = ({
  model,
  kind,
  sent,
  sending,
  csrf,
  t,
}: {
  model: ListModel
  kind: 'controls' | 'guidelines'
  /** That answers were just sent for the unit. */
  sent?: string | undefined
  /** Where the central team sends for the unit. */
  sending?: SendingModel | undefined
  csrf: string
  t: Language
}) => {
  const say = t.say.answers
  const { column } = say
  const controls = kind === 'controls'
  const figure = controls ? column.score : column.complied
  const columns: readonly Column[] = [
    { head: controls ? column.control : column.guideline },
    { head: column.missing, numeric: true },
    { head: column.answered, numeric: true },
    ...(controls ? [{ head: column.central, numeric: true }] : []),
    { head: figure, numeric: true },
    ...(controls ? [{ head: column.coverage, numeric: true }] : []),
  ]
  return (
    <>
      <h1>{model.title}</h1>
      {sent === undefined ? null : <Notice kind="success">{sent}</Notice>}
      {model.rows.length === 0 ? (
        <EmptyState says={say.noGuidelines} />
      ) : (
        <>
          <p class="m-lead">
            <RichText text={model.lead} />
          </p>
          <Table caption={model.caption} columns={columns}>
            <tbody>
              {model.rows.map((row) => (
                <tr>
                  <RowHead>
                    <a href={row.href}>{row.name}</a>
                    {row.news === undefined ? null : (
                      <>
                        <br />
                        <Mark {...statusMarks.requirement_changed}>{row.news}</Mark>
                      </>
                    )}
                  </RowHead>
                  <Cell label={column.missing} numeric>
                    {row.isMissing ? <b>{row.missing}</b> : row.missing}
                  </Cell>
                  <Cell label={column.answered} numeric>
                    {row.answered}
                  </Cell>
                  {row.central === undefined ? null : (
                    <Cell label={column.central} numeric>
                      {row.central}
                    </Cell>
                  )}
                  <Cell label={figure} numeric>
                    <Shown figure={row.figure} />
                  </Cell>
                  {row.coverage === undefined ? null : (
                    <Cell label={column.coverage} numeric>
                      {row.coverage}
                    </Cell>
                  )}
                </tr>
              ))}
            </tbody>
          </Table>
          {controls ? <p class="m-meta">{say.selfLabel}</p> : <p class="m-meta">{say.target}</p>}
        </>
      )}
      {sending === undefined ? null : (
        <section class="m-after" aria-labelledby="send-heading">
          <h2 id="send-heading">{t.say.todo.sendHeading}</h2>
          <SendReady sending={sending} csrf={csrf} look="secondary" />
        </section>
      )}
    </>
  )
}
