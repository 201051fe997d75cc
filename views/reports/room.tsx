import type { Language } from '../../src/i18n/language.ts'
import type { PendingReport, ReadingRoomModel } from '../../src/presenters/reading-room.ts'
import { Box, Columns } from '../parts/blocks.tsx'
import { Shown } from '../parts/figure.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { ReportTable } from './list-table.tsx'

/** What the steering group is asked to decide, first; then what has changed, and the reports. */
export const ReadingRoomPage = ({ model, t }: { model: ReadingRoomModel; t: Language }) => {
  const say = t.say.reports
  return (
    <>
      <h1>{model.title}</h1>
      <p class="m-lead">
        <RichText text={model.lead} />
      </p>
      <Columns asideLabel={say.target} aside={<Aside model={model} t={t} />}>
        {model.pending.length === 0 ? null : (
          <section aria-labelledby="decide">
            <h2 id="decide">{say.decide}</h2>
            {model.pending.map((pending) => (
              <Pending pending={pending} t={t} />
            ))}
            <p class="m-meta m-after">{say.secretary}</p>
          </section>
        )}
        {model.news === null ? null : (
          <section aria-labelledby="news">
            <h2 id="news">{say.news}</h2>
            <p class="m-meta">{model.news.since}</p>
            <Table
              caption={say.news}
              columns={[
                { head: say.newsColumn.report },
                { head: say.newsColumn.what },
                { head: say.newsColumn.on },
              ]}
            >
              <tbody>
                {model.news.rows.map((row) => (
                  <tr>
                    <RowHead>
                      <a href={row.href}>{row.title}</a>
                    </RowHead>
                    <Cell label={say.newsColumn.what}>{row.what}</Cell>
                    <Cell label={say.newsColumn.on}>{row.on}</Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          </section>
        )}
        {model.changes === null ? null : (
          <section aria-labelledby="changes">
            <h2 id="changes">{say.changes}</h2>
            <p class="m-meta">{model.changes.between}</p>
            <Table
              caption={say.changes}
              columns={[{ head: say.changed.what }, { head: say.changed.before }, { head: say.changed.now }]}
            >
              <tbody>
                {model.changes.rows.map((row) => (
                  <tr>
                    <RowHead>{row.what}</RowHead>
                    <Cell label={say.changed.before}>{row.before}</Cell>
                    <Cell label={say.changed.now}>{row.now}</Cell>
                  </tr>
                ))}
              </tbody>
            </Table>
          </section>
        )}
        {model.making.length === 0 ? null : (
          <section aria-labelledby="making">
            <h2 id="making">{say.making}</h2>
            <ul>
              {model.making.map(({ href, label }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
        {model.lines.length === 0 ? null : (
          <section aria-labelledby="reports">
            <h2 id="reports">{say.list}</h2>
            <ReportTable lines={model.lines} t={t} />
          </section>
        )}
      </Columns>
    </>
  )
}

/** The recommendations of one report, numbered as they stand in it, under its name. */
const Pending = ({ pending, t }: { pending: PendingReport; t: Language }) => (
  <>
    <h3>{pending.title}</h3>
    <p>{pending.lead}</p>
    <ol class="m-dec" aria-label={t.say.reports.items(pending.title)}>
      {pending.items.map((item) => (
        <li>
          <div>
            <UserText text={item} />
          </div>
        </li>
      ))}
    </ol>
    <p class="m-after">
      <a href={pending.href}>{pending.read}</a> <span class="m-meta">{pending.about}</span>
    </p>
    {pending.decisionHref === null ? null : (
      <p>
        <a href={pending.decisionHref}>
          {t.say.reports.record}
          <span class="sr">: {pending.title}</span>
        </a>
      </p>
    )}
  </>
)

const Aside = ({ model, t }: { model: ReadingRoomModel; t: Language }) => {
  const say = t.say.reports
  return (
    <>
      {model.target === null ? null : (
        <Box heading={say.target}>
          <dl class="m-dl">
            {model.target.rows.map((row) => (
              <>
                <dt>{row.label}</dt>
                <dd>
                  <b>{row.percent.value === '' ? row.percent.text : <Shown figure={row.percent} />}</b>{' '}
                  {row.on4}
                </dd>
              </>
            ))}
          </dl>
          <p class="m-meta">
            {t.say.maturity.selfAssessment} {model.target.basis}
          </p>
          {model.target.external === null ? null : <p class="m-meta">{model.target.external}</p>}
        </Box>
      )}
      <Box heading={say.earlier} look="wash">
        {model.earlier.length === 0 ? <p>{say.noEarlier}</p> : null}
        {model.earlier.map((decision) => (
          <p>
            <a href={decision.href}>{decision.title}</a>
            <br />
            <span class="m-meta">{decision.about}</span>
          </p>
        ))}
      </Box>
    </>
  )
}
