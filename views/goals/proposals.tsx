import type { Language } from '../../src/i18n/language.ts'
import type { ProposalsModel } from '../../src/presenters/goal-proposals.ts'
import { Breadcrumbs } from '../parts/blocks.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

/** Proposals for goals by where they come from. Each is a way to a new goal, and none is one. */
export const ProposalsPage = ({ model, t }: { model: ProposalsModel; t: Language }) => {
  const say = t.say.goalProposals
  return (
    <>
      <Breadcrumbs crumbs={model.crumbs} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">
        <RichText text={model.lead} />
      </p>
      {model.groups.map((group) => (
        <section aria-labelledby={`from-${group.key}`}>
          <h2 id={`from-${group.key}`}>{group.heading}</h2>
          {group.about === null ? null : <p class="m-note">{group.about}</p>}
          <Table
            caption={group.heading}
            columns={[{ head: say.column.what }, { head: say.column.figure }, { head: say.column.goal }]}
          >
            <tbody>
              {group.lines.map((line) => (
                <tr>
                  <RowHead>
                    <UserText text={line.title} inline />
                  </RowHead>
                  <Cell label={say.column.figure}>
                    <UserText text={line.figure} inline />
                  </Cell>
                  <Cell label={say.column.goal}>
                    {line.used === null ? (
                      <a href={line.useHref}>
                        {say.use}
                        <span class="sr"> {line.title}</span>
                      </a>
                    ) : (
                      <a href={line.used.href}>{line.used.label}</a>
                    )}
                  </Cell>
                </tr>
              ))}
            </tbody>
          </Table>
        </section>
      ))}
    </>
  )
}
