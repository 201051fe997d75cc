import type { Language } from '../../src/i18n/language.ts'
import type { ConsistencyModel } from '../../src/presenters/consistency.ts'
import { EmptyState } from '../parts/blocks.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { CountedList } from './counts.tsx'
import { ReviewTabs } from './tabs.tsx'

/** What must be looked at before the result is locked: counts by rule and unit, then the answers themselves. */
export const ConsistencyPage = (props: { model: ConsistencyModel; cycle: number; t: Language }) => {
  const { model, t } = props
  const say = t.say.consistency
  return (
    <>
      <h1>{say.title}</h1>
      <ReviewTabs here="consistency" cycle={props.cycle} t={t} />
      <p class="m-lead">{model.lead}</p>
      <Table
        caption={say.rulesCaption}
        columns={[{ head: say.rule }, { head: say.lock }, { head: say.count, numeric: true }]}
      >
        <tbody>
          {model.rules.map((rule) => (
            <tr>
              <RowHead>
                {rule.name}
                <br />
                <span class="m-meta">{rule.about}</span>
              </RowHead>
              <Cell label={say.lock}>{rule.blocking ? <Blocking t={t} /> : say.judged}</Cell>
              <Cell label={say.count} numeric>
                {rule.count}
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      {model.counts.units.length === 0 ? <EmptyState says={say.none} /> : <Details model={model} t={t} />}
    </>
  )
}

const Details = ({ model, t }: { model: ConsistencyModel; t: Language }) => {
  const say = t.say.consistency
  return (
    <>
      <CountedList byUnit={say.byUnit} model={model} t={t} />
      <Table
        caption={model.listHeading}
        columns={[{ head: say.answer }, { head: say.unit }, { head: say.rule }, { head: say.lock }]}
      >
        <tbody>
          {model.rows.map((row) => (
            <tr>
              <RowHead>
                <a href={row.href}>{row.answer}</a>
              </RowHead>
              <Cell label={say.unit}>{row.unit}</Cell>
              <Cell label={say.rule}>{row.rule}</Cell>
              <Cell label={say.lock}>{row.blocking ? <Blocking t={t} /> : say.judged}</Cell>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  )
}

const Blocking = ({ t }: { t: Language }) => (
  <Mark symbol="lock" tint="no" flat>
    {t.say.consistency.blocks}
  </Mark>
)
