import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { CyclesModel } from '../../src/presenters/cycles.ts'
import { EmptyState } from '../parts/blocks.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

export const CyclesPage = ({ model, t }: { model: CyclesModel; t: Language }) => {
  const say = t.say.cycles
  const open = model.mayWrite ? <Button href={paths.newCycle.to({})}>{say.open}</Button> : null
  if (model.lines.length === 0) {
    return (
      <>
        <h1>{say.title}</h1>
        <EmptyState says={say.none}>
          <p>{say.lead}</p>
          {open}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <h1>{say.title}</h1>
      <p class="m-lead">{say.lead}</p>
      <ButtonRow>{open}</ButtonRow>
      <Table
        caption={say.caption}
        class="m-after"
        columns={[
          { head: say.title },
          { head: say.step },
          { head: say.countingDate },
          { head: say.collectionDeadline },
          { head: say.approvalDeadline },
        ]}
      >
        <tbody>
          {model.lines.map((line) => (
            <tr>
              <RowHead>
                <a href={line.href}>{line.name}</a>
              </RowHead>
              <Cell label={say.step}>{line.step}</Cell>
              <Cell label={say.countingDate}>{line.countingDate}</Cell>
              <Cell label={say.collectionDeadline}>{line.collectionDeadline}</Cell>
              <Cell label={say.approvalDeadline}>{line.approvalDeadline}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
