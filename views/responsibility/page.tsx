import type { Language } from '../../src/i18n/language.ts'
import { paths } from '../../src/paths.ts'
import type { OpenControl, ResponsibilityModel } from '../../src/presenters/responsibility.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, Definitions, Details, Notice } from '../parts/blocks.tsx'
import { type Option, Select } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form, fieldId } from '../parts/form.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'

/** What was chosen in a form that was refused. */
export interface ResponsibilityForms {
  /** The form for the whole control. */
  readonly whole: { readonly responsibility: string; readonly provider: string } | undefined
  /** The rows, by safeguard. */
  readonly rows:
    | ReadonlyMap<string, { readonly responsibility: string; readonly provider: string }>
    | undefined
  readonly errors: Readonly<Record<string, string>>
  /** That somebody else was first, and who. */
  readonly overtaken: string | undefined
  readonly units: readonly Option[]
}

interface ResponsibilityProps {
  readonly model: ResponsibilityModel
  readonly forms: ResponsibilityForms
  readonly csrf: string
  readonly t: Language
}

export const ResponsibilityPage = (props: ResponsibilityProps) => {
  const { model, t } = props
  const say = t.say.responsibility
  return (
    <>
      <Breadcrumbs
        crumbs={[
          { label: t.say.cycles.title, href: paths.cycles.to({}) },
          { label: t.say.cycles.goals(model.year), href: paths.cycle.to({ cycle: model.year }) },
          { label: say.title },
        ]}
        t={t}
      />
      <h1>{say.title}</h1>
      <p class="m-lead">
        {t.say.cycles.goals(model.year)}. {model.lead}
      </p>
      {model.done === undefined ? null : <Notice kind="success">{model.done}</Notice>}
      {model.locked === undefined ? null : <Notice kind="info">{model.locked}</Notice>}
      <Definitions rows={model.meanings} wide />
      {model.open === undefined ? null : <Opened {...props} control={model.open} />}
      <Controls {...props} />
      <Details summary={say.every(model.every.length)}>
        <Every {...props} />
      </Details>
    </>
  )
}

const Every = ({ model, t }: ResponsibilityProps) => {
  const say = t.say.responsibility
  return (
    <Table
      caption={say.everyCaption}
      columns={[{ head: say.safeguard }, { head: say.responsibility }, { head: say.provider }]}
    >
      <tbody>
        {model.every.map((row) => (
          <tr>
            <RowHead>
              {row.safeguard} <span lang="en">{row.title}</span>
            </RowHead>
            <Cell label={say.responsibility}>{row.responsibility}</Cell>
            <Cell label={say.provider}>{row.providerName}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Controls = ({ model, t }: ResponsibilityProps) => {
  const say = t.say.responsibility
  return (
    <Table
      caption={say.caption}
      two
      columns={[
        { head: say.control },
        { head: say.plural.central, numeric: true },
        { head: say.plural.local, numeric: true },
        { head: say.plural.shared, numeric: true },
        { head: say.answersCentrally },
        { head: say.change, hidden: true },
      ]}
    >
      <tbody>
        {model.lines.map((line) => (
          <tr>
            <RowHead>{line.name}</RowHead>
            <Cell label={say.plural.central} numeric>
              {line.counts.central}
            </Cell>
            <Cell label={say.plural.local} numeric>
              {line.counts.local}
            </Cell>
            <Cell label={say.plural.shared} numeric>
              {line.counts.shared}
            </Cell>
            <Cell label={say.answersCentrally} class="wide">
              {line.providers}
            </Cell>
            <td>
              <a href={line.href} aria-current={line.open ? 'true' : undefined}>
                {model.mayWrite ? say.change : say.show}
                <span class="sr"> {say.about(line.number)}</span>
              </a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

type OpenedProps = ResponsibilityProps & { control: OpenControl }

const Opened = (props: OpenedProps) => {
  const { model, control, forms, t } = props
  const say = t.say.responsibility
  return (
    <section class="m-row todo" id="control" aria-labelledby="control-heading">
      <header>
        <h2 id="control-heading">{control.heading}</h2>
        <a href={paths.responsibility.to({ cycle: model.year })}>{say.closeForm}</a>
      </header>
      {forms.overtaken === undefined ? null : (
        <Notice kind="error" heading={say.changedHeading}>
          {forms.overtaken}
        </Notice>
      )}
      <ErrorSummary heading={t.say.form.summary} errors={listed(forms.errors)} />
      {model.mayWrite ? (
        <>
          <Whole {...props} />
          <Rows {...props} />
        </>
      ) : (
        <ReadRows {...props} />
      )}
    </section>
  )
}

const Whole = ({ model, control, forms, csrf, t }: OpenedProps) => {
  const say = t.say.responsibility
  return (
    <Form action={paths.responsibility.to({ cycle: model.year })} csrf={csrf}>
      <h3>{say.wholeHeading}</h3>
      <p class="m-meta">{say.wholeAbout(control.rows.length)}</p>
      <Hidden control={control} />
      <div class="m-side">
        <Select
          field={{
            name: 'responsibility',
            label: say.responsibility,
            value: forms.whole?.responsibility ?? '',
            error: forms.errors['responsibility'],
            required: true,
          }}
          options={kinds(t)}
          empty={t.say.layout.choose}
        />
        <Select
          field={{
            name: 'provider',
            label: say.provider,
            hint: say.providerHint,
            value: forms.whole?.provider ?? control.usual,
            error: forms.errors['provider'],
          }}
          options={forms.units}
          empty={say.providerNone}
        />
      </div>
      <ButtonRow>
        <Button look="secondary">{say.wholeButton}</Button>
      </ButtonRow>
    </Form>
  )
}

const Rows = ({ model, control, forms, csrf, t }: OpenedProps) => {
  const say = t.say.responsibility
  return (
    <Form action={paths.responsibility.to({ cycle: model.year })} csrf={csrf}>
      <h3>{say.rowsHeading}</h3>
      <Hidden control={control} />
      <Table
        caption={say.rowsCaption(control.heading)}
        columns={[
          { head: say.safeguard },
          ...(forms.overtaken === undefined ? [] : [{ head: say.storedNow }]),
          { head: say.responsibility },
          { head: say.provider },
        ]}
      >
        <tbody>
          {control.rows.map((row) => {
            const chosen = forms.rows?.get(row.safeguard) ?? row
            return (
              <tr>
                <RowHead>
                  {row.safeguard} <span class="m-meta">{row.title}</span>
                  <input type="hidden" name="safeguard" value={row.safeguard} />
                </RowHead>
                {forms.overtaken === undefined ? null : (
                  <Cell label={say.storedNow}>
                    {say.kinds[row.responsibility]}
                    {row.providerName === '' ? '' : `, ${row.providerName}`}
                  </Cell>
                )}
                <Cell label={say.responsibility}>
                  <CellSelect
                    id={`${row.safeguard}-responsibility`}
                    name="responsibility"
                    label={say.responsibilityOf(row.safeguard)}
                    value={chosen.responsibility}
                    options={kinds(t)}
                    error={forms.errors[`${row.safeguard}-responsibility`]}
                  />
                </Cell>
                <Cell label={say.provider}>
                  <CellSelect
                    id={`${row.safeguard}-provider`}
                    name="provider"
                    label={say.providerOf(row.safeguard)}
                    value={chosen.provider}
                    options={[{ value: '', label: say.providerNone }, ...forms.units]}
                    error={forms.errors[`${row.safeguard}-provider`]}
                  />
                </Cell>
              </tr>
            )
          })}
        </tbody>
      </Table>
      <ButtonRow>
        <Button>{t.say.common.save}</Button>
        <a href={paths.responsibility.to({ cycle: model.year })}>{t.say.common.cancel}</a>
      </ButtonRow>
    </Form>
  )
}

/** A choice in a cell: its label is the row's and the column's, said to screen readers. */
const CellSelect = (props: {
  id: string
  name: string
  label: string
  value: string
  options: readonly Option[]
  error: string | undefined
}) => {
  const id = fieldId(props.id)
  return (
    <>
      {props.error === undefined ? null : (
        <span class="form-error-message" id={`${id}-error`}>
          {props.error}
        </span>
      )}
      <select
        class="form-input short"
        id={id}
        name={props.name}
        aria-label={props.label}
        aria-invalid={props.error ? 'true' : undefined}
        aria-describedby={props.error ? `${id}-error` : undefined}
      >
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </>
  )
}

const ReadRows = ({ control, t }: OpenedProps) => {
  const say = t.say.responsibility
  return (
    <Table
      caption={say.rowsCaption(control.heading)}
      columns={[{ head: say.safeguard }, { head: say.responsibility }, { head: say.provider }]}
    >
      <tbody>
        {control.rows.map((row) => (
          <tr>
            <RowHead>
              {row.safeguard} <span class="m-meta">{row.title}</span>
            </RowHead>
            <Cell label={say.responsibility}>{say.kinds[row.responsibility]}</Cell>
            <Cell label={say.provider}>{row.providerName}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

const Hidden = (props: { control: OpenControl }) => (
  <>
    <input type="hidden" name="control" value={String(props.control.number)} />
    <input type="hidden" name="seen" value={props.control.seen} />
  </>
)

function kinds(t: Language): readonly Option[] {
  return Object.entries(t.say.responsibility.kinds).map(([value, label]) => ({ value, label }))
}
