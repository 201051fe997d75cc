import type { Language } from '../../src/i18n/language.ts'
import type { AnnualGoalsModel } from '../../src/presenters/annual-goals-document.ts'
import type { DocumentModel } from '../../src/presenters/document-model.ts'
import type { ReportPageModel } from '../../src/presenters/reports.ts'
import { listed } from '../account/sign-in.tsx'
import { Box, Breadcrumbs, Columns, Definitions, Notice } from '../parts/blocks.tsx'
import { RadioGroup } from '../parts/choice.tsx'
import { DateField, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { Mark } from '../parts/status-mark.tsx'
import { UserText } from '../parts/user-text.tsx'
import { chapterLinks, DecisionChapter, OtherChapters } from './annual-goals.tsx'
import { DocumentChapters, documentLinks } from './document.tsx'
import { Documents } from './list-table.tsx'

/** What is printed, as a page. */
export type ReportContent =
  | { readonly kind: 'annual-goals'; readonly model: AnnualGoalsModel }
  | { readonly kind: 'document'; readonly model: DocumentModel }

interface ReportPageProps {
  readonly model: ReportPageModel
  readonly content: ReportContent
  readonly value: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
  readonly today: string
  readonly csrf: string
  readonly t: Language
}

/** One frozen report: what it is, what was decided, and the same content as its document. */
export const ReportPage = (props: ReportPageProps) => {
  const { model, content, t } = props
  const say = t.say.reports
  return (
    <>
      <Breadcrumbs crumbs={[model.crumb, { label: model.title }]} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">
        <Mark symbol={model.mark.symbol} tint={model.mark.tint}>
          {model.draftWords ?? model.mark.text}
        </Mark>
      </p>
      {model.recorded === null ? null : <Notice kind="success">{model.recorded}</Notice>}
      {model.notice === null ? null : <Notice kind="warning">{model.notice}</Notice>}
      <Columns asideLabel={say.about} aside={<About model={model} content={content} t={t} />}>
        {content.kind === 'annual-goals' ? <DecisionChapter model={content.model} /> : null}
        <Decision {...props} />
      </Columns>
      {content.kind === 'annual-goals' ? (
        <OtherChapters model={content.model} t={t} />
      ) : (
        <DocumentChapters chapters={content.model.chapters} t={t} />
      )}
    </>
  )
}

const About = (props: { model: ReportPageModel; content: ReportContent; t: Language }) => {
  const { model, content, t } = props
  const say = t.say.reports
  const links =
    content.kind === 'annual-goals' ? chapterLinks(content.model) : documentLinks(content.model.chapters)
  return (
    <>
      <Box heading={say.about} look="wash">
        <Documents documents={model.documents} />
        {model.editions.length === 0 ? null : (
          <>
            <h3>{say.editions}</h3>
            <ul>
              {model.editions.map(({ href, label }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </>
        )}
        <Definitions rows={model.facts.map(([label, text]) => [label, <span class="m-any">{text}</span>])} />
      </Box>
      <Box heading={say.contents}>
        <ul class="m-plain">
          {links.map(({ href, label }) => (
            <li>
              <a href={href}>{label}</a>
            </li>
          ))}
        </ul>
      </Box>
    </>
  )
}

const Decision = (props: ReportPageProps) => {
  const { model, t } = props
  const say = t.say.reports
  return (
    <section aria-labelledby="decision">
      <h2 id="decision">{say.decision}</h2>
      {model.decided === null ? null : (
        <Definitions
          wide
          rows={model.decided.map(([label, text]) => [label, <UserText text={text} inline />])}
        />
      )}
      {model.undecided === null ? null : <p>{model.undecided}</p>}
      {model.barred === null ? null : <p>{model.barred}</p>}
      {model.decisionAction === null ? null : <DecisionForm {...props} action={model.decisionAction} />}
    </section>
  )
}

const DecisionForm = ({
  model,
  value,
  errors,
  today,
  csrf,
  t,
  action,
}: ReportPageProps & { action: string }) => {
  const say = t.say.reports
  const field = (name: string, label: string, hint?: string) => ({
    name,
    label,
    hint,
    value: value(name),
    error: errors[name],
  })
  return (
    <Form action={action} csrf={csrf}>
      <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
      <RadioGroup
        group={{
          name: 'outcome',
          legend: say.outcome,
          choices: model.outcomes,
          value: value('outcome'),
          error: errors['outcome'],
        }}
      />
      <DateField field={field('decidedOn', say.decidedOn)} max={today} />
      <TextField field={field('caseReference', say.caseReference)} maxlength={60} short />
      <TextArea field={field('note', say.note, say.noteHint)} rows={2} maxlength={1000} />
      <ButtonRow>
        <Button>{say.record}</Button>
      </ButtonRow>
    </Form>
  )
}
