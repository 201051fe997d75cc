import type { Language } from '../../src/i18n/language.ts'
import type { EvidenceFormModel } from '../../src/presenters/evidence-form.ts'
import { Breadcrumbs, Details, Notice } from '../parts/blocks.tsx'
import { FileField, TextArea } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { CommonFields, WaitingFiles, Warnings } from './fields.tsx'
import { Subjects } from './subjects.tsx'

export const acceptedFiles = '.pdf,.docx,.xlsx,.pptx,.png,.jpg,.jpeg,.txt,.csv'

/** The form for files, links and a statement at once. Its fields come before the files, as the upload is read in order. */
export const EvidenceFormPage = (props: {
  model: EvidenceFormModel
  csrf: string
  most: number
  waitMinutes: number
  t: Language
}) => {
  const { model, csrf, t } = props
  const say = t.say.evidence
  const { fields, errorOf } = model
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={[model.crumb, { label: say.add }]} t={t} />
      {/* Without a load where an answer was saved on the way here, so the heading takes the focus, and the page begins. */}
      <h1 tabindex={-1} autofocus={model.purpose !== undefined && model.errors.length === 0}>
        {model.title}
      </h1>
      <p class="m-lead">{model.lead}</p>
      {model.added.length === 0 ? null : (
        <Notice kind="success" heading={say.addedNow}>
          <ul class="m-plain">
            {model.added.map((piece) => (
              <li>{piece}</li>
            ))}
          </ul>
        </Notice>
      )}
      <Form action={model.action} csrf={csrf} multipart>
        <ErrorSummary heading={model.notAdded} errors={model.errors} />
        {model.stopped === undefined ? null : (
          <Notice kind="error" heading={model.notAdded}>
            <p>{model.stopped}</p>
          </Notice>
        )}
        <input type="hidden" name="form_key" value={model.formKey} />
        {model.purpose === undefined ? null : (
          <input type="hidden" name="for" value={model.purpose.subject} />
        )}
        {model.cycle === undefined ? null : <input type="hidden" name="cycle" value={String(model.cycle)} />}
        <CommonFields
          fields={fields}
          errorOf={errorOf}
          titleHint={`${say.titleHint} ${say.titleHintSeveral}`}
          validHint={model.validHint}
          t={t}
        />
        {model.groups.length === 0 ? null : (
          <Details summary={say.subjects} open={model.moreTicked}>
            <Subjects groups={model.groups} headed t={t} />
          </Details>
        )}
        <Details summary={say.links} open={fields.links !== '' || errorOf['links'] !== undefined}>
          <TextArea
            field={{
              name: 'links',
              label: say.linksField,
              hint: `${say.linksHint} ${say.urlHint}`,
              value: fields.links,
              error: errorOf['links'],
            }}
            rows={3}
          />
        </Details>
        <Details
          summary={say.writeStatement}
          open={fields.statement !== '' || errorOf['statement'] !== undefined}
        >
          <TextArea
            field={{
              name: 'statement',
              label: say.statement,
              hint: say.statementHint,
              value: fields.statement,
              error: errorOf['statement'],
            }}
            rows={6}
            maxlength={4000}
          />
        </Details>
        <Warnings warnings={model.warnings} t={t} />
        <WaitingFiles waiting={model.waiting} note={say.waiting(props.waitMinutes)} t={t} />
        <FileField
          field={{
            name: 'file',
            label: say.file,
            hint: `${t.say.files.accepted} ${say.filesHint(props.most)} ${say.fileHint} ${t.say.files.personalData.notRead}${model.stopped === undefined ? '' : ` ${say.chooseAgain}`}`,
            error: errorOf['file'],
          }}
          accept={acceptedFiles}
          several
        />
        <ButtonRow bar>
          <Button>{say.save}</Button>
          <a href={model.cancel}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </div>
  )
}
