import type { Child } from 'hono/jsx'
import type { Language } from '../../src/i18n/language.ts'
import type { ExemptionFormModel, FormFields, PlanFormModel } from '../../src/presenters/exemptions.ts'
import { Breadcrumbs, Notice } from '../parts/blocks.tsx'
import { Checkbox, DateField, TextArea, TextField } from '../parts/field.tsx'
import { Button, ButtonRow, ErrorSummary, Form } from '../parts/form.tsx'
import { UserText } from '../parts/user-text.tsx'

interface Sent {
  readonly fields: FormFields
  readonly errors: Readonly<Record<string, string>>
  /** Whether the text seems to hold personal data, so that somebody must say that it does not. */
  readonly personalData: boolean
}

interface Shown extends Sent {
  readonly csrf: string
  readonly t: Language
}

const said = ({ fields, errors }: Sent, name: string) => ({
  name,
  value: fields[name] ?? '',
  error: errors[name],
  required: true,
})

const errorList = (errors: Sent['errors']) => Object.entries(errors).map(([name, text]) => ({ name, text }))

const NoPersonalData = ({ shown, label }: { shown: Sent; label: string }) =>
  shown.personalData ? <Checkbox field={{ name: 'confirmed', label }} ticked="1" checked={false} /> : null

/** A unit's application for exemption; from what follows from law there is none, and the page says what there is. */
export const ExemptionFormPage = (props: Shown & { model: ExemptionFormModel }) => {
  const { model, csrf, t } = props
  const say = t.say.exemptions
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={[model.crumb, { label: say.apply }]} t={t} />
      <h1>{model.title}</h1>
      <p class="m-req">{model.demand}</p>
      {model.law === undefined ? (
        <>
          <p class="m-lead">{model.lead}</p>
          {model.extension === undefined ? null : <Notice kind="info">{model.extension}</Notice>}
          <Form action={model.action} csrf={csrf}>
            <ErrorSummary heading={say.notSent} errors={errorList(props.errors)} />
            <TextArea
              field={{ ...said(props, 'reason'), label: say.reason, hint: say.reasonHint }}
              rows={4}
              maxlength={2000}
            />
            <TextArea
              field={{ ...said(props, 'risk'), label: say.risk, hint: say.riskHint }}
              rows={4}
              maxlength={2000}
            />
            <TextArea
              field={{ ...said(props, 'measures'), label: say.measures, hint: say.measuresHint }}
              rows={4}
              maxlength={2000}
            />
            <DateField
              field={{ ...said(props, 'wishedUntil'), label: say.wishedUntil, hint: say.wishedHint }}
            />
            <NoPersonalData shown={props} label={say.noPersonalData} />
            <Bar label={say.send} cancel={model.cancel} t={t} />
          </Form>
        </>
      ) : (
        <Law model={model} law={model.law} errors={props.errors} t={t} />
      )}
    </div>
  )
}

const Law = (props: {
  model: ExemptionFormModel
  law: NonNullable<ExemptionFormModel['law']>
  errors: Sent['errors']
  t: Language
}) => {
  const { model, law, errors, t } = props
  const say = t.say.exemptions
  return (
    <>
      <Notice kind="warning" heading={Object.keys(errors).length > 0 ? say.notSent : undefined}>
        <p>{law.says}</p>
      </Notice>
      <ButtonRow>
        <Button href={law.plan}>{say.makePlan}</Button>
        <a href={model.cancel}>{t.say.common.cancel}</a>
      </ButtonRow>
    </>
  )
}

const Bar = (props: { label: string; cancel: string; t: Language; children?: Child }) => (
  <ButtonRow bar>
    <Button>{props.label}</Button>
    <a href={props.cancel}>{props.t.say.common.cancel}</a>
  </ButtonRow>
)

/** How and by when a unit will comply with a requirement, and what it planned before. */
export const PlanFormPage = (props: Shown & { model: PlanFormModel }) => {
  const { model, csrf, t } = props
  const say = t.say.exemptions
  return (
    <div class="m-narrow">
      <Breadcrumbs crumbs={[model.crumb, { label: say.makePlan }]} t={t} />
      <h1>{model.title}</h1>
      <p class="m-lead">{model.lead}</p>
      <p class="m-req">{model.demand}</p>
      <Form action={model.action} csrf={csrf}>
        <ErrorSummary heading={say.planNotSaved} errors={errorList(props.errors)} />
        <TextArea
          field={{ ...said(props, 'action'), label: say.planAction, hint: say.planActionHint }}
          rows={4}
          maxlength={1000}
        />
        <TextField
          field={{ ...said(props, 'responsible'), label: say.planResponsible, hint: say.planResponsibleHint }}
          maxlength={200}
        />
        <DateField field={{ ...said(props, 'deadline'), label: say.planDeadline }} />
        <NoPersonalData shown={props} label={say.noPersonalData} />
        <Bar label={say.savePlan} cancel={model.cancel} t={t} />
      </Form>
      {model.earlier.length === 0 ? null : (
        <section aria-labelledby="earlier">
          <h2 id="earlier">{say.earlierPlans}</h2>
          <ul>
            {model.earlier.map((plan) => (
              <li>
                <UserText text={plan.says} inline /> <span class="m-meta">{plan.by}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
