import type { Language } from '../../src/i18n/language.ts'
import type { RecommendationModel, RegisterModel } from '../../src/presenters/recommendations.ts'
import type { CoverLine } from '../../src/presenters/sub-strategy.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, Definitions, Notice } from '../parts/blocks.tsx'
import { DateField, Select, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { RichText } from '../parts/rich-text.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { Cell, RowHead, Table } from '../parts/table.tsx'
import { UserText } from '../parts/user-text.tsx'

/** The register of recommendations: what is not covered first, then all of them. */
export const RegisterPage = ({ model, t }: { model: RegisterModel; t: Language }) => (
  <>
    <h1>{model.title}</h1>
    <p class="m-lead">
      <RichText text={model.lead} />
    </p>
    {model.names === null ? null : <p>{model.names}</p>}
    {model.lines.length === 0 ? null : <CoverTable lines={model.lines} t={t} />}
  </>
)

/** Recommendations with what covers them; a number is a link where the line has an address. */
export const CoverTable = (props: {
  lines: readonly (CoverLine & { readonly href?: string })[]
  caption?: string
  t: Language
}) => {
  const say = props.t.say.recommendations
  return (
    <Table
      caption={props.caption ?? say.caption}
      columns={[say.column.recommendation, say.column.source, say.column.state, say.column.cover].map(
        (head) => ({ head }),
      )}
    >
      <tbody>
        {props.lines.map((line) => (
          <tr>
            <RowHead>
              {line.href === undefined ? line.number : <a href={line.href}>{line.number}</a>}
              {line.highlighted ? <b> {say.highlighted}.</b> : null} <UserText text={line.text} inline />
            </RowHead>
            <Cell label={say.column.source}>{line.source}</Cell>
            <Cell label={say.column.state}>
              <Mark symbol={line.state.symbol} tint={line.state.tint} flat>
                {line.state.text}
              </Mark>
            </Cell>
            <Cell label={say.column.cover}>
              {line.cover}
              {line.decision === null ? null : (
                <>
                  {' '}
                  <UserText text={line.decision} inline />
                </>
              )}
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

interface OneProps {
  readonly model: RecommendationModel
  readonly value: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
  readonly saved: boolean
  readonly csrf: string
  readonly t: Language
}

/** One recommendation: where it stands, what was decided, and a form for what is decided now. */
export const RecommendationPage = ({ model, value, errors, saved, csrf, t }: OneProps) => {
  const say = t.say.recommendations
  const field = (name: string, label: string, hint?: string) => ({
    name,
    label,
    hint,
    value: value(name),
    error: errors[name],
  })
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={[{ label: say.title, href: model.listHref }, { label: model.title }]} t={t} />
      <h1>{model.title}</h1>
      {saved ? <Notice kind="success">{say.saved}</Notice> : null}
      <UserText text={model.line.text} />
      <Definitions
        wide
        rows={[
          [say.column.source, model.line.source],
          [
            say.column.state,
            <Mark symbol={model.line.state.symbol} tint={model.line.state.tint}>
              {model.line.state.text}
            </Mark>,
          ],
          [say.column.cover, model.line.cover],
        ]}
      />
      <h2>{say.history}</h2>
      {model.history.length === 0 ? <p>{say.historyNone}</p> : <History model={model} t={t} />}
      {model.kinds.length === 0 ? null : (
        <>
          <h2>{say.record}</h2>
          <Form action={model.action} csrf={csrf}>
            <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
            <Select field={field('kind', say.kind)} options={model.kinds} empty={t.say.layout.choose} />
            <TextArea field={field('reason', say.reason, say.reasonHint)} maxlength={1000} />
            <TextField field={field('decidedBy', say.decidedBy, say.decidedByHint)} maxlength={200} />
            <DateField field={field('on', say.on)} />
            <ButtonRow>
              <Button>{say.save}</Button>
            </ButtonRow>
          </Form>
        </>
      )}
    </div>
  )
}

const History = ({ model, t }: { model: RecommendationModel; t: Language }) => {
  const { historyColumn: column, historyCaption } = t.say.recommendations
  return (
    <Table caption={historyCaption} columns={Object.values(column).map((head) => ({ head }))}>
      <tbody>
        {model.history.map((entry) => (
          <tr>
            <RowHead>{entry.decision}</RowHead>
            <Cell label={column.reason}>
              <UserText text={entry.reason} inline />
            </Cell>
            <Cell label={column.decidedBy}>
              <UserText text={entry.decidedBy} inline />
            </Cell>
            <Cell label={column.on}>{entry.on}</Cell>
            <Cell label={column.recordedBy}>{entry.recordedBy}</Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
