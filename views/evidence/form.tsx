import type { Language } from '../../src/i18n/language.ts'
import type { EvidenceFormModel } from '../../src/presenters/evidence-form.ts'
import { Breadcrumbs, Notice, Segments } from '../parts/blocks.tsx'
import { FileField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { CommonFields, SaidField, WaitingFiles, Warnings } from './fields.tsx'
import { Subjects } from './subjects.tsx'

export const acceptedFiles = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.txt,.csv'

/** The form for files, a link or a statement. Its fields come before the files, as the upload is read in order. */
export const EvidenceFormPage = (props: {
  model: EvidenceFormModel
  csrf: string
  most: number
  waitMinutes: number
  t: Language
}) => {
  const { model, csrf, t } = props
  const say = t.say.evidence
  const { fields, errorOf, kind } = model
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={[model.crumb, { label: say.add }]} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{model.lead}</p>
      <Segments label={say.kind} segments={model.kinds} />
      {model.added.length === 0 ? null : (
        <Notice kind="success" heading={say.addedNow}>
          <ul class="m-plain">
            {model.added.map((file) => (
              <li>{file}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={model.action} csrf={csrf} multipart={kind === 'file'}>
        <ErrorSummary heading={model.notAdded} errors={model.errors} />
        {model.stopped === undefined ? null : (
          <Notice kind="error" heading={model.notAdded}>
            <p>{model.stopped}</p>
          </Notice>
        )}
        <input type="hidden" name="form_key" value={model.formKey} />
        {kind === 'file' ? null : <input type="hidden" name="kind" value={kind} />}
        {model.purpose === undefined ? null : (
          <input type="hidden" name="for" value={model.purpose.subject} />
        )}
        {model.cycle === undefined ? null : <input type="hidden" name="cycle" value={String(model.cycle)} />}
        <CommonFields
          fields={fields}
          errorOf={errorOf}
          titleHint={kind === 'file' ? `${say.titleHint} ${say.titleHintFiles}` : say.titleHint}
          validHint={model.validHint}
          t={t}
        />
        {kind === 'file' ? null : <SaidField kind={kind} fields={fields} errorOf={errorOf} t={t} />}
        <Warnings warnings={model.warnings} t={t} />
        {model.groups.length === 0 ? null : <Subjects groups={model.groups} t={t} />}
        {kind === 'file' ? (
          <>
            <WaitingFiles waiting={model.waiting} note={say.waiting(props.waitMinutes)} t={t} />
            <FileField
              field={{
                name: 'file',
                label: say.file,
                hint: `${t.say.files.accepted} ${say.filesHint(props.most)} ${say.fileHint} ${t.say.files.personalData.notRead}`,
                error: errorOf['file'],
                required: model.waiting.length === 0 && model.added.length === 0,
              }}
              accept={acceptedFiles}
              several
            />
          </>
        ) : null}
        <ButtonRow bar>
          <Button>{say.save[kind]}</Button>
          <a href={model.cancel}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </div>
  )
}
