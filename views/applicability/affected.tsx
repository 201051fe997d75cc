import type { Language } from '../../src/i18n/language.ts'
import type { AffectedModel } from '../../src/presenters/applicability.ts'
import { Notice } from '../parts/blocks.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

/** Every unit and requirement that a change moves, before it is saved; warns of what is then for nobody. */
export const Affected = ({ model, lead, t }: { model: AffectedModel; lead: string; t: Language }) => {
  const say = t.say.guidelines.applicability
  return (
    <>
      <p>{lead}</p>
      {model.rows.length === 0 ? null : (
        <Table
          caption={say.changesCaption}
          columns={[{ head: say.columns.unit }, { head: say.begins }, { head: say.ceases }]}
        >
          <tbody>
            {model.rows.map((row) => (
              <tr>
                <RowHead>{row.unit}</RowHead>
                <Cell label={say.begins}>{row.begins}</Cell>
                <Cell label={say.ceases}>{row.ceases}</Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <ForNobody nobody={model.nobody} />
    </>
  )
}

export const ForNobody = ({ nobody }: { nobody: AffectedModel['nobody'] }) =>
  nobody === undefined ? null : (
    <Notice kind="warning">
      {nobody.text} {nobody.keys}
    </Notice>
  )
