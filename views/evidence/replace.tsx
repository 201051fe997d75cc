import type { Language } from '../../src/i18n/language.ts'
import type { ReplaceModel } from '../../src/presenters/evidence-acts.ts'
import { Breadcrumbs, Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile } from '../parts/changed-meanwhile.tsx'
import { FileField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { CommonFields, SaidField, WaitingFiles, Warnings } from './fields.tsx'
import { acceptedFiles } from './form.tsx'

/** New content for a piece; what it said before is kept as a revision. */
export const ReplacePage = (props: {
  model: ReplaceModel
  csrf: string
  waitMinutes: number
  t: Language
}) => {
  const { model, csrf, t } = props
  const say = t.say.evidence
  const { kind, fields, errorOf } = model
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={model.crumbs} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{say.replaceLead}</p>
      {model.drafts === undefined ? null : <p>{model.drafts}</p>}
      <Form action={model.action} csrf={csrf} multipart>
        <ErrorSummary heading={say.notReplaced} errors={model.errors} />
        <ChangedMeanwhile meanwhile={model.meanwhile} t={t} />
        {model.stopped === undefined ? null : (
          <Notice kind="error" heading={say.notReplaced}>
            <p>{model.stopped}</p>
          </Notice>
        )}
        <input type="hidden" name="version" value={model.version} />
        <CommonFields
          fields={fields}
          errorOf={errorOf}
          titleHint={say.titleHint}
          validHint={undefined}
          t={t}
        />
        {kind === 'file' ? null : <SaidField kind={kind} fields={fields} errorOf={errorOf} t={t} />}
        <Warnings warnings={model.warnings} t={t} />
        {kind === 'file' ? (
          <>
            <WaitingFiles waiting={model.waiting} note={say.waiting(props.waitMinutes)} t={t} />
            <FileField
              field={{
                name: 'file',
                label: say.oneFile,
                hint: `${t.say.files.accepted} ${say.fileHint} ${t.say.files.personalData.notRead}`,
                error: errorOf['file'],
                required: model.waiting.length === 0,
              }}
              accept={acceptedFiles}
            />
          </>
        ) : null}
        <ButtonRow bar>
          <Button>{say.replaceSave}</Button>
          <a href={model.back}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </div>
  )
}
