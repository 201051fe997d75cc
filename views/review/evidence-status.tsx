import type { Language } from '../../src/i18n/language.ts'
import type { EvidenceStatusModel } from '../../src/presenters/evidence-status.ts'
import { EmptyState } from '../parts/blocks.tsx'
import { StatusMark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { CountedList } from './counts.tsx'
import { ReviewTabs } from './tabs.tsx'

/** What is missing, returned, run out or new in the units' evidence: counts by unit, then the list by day. */
export const EvidenceStatusPage = (props: { model: EvidenceStatusModel; cycle: number; t: Language }) => {
  const { model, t } = props
  const say = t.say.evidenceStatus
  return (
    <>
      <h1>{say.title}</h1>
      <ReviewTabs here="evidenceStatus" cycle={props.cycle} t={t} />
      <p class="m-lead">{model.lead}</p>
      {model.counts.units.length === 0 ? (
        <EmptyState says={say.none} />
      ) : (
        <>
          <CountedList byUnit={say.byUnit} model={model} t={t} />
          <Table
            caption={model.listHeading}
            columns={[{ head: say.about }, { head: say.unit }, { head: say.when }, { head: say.state }]}
          >
            <tbody>
              {model.rows.map((row) => (
                <tr>
                  <RowHead>
                    <a href={row.href}>{row.about}</a>
                  </RowHead>
                  <Cell label={say.unit}>{row.unit}</Cell>
                  <Cell label={say.when}>{row.on}</Cell>
                  <Cell label={say.state}>
                    <StatusMark status={row.status} t={t} flat />
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </>
      )}
    </>
  )
}
