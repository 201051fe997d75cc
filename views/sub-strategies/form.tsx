import type { Language } from '../../src/i18n/language.ts'
import type { SubStrategyFormModel } from '../../src/presenters/sub-strategy-forms.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, type Crumb } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { type FieldModel, Select, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'

/** The text of a sub-strategy, new or kept. */
export const SubStrategyFormPage = (props: {
  title: string
  crumbs: readonly Crumb[]
  form: SubStrategyFormModel
  cancelHref: string
  csrf: string
  t: Language
}) => {
  const { form, t } = props
  const say = t.say.subStrategies
  const field = (name: string, label: string, hint?: string): FieldModel => ({
    name,
    label,
    hint,
    value: form.value(name),
    error: form.errors[name],
  })
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={props.crumbs} t={t} />
      <h1>{props.title}</h1>
      <ChangedMeanwhile meanwhile={form.meanwhile} t={t} />
      <Form action={form.action} csrf={props.csrf}>
        <ErrorSummary heading={t.say.form.summary} errors={listed(form.errors)} />
        <input type="hidden" name="version" value={form.value('version')} />
        <TextField field={field('area', say.area, say.areaHint)} maxlength={200} />
        <TextField field={field('fromYear', say.fromYear)} inputmode="numeric" maxlength={4} short />
        <TextField field={field('years', say.years, say.yearsHint)} inputmode="numeric" maxlength={2} short />
        <TextArea field={field('periodReason', say.periodReason, say.periodReasonHint)} maxlength={500} />
        <TextArea field={field('objectives', say.objectives, say.objectivesHint)} rows={6} maxlength={3000} />
        <Select
          field={field('frame', say.frame, say.frameHint)}
          options={form.frames}
          empty={say.frameNone}
        />
        <ButtonRow bar>
          <Button>{savingLabel(form.meanwhile, say.save, t)}</Button>
          <a href={props.cancelHref}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </div>
  )
}
