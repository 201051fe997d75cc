import type { Language } from '../../src/i18n/language.ts'
import type { EraseModel, SupportFormModel } from '../../src/presenters/evidence-acts.ts'
import { Breadcrumbs, EmptyState, Notice } from '../parts/blocks.tsx'
import { Select } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { Subjects } from './subjects.tsx'

/** Which answers a piece supports: attached once, used many times. */
export const SupportPage = (props: { model: SupportFormModel; csrf: string; t: Language }) => {
  const { model, csrf, t } = props
  const say = t.say.evidence
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={model.crumbs} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{model.lead}</p>
      {model.stopped === undefined ? null : (
        <Notice kind="error">
          <p>{model.stopped}</p>
        </Notice>
      )}
      {model.groups.length === 0 ? (
        <EmptyState says={say.nothingOpen} />
      ) : (
        <Form action={model.action} csrf={csrf}>
          <input type="hidden" name="cycle" value={String(model.cycle)} />
          <Subjects groups={model.groups} t={t} />
          <ButtonRow bar>
            <Button>{say.supportSave}</Button>
            <a href={model.back}>{t.say.common.cancel}</a>
          </ButtonRow>
        </Form>
      )}
    </div>
  )
}

/** Erasing for good: what goes, what stays, and why, chosen from a list. */
export const ErasePage = (props: { model: EraseModel; csrf: string; t: Language }) => {
  const { model, csrf, t } = props
  const say = t.say.evidence
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={model.crumbs} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{say.eraseLead}</p>
      <p>{say.eraseKept}</p>
      <p>{say.eraseBackups}</p>
      {model.answers === undefined ? null : (
        <Notice kind="warning">
          <p>{model.answers}</p>
        </Notice>
      )}
      <Form action={model.action} csrf={csrf}>
        <ErrorSummary
          heading={say.notErased}
          errors={model.error === undefined ? [] : [{ name: 'reason', text: model.error }]}
        />
        <Select
          field={{ name: 'reason', label: say.eraseReason, error: model.error, required: true }}
          options={model.reasons}
          empty={t.say.layout.choose}
        />
        <ButtonRow bar>
          <Button>{say.eraseSave}</Button>
          <a href={model.back}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </div>
  )
}
