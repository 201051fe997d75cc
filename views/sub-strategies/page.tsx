import type { Language } from '../../src/i18n/language.ts'
import type { SubStrategyModel } from '../../src/presenters/sub-strategy.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, Definitions, Notice } from '../parts/blocks.tsx'
import { DateField, type FieldModel, Select, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'
import { CoverTable } from '../recommendations/pages.tsx'

/** What can be done with a sub-strategy by this person, each by its address; undefined where it cannot. */
interface SubStrategyDoings {
  readonly edit: string | undefined
  readonly addEffort: string | undefined
  readonly submit: string | undefined
  readonly decide: string | undefined
  readonly newVersion: string | undefined
  readonly road: string | undefined
  readonly report: string | undefined
}

interface PageProps {
  readonly model: SubStrategyModel
  readonly listHref: string
  readonly effortHrefs: ReadonlyMap<string, string>
  readonly doings: SubStrategyDoings
  /** Why it cannot be submitted yet; empty where it can, or where this person does not submit. */
  readonly blocked: readonly string[]
  readonly notice: string | null
  readonly version: string
  readonly value: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
  readonly csrf: string
  readonly t: Language
}

/** A sub-strategy: where it stands, what blocks it, its efforts, the money, and the recommendations. */
export const SubStrategyPage = (props: PageProps) => {
  const { model, doings, t } = props
  const say = t.say.subStrategies
  return (
    <>
      <Breadcrumbs crumbs={[{ label: say.listTitle, href: props.listHref }, { label: model.title }]} t={t} />
      <h1>{model.title}</h1>
      {props.notice === null ? null : <Notice kind="success">{props.notice}</Notice>}
      <p class="m-lead">
        {model.version}. <b>{model.state}.</b> {model.submitted} {model.decision}
      </p>
      {model.decisionNote === null ? null : <UserText text={model.decisionNote} />}
      {props.blocked.length === 0 ? null : (
        <Notice kind="warning" heading={say.blockedHeading}>
          <ul>
            {props.blocked.map((reason) => (
              <li>{reason}</li>
            ))}
          </ul>
        </Notice>
      )}
      <ButtonRow>
        {doings.road === undefined ? null : <Button href={doings.road}>{say.road}</Button>}
        {doings.edit === undefined ? null : (
          <Button look="secondary" href={doings.edit}>
            {say.edit}
          </Button>
        )}
        {doings.report === undefined ? null : <a href={doings.report}>{t.say.subStrategyReport.make}</a>}
      </ButtonRow>
      <section aria-labelledby="objectives">
        <h2 id="objectives">{say.objectives}</h2>
        {model.objectives.length === 0 ? <p>{t.format.dash}</p> : null}
        <ul>
          {model.objectives.map((objective) => (
            <li>
              <UserText text={objective} inline />
            </li>
          ))}
        </ul>
        {model.periodReason === null ? null : (
          <Definitions rows={[[say.periodReason, <UserText text={model.periodReason} inline />]]} />
        )}
      </section>
      <section aria-labelledby="efforts">
        <h2 id="efforts">{say.efforts}</h2>
        {model.efforts.length === 0 ? <p>{say.effortsNone}</p> : <Efforts {...props} />}
        {doings.addEffort === undefined ? null : (
          <ButtonRow class="m-after">
            <Button look="secondary" href={doings.addEffort}>
              {t.say.efforts.add}
            </Button>
          </ButtonRow>
        )}
      </section>
      <Money model={model} t={t} />
      <section aria-labelledby="cover">
        <h2 id="cover">{say.cover}</h2>
        {model.cover.length === 0 ? (
          <p>{say.coverNone}</p>
        ) : (
          <CoverTable lines={model.cover} caption={say.coverCaption} t={t} />
        )}
        <h3>{say.extra}</h3>
        {model.extra.length === 0 ? (
          <p>{say.extraNone}</p>
        ) : (
          <ul>
            {model.extra.map((effort) => (
              <li>
                <UserText text={effort} inline />
              </li>
            ))}
          </ul>
        )}
      </section>
      <Decision {...props} />
    </>
  )
}

const Efforts = ({ model, effortHrefs, t }: PageProps) => {
  const say = t.say.subStrategies
  const { effortColumn: column } = say
  return (
    <Table
      caption={say.effortsCaption}
      columns={[
        { head: column.effort },
        { head: column.owner },
        { head: column.when },
        { head: column.investment, numeric: true },
        { head: column.yearly, numeric: true },
        { head: column.status },
      ]}
    >
      <tbody>
        {model.efforts.map((effort) => (
          <tr>
            <RowHead>
              <a href={effortHrefs.get(effort.code)}>{effort.code}</a> <UserText text={effort.title} inline />
              <br />
              <span class="m-meta">
                {effort.track}
                {effort.lifts === '' ? '' : `. ${effort.lifts}`}
              </span>
            </RowHead>
            <Cell label={column.owner}>
              <UserText text={effort.owner} inline />
            </Cell>
            <Cell label={column.when}>{effort.when}</Cell>
            <Cell numeric label={column.investment}>
              {effort.investment}
            </Cell>
            <Cell numeric label={column.yearly}>
              {effort.yearly}
            </Cell>
            <Cell label={column.status}>{effort.status}</Cell>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <RowHead>{say.sums}</RowHead>
          <td />
          <td />
          <Cell numeric label={column.investment}>
            {model.sums.investment}
          </Cell>
          <Cell numeric label={column.yearly}>
            {model.sums.yearly}
          </Cell>
          <td>{model.sums.unknown}</td>
        </tr>
      </tfoot>
    </Table>
  )
}

const Money = ({ model, t }: { model: SubStrategyModel; t: Language }) => {
  const say = t.say.subStrategies
  return (
    <section aria-labelledby="money">
      <h2 id="money">{say.money}</h2>
      <p>
        {model.frame} {say.moneyLead}
      </p>
      {model.warnings.length === 0 ? null : (
        <Notice kind="warning">
          <ul>
            {model.warnings.map((warning) => (
              <li>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      {model.withinFrame === null ? null : <p>{model.withinFrame}</p>}
      {model.money.rows.length === 0 ? null : (
        <Table
          caption={say.moneyCaption}
          columns={[{ head: say.moneySource }, ...model.money.years.map((head) => ({ head, numeric: true }))]}
        >
          <tbody>
            {model.money.rows.map(({ source, cells }) => (
              <tr>
                <RowHead>{source}</RowHead>
                {cells.map((cell, place) => (
                  <Cell numeric label={model.money.years[place]}>
                    {cell}
                  </Cell>
                ))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <RowHead>{say.moneyTotal}</RowHead>
              {model.money.total.map((cell, place) => (
                <Cell numeric label={model.money.years[place]}>
                  {cell}
                </Cell>
              ))}
            </tr>
          </tfoot>
        </Table>
      )}
    </section>
  )
}

const Decision = ({ doings, version, value, errors, csrf, t }: PageProps) => {
  const say = t.say.subStrategies
  const { submit, decide, newVersion } = doings
  if (submit === undefined && decide === undefined && newVersion === undefined) return null
  const field = (name: string, label: string, hint?: string): FieldModel => ({
    name,
    label,
    hint,
    value: value(name),
    error: errors[name],
  })
  const outcomes = (['approved', 'returned'] as const).map((key) => ({
    value: key,
    label: say.outcomes[key],
  }))
  return (
    <section aria-labelledby="decision" class="m-narrow">
      <h2 id="decision">{say.decision}</h2>
      {submit === undefined ? null : (
        <Form action={submit} csrf={csrf}>
          <p>{say.submitReady}</p>
          <input type="hidden" name="version" value={version} />
          <ButtonRow>
            <Button>{say.submit}</Button>
          </ButtonRow>
        </Form>
      )}
      {decide === undefined ? null : (
        <Form action={decide} csrf={csrf}>
          <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
          <input type="hidden" name="version" value={version} />
          <Select field={field('outcome', say.outcome)} options={outcomes} empty={t.say.layout.choose} />
          <TextField field={field('body', say.body)} maxlength={200} />
          <DateField field={field('on', say.decidedOn)} />
          <TextField field={field('reference', say.reference)} maxlength={60} short />
          <TextArea field={field('note', say.note, say.noteHint)} maxlength={1000} />
          <ButtonRow>
            <Button>{say.record}</Button>
          </ButtonRow>
        </Form>
      )}
      {newVersion === undefined ? null : (
        <Form action={newVersion} csrf={csrf}>
          <p>{say.newVersionHint}</p>
          <ButtonRow>
            <Button look="secondary">{say.newVersion}</Button>
          </ButtonRow>
        </Form>
      )}
    </section>
  )
}
