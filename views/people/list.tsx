import type { Language } from '../../src/i18n/language.ts'
import type { SymbolName, Tint } from '../../src/i18n/status.ts'
import { paths } from '../../src/paths.ts'
import type { PeopleModel, PersonLine } from '../../src/presenters/people.ts'
import { Button, ButtonRow } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

const marks: Record<PersonLine['state'], { readonly symbol: SymbolName; readonly tint: Tint }> = {
  invited: { symbol: 'sent', tint: 'act' },
  withoutFactor: { symbol: 'half', tint: 'part' },
  active: { symbol: 'check', tint: 'ok' },
  closed: { symbol: 'lock', tint: 'neutral' },
}

/** How far an account has come, in words with a symbol. */
export const StateMark = (props: Pick<PersonLine, 'state' | 'stateName'> & { flat?: boolean }) => (
  <Mark {...marks[props.state]} flat={props.flat}>
    {props.stateName}
  </Mark>
)

export const PeoplePage = ({ model, t }: { model: PeopleModel; t: Language }) => {
  const say = t.say.people
  return (
    <>
      <h1>{say.title}</h1>
      <p class="m-lead">{model.lead}</p>
      {model.mayWrite ? (
        <ButtonRow>
          <Button href={paths.newPerson.to({})}>{say.create}</Button>
        </ButtonRow>
      ) : null}
      <Table
        caption={say.caption}
        class="m-after"
        columns={[{ head: say.name }, { head: say.email }, { head: say.roles }, { head: say.state }]}
      >
        <tbody>
          {model.lines.map((line) => (
            <tr>
              <RowHead>{line.href === undefined ? line.name : <a href={line.href}>{line.name}</a>}</RowHead>
              <Cell label={say.email} class="m-break">
                {line.email}
              </Cell>
              <Cell label={say.roles}>
                {line.roles.length === 0
                  ? say.noRoles
                  : line.roles.map((role, index) => (
                      <>
                        {index === 0 ? null : <br />}
                        {role}
                      </>
                    ))}
              </Cell>
              <Cell label={say.state}>
                <StateMark state={line.state} stateName={line.stateName} flat />
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}
