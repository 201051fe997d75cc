import type { Language } from '../../src/i18n/language.ts'
import type { EvidenceFormModel } from '../../src/presenters/evidence-form.ts'
import { Breadcrumbs, Notice, Segments } from '../parts/blocks.tsx'
import { Checkbox, DateField, FileField, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'

/** The form for a file, a link or a statement. Its fields come before the file, as the upload is read in order. */
export const EvidenceFormPage = ({
  model,
  csrf,
  t,
}: {
  model: EvidenceFormModel
  csrf: string
  t: Language
}) => {
  const say = t.say.evidence
  const { fields, errorOf, kind } = model
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={[model.crumb, { label: say.add }]} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{model.lead}</p>
      <Segments label={say.kind} segments={model.kinds} />
      <Form action={model.action} csrf={csrf} multipart={kind === 'file'}>
        <ErrorSummary heading={say.notAdded} errors={model.errors} />
        {model.stopped === undefined ? null : (
          <Notice kind="error" heading={say.notAdded}>
            <p>{model.stopped}</p>
          </Notice>
        )}
        {kind === 'file' ? null : <input type="hidden" name="kind" value={kind} />}
        {model.purpose === undefined ? null : (
          <>
            <input type="hidden" name="for" value={model.purpose.subject} />
            <input type="hidden" name="cycle" value={String(model.purpose.cycle)} />
          </>
        )}
        <TextField
          field={{
            name: 'title',
            label: say.titleField,
            hint: say.titleHint,
            value: fields.title,
            error: errorOf['title'],
            required: true,
          }}
          maxlength={200}
        />
        <DateField
          field={{
            name: 'valid_from',
            label: say.validFrom,
            value: fields.validFrom,
            error: errorOf['valid_from'],
            required: true,
          }}
        />
        <DateField
          field={{
            name: 'valid_until',
            label: say.validUntil,
            hint: model.validHint,
            value: fields.validUntil,
            error: errorOf['valid_until'],
            required: true,
          }}
        />
        <Content model={model} t={t} />
        {model.warnings.length === 0 ? null : <Warnings model={model} t={t} />}
        {kind === 'file' ? (
          <FileField
            field={{
              name: 'file',
              label: say.file,
              hint: `${t.say.files.accepted} ${say.fileHint} ${t.say.files.personalData.notRead}`,
              error: errorOf['file'],
              required: true,
            }}
            accept=".pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.txt,.csv"
          />
        ) : null}
        <ButtonRow bar>
          <Button>{say.save[kind]}</Button>
          <a href={model.cancel}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </div>
  )
}

const Content = ({ model: { kind, fields, errorOf }, t }: { model: EvidenceFormModel; t: Language }) => {
  const say = t.say.evidence
  if (kind === 'link') {
    return (
      <TextField
        type="url"
        field={{
          name: 'url',
          label: say.url,
          hint: say.urlHint,
          value: fields.url,
          error: errorOf['url'],
          required: true,
        }}
        maxlength={2000}
      />
    )
  }
  if (kind === 'file') return null
  return (
    <TextArea
      field={{
        name: 'statement',
        label: say.statement,
        hint: say.statementHint,
        value: fields.statement,
        error: errorOf['statement'],
        required: true,
      }}
      rows={6}
      maxlength={4000}
    />
  )
}

/** What was found must be answered, not only read: the piece is kept once the box is ticked. */
const Warnings = ({ model, t }: { model: EvidenceFormModel; t: Language }) => (
  <>
    <Notice kind="warning">
      {model.warnings.map((warning) => (
        <p>{warning}</p>
      ))}
    </Notice>
    <Checkbox
      field={{
        name: 'confirmed',
        label: model.kind === 'file' ? t.say.files.personalData.confirmed : t.say.evidence.confirmText,
      }}
      ticked="1"
      checked={false}
    />
  </>
)
