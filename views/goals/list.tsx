import type { Language } from '../../src/i18n/language.ts'
import type { GoalListModel } from '../../src/presenters/goals.ts'
import { EmptyState, Notice } from '../parts/blocks.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

/** The goals of a year: how far they are, then one line each. */
export const GoalsPage = ({ model, t }: { model: GoalListModel; t: Language }) => {
  const say = t.say.goals
  return (
    <>
      <h1>{model.title}</h1>
      {model.lead === null ? null : (
        <p class="m-lead">
          <RichText text={model.lead} />
        </p>
      )}
      {model.removed === null ? null : <Notice kind="success">{model.removed}</Notice>}
      {model.many === null ? null : <p class="m-note">{model.many}</p>}
      {model.lines.length === 0 ? (
        <EmptyState says={model.empty}>
          <p>{say.emptyHint}</p>
        </EmptyState>
      ) : (
        <Lines model={model} t={t} />
      )}
      <p>
        {model.heard.map(({ href, label }, index) => (
          <>
            {index === 0 ? null : ' · '}
            <a href={href}>{label}</a>
          </>
        ))}
      </p>
      <ButtonRow class="m-after">
        {model.addHref === null ? null : <Button href={model.addHref}>{say.add}</Button>}
        {model.reportHref === null ? null : (
          <Button look="secondary" href={model.reportHref}>
            {say.report}
          </Button>
        )}
      </ButtonRow>
    </>
  )
}

const Lines = ({ model, t }: { model: GoalListModel; t: Language }) => {
  const { column } = t.say.goals
  const heads = [column.goal, column.units, column.target, column.deadline, column.state]
  return (
    <Table caption={model.caption} columns={heads.map((head) => ({ head }))}>
      <tbody>
        {model.lines.map((line) => (
          <tr>
            <RowHead>
              <a href={line.href}>{line.number}</a> <UserText text={line.text} inline />
            </RowHead>
            <Cell label={column.units}>{line.units}</Cell>
            <Cell label={column.target}>
              <UserText text={line.target} inline />
            </Cell>
            <Cell label={column.deadline}>{line.deadline}</Cell>
            <Cell>
              <Mark symbol={line.state.symbol} tint={line.state.tint} flat>
                {line.state.text}
              </Mark>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
