import type { Language } from '../../src/i18n/language.ts'
import type { ReportTextsModel } from '../../src/presenters/report-texts.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { DateField, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'

interface ReportTextsProps {
  readonly model: ReportTextsModel
  readonly value: (field: string) => string
  readonly errors: Readonly<Record<string, string>>
  readonly saved: boolean
  /** Set where somebody else saved first. */
  readonly meanwhile: Meanwhile | undefined
  readonly csrf: string
  readonly t: Language
}

/** The texts and figures that somebody writes for the annual goals of a year. */
export const ReportTextsPage = (props: ReportTextsProps) => {
  const { model, value, errors, csrf, t } = props
  const say = t.say.reportTexts
  const field = (name: string, label: string, hint?: string) => ({
    name,
    label,
    hint,
    value: value(name),
    error: errors[name],
  })
  return (
    <>
      <Breadcrumbs crumbs={[model.crumb, { label: model.title }]} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{say.lead}</p>
      {props.saved ? <Notice kind="success">{say.saved}</Notice> : null}
      {model.closed === null ? null : <Notice kind="warning">{model.closed}</Notice>}
      <p>{say.care}</p>
      <Form action={model.action} csrf={csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
        <ChangedMeanwhile meanwhile={props.meanwhile} t={t} />
        <input type="hidden" name="version" value={value('version')} />
        <h2>{say.background}</h2>
        <TextArea field={field('legalChanges', say.legalChanges, say.legalHint)} rows={5} maxlength={3000} />
        <TextArea field={field('threat', say.threat, say.threatHint)} rows={5} maxlength={3000} />
        <TextField field={field('threatSource', say.threatSource)} maxlength={200} />
        <DateField field={field('threatOn', say.threatOn)} />
        <h2>{say.incidents}</h2>
        <p>{say.incidentsHint}</p>
        <DateField field={field('incidentsFrom', say.from)} />
        <DateField field={field('incidentsTo', say.to)} />
        {model.figures.map(({ name, label }) => (
          <TextField field={field(name, label)} inputmode="numeric" maxlength={7} short />
        ))}
        <TextArea field={field('learning', say.learning, say.learningHint)} rows={5} maxlength={3000} />
        {model.closed === null ? (
          <ButtonRow bar>
            <Button>{savingLabel(props.meanwhile, say.save, t)}</Button>
            <a href={model.crumb.href}>{t.say.common.cancel}</a>
          </ButtonRow>
        ) : null}
      </Form>
    </>
  )
}
