import type { Language } from '../../src/i18n/language.ts'
import type { FindingFormModel } from '../../src/presenters/finding-form.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { FieldGroup } from '../parts/choice.tsx'
import { Checkbox, DateField, type FieldModel, Select, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'

interface FormProps {
  readonly model: FindingFormModel
  /** Set where somebody else saved first. */
  readonly meanwhile: Meanwhile | undefined
  readonly csrf: string
  readonly t: Language
}

/** A system that does not meet the guidelines, as a form: kept as a draft, as assessed, or submitted for decision. */
export const FindingFormPage = ({ model, meanwhile, csrf, t }: FormProps) => {
  const say = t.say.findings
  const field = (name: string, label: string, hint?: string): FieldModel => ({
    name,
    label,
    hint,
    value: model.value(name),
    error: model.errors[name],
  })
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={model.crumbs} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{say.formLead}</p>
      <Form action={model.action} csrf={csrf} class="m-groups" also={[model.assess, model.submit]}>
        <ErrorSummary heading={say.notSaved} errors={listed(model.errors)} />
        <ChangedMeanwhile meanwhile={meanwhile} t={t} />
        {model.version === undefined ? null : <input type="hidden" name="version" value={model.version} />}
        <FieldGroup legend={say.groups.system}>
          {model.units === undefined ? null : (
            <Select
              field={field('unit', say.unit, say.unitHint)}
              options={model.units}
              empty={t.say.layout.choose}
            />
          )}
          <TextField field={{ ...field('system', say.system), required: true }} maxlength={120} />
          <TextField field={field('area', say.area, say.areaHint)} maxlength={60} suggestions={model.areas} />
          <TextField field={field('task', say.task, say.taskHint)} maxlength={200} />
          <Select
            field={field('maintenance', say.maintenance)}
            options={model.maintenances}
            empty={say.notKnown}
          />
          <DateField field={field('endOfSupport', say.endOfSupport, say.endOfSupportHint)} />
        </FieldGroup>
        <FieldGroup legend={say.groups.deviation}>
          <TextField field={field('unmet', say.unmet, say.unmetHint)} maxlength={600} />
          <TextArea field={field('deviation', say.deviation, say.deviationHint)} maxlength={2000} />
          <TextArea field={field('risk', say.risk, say.riskHint)} maxlength={2000} />
        </FieldGroup>
        <FieldGroup legend={say.groups.handling}>
          <Select field={field('handling', say.handling)} options={model.handlings} empty={say.noHandling} />
          <TextArea field={field('plan', say.plan, say.planHint)} maxlength={2000} />
          <TextField field={field('owner', say.owner, say.ownerHint)} maxlength={120} />
          <DateField field={field('deadline', say.deadline)} />
        </FieldGroup>
        {model.hasNumbers ? (
          <Checkbox field={field('confirmed', say.noPersonalData)} ticked="1" checked={false} />
        ) : null}
        {model.note === undefined ? null : <p class="m-meta">{model.note}</p>}
        <ButtonRow bar>
          <Button look={model.submit === undefined && model.assess === undefined ? 'primary' : 'secondary'}>
            {savingLabel(meanwhile, say.save, t)}
          </Button>
          {model.assess === undefined ? null : <Button action={model.assess}>{say.assess}</Button>}
          {model.submit === undefined ? null : <Button action={model.submit}>{say.submit}</Button>}
          <a href={model.cancel}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </div>
  )
}
