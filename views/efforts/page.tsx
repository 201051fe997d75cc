import type { Language } from '../../src/i18n/language.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import type { EffortFormModel } from '../../src/presenters/sub-strategy-forms.ts'
import { listed } from '../account/sign-in.tsx'
import { Breadcrumbs, type Crumb, Definitions, Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { FieldGroup } from '../parts/choice.tsx'
import { Checkbox, DateField, type FieldModel, Select, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form, fieldId } from '../parts/form.tsx'
import { UserText } from '../parts/user-text.tsx'

interface EffortPageProps {
  readonly title: string
  readonly crumbs: readonly Crumb[]
  readonly notice: string | null
  /** The form; undefined where the text cannot be changed, and then `facts` tell it. */
  readonly form: EffortFormModel | undefined
  readonly facts: readonly (readonly [string, string])[]
  readonly locked: string | null
  /** Where a status is given once the sub-strategy is approved. */
  readonly status:
    | {
        readonly action: string
        readonly value: string
        readonly version: string
        readonly choices: EffortFormModel['statuses']
        readonly error: string | undefined
        /** Set where somebody else saved first. */
        readonly meanwhile: Meanwhile | undefined
      }
    | undefined
  readonly cancelHref: string
  readonly csrf: string
  readonly t: Language
}

/** One effort: as a form while its sub-strategy is written on, as text after. */
export const EffortPage = (props: EffortPageProps) => {
  const { form, status, t } = props
  const say = t.say.efforts
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={props.crumbs} t={t} />
      <h1>{props.title}</h1>
      <ChangedMeanwhile meanwhile={form?.meanwhile ?? status?.meanwhile} t={t} />
      {props.notice === null ? null : <Notice kind="success">{props.notice}</Notice>}
      {props.locked === null ? null : <p class="m-lead">{props.locked}</p>}
      {form ? <EffortForm {...props} form={form} /> : null}
      {props.facts.length === 0 ? null : (
        <Definitions
          wide
          rows={props.facts.map(([label, text]) => [label, <UserText text={text} inline />])}
        />
      )}
      {status === undefined ? null : (
        <Form action={status.action} csrf={props.csrf} class="m-after">
          <input type="hidden" name="version" value={status.version} />
          <Select
            field={{
              name: 'status',
              label: say.status,
              hint: say.withdrawnHint,
              value: status.value,
              error: status.error,
            }}
            options={status.choices}
          />
          <ButtonRow>
            <Button>{savingLabel(status.meanwhile, say.statusSave, t)}</Button>
          </ButtonRow>
        </Form>
      )}
    </div>
  )
}

const EffortForm = (props: EffortPageProps & { readonly form: EffortFormModel }) => {
  const { form, t } = props
  const say = t.say.efforts
  const field = (name: string, label: string, hint?: string): FieldModel => ({
    name,
    label,
    hint,
    value: form.value(name),
    error: form.errors[name],
  })
  const ticks = (name: string, choices: EffortFormModel['abilities']) =>
    choices.map(({ value, label }) => (
      <Checkbox
        field={{ name, label, scope: value }}
        ticked={value}
        checked={form.chosen(name).includes(value)}
      />
    ))
  return (
    <Form action={form.action} csrf={props.csrf} class="m-groups">
      <ErrorSummary heading={t.say.form.summary} errors={listed(form.errors)} />
      <input type="hidden" name="version" value={form.value('version')} />
      <FieldGroup legend={say.groups.what}>
        <TextField field={field('code', say.code, say.codeHint)} maxlength={12} short />
        <TextField field={field('title', say.name)} maxlength={200} />
        <Select field={field('track', say.track)} options={form.tracks} />
        <FieldGroup legend={say.abilities}>{ticks('abilities', form.abilities)}</FieldGroup>
        <TextField field={field('subjects', say.subjects, say.subjectsHint)} maxlength={1000} />
        <Select
          field={field('liftsTo', say.liftsTo, say.liftsToHint)}
          options={form.steps}
          empty={say.noLift}
        />
      </FieldGroup>
      <FieldGroup legend={say.groups.who}>
        <TextField field={field('owner', say.owner, say.ownerHint)} maxlength={200} />
        <DateField field={field('from', say.from)} />
        <DateField field={field('to', say.to)} />
        <Select
          field={field('importance', say.importance)}
          options={form.importances}
          empty={t.say.layout.choose}
        />
        <Select field={field('status', say.status, say.withdrawnHint)} options={form.statuses} />
      </FieldGroup>
      <FieldGroup legend={say.groups.money}>
        <TextField field={field('investment', say.investment, say.moneyHint)} maxlength={20} short />
        <TextField field={field('yearly', say.yearly, say.moneyHint)} maxlength={20} short />
        <Select field={field('funding', say.funding)} options={form.fundings} empty={say.noFunding} />
        <TextArea
          field={field('uncertainty', say.uncertainty, say.uncertaintyHint)}
          maxlength={300}
          rows={2}
        />
        <DateField field={field('estimatedOn', say.estimatedOn)} />
      </FieldGroup>
      <FieldGroup legend={say.groups.links}>
        <TextField field={field('requires', say.requires, say.requiresHint)} maxlength={300} />
        <FieldGroup legend={say.recommendations}>
          {form.errors['recommendations'] === undefined ? null : (
            <p class="form-error-message" id={fieldId('recommendations')}>
              {form.errors['recommendations']}
            </p>
          )}
          {form.recommendations.length === 0 ? <p>{say.recommendationsNone}</p> : null}
          {ticks('recommendations', form.recommendations)}
        </FieldGroup>
        <Checkbox
          field={field('coversWithOthers', say.coversWithOthers)}
          ticked="1"
          checked={form.value('coversWithOthers') === '1'}
        />
      </FieldGroup>
      <ButtonRow bar>
        <Button>{savingLabel(form.meanwhile, say.save, t)}</Button>
        <a href={props.cancelHref}>{t.say.common.cancel}</a>
      </ButtonRow>
    </Form>
  )
}
