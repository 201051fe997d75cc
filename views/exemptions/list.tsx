import type { Language } from '../../src/i18n/language.ts'
import type { ExemptionListModel } from '../../src/presenters/exemptions.ts'
import { EmptyState } from '../parts/blocks.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

/** Exemptions, those that wait first and then by last day; for one unit with its plans below. */
export const ExemptionListPage = ({ model, t }: { model: ExemptionListModel; t: Language }) => (
  <>
    <h1>{model.title}</h1>
    <p class="m-lead">{model.lead}</p>
    <p class="m-meta">{model.hint}</p>
    {model.rows.length === 0 ? (
      <EmptyState says={t.say.exemptions.none} />
    ) : (
      <Exemptions model={model} t={t} />
    )}
    {model.plans === undefined ? null : (
      <section aria-labelledby="plans">
        <h2 id="plans">{t.say.exemptions.plans}</h2>
        <Plans plans={model.plans} t={t} />
      </section>
    )}
  </>
)

const Exemptions = ({ model, t }: { model: ExemptionListModel; t: Language }) => {
  const { column, caption } = t.say.exemptions
  return (
    <Table
      caption={caption}
      columns={[
        { head: column.requirement },
        { head: column.unit },
        { head: column.until },
        { head: column.requested },
        { head: column.status },
      ]}
    >
      <tbody>
        {model.rows.map((row) => (
          <tr>
            <RowHead>
              <a href={row.href}>
                {row.requirement}
                <span class="sr"> {row.unit}</span>
              </a>
            </RowHead>
            <Cell label={column.unit}>{row.unit}</Cell>
            <Cell label={column.until}>{row.until}</Cell>
            <Cell label={column.requested}>{row.requested}</Cell>
            <Cell label={column.status}>
              <Mark symbol={row.mark.symbol} tint={row.mark.tint} flat>
                {row.mark.text}
              </Mark>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Plans = ({ plans, t }: { plans: NonNullable<ExemptionListModel['plans']>; t: Language }) => {
  const { column, plansCaption, noPlans } = t.say.exemptions
  if (plans.length === 0) return <p>{noPlans}</p>
  return (
    <Table
      caption={plansCaption}
      columns={[
        { head: column.requirement },
        { head: column.action },
        { head: column.responsible },
        { head: column.deadline },
        { head: column.status },
      ]}
    >
      <tbody>
        {plans.map((plan) => (
          <tr>
            <RowHead>
              <a href={plan.href}>{plan.requirement}</a>
            </RowHead>
            <Cell label={column.action}>
              <UserText text={plan.action} inline />
            </Cell>
            <Cell label={column.responsible}>
              <UserText text={plan.responsible} inline />
            </Cell>
            <Cell label={column.deadline}>{plan.deadline}</Cell>
            <Cell label={column.status}>
              <Mark symbol={plan.mark.symbol} tint={plan.mark.tint} flat>
                {plan.mark.text}
              </Mark>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
