import type { Language } from '../../src/i18n/language.ts'
import type { PreviewModel } from '../../src/presenters/reports.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, Notice } from '../parts/blocks.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { Checkbox, DateField, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { ReportTable } from './list-table.tsx'

interface PreviewProps {
  readonly model: PreviewModel
  readonly value: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
  /** Why the report as a whole was refused, where no field can say it. */
  readonly stopped: string | undefined
  readonly csrf: string
  readonly t: Language
}

/** What a report will say, what it lacks, and the form that freezes it. */
export const PreviewPage = (props: PreviewProps) => {
  const { model, t } = props
  const say = t.say.reports
  return (
    <>
      <Breadcrumbs crumbs={[model.crumb, { label: model.title }]} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{model.lead}</p>
      {props.stopped === undefined ? null : <Notice kind="error">{props.stopped}</Notice>}
      {model.missing.length === 0 ? null : <List id="missing" heading={say.missing} items={model.missing} />}
      {model.know.length === 0 ? null : <List id="know" heading={say.know} items={model.know} />}
      {model.textsHref === null ? null : (
        <p>
          <a href={model.textsHref}>{t.say.reportTexts.link}</a>
        </p>
      )}
      <section aria-labelledby="contains">
        <h2 id="contains">{say.contains}</h2>
        <Table caption={say.contains} fit columns={[{ head: say.chapter }, { head: say.content }]}>
          <tbody>
            {model.contains.map((row) => (
              <tr>
                <RowHead>{row.chapter}</RowHead>
                <Cell>
                  <RichText text={row.content} />
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      </section>
      <section aria-labelledby="draft">
        <h2 id="draft">{say.draft}</h2>
        <p>{say.draftLead}</p>
        <ul>
          {model.drafts.map((draft) => (
            <li>
              <a href={draft.href}>{draft.label}</a>
            </li>
          ))}
        </ul>
      </section>
      {model.ready ? <Freeze {...props} /> : null}
      {model.versions.length === 0 ? null : (
        <section aria-labelledby="versions">
          <h2 id="versions">{say.frozenVersions}</h2>
          <ReportTable lines={model.versions} t={t} />
        </section>
      )}
    </>
  )
}

const List = (props: { id: string; heading: string; items: readonly string[] }) => (
  <section aria-labelledby={props.id}>
    <h2 id={props.id}>{props.heading}</h2>
    <ul>
      {props.items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  </section>
)

const Freeze = ({ model, value, errors, csrf, t }: PreviewProps) => {
  const say = t.say.reports
  const field = (name: string, label: string, hint?: string) => ({
    name,
    label,
    hint,
    value: value(name),
    error: errors[name],
  })
  return (
    <section aria-labelledby="freeze">
      <h2 id="freeze">{say.freeze}</h2>
      <p>{say.freezeLead}</p>
      {model.replaces === null ? null : <p>{model.replaces}</p>}
      <Form action={model.freezeAction} csrf={csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
        <TextField field={field('version', say.version, say.versionHint)} maxlength={5} short />
        <RadioGroup
          group={{
            name: 'classification',
            legend: say.classification,
            choices: model.classifications,
            value: value('classification'),
            error: errors['classification'],
          }}
        />
        <DateField field={field('meetingOn', say.meetingOn, say.meetingHint)} />
        <TextField field={field('caseNumber', say.caseNumber, say.caseHint)} maxlength={60} short />
        {model.asksOtherwise ? (
          <TextArea
            field={field('ifNotFollowed', say.ifNotFollowed, say.ifNotFollowedHint)}
            rows={3}
            maxlength={600}
          />
        ) : null}
        {model.provisional ? (
          <Checkbox
            field={field('provisional', say.provisional)}
            ticked="1"
            checked={value('provisional') === '1'}
          />
        ) : null}
        <ButtonRow bar>
          <Button>{say.freezeDo}</Button>
        </ButtonRow>
      </Form>
    </section>
  )
}
