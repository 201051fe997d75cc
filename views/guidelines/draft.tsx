import type { Language } from '../../src/i18n/language.ts'
import type { DraftModel, FieldTexts, HeadFormModel } from '../../src/presenters/guideline-draft.ts'
import type { Meanwhile } from '../../src/presenters/stored-beside.ts'
import { listed } from '../account/sign-in.tsx'
import { Notice } from '../parts/blocks.tsx'
import { ChangedMeanwhile, savingLabel } from '../parts/changed-meanwhile.tsx'
import { FieldGroup, RadioGroup } from '../parts/choice.tsx'
import { Checkbox, DateField, type FieldModel, Select, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form, fieldId } from '../parts/form.tsx'
import { UserText } from '../parts/user-text.tsx'
import { GuidelineCrumbs } from './crumbs.tsx'

type Errors = Readonly<Record<string, string>>

function fieldsOf(values: FieldTexts, errors: Errors) {
  return (name: string, label: string, hint?: string): FieldModel => {
    const value = values[name]
    return { name, label, hint, error: errors[name], value: typeof value === 'string' ? value : '' }
  }
}

/** The fields of a draft beside its requirements. */
const HeadForm = (props: {
  form: HeadFormModel
  meanwhile?: Meanwhile | undefined
  cancelHref: string
  csrf: string
  t: Language
}) => {
  const { form, t } = props
  const say = t.say.guidelines.draft
  const field = fieldsOf(form.values, form.errors)
  const scopeError = form.errors['appliesTo']
  return (
    <Form action={form.action} csrf={props.csrf} class="m-groups">
      <ErrorSummary heading={t.say.form.summary} errors={listed(form.errors)} />
      <input type="hidden" name="version" value={String(form.values['version'] ?? '0')} />
      {form.asksKey ? <TextField field={field('key', say.key, say.keyHint)} maxlength={6} short /> : null}
      <FieldGroup legend={say.groups.change}>
        <DateField field={field('effectiveOn', say.effectiveOn, say.effectiveHint)} />
        <TextArea field={field('legalTrigger', say.legalTrigger, say.legalTriggerHint)} rows={2} />
        <TextArea field={field('changeNote', say.changeNote)} />
        <DateField field={field('reviewOn', say.reviewOn)} />
      </FieldGroup>
      <FieldGroup legend={say.groups.text}>
        <TextField field={field('titleDa', say.titleDa)} />
        <TextField field={field('titleEn', say.titleEn)} />
        <TextField field={field('shortNameDa', say.shortNameDa)} maxlength={34} />
        <TextField field={field('shortNameEn', say.shortNameEn)} maxlength={34} />
        <TextArea field={field('purposeDa', say.purposeDa)} rows={2} />
        <TextArea field={field('purposeEn', say.purposeEn)} rows={2} />
        <Select field={field('owner', say.owner)} options={form.owners} empty={t.say.layout.choose} />
        <TextField field={field('reviewMonths', say.reviewMonths)} inputmode="numeric" short />
      </FieldGroup>
      <FieldGroup legend={say.groups.applies}>
        <p class="form-hint">{say.appliesHint}</p>
        {scopeError === undefined ? null : (
          <p class="form-error-message" id={fieldId('appliesTo')}>
            {scopeError}
          </p>
        )}
        <div class="m-ticks">
          {form.audiences.map((audience) => (
            <Checkbox
              field={{ name: 'appliesTo', label: audience.label, scope: audience.value }}
              ticked={audience.value}
              checked={audience.checked}
            />
          ))}
        </div>
      </FieldGroup>
      {form.asksKey ? null : (
        <Checkbox
          field={field('repeal', say.repeal, say.repealHint)}
          ticked="1"
          checked={form.values['repeal'] === '1'}
        />
      )}
      <ButtonRow bar>
        <Button>{savingLabel(props.meanwhile, say.save, t)}</Button>
        <a href={props.cancelHref}>{t.say.common.cancel}</a>
      </ButtonRow>
    </Form>
  )
}

export const NewGuidelinePage = (props: {
  form: HeadFormModel
  cancelHref: string
  csrf: string
  t: Language
}) => {
  const say = props.t.say.guidelines.draft
  return (
    <>
      <GuidelineCrumbs title={say.newTitle} t={props.t} />
      <h1>{say.newTitle}</h1>
      <p class="m-lead">{say.lead}</p>
      <HeadForm {...props} />
    </>
  )
}

interface DraftPageProps {
  readonly model: DraftModel
  readonly form: HeadFormModel
  readonly done: string | undefined
  /** Set where somebody else saved first. */
  readonly meanwhile: Meanwhile | undefined
  readonly csrf: string
  readonly t: Language
}

/** The draft under way: what it lacks, its requirements, its own fields. */
export const DraftPage = ({ model, form, done, meanwhile, csrf, t }: DraftPageProps) => {
  const say = t.say.guidelines.draft
  return (
    <>
      <GuidelineCrumbs title={model.title} up={model.up} t={t} />
      <h1>{model.title}</h1>
      {done === undefined ? null : <Notice kind="success">{done}</Notice>}
      <ChangedMeanwhile meanwhile={meanwhile} t={t} />
      <p class="m-lead">{say.lead}</p>
      <h2>{say.requirements}</h2>
      {model.requirements.length === 0 ? <p>{say.noRequirements}</p> : null}
      {model.requirements.map((requirement) => (
        <section class="m-row" aria-labelledby={`${requirement.key}-heading`}>
          <header>
            <h3 id={`${requirement.key}-heading`}>{requirement.key}</h3>
          </header>
          <UserText text={requirement.text} />
          <Form action={requirement.removal} csrf={csrf}>
            <input type="hidden" name="version" value={model.version} />
            <ButtonRow>
              <Button look="secondary" small href={requirement.editHref} about={requirement.key}>
                {say.edit}
              </Button>
              <Button look="secondary" small about={requirement.key}>
                {say.remove}
              </Button>
            </ButtonRow>
          </Form>
        </section>
      ))}
      <ButtonRow>
        <Button look="secondary" href={model.addHref}>
          {say.add}
        </Button>
      </ButtonRow>
      <h2>{say.facts}</h2>
      <HeadForm form={form} meanwhile={meanwhile} cancelHref={model.up.href} csrf={csrf} t={t} />
      <h2>{say.hear}</h2>
      {model.lacks.length === 0 ? (
        <Form action={model.hearing} csrf={csrf}>
          <p>{say.hearText}</p>
          <input type="hidden" name="version" value={model.version} />
          <Button>{say.hear}</Button>
        </Form>
      ) : (
        <>
          <p>{say.lacks}</p>
          <ul>
            {model.lacks.map((field) => (
              <li>{field}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** One requirement of a draft. */
export const RequirementPage = (props: {
  title: string
  up: { readonly label: string; readonly href: string }
  action: string
  /** It is added, and so stands in nobody's place. */
  isNew: boolean
  /** Whether it has been asked before, so that its meaning can change. */
  isKnown: boolean
  values: FieldTexts
  errors: Errors
  /** Set where somebody else saved first. */
  meanwhile: Meanwhile | undefined
  csrf: string
  t: Language
}) => {
  const { t, values, errors } = props
  const say = t.say.guidelines.draft
  const { shortGroundings } = t.say.guidelines.difference
  const field = fieldsOf(values, errors)
  return (
    <>
      <GuidelineCrumbs title={props.title} up={props.up} t={t} />
      <h1>{props.title}</h1>
      <ChangedMeanwhile meanwhile={props.meanwhile} t={t} />
      <Form action={props.action} csrf={props.csrf} class="m-groups">
        <ErrorSummary heading={t.say.form.summary} errors={listed(errors)} />
        <input type="hidden" name="version" value={String(values['version'] ?? '0')} />
        <TextArea field={field('textDa', say.textDa)} />
        <TextArea field={field('textEn', say.textEn)} />
        <TextArea field={field('evidenceDa', say.evidenceDa)} rows={2} />
        <TextArea field={field('evidenceEn', say.evidenceEn)} rows={2} />
        <Select
          field={field('grounding', say.grounding)}
          options={Object.entries(shortGroundings).map(([value, label]) => ({ value, label }))}
          empty={t.say.layout.choose}
        />
        <TextField field={field('months', say.months)} inputmode="numeric" short />
        {props.isKnown ? (
          <RadioGroup
            group={{
              name: 'meaning',
              legend: say.meaning.legend,
              value: String(values['meaning'] ?? 'same'),
              error: errors['meaning'],
              choices: [
                { value: 'same', label: say.meaning.same, meaning: say.meaning.sameText },
                { value: 'other', label: say.meaning.other, meaning: say.meaning.otherText },
              ],
            }}
          />
        ) : (
          <input type="hidden" name="meaning" value="same" />
        )}
        <ButtonRow bar>
          <Button>{savingLabel(props.isNew ? undefined : props.meanwhile, say.saveRequirement, t)}</Button>
          <a href={props.up.href}>{t.say.common.cancel}</a>
        </ButtonRow>
      </Form>
    </>
  )
}
