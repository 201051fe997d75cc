import type { Child, PropsWithChildren } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'
import type { AnnualGoalsModel, OwnChapter } from '../../src/presenters/annual-goals-document.ts'
import type {
  DecisionModel,
  GoalsModel,
  LastYearModel,
  MethodModel,
  MethodTable,
  ResponsibilityModel,
} from '../../src/presenters/annual-goals-model.ts'
import { outcomeMark } from '../../src/presenters/goals.ts'
import { Definitions } from '../parts/blocks.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { ComplianceChapter } from './compliance-chapter.tsx'
import { DocumentChapter } from './document.tsx'
import { MaturityChapter, SummaryChapter } from './figure-chapters.tsx'

/** The chapters by heading, with the place of each on the page. */
export function chapterLinks(
  model: AnnualGoalsModel,
): readonly { readonly href: string; readonly label: string }[] {
  return model.chapters.map((place) =>
    place.kind === 'own'
      ? { href: `#chapter-${place.chapter}`, label: model[place.chapter].heading }
      : { href: `#chapter-${place.chapter.key}`, label: place.chapter.heading },
  )
}

/** The first chapter: what the steering group is asked to decide, numbered. */
export const DecisionChapter = ({ model }: { model: AnnualGoalsModel }) => (
  <Chapter id="decision" heading={model.decision.heading}>
    <Decision decision={model.decision} />
  </Chapter>
)

/** The chapters after the first as a page: the same model as the document. */
export const OtherChapters = ({ model, t }: { model: AnnualGoalsModel; t: Language }) => {
  const own: Readonly<Record<Exclude<OwnChapter, 'decision'>, Child>> = {
    summary: <SummaryChapter summary={model.summary} />,
    lastYear: <LastYear lastYear={model.lastYear} />,
    maturity: <MaturityChapter maturity={model.maturity} t={t} />,
    compliance: <ComplianceChapter compliance={model.compliance} />,
    goals: <Goals goals={model.goals} />,
    responsibility: <Responsibility responsibility={model.responsibility} />,
    method: <Method method={model.method} />,
  }
  return (
    <div class="m-report">
      {model.chapters.map((place) => {
        if (place.kind === 'blocks') return <DocumentChapter chapter={place.chapter} t={t} />
        if (place.chapter === 'decision') return null
        return (
          <Chapter id={place.chapter} heading={model[place.chapter].heading}>
            {own[place.chapter]}
          </Chapter>
        )
      })}
    </div>
  )
}

const Chapter = (props: PropsWithChildren<{ id: OwnChapter; heading: string }>) => (
  <section aria-labelledby={`chapter-${props.id}`}>
    <h2 id={`chapter-${props.id}`}>{props.heading}</h2>
    {props.children}
  </section>
)

const Decision = ({ decision }: { decision: DecisionModel }) => (
  <>
    <p>{decision.lead}</p>
    <ol class="m-dec">
      {decision.items.map((item) => (
        <li>
          <div>
            <UserText text={item} />
          </div>
        </li>
      ))}
    </ol>
    {decision.otherwise === null ? null : (
      <>
        <h3>{decision.otherwise.heading}</h3>
        <UserText text={decision.otherwise.text} />
      </>
    )}
  </>
)

const LastYear = ({ lastYear }: { lastYear: LastYearModel }) => {
  const { table, counts } = lastYear
  return (
    <>
      <p class="m-lead">{lastYear.lead}</p>
      {table === null ? null : (
        <Table
          caption={table.caption}
          showCaption
          columns={[
            { head: table.columns.number },
            { head: table.columns.goal },
            { head: table.columns.target },
            { head: table.columns.result },
            { head: table.columns.status },
            { head: table.columns.continuation },
          ]}
        >
          <tbody>
            {table.rows.map((row) => (
              <tr>
                <RowHead>{row.number}</RowHead>
                <Cell>
                  <UserText text={row.goal} inline />
                </Cell>
                <Cell label={table.columns.target}>
                  <UserText text={row.target} inline />
                </Cell>
                <Cell label={table.columns.result}>
                  <UserText text={row.result} inline />
                </Cell>
                <Cell>
                  <Mark {...outcomeMark(row.outcome, row.status)} flat>
                    {row.status}
                  </Mark>
                </Cell>
                <Cell label={table.columns.continuation}>
                  <UserText text={row.continuation} inline />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      {counts === null ? null : (
        <Table
          caption={counts.caption}
          showCaption
          fit
          columns={[{ head: counts.status }, { head: counts.count, numeric: true }]}
        >
          <tbody>
            {counts.rows.map((row) => (
              <tr>
                <RowHead>
                  <Mark {...outcomeMark(row.outcome, row.text)} flat>
                    {row.text}
                  </Mark>
                </RowHead>
                <Cell numeric label={counts.count}>
                  {row.count}
                </Cell>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <RowHead>{counts.total.label}</RowHead>
              <Cell numeric label={counts.count}>
                {counts.total.text}
              </Cell>
            </tr>
          </tfoot>
        </Table>
      )}
      {lastYear.note === null ? null : <p class="m-note">{lastYear.note}</p>}
    </>
  )
}

const Goals = ({ goals }: { goals: GoalsModel }) => (
  <>
    <p class="m-lead">{goals.lead}</p>
    {goals.goals.map((goal) => (
      <section aria-labelledby={`goal-${goal.number}`}>
        <h3 id={`goal-${goal.number}`}>{goal.heading}</h3>
        <Definitions wide rows={goal.rows.map((row) => [row.label, <UserText text={row.text} inline />])} />
        {goal.notes.map((note) => (
          <p class="m-note">{note}</p>
        ))}
      </section>
    ))}
  </>
)

const Responsibility = ({ responsibility }: { responsibility: ResponsibilityModel }) => (
  <>
    <p class="m-lead">{responsibility.lead}</p>
    {responsibility.blocks.map((block) => (
      <section class="m-scroll" aria-label={block.caption} tabindex={0}>
        <table class="m-t m-matrix">
          <caption>{block.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{responsibility.unit}</th>
              {block.goals.map((goal) => (
                <th scope="col">
                  {goal.number}
                  <br />
                  <UserText text={goal.name} inline />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr>
                <RowHead>{row.unit}</RowHead>
                {row.cells.map((cell) => (
                  <td>
                    {cell === null ? (
                      '–'
                    ) : (
                      <>
                        <UserText text={cell.target} inline />
                        <br />
                        <span class="m-meta m-lines">{cell.deadline}</span>
                      </>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    ))}
    {responsibility.note === null ? null : <p class="m-note">{responsibility.note}</p>}
  </>
)

const Method = ({ method }: { method: MethodModel }) => (
  <>
    {method.sections.map((section) => (
      <>
        <h3>{section.heading}</h3>
        {section.parts.map((part) =>
          part.kind === 'text' ? <p>{part.text}</p> : <MethodFacts table={part.table} />,
        )}
      </>
    ))}
  </>
)

const MethodFacts = ({ table }: { table: MethodTable }) => (
  <table class="m-t m-fit m-stack">
    <caption>{table.caption}</caption>
    {table.columns === null ? null : (
      <thead>
        <tr>
          {table.columns.map((column) => (
            <th scope="col" class={column.align === 'right' ? 'num' : undefined}>
              {column.text}
            </th>
          ))}
        </tr>
      </thead>
    )}
    <tbody>
      {table.rows.map((row) => (
        <tr>
          {row.cells.map((cell, index) =>
            index === 0 ? (
              <th scope="row">{cell}</th>
            ) : (
              <td
                data-l={cell === '' ? undefined : table.columns?.[index]?.text}
                class={table.columns?.[index]?.align === 'right' ? 'num' : 'm-any'}
              >
                {cell}
              </td>
            ),
          )}
        </tr>
      ))}
    </tbody>
  </table>
)
