import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { UnitsModel } from '../../src/presenters/units.ts'
import { EmptyState, Notice } from '../parts/blocks.tsx'
import { Button, ButtonRow } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

export const UnitsPage = ({ model, t }: { model: UnitsModel; t: Language }) => {
  const say = t.say.units
  const create = model.mayWrite ? <Button href={paths.newUnit.to({})}>{say.create}</Button> : null
  if (model.lines.length === 0) {
    return (
      <>
        <h1>{say.title}</h1>
        <EmptyState says={say.none}>
          {model.mayWrite ? <p>{say.noneHint}</p> : null}
          {create}
        </EmptyState>
      </>
    )
  }
  return (
    <>
      <h1>{say.title}</h1>
      <p class="m-lead">
        {model.lead} {say.order}
      </p>
      {model.done === undefined ? null : <Notice kind="success">{model.done}</Notice>}
      <ButtonRow>{create}</ButtonRow>
      <Table
        caption={say.caption}
        class="m-after"
        columns={[
          { head: say.name },
          { head: say.code },
          { head: say.type },
          { head: say.weight, numeric: true },
          { head: say.validity },
          { head: say.flags },
        ]}
      >
        <tbody>
          {model.lines.map((line) => (
            <tr>
              <RowHead>
                <span class={line.depth > 0 ? `m-depth-${line.depth}` : undefined}>
                  <a href={line.href}>{line.name}</a>
                </span>
              </RowHead>
              <Cell label={say.code}>{line.code}</Cell>
              <Cell label={say.type}>{line.type}</Cell>
              <Cell label={say.weight} numeric>
                {line.weight}
              </Cell>
              <Cell label={say.validity}>{line.validity}</Cell>
              <Cell label={say.flags}>{line.flags === '' ? say.noFlags : line.flags}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
